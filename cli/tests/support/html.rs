//! Parses pages, as a browser does, and tells the mistakes in them.

use std::borrow::Cow;
use std::cell::RefCell;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::{Attribute, ExpandedName, QualName};

/// Parses a page and returns the mistakes in it.
pub(crate) fn mistakes(page: &str) -> Vec<String> {
    html5ever::parse_document(Sink::default(), Default::default()).one(page)
}

/// A tree builder for html5ever that keeps no tree: only the mistakes.
#[derive(Default)]
struct Sink {
    mistakes: RefCell<Vec<String>>,
    names: RefCell<Vec<&'static QualName>>,
}

impl TreeSink for Sink {
    type Handle = usize;
    type Output = Vec<String>;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Self::Output {
        self.mistakes.into_inner()
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
        // Names have to outlive the sink; a test may leak them.
        self.names.borrow_mut().push(Box::leak(Box::new(name)));
        self.names.borrow().len()
    }

    fn create_comment(&self, _: StrTendril) -> usize {
        usize::MAX
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> usize {
        usize::MAX
    }

    fn append(&self, _: &usize, _: NodeOrText<usize>) {}

    fn append_based_on_parent_node(&self, _: &usize, _: &usize, _: NodeOrText<usize>) {}

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn get_template_contents(&self, target: &usize) -> usize {
        *target
    }

    fn same_node(&self, a: &usize, b: &usize) -> bool {
        a == b
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, _: &usize, _: NodeOrText<usize>) {}

    fn add_attrs_if_missing(&self, _: &usize, _: Vec<Attribute>) {}

    fn remove_from_parent(&self, _: &usize) {}

    fn reparent_children(&self, _: &usize, _: &usize) {}
}
