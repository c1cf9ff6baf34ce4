/* Plans. */

static const abe_plan *written_plan;

static size_t write_plan(const struct arguments *with, char *buffer, size_t size)
{
    return abe_plan_write(written_plan, (abe_locale)with->numbers[0], (abe_format)with->numbers[1], buffer, size);
}

static size_t write_plan_brief(const struct arguments *with, char *buffer, size_t size)
{
    return abe_plan_brief(written_plan, (abe_locale)with->numbers[0], (abe_format)with->numbers[1], buffer, size);
}

static size_t write_plan_with(const struct arguments *with, char *buffer, size_t size)
{
    return abe_plan_write_with(written_plan, (abe_locale)with->numbers[0], with->options, buffer, size);
}

/* Every question about a plan, with every index. */
static void call_plan(const abe_plan *plan, size_t most)
{
    size_t error_count = abe_plan_error_count(plan), item_count = abe_plan_item_count(plan);

    called = "abe_plan_error_at";
    CHECK(error_count <= most && (item_count > 0) <= (error_count > 0));
    EACH_INDEX(index) CHECK((abe_entry_name(abe_plan_error_at(plan, index)).len > 0) == (index < error_count));
    called = "abe_plan_times";
    EACH_NUMBER(number) {
        abe_entry entry = {number};
        bool is_in = false;
        for (size_t at = 0; at < error_count; at++) {
            is_in |= abe_plan_error_at(plan, at).handle == number;
        }
        CHECK((abe_plan_times(plan, entry) > 0) == is_in);
    }
    called = "abe_plan_os";
    CHECK(abe_os_name(abe_plan_os(plan)).len > 0);
    for (size_t at = 0; at < item_count + LENGTH(INDICES); at += at < item_count ? 1 + random_number() % (1 + item_count / 4) : 1) {
        size_t index = at < item_count ? at : INDICES[at - item_count];
        bool is_there = index < item_count;
        called = "abe_plan_item_at";
        abe_plan_item item = abe_plan_item_at(plan, index);
        CHECK(is_there == (item.entry.handle != 0) && is_there == (item.error_count > 0) && item.error_count <= error_count);
        CHECK(is_there || (item.solution_count == 0 && item.repeated_count == 0 && item.cause.handle == 0));
        CHECK(item.cause.handle == 0 || abe_cause_name(item.cause).len > 0);
        CHECK(is_there == (abe_item_kind_name(item.kind).len > 0) && item.reserved == 0);
        CHECK(abe_os_name(item.os).len > 0 && is_there == (abe_solution_order_name(item.solution_order).len > 0));
        called = "abe_plan_item_title";
        EACH_NUMBER(number) {
            check_string(abe_plan_item_title(plan, index, (abe_locale)number));
            CHECK(is_there == (abe_plan_item_title(plan, index, (abe_locale)number).len > 0));
        }
        called = "abe_plan_item_error_at";
        EACH_INDEX(other) {
            CHECK((abe_entry_name(abe_plan_item_error_at(plan, index, other)).len > 0) == (other < item.error_count));
            abe_solution solution = abe_plan_item_solution_at(plan, index, other);
            CHECK((abe_solution_name(solution).len > 0) == (other < item.solution_count));
            abe_repeated repeated = abe_plan_item_repeated_at(plan, index, other);
            CHECK((abe_solution_name(repeated.solution).len > 0) == (other < item.repeated_count));
            CHECK(repeated.reserved == 0 && (repeated.solution.handle == 0 || repeated.item < index));
        }
    }
}

