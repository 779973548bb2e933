//! The templates of a theme, ready to be filled in.
//!
//! In: the files of `templates/` and the words of each language. Out: [`Templates`], which makes pages; or diagnostics with line and
//! column of all templates at once.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;
use tera::{Context, Tera, Value};

use super::circles;
use super::files::Files;
use super::frame::{self, Frame};
use super::outline::Outline;
use super::render_error::RenderError;
use super::strings::{ENGLISH, Known, Strings};
use super::template_error::{Names, explain};
use crate::diagnostic::{Diagnostic, Place, RuleId, suggest};
use crate::source::{Located, Source};

const WORD: RuleId = RuleId("template-word");
const TOO_MANY: RuleId = RuleId("template-too-many");
const MISSING: RuleId = RuleId("template-missing");

/// More flaws of one template than this tell nobody more.
const ENOUGH: usize = 50;

/// More than any theme needs.
const MOST_TEMPLATES: usize = 120;

/// No page is longer. A template that goes on for ever stops here.
const LARGEST_PAGE: usize = 16 << 20;

/// The templates of a theme.
#[derive(Debug)]
pub(super) struct Templates {
    tera: Tera,
    names: Names,
}

impl Templates {
    /// Compiles all templates. What is wrong with them goes to `out`.
    pub(super) fn compile(
        files: &Files,
        english: Option<&Strings>,
        out: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let sources: BTreeMap<String, Source> = files
            .texts("templates", ".html")
            .map(|(name, source)| (name.to_owned(), source.clone()))
            .collect();
        let names = Names::new(files.path("templates"), sources);
        if let Some((_, source)) = names.iter().nth(MOST_TEMPLATES) {
            out.push(too_many(source));
            return None;
        }
        let before = out.len();
        let outlines: Vec<_> =
            names.iter().map(|(name, source)| (name, source, Outline::new(source.text()))).collect();
        out.extend(circles::check(&outlines));
        if let Some(english) = english {
            outlines.iter().for_each(|(_, source, outline)| unknown_words(source, outline, english, out));
        }
        if out[before..].iter().any(|diagnostic| diagnostic.rule == circles::TOO_LONG) {
            return None;
        }
        let mut tera = Tera::default();
        // Everything is escaped, whatever a template is called.
        tera.autoescape_on([""]);
        if let Err(error) = tera.add_raw_templates(names.iter().map(|(name, source)| (name, source.text()))) {
            out.extend(explain(&names, &error));
        }
        (out.len() == before).then_some(Self { tera, names })
    }

    /// A diagnostic for each template that is not there.
    pub(super) fn missing(&self, wanted: &[&str]) -> Vec<Diagnostic> {
        let missing = wanted.iter().filter(|name| !self.tera.contains_template(name));
        let diagnostic = |name: &&str| {
            let message = format!("The theme has no template `{name}`.");
            Diagnostic::error(MISSING, Place::file(&self.names.path(name)), message)
                .why("Pages of that kind cannot be made without it.")
                .help("Copy it from the default theme and change it.")
        };
        missing.map(diagnostic).collect()
    }

    /// Fills in a template: it sees `frame`, what became of it as `around`, `shell`, `page`, and the words of the language as `t`.
    pub(super) fn render(
        &self,
        template: &str,
        strings: &Strings,
        frame: &Frame,
        (shell, page): (&impl Serialize, &impl Serialize),
    ) -> Result<String, RenderError> {
        let fail = |error: &tera::Error| RenderError::new(&self.names, template, error);
        let around = self.around(strings, frame)?;
        let mut context = seeing(strings, frame);
        context.insert_value("around", around);
        context.insert_value("shell", Value::try_from_serializable(shell).map_err(|error| fail(&error))?);
        context.insert_value("page", Value::try_from_serializable(page).map_err(|error| fail(&error))?);
        self.fill_in(template, &context)
    }

    /// What the templates of the frame make of it, made when it is first asked for.
    fn around(&self, strings: &Strings, frame: &Frame) -> Result<Value, RenderError> {
        if let Some(made) = frame.made.get() {
            return Ok(made.clone());
        }
        let context = seeing(strings, frame);
        let there = frame::TEMPLATES.iter().filter(|(_, template)| self.tera.contains_template(template));
        let parts = there.map(|(name, template)| Ok((*name, self.fill_in(template, &context)?)));
        let parts: BTreeMap<&str, String> = parts.collect::<Result<_, RenderError>>()?;
        Ok(frame.made.get_or_init(|| Value::from_serializable(&parts)).clone())
    }

