/* Numbers, strings and buffers. */

static void check_check(abe_check check)
{
    check_text(check.text);
    CHECK(check.reserved == 0 && (check.command.handle == 0 || check.text.string.len > 0));
    CHECK(check.command.handle == 0 || abe_block_kind_of(check.command) == ABE_BLOCK_KIND_COMMAND);
}

static void call_items(abe_entry entry, abe_os os, abe_locale locale)
{
    called = "abe_entry_item_at";
    EACH_INDEX(index) {
        abe_entry_item item = abe_entry_item_at(entry, os, index);
        bool is_there = index < abe_entry_item_count(entry, os);
        check_string(item.until);
        CHECK((item.kind != ABE_ITEM_KIND_NONE) == is_there && (item.number > 0) == is_there && item.reserved == 0);
        CHECK((item.cause.handle != 0 || item.solution.handle != 0) == is_there);
        CHECK(item.cause.handle == 0 || item.solution.handle == 0);
        CHECK((item.until.len > 0) == (item.kind == ABE_ITEM_KIND_FORMER_CAUSE));
        check_text(abe_entry_item_title(entry, os, index, locale));
        CHECK((abe_entry_item_title(entry, os, index, locale).string.len > 0) == is_there);
    }
}

static void call_with_numbers(void)
{
    for (size_t f = 0; f < LENGTH(alls); f++) {
        called = alls[f].name;
        size_t count = alls[f].count();
        CHECK(count > 0 && count < UINT16_MAX);
        EACH_INDEX(index) CHECK((alls[f].at(index) != 0) == (index < count));
    }
    for (size_t f = 0; f < LENGTH(strings_of_nothing); f++) {
        called = strings_of_nothing[f].name;
        check_string(strings_of_nothing[f].call());
        CHECK(strings_of_nothing[f].call().len > 0);
    }
    called = "abe_abi_version";
    CHECK(abe_abi_version() == ABE_ABI_VERSION);

    EACH_NUMBER(number) {
        abe_entry entry = {number};
        abe_family family = {number};
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
        CHECK(!abe_entry_needs_context(entry) || abe_entry_name(entry).len > 0);
        called = "abe_family_needs_context";
        CHECK(!abe_family_needs_context(family) || abe_family_name(family).len > 0);
        called = "abe_entry_alias_at";
        EACH_INDEX(index) {
            check_string(abe_entry_alias_at(entry, index));
            CHECK((abe_entry_alias_at(entry, index).len > 0) == (index < abe_entry_alias_count(entry)));
        }
        called = "abe_entry_number_at";
        EACH_INDEX(index) {
            abe_number shown = abe_entry_number_at(entry, index);
            CHECK((shown.system != 0) == (index < abe_entry_number_count(entry)));
            CHECK(shown.system == 0 || abe_number_entries(shown.system, shown.value, NULL, 0) > 0);
        }
        called = "abe_entry_former_cause_at";
        EACH_INDEX(index) {
            abe_former_cause former = abe_entry_former_cause_at(entry, index);
            check_string(former.until);
            CHECK((former.cause.handle != 0) == (index < abe_entry_former_cause_count(entry)));
            CHECK((former.cause.handle != 0) == (former.until.len > 0) && former.reserved == 0);
        }
        called = "abe_number_write";
        EACH_NUMBER(system) {
            char digits[16];
            abe_number shown = {(abe_number_system)system, number};
            size_t len = abe_number_write(shown, digits, sizeof digits);
            CHECK(len == strlen(digits) && (len > 0) == (abe_number_system_name((abe_number_system)system).len > 0));
            CHECK(abe_number_write(shown, NULL, SIZE_MAX) == len && abe_number_write(shown, digits, 0) == len);
        }
        called = "abe_os_applies_to";
        CHECK(abe_os_applies_to((abe_os)number, ABE_OS_ANY) && abe_os_applies_to(ABE_OS_ANY, (abe_os)number));
        called = "abe_cause_from_id";
        CHECK(abe_cause_id(abe_cause_from_id(number)) == (abe_cause_from_id(number).handle != 0 ? number : 0));
        called = "abe_text_span_at";
        EACH_INDEX(index) {
            abe_span span = abe_text_span_at(number, index);
            check_string(span.url);
            CHECK(span.reserved == 0);
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
            called = "abe_entry_check";
            check_check(abe_entry_check(entry, (abe_locale)other));
            called = "abe_cause_check";
            check_check(abe_cause_check((abe_cause){number}, (abe_locale)other));
            call_items(entry, (abe_os)other, (abe_locale)number);
            called = "abe_entry_message_at";
            EACH_INDEX(index) {
                abe_message message = abe_entry_message_at(entry, (abe_locale)other, index);
                check_string(message.string);
                CHECK((message.source.handle != 0) == (message.string.len > 0));
                CHECK((message.string.len > 0) == (index < abe_entry_message_count(entry, (abe_locale)other)));
            }
        }
    }
}

