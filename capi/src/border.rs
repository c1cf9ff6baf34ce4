//! The border to C: the only module that touches memory which C owns.
//!
//! Whatever C hands over is read or written here, and nowhere else; everything behind it is safe code.

use std::alloc::{Layout, alloc};
use std::ffi::{CStr, c_char};
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;

/// What became of a question about a string.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum abe_result {
    /// Found.
    Ok = 0,
    /// There is no ASCII letter or digit in the string.
    Empty = 1,
    /// The catalogue does not know it.
    Unknown = 2,
    /// The pointer is null, but the length is not 0.
    Null = 3,
    /// The length is past that of any real string.
    TooLong = 4,
    /// The string is not UTF-8.
    InvalidUtf8 = 5,
    /// The error is known, but this build of the library leaves out its area.
    LeftOut = 6,
    /// The library made a mistake, of which it says more on standard error. Please report it.
    Panic = 7,
}

/// A string that lives for ever: UTF-8 with a NUL behind it, which `len` does not count.
///
/// `data` is never null. There is no NUL within the string.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct abe_string {
    /// The first byte.
    pub data: *const c_char,
    /// How many bytes there are, without the NUL.
    pub len: usize,
}

impl Default for abe_string {
    fn default() -> Self {
        c"".into()
    }
}

impl From<&'static CStr> for abe_string {
    fn from(string: &'static CStr) -> Self {
        Self { data: string.as_ptr(), len: string.count_bytes() }
    }
}

impl From<&'static str> for abe_string {
    /// Takes a string of the catalogue: all of them have a NUL behind them.
    fn from(string: &'static str) -> Self {
        // An empty string that the catalogue does not have may stand anywhere.
        if string.is_empty() { Self::default() } else { Self { data: string.as_ptr().cast(), len: string.len() } }
    }
}

impl From<Option<&'static str>> for abe_string {
    fn from(string: Option<&'static str>) -> Self {
        string.unwrap_or_default().into()
    }
}

/// Runs what a function does. A panic, which would be a mistake of ours, gives the answer for "there is none".
pub(crate) fn guarded<T: Default>(answer: impl FnOnce() -> T) -> T {
    guarded_or(T::default, answer)
}

/// Runs what a function does, and gives another answer if it panics.
pub(crate) fn guarded_or<T>(otherwise: impl FnOnce() -> T, answer: impl FnOnce() -> T) -> T {
    // Nothing that a panic could leave half done outlives it: the catalogue is immutable.
    catch_unwind(AssertUnwindSafe(answer)).unwrap_or_else(|_| otherwise())
}

/// Returns the name with a number; empty if there is none.
pub(crate) fn name_of(names: &[&'static CStr], number: u32) -> abe_string {
    guarded(|| names.get(number as usize).copied().unwrap_or_default().into())
}

/// Reads a string of C. Null with length 0 is the empty string.
///
/// # Safety
///
/// Unless `data` is null or `len` is past any real string, `data` points to `len` bytes that nobody changes
/// during `'a`.
pub(crate) unsafe fn read<'a>(data: *const c_char, len: usize) -> Result<&'a str, abe_result> {
    // SAFETY: as the caller promises.
    let bytes = unsafe { read_bytes(data, len) }?;
    std::str::from_utf8(bytes).map_err(|_| abe_result::InvalidUtf8)
}

/// Reads a string of C up to its NUL; `None` if it is null or not UTF-8.
///
/// # Safety
///
/// `data` is null, or there is a NUL behind the bytes that it points to, and nobody changes them during `'a`.
pub(crate) unsafe fn read_whole<'a>(data: *const c_char) -> Option<&'a str> {
    // SAFETY: as the caller promises, and `data` is not null.
    (!data.is_null()).then(|| unsafe { CStr::from_ptr(data) })?.to_str().ok()
}

/// Reads bytes of C that need not be UTF-8. Null with length 0 is the empty string.
///
/// # Safety
///
/// Unless `data` is null or `len` is past any real string, `data` points to `len` bytes that nobody changes
/// during `'a`.
pub(crate) unsafe fn read_bytes<'a>(data: *const c_char, len: usize) -> Result<&'a [u8], abe_result> {
    if len > isize::MAX as usize {
        return Err(abe_result::TooLong);
    }
    if data.is_null() {
        return if len == 0 { Ok(&[]) } else { Err(abe_result::Null) };
    }
    // SAFETY: `data` is not null and `len` no longer than an allocation can be; the rest is what the caller promises.
    Ok(unsafe { std::slice::from_raw_parts(data.cast::<u8>(), len) })
}

/// Reads the values of an array of C. Null has none, and neither has one with more than any real array.
///
/// # Safety
///
/// Unless `from` is null or `count` is past any real array, `from` points to `count` values that nobody changes
/// during `'a`, and any bytes are a value.
pub(crate) unsafe fn read_all<'a, T: Copy + 'a>(from: *const T, count: usize) -> impl Iterator<Item = T> + 'a {
    let is_real = !from.is_null() && count <= isize::MAX as usize / size_of::<T>();
    // SAFETY: `from` is not null where there are values, and as the caller promises there are `count`, more than `at`.
    // Unaligned, because a pointer from C may be anything.
    (0..if is_real { count } else { 0 }).map(move |at| unsafe { from.add(at).read_unaligned() })
}

/// Writes one value to C, unless `to` is null.
///
/// # Safety
///
/// `to` is null or points to a value that may be written.
pub(crate) unsafe fn write<T: Copy>(to: *mut T, value: T) {
    // SAFETY: as the caller promises.
    unsafe { write_all(to, 1, std::iter::once(value)) };
}

