//! Shows the site over HTTP.

use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Method, Response, StatusCode, Uri, header};
use axum::response::IntoResponse;
use axum::response::sse::{self, KeepAlive, Sse};
use futures_util::{Stream, StreamExt, stream};
use serde_json::json;
use tokio::sync::mpsc::UnboundedReceiver;

use super::connections::{self, Limits};
use super::engine::{Engine, News};
use super::host::{Meant, meant};
use super::panel;
use super::stage::{Reply, Shown, Stage};
use super::tabs::Event;
use crate::diagnostic::Fatal;
use crate::interchange::hosting::POLICY;

/// What the preview adds to the site begins so; no page can have such an address.
const OWN: &str = "/_preview/";

/// A server that is bound but does not answer yet.
#[derive(Debug)]
pub struct Server {
    listener: std::net::TcpListener,
    address: SocketAddr,
    /// The name that others know this computer by.
    host: Option<String>,
}

/// What the answers need.
#[derive(Clone)]
struct Context {
    stage: Arc<Stage>,
    host: Option<String>,
}

impl Server {
    /// Takes a port of this computer; 0 takes any that is free. Only this computer reaches it, unless `host` names an address that others
    /// reach it by.
    ///
    /// # Errors
    /// When the port is taken or there is no such address.
    pub fn bind(host: Option<&str>, port: u16) -> Result<Self, Fatal> {
        let bind = |host: &str| std::net::TcpListener::bind((host, port));
        let listener = match host {
            Some(host) => bind(host),
            None => std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)),
        };
        let bound = listener.and_then(|listener| {
            listener.set_nonblocking(true)?;
            let address = listener.local_addr()?;
            Ok(Self { listener, address, host: host.map(str::to_owned) })
        });
        bound.map_err(|error| match host {
            Some(host) => Fatal::new(format!("The preview cannot use {host}, port {port}: {error}.")),
            None => Fatal::new(format!(
                "Port {port} cannot be used: {error}. Choose another with --port, such as --port {}.",
                port.saturating_add(1)
            )),
        })
    }

    /// The address for the browser of this computer.
    pub fn url(&self) -> String {
        let port = self.address.port();
        let is_everywhere = self.address.ip().is_unspecified();
        if is_everywhere { format!("http://127.0.0.1:{port}/") } else { format!("http://{}/", self.address) }
    }

    /// Serves until the program is stopped. `tell` is for the terminal.
    ///
    /// # Errors
    /// When the system gives up.
    pub fn run(self, engine: Engine, tell: impl Fn(News) + Send + 'static) -> Result<(), Fatal> {
        let stopped = |error: std::io::Error| Fatal::new(format!("The preview stopped: {error}."));
        let context = Context { stage: engine.stage(), host: self.host };
        std::thread::spawn(move || engine.run(tell));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(stopped)?;
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(self.listener).map_err(stopped)?;
            let router = Router::new().fallback(answer).with_state(context);
            // Tabs listen for as long as they are open: nobody waits for them.
            tokio::select! {
                () = connections::serve(listener, router, Limits::USUAL) => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            Ok(())
        })
    }
}

