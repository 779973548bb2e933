//! The preview: the site in memory, served to this computer only.
//!
//! In: a [`Loaded`] site. Out: pages over HTTP at a loopback address. No request ever becomes a path on disk: what is served is
//! looked up in a table of what was built.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Method, Response, StatusCode, Uri, header};

use crate::build::{Loaded, Sink, make};
use crate::diagnostic::{Diagnostic, Fatal};
use crate::render::Artifact;
use crate::source::Address;
use crate::view::Destination;

/// The policy of the site. The default theme works under it; a preview that is laxer than the real server would hide faults.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; font-src 'self'; media-src 'self'; \
     connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The files of a site in memory.
#[derive(Debug, Default)]
pub struct Files {
    files: Mutex<BTreeMap<String, Bytes>>,
}

impl Sink for Files {
    fn take(&self, artifact: Artifact) -> Result<(), Fatal> {
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.insert(artifact.address.to_string(), Bytes::from(artifact.bytes));
        Ok(())
    }

    fn missing(&self, _address: &Address) {}
}

impl Files {
    /// Makes all files of a site. Returns how many pages there are and what went wrong in templates.
    ///
    /// # Errors
    /// Never; the other sinks can fail.
    pub fn make(loaded: &Loaded) -> Result<(Self, usize, Vec<Diagnostic>), Fatal> {
        let files = Self::default();
        let (pages, problems) = make(loaded, Destination::Preview, &files)?;
        Ok((files, pages, problems))
    }

    fn get(&self, path: &str) -> Option<Bytes> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner).get(path).cloned()
    }
}

/// A server that is bound but does not answer yet.
#[derive(Debug)]
pub struct Server {
    listener: std::net::TcpListener,
    address: SocketAddr,
}

impl Server {
    /// Takes a port of this computer; 0 takes any that is free.
    ///
    /// # Errors
    /// When the port is taken.
    pub fn bind(port: u16) -> Result<Self, Fatal> {
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port));
        let bound = listener.and_then(|listener| {
            listener.set_nonblocking(true)?;
            let address = listener.local_addr()?;
            Ok(Self { listener, address })
        });
        bound.map_err(|error| {
            Fatal::new(format!(
                "Port {port} cannot be used: {error}. Choose another with --port, such as --port {}.",
                port.saturating_add(1)
            ))
        })
    }

    /// The address for the browser.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Serves until the program is stopped.
    ///
    /// # Errors
    /// When the system gives up.
    pub fn run(self, files: Files) -> Result<(), Fatal> {
        let stopped = |error: std::io::Error| Fatal::new(format!("The preview stopped: {error}."));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(stopped)?;
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(self.listener).map_err(stopped)?;
            let router = Router::new().fallback(answer).with_state(Arc::new(files));
            let stop = async { tokio::signal::ctrl_c().await.unwrap_or_default() };
            axum::serve(listener, router).with_graceful_shutdown(stop).await.map_err(stopped)
        })
    }
}

async fn answer(
    State(files): State<Arc<Files>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Response<Body> {
    if !is_local(&headers) {
        let words = "This preview answers only to this computer. Open it as http://127.0.0.1.";
        return respond(
            StatusCode::MISDIRECTED_REQUEST,
            "text/plain; charset=utf-8",
            Bytes::from_static(words.as_bytes()),
        );
    }
    if method != Method::GET && method != Method::HEAD {
        return respond(StatusCode::METHOD_NOT_ALLOWED, "text/plain; charset=utf-8", Bytes::new());
    }
    let path = uri.path();
    let with_index = path.strip_suffix("index.html").unwrap_or(path);
    if let Some(bytes) = files.get(with_index) {
        return respond(StatusCode::OK, media_type(with_index), bytes);
    }
    if files.get(&format!("{path}/")).is_some() {
        return moved(path);
    }
    let page = files.get("/404.html").unwrap_or_default();
    respond(StatusCode::NOT_FOUND, "text/html; charset=utf-8", page)
}

/// A page of another site must not reach the preview through a name that leads to this computer (DNS rebinding).
fn is_local(headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("");
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    matches!(name, "127.0.0.1" | "localhost" | "[::1]")
}

fn moved(path: &str) -> Response<Body> {
    let mut response = respond(StatusCode::PERMANENT_REDIRECT, "text/plain; charset=utf-8", Bytes::new());
    if let Ok(location) = header::HeaderValue::from_str(&format!("{path}/")) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response
}

fn respond(status: StatusCode, media_type: &'static str, bytes: Bytes) -> Response<Body> {
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    let values = [
        (header::CONTENT_TYPE, media_type),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    for (name, value) in values {
        headers.insert(name, header::HeaderValue::from_static(value));
    }
    response
}

fn media_type(path: &str) -> &'static str {
    if path.ends_with('/') {
        return "text/html; charset=utf-8";
    }
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "xml" => "application/xml; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "json" => "application/json",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        _ => "application/octet-stream",
    }
}
