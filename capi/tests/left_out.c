/* What a build without any area and without German says of an error that it leaves out. */

#include <azure_backup_errors.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(holds) \
    do { \
        if (!(holds)) { \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #holds); \
            exit(1); \
        } \
    } while (0)

static const char NAME[] = "UserErrorGuestAgentStatusUnavailable";
static const char TEXT[] =
    "Code: UserErrorGuestAgentStatusUnavailable\nCode: UserErrorOfTomorrowFailed\nusererrorguestagentstatusunavailable\n";

static void check_mention(const abe_mention *mention, size_t line)
{
    CHECK(mention->finding == ABE_FINDING_LEFT_OUT && mention->how == ABE_HOW_NAME && mention->score == 100);
    CHECK(mention->entry.handle == 0 && mention->family.handle == 0 && mention->locale == ABE_LOCALE_NONE);
    CHECK(mention->line == line && mention->end - mention->start == sizeof NAME - 1);
    CHECK(strcmp(mention->key.data, NAME) == 0);
    /* From the mention to what is known. */
    CHECK(abe_lookup_left_out(mention->key.data, mention->key.len).area == ABE_AREA_AZURE_VM);
}

int main(void)
{
    abe_entry entry = {7};
    abe_left_out left_out = abe_lookup_left_out(NAME, sizeof NAME - 1);
    abe_mention mentions[4];
    abe_scanner *scanner = abe_scanner_new();
    char message[400], json[2000];
    size_t count;

    CHECK(abe_lookup(NAME, sizeof NAME - 1, &entry) == ABE_RESULT_LEFT_OUT && entry.handle == 0);
    CHECK(abe_lookup_all(NAME, sizeof NAME - 1, &entry, 1) == 0);
    CHECK(abe_entry_from_key(NAME, sizeof NAME - 1).handle == 0);
    CHECK(strcmp(left_out.key.data, NAME) == 0 && strcmp(left_out.name.data, NAME) == 0);
    CHECK(left_out.code == ABE_CODE_UserErrorGuestAgentStatusUnavailable && left_out.area == ABE_AREA_AZURE_VM);
    CHECK(strcmp(abe_area_feature(left_out.area).data, "azure-vm") == 0);
    CHECK(abe_lookup_message(NAME, sizeof NAME - 1, message, sizeof message) < sizeof message);
    CHECK(strstr(message, "azure-vm") != NULL);
    CHECK(abe_lookup_left_out("UserErrorOfTomorrowFailed", 25).key.len == 0);

    CHECK(abe_scan(TEXT, sizeof TEXT - 1, mentions, 4) == 3);
    check_mention(&mentions[0], 1);
    CHECK(mentions[1].finding == ABE_FINDING_UNKNOWN && mentions[1].key.len == 0 && mentions[1].family.handle != 0);
    check_mention(&mentions[2], 3);
    count = abe_scanner_push(scanner, TEXT, sizeof TEXT - 1, mentions, 4);
    count += abe_scanner_finish(scanner, mentions + count, 4 - count);
    CHECK(count == 3 && mentions[2].finding == ABE_FINDING_LEFT_OUT);
    check_mention(&mentions[2], 3);
    abe_scanner_free(scanner);
    CHECK(abe_scan_json(TEXT, sizeof TEXT - 1, json, sizeof json) < sizeof json);
    CHECK(strstr(json, "\"feature\":\"azure-vm\"") != NULL);

    CHECK(abe_locale_count() == 1 && abe_locale_matching("de", 2) == ABE_LOCALE_NONE);
    puts("nothing was lost");
    return 0;
}
