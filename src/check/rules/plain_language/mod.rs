//! Whether an ordinary page is easy to understand. Limits come from the settings, `[check]`.

rules! {
    long_sentence,
    long_paragraph,
    passive_voice,
    nominalisation,
    unexplained_initials,
    jargon,
    reading_age,
    say_instead,
    double_negative,
    latin_short_form,
    vague_time,
    demeaning_words,
    long_text_without_headings,
    long_summary,
    long_title,
    filler_words,
}
