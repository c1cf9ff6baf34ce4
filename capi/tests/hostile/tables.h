/* Every function that takes a number or a string and returns something of it. */

/* Functions by what they take and return. Here all take numbers: handles and enums are made of any. */

#define F(name, ...) {#name, of_##name},

#define COUNTS(X) \
    X(abe_entry_count, abe_entry_at, .handle) X(abe_cause_count, abe_cause_at, .handle) \
    X(abe_solution_count, abe_solution_at, .handle) X(abe_source_count, abe_source_at, .handle) \
    X(abe_family_count, abe_family_at, .handle) X(abe_code_count, abe_code_at, ) X(abe_locale_count, abe_locale_at, )

#define DEFINE_AT(count, at, member) static uint32_t of_##at(size_t index) { return at(index) member; }
COUNTS(DEFINE_AT)

static const struct {
    const char *name;
    size_t (*count)(void);
    uint32_t (*at)(size_t);
} alls[] = {
#define ALL(count, at, member) {#at, count, of_##at},
    COUNTS(ALL)
};

static const struct {
    const char *name;
    abe_string (*call)(void);
} strings_of_nothing[] = {
#define N(name) {#name, name}
    N(abe_version), N(abe_data_version), N(abe_data_date), N(abe_json_schema),
};

#define STRINGS(X) \
    X(abe_entry_key, abe_entry) X(abe_entry_name, abe_entry) X(abe_entry_case, abe_entry) X(abe_entry_status_since, abe_entry) \
    X(abe_cause_name, abe_cause) X(abe_solution_name, abe_solution) X(abe_source_name, abe_source) \
    X(abe_source_title, abe_source) X(abe_source_date, abe_source) X(abe_family_name, abe_family) \
    X(abe_family_prefix, abe_family) X(abe_code_name, uint32_t) X(abe_locale_tag, abe_locale) X(abe_area_name, abe_area) \
    X(abe_area_feature, abe_area) X(abe_component_name, abe_component) X(abe_os_name, abe_os) X(abe_fault_name, abe_fault) \
    X(abe_retry_name, abe_retry) X(abe_effect_name, abe_effect) X(abe_status_name, abe_status) X(abe_solution_order_name, abe_solution_order) \
    X(abe_number_system_name, abe_number_system) X(abe_block_kind_name, abe_block_kind) \
    X(abe_command_language_name, abe_command_language) X(abe_span_kind_name, abe_span_kind) X(abe_how_name, abe_how) \
    X(abe_finding_name, abe_finding) X(abe_format_name, abe_format) X(abe_result_name, abe_result) \
    X(abe_item_kind_name, abe_item_kind)

#define DEFINE_STRING(name, type) static abe_string of_##name(uint32_t number) { type of = {number}; return name(of); }
STRINGS(DEFINE_STRING)

static const struct {
    const char *name;
    abe_string (*call)(uint32_t);
} strings[] = {STRINGS(F)};

#define STRINGS_IN_LOCALE(X) \
    X(abe_entry_docs_url, abe_entry) X(abe_cause_docs_url, abe_cause) X(abe_solution_docs_url, abe_solution) \
    X(abe_family_docs_url, abe_family) X(abe_source_url, abe_source)

#define DEFINE_STRING_IN(name, type) \
    static abe_string of_##name(uint32_t number, uint32_t locale) { type of = {number}; return name(of, (abe_locale)locale); }
STRINGS_IN_LOCALE(DEFINE_STRING_IN)

static const struct {
    const char *name;
    abe_string (*call)(uint32_t, uint32_t);
} strings_in_locale[] = {STRINGS_IN_LOCALE(F)};

#define TEXTS(X) \
    X(abe_entry_title, abe_entry) X(abe_entry_summary, abe_entry) X(abe_cause_title, abe_cause) X(abe_cause_summary, abe_cause) \
    X(abe_solution_title, abe_solution) X(abe_solution_summary, abe_solution) X(abe_family_title, abe_family) \
    X(abe_family_summary, abe_family) X(abe_block_text, abe_block) X(abe_number_system_title, abe_number_system) \
    X(abe_area_title, abe_area) X(abe_fault_title, abe_fault) X(abe_retry_title, abe_retry) X(abe_effect_title, abe_effect)

#define DEFINE_TEXT(name, type) \
    static abe_text of_##name(uint32_t number, uint32_t locale) { type of = {number}; return name(of, (abe_locale)locale); }
TEXTS(DEFINE_TEXT)

static const struct {
    const char *name;
    abe_text (*call)(uint32_t, uint32_t);
} texts[] = {TEXTS(F)};

#define SMALL_NUMBERS(X) \
    X(abe_entry_code, abe_entry) X(abe_entry_area, abe_entry) X(abe_entry_component, abe_entry) X(abe_entry_os, abe_entry) \
    X(abe_entry_fault, abe_entry) X(abe_entry_retry, abe_entry) X(abe_entry_status, abe_entry) \
    X(abe_entry_effect, abe_entry) X(abe_entry_renamed_to, abe_entry) X(abe_entry_solution_order, abe_entry) X(abe_cause_id, abe_cause) \
    X(abe_cause_os, abe_cause) X(abe_cause_solution_order, abe_cause) X(abe_solution_os, abe_solution) \
    X(abe_solution_solution_order, abe_solution) X(abe_block_kind_of, abe_block) X(abe_block_os, abe_block) \
    X(abe_block_command_language, abe_block)

#define DEFINE_NUMBER(name, type) static uint32_t of_##name(uint32_t number) { type of = {number}; return (uint32_t)name(of); }
SMALL_NUMBERS(DEFINE_NUMBER)

