//! The names of the constants of C, what they say in a language, and the constants by their names.

use std::ffi::{CStr, c_char};
use std::str::FromStr;

use azure_backup_errors::{
    Area, BlockKind, CommandLanguage, Component, Effect, Fault, Locale, NumberSystem, Os, Retry, SolutionOrder,
    SpanKind, Status, Text,
};

use crate::border::{abe_string, guarded, read, write};
use crate::handle::abe_text;
use crate::kinds::{self, Kind};
use crate::numbers::*;

/// Returns the name of what has a number in C; empty if there is no such thing.
pub(crate) fn name<K: Kind>(number: u32) -> abe_string {
    guarded(|| K::from_number(number).map(|kind| kind.name().into()).unwrap_or_default())
}

/// Returns what something with a number in C says in a language; empty if there is no such thing.
fn title<K: Kind>(number: u32, locale: abe_locale_number, title: impl FnOnce(K, Locale) -> Text) -> abe_text {
    guarded(|| K::from_number(number).map(|kind| title(kind, kinds::locale(locale)).into()).unwrap_or_default())
}

/// Writes the number of what has a name to C, and 0 if there is no such thing; returns whether there is.
///
/// # Safety
///
/// As for [`read`] and [`write`].
unsafe fn from_name<K: Kind + FromStr>(name: *const c_char, len: usize, to: *mut u32) -> bool {
    // SAFETY: as the caller promises.
    let name = unsafe { read(name, len) };
    let found = guarded(|| name.ok().and_then(|name| K::from_str(name).ok()).map(K::number));
    // SAFETY: as the caller promises.
    unsafe { write(to, found.unwrap_or_default()) };
    found.is_some()
}

/// Returns the name of an `abe_area` in the data, such as `azure-vm`; empty if there is none with this number.
#[unsafe(no_mangle)]
pub extern "C" fn abe_area_name(area: abe_area_number) -> abe_string {
    name::<Area>(area)
}

/// Returns the name of an `abe_component` in the data, such as `vm-agent`; empty if there is none with this number.
#[unsafe(no_mangle)]
pub extern "C" fn abe_component_name(component: abe_component_number) -> abe_string {
    name::<Component>(component)
}

/// Returns the name of an `abe_os` in the data, such as `any`; empty if there is none with this number.
#[unsafe(no_mangle)]
pub extern "C" fn abe_os_name(os: abe_os_number) -> abe_string {
    name::<Os>(os)
}

/// Returns whether something for an `abe_os` matters to someone who runs another: the same, or `ABE_OS_ANY` on either side.
#[unsafe(no_mangle)]
pub extern "C" fn abe_os_applies_to(os: abe_os_number, other: abe_os_number) -> bool {
    kinds::os(os).applies_to(kinds::os(other))
}

/// Returns the name of an `abe_fault` in the data, such as `user`; empty if there is none with this number.
#[unsafe(no_mangle)]
pub extern "C" fn abe_fault_name(fault: abe_fault_number) -> abe_string {
    name::<Fault>(fault)
}

/// Returns the name of an `abe_retry` in the data, such as `after-fix`; empty if there is none with this number.
#[unsafe(no_mangle)]
pub extern "C" fn abe_retry_name(retry: abe_retry_number) -> abe_string {
    name::<Retry>(retry)
}

/// Returns the name of an `abe_effect` in the data, such as `not-changed`; empty if there is none with this number.
#[unsafe(no_mangle)]
pub extern "C" fn abe_effect_name(effect: abe_effect_number) -> abe_string {
    name::<Effect>(effect)
}

/// Returns the name of an `abe_status` in the data, such as `current`; empty if there is none with this number.
#[unsafe(no_mangle)]
pub extern "C" fn abe_status_name(status: abe_status_number) -> abe_string {
    name::<Status>(status)
}

/// Returns the name of an `abe_solution_order` in the data, such as `in-order`; empty if there is none with this
/// number.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_order_name(solution_order: abe_solution_order_number) -> abe_string {
    name::<SolutionOrder>(solution_order)
}

/// Returns the name of an `abe_number_system` in the data, such as `catalog-id`; empty if there is none with this
/// number.
#[unsafe(no_mangle)]
pub extern "C" fn abe_number_system_name(number_system: abe_number_system_number) -> abe_string {
    name::<NumberSystem>(number_system)
}

/// Returns the name of an `abe_block_kind` in the data, such as `paragraph`; empty if there is none with this number.
#[unsafe(no_mangle)]
pub extern "C" fn abe_block_kind_name(block_kind: abe_block_kind_number) -> abe_string {
    name::<BlockKind>(block_kind)
}

/// Returns the name of an `abe_command_language` in the data, such as `bash`; empty if there is none with this
/// number.
#[unsafe(no_mangle)]
pub extern "C" fn abe_command_language_name(command_language: abe_command_language_number) -> abe_string {
    name::<CommandLanguage>(command_language)
}

/// Returns the name of an `abe_span_kind` in the data, such as `plain`; empty if there is none with this number.
#[unsafe(no_mangle)]
pub extern "C" fn abe_span_kind_name(span_kind: abe_span_kind_number) -> abe_string {
    name::<SpanKind>(span_kind)
}

/// Returns what was being backed up, in a word or two.
#[unsafe(no_mangle)]
pub extern "C" fn abe_area_title(area: abe_area_number, locale: abe_locale_number) -> abe_text {
    title(area, locale, Area::title)
}

/// Returns on whose side an error usually lies, in a sentence.
#[unsafe(no_mangle)]
pub extern "C" fn abe_fault_title(fault: abe_fault_number, locale: abe_locale_number) -> abe_text {
    title(fault, locale, Fault::title)
}

