//! What somebody sees who runs the program: the pages of `tests/cmd`, which anybody can read. `TRYCMD=overwrite` brings them up
//! to date.

#[test]
fn the_program_says_what_the_transcripts_say() {
    let cases = trycmd::TestCases::new();
    cases.register_bin("local-offer", std::path::Path::new(env!("CARGO_BIN_EXE_local-offer")));
    cases.env("XDG_CACHE_HOME", concat!(env!("CARGO_TARGET_TMPDIR"), "/kept"));
    cases.env("COLUMNS", "100").env("NO_COLOR", "1").case("tests/cmd/*.md");
}
