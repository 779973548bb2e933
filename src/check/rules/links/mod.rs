//! Rules: links.

rules! {}
