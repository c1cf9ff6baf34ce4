/*
 * Calls every function with what no program should hand over: null, zero, the largest, numbers of nothing, random bytes.
 * Run under AddressSanitizer and valgrind; it ends with 1 if an answer breaks a convention of the header.
 */

#include <azure_backup_errors.h>

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

#define CHECK(holds) \
    do { \
        if (!(holds)) { \
            fprintf(stderr, "%s:%d: %s (call of %s)\n", __FILE__, __LINE__, #holds, called); \
            exit(1); \
        } \
    } while (0)

/* What was called last, for messages. */
static const char *called = "";

/* xorshift64*: the same numbers in each run. */
static uint64_t random_state = 88172645463325252u;

static uint64_t random_number(void)
{
    random_state ^= random_state >> 12;
    random_state ^= random_state << 25;
    random_state ^= random_state >> 27;
    return random_state * 2685821657736338717u;
}

static const uint32_t NUMBERS[] = {
    0, 1, 2, 3, 7, 8, 9, 10, 11, 22, 23, 31, 32, 255, 256, 337, 338, 65534, 65535, 65536, 65537, 65538, 131071, 131072,
    131073, 196608, 16777216, INT32_MAX, (uint32_t)INT32_MAX + 1, UINT32_MAX - 1, UINT32_MAX,
};

static const size_t INDICES[] = {
    0, 1, 2, 3, 10, 1000, UINT16_MAX, UINT32_MAX, PTRDIFF_MAX, (size_t)PTRDIFF_MAX + 1, SIZE_MAX - 1, SIZE_MAX,
};

/* Of many things one in so many is done: under valgrind everything takes long. */
static uint32_t one_in = 1;

#define EACH_NUMBER(name) \
    for (uint32_t name##_at = 0, name = 0; \
         name##_at < LENGTH(NUMBERS) + 40 / one_in && (name = odd_number(name##_at), true); name##_at++)

#define EACH_INDEX(name) \
    for (size_t name##_at = 0, name = 0; name##_at < LENGTH(INDICES) && (name = INDICES[name##_at], true); name##_at++)

static uint32_t odd_number(size_t at)
{
    uint64_t random = random_number();
    /* Half of the random ones are small, so that some are numbers of something. */
    return at < LENGTH(NUMBERS) ? NUMBERS[at] : (uint32_t)(at % 2 == 0 ? random : random % 400);
}

static void check_utf8(const char *data, size_t len)
{
    for (size_t i = 0; i < len;) {
        unsigned char first = (unsigned char)data[i++];
        int more = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        CHECK(first < 0x80 || (first >= 0xC2 && first < 0xF5));
        while (more-- > 0) {
            CHECK(i < len && ((unsigned char)data[i] & 0xC0) == 0x80);
            i++;
        }
    }
}

static void check_string(abe_string string)
{
    CHECK(string.data != NULL);
    CHECK(strlen(string.data) == string.len);
    check_utf8(string.data, string.len);
}

static void check_text(abe_text text)
{
    size_t end = 0, count;

    check_string(text.string);
    count = abe_text_span_count(text.number);
    for (size_t i = 0; i < count; i++) {
        abe_span span = abe_text_span_at(text.number, i);
        CHECK(span.start == end && span.kind != ABE_SPAN_KIND_NONE);
        check_string(span.url);
        end += span.len;
    }
    CHECK(end == text.string.len);
    CHECK(abe_text_span_at(text.number, count).kind == ABE_SPAN_KIND_NONE);
}

/* Functions by what they take and return. */

static const struct {
    const char *name;
    size_t (*call)(void);
} counts[] = {
#define F(name) {#name, name}
    F(abe_entry_count), F(abe_cause_count), F(abe_solution_count), F(abe_family_count), F(abe_code_count), F(abe_locale_count),
};

static const struct {
    const char *name;
    uint32_t (*call)(size_t);
} all_at[] = {
    F(abe_entry_at), F(abe_cause_at), F(abe_solution_at), F(abe_family_at), F(abe_code_at), F(abe_locale_at),
};

static const struct {
    const char *name;
    abe_string (*call)(void);
} strings_of_nothing[] = {F(abe_version), F(abe_data_version), F(abe_data_date)};

static const struct {
    const char *name;
    abe_string (*call)(uint32_t);
} strings[] = {
    F(abe_entry_name), F(abe_entry_case), F(abe_entry_status_since), F(abe_cause_name), F(abe_solution_id), F(abe_source_id),
    F(abe_source_title), F(abe_source_date), F(abe_family_prefix), F(abe_code_name), F(abe_locale_tag),
    F(abe_area_name), F(abe_component_name), F(abe_os_name), F(abe_fault_name), F(abe_retry_name), F(abe_status_name),
    F(abe_solution_order_name), F(abe_block_kind_name), F(abe_command_language_name), F(abe_span_kind_name), F(abe_how_name),
};

static const struct {
    const char *name;
    abe_string (*call)(uint32_t, uint32_t);
} strings_in_locale[] = {
    F(abe_entry_docs_url), F(abe_cause_docs_url), F(abe_solution_docs_url), F(abe_family_docs_url), F(abe_source_url),
};

static const struct {
    const char *name;
    abe_text (*call)(uint32_t, uint32_t);
} texts[] = {
    F(abe_entry_title), F(abe_entry_summary), F(abe_cause_title), F(abe_cause_summary), F(abe_solution_title),
    F(abe_solution_summary), F(abe_family_title), F(abe_family_summary), F(abe_block_text),
};

static const struct {
    const char *name;
    uint32_t (*call)(uint32_t);
} numbers[] = {
    F(abe_entry_code), F(abe_entry_area), F(abe_entry_component), F(abe_entry_os), F(abe_entry_fault), F(abe_entry_retry),
    F(abe_entry_status), F(abe_entry_renamed_to), F(abe_entry_solution_order), F(abe_cause_os),
    F(abe_cause_solution_order), F(abe_solution_os), F(abe_solution_solution_order), F(abe_block_kind_of),
    F(abe_block_os), F(abe_block_command_language),
};

/* Lists of what belongs to something. */
static const struct {
    const char *name;
    size_t (*count)(uint32_t);
    uint32_t (*at)(uint32_t, size_t);
} lists[] = {
#define LIST(name) {#name, name##_count, name##_at}
    LIST(abe_entry_solution), LIST(abe_entry_source), LIST(abe_cause_solution), LIST(abe_cause_source),
    LIST(abe_solution_solution), LIST(abe_code_entry),
};

/* Lists of what belongs to something and has a kind or an operating system. */
static const struct {
    const char *name;
    size_t (*count)(uint32_t, uint32_t);
    uint32_t (*at)(uint32_t, uint32_t, size_t);
} lists_of_some[] = {
    LIST(abe_entry_cause), LIST(abe_entry_block), LIST(abe_cause_block), LIST(abe_solution_block), LIST(abe_block_block),
};

static const struct {
    const char *name;
    size_t (*call)(uint32_t, uint32_t *, size_t);
} searches[] = {
    F(abe_area_entries), F(abe_component_entries), F(abe_os_entries), F(abe_fault_entries), F(abe_retry_entries),
    F(abe_status_entries), F(abe_cause_entries), F(abe_entry_linux_extension_statuses),
    F(abe_linux_extension_status_entries),
};

static const struct {
    const char *name;
    size_t (*call)(const char *, size_t, uint32_t *, size_t);
} searches_of_string[] = {F(abe_suggest), F(abe_entries_with_prefix)};

static const struct {
    const char *name;
    uint32_t (*call)(const char *, size_t);
} numbers_of_string[] = {
    F(abe_family_of), F(abe_cause_from_name), F(abe_locale_matching), F(abe_locale_negotiate),
};

static void call_with_numbers(void)
{
    for (size_t f = 0; f < LENGTH(counts); f++) {
        called = counts[f].name;
        size_t count = counts[f].call();
        CHECK(count > 0 && count < UINT16_MAX);
        called = all_at[f].name;
        EACH_INDEX(index) CHECK((all_at[f].call(index) != 0) == (index < count));
    }
    for (size_t f = 0; f < LENGTH(strings_of_nothing); f++) {
        called = strings_of_nothing[f].name;
        check_string(strings_of_nothing[f].call());
        CHECK(strings_of_nothing[f].call().len > 0);
    }
    called = "abe_abi_version";
    CHECK(abe_abi_version() == ABE_ABI_VERSION);

    EACH_NUMBER(number) {
        for (size_t f = 0; f < LENGTH(strings); f++) {
            called = strings[f].name;
            check_string(strings[f].call(number));
        }
        for (size_t f = 0; f < LENGTH(numbers); f++) {
            called = numbers[f].name;
            CHECK(numbers[f].call(number) < UINT16_MAX);
        }
        for (size_t f = 0; f < LENGTH(lists); f++) {
            called = lists[f].name;
            size_t count = lists[f].count(number);
            EACH_INDEX(index) CHECK((lists[f].at(number, index) != 0) == (index < count));
        }
        called = "abe_entry_needs_context";
        CHECK(!abe_entry_needs_context(number) || abe_entry_name(number).len > 0);
        called = "abe_entry_alias_at";
        EACH_INDEX(index) {
            check_string(abe_entry_alias_at(number, index));
            CHECK((abe_entry_alias_at(number, index).len > 0) == (index < abe_entry_alias_count(number)));
        }
        called = "abe_text_span_at";
        EACH_INDEX(index) {
            abe_span span = abe_text_span_at(number, index);
            check_string(span.url);
            CHECK((span.kind != 0) == (index < abe_text_span_count(number)));
        }
        EACH_NUMBER(other) {
            if (other_at % one_in != number_at % one_in) {
                continue;
            }
            for (size_t f = 0; f < LENGTH(strings_in_locale); f++) {
                called = strings_in_locale[f].name;
                check_string(strings_in_locale[f].call(number, other));
            }
            for (size_t f = 0; f < LENGTH(texts); f++) {
                called = texts[f].name;
                check_text(texts[f].call(number, other));
            }
            for (size_t f = 0; f < LENGTH(lists_of_some); f++) {
                called = lists_of_some[f].name;
                size_t count = lists_of_some[f].count(number, other);
                EACH_INDEX(index) CHECK((lists_of_some[f].at(number, other, index) != 0) == (index < count));
            }
            called = "abe_entry_message_at";
            EACH_INDEX(index) {
                abe_message message = abe_entry_message_at(number, other, index);
                check_string(message.string);
                CHECK((message.string.len > 0) == (index < abe_entry_message_count(number, other)));
            }
        }
    }
}

/* An array on the heap with no byte to spare, so that a tool sees each that is written behind it. */
static void check_search(size_t count, const uint32_t *found, size_t room)
{
    for (size_t i = 0; i < room; i++) {
        CHECK(i < count ? found[i] > 0 && found[i] < UINT16_MAX : found[i] == 0xAAAAAAAAu);
    }
}

static uint32_t *array(size_t room)
{
    uint32_t *numbers_found = malloc(room * sizeof(uint32_t));
    memset(numbers_found, 0xAA, room * sizeof(uint32_t));
    return numbers_found;
}

static void call_searches(void)
{
    for (size_t f = 0; f < LENGTH(searches); f++) {
        called = searches[f].name;
        EACH_NUMBER(number) {
            size_t count = searches[f].call(number, NULL, 0);
            CHECK(count <= abe_entry_count());
            EACH_INDEX(room) CHECK(searches[f].call(number, NULL, room) == count);
            for (size_t room = 0; room <= count + 2; room++) {
                uint32_t *found = array(room);
                CHECK(searches[f].call(number, found, room) == count);
                check_search(count, found, room);
                free(found);
            }
        }
    }
}

/* Functions that fill a buffer, with what they take before it. */

struct arguments {
    const char *string;
    size_t len;
    uint32_t numbers[4];
};

static size_t write_entry(const struct arguments *with, char *buffer, size_t size)
{
    return abe_entry_write(with->numbers[0], with->numbers[1], with->numbers[2], with->numbers[3], buffer, size);
}

static size_t write_markdown(const struct arguments *with, char *buffer, size_t size)
{
    return abe_text_markdown(with->numbers[0], buffer, size);
}

static size_t write_html(const struct arguments *with, char *buffer, size_t size)
{
    return abe_text_html(with->numbers[0], buffer, size);
}

static size_t write_lookup_message(const struct arguments *with, char *buffer, size_t size)
{
    return abe_lookup_message(with->string, with->len, buffer, size);
}

typedef size_t writer(const struct arguments *with, char *buffer, size_t size);

static void check_size(writer *call, const struct arguments *with, const char *whole, size_t len, size_t size)
{
    char *buffer = malloc(size);
    size_t written;

    memset(buffer, 'x', size);
    CHECK(call(with, buffer, size) == len);
    if (size > 0) {
        written = strlen(buffer);
        CHECK(written < size && written <= len);
        CHECK(memcmp(buffer, whole, written) == 0);
        check_utf8(buffer, written);
        /* As much as fits: no character more would. */
        CHECK(len < size ? written == len : written + 4 >= size);
    }
    free(buffer);
}

static void check_writer(writer *call, const struct arguments *with, bool is_each_size)
{
    size_t len = call(with, NULL, 0);
    char *whole = malloc(len + 1);

    /* Null has no room, whatever the size says. */
    for (size_t i = 0; i < LENGTH(INDICES); i += one_in) {
        CHECK(call(with, NULL, INDICES[i]) == len);
    }
    /* "Large enough", as some say who know that it fits. */
    CHECK(call(with, whole, SIZE_MAX) == len);
    CHECK(strlen(whole) == len);
    check_utf8(whole, len);
    for (size_t size = 0; size <= len + 2; size += is_each_size ? 1 : size < 8 ? one_in : 1 + random_number() % (len / 4 + 1)) {
        check_size(call, with, whole, len, size);
    }
    check_size(call, with, whole, len, len);
    check_size(call, with, whole, len, len + 1);
    free(whole);
}

static void call_writers(void)
{
    struct arguments with = {NULL, 0, {0}};
    uint32_t entry;

    called = "abe_entry_write";
    EACH_NUMBER(number) {
        if (one_in > 1 && number > 3 && number_at % one_in != 0) {
            continue;
        }
        with.numbers[0] = number;
        for (with.numbers[1] = 0; with.numbers[1] <= 3; with.numbers[1]++) {
            for (with.numbers[3] = 0; with.numbers[3] <= 4; with.numbers[3]++) {
                with.numbers[2] = odd_number(random_number() % 80);
                check_writer(write_entry, &with, false);
            }
        }
    }
    /* Each place to cut, in a text with characters of several bytes; a short one, since the time is that of its square. */
    entry = abe_code_entry_at(ABE_CODE_ExtensionConfigParsingFailure, 0);
    with = (struct arguments){NULL, 0, {entry, ABE_LOCALE_DE, ABE_OS_LINUX, ABE_FORMAT_TEXT}};
    check_writer(write_entry, &with, true);
    for (uint32_t i = 0; i < 2000; i += one_in) {
        with.numbers[0] = i < 1000 ? (uint32_t)ABE_LOCALE_DE << 16 | i : (uint32_t)(random_number() % 0x40000);
        called = "abe_text_markdown";
        check_writer(write_markdown, &with, i < 100);
        called = "abe_text_html";
        check_writer(write_html, &with, i < 100);
    }
}

static void call_with_string(const char *string, size_t len)
{
    struct arguments with = {string, len, {0}};
    uint32_t entry = 7;
    uint32_t result;

    called = "abe_lookup";
    result = abe_lookup(string, len, &entry);
    CHECK(result <= ABE_RESULT_INVALID_UTF8);
    CHECK((entry != 0) == (result == ABE_RESULT_OK));
    CHECK(abe_lookup(string, len, NULL) == result);
    for (size_t f = 0; f < LENGTH(numbers_of_string); f++) {
        called = numbers_of_string[f].name;
        CHECK(numbers_of_string[f].call(string, len) < UINT16_MAX);
    }
    for (size_t f = 0; f < LENGTH(searches_of_string); f++) {
        called = searches_of_string[f].name;
        size_t count = searches_of_string[f].call(string, len, NULL, SIZE_MAX);
        for (size_t room = 0; room <= count + 1; room++) {
            uint32_t *found = array(room);
            CHECK(searches_of_string[f].call(string, len, found, room) == count);
            check_search(count, found, room);
            free(found);
        }
    }
    called = "abe_lookup_message";
    CHECK((abe_lookup_message(string, len, NULL, 0) == 0) == (result == ABE_RESULT_OK));
    check_writer(write_lookup_message, &with, false);
}

static void call_with_strings(void)
{
    static const char *const STRINGS[] = {
        "", " ", "UserErrorGuestAgentStatusUnavailable", "usererrorguestagentstatusunavailble", "'BackUpOperationFailed'\r\n",
        "UserErrorOfTomorrow", "\xEF\xBB\xBF", "\xFF", "\xC3", "\xF0\x9F\x92\xA5", "de-AT", "de_AT.UTF-8", "-", "_", "x\x01y\x7Fz",
        "\xED\xA0\x80", "the-vm-has-no-internet-access", "User",
    };
    static const size_t TOO_LONG[] = {(size_t)PTRDIFF_MAX + 1, SIZE_MAX - 1, SIZE_MAX};
    uint32_t entry = 7;

    call_with_string(NULL, 0);
    CHECK(abe_lookup(NULL, 0, &entry) == ABE_RESULT_EMPTY);
    for (size_t i = 0; i < LENGTH(INDICES); i++) {
        call_with_string(NULL, INDICES[i]);
    }
    CHECK(abe_lookup(NULL, 1, &entry) == ABE_RESULT_NULL && entry == 0);
    for (size_t i = 0; i < LENGTH(TOO_LONG); i++) {
        call_with_string("x", TOO_LONG[i]);
        CHECK(abe_lookup("x", TOO_LONG[i], NULL) == ABE_RESULT_TOO_LONG);
    }
    CHECK(abe_lookup("\xFF", 1, &entry) == ABE_RESULT_INVALID_UTF8 && entry == 0);
    CHECK(abe_lookup("UserErrorOfTomorrow", 19, &entry) == ABE_RESULT_UNKNOWN && entry == 0);
    CHECK(abe_lookup("BackUpOperationFailed", 21, &entry) == ABE_RESULT_OK);
    CHECK(abe_entry_code(entry) == ABE_CODE_BackUpOperationFailed);
    for (size_t i = 0; i < LENGTH(STRINGS); i++) {
        size_t len = strlen(STRINGS[i]);
        /* Each beginning of it on the heap, without a NUL, so that a tool sees each byte that is read behind it. */
        for (size_t part = 0; part <= len; part += one_in) {
            char *copy = malloc(part);
            memcpy(copy, STRINGS[i], part);
            call_with_string(copy, part);
            free(copy);
        }
    }
    for (uint32_t i = 0; i < 500 / one_in; i++) {
        size_t len = random_number() % 300;
        char *bytes = malloc(len);
        for (size_t at = 0; at < len; at++) {
            /* Some of ASCII alone, some of anything. */
            bytes[at] = (char)(i % 2 == 0 ? 1 + random_number() % 127 : random_number());
        }
        call_with_string(bytes, len);
        free(bytes);
    }
    /* A pointer that is not aligned. */
    char unaligned[16];
    memset(unaligned, 'x', sizeof unaligned);
    CHECK(abe_lookup("BackUpOperationFailed", 21, (uint32_t *)(void *)(unaligned + 1)) == ABE_RESULT_OK);
    CHECK(unaligned[0] == 'x' && unaligned[5] == 'x');
}

/* Recognition and plans. What is handed over is never aligned, and read with memcpy. */

/* What a text is made of: what is found, what nearly is, what is broken. */
static const char *const FRAGMENTS[] = {
    "UserErrorGuestAgentStatusUnavailable", "usererrorguestagent\r\nstatusunavailable", "UserErrorOfTomorrow",
    "ExtensionSnapshotFailedNoNetw", "ork", "VM Agent unable to communicate with Azure Backup", "VM agent  unable to\r\n",
    "communicate with azure backup", "Error Code: 400001", "\"errorCode\": \"", "(ID: ", "0x", "400239", "Azure Backup ",
    "\xFF\xFE", "\xC3", "\xC3\xA4", "\r\n", "\n\n\n", " ", "\t", "\x01", "\"", "<", "UserError", "Extension", "BackUpOperationFailed",
    "Snapshot operation failed due to no network connectivity on the machine",
};

static void *unaligned(size_t size)
{
    char *memory = malloc(size + 1);
    memset(memory, 0xAA, size + 1);
    return memory + 1;
}

static void free_unaligned(void *memory)
{
    free((char *)memory - 1);
}

static abe_mention mention_at(const void *mentions, size_t at)
{
    abe_mention mention;
    memcpy(&mention, (const char *)mentions + at * sizeof mention, sizeof mention);
    return mention;
}

/* Without the bytes between and behind the members, which are anything. The text is at another place. */
static bool is_same_mention(abe_mention a, abe_mention b)
{
    return memcmp(a.text, b.text, a.end - a.start) == 0 && a.start == b.start && a.end == b.end && a.line == b.line && a.entry == b.entry && a.how == b.how
        && a.locale == b.locale && a.score == b.score && a.family == b.family;
}

static void check_untouched(const void *memory, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        CHECK(((const unsigned char *)memory)[i] == 0xAA);
    }
}

static void check_mentions(const void *mentions, size_t count, const char *text, size_t len)
{
    for (size_t i = 0; i < count; i++) {
        abe_mention mention = mention_at(mentions, i);
        bool is_by_message = mention.how == ABE_HOW_MESSAGE || mention.how == ABE_HOW_NEAR_MESSAGE;
        CHECK(mention.start < mention.end && mention.end <= len && mention.line > 0 && mention.line <= len + 1);
        CHECK(mention.text == text + mention.start);
        CHECK(mention.how > ABE_HOW_NONE && mention.how <= ABE_HOW_UNKNOWN && abe_how_name(mention.how).len > 0);
        CHECK((mention.how == ABE_HOW_UNKNOWN) == (mention.entry == 0));
        CHECK((mention.how == ABE_HOW_UNKNOWN) == (mention.family != 0));
        CHECK((mention.entry == 0) == (abe_entry_name(mention.entry).len == 0));
        CHECK((mention.family == 0) == (abe_family_prefix(mention.family).len == 0));
        CHECK(is_by_message == (abe_locale_tag(mention.locale).len > 0));
        CHECK(mention.score <= 100 && (mention.score == 100 || mention.how > ABE_HOW_MESSAGE));
        if (i > 0) {
            abe_mention before = mention_at(mentions, i - 1);
            CHECK(before.end <= mention.start || (before.start == mention.start && before.end == mention.end));
        }
    }
}

static void scan_in_pieces(const char *text, size_t len, const void *mentions, size_t count, size_t room)
{
    abe_scanner *scanner = abe_scanner_new();
    void *some = unaligned(room * sizeof(abe_mention));
    size_t at = 0, told = 0, written;
    bool is_ended = false;

    CHECK(scanner != NULL);
    while (!is_ended || written > 0) {
        if (at < len) {
            size_t piece_len = random_number() % (random_number() % 4 == 0 ? len - at + 1 : 40);
            piece_len = piece_len < len - at ? piece_len : len - at;
            /* On the heap, without a byte to spare. */
            char *piece = malloc(piece_len);
            memcpy(piece, text + at, piece_len);
            at += piece_len;
            called = "abe_scanner_push";
            written = abe_scanner_push(scanner, piece, piece_len, some, room);
            free(piece);
        } else if (!is_ended && random_number() % 4 != 0) {
            called = "abe_scanner_push";
            written = abe_scanner_push(scanner, NULL, 0, some, room);
        } else {
            is_ended = true;
            called = "abe_scanner_finish";
            written = abe_scanner_finish(scanner, some, room);
        }
        CHECK(written <= room && told + written <= count);
        for (size_t i = 0; i < written; i++) {
            CHECK(is_same_mention(mention_at(some, i), mention_at(mentions, told + i)));
        }
        told += written;
    }
    CHECK(told == count);
    /* The next text begins at its beginning, also if nobody fetched what the last one had. */
    for (int i = 0; i < 2; i++) {
        CHECK(abe_scanner_push(scanner, text, len, some, 0) == 0);
        CHECK(abe_scanner_finish(scanner, NULL, SIZE_MAX) == 0);
    }
    CHECK(abe_scanner_finish(scanner, some, room) == (count < room ? count : room));
    CHECK(room == 0 || count == 0 || is_same_mention(mention_at(some, 0), mention_at(mentions, 0)));
    free_unaligned(some);
    abe_scanner_free(scanner);
}

static void call_scan(const char *text, size_t len)
{
    size_t count, size;
    void *all;

    called = "abe_scan";
    count = abe_scan(text, len, NULL, SIZE_MAX);
    CHECK(count <= len);
    size = count * sizeof(abe_mention);
    all = unaligned(size);
    /* "Large enough", as some say who know that it fits. */
    CHECK(abe_scan(text, len, all, SIZE_MAX) == count);
    check_mentions(all, count, text, len);
    for (size_t room = 0; room <= count + 2; room += 1 + (count > 8 ? random_number() % count : 0)) {
        void *some = unaligned(room * sizeof(abe_mention));
        CHECK(abe_scan(text, len, some, room) == count);
        for (size_t i = 0; i < room && i < count; i++) {
            CHECK(is_same_mention(mention_at(some, i), mention_at(all, i)));
        }
        check_untouched(some, size, room * sizeof(abe_mention));
        free_unaligned(some);
    }
    scan_in_pieces(text, len, all, count, 1);
    scan_in_pieces(text, len, all, count, 1 + random_number() % 20);
    free_unaligned(all);
}

/* One scanner knows nothing of another. */
static void scan_by_turns(void)
{
    static const char TEXT[] = "x\nUserErrorGuestAgentStatusUnavailable BackUpOperationFailed";
    abe_scanner *scanners[2] = {abe_scanner_new(), abe_scanner_new()};
    abe_mention mentions[2];

    for (size_t at = 0; at < sizeof TEXT - 1; at++) {
        called = "abe_scanner_push";
        CHECK(abe_scanner_push(scanners[0], TEXT + at, 1, mentions, 2) == 0);
        CHECK(at < 39 || abe_scanner_push(scanners[1], TEXT + at, 1, mentions, 2) == 0);
    }
    called = "abe_scanner_finish";
    CHECK(abe_scanner_finish(scanners[1], mentions, 2) == 1 && mentions[0].line == 1 && mentions[0].end == 21);
    abe_scanner_free(scanners[1]);
    CHECK(abe_scanner_finish(scanners[0], mentions, 2) == 2);
    CHECK(mentions[0].start == 2 && mentions[0].line == 2 && memcmp(mentions[0].text, TEXT + 2, 36) == 0);
    CHECK(abe_entry_code(mentions[1].entry) == ABE_CODE_BackUpOperationFailed);
    /* What was told points to what the scanner keeps, also when there is no more to tell. */
    CHECK(memcmp(mentions[1].text, TEXT + 39, 21) == 0);
    abe_scanner_free(scanners[0]);
}

static void call_scans(void)
{
    static const size_t TOO_LONG[] = {(size_t)PTRDIFF_MAX + 1, SIZE_MAX - 1, SIZE_MAX};
    abe_scanner *scanner = abe_scanner_new();
    abe_mention mention;

    call_scan(NULL, 0);
    call_scan("", 0);
    called = "abe_scanner_push";
    EACH_INDEX(len) {
        CHECK(abe_scan(NULL, len, &mention, 1) == 0);
        CHECK(abe_scanner_push(scanner, NULL, len, &mention, 1) == 0);
        CHECK(abe_scanner_push(NULL, NULL, len, &mention, len) == 0);
        CHECK(abe_scanner_finish(NULL, NULL, len) == 0);
        CHECK(abe_scanner_finish(NULL, &mention, len) == 0);
    }
    for (size_t i = 0; i < LENGTH(TOO_LONG); i++) {
        CHECK(abe_scan("x", TOO_LONG[i], &mention, 1) == 0);
        CHECK(abe_scanner_push(scanner, "x", TOO_LONG[i], &mention, 1) == 0);
        CHECK(abe_scanner_push(NULL, "x", TOO_LONG[i], &mention, 1) == 0);
    }
    /* What it did not take is no part of the text. */
    CHECK(abe_scanner_push(scanner, "UserErrorGuestAgentStatus", 25, &mention, 1) == 0);
    CHECK(abe_scanner_push(scanner, NULL, 3, &mention, 1) == 0);
    CHECK(abe_scanner_push(scanner, "Unavailable", 11, &mention, 1) == 0);
    CHECK(abe_scanner_finish(scanner, &mention, 1) == 1 && mention.start == 0 && mention.end == 36);
    CHECK(abe_entry_code(mention.entry) == ABE_CODE_UserErrorGuestAgentStatusUnavailable);
    CHECK(abe_scanner_finish(scanner, &mention, 1) == 0);
    called = "abe_scanner_free";
    abe_scanner_free(scanner);
    abe_scanner_free(NULL);
    /* One that is thrown away in the middle of a text. */
    scanner = abe_scanner_new();
    CHECK(abe_scanner_push(scanner, "BackUpOperationFailed", 21, NULL, SIZE_MAX) == 0);
    abe_scanner_free(scanner);
    scan_by_turns();

    for (uint32_t i = 0; i < 300 / one_in; i++) {
        size_t size = i % 50 == 0 ? 20000 : 600;
        size_t len = 0;
        char *text = malloc(size + 100);
        while (len < size) {
            const char *fragment = FRAGMENTS[random_number() % LENGTH(FRAGMENTS)];
            if (i % 3 == 0) {
                text[len++] = (char)random_number();
            }
            if (i % 10 != 0 || i % 50 == 0) {
                /* Some of it whole, some of it cut. */
                size_t part = random_number() % 3 == 0 ? random_number() % (strlen(fragment) + 1) : strlen(fragment);
                memcpy(text + len, fragment, part);
                len += part;
                text[len++] = i % 2 == 0 ? ' ' : '\n';
            } else {
                text[len++] = (char)(random_number() % 128);
            }
        }
        /* Without a byte to spare. */
        char *copy = malloc(len);
        memcpy(copy, text, len);
        free(text);
        call_scan(copy, len);
        free(copy);
    }
}

static size_t write_plan(const struct arguments *with, char *buffer, size_t size)
{
    const uint32_t *entries = (const uint32_t *)(const void *)with->string;

    return abe_plan_write(entries, with->len, with->numbers[0], with->numbers[1], with->numbers[2], buffer, size);
}

/* Functions that tell numbers of an item of a plan. */
static const struct {
    const char *name;
    size_t (*call)(const uint32_t *, size_t, uint32_t, size_t, uint32_t *, size_t);
} searches_of_item[] = {F(abe_plan_item_errors), F(abe_plan_item_solutions)};

static void call_item(const uint32_t *entries, size_t count, uint32_t os, size_t index, bool is_there, size_t explains)
{
    for (size_t f = 0; f < LENGTH(searches_of_item); f++) {
        called = searches_of_item[f].name;
        size_t found_count = searches_of_item[f].call(entries, count, os, index, NULL, SIZE_MAX);
        CHECK(is_there || found_count == 0);
        CHECK(f > 0 || found_count == explains);
        for (size_t room = 0; room <= found_count + 1; room += one_in) {
            void *memory = unaligned(room * sizeof(uint32_t));
            CHECK(searches_of_item[f].call(entries, count, os, index, memory, room) == found_count);
            for (size_t i = 0; i < room && i < found_count; i++) {
                uint32_t number;
                memcpy(&number, (char *)memory + i * sizeof number, sizeof number);
                CHECK(f == 0 ? abe_entry_name(number).len > 0 : abe_solution_id(number).len > 0);
            }
            check_untouched(memory, found_count * sizeof(uint32_t), room * sizeof(uint32_t));
            free_unaligned(memory);
        }
    }
}

static void call_plan(const uint32_t *entries, size_t count, uint32_t os)
{
    called = "abe_plan_items";
    size_t item_count = abe_plan_items(entries, count, os, NULL, SIZE_MAX);
    size_t size = item_count * sizeof(abe_plan_item);
    void *all = unaligned(size);
    CHECK(abe_plan_items(entries, count, os, all, SIZE_MAX) == item_count);
    for (size_t room = 0; room <= item_count + 2; room += 1 + (item_count > 4 ? random_number() % item_count : 0)) {
        void *some = unaligned(room * sizeof(abe_plan_item));
        called = "abe_plan_items";
        CHECK(abe_plan_items(entries, count, os, some, room) == item_count);
        check_untouched(some, size, room * sizeof(abe_plan_item));
        free_unaligned(some);
    }
    for (size_t i = 0; i < item_count; i += 1 + (item_count > 4 ? random_number() % item_count : 0)) {
        abe_plan_item item;
        memcpy(&item, (char *)all + i * sizeof item, sizeof item);
        called = "abe_plan_items";
        CHECK(abe_entry_name(item.entry).len > 0 && item.explains > 0 && item.explains <= count);
        CHECK(item.cause == 0 || abe_cause_name(item.cause).len > 0);
        CHECK(abe_os_name(item.os).len > 0 && abe_solution_order_name(item.solution_order).len > 0);
        call_item(entries, count, os, i, true, item.explains);
    }
    EACH_INDEX(index) {
        if (index >= item_count) {
            call_item(entries, count, os, index, false, 0);
        }
    }
    free_unaligned(all);
}

static void call_plans(void)
{
    static const size_t TOO_MANY[] = {
        (size_t)PTRDIFF_MAX / sizeof(uint32_t) + 1, PTRDIFF_MAX, (size_t)PTRDIFF_MAX + 1, SIZE_MAX / 4 + 1, SIZE_MAX - 1, SIZE_MAX,
    };
    static const uint32_t ONE[] = {1};
    uint32_t support;

    called = "abe_plan_support";
    support = abe_plan_support();
    CHECK(support == 0 || abe_solution_id(support).len > 0);
    EACH_INDEX(count) {
        called = "abe_plan_items";
        CHECK(abe_plan_items(NULL, count, ABE_OS_ANY, NULL, 0) == 0);
        call_item(NULL, count, ABE_OS_ANY, count, false, 0);
    }
    for (size_t i = 0; i < LENGTH(TOO_MANY); i++) {
        called = "abe_plan_items";
        CHECK(abe_plan_items(ONE, TOO_MANY[i], ABE_OS_ANY, NULL, 0) == 0);
        call_item(ONE, TOO_MANY[i], ABE_OS_ANY, 0, false, 0);
        called = "abe_plan_write";
        CHECK(abe_plan_write(ONE, TOO_MANY[i], 1, 0, 1, NULL, 0) == abe_plan_write(NULL, 0, 1, 0, 1, NULL, 0));
    }
    call_plan(NULL, 0, ABE_OS_LINUX);
    for (uint32_t i = 0; i < 60 / one_in + 3; i++) {
        /* All numbers once, then a few at a time. */
        size_t count = i == 0 ? LENGTH(NUMBERS) : random_number() % 8;
        char *entries = unaligned(count * sizeof(uint32_t));
        uint32_t os = odd_number(random_number() % 80);
        for (size_t at = 0; at < count; at++) {
            uint32_t entry = odd_number(i == 0 ? at : random_number() % 80);
            memcpy(entries + at * sizeof entry, &entry, sizeof entry);
        }
        call_plan((const uint32_t *)(const void *)entries, count, i % 2 == 0 ? os : i % 3);
        if (i % 4 == 1) {
            struct arguments with = {entries, count, {i % 3, os, 0}};
            called = "abe_plan_write";
            for (with.numbers[2] = 0; with.numbers[2] <= 4; with.numbers[2]++) {
                check_writer(write_plan, &with, false);
            }
        }
        free_unaligned(entries);
    }
    called = "abe_plan_write";
    EACH_NUMBER(number) CHECK((abe_plan_write(ONE, 1, number, number, number, NULL, 0) > 0) == (number >= 1 && number <= 3));
}

int main(int count, char **arguments)
{
    one_in = count > 1 ? (uint32_t)atoi(arguments[1]) : 1;
    call_with_numbers();
    call_searches();
    call_writers();
    call_with_strings();
    call_scans();
    call_plans();
    puts("every function was called");
    return 0;
}
