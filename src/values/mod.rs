//! What a text tells about itself: which vault, which VM, which system.

mod anchors;
mod cursor;
mod scanner;
mod signs;

use core::fmt;

pub use self::scanner::ValueScanner;
use crate::shared::kinds::{Os, Placeholder};

/// What a text tells about itself: values for the [placeholders](Placeholder) of commands, and the operating system.
///
/// They are read from resource ids, job JSON, the output of the Azure CLI, PowerShell and Terraform, and paths. A wrong
/// guess is worse than none: only what is unambiguous is taken, and where a text tells of two vaults or two VMs, nothing is
/// known of either. A value is never longer than a name in Azure, and of letters, digits and `-_.;` alone, so that it
/// stands for itself inside the quotes of any shell.
///
/// [`Brief::filled`](crate::Brief::filled), [`Runbook::filled`](crate::Runbook::filled) and their counterparts for plans
/// write commands with them. Nothing is allocated.
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{Locale, Os, Placeholder, Values, lookup};
///
/// let text = r#"{"id": "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-backup/providers/\
/// Microsoft.RecoveryServices/vaults/rsv-north", "extension": "Microsoft.Azure.RecoveryServices.VMSnapshotLinux"}"#;
/// let values = Values::from_text(&text.replace("\\\n", ""));
/// assert_eq!(values.get(Placeholder::VaultName), Some("rsv-north"));
/// assert_eq!(values.get(Placeholder::VmName), None);
/// assert_eq!(values.os(), Os::Linux);
///
/// let runbook = lookup("UserErrorVmNotFoundV2")?.runbook(Locale::En).filled(&values);
/// assert!(runbook.text().to_string().contains("--vault-name \"rsv-north\""));
/// # Ok::<(), azure_backup_errors::LookupError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Values {
    told: [Told; COUNT],
    /// What the job is about, in words that are the name of a VM only if all jobs of the text are those of VMs.
    friendly: Told,
    /// Whether jobs of VMs were told of, and others.
    jobs: Seen,
    /// Whether an id of a vault or a VM has the subscription.
    is_ours: bool,
    /// Windows and Linux.
    systems: Seen,
}

const COUNT: usize = Placeholder::ALL.len();

/// Which of two things was seen.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Seen(bool, bool);

/// What was told of one thing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    Nothing,
    One(Name),
    /// More than one: nobody knows which.
    Several,
}

/// The longest value that is kept.
const LONGEST: usize = 127;

/// A value, which is ASCII.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Name {
    len: u8,
    bytes: [u8; LONGEST],
}

impl Name {
    fn new(value: &[u8]) -> Option<Self> {
        let mut bytes = [0; LONGEST];
        bytes.get_mut(..value.len())?.copy_from_slice(value);
        Some(Self { len: u8::try_from(value.len()).ok()?, bytes })
    }

    fn as_str(&self) -> &str {
        let bytes = self.bytes.get(..usize::from(self.len)).unwrap_or_default();
        core::str::from_utf8(bytes).unwrap_or_default()
    }
}

impl Told {
    fn add(&mut self, name: Name) {
        *self = match *self {
            Self::Nothing => Self::One(name),
            // Azure tells no names apart by their case.
            Self::One(known) if known.as_str().eq_ignore_ascii_case(name.as_str()) => Self::One(known),
            _ => Self::Several,
        };
    }

    fn merge(&mut self, other: &Self) {
        match *other {
            Self::Nothing => {}
            Self::One(name) => self.add(name),
            Self::Several => *self = Self::Several,
        }
    }

    fn one(&self) -> Option<&str> {
        match self {
            Self::One(name) => Some(name.as_str()),
            Self::Nothing | Self::Several => None,
        }
    }
}

impl Default for Values {
    fn default() -> Self {
        Self::new()
    }
}

