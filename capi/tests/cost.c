/*
 * One piece of work, so that callgrind counts its instructions: cost WHAT NUMBER.
 *
 *     push N   one piece with N mentions, fetched one at a time
 *     plan N   a plan of the first N entries, with all that can be asked of it
 *     first N  a plan of the first N entries, and its first screen
 *     slow N   a text of N bytes that is as slow as any that is known
 *     none N   nothing of these
 */

#include <azure_backup_errors.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char TEXT[] = "UserErrorGuestAgentStatusUnavailable\n";

static size_t push(size_t mentions)
{
    size_t len = mentions * (sizeof TEXT - 1), told = 0, count;
    char *text = malloc(len);
    abe_scanner *scanner = abe_scanner_new();
    abe_mention mention;

    for (size_t at = 0; at < mentions; at++) {
        memcpy(text + at * (sizeof TEXT - 1), TEXT, sizeof TEXT - 1);
    }
    while ((count = abe_scanner_push(scanner, text, len, &mention, 1)) > 0) {
        told += count;
        len = 0;
    }
    while ((count = abe_scanner_finish(scanner, &mention, 1)) > 0) {
        told += count;
    }
    abe_scanner_free(scanner);
    free(text);
    return told;
}

static size_t walk_plan(size_t count)
{
    abe_entry *entries = malloc(count * sizeof *entries);
    size_t told = 0;
    abe_plan *plan;

    for (size_t i = 0; i < count; i++) {
        entries[i] = abe_entry_at(i);
    }
    plan = abe_plan_new(entries, count, ABE_OS_ANY);
    for (size_t at = 0; at < abe_plan_item_count(plan); at++) {
        abe_plan_item item = abe_plan_item_at(plan, at);
        for (size_t i = 0; i < item.error_count; i++) {
            told += abe_plan_times(plan, abe_plan_item_error_at(plan, at, i)) == 1;
        }
        for (size_t i = 0; i < item.solution_count; i++) {
            told += abe_plan_item_solution_at(plan, at, i).handle != 0;
        }
        for (size_t i = 0; i < item.repeated_count; i++) {
            told += abe_plan_item_repeated_at(plan, at, i).solution.handle != 0;
        }
    }
    abe_plan_free(plan);
    free(entries);
    return told;
}

static size_t write_first_screen(size_t count)
{
    abe_entry *entries = malloc(count * sizeof *entries);
    char screen[10000];
    size_t told;
    abe_plan *plan;

    for (size_t i = 0; i < count; i++) {
        entries[i] = abe_entry_at(i);
    }
    plan = abe_plan_new(entries, count, ABE_OS_ANY);
    told = abe_plan_brief(plan, ABE_LOCALE_EN, ABE_FORMAT_TEXT, screen, sizeof screen);
    abe_plan_free(plan);
    free(entries);
    return told;
}

static size_t search_slow(size_t len)
{
    static const char PART[] = "is not eligible for archive move as it ";
    char *text = malloc(len);
    size_t found;

    for (size_t at = 0; at < len; at++) {
        text[at] = PART[at % (sizeof PART - 1)];
    }
    found = abe_scan(text, len, NULL, 0);
    free(text);
    return found;
}

int main(int count, char **arguments)
{
    const char *what = count == 3 ? arguments[1] : "";
    size_t number = count == 3 ? strtoul(arguments[2], NULL, 10) : 0;

    if (count != 3) {
        return 2;
    }
    if (strcmp(what, "push") == 0) {
        printf("%zu\n", push(number));
    } else if (strcmp(what, "plan") == 0) {
        printf("%zu\n", walk_plan(number));
    } else if (strcmp(what, "first") == 0) {
        printf("%zu\n", write_first_screen(number));
    } else if (strcmp(what, "slow") == 0) {
        printf("%zu\n", search_slow(number));
    } else {
        puts("0");
    }
    return 0;
}
