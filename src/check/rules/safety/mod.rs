//! Whether people on a page are safe.

rules! {
    age_with_school,
    child_full_name,
    date_of_birth,
    expired_consent,
    identifying_quote,
    mobile_number,
    personal_email,
    photo_without_consent,
    quote_without_consent,
}
