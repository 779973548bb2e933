//! Questions on a terminal: one line at a time, nothing that moves or is drawn again, so that a screen reader reads what is there.
//! Choices are numbered, and can be answered with their number or their word.

use std::io::IsTerminal;

use dialoguer::Input;

use super::fact::Fact;
use crate::command::output;
use crate::content::Vocabulary;
use crate::diagnostic::Fatal;

/// What is said before the first question.
const OPENING: &str = "Answer each question and press Enter. To leave one for later, press Enter alone.\n\
                       Ctrl+C stops, and then no file is made.";

/// Somebody who can be asked.
pub(super) trait Ask {
    /// Says something.
    fn say(&mut self, text: &str);

    /// One line, without its end. Empty when there is no answer.
    fn answer(&mut self, prompt: &str) -> Result<String, Fatal>;
}

/// The person at the terminal.
pub(super) struct Terminal {
    has_opened: bool,
}

impl Terminal {
    pub(super) fn new() -> Self {
        Self { has_opened: false }
    }

    /// Questions can be shown, and answers typed.
    pub(super) fn is_there() -> bool {
        std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
    }
}

impl Ask for Terminal {
    fn say(&mut self, text: &str) {
        if !std::mem::replace(&mut self.has_opened, true) {
            output::error(OPENING);
        }
        output::error(text);
    }

    fn answer(&mut self, prompt: &str) -> Result<String, Fatal> {
        let input: Input<'_, String> = Input::new().with_prompt(prompt).allow_empty(true);
        input.interact_text().map_err(|error| Fatal::new(format!("The answer cannot be read: {error}.")))
    }
}

/// Asks until the answer fits. None when there is none.
pub(super) fn ask(
    asker: &mut dyn Ask,
    fact: &Fact,
    vocabulary: &Vocabulary,
) -> Result<Option<String>, Fatal> {
    let choices = fact.choices(vocabulary);
    asker.say(&question(fact, &choices));
    loop {
        let answer = asker.answer(fact.key)?;
        if answer.trim().is_empty() {
            return Ok(None);
        }
        match fact.check(&by_number(&answer, &choices), vocabulary) {
            Ok(value) => return Ok(Some(value)),
            Err(flaw) => asker.say(&format!("{} {}", flaw.message, flaw.help)),
        }
    }
}

fn question(fact: &Fact, choices: &[(String, String)]) -> String {
    if choices.is_empty() {
        return format!("\n{} For example: {}", fact.question, fact.example);
    }
    let lines = choices.iter().zip(1..).map(|((id, label), number)| format!("  {number}. {label} ({id})"));
    let lines: Vec<String> = lines.collect();
    format!("\n{} Write a number.\n{}", fact.question, lines.join("\n"))
}

/// The choice with this number, or the answer as it is.
fn by_number(answer: &str, choices: &[(String, String)]) -> String {
    let number = answer.trim().trim_end_matches('.').parse::<usize>().ok();
    let chosen = number.and_then(|number| choices.get(number.checked_sub(1)?));
    chosen.map_or_else(|| answer.to_owned(), |(id, _)| id.clone())
}
