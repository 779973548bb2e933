//! Which words can be the second half of a passive ("is sent"), and which only look like one ("is interested").

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

/// What a word is after "is" or "get".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Participle {
    /// Somebody does it.
    Act,
    /// How something is; an act only if the text says who does it: "closed", "closed by the guard".
    State,
    /// How somebody feels or what somebody is, whatever follows: "worried".
    Feeling,
    /// Not known. Ends like a participle.
    Unknown,
}

/// The sort of a word in small letters. None if it is no participle.
pub(super) fn participle(word: &str) -> Option<Participle> {
    static KNOWN: LazyLock<FxHashMap<&str, Participle>> = LazyLock::new(|| {
        // What is in several lists is what the last of them says.
        let lists = [
            (REGULAR, Participle::Act),
            (IRREGULAR, Participle::Act),
            (STATES, Participle::State),
            (FEELINGS, Participle::Feeling),
        ];
        lists.into_iter().flat_map(|(list, sort)| list.iter().map(move |word| (*word, sort))).collect()
    });
    let known = KNOWN.get(word).copied();
    known.or_else(|| {
        if word.strip_prefix("re").is_some_and(|word| IRREGULAR.contains(&word)) {
            return Some(Participle::Act);
        }
        (word.len() > 5 && word.ends_with("ed") && !NO_VERBS.contains(&word)).then_some(Participle::Unknown)
    })
}

/// "Looked at", "turned away": small words that belong to the verb.
pub(super) const PARTICLES: &[&str] = &[
    "at", "after", "up", "down", "in", "out", "off", "on", "away", "back", "over", "through", "forward",
    "into", "for", "to", "about",
];

#[rustfmt::skip]
const IRREGULAR: &[&str] = &[
    "beaten", "begun", "bitten", "bought", "brought", "caught", "chosen", "cut", "dealt", "drawn", "driven", "eaten",
    "felt", "forgotten", "fought", "found", "given", "heard", "held", "hidden", "kept", "let", "lent", "made",
    "met", "overseen", "overturned", "put", "read", "ridden", "said", "seen", "sent", "shown", "sold",
    "sought", "stolen", "struck", "swept", "taken", "thought", "thrown", "told", "torn", "undertaken",
    "upheld", "withdrawn", "withheld", "won", "written",
];

#[rustfmt::skip]
const REGULAR: &[&str] = &[
    "abandoned", "accepted", "accompanied", "achieved", "acknowledged", "added", "addressed", "adjusted",
    "administered", "admitted", "adopted", "advertised", "advised", "agreed", "allocated", "altered", "amended", "analysed",
    "announced", "answered", "applied", "appointed", "approached", "approved", "arranged", "arrested", "asked", "assessed",
    "assigned", "assisted", "assumed", "audited", "authorised", "awarded", "backed", "banned", "blamed", "blocked",
    "borrowed", "bullied", "calculated", "cancelled", "captured", "cared", "carried", "challenged", "changed", "charged",
    "checked", "circulated", "claimed", "cleaned", "cleared", "coached", "collected", "combined", "commissioned",
    "communicated", "compared", "compensated", "compiled", "completed", "conducted", "confirmed",
    "consulted", "contacted", "contracted", "contributed", "controlled", "converted", "cooked", "copied",
    "corrected", "counted", "created", "credited", "cut", "decided", "declined", "defined", "delegated", "deleted",
    "delivered", "described", "destroyed", "determined", "developed", "discharged",
    "disclosed", "discovered", "discussed", "dismissed", "displayed", "distributed", "downloaded", "drafted",
    "dropped", "educated", "emailed", "e-mailed", "encouraged", "enforced", "entered", "escorted", "established",
    "evaluated", "examined", "exchanged", "expected", "explained", "explored", "extended", "facilitated",
    "filmed", "flagged", "followed", "forced", "forwarded", "funded", "gathered", "generated", "granted", "greeted",
    "grouped", "guided", "handed", "handled", "helped", "hired", "identified", "ignored", "implemented", "imposed",
    "improved", "inspected", "installed", "instructed", "interpreted", "interviewed", "introduced", "invested",
    "investigated", "invited", "invoiced", "issued", "joined", "judged", "launched", "lifted", "loaned",
    "logged", "looked", "maintained", "managed", "matched", "mentioned", "merged", "monitored", "moved", "nominated",
    "notified", "observed", "obtained", "offered", "ordered", "overruled", "passed", "performed", "phoned", "photographed",
    "picked", "placed", "planned", "posted", "postponed", "preferred", "prescribed", "presented", "prevented",
    "printed", "processed", "produced", "promised", "promoted", "proposed", "provided", "published", "punished", "purchased",
    "pushed", "questioned", "quoted", "raised", "ranked", "reached", "received", "recommended", "recorded", "recruited",
    "redirected", "reduced", "referred", "refunded", "refused", "rejected", "released", "reminded", "removed",
    "renewed", "repeated", "replaced", "reported", "represented", "requested", "required", "rescheduled",
    "resolved", "respected", "returned", "revealed", "reviewed", "revised", "rewarded", "rushed", "scanned",
    "scored", "screened", "selected", "served", "signed", "signposted", "solved", "sorted", "split",
    "started", "stored", "submitted", "suggested", "supervised", "supplied", "supported", "suspended",
    "targeted", "tested", "thanked", "trusted", "tracked", "transferred", "translated", "transported", "treated",
    "turned", "typed", "updated", "uploaded", "used", "valued", "verified", "viewed", "visited", "warned", "washed",
    "watched", "weighed", "welcomed", "witnessed",
];

