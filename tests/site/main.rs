//! Small sites, built and asked about.
mod architecture;