    fn fill_in(&self, template: &str, context: &Context) -> Result<String, RenderError> {
        let fail = |error: &tera::Error| RenderError::new(&self.names, template, error);
        let mut html = Page(Vec::with_capacity(16 << 10));
        self.tera.render_to(template, context, &mut html).map_err(|error| fail(&error))?;
        String::from_utf8(html.0).map_err(|error| fail(&tera::Error::message(error)))
    }

    /// Name and text of each, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Source)> {
        self.names.iter()
    }
}

/// What every template sees.
fn seeing(strings: &Strings, frame: &Frame) -> Context {
    let mut context = Context::new();
    context.insert_value("t", strings.map().clone());
    context.insert_value("frame", frame.data.clone());
    context
}

/// The bytes of a page, up to a limit.
struct Page(Vec<u8>);

impl Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > LARGEST_PAGE {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, "the page does not end"));
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Words that a template uses and the English strings do not have. Other languages fall back on English.
fn unknown_words(source: &Source, outline: &Outline, english: &Strings, out: &mut Vec<Diagnostic>) {
    let flaws = outline.words.iter().filter_map(|word| match english.knows(&word.value) {
        Some(Known::Plain) => None,
        Some(Known::NeedsArguments) => Some(needs_arguments(source, word)),
        None => Some(unknown(source, word, english)),
    });
    out.extend(flaws.take(ENOUGH));
}

fn unknown(source: &Source, word: &Located<String>, english: &Strings) -> Diagnostic {
    let known = english.words();
    let near = suggest(&word.value, known.iter().map(String::as_str))
        .map(|near| format!("Did you mean `t.{near}`?"));
    let message = format!("There are no words for `t.{}`.", word.value);
    let add = || format!("Add `{} = …` to `strings/{ENGLISH}.ftl`.", word.value.replace('_', "-"));
    Diagnostic::error(WORD, Place::new(source, word.span()), message)
        .why("The template cannot be filled in without them.")
        .help(near.unwrap_or_else(add))
}

fn needs_arguments(source: &Source, word: &Located<String>) -> Diagnostic {
    let message =
        format!("The message behind `t.{}` has arguments, which a template cannot give.", word.value);
    Diagnostic::error(WORD, Place::new(source, word.span()), message)
        .why("The template cannot be filled in without them.")
        .help("Use a message without `$`, or a field of the page that is filled in already.")
}

