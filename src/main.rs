//! The command line of `local-offer`.

use std::process::ExitCode;

use clap::Parser;
use local_offer::command::{Arguments, run};

#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    ExitCode::from(run(Arguments::parse()).code())
}
