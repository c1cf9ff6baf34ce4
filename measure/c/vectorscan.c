/* Looks for strings in a text with Vectorscan, in any case: `vectorscan STRINGS TEXT`, where each string has a NUL behind it.
 *
 * Writes how many bytes the text has and how many nanoseconds it took, without what is prepared.
 */

#include <hs.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void fail(const char *what) {
    fprintf(stderr, "vectorscan: %s\n", what);
    exit(1);
}

static char *read_file(const char *path, size_t *len) {
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END) != 0)
        fail(path);
    long size = ftell(file);
    char *bytes = size < 0 ? NULL : malloc((size_t)size + 1);
    rewind(file);
    if (!bytes || fread(bytes, 1, (size_t)size, file) != (size_t)size)
        fail(path);
    fclose(file);
    bytes[size] = '\0';
    *len = (size_t)size;
    return bytes;
}

static int on_match(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *found) {
    (void)id, (void)from, (void)to, (void)flags;
    ++*(unsigned long long *)found;
    return 0;
}

static hs_database_t *prepare(const char *strings, size_t len) {
    unsigned count = 0;
    for (size_t at = 0; at < len; at += strlen(strings + at) + 1)
        ++count;
    const char **each = malloc(count * sizeof *each);
    size_t *lens = malloc(count * sizeof *lens);
    unsigned *flags = malloc(count * sizeof *flags), *ids = malloc(count * sizeof *ids);
    if (!each || !lens || !flags || !ids)
        fail("no memory");
    const char *string = strings;
    for (unsigned number = 0; number < count; ++number) {
        each[number] = string;
        lens[number] = strlen(string);
        flags[number] = HS_FLAG_CASELESS;
        ids[number] = number;
        string += lens[number] + 1;
    }
    hs_database_t *database = NULL;
    hs_compile_error_t *error = NULL;
    if (hs_compile_lit_multi(each, flags, ids, lens, count, HS_MODE_BLOCK, NULL, &database, &error) != HS_SUCCESS)
        fail(error ? error->message : "no database");
    free(each), free(lens), free(flags), free(ids);
    return database;
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

int main(int argc, char **argv) {
    if (argc != 3)
        fail("vectorscan STRINGS TEXT");
    size_t strings_len, len;
    char *strings = read_file(argv[1], &strings_len), *text = read_file(argv[2], &len);
    hs_database_t *database = prepare(strings, strings_len);
    hs_scratch_t *scratch = NULL;
    if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS)
        fail("no scratch");
    unsigned long long found = 0;
    double start = now();
    if (hs_scan(database, text, (unsigned)len, 0, scratch, on_match, &found) != HS_SUCCESS)
        fail("the text cannot be scanned");
    printf("%zu %.0f\n", len, now() - start);
    hs_free_scratch(scratch);
    hs_free_database(database);
    free(strings), free(text);
    return 0;
}
