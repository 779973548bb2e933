//! view
pub mod model;
