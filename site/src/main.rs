//! `cargo run -p site -- --into FOLDER` writes the site, `--serve` shows it.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use site::{Error, Options};

/// Writes the catalogue as a static site, and shows it.
#[derive(Parser)]
#[command(name = "site", arg_required_else_help = true)]
struct Arguments {
    /// The folder that becomes the site: new, empty, or a site of ours. [with --serve: target/site]
    #[arg(long, value_name = "FOLDER", required_unless_present = "serve")]
    into: Option<PathBuf>,

    /// Show the site on localhost; 0 takes any port that is free.
    #[arg(long, value_name = "PORT", num_args = 0..=1, default_missing_value = "8000")]
    serve: Option<u16>,

    /// Where the site will stand, for canonical addresses and sitemap.xml.
    #[arg(long, value_name = "URL", value_parser = address)]
    base_url: Option<String>,

    /// Leave out the full-text search, and do without pagefind; codes, numbers and titles are found all the same.
    #[arg(long)]
    without_search: bool,

    /// Take the recogniser, `recognise.<locale>.wasm`, from this folder instead of building it.
    #[arg(long, value_name = "FOLDER", conflicts_with = "without_modules")]
    modules: Option<PathBuf>,

    /// Leave out the page to paste a log into, and do without a compiler for WebAssembly.
    #[arg(long)]
    without_modules: bool,
}

fn address(url: &str) -> Result<String, String> {
    match url.split_once("://") {
        Some(("http" | "https", rest)) if !rest.is_empty() && !rest.contains(['?', '#', ' ']) => Ok(url.to_owned()),
        _ => Err("it is no address of a folder, such as https://example.org/errors/".to_owned()),
    }
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("site: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<(), Error> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let target = workspace.join("target");
    let start = Instant::now();
    let modules = match arguments.modules {
        None if arguments.without_modules => None,
        None => Some(site::build_modules(workspace, &target)?),
        given => given,
    };
    let options = Options {
        into: arguments.into.unwrap_or_else(|| target.join("site")),
        base_url: arguments.base_url,
        search: !arguments.without_search,
        modules,
    };
    let built = site::build(&options)?;
    println!(
        "{}: {} files, {:.1} MB, in {:.1} s",
        options.into.display(),
        built.files,
        built.bytes as f64 / 1e6,
        start.elapsed().as_secs_f64()
    );
    if options.base_url.is_none() {
        println!("without sitemap.xml, which needs --base-url");
    }
    arguments.serve.map_or(Ok(()), |port| {
        site::serve(&options.into, port, |port| println!("http://localhost:{port}/  (Ctrl+C ends it)"))
    })
}
