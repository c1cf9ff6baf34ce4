use std::collections::{BTreeMap, BTreeSet};

use azure_backup_errors::{Cause, Entry, Locale, Os, lookup_all};

use crate::SITE;

/// No page is longer, so that it is there soon on a telephone.
const LONGEST: usize = 300_000;

/// The values of an attribute, with what is escaped in addresses taken back.
fn values<'a>(page: &'a str, name: &str) -> impl Iterator<Item = String> + use<'a> {
    let start = format!(" {name}=\"");
    let starts: Vec<usize> = page.match_indices(&start).map(|(at, found)| at + found.len()).collect();
    starts.into_iter().map(|at| page[at..].split('"').next().unwrap().replace("&amp;", "&"))
}

#[test]
fn every_key_cause_and_spelling_has_a_page() {
    for locale in Locale::all() {
        for entry in Entry::all() {
            let page = SITE.text(&format!("{locale}/{}/index.html", entry.key()));
            assert!(page.contains(&format!("<html lang=\"{locale}\"")), "{entry}");
            for item in entry.items() {
                assert!(values(page, "id").any(|id| id == item.name()), "{entry}: {}", item.name());
                assert!(values(page, "href").any(|to| to == format!("#{}", item.name())), "{entry}: {}", item.name());
            }
            let spelled = entry.aliases().map(str::to_owned).chain(entry.numbers().map(|number| number.to_string()));
            for spelled in spelled.chain([entry.name().to_owned()]) {
                let page = SITE.text(&format!("{locale}/{}/index.html", page_of(&spelled)));
                let meanings = lookup_all(&spelled).unwrap().filter(|meant| meant.key() != spelled);
                for meaning in meanings {
                    let to = format!("{}/index.html", meaning.key());
                    assert!(values(page, "href").any(|href| href.ends_with(&to)), "{spelled}: {meaning}");
                }
            }
        }
        for cause in Cause::all() {
            let page = SITE.text(&format!("{locale}/cause/{}/index.html", cause.name()));
            for entry in cause.entries() {
                let to = format!("/{}/index.html", entry.key());
                assert!(values(page, "href").any(|href| href.ends_with(&to)), "{cause}: {entry}");
            }
        }
    }
}

/// The name of the folder of a spelling: another spelling may have it in another case.
fn page_of(spelled: &str) -> String {
    if Entry::all().any(|entry| entry.key() == spelled) {
        return spelled.to_owned();
    }
    let all = &*FOLDERS;
    all.get(&spelled.to_ascii_lowercase()).unwrap_or_else(|| panic!("{spelled} has no page")).clone()
}

/// The folders of a language by their names in small letters.
static FOLDERS: std::sync::LazyLock<BTreeMap<String, String>> = std::sync::LazyLock::new(|| {
    let names = SITE.files.keys().filter_map(|path| path.strip_prefix("en/")?.strip_suffix("/index.html"));
    names.map(|name| (name.to_ascii_lowercase(), name.to_owned())).collect()
});

#[test]
fn no_page_is_too_long() {
    for (path, page) in SITE.pages() {
        assert!(page.len() <= LONGEST, "{path}: {} bytes", page.len());
    }
}

#[test]
fn every_id_stands_once() {
    for (path, page) in SITE.pages() {
        let ids: Vec<String> = values(page, "id").collect();
        let unique: BTreeSet<&String> = ids.iter().collect();
        let twice: Vec<_> = unique.iter().filter(|id| ids.iter().filter(|other| other == *id).count() > 1).collect();
        assert_eq!(unique.len(), ids.len(), "{path}: {twice:?}");
    }
}

/// From a file as from a server, below whatever path: no address of our own is absolute, and each names a file.
#[test]
fn every_link_leads_somewhere() {
    let ids: BTreeMap<&str, BTreeSet<String>> =
        SITE.pages().map(|(path, page)| (path, values(page, "id").collect())).collect();
    for (path, page) in SITE.pages() {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        for to in values(page, "href").chain(values(page, "src")) {
            if to.starts_with("https://") {
                continue;
            }
            let (file, fragment) = to.split_once('#').unwrap_or((&to, ""));
            let target = if file.is_empty() { path.to_owned() } else { joined(folder, file) };
            assert!(SITE.files.contains_key(&target), "{path}: {to}");
            let is_there = fragment.is_empty() || ids[target.as_str()].contains(fragment);
            assert!(is_there, "{path}: {to}");
        }
    }
}

/// Resolves a relative address.
fn joined(folder: &str, relative: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in relative.split('/') {
        match part {
            ".." => assert!(parts.pop().is_some(), "{relative} leaves the site"),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Nothing is loaded from elsewhere, and nothing runs that a page says itself.
#[test]
fn pages_run_and_load_nothing_of_others() {
    for (path, page) in SITE.pages() {
        let is_lead = page.contains("http-equiv=\"refresh\"");
        assert!(
            is_lead || page.contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'"),
            "{path}"
        );
        assert!(values(page, "src").all(|to| !to.contains("://")), "{path}");
        let scripts = page.matches("<script").count();
        let of_ours =
            page.matches("<script src=\"").count() + page.matches("<script type=\"application/ld+json\">").count();
        assert_eq!(scripts, of_ours, "{path}");
        for tag in page.split('<').filter_map(|rest| rest.split('>').next()) {
            assert!(!tag.contains(" style=\"") && !tag.contains(" onclick"), "{path}: {tag}");
        }
    }
}

/// What the switch of systems hides on the page of an error is what the library leaves out for the other system.
#[test]
fn what_is_for_one_system_says_so() {
    for entry in Entry::all() {
        let page = SITE.text(&format!("en/{}/index.html", entry.key()));
        let has_switch = page.contains("<fieldset class=\"systems\"");
        assert_eq!(has_switch, entry.os() == Os::Any && page.contains(" data-os=\""), "{entry}");
        for item in entry.items().filter(|item| item.os() != entry.os() && item.os() != Os::Any) {
            let section = format!("<section class=\"item\" data-os=\"{}\">\n<h2 id=\"{}\"", item.os(), item.name());
            assert!(page.contains(&section), "{entry}: {}", item.name());
        }
    }
}

#[test]
fn structured_data_is_true() {
    let mut kinds = BTreeSet::new();
    for (path, page) in SITE.pages() {
        let shown = page.split("<body>").nth(1).unwrap();
        for data in page.split("<script type=\"application/ld+json\">").skip(1) {
            let data: serde_json::Value = serde_json::from_str(data.split("</script>").next().unwrap()).unwrap();
            kinds.insert(data["@type"].as_str().unwrap().to_owned());
            for step in data["step"].as_array().into_iter().flatten() {
                let words = step["text"].as_str().unwrap().split_whitespace();
                assert!(
                    words.filter(|word| word.chars().all(char::is_alphabetic)).all(|word| shown.contains(word)),
                    "{path}"
                );
            }
            for question in data["mainEntity"].as_array().into_iter().flatten() {
                assert!(shown.contains(question["name"].as_str().unwrap()), "{path}: {question}");
            }
        }
    }
    assert!(kinds.iter().eq(["FAQPage", "HowTo"]), "{kinds:?}");
}
