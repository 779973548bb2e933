//! Connections of the preview: none of them can hold up the others.
//!
//! In: a listener, and what answers requests. Out: answers over HTTP. Who takes too long to ask is let go, and when there are too many
//! connections, the oldest gives way: a tab that loses its connection makes a new one by itself.

use std::collections::VecDeque;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::AbortHandle;

/// What one computer may ask of the preview at once.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// How many connections are open at once; at least one.
    pub(super) connections: usize,
    /// How long the head of a request may take, and how long a connection may wait for the next one.
    pub(super) head: Duration,
}

impl Limits {
    /// A browser opens six connections; some systems allow no more than 256 files and connections together.
    pub(super) const USUAL: Self = Self { connections: 128, head: Duration::from_secs(30) };
}

/// Serves for as long as anybody waits for it.
pub(super) async fn serve(listener: TcpListener, router: Router, limits: Limits) {
    let mut open = VecDeque::new();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                make_room(&mut open, limits.connections);
                open.push_back(tokio::spawn(answer(stream, router.clone(), limits.head)).abort_handle());
            }
            // The other side has left already, or the system has no room: both pass.
            Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
        }
    }
}

fn make_room(open: &mut VecDeque<AbortHandle>, limit: usize) {
    if open.len() < limit {
        return;
    }
    open.retain(|connection| !connection.is_finished());
    let too_many = (open.len() + 1).saturating_sub(limit).min(open.len());
    open.drain(..too_many).for_each(|oldest| oldest.abort());
}

async fn answer(stream: TcpStream, router: Router, head: Duration) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(head);
    // It fails when the other side leaves or talks no HTTP, which is no matter of ours.
    drop(http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(router)).await);
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::SocketAddr;

    use super::*;

    /// Longer than anything takes here, on any computer.
    const LONG: Duration = Duration::from_secs(60);

    fn start(limits: Limits) -> SocketAddr {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        listener.set_nonblocking(true).expect("it can be asked");
        let address = listener.local_addr().expect("an address");
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.expect("a runtime").block_on(async {
                let listener = TcpListener::from_std(listener).expect("a listener");
                serve(listener, Router::new().fallback(async || "Hello"), limits).await;
            });
        });
        address
    }

    fn connect(address: SocketAddr) -> std::net::TcpStream {
        let stream = std::net::TcpStream::connect(address).expect("a connection");
        stream.set_read_timeout(Some(LONG)).expect("a limit");
        stream
    }

    /// All that comes until the other side closes the connection, in whichever way.
    fn rest(mut stream: std::net::TcpStream) -> String {
        let (mut bytes, mut some) = (Vec::new(), [0; 1024]);
        while let Ok(length @ 1..) = stream.read(&mut some) {
            bytes.extend_from_slice(&some[..length]);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }

    fn ask(mut stream: std::net::TcpStream) -> String {
        stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").expect("a request");
        rest(stream)
    }

    fn is_closed(stream: &mut std::net::TcpStream) -> bool {
        let end = stream.read(&mut [0]);
        end.as_ref().is_ok_and(|length| *length == 0)
            || end.is_err_and(|error| error.kind() == std::io::ErrorKind::ConnectionReset)
    }

    #[test]
    fn who_takes_too_long_to_ask_is_let_go() {
        let address = start(Limits { connections: 10, head: Duration::from_millis(100) });
        let silent = connect(address);
        let mut slow = connect(address);
        slow.write_all(b"GET / HTTP/1.1\r\nHost:").expect("half a request");
        assert_eq!(rest(silent), "");
        assert!(!rest(slow).contains("200 OK"));
        assert!(ask(connect(address)).ends_with("Hello"));
    }

    #[test]
    fn when_there_are_too_many_the_oldest_gives_way() {
        let address = start(Limits { connections: 3, head: LONG * 10 });
        let mut idle: Vec<_> = (0..3).map(|_| connect(address)).collect();
        assert!(ask(connect(address)).ends_with("Hello"));
        assert!(is_closed(&mut idle[0]));
        assert!(ask(idle.remove(2)).ends_with("Hello"), "the younger ones stay");
    }
}
