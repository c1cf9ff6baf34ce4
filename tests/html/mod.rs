//! Holds HTML to what a browser expects.

#![allow(dead_code, reason = "what each of the tests needs")]

use azure_backup_errors::Locale;
use html5ever::tendril::TendrilSink;

/// Parses a fragment and returns the mistakes in it, and the tree as text.
fn parse_html(html: &str) -> (Vec<String>, String) {
    let context = html5ever::QualName::new(None, html5ever::ns!(html), html5ever::local_name!("body"));
    let sink = sink::Sink::default();
    let parser = html5ever::parse_fragment(sink, Default::default(), context, Vec::new(), false);
    parser.one(html)
}

pub(crate) fn plain_html(html: &str) -> String {
    parse_html(html).1
}

/// Holds that a fragment is valid, whatever page it comes into: its elements, its ids.
#[track_caller]
pub(crate) fn check_html(html: &str, class: &str, locale: Locale) {
    let (mistakes, _) = parse_html(html);
    assert_eq!(mistakes, Vec::<String>::new(), "{html}");
    assert!(html.starts_with(&format!("<article class=\"{class}\" lang=\"{locale}\">")));
    assert!(html.ends_with("</article>\n"));
    let ids: Vec<_> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let mut unique = ids.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(ids.len(), unique.len(), "an id stands twice: {ids:?}");
    assert!(ids.iter().all(|id| !id.is_empty() && !id.contains(' ')), "{ids:?}");
    // Every element that is opened is closed, in order; html5ever forgives some of that.
    let mut open = Vec::new();
    for tag in html.split('<').skip(1) {
        let name = tag.split(['>', ' ']).next().unwrap();
        if let Some(closed) = name.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed), "{html}");
        } else if name != "hr" {
            open.push(name);
        }
    }
    assert!(open.is_empty());
}

/// A tree builder for html5ever that keeps no tree: only the mistakes and the text.
mod sink {
    use std::borrow::Cow;
    use std::cell::RefCell;

    use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
    use html5ever::tendril::StrTendril;
    use html5ever::{Attribute, ExpandedName, QualName};

    #[derive(Default)]
    pub(crate) struct Sink {
        mistakes: RefCell<Vec<String>>,
        text: RefCell<String>,
        names: RefCell<Vec<&'static QualName>>,
    }

    impl Sink {
        fn add(&self, name: QualName) -> usize {
            // Names have to outlive the sink; a test may leak them.
            self.names.borrow_mut().push(Box::leak(Box::new(name)));
            self.names.borrow().len()
        }

        fn text(&self, child: NodeOrText<usize>) {
            if let NodeOrText::AppendText(text) = child {
                self.text.borrow_mut().push_str(&text);
            }
        }
    }

    impl TreeSink for Sink {
        type Handle = usize;
        type Output = (Vec<String>, String);
        type ElemName<'a> = ExpandedName<'a>;

        fn finish(self) -> Self::Output {
            (self.mistakes.into_inner(), self.text.into_inner())
        }

        fn parse_error(&self, mistake: Cow<'static, str>) {
            self.mistakes.borrow_mut().push(mistake.into_owned());
        }

        fn get_document(&self) -> usize {
            0
        }

        fn elem_name<'a>(&'a self, target: &'a usize) -> ExpandedName<'a> {
            self.names.borrow()[target - 1].expanded()
        }

        fn create_element(&self, name: QualName, _: Vec<Attribute>, _: ElementFlags) -> usize {
            self.add(name)
        }

        fn create_comment(&self, _: StrTendril) -> usize {
            usize::MAX
        }

        fn create_pi(&self, _: StrTendril, _: StrTendril) -> usize {
            usize::MAX
        }

        fn append(&self, _: &usize, child: NodeOrText<usize>) {
            self.text(child);
        }

        fn append_based_on_parent_node(&self, _: &usize, _: &usize, child: NodeOrText<usize>) {
            self.text(child);
        }

        fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

        fn get_template_contents(&self, target: &usize) -> usize {
            *target
        }

        fn same_node(&self, a: &usize, b: &usize) -> bool {
            a == b
        }

        fn set_quirks_mode(&self, _: QuirksMode) {}

        fn append_before_sibling(&self, _: &usize, child: NodeOrText<usize>) {
            self.text(child);
        }

        fn add_attrs_if_missing(&self, _: &usize, _: Vec<Attribute>) {}

        fn remove_from_parent(&self, _: &usize) {}

        fn reparent_children(&self, _: &usize, _: &usize) {}
    }
}
