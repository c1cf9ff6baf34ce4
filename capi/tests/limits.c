/*
 * What the header says of memory, fork, dlclose and what is counted without an array: limits LIBRARY. It is linked with
 * `--wrap` for the functions of malloc, so that it sees and refuses what the static library asks for.
 */

#define _GNU_SOURCE
#include <azure_backup_errors.h>

#include <dlfcn.h>
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define CHECK(holds) \
    do { \
        if (!(holds)) { \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #holds); \
            exit(1); \
        } \
    } while (0)

void *__real_malloc(size_t size);
void *__real_realloc(void *memory, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_realloc(void *memory, size_t size);
void __real_free(void *memory);
void __wrap_free(void *memory);

/* So many calls are answered before one is refused; none is with a negative number. */
static long left = -1;
static size_t held, most;

static void *counted(void *memory)
{
    held += malloc_usable_size(memory);
    most = held > most ? held : most;
    return memory;
}

void *__wrap_malloc(size_t size)
{
    if (left == 0) {
        return NULL;
    }
    left -= left > 0;
    return counted(__real_malloc(size));
}

void *__wrap_realloc(void *memory, size_t size)
{
    if (left == 0) {
        return NULL;
    }
    held -= malloc_usable_size(memory);
    return counted(__real_realloc(memory, size));
}

void __wrap_free(void *memory)
{
    held -= malloc_usable_size(memory);
    __real_free(memory);
}

static const char TEXT[] = "Code: UserErrorGuestAgentStatusUnavailable\n";

/* What becomes of a call when the n-th allocation fails: the signal that ends the process, or 0. */
static int ends_with(void (*call)(void), long n)
{
    int status;
    pid_t child = fork();

    CHECK(child >= 0);
    if (child == 0) {
        freopen("/dev/null", "w", stderr);
        left = n;
        call();
        _exit(0);
    }
    CHECK(waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status) || WEXITSTATUS(status) == 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

static void make_scanner(void)
{
    abe_scanner *scanner = abe_scanner_new();
    if (scanner != NULL) {
        _exit(3);
    }
}

static void make_plan_of_nothing(void)
{
    if (abe_plan_new(NULL, 0, ABE_OS_ANY) != NULL) {
        _exit(3);
    }
}

static void scan(void)
{
    abe_scan(TEXT, sizeof TEXT - 1, NULL, 0);
}

static void make_plan(void)
{
    abe_entry entry = abe_entry_at(0);
    abe_plan_new(&entry, 1, ABE_OS_ANY);
}

/* What allocates nothing needs no memory. */
static void look_up_and_write(void)
{
    static char buffer[100000];
    abe_entry entry;
    char message[200];

    if (abe_lookup("backupoperationfailed", 21, &entry) != ABE_RESULT_OK || abe_entry_title(entry, ABE_LOCALE_DE).string.len == 0
        || abe_entry_write(entry, ABE_LOCALE_DE, ABE_OS_ANY, ABE_FORMAT_HTML, buffer, sizeof buffer) == 0
        || abe_entry_brief(entry, ABE_LOCALE_DE, ABE_OS_ANY, ABE_FORMAT_TEXT, buffer, sizeof buffer) == 0
        || abe_entry_item_at(entry, ABE_OS_ANY, 0).kind == ABE_ITEM_KIND_NONE
        || abe_lookup_message("BackUpOperationFaild", 20, message, sizeof message) == 0
        || abe_lookup_all("OperationNotAllowed", 19, NULL, 0) < 2 || abe_suggest("BackUpOperationFaild", 20, NULL, 0) == 0) {
        _exit(3);
    }
}

static void run_out_of_memory(void)
{
    /* Null, and no end of the process. */
    CHECK(ends_with(make_scanner, 0) == 0);
    CHECK(ends_with(make_plan_of_nothing, 0) == 0);
    CHECK(ends_with(look_up_and_write, 0) == 0);
    /* In the middle of something, the process ends. */
    CHECK(ends_with(scan, 0) == SIGABRT);
    CHECK(ends_with(make_plan, 0) == SIGABRT);
    CHECK(ends_with(scan, -1) == 0 && ends_with(make_plan, -1) == 0);
}

static void count_without_memory(void)
{
    size_t len = 4000000, at = 0, count, before;
    char *text = __real_malloc(len);

    while (at + sizeof TEXT - 1 <= len) {
        memcpy(text + at, TEXT, sizeof TEXT - 1);
        at += sizeof TEXT - 1;
    }
    scan();
    most = held;
    before = held;
    count = abe_scan(text, at, NULL, 0);
    CHECK(count == at / (sizeof TEXT - 1));
    if (most - before > 500000) {
        fprintf(stderr, "%zu bytes to count %zu mentions\n", most - before, count);
        exit(1);
    }
    __real_free(text);
}

static void work_after_fork(void)
{
    int status;
    pid_t child;

    scan();
    child = fork();
    CHECK(child >= 0);
    if (child == 0) {
        abe_entry entry = abe_entry_at(3);
        abe_plan *plan = abe_plan_new(&entry, 1, ABE_OS_ANY);
        _exit(abe_scan(TEXT, sizeof TEXT - 1, NULL, 0) == 1 && abe_plan_error_count(plan) == 1 ? 0 : 3);
    }
    CHECK(waitpid(child, &status, 0) == child && status == 0);
}

static void stay_after_dlclose(const char *path)
{
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    abe_string (*version)(void);
    abe_string string;

    CHECK(library != NULL);
    *(void **)&version = dlsym(library, "abe_version");
    CHECK(version != NULL);
    string = version();
    CHECK(dlclose(library) == 0);
    CHECK(dlopen(path, RTLD_NOW | RTLD_NOLOAD) != NULL);
    CHECK(strcmp(string.data, ABE_VERSION) == 0);
}

int main(int count, char **arguments)
{
    CHECK(count == 2);
    run_out_of_memory();
    count_without_memory();
    work_after_fork();
    stay_after_dlclose(arguments[1]);
    puts("as the header says");
    return 0;
}
