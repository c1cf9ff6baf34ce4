use std::fs;
use std::path::Path;

use site::{Error, Options};

use crate::{BASE, SITE};

const OLD: &str = "en/RetiredLongAgo/index.html";

/// Makes a folder with an older site.
pub(crate) fn make_old(folder: &Path) {
    let old = folder.join(OLD);
    fs::create_dir_all(old.parent().unwrap()).unwrap();
    fs::write(old, "").unwrap();
    fs::write(folder.join(".azure-backup-errors-site"), "").unwrap();
}

#[test]
fn what_an_older_site_had_goes() {
    assert!(!SITE.files.contains_key(OLD));
}

#[test]
fn what_is_not_ours_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let theirs = folder.path().join("thesis.txt");
    fs::write(&theirs, "years of work").unwrap();
    let into = folder.path().to_owned();
    let error = site::build(&Options { into, base_url: None, search: false, modules: None }).unwrap_err();
    assert!(matches!(error, Error::NotOurs(_)), "{error}");
    assert!(error.to_string().contains("give another folder"), "{error}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn whole_addresses_stand_where_they_are_needed() {
    let map = SITE.text("sitemap.xml");
    assert!(map.contains(&format!("<loc>{BASE}/de/ID3106/</loc>")));
    let mut count = 0;
    for address in map.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()) {
        let path = address.strip_prefix(BASE).unwrap();
        assert!(SITE.files.contains_key(&format!("{}index.html", &path[1..])), "{address}");
        count += 1;
    }
    let leads = SITE.pages().filter(|(_, page)| page.contains("http-equiv=\"refresh\"")).count();
    assert!(count > 1_000 && count + leads < SITE.pages().count());
    let page = SITE.text("en/ID3106/index.html");
    assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{BASE}/en/ID3106/\">")));
    assert!(page.contains(&format!("hreflang=\"de\" href=\"{BASE}/de/ID3106/\">")));
    let lead = SITE.text("de/3106/index.html");
    assert!(lead.contains(&format!("<link rel=\"canonical\" href=\"{BASE}/de/ID3106/\">")), "{lead}");
}
