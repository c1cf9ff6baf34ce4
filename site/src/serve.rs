//! Shows a site on localhost.

use std::fs::File;
use std::path::{Component, Path, PathBuf};
use std::thread;

use tiny_http::{Header, Request, Response, Server};

use crate::Error;

/// Shows the site of a folder on localhost, until the program is ended. Port 0 takes any that is free; `told` is told which.
///
/// # Errors
///
/// Returns an error if the port can't be had.
pub fn serve(folder: &Path, port: u16, told: impl FnOnce(u16)) -> Result<(), Error> {
    let server = Server::http(("127.0.0.1", port)).map_err(|error| Error::Port { port, problem: error.to_string() })?;
    told(server.server_addr().to_ip().map_or(port, |address| address.port()));
    // A browser asks for several files at a time.
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while let Ok(request) = server.recv() {
                    answer(request, folder);
                }
            });
        }
    });
    Ok(())
}

fn answer(request: Request, folder: &Path) {
    let asked = request.url().split(['?', '#']).next().unwrap_or_default().to_owned();
    // Who asks has gone if it can't be answered.
    let _ = match found(folder, &asked) {
        Found::File(path, file) => {
            request.respond(Response::from_file(file).with_header(header("Content-Type", kind(&path))))
        }
        Found::Folder => request.respond(Response::empty(301).with_header(header("Location", &format!("{asked}/")))),
        Found::Nothing => request.respond(Response::from_string("not found").with_status_code(404)),
    };
}

enum Found {
    File(PathBuf, File),
    /// A folder that was asked for without the slash behind it.
    Folder,
    Nothing,
}

fn found(folder: &Path, asked: &str) -> Found {
    let below = Path::new(asked.trim_start_matches('/'));
    // Nothing outside the folder. No name of the site has anything to be decoded in it.
    if below.components().any(|part| !matches!(part, Component::Normal(_))) {
        return Found::Nothing;
    }
    let mut path = folder.join(below);
    if path.is_dir() {
        if !asked.ends_with('/') {
            return Found::Folder;
        }
        path.push("index.html");
    }
    File::open(&path).map_or(Found::Nothing, |file| Found::File(path, file))
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).unwrap_or_else(|()| unreachable!("names and values are ours"))
}

/// What a file is, by its name.
fn kind(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("ndjson") => "application/x-ndjson",
        Some("csv") => "text/csv; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("wasm") => "application/wasm",
        Some("xml") => "application/xml",
        _ => "application/octet-stream",
    }
}
