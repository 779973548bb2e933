//! Builds small sites with the real program and asks about what comes out.
//!
//! In: files of a site, written by each test ([`support::SiteTest`]). Out: questions to the pages, files and problems of the
//! build ([`support::Built`]). Every site that is built here is also looked through for dead links, double ids and broken HTML.
#![expect(clippy::too_many_lines, reason = "a table of cases is read best in one piece")]

#[cfg(test)]
mod architecture;
#[cfg(test)]
mod bad_facts;
#[cfg(test)]
mod bad_files;
#[cfg(test)]
mod bad_output;
#[cfg(test)]
mod browsing;
#[cfg(test)]
mod damaged;
#[cfg(test)]
mod events_and_news;
#[cfg(test)]
mod guides;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod links_between_pages;
#[cfg(test)]
mod pages_of_the_build;
#[cfg(test)]
mod preview;
#[cfg(test)]
mod rebuilding;
#[cfg(test)]
mod service_pages;
#[cfg(test)]
mod support;
#[cfg(test)]
mod themes;
#[cfg(test)]
mod too_deep;
#[cfg(test)]
mod transcripts;
