/*
 * What tests/instructions/src/bin/part.rs does, by way of the C library: part WHAT ROUNDS. Writes how many items a round has
 * and how many nanoseconds all rounds took.
 */

#include <azure_backup_errors.h>

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define LOG (256u << 10)

static const char **names;
static size_t name_count;
static char log_text[LOG + 1024];
static size_t log_len;
static abe_entry entry;

static void add_name(const char *name)
{
    names = realloc(names, (name_count + 1) * sizeof *names);
    names[name_count++] = name;
}

static int compare(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void make_names(void)
{
    size_t kept = 0;

    for (size_t i = 0; i < abe_entry_count(); i++) {
        abe_entry of = abe_entry_at(i);
        if (abe_entry_code(of) == 0) {
            continue;
        }
        add_name(abe_entry_name(of).data);
        for (size_t alias = 0; alias < abe_entry_alias_count(of); alias++) {
            add_name(abe_entry_alias_at(of, alias).data);
        }
    }
    qsort(names, name_count, sizeof *names, compare);
    for (size_t i = 0; i < name_count; i++) {
        if (kept == 0 || strcmp(names[i], names[kept - 1]) != 0) {
            names[kept++] = names[i];
        }
    }
    name_count = kept;
}

static void make_lower(void)
{
    for (size_t i = 0; i < name_count; i++) {
        size_t len = strlen(names[i]);
        char *lower = malloc(len + 1);
        for (size_t at = 0; at <= len; at++) {
            lower[at] = (char)tolower((unsigned char)names[i][at]);
        }
        names[i] = lower;
    }
}

/* What machines write, with an error on one line in ten. */
static void make_log(void)
{
    for (unsigned n = 0; log_len < LOG; n++) {
        char *to = log_text + log_len, when[32];
        size_t room = sizeof log_text - log_len;
        snprintf(when, sizeof when, "2026-03-%02uT%02u:%02u:%02u", n % 28 + 1, n % 24, n % 60, n * 7 % 60);
        switch (n % 10) {
        case 0:
            log_len += (size_t)snprintf(to, room, "%s.118Z ERROR backup-agent[%u] vm-%02u job failed: {\"code\":\"%s\",\"status\":\"Failed\"}\n",
                                        when, n % 9999, n % 40, abe_code_name(abe_code_at(n / 10 % abe_code_count())).data);
            break;
        case 1:
        case 4:
            log_len += (size_t)snprintf(to, room, "%s INFO agent operation=Snapshot status=InProgress transferred=%u\n", when, n * 31 % 100000);
            break;
        case 2:
        case 5:
            log_len += (size_t)snprintf(to, room, "10.2.%u.%u - - [%s] \"GET /api/v2/orders/%u HTTP/1.1\" 200 %u\n", n % 255, n % 251, when, n, n % 90);
            break;
        case 3:
        case 6:
            log_len += (size_t)snprintf(to, room, "%s vm-web-%02u systemd[1]: Started Session %u of user svc-batch.\n", when, n % 40, n);
            break;
        default:
            log_len += (size_t)snprintf(to, room, "%s LOG: checkpoint complete: wrote %u buffers (0.4%%); 0 files added, 1 recycled\n", when, n % 700);
        }
    }
    log_len = LOG;
}

static size_t look_up(void)
{
    size_t found = 0;

    for (size_t i = 0; i < name_count; i++) {
        found += abe_lookup(names[i], strlen(names[i]), NULL) == ABE_RESULT_OK;
    }
    return found;
}

static size_t scan(void)
{
    return abe_scan(log_text, log_len, NULL, 0);
}

static size_t html(void)
{
    /* Large enough for any entry; to measure first would take as long again. */
    static char text[1 << 20];

    return abe_entry_write(entry, ABE_LOCALE_EN, ABE_OS_ANY, ABE_FORMAT_HTML, text, sizeof text);
}

static long long now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

int main(int count, char **arguments)
{
    const char *what = count == 3 ? arguments[1] : "";
    long rounds = count == 3 ? strtol(arguments[2], NULL, 10) : 0;
    size_t items = 1, found = 0;
    size_t (*run)(void) = NULL;
    long long start;

    if (strncmp(what, "look-up", 7) == 0) {
        make_names();
        if (strcmp(what, "look-up-in-other-case") == 0) {
            make_lower();
        }
        items = name_count;
        run = look_up;
    } else if (strcmp(what, "scan") == 0) {
        make_log();
        items = log_len;
        run = scan;
    } else if (strcmp(what, "html") == 0) {
        abe_lookup("UserErrorGuestAgentStatusUnavailable", 36, &entry);
        run = html;
    } else {
        fputs("usage: part look-up|look-up-in-other-case|scan|html ROUNDS\n", stderr);
        return 2;
    }
    start = now();
    for (long round = 0; round < rounds; round++) {
        found += run();
    }
    printf("%zu %lld\n", items, now() - start);
    return found > 0 ? 0 : 1;
}
