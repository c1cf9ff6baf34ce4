/* Recognition. What is handed over is never aligned, and read with memcpy. */

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

/* Every byte is one of a member, and set. The text is at another place. */
static bool is_same_mention(abe_mention a, abe_mention b)
{
    bool is_same_text = a.end - a.start == b.end - b.start && memcmp(a.text, b.text, a.end - a.start) == 0;

    a.text = b.text;
    return is_same_text && memcmp(&a, &b, sizeof a) == 0;
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
        bool is_known = mention.finding == ABE_FINDING_KNOWN;
        CHECK(is_known || mention.finding == ABE_FINDING_UNKNOWN);
        CHECK(is_known == (abe_how_name(mention.how).len > 0));
        CHECK(is_known == (mention.entry.handle != 0) && is_known == (abe_entry_name(mention.entry).len > 0));
        CHECK(is_known != (mention.family.handle != 0) && is_known != (abe_family_prefix(mention.family).len > 0));
        check_string(mention.key);
        CHECK(strcmp(mention.key.data, abe_entry_key(mention.entry).data) == 0);
        CHECK(is_by_message == (abe_locale_tag(mention.locale).len > 0));
        CHECK(mention.score <= 100 && (mention.score == 100 || !is_known || mention.how == ABE_HOW_NEAR_MESSAGE));
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
    called = "abe_scan_json";
    struct arguments with = {.string = text, .len = len};
    if (count < 20) {
        check_writer(write_scan, &with, false);
    }
    called = "abe_values_os";
    CHECK(abe_values_os(text, len) <= ABE_OS_LINUX && abe_values_os(text, len) >= ABE_OS_ANY);
    called = "abe_values_json";
    check_writer(write_values, &with, false);
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
