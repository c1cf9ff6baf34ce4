/*
 * Prints the first screen of error codes, or more of what is known of them, or lists them.
 *
 *     cc explain.c $(pkg-config --cflags --libs azure_backup_errors) -o explain
 *     ./explain UserErrorGuestAgentStatusUnavailable --locale de --os linux
 */

#include <azure_backup_errors.h>

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char USAGE[] =
    "usage: explain CODE... [--item N | --full | --history | --sources]\n"
    "               [--locale TAG] [--os windows|linux] [--format text|markdown|html]\n"
    "       explain --list [--locale TAG]\n"
    "\n"
    "  CODE           an error code in any case; `-` reads codes from standard input, one a line\n"
    "  --item N       one thing to check or to do, with its steps\n"
    "  --full         all that is known; without it, the first screen\n"
    "  --history      what used to be otherwise\n"
    "  --sources      where it is known from\n"
    "  --locale TAG   the language of the answer, such as en or de-AT (en)\n"
    "  --os SYSTEM    leave out what is only for another operating system\n"
    "  --format FORM  how to write the answer (text)\n"
    "  --list         list all codes with their messages\n"
    "\n"
    "exit status: 0 all codes are known, 1 a code is not known, 2 wrong usage\n";

static struct {
    abe_locale locale;
    abe_os os;
    abe_write_options write;
    bool is_list;
} options = {ABE_LOCALE_EN, ABE_OS_ANY, {.format = ABE_FORMAT_TEXT, .part = ABE_PART_BRIEF}, false};

static bool is_any_unknown = false;
static bool is_any_written = false;

static void fail_usage(const char *mistake)
{
    fprintf(stderr, "explain: %s\n\n%s", mistake, USAGE);
    exit(2);
}

static void *allocate(size_t size)
{
    void *memory = malloc(size);
    if (memory == NULL) {
        fputs("explain: out of memory\n", stderr);
        exit(1);
    }
    return memory;
}

static void explain_unknown(const char *spelled, size_t len)
{
    size_t size = abe_lookup_message(spelled, len, NULL, 0) + 1;
    char *message = allocate(size);
    abe_family family = abe_family_of(spelled, len);

    abe_lookup_message(spelled, len, message, size);
    /* What was answered so far stands before the complaint. */
    fflush(stdout);
    fprintf(stderr, "explain: %s\n", message);
    free(message);
    if (family.handle != 0) {
        fprintf(stderr, "  %s: %s\n", abe_family_title(family, options.locale).string.data,
                abe_family_summary(family, options.locale).string.data);
        fprintf(stderr, "  -> %s\n", abe_family_docs_url(family, options.locale).data);
    } else if (abe_lookup(spelled, len, NULL) == ABE_RESULT_UNKNOWN) {
        fputs("  `--list` lists the codes that are known.\n", stderr);
    }
}

static void write_entry(abe_entry entry)
{
    size_t size = abe_entry_write_with(entry, options.locale, options.os, options.write, NULL, 0) + 1;
    char *text = allocate(size);

    if (is_any_written) {
        fputs("\n\n", stdout);
    }
    is_any_written = true;
    abe_entry_write_with(entry, options.locale, options.os, options.write, text, size);
    fwrite(text, 1, size - 1, stdout);
    free(text);
    if (options.write.part == ABE_PART_BRIEF && options.write.format == ABE_FORMAT_TEXT) {
        puts("\n`--item N` shows one of these with its steps, `--full` all.");
    }
}

static void explain(const char *spelled, size_t len)
{
    /* A code may have several meanings. */
    size_t count = abe_lookup_all(spelled, len, NULL, 0);
    abe_entry *entries = allocate((count + 1) * sizeof *entries);

    abe_lookup_all(spelled, len, entries, count);
    for (size_t i = 0; i < count; i++) {
        write_entry(entries[i]);
    }
    free(entries);
    if (count == 0) {
        is_any_unknown = true;
        explain_unknown(spelled, len);
    }
}

static void explain_standard_input(void)
{
    size_t size = 256, len = 0;
    char *line = allocate(size);
    int byte;

    do {
        byte = getchar();
        if (byte != EOF && byte != '\n') {
            if (len == size) {
                char *larger = allocate(size * 2);
                memcpy(larger, line, len);
                free(line);
                line = larger;
                size *= 2;
            }
            line[len++] = (char)byte;
            continue;
        }
        while (len > 0 && strchr(" \t\r", line[len - 1]) != NULL) {
            len--;
        }
        if (len > 0) {
            explain(line, len);
        }
        len = 0;
    } while (byte != EOF);
    free(line);
}