fn too_many(source: &Source) -> Diagnostic {
    Diagnostic::error(
        TOO_MANY,
        Place::file(source.path()),
        format!("There are more than {MOST_TEMPLATES} templates."),
    )
    .why("So many would make the build slow.")
    .help("Put components that belong together into one file.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::strings;
    use crate::theme::testing::theme_files;
    use serde_json::json;

    const EN: (&str, &str) = ("strings/en.ftl", "skip-it = Skip <it>\n");

    type Compiled = (Templates, BTreeMap<String, std::sync::Arc<Strings>>);

    fn compile(files: &[(&str, &str)]) -> Result<Compiled, Vec<String>> {
        let mut all = files.to_vec();
        all.extend([EN, ("strings/en.facts.ftl", "count = { $n }\n")]);
        let files = theme_files(&all);
        let mut out = Vec::new();
        let strings = strings::read(&files, &mut out);
        let templates = Templates::compile(&files, strings.get("en").map(|en| &**en), &mut out);
        let shown = |d: &Diagnostic| {
            let start = d.place.start;
            format!("{} {}:{}:{} {}", d.rule.0, d.place.path, start.line, start.column, d.message)
        };
        templates.map(|templates| (templates, strings)).ok_or_else(|| out.iter().map(shown).collect())
    }

    fn render(files: &[(&str, &str)], page: serde_json::Value) -> Result<String, Box<Diagnostic>> {
        let (templates, strings) = compile(files).expect("templates");
        let path = crate::source::SourcePath::new("content/a.md").expect("a path");
        let shell = json!({ "lang": "en" });
        templates
            .render("a.html", &strings["en"], &Frame::new(&json!({})), (&shell, &page))
            .map_err(|error| Box::new(error.for_page(&path)))
    }

    #[test]
    fn pages_are_filled_in_and_everything_is_escaped() {
        let html = render(
            &[
                (
                    "templates/a.html",
                    "{% extends 'base.html' %}{% block main %}{{ <x label={page.a} /> }}{{ page.b_html | safe }}{% endblock %}",
                ),
                (
                    "templates/base.html",
                    "<p title=\"{{ page.a }}\">{{ shell.lang }} {{ t.skip_it }}{% block main %}{% endblock %}",
                ),
                (
                    "templates/components/x.html",
                    "{% component x(label, @t) %}[{{ label }} {{ t.skip_it }}]{% endcomponent x %}",
                ),
            ],
            json!({ "a": "<script>\"&'", "b_html": "<b>" }),
        );
        let escaped = "&lt;script&gt;&quot;&amp;&#39;";
        let skip = "Skip &lt;it&gt;";
        assert_eq!(html.expect("a page"), format!("<p title=\"{escaped}\">en {skip}[{escaped} {skip}]<b>"));
    }

    #[test]
    fn errors_of_all_templates_are_shown_where_they_are() {
        let found = compile(&[
            ("templates/a.html", "ok\n  {{ page. }}"),
            ("templates/b.html", "{% if x %}"),
            ("templates/components/c.html", "\n{% component c() %}{% endcomponent d %}"),
        ]);
        let found = found.expect_err("errors");
        assert_eq!(found.len(), 3, "{found:#?}");
        assert!(found[0].starts_with("template-syntax themes/sea/templates/a.html:2:1"), "{found:#?}");
        assert!(found[1].starts_with("template-syntax themes/sea/templates/b.html:1:"), "{found:#?}");
        assert!(
            found[2].starts_with("template-syntax themes/sea/templates/components/c.html:2:"),
            "{found:#?}"
        );
    }

    #[test]
    fn names_that_are_not_there_are_all_shown() {
        let found = compile(&[
            ("templates/a.html", "é {{ <nope /> }}\n{{ page.x | nofilter }}"),
            ("templates/b.html", "{% include 'none.html' %}"),
        ]);
        let found = found.expect_err("errors");
        assert_eq!(found.len(), 3, "{found:#?}");
        assert!(
            found[0].starts_with("template-syntax themes/sea/templates/a.html:1:6 Unknown component `nope`"),
            "{found:#?}"
        );
        assert!(found[1].starts_with("template-syntax themes/sea/templates/a.html:2:"), "{found:#?}");
        assert!(found[2].contains("b.html:1:"), "{found:#?}");
        let found = compile(&[("templates/a.html", "{% extends 'gone.html' %}")]).expect_err("errors");
        assert!(found[0].starts_with("template-syntax themes/sea/templates/a.html:1:"), "{found:#?}");
        let twice = "{% component x() %}{% endcomponent x %}";
        let found = compile(&[("templates/a.html", twice), ("templates/b.html", twice)]).expect_err("errors");
        assert!(
            found[0].contains("a.html") && found[0].contains("Component `x` is defined in both"),
            "{found:#?}"
        );
    }

    #[test]
    fn words_that_are_not_there_are_found_before_any_page_is_made() {
        let found = compile(&[(
            "templates/a.html",
            "{% if false %}{{ t.skipit }}{% endif %}\n{{ t.count }}{{ t.skip_it }}",
        )])
        .expect_err("errors");
        assert_eq!(found.len(), 2, "{found:#?}");
        assert!(
            found[0].starts_with(
                "template-word themes/sea/templates/a.html:1:18 There are no words for `t.skipit`"
            ),
            "{found:#?}"
        );
        assert!(
            found[1]
                .starts_with("template-word themes/sea/templates/a.html:2:4 The message behind `t.count`"),
            "{found:#?}"
        );
    }

    #[test]
    fn what_is_not_there_is_an_error_and_not_silence() {
        for (template, column, words) in [
            ("\n {{ page.none }}", 10, "none"),
            ("\n {{ nothing }}", 5, "nothing"),
            ("\n {{ page.a.b.c }}", 12, "b"),
            ("\n {% for x in page.none %}{% endfor %}", 14, "undefined"),
            ("\n {% if page.none.more %}{% endif %}", 13, "none"),
        ] {
            let error = render(&[("templates/a.html", template)], json!({ "a": {} })).expect_err(template);
            assert_eq!(error.place.path.as_str(), "themes/sea/templates/a.html", "{template}");
            assert_eq!(
                (error.place.start.line, error.place.start.column),
                (2, column),
                "{template} {}",
                error.message
            );
            assert!(error.message.contains(words), "{template}: {}", error.message);
            assert_eq!(error.related[0].0.path.as_str(), "content/a.md");
        }
        assert_eq!(
            render(&[("templates/a.html", "{{ page.a }}!")], json!({ "a": null })).expect("a page"),
            "!"
        );
        assert_eq!(
            render(&[("templates/b.html", "")], json!({})).expect_err("none").rule.0,
            "template-render"
        );
    }

    #[test]
    fn an_error_in_a_component_names_the_component() {
        let files = [
            ("templates/a.html", "{{ <x /> }}"),
            ("templates/x.html", "{% component x() %}\n{{ gone }}{% endcomponent x %}"),
        ];
        let error = render(&files, json!({})).expect_err("an error");
        assert_eq!((error.place.path.name(), error.place.start.line), ("x.html", 2));
    }

    #[test]
    fn circles_end() {
        let found = compile(&[
            ("templates/a.html", "{% extends 'b.html' %}"),
            ("templates/b.html", "{% extends 'a.html' %}"),
        ]);
        assert!(found.expect_err("a circle")[0].contains("a.html"));
        let found = compile(&[
            ("templates/a.html", "{% include 'b.html' %}"),
            ("templates/b.html", "{% include 'a.html' %}"),
        ]);
        assert!(found.expect_err("a circle")[0].starts_with("template-circle themes/sea/templates/"));
        let endless = "{% for a in range(end=100000) %}{% for b in range(end=100000) %}xxxxxxxxxxxxxxxx{% endfor %}{% endfor %}";
        let error = render(&[("templates/a.html", endless)], json!({})).expect_err("too long");
        assert!(error.message.contains("too long"), "{}", error.message);
    }

    #[test]
    fn the_longest_chain_fits_on_a_thread_of_the_pool() {
        let links: Vec<(String, String)> = (0..10)
            .map(|n| {
                let next = format!("{{{{ <c{} /> }}}}", n + 1);
                (
                    format!("templates/{n}.html"),
                    format!("{{% component c{n}() %}}{next}{{% endcomponent c{n} %}}"),
                )
            })
            .collect();
        let mut files: Vec<(&str, &str)> =
            links.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        files.extend([
            ("templates/a.html", "{{ <c0 /> }}"),
            ("templates/z.html", "{% component c10() %}!{% endcomponent c10 %}"),
        ]);
        let page = std::thread::scope(|scope| {
            let small = std::thread::Builder::new().stack_size(2 << 20);
            let run = || render(&files, json!({})).map_err(|error| error.message);
            small.spawn_scoped(scope, run).expect("a thread").join().expect("no overflow")
        });
        assert_eq!(page.as_deref(), Ok("!"));
    }

    #[test]
    fn too_many_templates_are_refused() {
        let names: Vec<String> = (0..=MOST_TEMPLATES).map(|n| format!("templates/{n}.html")).collect();
        let files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
        assert!(compile(&files).expect_err("too many")[0].starts_with("template-too-many"));
    }

    #[test]
    fn deeply_nested_templates_do_no_harm() {
        for text in ["{% if a %}", "{{ (", "{{ [", "{{ not ", "{{ -", "{{ {a:", "{% for a in b %}", "{{ a["] {
            assert!(compile(&[("templates/a.html", &text.repeat(20_000))]).is_err(), "{text}");
            let inside = format!("{{{{ {} }}}}", text.trim_start_matches("{{ ").repeat(20_000));
            assert!(compile(&[("templates/a.html", &inside)]).is_err(), "{text}");
        }
        let dots = format!("{{{{ a{} }}}}", ".b".repeat(100_000));
        let _ = compile(&[("templates/a.html", &dots)]);
        let sums = format!("{{{{ 1{} }}}}", " + 1".repeat(100_000));
        let _ = compile(&[("templates/a.html", &sums)]);
        let filters = format!("{{{{ a{} }}}}", " | upper".repeat(100_000));
        let _ = compile(&[("templates/a.html", &filters)]);
        let elifs = format!("{{% if a %}}{}{{% endif %}}", "{% elif a %}".repeat(50_000));
        let _ = compile(&[("templates/a.html", &elifs)]);
    }
}
