//! Whether links say what they lead to, and lead there.

rules! {
    broken_web_link,
    file_link_without_type,
    insecure_link,
    long_link_text,
    one_text_several_targets,
    self_link,
}
