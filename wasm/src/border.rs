//! The border to the page: the functions that the module exports.
//!
//! A page writes a piece of a text to where [`abe_input`] says, and calls [`abe_feed`]; when the text has ended,
//! [`abe_end`]. It writes a [question](crate::Diagnosis::answer) to the same place, calls [`abe_ask`], and reads the answer,
//! UTF-8, from where [`abe_output`] says. Any call but `abe_output` may move the memory.
//!
//! Numbers that are out of range are taken for the nearest one. Nothing panics.

// What is exported must not have its name changed; there is no other unsafe code.
#![allow(unsafe_code)]

use std::cell::RefCell;
use std::ptr;

use crate::Diagnosis;

/// Everything that the page can reach.
#[derive(Default)]
struct Module {
    input: Vec<u8>,
    output: Vec<u8>,
    diagnosis: Diagnosis,
}

thread_local! {
    // A page has one thread for a module, and a test one for each.
    static MODULE: RefCell<Module> = RefCell::default();
}

/// Does something with the module; nothing, should it be in use, which it never is.
fn with<T>(otherwise: T, what: impl FnOnce(&mut Module) -> T) -> T {
    MODULE.with(|module| match module.try_borrow_mut() {
        Ok(mut module) => what(&mut module),
        Err(_) => otherwise,
    })
}

/// Forgets everything, and begins a diagnosis.
#[unsafe(no_mangle)]
pub extern "C" fn abe_begin() {
    with((), |module| *module = Module::default());
}

/// Makes room for `len` bytes of input, and returns where they go; null if there is no memory.
///
/// It is good until `abe_input` or `abe_begin` is called again.
#[unsafe(no_mangle)]
pub extern "C" fn abe_input(len: usize) -> *mut u8 {
    with(ptr::null_mut(), |module| {
        let input = &mut module.input;
        if input.len() < len {
            if input.try_reserve(len - input.len()).is_err() {
                return ptr::null_mut();
            }
            input.resize(len, 0);
        }
        input.as_mut_ptr()
    })
}

/// Takes the first `len` bytes of the input as the next piece of a text.
#[unsafe(no_mangle)]
pub extern "C" fn abe_feed(len: usize) {
    with((), |Module { input, diagnosis, .. }| diagnosis.feed(input.get(..len).unwrap_or(input)));
}

/// Ends a text; what is fed next is another one. `is_cut` is not 0 if there would be more of it.
#[unsafe(no_mangle)]
pub extern "C" fn abe_end(is_cut: u32) {
    with((), |module| module.diagnosis.end(is_cut != 0));
}

/// Answers the question in the first `len` bytes of the input, and returns how many bytes the answer has; 0 for what is no
/// question.
#[unsafe(no_mangle)]
pub extern "C" fn abe_ask(len: usize) -> usize {
    with(0, |Module { input, output, diagnosis }| {
        let question = String::from_utf8_lossy(input.get(..len).unwrap_or(input));
        *output = diagnosis.answer(&question).unwrap_or_default().into_bytes();
        output.len()
    })
}

/// Returns where the answer begins. It is good until `abe_ask` or `abe_begin` is called.
#[unsafe(no_mangle)]
pub extern "C" fn abe_output() -> *const u8 {
    with(ptr::null(), |module| module.output.as_ptr())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes what a page would write.
    fn write(bytes: &[u8]) -> usize {
        assert!(!abe_input(bytes.len()).is_null());
        with((), |module| module.input[..bytes.len()].copy_from_slice(bytes));
        bytes.len()
    }

    fn ask(question: &str) -> String {
        let len = abe_ask(write(question.as_bytes()));
        assert!(!abe_output().is_null());
        let answer = with(Vec::new(), |module| module.output.clone());
        assert_eq!(answer.len(), len);
        String::from_utf8(answer).unwrap()
    }

    #[test]
    fn a_text_goes_in_by_pieces_and_an_answer_comes_out() {
        abe_begin();
        for piece in ["Error Code: UserErrorGuestAgent", "StatusUnavailable\n"] {
            abe_feed(write(piece.as_bytes()));
        }
        abe_end(0);
        assert!(ask("found").contains("\"key\":\"UserErrorGuestAgentStatusUnavailable\""));
        abe_begin();
        abe_end(0);
        assert!(!ask("found").contains("UserErrorGuestAgentStatusUnavailable"));
    }

    #[test]
    fn whatever_is_asked_for_is_no_panic() {
        abe_begin();
        assert!(abe_input(usize::MAX).is_null());
        assert!(abe_input(isize::MAX as usize).is_null());
        abe_feed(usize::MAX);
        abe_end(u32::MAX);
        abe_end(1);
        assert_eq!(abe_ask(usize::MAX), 0);
        for question in ["", " ", "plan", "plan xx yy", "plan en", "runbook de", "what?", "found \u{fffd}"] {
            abe_ask(write(question.as_bytes()));
        }
        abe_feed(write(b"\xFF\xFE\0"));
        abe_ask(write(b"\xFF\xFE\0"));
    }
}
