//! Rules: local offer.

rules! {}
