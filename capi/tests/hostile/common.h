/* What the tests of hostile.c share. */

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

/* How many times as many entries there are as are taken whole: what is done takes the longer the more there are. */
static uint32_t times_large(void)
{
    return 1 + (uint32_t)(abe_entry_count() / 400);
}

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
    count = abe_text_span_count(text.handle);
    for (size_t i = 0; i < count; i++) {
        abe_span span = abe_text_span_at(text.handle, i);
        CHECK(span.start == end && span.kind != ABE_SPAN_KIND_NONE);
        check_string(span.url);
        end += span.len;
    }
    CHECK(end == text.string.len);
    CHECK(abe_text_span_at(text.handle, count).kind == ABE_SPAN_KIND_NONE);
}
