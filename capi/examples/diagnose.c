/*
 * Reads a log, a mail or any other text from standard input, tells which errors it mentions, and what to do about them.
 *
 *     cc diagnose.c $(pkg-config --cflags --libs azure_backup_errors) -o diagnose
 *     ./diagnose de linux < job.log
 */

#include <azure_backup_errors.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ROOM 16

static const char *const HOW[] = {"", "name", "alias", "id", "message", "near-message", "unknown"};

/* The errors that were found, each once. */
static uint32_t *entries;
static size_t entry_count;

static void fail(const char *mistake)
{
    fprintf(stderr, "diagnose: %s\n", mistake);
    exit(2);
}

static void remember(uint32_t entry)
{
    for (size_t i = 0; i < entry_count; i++) {
        if (entries[i] == entry) {
            return;
        }
    }
    /* There are no more than the catalogue has. */
    entries[entry_count++] = entry;
}

static void print_mentions(const abe_mention *mentions, size_t count, uint32_t locale)
{
    for (size_t i = 0; i < count; i++) {
        const abe_mention *mention = &mentions[i];
        const char *how = mention->how < sizeof HOW / sizeof HOW[0] ? HOW[mention->how] : "";

        printf("line %zu, bytes %zu to %zu: ", mention->line, mention->start, mention->end);
        if (mention->entry != 0) {
            printf("%s (%s, %u%%)\n", abe_entry_name(mention->entry).data, how, (unsigned)mention->score);
            remember(mention->entry);
        } else {
            printf("%s... (%s): %s\n", abe_family_prefix(mention->family).data, how,
                   abe_family_title(mention->family, locale).string.data);
        }
    }
}

static void read_standard_input(uint32_t locale)
{
    abe_scanner *scanner = abe_scanner_new();
    abe_mention mentions[ROOM];
    char piece[4096];
    size_t len, count;

    if (scanner == NULL) {
        fail("there is no scanner");
    }
    while ((len = fread(piece, 1, sizeof piece, stdin)) > 0) {
        /* What there is no room for comes with the next piece, which may be empty. */
        do {
            count = abe_scanner_push(scanner, piece, len, mentions, ROOM);
            print_mentions(mentions, count, locale);
            len = 0;
        } while (count == ROOM);
    }
    while ((count = abe_scanner_finish(scanner, mentions, ROOM)) > 0) {
        print_mentions(mentions, count, locale);
    }
    abe_scanner_free(scanner);
}

int main(int count, char **arguments)
{
    uint32_t locale = ABE_LOCALE_EN;
    uint32_t os = ABE_OS_ANY;
    size_t size;
    char *text;

    if (abe_abi_version() != ABE_ABI_VERSION) {
        fail("this is another version of the library than that of the header");
    }
    if (count > 3) {
        fail("usage: diagnose [LOCALE [any|windows|linux]] < TEXT");
    }
    if (count > 1) {
        locale = abe_locale_negotiate(arguments[1], strlen(arguments[1]));
    }
    if (count > 2) {
        while (strcmp(abe_os_name(os).data, arguments[2]) != 0) {
            if (abe_os_name(++os).len == 0) {
                fail("the operating system is any, windows or linux");
            }
        }
    }
    entries = malloc(abe_entry_count() * sizeof *entries);
    if (entries == NULL) {
        fail("out of memory");
    }
    read_standard_input(locale);
    if (entry_count == 0) {
        puts("no known error");
        free(entries);
        return 1;
    }
    size = abe_plan_write(entries, entry_count, locale, os, ABE_FORMAT_TEXT, NULL, 0) + 1;
    text = malloc(size);
    if (text == NULL) {
        fail("out of memory");
    }
    abe_plan_write(entries, entry_count, locale, os, ABE_FORMAT_TEXT, text, size);
    putchar('\n');
    fwrite(text, 1, size - 1, stdout);
    free(text);
    free(entries);
    return 0;
}