static void call_plans(void)
{
    static const size_t TOO_MANY[] = {
        (size_t)PTRDIFF_MAX / sizeof(abe_entry) + 1, PTRDIFF_MAX, (size_t)PTRDIFF_MAX + 1, SIZE_MAX / 4 + 1, SIZE_MAX - 1, SIZE_MAX,
    };
    const abe_entry one = abe_entry_at(0);
    abe_solution support;

    called = "abe_plan_support";
    support = abe_plan_support();
    CHECK(support.handle == 0 || abe_solution_name(support).len > 0);
    called = "abe_plan_new";
    EACH_INDEX(count) {
        abe_plan *plan = abe_plan_new(NULL, count, ABE_OS_ANY);
        CHECK(plan != NULL && abe_plan_item_count(plan) == 0);
        abe_plan_free(plan);
        plan = abe_plan_new_counted(NULL, (const uint64_t *)(const void *)&one, count, ABE_OS_ANY);
        CHECK(plan != NULL && abe_plan_item_count(plan) == 0);
        abe_plan_free(plan);
    }
    for (size_t i = 0; i < LENGTH(TOO_MANY); i++) {
        abe_plan *plan = abe_plan_new(&one, TOO_MANY[i], ABE_OS_ANY);
        CHECK(plan != NULL && abe_plan_error_count(plan) == 0);
        abe_plan_free(plan);
        plan = abe_plan_new_counted(&one, NULL, TOO_MANY[i], ABE_OS_ANY);
        CHECK(plan != NULL && abe_plan_error_count(plan) == 0);
        abe_plan_free(plan);
    }
    called = "abe_plan_fill";
    for (size_t i = 1; i < LENGTH(TOO_MANY); i++) {
        abe_plan *plan = abe_plan_new(&one, 1, ABE_OS_ANY);
        if (TOO_MANY[i] > PTRDIFF_MAX) {
            abe_plan_fill(plan, "x", TOO_MANY[i]);
        }
        abe_plan_fill(plan, NULL, TOO_MANY[i]);
        abe_plan_free(plan);
    }
    abe_plan_fill(NULL, "x", 1);
    abe_plan_free(NULL);
    call_plan(NULL, 0);
    CHECK(abe_plan_write(NULL, ABE_LOCALE_EN, ABE_FORMAT_TEXT, NULL, 0) == 0);
    CHECK(abe_plan_brief(NULL, ABE_LOCALE_EN, ABE_FORMAT_TEXT, NULL, 0) == 0);
    CHECK(abe_plan_write_with(NULL, ABE_LOCALE_EN, odd_options(), NULL, 0) == 0);
    for (uint32_t i = 0; i < 60 / one_in + 3; i++) {
        /* All numbers once, then a few entries at a time, then some of anything. */
        size_t count = i == 0 ? LENGTH(NUMBERS) : random_number() % 8;
        char *entries = unaligned(count * sizeof(abe_entry));
        uint32_t os = odd_number(random_number() % 80);
        for (size_t at = 0; at < count; at++) {
            abe_entry entry = {odd_number(i == 0 ? at : random_number() % 80)};
            if (random_number() % 4 != 0) {
                entry = abe_entry_at(random_number() % abe_entry_count());
            }
            memcpy(entries + at * sizeof entry, &entry, sizeof entry);
        }
        char *counts = unaligned(count * sizeof(uint64_t));
        for (size_t at = 0; at < count; at++) {
            uint64_t times = 1 + random_number() % 5;
            memcpy(counts + at * sizeof times, &times, sizeof times);
        }
        called = "abe_plan_new";
        os = i % 2 == 0 ? os : i % 3;
        abe_plan *plan = i % 3 == 0
            ? abe_plan_new_counted((const abe_entry *)(const void *)entries, (const uint64_t *)(const void *)counts, count, (abe_os)os)
            : abe_plan_new((const abe_entry *)(const void *)entries, count, (abe_os)os);
        free_unaligned(entries);
        free_unaligned(counts);
        CHECK(plan != NULL);
        if (i % 2 == 0) {
            static const char TEXT[] = "\"VMSnapshotLinux iaasvmcontainerv2;rg;vm\" \xff";
            called = "abe_plan_fill";
            abe_plan_fill(plan, TEXT, sizeof TEXT - random_number() % 4);
        }
        call_plan(plan, count);
        if (i % 4 == 1) {
            struct arguments with = {.numbers = {i % 3, 0}};
            called = "abe_plan_write";
            written_plan = plan;
            for (with.numbers[1] = 0; with.numbers[1] <= 5; with.numbers[1]++) {
                check_writer(write_plan, &with, false);
                check_writer(write_plan_brief, &with, false);
            }
            called = "abe_plan_write_with";
            for (uint32_t turn = 0; turn < 8 / one_in + 1; turn++) {
                with.options = odd_options();
                check_writer(write_plan_with, &with, false);
                CHECK((write_plan_with(&with, NULL, 0) > 0)
                      == (with.options.format != 0 && with.options.format <= ABE_FORMAT_JSON && with.options.part <= ABE_PART_ITEM));
            }
            called = "abe_plan_write";
            EACH_NUMBER(number) {
                size_t len = abe_plan_write(plan, (abe_locale)number, (abe_format)number, NULL, 0);
                CHECK((len > 0) == (number >= ABE_FORMAT_TEXT && number <= ABE_FORMAT_JSON));
            }
        }
        called = "abe_plan_free";
        abe_plan_free(plan);
    }
}
