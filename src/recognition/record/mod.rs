//! What a text itself says of a failure: what stands beside its code in the same object, row or block of lines.

mod field;
mod lines;
mod members;
mod quote;

use field::Field;
use members::Object;
pub(super) use quote::Quote;

/// A part of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Part {
    pub(super) fn of(self, text: &[u8]) -> Option<&[u8]> {
        text.get(self.start..self.end)
    }

    /// Returns it of the rest of a text that begins so many bytes later.
    pub(super) fn of_rest(self, text: &[u8], base: usize) -> Option<&[u8]> {
        text.get(self.start.checked_sub(base)?..self.end.checked_sub(base)?)
    }

    pub(super) const fn is_empty(self) -> bool {
        self.start >= self.end
    }

    pub(super) const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    pub(super) const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    pub(super) const fn contains_start(self, start: usize) -> bool {
        self.start <= start && start < self.end
    }

    pub(super) const fn shifted(self, bytes: usize) -> Self {
        Self { start: self.start + bytes, end: self.end + bytes }
    }
}

/// The fields of one failure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Record {
    /// All of it.
    pub(super) whole: Part,
    /// Whether what it was read around is its code, rather than something said beside.
    pub(super) is_of_code: bool,
    pub(super) code: Part,
    pub(super) title: Part,
    pub(super) message: Part,
    pub(super) recommendations: Part,
    /// How many backslashes stand before a quotation mark around these, if they are in an object.
    pub(super) escapes: Option<usize>,
}

impl Record {
    /// Reads the failure whose code, number, title or message a part of a text is.
    pub(super) fn around(text: &[u8], part: Part, steps: &mut u64) -> Option<Self> {
        let mut record = Self::default();
        if let Some(object) = Object::around(text, part) {
            let name = |part: Part| part.of(text).and_then(field::field);
            record.is_of_code = matches!(name(object.own.name), Some(Field::Code | Field::Title));
            record.escapes = Some(object.escapes());
            record.whole = object.read(steps, |member| {
                if let Some(field) = name(member.name) {
                    record_field(&mut record, field, member.value, text);
                }
            });
        } else {
            record.whole = lines::read(text, part, steps, |(field, value)| {
                record_field(&mut record, field, value, text);
            })?;
            record.is_of_code = true;
        }
        // What is no word is the message itself, of a failure without a code.
        if part.of(text)?.contains(&b' ') {
            record.message = part;
        }
        Some(record)
    }

    /// Returns the same record in a text that has so many bytes more before it.
    pub(super) fn shifted(self, bytes: usize) -> Self {
        let [whole, code, title, message, recommendations] =
            [self.whole, self.code, self.title, self.message, self.recommendations].map(|part| part.shifted(bytes));
        Self { whole, code, title, message, recommendations, ..self }
    }
}

/// Takes the first of each field: it is the nearest one.
fn record_field(record: &mut Record, field: Field, value: Part, text: &[u8]) {
    let place = match field {
        Field::Code => &mut record.code,
        Field::Title => &mut record.title,
        Field::Message => &mut record.message,
        Field::Recommendations => &mut record.recommendations,
        Field::Other => return,
    };
    let bytes = value.of(text).unwrap_or_default();
    let says_something = bytes.iter().any(u8::is_ascii_alphanumeric) && !matches!(bytes, b"null" | b"None");
    if place.is_empty() && says_something {
        *place = value;
    }
}

#[cfg(test)]
mod tests {
    use std::string::String;
    use std::vec::Vec;

    use super::{Part, Record};

    /// What is read around the last `«code»` of a text: message, title, recommendations, and all of it.
    fn read(marked: &str) -> Option<Vec<String>> {
        let start = marked.rfind('«')?;
        let text = marked.replace(['«', '»'], "");
        let marks = marked[..start].matches(['«', '»']).map(str::len).sum::<usize>();
        let end = marked[start..].find('»')? - '«'.len_utf8() + start - marks;
        let record = Record::around(text.as_bytes(), Part { start: start - marks, end }, &mut 0)?;
        let part = |part: Part| text.get(part.start..part.end).unwrap_or("?").into();
        Some([record.message, record.title, record.recommendations, record.whole].map(part).into())
    }

    #[track_caller]
    fn reads(marked: &str, message: &str, title: &str, recommendations: &str) {
        let found = read(marked).unwrap_or_else(|| panic!("{marked}: nothing"));
        assert_eq!(found[..3], [message, title, recommendations].map(String::from), "{marked}");
    }