#[rustfmt::skip]
const STATES: &[&str] = &[
    "affected", "agreed", "allowed", "arranged", "attached", "based", "blocked", "booked", "born", "broken", "built", "called", "caused",
    "centred", "certified", "cleared", "closed", "connected", "considered", "contained", "covered", "decorated",
    "delayed", "designed", "diagnosed", "displayed", "divided", "done", "employed", "enclosed", "ended", "equipped", "excluded", "exempted", "fed",
    "fenced", "filled", "finished", "fitted", "fixed", "flooded", "forbidden", "formed", "frozen", "furnished",
    "gone", "grown", "guaranteed", "heated", "included", "influenced", "insured", "intended", "joined", "known", "laid", "led", "left", "licensed",
    "linked", "listed", "lit", "loaded", "located", "locked", "made", "marked", "meant", "measured", "mixed", "named", "needed",
    "numbered", "opened", "organised", "owned", "packed", "paid", "painted", "permitted", "planned", "prepared", "printed", "protected", "qualified",
    "recognised", "registered", "regulated", "reserved", "restricted", "run", "seated", "separated", "set", "shaped", "shared",
    "shut", "spelt", "spoken", "spread", "staffed", "stopped", "sheltered", "sorted", "surrounded", "taught", "trained", "understood", "vaccinated",
    "wanted", "worn",
];

#[rustfmt::skip]
const FEELINGS: &[&str] = &[
    "accustomed", "advanced", "afraid", "aged", "aimed", "alarmed", "amazed", "amused", "annoyed", "anxious", "ashamed",
    "asleep", "assured", "astonished", "attracted", "balanced", "blessed", "bored", "bothered", "bound", "committed", "complicated",
    "concerned", "confident", "confused", "contented", "convinced", "crowded", "dedicated", "delighted", "depressed",
    "detached", "detailed", "determined", "devoted", "disabled", "disadvantaged", "disappointed", "disgusted", "distracted",
    "distressed", "divorced", "dressed", "drugged", "elderly", "embarrassed", "engaged", "enrolled", "entitled", "excited", "exhausted",
    "experienced", "expired", "faded", "fascinated", "frightened", "frustrated", "gifted", "gutted", "handicapped", "hurt",
    "impaired", "impressed", "improved", "inclined", "informed", "injured", "inspired", "interested", "involved",
    "isolated", "learned", "limited", "lost", "married", "mistaken", "motivated", "moved", "obliged", "occupied", "opposed",
    "outdated", "overcrowded", "overjoyed", "overweight", "overwhelmed", "pleased", "poisoned", "preoccupied", "puzzled", "recovered",
    "related", "relaxed", "relieved", "retired", "satisfied", "scared", "self-employed", "settled", "shaken", "shocked", "situated", "skilled",
    "sophisticated", "stressed", "stuck", "supposed", "surprised", "suited", "talented", "terrified", "thrilled", "tired",
    "touched", "troubled", "undecided", "unemployed", "unexpected", "unlimited", "unqualified", "unrelated", "untrained", "upset", "used", "varied",
    "well-known", "wheelchair-adapted", "willing", "worried", "wounded",
];

/// End like a participle and are none.
const NO_VERBS: &[&str] = &[
    "indeed",
    "hundred",
    "naked",
    "sacred",
    "wicked",
    "rugged",
    "ragged",
    "aloud",
    "biped",
    "kindred",
    "exceed",
    "proceed",
    "succeed",
    "hatred",
    "infrared",
    "shared-lives",
    "so-called",
    "unneeded",
    "moped",
    "beloved",
];