impl Values {
    /// Returns the values of a text that tells nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            told: [Told::Nothing; COUNT],
            friendly: Told::Nothing,
            jobs: Seen(false, false),
            is_ours: false,
            systems: Seen(false, false),
        }
    }

    /// Reads what a text tells about itself, in time in proportion to its length.
    ///
    /// The text need not be UTF-8; that of one resource id alone will do. [`ValueScanner`] reads one that comes in pieces.
    #[must_use]
    pub fn from_text<T: AsRef<[u8]> + ?Sized>(text: &T) -> Self {
        let mut values = Self::new();
        scanner::read(&mut values, text.as_ref());
        values
    }

    /// Returns the value of a placeholder, if the text tells exactly one.
    #[must_use]
    pub fn get(&self, placeholder: Placeholder) -> Option<&str> {
        let told = self.told(placeholder)?.one();
        match placeholder {
            Placeholder::SubscriptionId => told.filter(|_| self.is_ours),
            // A group of two vaults is of use for neither.
            Placeholder::VaultResourceGroup => told.filter(|_| self.get(Placeholder::VaultName).is_some()),
            Placeholder::VmName => self.vm(),
            Placeholder::VmResourceGroup => told.filter(|_| self.vm().is_some()),
            _ => told,
        }
    }

    /// Returns the operating system that the text tells of; [`Os::Any`] if it tells of none, of both, or of several VMs.
    #[must_use]
    pub fn os(&self) -> Os {
        match self.systems {
            Seen(true, false) if !self.are_several_vms() => Os::Windows,
            Seen(false, true) if !self.are_several_vms() => Os::Linux,
            _ => Os::Any,
        }
    }

    /// Returns the placeholders that have a value, and the values.
    pub fn iter(&self) -> impl Iterator<Item = (Placeholder, &str)> + Clone {
        Placeholder::all().filter_map(|placeholder| Some((placeholder, self.get(placeholder)?)))
    }

    /// Returns whether no placeholder has a value.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// Adds what another text tells. Where the two disagree, nothing is known any more.
    pub fn merge(&mut self, other: &Self) {
        for (told, other) in self.told.iter_mut().zip(&other.told) {
            told.merge(other);
        }
        self.friendly.merge(&other.friendly);
        self.jobs = Seen(self.jobs.0 || other.jobs.0, self.jobs.1 || other.jobs.1);
        self.is_ours |= other.is_ours;
        self.systems = Seen(self.systems.0 || other.systems.0, self.systems.1 || other.systems.1);
    }

    fn told(&self, placeholder: Placeholder) -> Option<&Told> {
        self.told.get(placeholder as usize)
    }

    /// The VM: by its id, or by the name that a job has for it.
    fn vm(&self) -> Option<&str> {
        let by_job = if self.jobs == Seen(true, false) { self.friendly.one() } else { None };
        let by_id = self.told(Placeholder::VmName)?.one();
        by_id.or(by_job).filter(|_| !self.are_several_vms())
    }

    fn are_several_vms(&self) -> bool {
        let mut vm = self.told(Placeholder::VmName).copied().unwrap_or(Told::Several);
        if self.jobs == Seen(true, false) {
            vm.merge(&self.friendly);
        }
        vm == Told::Several
    }

    /// Takes a value, unless it is none that can stand for the placeholder.
    fn tell(&mut self, placeholder: Placeholder, value: &[u8]) {
        let name = Name::new(value).filter(|_| is_valid(placeholder, value));
        if let (Some(told), Some(name)) = (self.told.get_mut(placeholder as usize), name) {
            told.add(name);
        }
    }

    fn tell_vault(&mut self, group: Option<&[u8]>, name: &[u8]) {
        self.tell(Placeholder::VaultName, name);
        if let Some(group) = group {
            self.tell(Placeholder::VaultResourceGroup, group);
        }
    }

    fn tell_vm(&mut self, group: &[u8], name: &[u8]) {
        self.tell(Placeholder::VmName, name);
        self.tell(Placeholder::VmResourceGroup, group);
    }

    /// Takes a subscription. One of something else is not the one that is asked for, but it may contradict that.
    fn tell_subscription(&mut self, id: &[u8], is_ours: bool) {
        self.tell(Placeholder::SubscriptionId, id);
        self.is_ours |= is_ours;
    }

    /// Takes what a job is about.
    fn tell_friendly(&mut self, name: &[u8]) {
        if let Some(name) = Name::new(name).filter(|_| is_valid(Placeholder::VmName, name)) {
            self.friendly.add(name);
        }
    }

    /// Takes what kind of job it is.
    fn tell_job(&mut self, is_of_vm: bool) {
        self.jobs = Seen(self.jobs.0 || is_of_vm, self.jobs.1 || !is_of_vm);
    }

    fn tell_os(&mut self, is_windows: bool) {
        self.systems = Seen(self.systems.0 || is_windows, self.systems.1 || !is_windows);
    }
}

