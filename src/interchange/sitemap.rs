//! What search engines look for: `sitemap.xml` and `robots.txt`.

use jiff::civil::Date;

use super::plain::address;
use super::xml::{self, Xml};

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// One page for search engines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its full address.
    pub url: String,
    /// The day when its facts were last checked, if it says so.
    pub changed: Option<Date>,
}

/// The site map, pages in the order given.
///
/// Search engines read no more than 50,000 pages from one map. No Local Offer comes near that, so the map is not split.
pub fn sitemap(pages: &[Page]) -> String {
    let page = |xml: &mut Xml, page: &Page| {
        let content = |xml: &mut Xml| {
            xml::text(xml, "loc", &address(&page.url))?;
            page.changed.map_or(Ok(()), |day| xml::text(xml, "lastmod", &day.to_string()))
        };
        xml.create_element("url").write_inner_content(content).map(drop)
    };
    xml::document("urlset", NAMESPACE, |xml| pages.iter().try_for_each(|entry| page(xml, entry)))
}

/// Everybody may read everything, and here is the site map, if there is one.
pub fn robots(sitemap_url: Option<&str>) -> String {
    let map = sitemap_url.map(|url| format!("\nSitemap: {}\n", address(url)));
    format!("User-agent: *\nAllow: /\n{}", map.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::xml::tests::read;
    use super::*;

    #[test]
    fn each_page_is_there_with_its_date() {
        let url = "https://a.example/?a=1&b=<2>\r\n";
        let pages = [
            Page { url: url.to_owned(), changed: None },
            Page { url: "https://a.example/b/".to_owned(), changed: Some(date(2026, 9, 4)) },
        ];
        let found = read(&sitemap(&pages));
        let expected = [
            ("urlset@xmlns", NAMESPACE),
            ("urlset/url/loc", url.trim()),
            ("urlset/url/loc", "https://a.example/b/"),
            ("urlset/url/lastmod", "2026-09-04"),
        ];
        assert_eq!(found, expected.map(|(path, text)| (path.to_owned(), text.to_owned())));
    }

    #[test]
    fn robots_cannot_be_told_more_by_an_address() {
        assert_eq!(robots(None), "User-agent: *\nAllow: /\n");
        let map = robots(Some("https://a.example/sitemap.xml\nDisallow: /"));
        assert_eq!(map, "User-agent: *\nAllow: /\n\nSitemap: https://a.example/sitemap.xmlDisallow:/\n");
    }
}
