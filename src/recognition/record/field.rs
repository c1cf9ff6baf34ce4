//! The names under which the fields of a failure are written.

/// What a field of a failure holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    /// Its code or its number.
    Code,
    /// What it is called: its code, or what it happened to.
    Title,
    /// What the service says of it.
    Message,
    /// What the service advises.
    Recommendations,
    /// Something that is known to stand beside those.
    Other,
}

use Field::{Code, Message, Other, Recommendations, Title};

/// Names of fields in small letters, without what stands between their words.
const FIELDS: &[(&str, Field)] = &[
    ("code", Code),
    ("errorcode", Code),
    ("failurecode", Code),
    ("fehlercode", Code),
    ("jobfailurecode", Code),
    ("title", Title),
    ("errortitle", Title),
    ("message", Message),
    ("errormessage", Message),
    ("errorstring", Message),
    ("fehlermeldung", Message),
    ("meldung", Message),
    ("empfehlung", Recommendations),
    ("empfehlungen", Recommendations),
    ("empfohleneaktion", Recommendations),
    ("empfohleneaktionen", Recommendations),
    ("recommendation", Recommendations),
    ("recommendations", Recommendations),
    ("recommendedaction", Recommendations),
    ("recommendedactions", Recommendations),
    ("activityid", Other),
    ("additionaldetails", Other),
    ("additionalinfo", Other),
    ("additionalinformation", Other),
    ("clientrequestid", Other),
    ("correlationid", Other),
    ("detailednonlocalisedmessage", Other),
    ("details", Other),
    ("exception", Other),
    ("info", Other),
    ("innererror", Other),
    ("possiblecauses", Other),
    ("requestid", Other),
    ("servicerequestid", Other),
    ("status", Other),
    ("statuscode", Other),
    ("target", Other),
    ("timestamp", Other),
    ("type", Other),
];

/// The longest name of a field, with what may stand between its words.
pub(super) const LONGEST_NAME: usize = 32;

/// Returns what the field with this name holds.
pub(super) fn field(name: &[u8]) -> Option<Field> {
    if name.len() > LONGEST_NAME {
        return None;
    }
    let letters = || name.iter().filter(|byte| byte.is_ascii_alphanumeric()).map(u8::to_ascii_lowercase);
    FIELDS.iter().find(|(known, _)| letters().eq(known.bytes())).map(|&(_, field)| field)
}

#[cfg(test)]
mod tests {
    use super::{FIELDS, Field, LONGEST_NAME, field};

    #[test]
    fn a_field_is_known_however_its_name_is_written() {
        for name in ["errorCode", "ErrorCode", "Error Code", "error_code", "ERROR-CODE"] {
            assert_eq!(field(name.as_bytes()), Some(Field::Code), "{name}");
        }
        assert_eq!(field(b"Recommended Action"), Some(Field::Recommendations));
        assert_eq!(field(b"codes"), None);
        assert_eq!(field(b""), None);
        assert!(FIELDS.iter().all(|(name, _)| name.len() <= LONGEST_NAME));
    }
}