/// Writes numbers or other plain values to an array of C as far as there is room, and returns how many there are. Null
/// has no room.
///
/// # Safety
///
/// `to` is null or points to `room` values that may be written. `values` borrows nothing from there.
pub(crate) unsafe fn write_all<T: Copy>(to: *mut T, room: usize, values: impl Iterator<Item = T>) -> usize {
    let room = if to.is_null() { 0 } else { room };
    guarded(|| {
        let mut count = 0;
        for value in values {
            if count < room {
                // SAFETY: `to` is not null, and as the caller promises there are `room` values, more than `count`.
                // Unaligned, because a pointer from C may be anything.
                unsafe { to.add(count).write_unaligned(value) };
            }
            count += 1;
        }
        count
    })
}

/// Gives C something to keep until it hands it to [`take_back`]; null if it could not be made, or there is no memory.
pub(crate) fn give<T>(make: impl FnOnce() -> T) -> *mut T {
    const { assert!(size_of::<T>() > 0, "nothing is allocated for a type without a size") };
    let Some(made) = guarded(|| Some(make())) else { return ptr::null_mut() };
    // Not by `Box::new`, which ends the process where there is no memory.
    // SAFETY: the layout has a size.
    let given: *mut T = unsafe { alloc(Layout::new::<T>()) }.cast();
    if given.is_null() {
        guarded(|| drop(made));
    } else {
        // SAFETY: it was just allocated for such a value.
        unsafe { given.write(made) };
    }
    given
}

/// Drops what C was given. Null is nothing.
///
/// # Safety
///
/// `given` is null or came from [`give`], and is never used again.
pub(crate) unsafe fn take_back<T>(given: *mut T) {
    if !given.is_null() {
        // SAFETY: `given` is not null, and as the caller promises it is a box that only C still held.
        let taken = unsafe { Box::from_raw(given) };
        guarded(|| drop(taken));
    }
}

/// Looks at what C was given; `None` for null.
///
/// # Safety
///
/// `given` is null, or came from [`give`], was not taken back, and nobody else uses it during `'a`.
pub(crate) unsafe fn given<'a, T>(given: *mut T) -> Option<&'a mut T> {
    // SAFETY: as the caller promises, it is null or a box that nobody else uses.
    unsafe { given.as_mut() }
}

/// Looks at what C was given and what does not change; `None` for null.
///
/// # Safety
///
/// `given` is null, or came from [`give`] and was not taken back, and nobody changes it during `'a`.
pub(crate) unsafe fn shared<'a, T>(given: *const T) -> Option<&'a T> {
    // SAFETY: as the caller promises, it is null or a box that nobody changes.
    unsafe { given.as_ref() }
}

/// A buffer of C that text is written to as `snprintf` does: as much as fits, with a NUL behind it.
///
/// It is a pointer and no slice, since C may give more length than there is memory ("large enough") and memory
/// that was never written.
struct Buffer {
    data: *mut u8,
    /// How many bytes of text fit.
    room: usize,
    /// How many bytes of text stand in the buffer.
    written: usize,
    /// How many bytes of text there are.
    needed: usize,
}

impl fmt::Write for Buffer {
    fn write_str(&mut self, piece: &str) -> fmt::Result {
        // Once something was cut, nothing may follow it.
        if self.written == self.needed {
            let left = self.room - self.written;
            let fits = (0..=piece.len().min(left)).rev().find(|&at| piece.is_char_boundary(at)).unwrap_or(0);
            if fits > 0 {
                // SAFETY: `written + fits` is at most `room`, which is 0 for null, and so many bytes may be written, as
                // the caller of `print` promises; so does it that the text is not there.
                unsafe { ptr::copy_nonoverlapping(piece.as_ptr(), self.data.add(self.written), fits) };
                self.written += fits;
            }
        }
        self.needed = self.needed.saturating_add(piece.len());
        Ok(())
    }
}

/// Writes text to a buffer of C as `snprintf` does, cut at a character, and returns how many bytes there are
/// without the NUL. Null has no room.
///
/// # Safety
///
/// `data` is null, or the text and its NUL may be written to it as far as they fit into `size` bytes. `text` borrows
/// nothing from there.
pub(crate) unsafe fn print(
    data: *mut c_char,
    size: usize,
    text: impl FnOnce(&mut dyn fmt::Write) -> fmt::Result,
) -> usize {
    let has_room = !data.is_null() && size > 0;
    let room = if has_room { size - 1 } else { 0 };
    let mut buffer = Buffer { data: data.cast(), room, written: 0, needed: 0 };
    // Whatever happens on the way, a NUL is behind what was written.
    let needed = guarded(|| text(&mut buffer).map_or(0, |()| buffer.needed));
    if has_room {
        // SAFETY: `data` is not null, and `written` at most `room`, less than `size`.
        unsafe { buffer.data.add(buffer.written).write(0) };
    }
    needed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_answer() {
        assert_eq!(guarded(|| -> u32 { panic!("on purpose") }), 0);
        assert_eq!(guarded_or(|| abe_result::Panic, || panic!("on purpose")), abe_result::Panic);
        let mut buffer = [1; 8];
        // SAFETY: the buffer has 8 bytes.
        let needed = unsafe {
            print(buffer.as_mut_ptr(), 8, |to| {
                to.write_str("abc")?;
                panic!("on purpose")
            })
        };
        assert_eq!((needed, buffer), (0, [b'a' as c_char, b'b' as c_char, b'c' as c_char, 0, 1, 1, 1, 1]));
    }
}
