//! Templates that use themselves, directly or through others: a page that never ends.
//!
//! In: what each template uses. Out: a diagnostic for each circle, and for parts that are nested too deep. Tera finds circles of
//! `include` and `extends` by itself; through components it goes down twenty levels, which takes for ever when each level goes down
//! twice.

use std::collections::{BTreeMap, BTreeSet};

use super::outline::{Outline, Used};
use crate::diagnostic::{Diagnostic, Place, RuleId};
use crate::source::{Located, Source};

const CIRCLE: RuleId = RuleId("template-circle");
/// A template that Tera cannot be given.
pub(super) const TOO_LONG: RuleId = RuleId("template-too-long");

/// Themes need about six. Tera uses the stack for each level.
const DEEPEST: usize = 12;

/// More circles than this tell nobody more.
const ENOUGH: usize = 50;

/// Tera calls itself for each `elif`.
const MOST_ELIFS: usize = 100;

/// Checks all templates: name, text and outline of each.
pub(super) fn check(templates: &[(&str, &Source, Outline)]) -> Vec<Diagnostic> {
    let mut graph = Graph::default();
    let mut out = Vec::new();
    for (name, source, outline) in templates {
        out.extend(outline.elifs.get(MOST_ELIFS).map(|at| too_many_elifs(source, *at)));
        for part in &outline.parts {
            let node = part.component.as_ref().map_or_else(
                || Used::Template((*name).to_owned()),
                |component| Used::Component(component.clone()),
            );
            graph.uses.entry(node).or_default().extend(part.uses.iter().map(|used| (*source, used)));
        }
    }
    let nodes: Vec<&Used> = graph.uses.keys().collect();
    let mut walk =
        Walk { graph: &graph, path: Vec::new(), heights: BTreeMap::new(), seen: BTreeSet::new(), out };
    for node in nodes {
        walk.height(node);
    }
    walk.out
}

#[derive(Default)]
struct Graph<'a> {
    uses: BTreeMap<Used, Vec<(&'a Source, &'a Located<Used>)>>,
}

struct Walk<'a> {
    graph: &'a Graph<'a>,
    /// From where we began to where we are.
    path: Vec<&'a Used>,
    /// How many levels there are below each part that is done.
    heights: BTreeMap<&'a Used, usize>,
    /// Places that are reported already.
    seen: BTreeSet<(&'a str, usize)>,
    out: Vec<Diagnostic>,
}

impl<'a> Walk<'a> {
    /// How many levels there are below a part. Goes down no further than [`DEEPEST`].
    fn height(&mut self, node: &'a Used) -> usize {
        if let Some(height) = self.heights.get(node) {
            return *height;
        }
        self.path.push(node);
        let mut highest = 0;
        for (source, used) in self.graph.uses.get(node).into_iter().flatten() {
            if let Some((known, _)) = self.graph.uses.get_key_value(&used.value) {
                highest = highest.max(self.below(source, used, known));
            }
        }
        self.path.pop();
        self.heights.insert(node, highest);
        highest
    }

    fn below(&mut self, source: &'a Source, used: &'a Located<Used>, known: &'a Used) -> usize {
        if self.path.contains(&known) {
            self.report(source, used, format!("{} uses itself here.", shown(known)));
            return 0;
        }
        let height = if self.path.len() < DEEPEST { self.height(known) + 1 } else { DEEPEST };
        if self.path.len() + height > DEEPEST {
            self.report(
                source,
                used,
                format!("Templates and components are nested more than {DEEPEST} deep here."),
            );
            return 0;
        }
        height
    }

    fn report(&mut self, source: &'a Source, used: &Located<Used>, message: String) {
        if self.seen.len() < ENOUGH && self.seen.insert((source.path().as_str(), used.start)) {
            self.out.push(
                Diagnostic::error(CIRCLE, Place::new(source, used.span()), message)
                    .why("A page made with it would never end.")
                    .help("Use a loop, or a component of its own for each level."),
            );
        }
    }
}

fn shown(used: &Used) -> String {
    match used {
        Used::Template(name) => format!("The template `{name}`"),
        Used::Component(name) => format!("The component `{name}`"),
    }
}

fn too_many_elifs(source: &Source, at: usize) -> Diagnostic {
    let message = format!("The template has more than {MOST_ELIFS} `elif`.");
    Diagnostic::error(TOO_LONG, Place::new(source, at..at + 4), message)
        .why("So many cannot be read.")
        .help("Split the template into components.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourcePath;

    fn found(templates: &[(&str, &str)]) -> Vec<String> {
        let sources: Vec<(&str, Source)> = templates
            .iter()
            .map(|(name, text)| {
                (*name, Source::new(SourcePath::new(name).expect("a path"), (*text).to_owned()))
            })
            .collect();
        let outlines: Vec<_> =
            sources.iter().map(|(name, source)| (*name, source, Outline::new(source.text()))).collect();
        let shown =
            |d: &Diagnostic| format!("{} {}:{} {}", d.rule.0, d.place.path, d.place.start.column, d.message);
        check(&outlines).iter().map(shown).collect()
    }

    fn component(name: &str, body: &str) -> String {
        format!("{{% component {name}() %}}{body}{{% endcomponent {name} %}}")
    }

    #[test]
    fn each_circle_is_reported_once() {
        let one = component("a", "{{ <a /> }}{{ <a /> }}");
        let found_in = found(&[("one.html", &one)]);
        assert_eq!(found_in.len(), 2, "{found_in:?}");
        assert!(found_in[0].starts_with("template-circle one.html:"), "{found_in:?}");
        assert!(found_in[0].ends_with("The component `a` uses itself here."), "{found_in:?}");
        let through = [component("a", "{{ <b /> }}"), component("b", "{% include 'c.html' %}")].concat();
        let found_in = found(&[("ab.html", &through), ("c.html", "{{ <a /> }}"), ("d.html", "{{ <a /> }}")]);
        assert_eq!(found_in.len(), 1, "{found_in:?}");
    }

    #[test]
    fn what_is_used_twice_is_no_circle() {
        let both = [component("a", "{{ <b /> }}{{ <b /> }}"), component("b", "{{ <nowhere /> }}")].concat();
        assert_eq!(found(&[("x.html", &both), ("y.html", "{{ <a /> }}{{ <b /> }}")]), Vec::<String>::new());
    }

    #[test]
    fn chains_may_be_as_deep_as_tera_goes() {
        let chain = |length: usize| {
            let links: Vec<String> = (0..length)
                .map(|n| component(&format!("c{n}"), &format!("{{{{ <c{} /> }}}}", n + 1)))
                .collect();
            format!("{}{}{{{{ <c0 /> }}}}", links.concat(), component(&format!("c{length}"), ""))
        };
        assert_eq!(found(&[("x.html", &chain(DEEPEST - 2))]), Vec::<String>::new());
        let deep = found(&[("x.html", &chain(DEEPEST))]);
        assert!(!deep.is_empty() && deep.iter().all(|found| found.contains("nested more than")), "{deep:?}");
        assert!(!found(&[("x.html", &chain(20_000))]).is_empty());
    }

    #[test]
    fn crowds_take_no_time() {
        let all: String = (0..400)
            .map(|n| {
                component(
                    &format!("c{n}"),
                    &(0..400).map(|m| format!("{{{{ <c{m} /> }}}}")).collect::<String>(),
                )
            })
            .collect();
        assert!(!found(&[("x.html", &all)]).is_empty());
        let elifs = "{% elif x %}".repeat(1000);
        assert!(found(&[("x.html", &elifs)])[0].starts_with("template-too-long"));
    }
}
