//! Words of an office that families do not use.

use std::ops::Range;

use super::super::prelude::*;
use super::super::words::{self, Names};

pub(super) const RULE: Rule = Rule {
    id: RuleId("jargon"),
    group: Group::PlainLanguage,
    level: Severity::Advice,
    why: "Words that people use only at work keep families out, and are hard to translate.",
    document: include_str!("jargon.md"),
    check: Check::File(check),
};

static JARGON: Phrases = Phrases::new(&[
    ("signposting", "telling people where to go"),
    ("signposts families", "tells families where to go"),
    ("signpost families", "tell families where to go"),
    ("signpost you", "tell you where to go"),
    ("signpost parents", "tell parents where to go"),
    ("signpost people", "tell people where to go"),
    ("signpost to", "tell about"),
    ("signposted", "told where to go"),
    ("holistic", "whole"),
    ("holistically", "as a whole"),
    ("stakeholder", "person who has a part in it"),
    ("stakeholders", "people who have a part in it; say who they are"),
    ("person-centred", "planned around you"),
    ("person centred", "planned around you"),
    ("child-centred", "planned around your child"),
    ("child centred", "planned around your child"),
    ("family-centred", "planned around your family"),
    ("needs-led", "planned around what you need"),
    ("facilitate", "help, or run"),
    ("facilitates", "helps, or runs"),
    ("facilitated", "helped, or run"),
    ("facilitating", "helping, or running"),
    ("utilise", "use"),
    ("utilises", "uses"),
    ("utilised", "used"),
    ("utilising", "using"),
    ("cohort", "group"),
    ("cohorts", "groups"),
    ("wraparound", "all-round, or before and after school"),
    ("wrap-around", "all-round, or before and after school"),
    ("service user", "person, or the word that people use for themselves"),
    ("service users", "people, or the word that they use for themselves"),
    ("going forward", "from now on"),
    ("moving forward", "from now on"),
    ("empower", "help people to decide for themselves"),
    ("empowers", "helps people to decide for themselves"),
    ("empowering", "helping people to decide for themselves"),
    ("empowerment", "deciding for yourself"),
    ("multi-agency", "several services together; say which"),
    ("multi agency", "several services together; say which"),
    ("multiagency", "several services together; say which"),
    ("inter-agency", "several services together; say which"),
    ("cross-agency", "several services together; say which"),
    ("partnership working", "working together"),
    ("multi-disciplinary", "of different experts; say which"),
    ("multidisciplinary", "of different experts; say which"),
    ("strengths-based", "that begins with what you are good at"),
    ("strength-based", "that begins with what you are good at"),
    ("asset-based", "that begins with what you have"),
    ("solution-focused", "that looks for what helps"),
    ("outcome-focused", "that looks at what changes for you"),
    ("outcomes-focused", "that looks at what changes for you"),
    ("evidence-based", "that has been shown to work"),
    ("evidence based", "that has been shown to work"),
    ("joined-up", "together"),
    ("joined up working", "working together"),
    ("seamless", "without gaps"),
    ("seamlessly", "without gaps"),
    ("proactive", "early"),
    ("proactively", "early, before you ask"),
    ("synergy", "working well together"),
    ("best practice", "what works best"),
    ("step change", "big change"),
    ("deep dive", "close look"),
    ("low-hanging fruit", "easy things first"),
    ("key deliverables", "what we will do"),
    ("deliverables", "what we will do"),
    ("direction of travel", "plan"),
    ("capacity building", "helping people to learn how"),
    ("upskill", "teach"),
    ("upskilling", "teaching"),
    ("upskilled", "taught"),
    ("mainstreaming", "making it usual"),
    ("operationalise", "do"),
    ("incentivise", "encourage"),
    ("prioritisation", "deciding what comes first"),
    ("touchpoint", "meeting"),
    ("touchpoints", "meetings"),
    ("ecosystem of support", "help"),
    ("support package", "help; say what it is"),
    ("care pathway", "steps of care"),
    ("step up or step down", "get more help or less"),
    ("step-down", "less help"),
    ("in-reach", "help that comes to you"),
    ("inreach", "help that comes to you"),
    ("clinical governance", "how we keep care safe"),
    ("commissioners", "the people who plan and pay for services"),
    ("commissioner", "the person who plans and pays for services"),
    ("commissioned", "paid for"),
    ("commissioning", "planning and paying for services"),
    ("safeguarding concerns", "worries that somebody is not safe"),
    ("presenting needs", "needs"),
    ("presenting difficulties", "difficulties"),
    ("universal offer", "help that everybody can have"),
    ("universal provision", "help that everybody can have"),
    ("targeted provision", "help for those who need more"),
    ("specialist provision", "special help"),
    ("educational setting", "school, nursery or college"),
    ("educational settings", "schools, nurseries and colleges"),
    ("education setting", "school, nursery or college"),
    ("education settings", "schools, nurseries and colleges"),
    ("early years setting", "nursery, playgroup or childminder"),
    ("early years settings", "nurseries, playgroups and childminders"),
    ("meet the threshold", "have enough need; say what the rule is"),
    ("meets the threshold", "has enough need; say what the rule is"),
    ("meeting the threshold", "having enough need; say what the rule is"),
    ("met the threshold", "had enough need; say what the rule is"),
    ("threshold criteria", "rules about who can have it"),
    ("eligibility threshold", "rule about who can have it"),
    ("eligibility criteria", "rules about who can have it"),
    ("team around the child", "the people who help your child"),
    ("voice of the child", "what the child says"),
    ("pupil voice", "what pupils say"),
    ("lived experience", "what people have lived through"),
    ("hard to reach", "that we do not reach yet"),
    ("hard-to-reach", "that we do not reach yet"),
    ("did not attend", "did not come"),
    ("non-attendance", "not coming"),
    ("self-refer", "ask us yourself"),
    ("self-referral", "asking us yourself"),
    ("triangulate", "compare"),
    ("cascade", "pass on"),
    ("cascaded", "passed on"),
    ("ascertain", "find out"),
    ("commence", "begin"),
    ("commences", "begins"),
    ("commencing", "beginning"),
    ("commencement", "beginning"),
    ("endeavour", "try"),
    ("endeavours", "tries"),
    ("expedite", "speed up"),
    ("heretofore", "until now"),
    ("hereby", "leave it out"),
    ("herein", "here"),
    ("thereof", "of it"),
    ("aforementioned", "this"),
    ("notwithstanding", "in spite of"),
    ("remuneration", "pay"),
    ("remittance", "payment"),
    ("liaise", "talk, or work together"),
    ("liaises", "talks, or works together"),
    ("liaising", "talking, or working together"),
    ("adhere to", "keep to"),
    ("disseminate", "share"),
    ("disseminated", "shared"),
    ("in receipt of", "getting"),
    ("subject to availability", "if there is room"),
    ("leverage", "use"),
    ("paradigm", "way of thinking"),
    ("bespoke", "made for you"),
]);

