//! `local-offer explain`

use super::{Exit, output};
use crate::check::{self, Group, Rule};
use crate::diagnostic::Fatal;

/// Say what a rule finds, why it matters and how to put it right.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The name of the rule, such as ambiguous-link-text. Without it, all rules are listed
    rule: Option<String>,
    /// All rules with all their words, as one page of Markdown
    #[arg(long, conflicts_with = "rule")]
    all: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<Exit, Fatal> {
    let text = match &arguments.rule {
        Some(name) => match check::find(name) {
            Some(rule) => document(rule),
            None => {
                output::error(&format!("error: There is no rule called `{name}`. {}", check::nearest(name)));
                return Ok(Exit::Usage);
            }
        },
        None if arguments.all => page(),
        None => list(),
    };
    output::line(text.trim_end());
    Ok(Exit::Clean)
}

fn document(rule: &Rule) -> String {
    let facts = format!("`{}` · {} · {}", rule.id.0, rule.group.title(), rule.level.word());
    format!("# {}\n\n{facts}\n\n{}\n", rule.title(), rule.text())
}

fn of(group: Group) -> Vec<&'static Rule> {
    let mut rules: Vec<&Rule> = check::all().filter(|rule| rule.group == group).collect();
    rules.sort_by_key(|rule| rule.id);
    rules
}

/// One line for each rule.
fn list() -> String {
    let width = check::all().map(|rule| rule.id.0.len()).max().unwrap_or(0);
    let mut text = String::new();
    for (_, group) in Group::ALL {
        text.push_str(&format!("{}\n", group.title()));
        for rule in of(*group) {
            text.push_str(&format!("  {:width$}  {:7}  {}\n", rule.id.0, rule.level.word(), rule.title()));
        }
        text.push('\n');
    }
    text.push_str("`local-offer explain RULE` says more about one of them.\n");
    text
}

/// The page of the documentation: `docs/rules.md`.
fn page() -> String {
    let count = check::all().count();
    let mut text = format!(
        "# Rules\n\n`local-offer check`, `build` and `serve` look for {count} flaws. This page is made by `local-offer explain --all`.\n\n\
         An **error** keeps a page from being published. A **warning** is a clear flaw; `--strict` fails on it. **Advice** is a hint, \
         and can be wrong.\n\n"
    );
    for (_, group) in Group::ALL {
        text.push_str(&format!("- [{}](#{})\n", group.title(), anchor(group.title())));
    }
    for (id, group) in Group::ALL {
        text.push_str(&format!("\n## {}\n\nName of the group in settings: `{id}`.\n", group.title()));
        for rule in of(*group) {
            let inner = rule.text().replace("\n## ", "\n#### ");
            text.push_str(&format!(
                "\n### {}\n\n`{}` · {}\n\n{inner}\n",
                rule.title(),
                rule.id.0,
                rule.level.word()
            ));
        }
    }
    text
}

/// The id that GitHub gives a heading.
fn anchor(heading: &str) -> String {
    let kept = heading.to_lowercase();
    kept.chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-'))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}
