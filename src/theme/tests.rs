//! Whole themes.

use super::testing::write;
use super::*;
use serde_json::json;

const SMALL: [(&str, &str); 5] = [
    (
        "themes/sea/theme.toml",
        "name = \"Sea\"\ncss = \"css/site.css\"\nicon = \"icons/a.svg\"\n[[contrast]]\ntext = \"--ink\"\non = \"--paper\"\nleast = 7\n",
    ),
    ("themes/sea/css/site.css", "@import 'tokens.css';\nbody { color: var(--ink); margin-inline: 1rem; }\n"),
    ("themes/sea/css/tokens.css", ":root { --ink: #222; --paper: #fff; }\n"),
    ("themes/sea/strings/en.ftl", "skip = Skip\n"),
    ("themes/sea/templates/a.html", "{{ t.skip }} {{ page.title }}"),
];

fn load(changes: &[(&str, &str)], brand: Option<&str>) -> Loaded {
    let top = tempfile::tempdir().expect("a folder");
    write(top.path(), &SMALL);
    write(top.path(), &[("themes/sea/icons/a.svg", "<svg/>")]);
    write(top.path(), changes);
    let brand = brand.map(|colour| Brand { colour: colour.to_owned(), place: settings_place() });
    Theme::load(top.path(), "sea", brand.as_ref()).expect("a folder")
}

fn settings_place() -> Place {
    let path = SourcePath::new("local-offer.toml").expect("a path");
    Place::new(&crate::source::Source::new(path, "[theme]\nbrand = \"#ffcc00\"\n".to_owned()), 16..25)
}

fn theme(changes: &[(&str, &str)], brand: Option<&str>) -> std::sync::Arc<Theme> {
    let loaded = load(changes, brand);
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    loaded.theme.expect("a theme")
}

fn problems(changes: &[(&str, &str)], brand: Option<&str>) -> Vec<String> {
    let shown = |d: &Diagnostic| {
        let start = d.place.start;
        let help = d.help.as_deref().unwrap_or_default();
        format!("{} {}:{}:{} {} {help}", d.rule.0, d.place.path, start.line, start.column, d.message)
    };
    load(changes, brand).diagnostics.iter().map(shown).collect()
}

fn css(theme: &Theme) -> String {
    String::from_utf8(theme.assets()[0].bytes.clone()).expect("text")
}

#[test]
fn a_small_theme_makes_pages() {
    let theme = theme(&[], None);
    let page = theme
        .render("a.html", "cy", &Frame::new(&json!({})), (&json!({}), &json!({ "title": "Boats" })))
        .expect("a page");
    assert_eq!(page, "Skip Boats");
    assert!(theme.css().as_str().starts_with("/assets/site.") && theme.css().as_str().ends_with(".css"));
    assert_eq!(theme.icon().map(|icon| icon.as_str().ends_with(".svg")), Some(true));
    assert_eq!((theme.js(), theme.assets().len()), (None, 2));
    assert_eq!(theme.missing_templates(&["a.html", "b.html"]).len(), 1);
    assert_eq!(theme.missing_strings(&["skip", "skop"]).len(), 1);
    assert!(css(&theme).starts_with(":root{--ink:#222;--paper:#fff}body{"), "{}", css(&theme));
}

#[test]
fn the_fingerprint_follows_every_file() {
    let first = theme(&[], None).fingerprint();
    assert_eq!(first, theme(&[], None).fingerprint());
    for change in [
        ("themes/sea/templates/a.html", "{{ page.title }}"),
        ("themes/sea/templates/b.html", ""),
        ("themes/sea/strings/en.ftl", "skip = Skip it\n"),
        ("themes/sea/strings/cy.ftl", "skip = Neidio\n"),
        ("themes/sea/css/tokens.css", ":root { --ink: #111; --paper: #fff; }\n"),
        ("themes/sea/icons/a.svg", "<svg></svg>"),
    ] {
        assert_ne!(first, theme(&[change], None).fingerprint(), "{change:?}");
    }
}

