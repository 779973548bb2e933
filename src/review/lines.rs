//! One line for each page.

use super::Review;
use super::letter::facts;

pub(super) fn render(review: &Review) -> String {
    let line = |page: &super::PageReview| {
        let problems = match page.problems {
            0 => "nothing to change".to_owned(),
            1 => "1 thing to change".to_owned(),
            count => format!("{count} things to change"),
        };
        format!("{}: {problems}; {}\n", page.path, facts(page))
    };
    review.pages.iter().map(line).collect()
}
