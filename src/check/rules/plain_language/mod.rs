//! Rules: plain language.

rules! {}
