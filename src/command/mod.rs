//! The sub-commands: one file each. `main.rs` only parses arguments and sets the exit code.

mod build;
mod check;
mod exit;
mod explain;
mod kept;
mod last_build;
mod new;
mod output;
mod progress;
mod report;
mod schema;
mod search;
mod serve;
mod table;
mod today;

pub use exit::Exit;

use clap::{Parser, Subcommand};

/// Builds a council's Local Offer: a fast, accessible website from Markdown pages.
#[derive(Debug, Parser)]
#[command(name = "local-offer", version, about, max_term_width = 100)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Build(build::Arguments),
    Check(check::Arguments),
    Explain(explain::Arguments),
    New(new::Arguments),
    Report(report::Arguments),
    Schema(schema::Arguments),
    Search(search::Arguments),
    Serve(serve::Arguments),
}

/// Runs the command that the arguments name.
pub fn run(arguments: Arguments) -> Exit {
    let result = match arguments.command {
        Command::Build(arguments) => build::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::New(arguments) => new::run(&arguments),
        Command::Report(arguments) => report::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Search(arguments) => search::run(&arguments),
        Command::Serve(arguments) => serve::run(&arguments),
    };
    result.unwrap_or_else(|fatal| {
        output::error(&format!("error: {fatal}"));
        Exit::Failed
    })
}
