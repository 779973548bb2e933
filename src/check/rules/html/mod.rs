//! Rules: html.

rules! {}