#[test]
fn everything_that_is_wrong_is_shown_at_once() {
    let found = problems(
        &[
            ("themes/sea/templates/a.html", "{{ t.skip "),
            ("themes/sea/strings/en.ftl", "skip Skip\n"),
            (
                "themes/sea/css/tokens.css",
                ":root { --ink: #999; --paper: #fff; }\na:hoover {} b { color: ; }\n",
            ),
        ],
        None,
    );
    for rule in [
        "template-syntax",
        "template-word",
        "strings-syntax",
        "low-contrast",
        "css-error themes/sea/css/tokens.css:2",
    ] {
        assert!(found.iter().any(|found| found.starts_with(rule)), "{rule}: {found:#?}");
    }
}

#[test]
fn low_contrast_is_refused_with_the_nearest_colour() {
    let found = problems(
        &[(
            "themes/sea/css/tokens.css",
            "/* --ink: #000 */\n:root {\n  --ink: #767676;\n  --paper: #fff; }\n",
        )],
        None,
    );
    assert_eq!(
        found,
        [
            "low-contrast themes/sea/css/tokens.css:3:3 `--ink` (#767676) on `--paper` (#ffffff) has a contrast of 4.54 to 1 in \
          the light scheme. It has to be 7 to 1. The nearest colour that can be read is #595959."
        ]
    );
}

#[test]
fn the_dark_scheme_is_checked_too() {
    let tokens = ":root { --ink: #222; --paper: #fff; }\n@media (prefers-color-scheme: dark) {\n  :root { --paper: var(--night); --night: #111; }\n}\n";
    let found = problems(&[("themes/sea/css/tokens.css", tokens)], None);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].starts_with(
            "low-contrast themes/sea/css/tokens.css:1:9 `--ink` (#222222) on `--paper` (#111111)"
        ),
        "{found:#?}"
    );
    assert!(found[0].contains("in the dark scheme") && found[0].ends_with("read is #9e9e9e."), "{found:#?}");
}

#[test]
fn names_that_are_no_colours_are_refused() {
    let found = problems(&[("themes/sea/css/tokens.css", ":root { --ink: 2px; --papr: #fff; }\n")], None);
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(
        found[0].starts_with("contrast-token themes/sea/css/tokens.css:1:9 `--ink` is not a colour"),
        "{found:#?}"
    );
    assert!(found[1].starts_with("contrast-token themes/sea/theme.toml:6:6 No style sheet gives `--paper` a colour. Did you mean `--papr`?"), "{found:#?}");
    let found = load(&[("themes/sea/css/site.css", "@import 'tokens.css';\n.foot { --ink: #999; }\n")], None);
    assert_eq!(found.diagnostics[0].rule.0, "contrast-unchecked");
    assert_eq!((found.diagnostics[0].place.start.line, found.diagnostics[0].place.start.column), (2, 9));
    assert!(found.theme.is_some(), "a warning stops nothing");
}

const BRANDED: [(&str, &str); 2] = [
    (
        "themes/sea/theme.toml",
        "name = \"Sea\"\ncss = \"css/site.css\"\n[[contrast]]\ntext = \"--on-brand\"\non = \"--brand\"\nleast = 7\n\
         [[contrast]]\ntext = \"--link\"\non = \"--paper\"\nleast = 7\n",
    ),
    (
        "themes/sea/css/tokens.css",
        ":root { --ink: #222; --paper: #fff; --brand: #175049; --on-brand: var(--paper); --link: var(--brand); }\n\
         @media (prefers-color-scheme: dark) { :root { --paper: #111; --brand: #9ad4cb; } }\n@media print { :root { --brand: #000; } }\n",
    ),
];

#[test]
fn a_pale_brand_is_refused_with_the_nearest_colour() {
    let light_only = BRANDED[1].1.lines().next().expect("a line");
    let found = problems(&[BRANDED[0], ("themes/sea/css/tokens.css", light_only)], Some("#ffcc00"));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].starts_with("brand-colour local-offer.toml:2:9 #ffcc00 is too pale to be read: `"),
        "{found:#?}"
    );
    let near = &found[0][found[0].len() - 8..found[0].len() - 1];
    assert_eq!(
        problems(&[BRANDED[0], ("themes/sea/css/tokens.css", light_only)], Some(near)),
        Vec::<String>::new()
    );
}

