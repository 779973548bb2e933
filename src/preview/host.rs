//! Whether a request is meant for the preview.
//!
//! In: the head of a request. Out: yes, no, or that it does not say. A page of another site must not reach the preview through a name that
//! leads to this computer (DNS rebinding). Numbers are no names, so they are safe; a name has to be known.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use axum::http::{HeaderMap, Uri, header};

/// Whom a request is meant for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meant {
    Us,
    Others,
    /// There is no host or more than one, which HTTP forbids (RFC 9112, section 3.2).
    Unclear,
}

/// Whom a request is meant for. `shared` is the name by which the preview is shown to others on purpose.
pub(super) fn meant(uri: &Uri, headers: &HeaderMap, shared: Option<&str>) -> Meant {
    let mut hosts = headers.get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else { return Meant::Unclear };
    let is_ours = |host: &str| is_ours(host, shared);
    // A whole address may stand in the place of the path.
    let address = uri.authority().is_none_or(|authority| is_ours(authority.as_str()));
    if address && host.to_str().is_ok_and(is_ours) { Meant::Us } else { Meant::Others }
}

fn is_ours(host: &str, shared: Option<&str>) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.chars().all(|c| c.is_ascii_digit()) => name,
        _ => host,
    };
    let number = number(name);
    let is_shared = shared.is_some_and(|shared| name.eq_ignore_ascii_case(shared) || number.is_some());
    is_shared || name.eq_ignore_ascii_case("localhost") || number.is_some_and(|number| number.is_loopback())
}

/// An address such as `127.0.0.1` or `[::1]`.
fn number(name: &str) -> Option<IpAddr> {
    match name.strip_prefix('[') {
        Some(rest) => rest.strip_suffix(']')?.parse::<Ipv6Addr>().ok().map(IpAddr::V6),
        None => name.parse::<Ipv4Addr>().ok().map(IpAddr::V4),
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn asked(address: &str, hosts: &[&str], shared: Option<&str>) -> Meant {
        let mut headers = HeaderMap::new();
        for host in hosts {
            headers.append(header::HOST, HeaderValue::from_str(host).expect("a value"));
        }
        meant(&address.parse().expect("an address"), &headers, shared)
    }

    #[test]
    fn this_computer_has_few_names() {
        for ours in
            ["localhost", "LocalHost:4000", "127.0.0.1", "127.0.0.1:4000", "127.9.9.9", "[::1]", "[::1]:80"]
        {
            assert_eq!(asked("/", &[ours], None), Meant::Us, "{ours}");
        }
        for others in [
            "",
            "evil.example",
            "localhost.",
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "127.0.0.1.",
            "evil.example@127.0.0.1",
            "127.0.0.1@evil.example",
            "127.0.0.1:80@evil.example",
            "0.0.0.0",
            "192.168.0.7",
            "2130706433",
            "0x7f.1",
            "::1",
            "[::1",
            "[[::1]]",
            "[127.0.0.1]",
            "[::ffff:10.0.0.1]",
            "[fe80::1]:4000",
            "127.0.0.1, evil.example",
            "localhost:80:80",
        ] {
            assert_eq!(asked("/", &[others], None), Meant::Others, "{others}");
        }
    }

    #[test]
    fn a_request_names_one_host() {
        assert_eq!(asked("/", &[], None), Meant::Unclear);
        assert_eq!(asked("/", &["127.0.0.1", "evil.example"], None), Meant::Unclear);
        assert_eq!(asked("http://evil.example/", &["127.0.0.1"], None), Meant::Others);
        assert_eq!(asked("http://127.0.0.1:4000/", &["127.0.0.1:4000"], None), Meant::Us);
    }

    #[test]
    fn the_name_that_it_is_shared_by_is_known_and_so_are_numbers() {
        for ours in ["desk.local:4000", "DESK.local", "192.168.0.7:4000", "[fe80::1]:4000", "localhost"] {
            assert_eq!(asked("/", &[ours], Some("desk.local")), Meant::Us, "{ours}");
        }
        assert_eq!(asked("/", &["evil.example"], Some("desk.local")), Meant::Others);
    }
}
