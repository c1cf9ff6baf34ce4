/*
 * Finds Azure Backup's errors in logs of any size, and prints the first screen of one plan of what to do, or all of it.
 *
 *     cc diagnose.c $(pkg-config --cflags --libs azure_backup_errors) -o diagnose
 *     ./diagnose job.json waagent.log --locale de --os linux
 */

#include <azure_backup_errors.h>

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char USAGE[] =
    "usage: diagnose [FILE... | -] [--full] [--locale TAG] [--os any|windows|linux]\n"
    "\n"
    "  FILE           a text of any size to look for errors in; `-` is standard input, and so is no file at all\n"
    "  --full         the whole plan; without it, its first screen\n"
    "  --locale TAG   the language of the plan, such as en or de-AT (en)\n"
    "  --os SYSTEM    leave out what is only for another operating system (any)\n"
    "\n"
    "exit status: 0 an error was found, 1 none was found, 2 wrong usage or a file that cannot be read\n";

/* So many mentions are fetched at a time. */
#define ROOM 16

/* The errors that were found, each once, and how often: no more than the catalogue has. */
static abe_entry *entries;
static uint64_t *counts;
static size_t entry_count;

static void fail(const char *mistake)
{
    fprintf(stderr, "diagnose: %s\n", mistake);
    exit(2);
}

static void fail_usage(const char *mistake)
{
    fprintf(stderr, "diagnose: %s\n\n%s", mistake, USAGE);
    exit(2);
}

static void *allocate(size_t size)
{
    void *memory = malloc(size);

    if (memory == NULL) {
        fail("out of memory");
    }
    return memory;
}

static void remember(abe_entry entry)
{
    for (size_t i = 0; i < entry_count; i++) {
        if (entries[i].handle == entry.handle) {
            counts[i]++;
            return;
        }
    }
    counts[entry_count] = 1;
    entries[entry_count++] = entry;
}

static void print_known(const abe_mention *mention)
{
    abe_string meaning = abe_entry_case(mention->entry);

    fputs(abe_entry_name(mention->entry).data, stdout);
    /* Tells it from others of that name. */
    if (meaning.len > 0) {
        printf(" [%s]", meaning.data);
    }
    printf(" (%s", abe_how_name(mention->how).data);
    if (mention->how == ABE_HOW_NEAR_MESSAGE) {
        printf(", %u %%", (unsigned)mention->score);
    }
    puts(")");
    remember(mention->entry);
}

static void print_unknown(const abe_mention *mention)
{
    size_t len = mention->end - mention->start;
    uint32_t nearest[3];
    size_t count = abe_suggest(mention->text, len, nearest, 3);

    fwrite(mention->text, 1, len, stdout);
    fputs(" is not known", stdout);
    for (size_t i = 0; i < count; i++) {
        printf("%s%s", i == 0 ? "; did you mean " : " or ", abe_code_name(nearest[i]).data);
    }
    puts(count > 0 ? "?" : "");
}

static void print_mentions(const char *file, const abe_mention *mentions, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        printf("%s:%zu: ", file, mentions[i].line);
        if (mentions[i].finding == ABE_FINDING_KNOWN) {
            print_known(&mentions[i]);
        } else if (mentions[i].finding == ABE_FINDING_UNKNOWN) {
            print_unknown(&mentions[i]);
        } else {
            printf("%s is known, but this build of the library leaves it out\n", mentions[i].key.data);
        }
    }
}