async fn answer(
    State(context): State<Context>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Response<Body> {
    match meant(&uri, &headers, context.host.as_deref()) {
        Meant::Us => {}
        Meant::Others => {
            let words = "This preview answers only to this computer. Open it as http://127.0.0.1.";
            return respond(StatusCode::MISDIRECTED_REQUEST, TEXT, Bytes::from_static(words.as_bytes()));
        }
        Meant::Unclear => {
            let words = "The request has to name one host.";
            return respond(StatusCode::BAD_REQUEST, TEXT, Bytes::from_static(words.as_bytes()));
        }
    }
    if method != Method::GET && method != Method::HEAD {
        return respond(StatusCode::METHOD_NOT_ALLOWED, TEXT, Bytes::new());
    }
    if let Some(name) = uri.path().strip_prefix(OWN) {
        let (name, query) = (name.to_owned(), uri.query().unwrap_or("").to_owned());
        return in_background(move || own(&name, &query, &context.stage)).await;
    }
    let path = uri.path().strip_suffix("index.html").unwrap_or(uri.path()).to_owned();
    in_background(move || of_site(&path, &context.stage)).await
}

/// Making a page takes a moment: meanwhile others are answered.
async fn in_background(answer: impl FnOnce() -> Response<Body> + Send + 'static) -> Response<Body> {
    let made = tokio::task::spawn_blocking(answer).await;
    made.unwrap_or_else(|_| respond(StatusCode::INTERNAL_SERVER_ERROR, TEXT, Bytes::new()))
}

/// What there is at an address of the site.
fn of_site(path: &str, stage: &Stage) -> Response<Body> {
    match stage.reply(path) {
        Reply::Page(shown) => respond(StatusCode::OK, HTML, with_panel(&shown)),
        Reply::NoPage(shown) => respond(StatusCode::NOT_FOUND, HTML, with_panel(&shown)),
        Reply::File(bytes) => respond(StatusCode::OK, media_type(path), bytes),
        Reply::Moved => moved(path),
        Reply::Nothing => respond(StatusCode::NOT_FOUND, TEXT, Bytes::from_static(b"There is no such page.")),
    }
}

const TEXT: &str = "text/plain; charset=utf-8";
const HTML: &str = "text/html; charset=utf-8";

/// What only the preview has.
fn own(name: &str, query: &str, stage: &Stage) -> Response<Body> {
    let asked = |key: &str| {
        let pairs = url::form_urlencoded::parse(query.as_bytes());
        pairs
            .into_iter()
            .find(|(name, _)| name == key)
            .map(|(_, value)| value.into_owned())
            .unwrap_or_default()
    };
    match name {
        "panel.js" => {
            respond(StatusCode::OK, "text/javascript; charset=utf-8", Bytes::from_static(panel::SCRIPT))
        }
        "panel.css" => respond(StatusCode::OK, "text/css; charset=utf-8", Bytes::from_static(panel::STYLE)),
        "panel.json" => {
            let panel = panel::of(stage, &asked("at"));
            respond(StatusCode::OK, "application/json", Bytes::from(panel.json()))
        }
        "events" => {
            let receiver = stage.tabs.add(asked("at"), asked("version"));
            let response = Sse::new(events(receiver, stage, &asked("at"), &asked("version")));
            response.keep_alive(KeepAlive::default()).into_response()
        }
        _ => respond(StatusCode::NOT_FOUND, TEXT, Bytes::new()),
    }
}

/// What a tab is told, one after the other. One whose page is not what is shown now is told so at once: the preview may have been started
/// anew.
fn events(
    receiver: UnboundedReceiver<Event>,
    stage: &Stage,
    at: &str,
    version: &str,
) -> impl Stream<Item = Result<sse::Event, Infallible>> + use<> {
    let is_old = match stage.reply(at) {
        Reply::Page(shown) | Reply::NoPage(shown) => shown.version != version,
        Reply::File(_) | Reply::Moved | Reply::Nothing => false,
    };
    let first = stream::iter(is_old.then_some(Event::Reload));
    let later = stream::unfold(receiver, async |mut receiver| Some((receiver.recv().await?, receiver)));
    first.chain(later).map(|event| Ok(message(&event)))
}

fn message(event: &Event) -> sse::Event {
    let (name, data) = match event {
        Event::Reload => ("reload", json!({})),
        Event::Go(address) => ("go", json!({ "address": address })),
        Event::Style { sheets, version } => ("style", json!({ "sheets": sheets, "version": version })),
        Event::Panel => ("panel", json!({})),
    };
    sse::Event::default().event(name).data(data.to_string())
}

/// A page with the script of the preview.
fn with_panel(shown: &Shown) -> Bytes {
    let script = format!("<script defer src=\"{OWN}panel.js\" data-version=\"{}\"></script>", shown.version);
    let head = shown.bytes.windows(END_OF_HEAD.len()).position(|window| window == END_OF_HEAD);
    let Some(head) = head else { return shown.bytes.clone() };
    let (before, after) = shown.bytes.split_at(head);
    Bytes::from([before, script.as_bytes(), after].concat())
}

const END_OF_HEAD: &[u8] = b"</head>";

fn moved(path: &str) -> Response<Body> {
    let mut response = respond(StatusCode::TEMPORARY_REDIRECT, TEXT, Bytes::new());
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
        // As on a real server: a preview that is laxer would hide faults.
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
        return HTML;
    }
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => HTML,
        "css" => "text/css; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "xml" => "application/xml; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "txt" => TEXT,
        "json" => "application/json",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        _ => "application/octet-stream",
    }
}
