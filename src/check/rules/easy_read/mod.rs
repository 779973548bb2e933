//! Rules: easy read.

rules! {}