/* Reads a file in pieces, and returns whether all of it could be read. */
static bool read_file(const char *name)
{
    static char piece[65536];
    bool is_standard_input = strcmp(name, "-") == 0;
    FILE *file = is_standard_input ? stdin : fopen(name, "rb");
    abe_scanner *scanner = abe_scanner_new();
    abe_mention mentions[ROOM];
    size_t len, count;
    int error = 0;

    if (scanner == NULL) {
        fail("out of memory");
    }
    if (file == NULL) {
        error = errno;
    }
    while (error == 0 && (len = fread(piece, 1, sizeof piece, file)) > 0) {
        /* What there is no room for comes with the next piece, which may be empty. */
        do {
            count = abe_scanner_push(scanner, piece, len, mentions, ROOM);
            print_mentions(name, mentions, count);
            len = 0;
        } while (count == ROOM);
    }
    if (error == 0 && ferror(file)) {
        error = errno;
    }
    while ((count = abe_scanner_finish(scanner, mentions, ROOM)) > 0) {
        print_mentions(name, mentions, count);
    }
    abe_scanner_free(scanner);
    if (file != NULL && !is_standard_input) {
        fclose(file);
    }
    if (error != 0) {
        /* What was found so far stands before the complaint. */
        fflush(stdout);
        fprintf(stderr, "diagnose: %s: %s\n", name, strerror(error));
    }
    return error == 0;
}

static void print_plan(abe_locale locale, abe_os os, abe_part part)
{
    abe_plan *plan = abe_plan_new_counted(entries, counts, entry_count, os);
    abe_write_options options = {.format = ABE_FORMAT_TEXT, .part = part};
    size_t size;
    char *text;

    if (plan == NULL) {
        fail("out of memory");
    }
    size = abe_plan_write_with(plan, locale, options, NULL, 0) + 1;
    text = allocate(size);
    abe_plan_write_with(plan, locale, options, text, size);
    abe_plan_free(plan);
    printf("\n%s", text);
    free(text);
}

static abe_locale locale_of(const char *tag)
{
    abe_locale locale = abe_locale_matching(tag, strlen(tag));

    if (locale != ABE_LOCALE_NONE) {
        return locale;
    }
    fprintf(stderr, "diagnose: there are no texts in `%s`, only in ", tag);
    for (size_t i = 0; i < abe_locale_count(); i++) {
        fprintf(stderr, "%s%s", i == 0 ? "" : " and ", abe_locale_tag(abe_locale_at(i)).data);
    }
    fputs("; this is English\n", stderr);
    return ABE_LOCALE_EN;
}

static abe_os os_of(const char *name)
{
    abe_os os;

    if (abe_os_from_name(name, strlen(name), &os)) {
        return os;
    }
    fail_usage("the value of --os is any, windows or linux");
    return ABE_OS_ANY;
}

int main(int count, char **arguments)
{
    abe_locale locale = ABE_LOCALE_EN;
    abe_os os = ABE_OS_ANY;
    abe_part part = ABE_PART_BRIEF;
    bool is_all_read = true;
    int files = 0;

    if (abe_abi_version() != ABE_ABI_VERSION) {
        fail("this is another version of the library than that of the header");
    }
    for (int i = 1; i < count; i++) {
        const char *argument = arguments[i];
        if (strcmp(argument, "--help") == 0 || strcmp(argument, "-h") == 0) {
            fputs(USAGE, stdout);
            return 0;
        } else if (strcmp(argument, "--full") == 0) {
            part = ABE_PART_ALL;
        } else if (strcmp(argument, "-") == 0 || argument[0] != '-') {
            /* Keeps the files, at the front. */
            arguments[files++] = arguments[i];
        } else if (i + 1 == count) {
            fail_usage("an option is unknown or lacks its value");
        } else if (strcmp(argument, "--locale") == 0) {
            locale = locale_of(arguments[++i]);
        } else if (strcmp(argument, "--os") == 0) {
            os = os_of(arguments[++i]);
        } else {
            fail_usage("an option is unknown");
        }
    }
    entries = allocate(abe_entry_count() * sizeof *entries);
    counts = allocate(abe_entry_count() * sizeof *counts);
    for (int i = 0; i < files; i++) {
        is_all_read &= read_file(arguments[i]);
    }
    if (files == 0) {
        is_all_read = read_file("-");
    }
    if (entry_count > 0) {
        print_plan(locale, os, part);
    } else {
        puts("No known error of Azure Backup was found.");
    }
    free(entries);
    free(counts);
    if (fflush(stdout) != 0 || ferror(stdout)) {
        fail("the answer cannot be written");
    }
    return !is_all_read ? 2 : entry_count > 0 ? 0 : 1;
}
