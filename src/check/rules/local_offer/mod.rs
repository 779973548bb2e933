//! Whether a page says what families need to know.

mod facts;
mod teams;

rules! {
    closed_but_linked,
    contact_written_two_ways,
    empty_checklist_heading,
    impossible_phone,
    impossible_postcode,
    no_check_date,
    no_contact,
    no_cost,
    no_owner,
    no_way_to_get_it,
    old_wait,
    overdue_review,
    place_without_access,
    summary_repeats_title,
    unlisted_service,
}