/// What writers ask of values.
///
/// They ask by a table, so that a program that fills in nothing carries none of it.
trait Answers: Send + Sync + core::panic::RefUnwindSafe {
    /// Returns the value of what a text spells `<VaultName>`, with its brackets.
    fn of(&self, spelled: &str) -> Option<&str>;
    /// Returns the name of one of the placeholders that have a value, and that.
    fn nth(&self, place: usize) -> Option<(&'static str, &str)>;
    fn os(&self) -> Os;
    fn values(&self) -> &Values;
}

impl Answers for Values {
    fn of(&self, spelled: &str) -> Option<&str> {
        let name = spelled.strip_prefix('<')?.strip_suffix('>')?;
        self.get(Placeholder::all().find(|placeholder| placeholder.as_str() == name)?)
    }

    fn nth(&self, place: usize) -> Option<(&'static str, &str)> {
        self.iter().nth(place).map(|(placeholder, value)| (placeholder.as_str(), value))
    }

    fn os(&self) -> Os {
        self.os()
    }

    fn values(&self) -> &Values {
        self
    }
}

/// Values that somebody has asked to fill in.
#[derive(Clone, Copy)]
pub(crate) struct Known<'v>(&'v dyn Answers);

impl<'v> Known<'v> {
    pub(crate) const fn new(values: &'v Values) -> Self {
        Self(values)
    }

    pub(crate) fn values(self) -> &'v Values {
        self.0.values()
    }

    /// Returns the value of what a text spells `<VaultName>`, with its brackets.
    pub(crate) fn of(self, spelled: &str) -> Option<&'v str> {
        self.0.of(spelled)
    }

    /// Returns the names of the placeholders that have a value, and the values.
    pub(crate) fn iter(self) -> impl Iterator<Item = (&'static str, &'v str)> + Clone {
        (0..).map_while(move |place| self.0.nth(place))
    }

    pub(crate) fn os(self) -> Os {
        self.0.os()
    }
}

impl PartialEq for Known<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.values() == other.values()
    }
}

impl Eq for Known<'_> {}

impl fmt::Debug for Known<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.values().fmt(f)
    }
}

/// Returns whether something is a name in Azure, and nothing else inside quotes. Not all names are taken: what would have to
/// be escaped somewhere is refused, and so is what somebody has made unreadable.
fn is_valid(placeholder: Placeholder, value: &[u8]) -> bool {
    let (longest, marks): (usize, &[u8]) = match placeholder {
        Placeholder::SubscriptionId | Placeholder::JobId => return is_guid(value),
        Placeholder::VaultName => (50, b"-"),
        Placeholder::VaultResourceGroup | Placeholder::VmResourceGroup => (90, b"-_."),
        Placeholder::VmName => (64, b"-_."),
        Placeholder::ContainerName | Placeholder::ItemName => (LONGEST, b"-_.;"),
        Placeholder::BackupInstanceName => (LONGEST, b"-_."),
    };
    let is_end = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    (2..=longest).contains(&value.len())
        && value.iter().all(|byte| byte.is_ascii_alphanumeric() || marks.contains(byte))
        && is_end(value.first())
        && is_end(value.last())
        && !is_masked(value)
}

/// `xxxx` stands where somebody wanted to say nothing.
fn is_masked(value: &[u8]) -> bool {
    value.iter().all(|byte| byte.eq_ignore_ascii_case(&b'x'))
}

fn is_guid(value: &[u8]) -> bool {
    let is_place = |(at, byte): (usize, &u8)| match at {
        8 | 13 | 18 | 23 => *byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    };
    value.len() == 36
        && value.iter().enumerate().all(is_place)
        && value.iter().any(|byte| byte.is_ascii_hexdigit() && *byte != b'0')
}

impl fmt::Debug for Values {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut values = f.debug_map();
        values.entries(self.iter().map(|(placeholder, value)| (placeholder.as_str(), value)));
        values.entry(&"os", &self.os()).finish()
    }
}
