//! Who is spoken of: names of people, schools and ages in English text.
