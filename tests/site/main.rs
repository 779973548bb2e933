//! Builds small sites with the real program and asks about what comes out.
//!
//! In: files of a site, written by each test ([`support::SiteTest`]). Out: questions to the pages, files and problems of the
//! build ([`support::Built`]). Every site that is built here is also looked through for dead links, double ids and broken HTML.
#![cfg(test)]

mod again;
mod any_text;
mod architecture;
mod bad_facts;
mod bad_files;
mod bad_output;
mod browsing;
mod checking;
mod corpus;
mod crash;
mod damaged;
mod dependencies;
mod easy_read;
mod events_and_news;
mod forms;
mod guide_for_authors;
mod guides;
mod hostile;
mod hostile_addresses;
mod hostile_files;
mod hostile_formats;
mod hosting;
mod languages;
mod last_build;
mod links_between_pages;
mod pages_of_the_build;
mod pictures;
mod preview;
mod preview_connections;
mod rebuilding;
mod replies;
mod reports;
mod reproducible;
mod rules;
mod schemas;
mod search_pages;
mod service_pages;
mod support;
mod take_away;
mod themes;
mod too_deep;
mod transcripts;
mod without_internet;