static void list(void)
{
    size_t width = 0;

    for (size_t i = 0; i < abe_entry_count(); i++) {
        size_t len = abe_entry_name(abe_entry_at(i)).len;
        width = len > width ? len : width;
    }
    for (size_t i = 0; i < abe_entry_count(); i++) {
        abe_entry entry = abe_entry_at(i);
        printf("%-*s  %s\n", (int)width, abe_entry_name(entry).data,
               abe_entry_message_at(entry, options.locale, 0).string.data);
    }
}

static abe_locale locale_of(const char *tag)
{
    abe_locale locale = abe_locale_matching(tag, strlen(tag));

    if (locale != ABE_LOCALE_NONE) {
        return locale;
    }
    fprintf(stderr, "explain: there are no texts in `%s`, only in ", tag);
    for (size_t i = 0; i < abe_locale_count(); i++) {
        fprintf(stderr, "%s%s", i == 0 ? "" : " and ", abe_locale_tag(abe_locale_at(i)).data);
    }
    fputs("; this is English\n", stderr);
    return ABE_LOCALE_EN;
}

static abe_os os_of(const char *name)
{
    abe_os os;

    if (abe_os_from_name(name, strlen(name), &os) && os != ABE_OS_ANY) {
        return os;
    }
    fail_usage("the value of --os is windows or linux");
    return ABE_OS_ANY;
}

static size_t item_of(const char *digits)
{
    char *end;
    unsigned long number = strtoul(digits, &end, 10);

    if (digits[0] < '0' || digits[0] > '9' || *end != '\0' || number == 0) {
        fail_usage("the value of --item is a number from 1");
    }
    return number;
}

static abe_format format_of(const char *name)
{
    for (abe_format format = ABE_FORMAT_TEXT; format <= ABE_FORMAT_HTML; format++) {
        if (strcmp(name, abe_format_name(format).data) == 0) {
            return format;
        }
    }
    fail_usage("the value of --format is text, markdown or html");
    return ABE_FORMAT_NONE;
}

int main(int count, char **arguments)
{
    int codes = 0;

    if (abe_abi_version() != ABE_ABI_VERSION) {
        fputs("explain: this is another version of the library than that of the header\n", stderr);
        return 2;
    }
    for (int i = 1; i < count; i++) {
        const char *argument = arguments[i];
        if (strcmp(argument, "--help") == 0 || strcmp(argument, "-h") == 0) {
            fputs(USAGE, stdout);
            return 0;
        } else if (strcmp(argument, "--list") == 0) {
            options.is_list = true;
        } else if (strcmp(argument, "--full") == 0) {
            options.write.part = ABE_PART_ALL;
        } else if (strcmp(argument, "--history") == 0) {
            options.write.part = ABE_PART_HISTORY;
        } else if (strcmp(argument, "--sources") == 0) {
            options.write.part = ABE_PART_SOURCES;
        } else if (strcmp(argument, "-") == 0 || argument[0] != '-') {
            /* Keeps the codes, at the front. */
            arguments[codes++] = arguments[i];
        } else if (i + 1 == count) {
            fail_usage("an option is unknown or lacks its value");
        } else if (strcmp(argument, "--item") == 0) {
            options.write.part = ABE_PART_ITEM;
            options.write.item = item_of(arguments[++i]);
        } else if (strcmp(argument, "--locale") == 0) {
            options.locale = locale_of(arguments[++i]);
        } else if (strcmp(argument, "--os") == 0) {
            options.os = os_of(arguments[++i]);
        } else if (strcmp(argument, "--format") == 0) {
            options.write.format = format_of(arguments[++i]);
        } else {
            fail_usage("an option is unknown");
        }
    }
    if (codes == 0 && !options.is_list) {
        fail_usage("no error code given");
    }
    if (options.is_list) {
        list();
        return 0;
    }
    for (int i = 0; i < codes; i++) {
        if (strcmp(arguments[i], "-") == 0) {
            explain_standard_input();
        } else {
            explain(arguments[i], strlen(arguments[i]));
        }
    }
    return is_any_unknown ? 1 : 0;
}
