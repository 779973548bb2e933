//! Rules: safety.

rules! {}
