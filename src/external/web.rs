//! Asks a website over HTTP whether a page is there.
//!
//! Pages come from strangers, and so do their links: an address that leads into a private network is never asked, so that nobody
//! can use the check to find out what is there.

use std::net::{IpAddr, Ipv6Addr, ToSocketAddrs};
use std::time::Duration;

use ureq::Agent;

use super::{Answer, Ask};

const PATIENCE: Duration = Duration::from_secs(15);

/// The web.
pub struct Web {
    agent: Agent,
    /// Private networks may be asked: only for tests.
    anywhere: bool,
    /// Questions go through another computer, which knows the addresses.
    proxy: bool,
}

impl Default for Web {
    fn default() -> Self {
        Self::new()
    }
}

impl Web {
    /// Ready to ask.
    pub fn new() -> Self {
        let config = Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .max_redirects(0)
            .http_status_as_error(false)
            .user_agent(concat!("local-offer/", env!("CARGO_PKG_VERSION"), " (looks whether links work)"))
            .build();
        Self { agent: config.into(), anywhere: false, proxy: ureq::Proxy::try_from_env().is_some() }
    }

    #[cfg(test)]
    pub(super) fn for_tests() -> Self {
        Self { anywhere: true, ..Self::new() }
    }

    /// Follows at most five redirects, and looks at each address before it asks.
    fn status(&self, url: &str, head: bool) -> Result<u16, String> {
        let mut url = url::Url::parse(url).map_err(|_| "it is no address".to_owned())?;
        for _ in 0..=5 {
            self.is_allowed(&url)?;
            let request = if head { self.agent.head(url.as_str()) } else { self.agent.get(url.as_str()) };
            let response = request.call().map_err(|error| reason(&error))?;
            let next = response
                .headers()
                .get("location")
                .and_then(|to| to.to_str().ok())
                .and_then(|to| url.join(to).ok());
            match next.filter(|next| {
                response.status().is_redirection() && matches!(next.scheme(), "http" | "https")
            }) {
                Some(next) => url = next,
                None => return Ok(response.status().as_u16()),
            }
        }
        Err("it sends us from one address to the next".to_owned())
    }

    fn is_allowed(&self, url: &url::Url) -> Result<(), String> {
        if self.anywhere {
            return Ok(());
        }
        let port = url.port_or_known_default().unwrap_or(443);
        let addresses: Vec<IpAddr> = match url.host() {
            Some(url::Host::Ipv4(address)) => vec![address.into()],
            Some(url::Host::Ipv6(address)) => vec![address.into()],
            Some(url::Host::Domain(name)) if self.proxy && name != "localhost" => return Ok(()),
            Some(url::Host::Domain(name)) => (name, port)
                .to_socket_addrs()
                .map_err(|_| "nobody knows this website".to_owned())?
                .map(|address| address.ip())
                .collect(),
            None => return Err("it is no address".to_owned()),
        };
        let all_public = !addresses.is_empty() && addresses.iter().all(|address| is_public(*address));
        if all_public { Ok(()) } else { Err("its address is inside a private network".to_owned()) }
    }
}

impl Ask for Web {
    fn ask(&self, url: &str) -> Answer {
        // A question for the head alone costs least; websites that do not understand it are asked for the page.
        let status = match self.status(url, true) {
            Ok(status) if status >= 400 => self.status(url, false),
            status => status,
        };
        match status {
            Ok(status @ (404 | 410)) => Answer::Missing(status),
            Ok(status @ 500..) => Answer::Silent(format!("answer {status}")),
            Ok(_) => Answer::Fine,
            Err(reason) => Answer::Silent(reason),
        }
    }
}

fn reason(error: &ureq::Error) -> String {
    match error {
        ureq::Error::Timeout(_) => "it takes too long".to_owned(),
        ureq::Error::HostNotFound => "nobody knows this website".to_owned(),
        ureq::Error::Tls(_) | ureq::Error::Rustls(_) => "its certificate is not right".to_owned(),
        _ => "no connection".to_owned(),
    }
}

/// An address that everybody in the world can reach: not one of those that RFC 6890 keeps for private networks and the like.
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => {
            let [a, b, ..] = address.octets();
            let shared = a == 100 && (64..128).contains(&b);
            !(address.is_private()
                || address.is_loopback()
                || address.is_link_local()
                || address.is_unspecified()
                || address.is_multicast()
                || address.is_broadcast()
                || address.is_documentation()
                || a == 0
                || a >= 240
                || shared)
        }
        IpAddr::V6(address) => match address.to_ipv4_mapped() {
            Some(address) => is_public(address.into()),
            None => is_public_6(address),
        },
    }
}

fn is_public_6(address: Ipv6Addr) -> bool {
    !(address.is_loopback()
        || address.is_unspecified()
        || address.is_multicast()
        || address.is_unique_local()
        || address.is_unicast_link_local())
}