static const struct {
    const char *name;
    uint32_t (*call)(uint32_t);
} numbers[] = {SMALL_NUMBERS(F)};

/* Lists of what belongs to something. */

#define LISTS(X) \
    X(abe_entry_solution_count, abe_entry_solution_at, abe_entry) X(abe_entry_source_count, abe_entry_source_at, abe_entry) \
    X(abe_entry_last_solution_count, abe_entry_last_solution_at, abe_entry) \
    X(abe_cause_solution_count, abe_cause_solution_at, abe_cause) X(abe_cause_source_count, abe_cause_source_at, abe_cause) \
    X(abe_solution_solution_count, abe_solution_solution_at, abe_solution) X(abe_code_entry_count, abe_code_entry_at, uint32_t)

#define DEFINE_LIST(count, at, type) \
    static size_t of_##count(uint32_t number) { type of = {number}; return count(of); } \
    static uint32_t of_##at(uint32_t number, size_t index) { type of = {number}; return at(of, index).handle; }
LISTS(DEFINE_LIST)

static const struct {
    const char *name;
    size_t (*count)(uint32_t);
    uint32_t (*at)(uint32_t, size_t);
} lists[] = {
#define LIST(count, at, ...) {#at, of_##count, of_##at},
    LISTS(LIST)
};

/* Lists of what belongs to something and has a kind or an operating system. */

#define LISTS_OF_SOME(X) \
    X(abe_entry_cause_count, abe_entry_cause_at, abe_entry, abe_os) X(abe_entry_block_count, abe_entry_block_at, abe_entry, abe_block_kind) \
    X(abe_entry_history_count, abe_entry_history_at, abe_entry, abe_block_kind) \
    X(abe_cause_block_count, abe_cause_block_at, abe_cause, abe_block_kind) \
    X(abe_cause_history_count, abe_cause_history_at, abe_cause, abe_block_kind) \
    X(abe_solution_history_count, abe_solution_history_at, abe_solution, abe_block_kind) \
    X(abe_solution_block_count, abe_solution_block_at, abe_solution, abe_block_kind) \
    X(abe_block_block_count, abe_block_block_at, abe_block, abe_block_kind)

#define DEFINE_LIST_OF_SOME(count, at, type, kind) \
    static size_t of_##count(uint32_t number, uint32_t some) { type of = {number}; return count(of, (kind)some); } \
    static uint32_t of_##at(uint32_t number, uint32_t some, size_t index) { type of = {number}; return at(of, (kind)some, index).handle; }
LISTS_OF_SOME(DEFINE_LIST_OF_SOME)

static const struct {
    const char *name;
    size_t (*count)(uint32_t, uint32_t);
    uint32_t (*at)(uint32_t, uint32_t, size_t);
} lists_of_some[] = {LISTS_OF_SOME(LIST)};

#define SEARCHES(X) \
    X(abe_area_entries, abe_area) X(abe_component_entries, abe_component) X(abe_os_entries, abe_os) \
    X(abe_fault_entries, abe_fault) X(abe_retry_entries, abe_retry) X(abe_status_entries, abe_status) X(abe_cause_entries, abe_cause)

#define DEFINE_SEARCH(name, type) \
    static size_t of_##name(uint32_t number, abe_entry *to, size_t room) { type of = {number}; return name(of, to, room); }
SEARCHES(DEFINE_SEARCH)

static const struct {
    const char *name;
    size_t (*call)(uint32_t, abe_entry *, size_t);
} searches[] = {SEARCHES(F)};

static const struct {
    const char *name;
    size_t (*call)(const char *, size_t, abe_entry *, size_t);
} searches_of_string[] = {N(abe_lookup_all), N(abe_entries_with_prefix)};

#define NUMBERS_OF_STRING(X) \
    X(abe_family_of, .handle) X(abe_entry_from_key, .handle) X(abe_cause_from_name, .handle) X(abe_solution_from_name, .handle) \
    X(abe_source_from_name, .handle) X(abe_locale_matching, ) X(abe_locale_negotiate, )

#define DEFINE_OF_STRING(name, member) static uint32_t of_##name(const char *string, size_t len) { return name(string, len) member; }
NUMBERS_OF_STRING(DEFINE_OF_STRING)

static const struct {
    const char *name;
    uint32_t (*call)(const char *, size_t);
} numbers_of_string[] = {NUMBERS_OF_STRING(F)};

#define FROM_NAMES(X) \
    X(abe_area_from_name, abe_area) X(abe_component_from_name, abe_component) X(abe_os_from_name, abe_os) \
    X(abe_fault_from_name, abe_fault) X(abe_retry_from_name, abe_retry) X(abe_effect_from_name, abe_effect) X(abe_status_from_name, abe_status) \
    X(abe_solution_order_from_name, abe_solution_order) X(abe_number_system_from_name, abe_number_system) \
    X(abe_block_kind_from_name, abe_block_kind) X(abe_command_language_from_name, abe_command_language) \
    X(abe_span_kind_from_name, abe_span_kind)

#define DEFINE_FROM_NAME(name, type) \
    static bool of_##name(const char *string, size_t len, uint32_t *number) \
    { \
        type of = (type)7; \
        bool is_there = name(string, len, &of); \
        CHECK(name(string, len, NULL) == is_there); \
        *number = (uint32_t)of; \
        return is_there; \
    }
FROM_NAMES(DEFINE_FROM_NAME)

static const struct {
    const char *name;
    bool (*call)(const char *, size_t, uint32_t *);
} from_names[] = {FROM_NAMES(F)};
