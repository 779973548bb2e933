//! Indexes the documents of a JSON file and writes the files of the index:
//! `cargo run --example index -- FILE.json FOLDER ["a query"]`.
//!
//! The file is `{"settings": {…}, "documents": […]}`, with the fields of `Settings` and `Document`.
#![allow(clippy::print_stdout, reason = "an example talks to its user")]

use std::path::Path;
use std::{env, error, fs};

use search_index::{Document, Index, Request, Settings};

#[derive(serde::Deserialize)]
struct Input {
    settings: Settings,
    documents: Vec<Document>,
}

fn main() -> Result<(), Box<dyn error::Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [file, folder, queries @ ..] = arguments.as_slice() else {
        return Err("say which file and which folder".into());
    };
    let input: Input = serde_json::from_slice(&fs::read(file)?)?;
    let index = Index::new(input.documents, input.settings)?;
    for file in index.export()? {
        let path = Path::new(folder).join(&file.name);
        fs::create_dir_all(path.parent().unwrap_or(Path::new(folder)))?;
        fs::write(path, &file.content)?;
    }
    for query in queries {
        let answer = index.search(&Request { query: query.clone(), size: 10, ..Request::default() })?;
        let results: Vec<_> = answer.results.iter().map(|hit| (&hit.document.address, hit.score)).collect();
        println!(
            "{}",
            serde_json::json!({"query": query, "total": answer.total, "all": answer.all, "results": results})
        );
    }
    Ok(())
}
