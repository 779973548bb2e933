//! Figures of speech on easy-read pages: E16.

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-metaphor"),
    group: Group::EasyRead,
    level: Severity::Advice,
    why: "Many people with a learning disability, and many autistic people, take words to mean exactly what they say.",
    document: include_str!("easy_metaphor.md"),
    check: Check::File(check),
};

/// Figures of speech that cannot be meant literally, or hardly ever are.
static FIGURES: Phrases = Phrases::new(&[
    ("every step of the way", "all the time"),
    ("step of the way", "all the time"),
    ("under the weather", "ill"),
    ("a piece of cake", "easy"),
    ("break the ice", "get to know each other"),
    ("first port of call", "the first place to ask"),
    ("port of call", "a place to ask"),
    ("find your feet", "get used to it"),
    ("find their feet", "get used to it"),
    ("finding your feet", "getting used to it"),
    ("in the same boat", "who feel the same"),
    ("on the same page", "agree"),
    ("uphill struggle", "hard"),
    ("uphill battle", "hard"),
    ("at the end of the day", "in the end"),
    ("light at the end of the tunnel", "things get better"),
    ("a helping hand", "help"),
    ("a shoulder to cry on", "somebody who listens"),
    ("up in the air", "not decided"),
    ("get the ball rolling", "start"),
    ("in the loop", "told"),
    ("touch base", "talk"),
    ("in safe hands", "safe"),
    ("in good hands", "with people who help you well"),
    ("open doors", "help you to do more"),
    ("a stepping stone", "a step on the way to something else"),
    ("stepping stones", "small steps"),
    ("fall through the net", "get no help"),
    ("fall through the gaps", "get no help"),
    ("slip through the net", "get no help"),
    ("slip through the gaps", "get no help"),
    ("fall through the cracks", "get no help"),
    ("a level playing field", "fair for everyone"),
    ("level playing field", "fair for everyone"),
    ("a safety net", "help when things go wrong"),
    ("a weight off your mind", "you worry less"),
    ("a weight off your shoulders", "you worry less"),
    ("on the other side of the coin", "but"),
    ("think outside the box", "have new ideas"),
    ("outside the box", "new"),
    ("hit the ground running", "start at once"),
    ("back to square one", "at the start again"),
    ("a rough patch", "a hard time"),
    ("going through a hard patch", "having a hard time"),
    ("bite the bullet", "do it"),
    ("over the moon", "very happy"),
    ("a roller coaster", "sometimes good and sometimes bad"),
    ("rollercoaster", "sometimes good and sometimes bad"),
    ("on your doorstep", "near you"),
    ("a one-stop shop", "one place for everything"),
    ("one-stop shop", "one place for everything"),
    ("under one roof", "in one place"),
    ("at your fingertips", "easy to find"),
    ("keep an eye on", "watch"),
    ("keep your chin up", "try to be hopeful"),
    ("a leap of faith", "something you try without being sure"),
    ("take the plunge", "try it"),
    ("jump through hoops", "do many hard things"),
    ("spread your wings", "try new things"),
    ("reach for the stars", "try to do something big"),
    ("the sky is the limit", "you can do anything"),
    ("stand on your own two feet", "do things by yourself"),
    ("off the beaten track", "far away"),
    ("once in a blue moon", "very seldom"),
    ("in a nutshell", "in short"),
    ("the tip of the iceberg", "a small part"),
    ("a breath of fresh air", "new and good"),
    ("a recipe for disaster", "likely to go wrong"),
    ("out of the blue", "suddenly"),
    ("the last straw", "too much"),
    ("a hot potato", "hard to talk about"),
    ("on thin ice", "in danger"),
    ("in hot water", "in trouble"),
    ("a long shot", "not likely"),
    ("pull your socks up", "try harder"),
    ("let off steam", "run and be loud"),
    ("bottle up", "hide"),
    ("bottling up", "hiding"),
    ("open a can of worms", "make new problems"),
    ("turn over a new leaf", "start again"),
    ("face the music", "hear what people say about it"),
    ("speak your mind", "say what you think"),
    ("give you a voice", "help you to say what you want"),
    ("have a voice", "say what you want"),
    ("have your back", "help you"),
    ("got your back", "help you"),
    ("out of your comfort zone", "doing something new"),
    ("comfort zone", "what you know well"),
    ("a journey of", "a time of"),
    ("red tape", "forms and rules"),
    ("a blessing in disguise", "good in the end"),
    ("cut corners", "do it badly"),
    ("down in the dumps", "sad"),
    ("feeling blue", "sad"),
    ("at the drop of a hat", "at once"),
    ("the ball is in your court", "you decide"),
    ("on track", "going well"),
    ("back on track", "going well again"),
]);

/// "Is your plate full?"
static PLATE: Pattern =
    Pattern::new(r"(?i)\b(?:is your plate(?: too)? full|(?:a lot|too much|enough) on your plate)\b");

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for reading in words::easy_and_headings(file) {
        let plate = PLATE.find(reading.text).map(|range| (range, "do you have too much to do"));
        let figures = FIGURES.find(reading.text).into_iter().map(|(range, _, say)| (range, say));
        for (range, say) in figures.chain(plate) {
            if is_meant(reading.text, &range) {
                continue;
            }
            let message = format!(
                "“{}” is a picture made of words, and it does not say what you mean.",
                reading.said(&range)
            );
            found.add_at(
                file,
                reading.span(file, range),
                message,
                format!("Say what you mean, such as “{say}”."),
            );
        }
    }
}

/// So many bytes before a figure say whether it is meant.
const REACH: usize = 20;

/// "A piece of cake for you" can be eaten.
fn is_meant(text: &str, range: &std::ops::Range<usize>) -> bool {
    let words = text.get(range.clone()).unwrap_or_default().to_lowercase();
    let near = text.floor_char_boundary(range.start.saturating_sub(REACH));
    let before = text.get(near..range.start).unwrap_or_default().trim_end().to_lowercase();
    let after = text.get(range.end..).unwrap_or_default();
    match words.as_str() {
        "a piece of cake" => {
            before.ends_with("there is") || !["is", "was", "be"].iter().any(|verb| before.ends_with(verb))
        }
        "open doors" => after.starts_with(['.', ',']) || before.ends_with("the") || before.ends_with("to"),
        "on track" => {
            before.ends_with("running") || after.trim_start().starts_with(|c: char| c.is_ascii_digit())
        }
        _ => false,
    }
}