/// Returns when it makes sense to run the failed operation again, in a sentence.
#[unsafe(no_mangle)]
pub extern "C" fn abe_retry_title(retry: abe_retry_number, locale: abe_locale_number) -> abe_text {
    title(retry, locale, Retry::title)
}

/// Returns what an error means for the restore point at hand, in a sentence; an empty one for `ABE_EFFECT_UNKNOWN`.
#[unsafe(no_mangle)]
pub extern "C" fn abe_effect_title(effect: abe_effect_number, locale: abe_locale_number) -> abe_text {
    title(effect, locale, Effect::title)
}

/// Returns what the numbers of an `abe_number_system` are, in a few words.
#[unsafe(no_mangle)]
pub extern "C" fn abe_number_system_title(system: abe_number_system_number, locale: abe_locale_number) -> abe_text {
    title(system, locale, NumberSystem::title)
}

/// Returns the feature of this library (`make FEATURES=…`, or of cargo) that brings the words of an `abe_area`, such as
/// `azure-vm`; empty if there is no such area.
#[unsafe(no_mangle)]
pub extern "C" fn abe_area_feature(area: abe_area_number) -> abe_string {
    const FEATURES: [&CStr; 5] = [c"azure-vm", c"databases", c"storage", c"hybrid", c"dpm"];

    guarded(|| {
        let feature = Area::from_number(area).map(Area::feature).unwrap_or_default();
        FEATURES.into_iter().find(|known| known.to_bytes() == feature.as_bytes()).unwrap_or_default().into()
    })
}

/// Finds the `abe_area` with a name in the data, such as `azure-vm`, and returns whether there is one; `area` gets it, or 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_area_from_name(name: *const c_char, len: usize, area: *mut abe_area_number) -> bool {
    // SAFETY: as the caller promises.
    unsafe { from_name::<Area>(name, len, area) }
}

/// Finds the `abe_component` with a name in the data, such as `vm-agent`, and returns whether there is one; `component` gets it, or 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_component_from_name(
    name: *const c_char,
    len: usize,
    component: *mut abe_component_number,
) -> bool {
    // SAFETY: as the caller promises.
    unsafe { from_name::<Component>(name, len, component) }
}

/// Finds the `abe_os` with a name in the data, such as `linux`, and returns whether there is one; `os` gets it, or 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_os_from_name(name: *const c_char, len: usize, os: *mut abe_os_number) -> bool {
    // SAFETY: as the caller promises.
    unsafe { from_name::<Os>(name, len, os) }
}

/// Finds the `abe_fault` with a name in the data, such as `user`, and returns whether there is one; `fault` gets it, or 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_fault_from_name(name: *const c_char, len: usize, fault: *mut abe_fault_number) -> bool {
    // SAFETY: as the caller promises.
    unsafe { from_name::<Fault>(name, len, fault) }
}

/// Finds the `abe_retry` with a name in the data, such as `after-fix`, and returns whether there is one; `retry` gets it, or 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_retry_from_name(name: *const c_char, len: usize, retry: *mut abe_retry_number) -> bool {
    // SAFETY: as the caller promises.
    unsafe { from_name::<Retry>(name, len, retry) }
}

/// Finds the `abe_effect` with a name in the data, such as `not-changed`, and returns whether there is one; `effect` gets it, or 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_effect_from_name(name: *const c_char, len: usize, effect: *mut abe_effect_number) -> bool {
    // SAFETY: as the caller promises.
    unsafe { from_name::<Effect>(name, len, effect) }
}

/// Finds the `abe_status` with a name in the data, such as `current`, and returns whether there is one; `status` gets it, or 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_status_from_name(name: *const c_char, len: usize, status: *mut abe_status_number) -> bool {
    // SAFETY: as the caller promises.
    unsafe { from_name::<Status>(name, len, status) }
}

/// Finds the `abe_solution_order` with a name in the data, such as `in-order`, and returns whether there is one; `solution_order` gets it, or 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_solution_order_from_name(
    name: *const c_char,
    len: usize,
    solution_order: *mut abe_solution_order_number,
) -> bool {
    // SAFETY: as the caller promises.
    unsafe { from_name::<SolutionOrder>(name, len, solution_order) }
}

/// Finds the `abe_number_system` with a name in the data, such as `catalog-id`, and returns whether there is one; `number_system` gets it, or 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_number_system_from_name(
    name: *const c_char,
    len: usize,
    number_system: *mut abe_number_system_number,
) -> bool {
    // SAFETY: as the caller promises.
    unsafe { from_name::<NumberSystem>(name, len, number_system) }
}

/// Finds the `abe_block_kind` with a name in the data, such as `step`, and returns whether there is one; `block_kind` gets it, or 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_block_kind_from_name(
    name: *const c_char,
    len: usize,
    block_kind: *mut abe_block_kind_number,
) -> bool {
    // SAFETY: as the caller promises.
    unsafe { from_name::<BlockKind>(name, len, block_kind) }
}

/// Finds the `abe_command_language` with a name in the data, such as `bash`, and returns whether there is one; `command_language` gets it, or 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_command_language_from_name(
    name: *const c_char,
    len: usize,
    command_language: *mut abe_command_language_number,
) -> bool {
    // SAFETY: as the caller promises.
    unsafe { from_name::<CommandLanguage>(name, len, command_language) }
}

/// Finds the `abe_span_kind` with a name in the data, such as `label`, and returns whether there is one; `span_kind` gets it, or 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_span_kind_from_name(
    name: *const c_char,
    len: usize,
    span_kind: *mut abe_span_kind_number,
) -> bool {
    // SAFETY: as the caller promises.
    unsafe { from_name::<SpanKind>(name, len, span_kind) }
}
