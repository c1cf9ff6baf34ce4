//! The templates, filled.

use azure_backup_errors::{DATA_DATE, DATA_VERSION, Entry, Locale};
use minijinja::{AutoEscape, Environment, Output, State, UndefinedBehavior, Value, context};
use serde::Serialize;

use crate::words::Words;
use crate::{Error, home};

pub(crate) struct Renderer {
    templates: Environment<'static>,
    words: Vec<(Locale, Words)>,
    base_url: Option<String>,
    /// Whether there is a page to paste a log into.
    pub(crate) has_paste: bool,
}

/// What every page has.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Head {
    pub(crate) locale: Locale,
    /// Where the page stands below the folder of its language, without a slash at its ends; the home page has none.
    pub(crate) path: String,
    pub(crate) title: String,
    pub(crate) description: String,
    /// Whether the search finds the page.
    pub(crate) is_searched: bool,
    /// The page that this one only leads to, if it does.
    pub(crate) leads_to: Option<&'static str>,
}

impl Renderer {
    pub(crate) fn new(base_url: Option<&str>, has_paste: bool) -> Result<Self, Error> {
        let folder = home().join("templates");
        let mut templates = Environment::new();
        templates.set_loader(minijinja::path_loader(folder));
        templates.set_undefined_behavior(UndefinedBehavior::Strict);
        templates.set_trim_blocks(true);
        templates.set_lstrip_blocks(true);
        templates.set_formatter(format);
        let words = Locale::all().map(|locale| Ok((locale, Words::read(locale)?))).collect::<Result<_, Error>>()?;
        let base_url = base_url.map(|url| format!("{}/", url.trim_end_matches('/')));
        Ok(Self { templates, words, base_url, has_paste })
    }

    pub(crate) fn words(&self, locale: Locale) -> &Words {
        let (_, words) =
            self.words.iter().find(|(of, _)| *of == locale).expect("the words of every language were read");
        words
    }

    pub(crate) fn base_url(&self) -> Option<&str> {
        self.base_url.as_deref()
    }

    /// Fills a template of a part of a page.
    pub(crate) fn part(&self, template: &str, locale: Locale, of: impl Serialize) -> Result<String, Error> {
        let words = self.words(locale);
        let filled = self.templates.get_template(template)?;
        Ok(filled.render(context! { t => words.all(), locale, of })?)
    }

    /// Fills a template of a page.
    pub(crate) fn page(&self, template: &str, head: &Head, of: impl Serialize) -> Result<String, Error> {
        let Head { locale, path, .. } = head;
        let root = "../".repeat(if path.is_empty() { 1 } else { 2 + path.matches('/').count() });
        let below = |locale: Locale| if path.is_empty() { format!("{locale}/") } else { format!("{locale}/{path}/") };
        let address = |locale: Locale| match &self.base_url {
            Some(base) => format!("{base}{}", below(locale)),
            None => format!("{root}{}index.html", below(locale)),
        };
        let canonical = match head.leads_to {
            Some(key) => match &self.base_url {
                Some(base) => format!("{base}{locale}/{key}/"),
                None => format!("{root}{locale}/{key}/index.html"),
            },
            None => address(*locale),
        };
        let languages: Vec<_> = Locale::all()
            .map(|other| {
                let name = self.words(other).get("name");
                context! { tag => other, name, address => address(other), href => format!("{root}{}index.html", below(other)) }
            })
            .collect();
        let words = self.words(*locale);
        let filled = self.templates.get_template(template)?;
        Ok(filled.render(context! {
            t => words.all(), locale, root, head, languages, of,
            canonical,
            has_paste => self.has_paste,
            version => DATA_VERSION,
            date => DATA_DATE,
            day => words.day(DATA_DATE),
            count => words.number(Entry::all().count()),
        })?)
    }
}

/// Escapes what isn't marked as markup; unlike the engine's own way, it leaves slashes as they are.
fn format(out: &mut Output, state: &State<'_, '_>, value: &Value) -> Result<(), minijinja::Error> {
    match value.as_str().filter(|_| !value.is_safe() && matches!(state.auto_escape(), AutoEscape::Html)) {
        Some(text) => Ok(out.write_str(&escaped(text))?),
        None => minijinja::escape_formatter(out, state, value),
    }
}

/// Writes text so that HTML shows it as it is, inside an element or a quoted attribute.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(letter),
        }
    }
    escaped
}
