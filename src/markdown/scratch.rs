use super::tests::{page, source};
use super::*;
use std::time::Instant;

#[test]
fn hostile() {
    let n = 1 << 20;
    let rep = |s: &str| s.repeat(n / s.len());
    let nested = |unit: &str, indent: usize| {
        let mut out = String::new();
        let mut depth = 0;
        while out.len() < n {
            out.push_str(&" ".repeat(depth * indent));
            out.push_str(unit);
            out.push('\n');
            depth += 1;
        }
        out
    };
    let cases: Vec<(&str, String)> = vec![
        ("[", rep("[")),
        ("](", rep("](")),
        ("[a](", rep("[a](")),
        ("[]", rep("[]")),
        ("![", rep("![")),
        ("[[]]", rep("[[]]")),
        ("![a](x)nest", format!("{}{}", "![".repeat(n / 8), "](picture:x)".repeat(n / 16))),
        ("*", rep("*")),
        ("*a ", rep("*a ")),
        ("a**b", rep("a**b")),
        ("*a_ ", rep("*a_ ")),
        ("_a*", rep("_a*")),
        ("> line", rep(">")),
        ("> lines", rep("> a\n")),
        ("> > lines nested", nested("", 0) + &(1..1400).map(|d| ">".repeat(d) + "a\n").collect::<String>()),
        ("> deep then many", ">".repeat(n / 2) + "a\n" + &"a\n".repeat(n / 4)),
        ("> deep x many", (">".repeat(1000) + "a\n").repeat(1000)),
        ("<", rep("<")),
        ("<a ", rep("<a ")),
        ("<!--", rep("<!-- ")),
        ("a<!--", "a".to_owned() + &rep("<!-- ")),
        ("<?", "a".to_owned() + &rep("<?")),
        ("<![CDATA[", "a".to_owned() + &rep("<![CDATA[")),
        ("<!A", "a".to_owned() + &rep("<!A ")),
        ("<div>\n", rep("<div>\n\n")),
        ("a<b>", rep("a<b>")),
        ("<span>", rep("a<span>")),
        ("<span></b>", rep("a<span></q>")),
        ("<span><q>", "a".to_owned() + &rep("<span></span>")),
        ("<x1>", (0..n / 10).map(|i| format!("a<x{i}>")).collect()),
        ("- nested 2", nested("- a", 2)),
        ("- one line", rep("- ")),
        ("1. one line", rep("1. ")),
        ("- flat", rep("- a\n")),
        ("* deep*many", ("- ".repeat(500) + "\n").repeat(1000)),
        ("- then deep lines", "- ".repeat(20000) + "a\n" + &"\n".repeat(500000)),
        ("-deep indented", "- ".repeat(1000) + "a\n" + &("  ".repeat(1000) + "a\n").repeat(500)),
        ("| header", rep("|") + "\n" + &"|-".repeat(10)),
        ("|a|-", "a|".repeat(n / 8) + "\n" + &"-|".repeat(n / 8) + "\n" + &"|\n".repeat(n / 8)),
        ("table rows", "|a|b|\n|-|-|\n".to_owned() + &rep("|x|y|\n")),
        ("table nonheads", rep("|a|b|\n")),
        ("pipe lines", rep("a|b\n")),
        ("table dash", rep("|-|-|\n")),
        ("longhead", "|".to_owned() + &"a".repeat(n / 2) + "|b|\n|-|-|\n" + &"|x|\n".repeat(n / 8)),
        ("tables", rep("|a|b|\n|-|-|\n\n")),
        ("captions", rep("Table: x\n\n|a|b|\n|-|-|\n\n")),
        ("`", rep("`")),
        ("`a``", (0..1400).map(|i| "`".repeat(i) + " ").collect()),
        ("```\n", rep("```\n")),
        ("~~~", rep("~~~ a\n")),
        ("&", rep("&")),
        ("&amp;", rep("&amp;")),
        ("\\", rep("\\")),
        ("\\[", rep("\\[")),
        ("# a", rep("# a\n")),
        ("## {#a}", rep("## a {#a}\n")),
        ("## {", "## ".to_owned() + &rep("{")),
        ("## {}", "## ".to_owned() + &rep("{} ")),
        ("## a {#", "## ".to_owned() + &rep("a {#x} ")),
        ("# line", rep("#")),
        ("setext", rep("a\n==\n")),
        ("a\n...==", rep("a\n") + "==="),
        ("[^1]", rep("[^1] ") + "\n\n[^1]: x"),
        ("[^", rep("[^")),
        ("[^a]:", rep("[^a]: x\n")),
        ("[^i]:", (0..n / 16).map(|i| format!("[^{i}]: x[^{i}]\n")).collect()),
        ("[^i] unused", (0..n / 16).map(|i| format!("[^{i}]\n")).collect()),
        ("[^1]: nest", rep("[^1]: ")),
        ("[x]:", (0..n / 16).map(|i| format!("[x{i}]: y\n")).collect()),
        ("[x]: refs", "[x]: ".to_owned() + &"y".repeat(n / 2) + "\n\n" + &"[x] ".repeat(n / 8)),
        ("[a][b]", rep("[a][b] ")),
        ("[x]: \"", rep("[x]: y \"")),
        ("[x]: (", rep("[x]: y (\n")),
        (": ", rep(": ")),
        ("t\n: d", rep("t\n: d\n")),
        ("t\n\n: d", rep("t\n\n: d\n\n")),
        (": nested", "a\n".to_owned() + &rep(": ")),
        (":\n", rep(":\n")),
        ("a\n\n:", rep("a\n\n: b\n")),
        ("a: lines", rep("a\n") + "\n: x"),
        ("[!NOTE]", rep("> [!NOTE]\n")),
        ("[!NOTE]2", rep("> [!NOTE]\n\n")),
        ("> [!N", rep("> [!N")),
        ("(", "[a](".to_owned() + &rep("(")),
        ("[a](<", rep("[a](<b")),
        ("[a](b \"", rep("[a](b \"")),
        ("<http", rep("<http://a")),
        ("a@b", rep("<a@b")),
        ("spaces", rep(" ")),
        ("tabs", rep("\t")),
        ("nl", rep("\n")),
        ("a ", rep("a ")),
        ("a  \n", rep("a  \n")),
        ("nul", rep("\u{1}a")),
        ("words", rep("plan EHC plan ")),
        ("---", rep("---\n")),
        ("***line", rep("* * * ")),
        ("- - -x", rep("- ") + "x"),
        ("_ line", rep("_ ") + "x"),
        ("* line", rep("* ") + "x"),
        ("-x", rep("-")),
        ("=x", rep("a\n=")),
        ("+", rep("+ + ")),
        ("~", rep("~a~")),
        ("long", rep("a")),
        ("links", rep("[a](b.md)")),
        ("bad links", rep("[a](/b)")),
        ("autolink", rep("<https://a.b>")),
        ("img", rep("![a](picture:x)")),
        ("\r", rep("\r")),
        ("a\r", rep("a\r\n")),
        ("quote blank", rep(">\n")),
        ("-\n", rep("-\n")),
        ("1)\n", rep("1)\n")),
        ("html cond", rep("</")),
        ("<a href='", rep("<a b='")),
        ("a <a href=\"", rep("a <a b=\"c")),
        ("<x y=", rep("a <x y=z ")),
    ];
    let terms = Terms::new([("plan", vec!["plan", "EHC plan"]), ("a", vec!["a"])]);
    for (name, text) in cases {
        let start = Instant::now();
        let events = pulldown_cmark::Parser::new_ext(
            &text,
            pulldown_cmark::Options::from_bits_truncate(
                (1 << 1) | (1 << 2) | (1 << 6) | (1 << 12) | (1 << 11),
            ),
        )
        .into_offset_iter()
        .count();
        let parse = start.elapsed().as_millis();
        let start = Instant::now();
        let s = source(&text);
        let (_, d) = outline(&s, 0..text.len(), &[]);
        let out = start.elapsed().as_millis();
        let start = Instant::now();
        let html = page(&text, Some((&terms, "w/"))).len();
        let wr = start.elapsed().as_millis();
        let start = Instant::now();
        let t = super::text(&s, 0..text.len()).len();
        let tx = start.elapsed().as_millis();
        let flag = if parse + out + wr + tx > 3000 { "  <=====" } else { "" };
        println!(
            "{name:20} {:8}B parse {parse:6} ({events}) outline {out:6} html {wr:6} ({html}) text {tx:6} ({t}) {}{flag}",
            text.len(),
            d.len()
        );
    }
}
