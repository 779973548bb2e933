//! Whether a finished page is well made: mostly a matter of the theme.

rules! {
    control_without_label,
    control_without_name,
    inline_code,
    page_without_language,
    page_without_main,
    picture_without_alt,
    reference_to_nothing,
    repeated_id,
    same_page_title,
    text_outside_landmarks,
}