    #[test]
    fn an_object_is_read_from_any_of_its_members() {
        let job = r#"{"errorDetails": [{"errorCode": «320001», "errorTitle": "ResourceNotFound", "errorString": "No VM.", "recommendations": ["Stop."]}]}"#;
        reads(job, "No VM.", "ResourceNotFound", r#"["Stop."]"#);
        let job = job.replace(['«', '»'], "").replace("ResourceNotFound", "«ResourceNotFound»");
        reads(&job, "No VM.", "", r#"["Stop."]"#);
        let nested =
            r#"{"a": {"message": "other", "b": [1, {"c": "}"}]}, "message": "D:\\", "x": "y", "code": «"X"», "e": {}}"#
                .replace("«\"", "\"«")
                .replace("\"»", "»\"");
        reads(&nested, r"D:\\", "", "");
        reads(r#"{'code': '«X»', 'message': 'Gone.', 'target': None, 'details': None}"#, "Gone.", "", "");
    }

    #[test]
    fn an_object_within_a_string_is_read_as_deep_as_it_is_escaped() {
        reads(
            r#"{"m":"{\"error\":{\"code\":\"«X»\",\"message\":\"A \\\"b\\\" c\"}}","message":"outer"}"#,
            r#"A \\\"b\\\" c"#,
            "",
            "",
        );
        reads(r#"{\r\n  \"code\": \"«X»\",\r\n  \"message\": \"Gone.\"\r\n}"#, "Gone.", "", "");
        reads(r#""{""code"":""«X»"",""message"":""Gone."" }""#, "Gone.", "", "");
        reads("{&quot;code&quot;:&quot;«X»&quot;,&quot;message&quot;:&quot;Gone.&quot;}", "Gone.", "", "");
    }

    #[test]
    fn what_is_cut_off_is_read_as_far_as_it_goes() {
        reads(r#"{"code":"«X»","message":"The VM is"#, "The VM is", "", "");
        reads(r#"age": "a", "b": 1, "code": "«X»", "message": "Gone."}"#, "Gone.", "", "");
    }

    #[test]
    fn labels_on_one_line_are_read() {
        reads(
            r#"Error: Status=404 Code="«X»" Message="Item gone.\r\nLook." AdditionalInfo=[{"info":1}]"#,
            r"Item gone.\r\nLook.",
            "",
            "",
        );
        reads("Status: Failed, Code: «X», Message: It is gone.", "It is gone.", "", "");
        reads("failed with error: «X»: The Resource is not there. Go on.", "The Resource is not there. Go on.", "", "");
        assert_eq!(read("I see «X» in the log, and what does it mean?"), None);
        assert_eq!(read("what is «X»: no idea"), None);
    }

    #[test]
    fn labels_on_lines_of_their_own_are_read() {
        reads(
            "│ Status: \"Failed\"\n│ Code: \"«X»\"\n│ Message: \"It is gone.\"\n│ Activity Id: \"\"\n│ \n│ with",
            "It is gone.",
            "",
            "",
        );
        reads("(«X») It is gone, really.\nCode: X\nMessage: It is gone, really.\n", "It is gone, really.", "", "");
        reads(
            "(X) It is gone, really.\nCode: «X»\nMessage: It is gone, really.\nIt will\nnot be back.\n",
            "It is gone, really.",
            "",
            "",
        );
        reads("Error Code\n«X»\nMessage\nIt is gone.\nRecommendations\nWait.\n", "It is gone.", "", "Wait.");
        reads("Message: It is gone.\nError Code: «X»\n", "It is gone.", "", "");
        reads(
            " ErrorCode ErrorMessage Recommendations\n --------- ------------ ---------------\n1073871825 It is gone.   {Wait.}\n"
                .replace("1073871825", "«1073871825»").as_str(),
            "It is gone.", "", "{Wait.}",
        );
        assert_eq!(read("Code: A\nMessage: one\nCode: «B»\nTarget: x\n").unwrap()[0], "");
    }

    #[test]
    fn a_record_holds_all_that_is_said_of_the_failure() {
        let whole = |marked: &str| read(marked).unwrap().pop().unwrap();
        assert_eq!(whole(r#"[{"code":"«X»","innerError":{"code":"X"}}]"#), r#"{"code":"X","innerError":{"code":"X"}}"#);
        assert_eq!(
            whole(r#"e: Code="«X»" Message="a" AdditionalInfo=[{"info":{"code":"X"}}] end"#),
            r#"Code="X" Message="a" AdditionalInfo=[{"info":{"code":"X"}}]"#
        );
        assert_eq!(
            whole("$ az x\n(«X») It is gone, really.\nCode: X\nInfo: {\n  \"code\": \"X\"\n}\n\nnext"),
            "(X) It is gone, really.\nCode: X\nInfo: {\n  \"code\": \"X\"\n}"
        );
    }
}