#[test]
fn the_brand_is_put_in_and_made_lighter_for_the_dark() {
    let sheets = [BRANDED[0], BRANDED[1]];
    let css = css(&theme(&sheets, Some("#5a1a6b")));
    assert!(css.contains("--brand:#5a1a6b"), "{css}");
    let dark = css.split("prefers-color-scheme:dark").nth(1).expect("the dark scheme");
    let dark = dark.split("--brand:").nth(1).and_then(|rest| rest.get(..7)).expect("a colour of its own");
    let dark = colour::Rgb::from_hex(dark).expect("a colour");
    let paper = colour::Rgb::from_hex("#111").expect("a colour");
    assert!(dark.contrast(paper) >= 7.0, "{dark}");
    assert!(css.contains("@media print{:root{--brand:#000}}"), "{css}");
    assert_ne!(theme(&sheets, Some("#5a1a6b")).fingerprint(), theme(&sheets, None).fingerprint());
}

#[test]
fn words_that_are_no_brand_are_refused() {
    for bad in ["", "red", "#12", "url(x)", "#fff;}*{display:none", "#ééé"] {
        let found = problems(&BRANDED, Some(bad));
        assert!(found.len() == 1 && found[0].contains("is not a colour."), "{bad} {found:?}");
    }
    let found = problems(&[], Some("#123456"));
    assert!(found[0].contains("no place for the council's colour"), "{found:?}");
}

#[test]
fn pictures_of_style_sheets_come_along() {
    let top = tempfile::tempdir().expect("a folder");
    write(top.path(), &SMALL);
    let sheet = ".a{background:url(../art/Sea.png)}.b{background:url('../art/Sea.png')}.c{--x:url(\"../icons/a.svg\")}";
    write(
        top.path(),
        &[
            ("themes/sea/icons/a.svg", "<svg/>"),
            ("themes/sea/css/tokens.css", "@import 'more/b.css'; :root{--ink:#000;--paper:#fff}"),
        ],
    );
    write(
        top.path(),
        &[("themes/sea/css/more/b.css", &sheet.replace("../", "../../")), ("themes/sea/art/Sea.png", "png")],
    );
    let theme = Theme::load(top.path(), "sea", None).expect("a folder");
    assert!(theme.diagnostics.is_empty(), "{:#?}", theme.diagnostics);
    let theme = theme.theme.expect("a theme");
    let css = css(&theme);
    let picture = theme.assets().iter().find(|asset| asset.bytes == b"png").expect("the picture");
    let name = picture.address.as_str().strip_prefix("/assets/").expect("beside the sheet");
    assert!(name.starts_with("sea.") && css.contains(&format!(".a,.b{{background:url({name})}}")), "{css}");
    assert!(
        css.contains(theme.icon().expect("an icon").as_str().strip_prefix("/assets/").expect("beside")),
        "{css}"
    );
    assert_eq!(theme.assets().len(), 3);
}

#[test]
fn css_is_made_to_fit_older_browsers() {
    let css = css(&theme(
        &[(
            "themes/sea/css/site.css",
            "@import 'tokens.css';\n.a { .b & { color: red } &:hover { inset: 0 } }\n@media (width >= 40em) { a { color: rgb(0 0 0 / 50%) } }\n",
        )],
        None,
    ));
    assert!(css.contains(".b .a{color:red}") && css.contains(".a:hover{"), "{css}");
    assert!(css.contains("(min-width:40em)") && !css.contains("lightningcss"), "{css}");
}

#[test]
fn the_default_theme_is_sound() {
    let top = tempfile::tempdir().expect("a folder");
    for top in [top.path(), Path::new(env!("CARGO_MANIFEST_DIR"))] {
        let loaded = Theme::load(top, "default", None).expect("a theme");
        assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
        let theme = loaded.theme.expect("a theme");
        assert!(theme.assets()[0].bytes.len() < 40_000, "{} bytes of CSS", theme.assets()[0].bytes.len());
    }
}

#[test]
fn themes_can_be_used_from_all_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Theme>();
}
