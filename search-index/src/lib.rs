//! An offline full-text index for static sites.
//!
//! This crate will take documents, build an index, and write it as small static files that a browser reads on demand. It
//! knows nothing of Local Offers.