/* An array on the heap with no byte to spare, so that a tool sees each that is written behind it. */
static void check_search(size_t count, const void *found, size_t room)
{
    for (size_t i = 0; i < room; i++) {
        uint32_t number;
        memcpy(&number, (const char *)found + i * sizeof number, sizeof number);
        CHECK((number == 0xAAAAAAAAu) == (i >= count) && number != 0);
    }
}

/*
 * The room to try behind this one: each for a short list, and for one of more than 256 each of the first and last few,
 * and some between them by chance. All of them would take the time of the square.
 */
static size_t next_room(size_t room, size_t count)
{
    size_t next = room + 1;

    if (count > 256 && room >= 8 && room + 8 < count) {
        next += random_number() % (count / 32);
        return next < count - 8 ? next : count - 8;
    }
    return next;
}

static void *array(size_t room)
{
    void *numbers_found = malloc(room * sizeof(uint32_t));
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
            for (size_t room = 0; room <= count + 2; room = next_room(room, count)) {
                void *found = array(room);
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
    uint64_t text;
    abe_write_options options;
};

static size_t write_entry(const struct arguments *with, char *buffer, size_t size)
{
    abe_entry entry = {with->numbers[0]};

    return abe_entry_write(entry, (abe_locale)with->numbers[1], (abe_os)with->numbers[2], (abe_format)with->numbers[3], buffer, size);
}

static size_t write_entry_brief(const struct arguments *with, char *buffer, size_t size)
{
    abe_entry entry = {with->numbers[0]};

    return abe_entry_brief(entry, (abe_locale)with->numbers[1], (abe_os)with->numbers[2], (abe_format)with->numbers[3], buffer, size);
}

static size_t write_entry_with(const struct arguments *with, char *buffer, size_t size)
{
    abe_entry entry = {with->numbers[0]};

    return abe_entry_write_with(entry, (abe_locale)with->numbers[1], (abe_os)with->numbers[2], with->options, buffer, size);
}

/* Options of which each member is of anything; a format and a part may be set. */
static abe_write_options odd_options(void)
{
    abe_write_options options;

    options.format = (abe_format)(random_number() % 6);
    options.part = (abe_part)(random_number() % 6);
    options.heading_level = odd_number(random_number() % 80);
    options.is_styled = odd_number(random_number() % 80);
    options.item = INDICES[random_number() % LENGTH(INDICES)];
    options.lines = INDICES[random_number() % LENGTH(INDICES)];
    options.columns = INDICES[random_number() % LENGTH(INDICES)];
    return options;
}

static size_t write_markdown(const struct arguments *with, char *buffer, size_t size)
{
    return abe_text_markdown(with->text, buffer, size);
}

static size_t write_html(const struct arguments *with, char *buffer, size_t size)
{
    return abe_text_html(with->text, buffer, size);
}

static size_t write_catalog(const struct arguments *with, char *buffer, size_t size)
{
    return abe_catalog_json((abe_locale)with->numbers[0], buffer, size);
}

static size_t write_scan(const struct arguments *with, char *buffer, size_t size)
{
    return abe_scan_json(with->string, with->len, buffer, size);
}

static size_t write_values(const struct arguments *with, char *buffer, size_t size)
{
    return abe_values_json(with->string, with->len, buffer, size);
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
    struct arguments with = {0};
    abe_entry entry;

    called = "abe_entry_write";
    EACH_NUMBER(number) {
        if (one_in > 1 && number > 3 && number_at % one_in != 0) {
            continue;
        }
        with.numbers[0] = number;
        for (with.numbers[1] = 0; with.numbers[1] <= 3; with.numbers[1]++) {
            for (with.numbers[3] = 0; with.numbers[3] <= 5; with.numbers[3]++) {
                with.numbers[2] = odd_number(random_number() % 80);
                check_writer(write_entry, &with, false);
                check_writer(write_entry_brief, &with, false);
            }
        }
    }
    called = "abe_entry_write_with";
    for (uint32_t i = 0; i < 100 / one_in; i++) {
        with.numbers[0] = abe_entry_at(random_number() % abe_entry_count()).handle;
        with.options = odd_options();
        check_writer(write_entry_with, &with, false);
        CHECK((write_entry_with(&with, NULL, 0) > 0)
              == (with.options.format != 0 && with.options.format <= ABE_FORMAT_JSON && with.options.part <= ABE_PART_SOURCES));
        with.options.format = (abe_format)odd_number(i);
        with.options.part = (abe_part)odd_number(random_number() % 80);
        check_writer(write_entry_with, &with, false);
        with.options.format = ABE_FORMAT_TEXT;
        with.options.part = (abe_part)(i % 5);
        with.numbers[0] = odd_number(i);
        CHECK((abe_entry_key((abe_entry){with.numbers[0]}).len > 0) == (write_entry_with(&with, NULL, 0) > 0));
    }
    called = "abe_catalog_json";
    /* In each language and in what is none, or of a large one in some of them. */
    with.numbers[0] = random_number() % (times_large() < 4 ? times_large() : 4);
    for (; with.numbers[0] < 4; with.numbers[0] += times_large()) {
        size_t len = abe_catalog_json((abe_locale)with.numbers[0], NULL, SIZE_MAX);
        char *whole = malloc(len + 1);
        CHECK(write_catalog(&with, whole, len + 1) == len && strlen(whole) == len);
        check_size(write_catalog, &with, whole, len, len / 2);
        check_size(write_catalog, &with, whole, len, 0);
        free(whole);
    }
    /* Each place to cut, in a text with characters of several bytes; a short one, since the time is that of its square. */
    entry = abe_code_entry_at(ABE_CODE_ExtensionConfigParsingFailure, 0);
    with = (struct arguments){.numbers = {entry.handle, ABE_LOCALE_DE, ABE_OS_LINUX, ABE_FORMAT_TEXT}};
    check_writer(write_entry, &with, true);
    check_writer(write_entry_brief, &with, true);
    for (uint32_t i = 0; i < 2000; i += one_in) {
        /* Texts of the common words, of areas, and of nothing. */
        with.text = (uint64_t)ABE_LOCALE_DE << 32 | (random_number() % 6) << 24 | i;
        if (i >= 1000) {
            with.text = random_number() >> random_number() % 64;
        }
        called = "abe_text_markdown";
        check_writer(write_markdown, &with, i < 100);
        called = "abe_text_html";
        check_writer(write_html, &with, i < 100);
    }
}

static void call_with_string(const char *string, size_t len)
{
    struct arguments with = {.string = string, .len = len};
    abe_entry entry = {7};
    abe_result result;
    abe_left_out left_out;

    called = "abe_lookup";
    result = abe_lookup(string, len, &entry);
    CHECK(result <= ABE_RESULT_LEFT_OUT);
    CHECK((entry.handle != 0) == (result == ABE_RESULT_OK));
    CHECK(abe_lookup(string, len, NULL) == result);
    for (size_t f = 0; f < LENGTH(numbers_of_string); f++) {
        called = numbers_of_string[f].name;
        CHECK(numbers_of_string[f].call(string, len) == numbers_of_string[f].call(string, len));
    }
    for (size_t f = 0; f < LENGTH(searches_of_string); f++) {
        called = searches_of_string[f].name;
        size_t count = searches_of_string[f].call(string, len, NULL, SIZE_MAX);
        for (size_t room = 0; room <= count + 1; room = next_room(room, count)) {
            void *found = array(room);
            CHECK(searches_of_string[f].call(string, len, found, room) == count);
            check_search(count, found, room);
            free(found);
        }
    }
    called = "abe_number_read";
    for (size_t room = 0; room <= abe_number_read(string, len, NULL, SIZE_MAX) + 1; room++) {
        abe_number *found = malloc(room * sizeof *found);
        size_t count = abe_number_read(string, len, found, room);
        for (size_t i = 0; i < count && i < room; i++) {
            CHECK(abe_number_system_name(found[i].system).len > 0);
        }
        free(found);
    }
    called = "abe_lookup_left_out";
    left_out = abe_lookup_left_out(string, len);
    check_string(left_out.key);
    check_string(left_out.name);
    CHECK((left_out.key.len > 0) == (result == ABE_RESULT_LEFT_OUT));
    for (size_t f = 0; f < LENGTH(from_names); f++) {
        uint32_t number;
        called = from_names[f].name;
        CHECK(from_names[f].call(string, len, &number) ? number < 100 : number == 0);
    }
    called = "abe_suggest";
    for (size_t room = 0; room <= 4; room++) {
        void *found = array(room);
        check_search(abe_suggest(string, len, found, room), found, room);
        free(found);
    }
    called = "abe_search";
    for (size_t room = 0; room <= 33; room += 11) {
        abe_hit *found = array(2 * room);
        size_t count = abe_search(string, len, (abe_locale)(room / 11), found, room);
        CHECK(count <= 32);
        for (size_t i = 0; i < count && i < room; i++) {
            CHECK(found[i].score > 0 && abe_entry_key(found[i].entry).len > 0);
            CHECK(i == 0 || found[i - 1].score >= found[i].score);
        }
        free(found);
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
    abe_entry entry = {7};

    call_with_string(NULL, 0);
    CHECK(abe_lookup(NULL, 0, &entry) == ABE_RESULT_EMPTY);
    for (size_t i = 0; i < LENGTH(INDICES); i++) {
        call_with_string(NULL, INDICES[i]);
    }
    CHECK(abe_lookup(NULL, 1, &entry) == ABE_RESULT_NULL && entry.handle == 0);
    for (size_t i = 0; i < LENGTH(TOO_LONG); i++) {
        call_with_string("x", TOO_LONG[i]);
        CHECK(abe_lookup("x", TOO_LONG[i], NULL) == ABE_RESULT_TOO_LONG);
    }
    CHECK(abe_lookup("\xFF", 1, &entry) == ABE_RESULT_INVALID_UTF8 && entry.handle == 0);
    CHECK(abe_lookup("UserErrorOfTomorrow", 19, &entry) == ABE_RESULT_UNKNOWN && entry.handle == 0);
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
    CHECK(abe_lookup("BackUpOperationFailed", 21, (abe_entry *)(void *)(unaligned + 1)) == ABE_RESULT_OK);
    CHECK(unaligned[0] == 'x' && unaligned[5] == 'x');
    called = "abe_locale_negotiate_any";
    static const char *const TAGS[] = {"fr", NULL, "\xFF", "", "de-AT"};
    EACH_INDEX(count) {
        CHECK(abe_locale_negotiate_any(NULL, count) == ABE_LOCALE_EN);
        CHECK(abe_locale_negotiate_any(TAGS, count > 5 ? 5 : count) == (count >= 5 ? ABE_LOCALE_DE : ABE_LOCALE_EN));
    }
}