/// "Robust" is a good word for a chair.
static ROBUST: Pattern = Pattern::new(
    r"(?i)\brobust (?:multi-?|partnership|process|processes|system|systems|approach|approaches|procedure|procedures|framework|evidence|support|polic|governance|offer|plan|plans|planning|review|reviews|challenge|discussion|monitoring|arrangements|assessment|assessments|working|quality|safeguarding|data|training|transition)",
);

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let mut names = None;
    for reading in words::plain_and_headings(file).map(words::Reading::without_speech) {
        let robust = ROBUST
            .find(reading.text)
            .map(|range| (range.start..range.start + "robust".len(), "strong, or careful"));
        let listed = JARGON.find(reading.text).into_iter().map(|(range, _, say)| (range, say));
        let mut all: Vec<(Range<usize>, &str)> = robust.chain(listed).collect();
        if all.is_empty() {
            continue;
        }
        // The site explains its hard words, and has its own list of words to avoid.
        let names = names.get_or_insert_with(|| Names::of(file));
        let explained = names.find(reading.text);
        let avoided =
            |words: &str| file.site.words.say_instead.iter().any(|own| own.avoid.eq_ignore_ascii_case(words));
        all.retain(|(range, _)| !overlaps(&explained, range) && !avoided(reading.said(range)));
        all.sort_unstable_by_key(|(range, _)| range.start);
        for (range, say) in all {
            let message = format!("“{}” is a word of offices, not of families.", reading.said(&range));
            found.add_at(
                file,
                reading.span(file, range),
                message,
                format!("Say it in plain words: “{say}”."),
            );
        }
    }
}

/// `explained` are in order, and none is inside another.
fn overlaps(explained: &[(Range<usize>, usize, usize)], range: &Range<usize>) -> bool {
    let next = explained.partition_point(|(name, _, _)| name.end <= range.start);
    explained.get(next).is_some_and(|(name, _, _)| name.start < range.end)
}
