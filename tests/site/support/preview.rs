//! A running preview, asked over HTTP as a browser would.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::{TODAY, program};

/// Longer than any answer takes, on any computer.
const LONG: Duration = Duration::from_secs(60);

/// A running preview; stopped when dropped.
pub(crate) struct Preview {
    child: Child,
    /// Where it says that it is: number and port.
    pub(crate) host: String,
}

impl Preview {
    /// The preview of the site in a folder.
    pub(crate) fn start(source: &Path) -> Self {
        Self::start_as(program(), source)
    }

    /// The same, from a command that ends with the name of the program.
    pub(crate) fn start_as(mut command: Command, source: &Path) -> Self {
        command.args(["serve", "--port", "0", "--today", TODAY, "--source"]).arg(source);
        let mut child = command.stdout(Stdio::piped()).spawn().expect("the preview starts");
        let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let host = lines
            .map_while(Result::ok)
            .find_map(|line| Some(line.split_once("http://")?.1.split('/').next()?.to_owned()))
            .expect("it says its address");
        Self { child, host }
    }

    /// A connection that nothing was sent on.
    pub(crate) fn connect(&self) -> TcpStream {
        let stream = self.try_connect().expect("it answers");
        stream.set_read_timeout(Some(LONG)).expect("a limit");
        stream
    }

    /// The same, when the computer may have no room for it.
    pub(crate) fn try_connect(&self) -> io::Result<TcpStream> {
        TcpStream::connect_timeout(&self.host.parse().expect("an address"), LONG)
    }

    /// The whole answer to a request, head and body.
    pub(crate) fn ask(&self, request: &str, host: &str) -> String {
        self.raw(format!("{request} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").as_bytes())
    }

    /// The whole answer to any bytes. The connection may also be closed without one.
    pub(crate) fn raw(&self, bytes: &[u8]) -> String {
        let mut stream = self.connect();
        // Who refuses what is too long does not wait for its end.
        drop(stream.write_all(bytes));
        let mut answer = Vec::new();
        if let Err(error) = stream.read_to_end(&mut answer) {
            assert_eq!(error.kind(), io::ErrorKind::ConnectionReset, "no answer");
        }
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
