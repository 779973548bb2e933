//! Reading without the internet: what the build hands to the worker, and how it is switched off.

use serde_json::Value;

use crate::support::SiteTest;

fn list(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// What the build tells the worker.
fn told(worker: &str) -> Value {
    let line = worker.lines().next().expect("a line");
    let json = line.strip_prefix("const BUILD = ").and_then(|rest| rest.strip_suffix(';'));
    list(json.expect("what the build tells"))
}

#[test]
fn the_worker_knows_the_version_and_the_list_has_all_files() {
    let built = SiteTest::new().build();
    let (worker, list) = (told(built.source("sw.js")), list(built.source("offline-files.json")));
    assert_eq!(worker["version"], list["version"]);
    let shell: Vec<&str> =
        worker["shell"].as_array().expect("a list").iter().filter_map(Value::as_str).collect();
    for needed in ["", "help/", "offline/", "offline/not-connected/"] {
        assert!(shell.contains(&needed), "{shell:?}");
    }
    assert!(
        shell.iter().any(|path| path.ends_with(".css")) && shell.iter().any(|path| path.ends_with(".js"))
    );
    let files = list["files"].as_array().expect("a list");
    for file in files {
        let path = file[0].as_str().expect("a path");
        let on_disk = if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        assert_eq!(file[2].as_u64(), Some(built.bytes(&on_disk).len() as u64), "{path}");
    }
    // All but the worker, this list and the page for missing addresses, two files for search engines, and one for the server.
    let on_disk = built.files().into_iter().filter(|path| !path.starts_with('.')).count();
    assert_eq!(files.len() + 6, on_disk);
}

#[test]
fn the_version_changes_with_any_file_and_with_nothing_else() {
    let site = SiteTest::new();
    let version = |site: &SiteTest| told(site.build().source("sw.js"))["version"].as_str().map(str::to_owned);
    let first = version(&site);
    assert_eq!(first, version(&site));
    let site = site.edit("content/site.yaml", "name: ", "name: New ");
    assert_ne!(first, version(&site));
}

#[test]
fn it_can_be_switched_off_and_takes_its_caches_away() {
    let built = SiteTest::new().settings("offline = false").build();
    assert!(built.source("sw.js").contains("unregister"));
    assert!(!built.source("index.html").contains("<script"));
    for gone in ["offline-files.json", "offline/index.html", "offline/not-connected/index.html"] {
        assert!(!built.has(gone), "{gone}");
    }
}

#[test]
fn a_zip_file_is_offered_where_the_settings_say() {
    let link = |site: &SiteTest| site.build().attributes("/offline/", "main a[href$='.zip']", "href");
    let site = SiteTest::new();
    assert_eq!(link(&site), [""; 0]);
    // Whoever publishes the site puts the file there.
    std::fs::write(site.output().join("larkhaven.zip"), "").expect("a file");
    let site = site.settings("bundle = \"/larkhaven.zip\"");
    assert_eq!(link(&site), ["../larkhaven.zip"]);
    let elsewhere = "https://files.example/larkhaven.zip";
    let site = site.settings(&format!("offline = false\nbundle = \"{elsewhere}\""));
    assert_eq!(link(&site), [elsewhere]);
    let wrong = site.settings("bundle = \"larkhaven.tar\"").build();
    let told = wrong.told().join("\n");
    assert!(told.contains("not the address of a ZIP file"), "{told}");
}
