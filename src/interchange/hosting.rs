//! What a web server should say along with the files of the site: nobody runs other people's scripts in it, frames it, or learns who
//! reads it; and browsers keep what never changes.
//!
//! Out: the same headers in the formats of common servers. The policy has no exceptions: the default theme works under it, because it
//! has no script and no style inside pages and loads nothing from elsewhere.

/// The `Content-Security-Policy` (<https://www.w3.org/TR/CSP3/>).
pub const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; font-src 'self'; media-src 'self'; \
     connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Headers of every file.
pub const ALWAYS: &[(&str, &str)] = &[
    ("Content-Security-Policy", POLICY),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    // What browsers from before `frame-ancestors` understand.
    ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
         magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=()",
    ),
];

/// Files with their content in their names: browsers keep them for ever.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// Browsers keep all others too, but ask whether they are still right: what families read is what the council says today.
const ASK: &str = "no-cache";

/// What stands above what the program writes.
const NOTE: &str = "Written by local-offer. docs/hosting.md says what it means.";

/// `_headers`, as Netlify, Cloudflare Pages and others read it. Other files have the rule of these hosts, which is to ask each time.
pub fn headers_file() -> String {
    let mut text = format!("# {NOTE}\n/*\n");
    for (name, value) in ALWAYS {
        line(&mut text, format_args!("  {name}: {value}"));
    }
    // Two rules for one file would be joined, so there is none for all.
    for (path, rule) in [("/assets/*", FOR_EVER), ("/search-index/:folder/*", FOR_EVER), ("/sw.js", ASK)] {
        line(&mut text, format_args!("{path}\n  Cache-Control: {rule}"));
    }
    text
}

/// The inside of a `server` block of nginx, for a site at the top of its address.
pub fn nginx() -> String {
    let mut text = format!("# {NOTE}\n");
    for (name, value) in ALWAYS {
        line(&mut text, format_args!("add_header {name} \"{value}\" always;"));
    }
    line(&mut text, format_args!("add_header Cache-Control $local_offer_cache always;"));
    text + "error_page 404 /404.html;\n"
}

/// What nginx needs above the `server` block: which files browsers keep.
pub fn nginx_map() -> String {
    format!(
        "map $uri $local_offer_cache {{\n    default \"{ASK}\";\n    ~^/assets/ \"{FOR_EVER}\";\n    ~^/search-index/[^/]+/ \"{FOR_EVER}\";\n}}\n"
    )
}

/// The inside of a site block of Caddy.
pub fn caddy() -> String {
    let mut text = format!("# {NOTE}\nheader {{\n");
    for (name, value) in ALWAYS {
        line(&mut text, format_args!("    {name} \"{value}\""));
    }
    // Caddy sorts its directives, so these two must not meet.
    let kept = "path_regexp ^/(assets|search-index/[^/]+)/";
    for line in [
        "}".to_owned(),
        format!("@kept {kept}"),
        format!("@asked not {kept}"),
        format!("header @kept Cache-Control \"{FOR_EVER}\""),
        format!("header @asked Cache-Control \"{ASK}\""),
    ] {
        text += &format!("{line}\n");
    }
    text + "handle_errors {\n    rewrite * /404.html\n    file_server\n}\n"
}

fn line(text: &mut String, line: std::fmt::Arguments<'_>) {
    *text += &format!("{line}\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_has_no_exceptions() {
        for lax in ["unsafe", "*", "data:", "blob:", "https:", "http:", "nonce", "sha256"] {
            assert!(!POLICY.contains(lax), "{lax}");
        }
        assert!(POLICY.starts_with("default-src 'none'; ") && POLICY.ends_with("frame-ancestors 'none'"));
    }

    #[test]
    fn every_format_has_every_header() {
        for text in [headers_file(), nginx(), caddy()] {
            for (name, value) in ALWAYS {
                assert!(text.contains(name) && text.contains(value), "{name}: {text}");
            }
        }
        // A longer line is cut off by Cloudflare.
        assert!(headers_file().lines().all(|line| line.len() < 2000));
    }
}
