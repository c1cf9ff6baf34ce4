/*
 * Azure Backup error codes with their messages, their ordered causes and their solution steps.
 *
 * Made by cbindgen from capi/src; do not edit. Licence: (MIT OR Apache-2.0) AND CC-BY-4.0.
 *
 * TASKS
 *
 *   to find the entry for an error code as somebody spelled it      abe_lookup; all its meanings: abe_lookup_all
 *   to say why there is none, and what is spelled nearly so         abe_lookup_message, abe_suggest, abe_family_of
 *   to find entries for words that are nobody's message: a guess    abe_search
 *   to show the first screen: what it is, what to check and do      abe_entry_brief; in another size abe_entry_write_with
 *   to write all about an entry: text, Markdown, HTML, JSON         abe_entry_write; a part of it abe_entry_write_with
 *   to find errors in any text; in one that comes in pieces         abe_scan, abe_scan_json; abe_scanner_new
 *   to make one plan of what to do about many errors                abe_plan_new, abe_plan_brief, abe_plan_write,
 *                                                                   abe_plan_write_with
 *   to fill in what a text tells: vault, VM, job; its system        abe_plan_fill, abe_values_json, abe_values_os
 *   to choose the language for "de-AT"                              abe_locale_negotiate
 *   to walk from an entry to what to check and to do, numbered      abe_entry_item_at, abe_cause_check
 *   to walk from an entry to causes, solutions and their steps      abe_entry_cause_at, abe_cause_solution_at,
 *                                                                   abe_solution_block_at, abe_block_block_at
 *   to show a text with its labels, code and links                  abe_text_span_at, abe_text_markdown, abe_text_html
 *   to keep an entry, a cause ... in a file, and find it again      abe_entry_key and abe_entry_from_key,
 *                                                                   abe_cause_name and abe_cause_from_name ...
 *   to list all entries, or those of an area, a component ...       abe_entry_at, abe_area_entries ...
 *   to find what a number of Azure means                            abe_number_read, abe_number_entries
 *   to export the whole catalogue                                   abe_catalog_json, abe_json_schema
 *   to compare the header with the library in use                   ABE_ABI_VERSION and abe_abi_version
 *
 * The constants of the error codes stand at the end.
 *
 * CONVENTIONS
 *
 * Ownership: nothing has to be freed but an abe_scanner, with abe_scanner_free, and an abe_plan, with abe_plan_free: once,
 * and it may not be used afterwards. To free one twice, or to use it then, is undefined, as it is with malloc. There is no
 * other set-up or clean-up, and no other function allocates what a caller gets. What texts are searched for is prepared
 * once, on first use, and kept.
 *
 * Threads: everything may be called from any thread at any time, but for one abe_scanner, which one thread may use at a
 * time. An abe_plan changes by abe_plan_fill alone; otherwise any number of threads may ask it until one frees it. Nothing else has a state.
 * After fork() the child may call everything. No function may be called in a signal handler, but for those that neither
 * search nor plan nor write JSON: they allocate nothing and take no lock.
 *
 * Memory: only abe_scan..., abe_scanner_..., abe_plan_... and JSON allocate. abe_scanner_new, abe_plan_new and
 * abe_plan_new_counted return null if there is no memory for what they return. Wherever else memory runs out, in the middle of a search or a plan, the
 * process is ended with abort(), after a message on standard error: so does the allocator of Rust. Everything else, looking
 * up, reading texts, writing entries as text, Markdown or HTML, works without any.
 *
 * Time: O(...) stands where it is more than that of the answer. Searching takes time in proportion to the length of a text,
 * whatever the text, in pieces of whatever size; but text made to be slow, parts of messages repeated over and over, takes
 * up to some hundred times as long as a log: about half a second for 1 MiB. Who searches what strangers send sets a
 * limit to its length. A plan takes O(n^2) for n different errors: milliseconds for all that the catalogue has.
 *
 * Mistakes: a panic, which would be a mistake of the library, gives the answer for "there is none", ABE_RESULT_PANIC where
 * an abe_result is returned, and a message on standard error.
 *
 * Unloading: the shared library stays in the process after dlclose(), so that its strings do.
 *
 * Strings that come out are UTF-8 with a NUL behind them and their length beside them. They live for ever, and the
 * pointer is never null: a string that does not exist is the empty one. Only the text of an abe_mention is none of
 * these: it is a part of what was searched.
 *
 * Strings that go in are a pointer and a length in bytes, with or without a NUL behind. Null with length 0 is the empty
 * string. Null with another length, a length past that of any real string (PTRDIFF_MAX), and what is not UTF-8 are told
 * by abe_lookup with an abe_result; every other function answers as for a string that it does not know. Only a text to
 * search for errors (abe_scan, abe_scanner_push) may be of any bytes.
 *
 * Handles: entries, causes, solutions, blocks, sources and families are structs of one number, each of its own type, so
 * that a compiler sees one that is handed over for another. 0 is none. Any number may be in there: one that is not known
 * is answered with nothing, an empty string, an empty list. They hold for one version of the library; what is kept
 * longer is a key or a name (abe_entry_key, abe_cause_name ...), the id of a cause or that of an error code: those never
 * change. Error codes are plain numbers, those of abe_code.
 *
 * Enums have 32 bits. A function that takes one takes any number, and says what it makes of one that it does not know;
 * one that is younger than the header may come out. Where a binding has no structs or enums, it may take uint32_t for
 * both on x86-64 and AArch64.
 *
 * Lists: ..._count says how many there are, ..._at gives the one at an index from 0. Where a list has to be searched
 * for, one function fills an array: it returns how many there are, and writes as many as there is room for. Null has
 * room for none.
 *
 * Buffers are filled as by snprintf: the length of the whole text is returned, without its NUL; what does not fit is cut
 * off, never within a character; and a NUL is behind it unless the size is 0. Null with any size only measures. A buffer
 * or an array may not overlap what goes in.
 *
 * What goes in and out by pointer has to be there: memory that is not, no function can check.
 */

#ifndef AZURE_BACKUP_ERRORS_H
#define AZURE_BACKUP_ERRORS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/**
 * The version of the library that this header belongs to; `abe_version` tells that of the library in use.
 */
#define ABE_VERSION "0.1.0"

/**
 * Its first part.
 */
#define ABE_VERSION_MAJOR 0

/**
 * Its second part.
 */
#define ABE_VERSION_MINOR 1

/**
 * Its third part.
 */
#define ABE_VERSION_PATCH 0

/**
 * The whole version as one number, to compare it in `#if`: 1002003 for 1.2.3.
 */
#define ABE_VERSION_NUMBER (ABE_VERSION_MAJOR * 1000000 + ABE_VERSION_MINOR * 1000 + ABE_VERSION_PATCH)

/**
 * The version of the interface: the minor version before 1.0, then 1000 for each major version. Another one
 * means that programs have to be compiled again; `abe_abi_version` tells that of the library in use.
 */
#define ABE_ABI_VERSION 1

/**
 * What became of a question about a string.
 */
typedef enum abe_result {
    /**
     * Found.
     */
    ABE_RESULT_OK = 0,
    /**
     * There is no ASCII letter or digit in the string.
     */
    ABE_RESULT_EMPTY = 1,
    /**
     * The catalogue does not know it.
     */
    ABE_RESULT_UNKNOWN = 2,
    /**
     * The pointer is null, but the length is not 0.
     */
    ABE_RESULT_NULL = 3,
    /**
     * The length is past that of any real string.
     */
    ABE_RESULT_TOO_LONG = 4,
    /**
     * The string is not UTF-8.
     */
    ABE_RESULT_INVALID_UTF8 = 5,
    /**
     * The error is known, but this build of the library leaves out its area.
     */
    ABE_RESULT_LEFT_OUT = 6,
    /**
     * The library made a mistake, of which it says more on standard error. Please report it.
     */
    ABE_RESULT_PANIC = 7,
} abe_result;

/**
 * What a mention in a text is.
 */
typedef enum abe_finding {
    /**
     * Something that is younger than this header.
     */
    ABE_FINDING_NONE = 0,
    /**
     * An error of the catalogue.
     */
    ABE_FINDING_KNOWN = 1,
    /**
     * It looks like an error code of Azure Backup, but the catalogue does not know it. `abe_suggest` tells codes that are
     * spelled nearly so.
     */
    ABE_FINDING_UNKNOWN = 2,
    /**
     * An error that is known, but this build of the library leaves out its area. `abe_lookup_left_out` tells what is
     * known of the key of the mention.
     */
    ABE_FINDING_LEFT_OUT = 3,
} abe_finding;

/**
 * How an error was recognised in a text.
 */
typedef enum abe_how {
    /**
     * Not at all, as an unknown code, or in a way that is younger than this header.
     */
    ABE_HOW_NONE = 0,
    /**
     * By its name, as the service spells it, in any case.
     */
    ABE_HOW_NAME = 1,
    /**
     * By another spelling of its name.
     */
    ABE_HOW_ALIAS = 2,
    /**
     * By a number that Azure shows, where one of an error is expected.
     */
    ABE_HOW_NUMBER = 3,
    /**
     * By its message.
     */
    ABE_HOW_MESSAGE = 4,
    /**
     * By something near its message, where nothing better was found.
     */
    ABE_HOW_NEAR_MESSAGE = 5,
} abe_how;

/**
 * A language of the catalogue. Wherever one is asked for, any other number is taken for English.
 */
typedef enum abe_locale {
    /**
     * No language.
     */
    ABE_LOCALE_NONE = 0,
    /**
     * English.
     */
    ABE_LOCALE_EN = 1,
    /**
     * German.
     */
    ABE_LOCALE_DE = 2,
} abe_locale;

/**
 * How to write an entry or a plan.
 */
typedef enum abe_format {
    /**
     * In a way that is younger than this header.
     */
    ABE_FORMAT_NONE = 0,
    /**
     * Plain text for a terminal of 80 columns.
     */
    ABE_FORMAT_TEXT = 1,
    /**
     * A CommonMark document. The steps of a plan have boxes to check.
     */
    ABE_FORMAT_MARKDOWN = 2,
    /**
     * An HTML fragment: one `<article>`, escaped and valid.
     */
    ABE_FORMAT_HTML = 3,
    /**
     * JSON on one line, as `abe_json_schema` describes it.
     */
    ABE_FORMAT_JSON = 4,
} abe_format;

/**
 * What was being backed up.
 */
typedef enum abe_area {
    /**
     * There is none, or it is younger than this header.
     */
    ABE_AREA_NONE = 0,
    /**
     * An Azure virtual machine.
     */
    ABE_AREA_AZURE_VM = 1,
    /**
     * A vault itself: its policies, its protection, its keys, what is registered with it.
     */
    ABE_AREA_VAULT = 2,
    /**
     * A computer that the MARS agent backs up: its files and folders, its system state.
     */
    ABE_AREA_MARS_AGENT = 3,
    /**
     * A data source that Azure Backup Server or Data Protection Manager backs up.
     */
    ABE_AREA_BACKUP_SERVER = 4,
    /**
     * SQL Server in an Azure virtual machine: its databases, its instances.
     */
    ABE_AREA_SQL_SERVER = 5,
    /**
     * SAP HANA in an Azure virtual machine: its databases, snapshots of its instances.
     */
    ABE_AREA_SAP_HANA = 6,
    /**
     * SAP ASE (Sybase) in an Azure virtual machine.
     */
    ABE_AREA_SAP_ASE = 7,
    /**
     * Azure Database for PostgreSQL: single server and flexible server.
     */
    ABE_AREA_POSTGRE_SQL = 8,
    /**
     * Azure Database for MySQL: flexible server.
     */
    ABE_AREA_MY_SQL = 9,
    /**
     * A share of Azure Files: snapshots of it, copies of it in a vault.
     */
    ABE_AREA_AZURE_FILES = 10,
    /**
     * The blobs of a storage account: operational and vaulted backup.
     */
    ABE_AREA_AZURE_BLOBS = 11,
    /**
     * A storage account with a hierarchical namespace (Azure Data Lake Storage).
     */
    ABE_AREA_DATA_LAKE_STORAGE = 12,
    /**
     * An Azure managed disk that is backed up by itself.
     */
    ABE_AREA_MANAGED_DISKS = 13,
    /**
     * A cluster of Azure Kubernetes Service.
     */
    ABE_AREA_AKS = 14,
} abe_area;

/**
 * The part of Azure Backup, or of what it works with, that an error is about.
 */
typedef enum abe_component {
    /**
     * There is none, or it is younger than this header.
     */
    ABE_COMPONENT_NONE = 0,
    /**
     * The Azure VM agent (guest agent) inside the virtual machine.
     */
    ABE_COMPONENT_VM_AGENT = 1,
    /**
     * The VMSnapshot extension that Azure Backup puts into the virtual machine.
     */
    ABE_COMPONENT_BACKUP_EXTENSION = 2,
    /**
     * The network between what is backed up and Azure.
     */
    ABE_COMPONENT_NETWORK = 3,
    /**
     * Restore points and the collections and resource groups that hold them.
     */
    ABE_COMPONENT_RESTORE_POINTS = 4,
    /**
     * The key vault with the keys and secrets of an encrypted virtual machine.
     */
    ABE_COMPONENT_KEY_VAULT = 5,
    /**
     * A disk: one of a virtual machine, or one that is backed up by itself.
     */
    ABE_COMPONENT_DISK = 6,
    /**
     * A backup job.
     */
    ABE_COMPONENT_BACKUP_JOB = 7,
    /**
     * The service itself, or a cause that it does not tell.
     */
    ABE_COMPONENT_BACKUP_SERVICE = 8,
    /**
     * The Volume Shadow Copy Service of Windows, its writers, COM+ and MSDTC.
     */
    ABE_COMPONENT_VSS = 9,
    /**
     * The file systems and mount points inside the virtual machine.
     */
    ABE_COMPONENT_FILE_SYSTEM = 10,
    /**
     * The virtual machine itself: its state, its size, its model.
     */
    ABE_COMPONENT_VM = 11,
    /**
     * A restore.
     */
    ABE_COMPONENT_RESTORE = 12,
    /**
     * The recovery of single files from a restore point.
     */
    ABE_COMPONENT_FILE_RECOVERY = 13,
    /**
     * The archive tier of a vault.
     */
    ABE_COMPONENT_ARCHIVE_TIER = 14,
    /**
     * The scripts that run before and after a snapshot on Linux.
     */
    ABE_COMPONENT_SCRIPTS = 15,
    /**
     * A database: its state, its log chain, its accounts, its files.
     */
    ABE_COMPONENT_DATABASE = 16,
    /**
     * A vault: its settings, its protection, what is registered with it.
     */
    ABE_COMPONENT_VAULT = 17,
    /**
     * The policy that says when to back up and how long to keep.
     */
    ABE_COMPONENT_BACKUP_POLICY = 18,
    /**
     * The MARS agent: its registration with a vault, its settings, its jobs.
     */
    ABE_COMPONENT_MARS_AGENT = 19,
    /**
     * The copy of a data source that Azure Backup Server or Data Protection Manager keeps.
     */
    ABE_COMPONENT_REPLICA = 20,
    /**
     * The extension that Azure Backup puts into a virtual machine with databases, and its services.
     */
    ABE_COMPONENT_WORKLOAD_EXTENSION = 21,
    /**
     * A managed identity or a role that an operation needs.
     */
    ABE_COMPONENT_PERMISSIONS = 22,
    /**
     * A storage account, and the shares, containers and blobs in it.
     */
    ABE_COMPONENT_STORAGE_ACCOUNT = 23,
    /**
     * A Kubernetes cluster, and the backup extension in it.
     */
    ABE_COMPONENT_CLUSTER = 24,
} abe_component;

/**
 * An operating system that an error, a cause, a solution or a step is for.
 */
typedef enum abe_os {
    /**
     * Both, or it makes no difference. Any other number is taken for this one.
     */
    ABE_OS_ANY = 0,
    /**
     * Windows.
     */
    ABE_OS_WINDOWS = 1,
    /**
     * Linux.
     */
    ABE_OS_LINUX = 2,
} abe_os;

/**
 * On whose side the error usually lies.
 */
typedef enum abe_fault {
    /**
     * There is none, or it is younger than this header.
     */
    ABE_FAULT_NONE = 0,
    /**
     * On the side of whoever runs the machine or the vault.
     */
    ABE_FAULT_USER = 1,
    /**
     * On the side of Azure.
     */
    ABE_FAULT_SERVICE = 2,
    /**
     * The code alone does not tell.
     */
    ABE_FAULT_UNKNOWN = 3,
} abe_fault;

/**
 * When it makes sense to run the failed operation again.
 */
typedef enum abe_retry {
    /**
     * There is none, or it is younger than this header.
     */
    ABE_RETRY_NONE = 0,
    /**
     * Once a cause has been removed.
     */
    ABE_RETRY_AFTER_FIX = 1,
    /**
     * After a while, even if nothing was changed.
     */
    ABE_RETRY_LATER = 2,
    /**
     * Never: the operation cannot succeed.
     */
    ABE_RETRY_NO = 3,
} abe_retry;

/**
 * What an error means for the restore point at hand.
 */
typedef enum abe_effect {
    /**
     * There is none, or it is younger than this header.
     */
    ABE_EFFECT_NONE = 0,
    /**
     * Nothing says.
     */
    ABE_EFFECT_UNKNOWN = 1,
    /**
     * The backup made no restore point; older ones stay.
     */
    ABE_EFFECT_NO_RESTORE_POINT = 2,
    /**
     * The restore point is less consistent than was asked for.
     */
    ABE_EFFECT_WEAKER_RESTORE_POINT = 3,
    /**
     * The restore point was made; something else failed.
     */
    ABE_EFFECT_RESTORE_POINT_MADE = 4,
    /**
     * Nothing was restored; the restore points stay.
     */
    ABE_EFFECT_NOT_RESTORED = 5,
    /**
     * The request was refused before it changed anything.
     */
    ABE_EFFECT_NOT_CHANGED = 6,
} abe_effect;

/**
 * Whether the service still reports a code under this name.
 */
typedef enum abe_status {
    /**
     * There is none, or it is younger than this header.
     */
    ABE_STATUS_NONE = 0,
    /**
     * It does.
     */
    ABE_STATUS_CURRENT = 1,
    /**
     * It reports the same error under another name now.
     */
    ABE_STATUS_RENAMED = 2,
    /**
     * It no longer reports the error.
     */
    ABE_STATUS_RETIRED = 3,
} abe_status;

/**
 * How the solutions in one list belong together.
 */
typedef enum abe_solution_order {
    /**
     * There is none, or it is younger than this header.
     */
    ABE_SOLUTION_ORDER_NONE = 0,
    /**
     * All of them are needed, one after another.
     */
    ABE_SOLUTION_ORDER_IN_ORDER = 1,
    /**
     * Any one of them is enough.
     */
    ABE_SOLUTION_ORDER_ONE_OF = 2,
    /**
     * Those whose circumstance holds.
     */
    ABE_SOLUTION_ORDER_WHERE_IT_APPLIES = 3,
    /**
     * One after another, until the backup works.
     */
    ABE_SOLUTION_ORDER_UNTIL_FIXED = 4,
} abe_solution_order;

/**
 * Where a number that Azure shows comes from: the same number means another thing in each.
 */
typedef enum abe_number_system {
    /**
     * There is none, or it is younger than this header.
     */
    ABE_NUMBER_SYSTEM_NONE = 0,
    /**
     * The ids of Data Protection Manager, Azure Backup Server and the MARS agent.
     */
    ABE_NUMBER_SYSTEM_CATALOG_ID = 1,
    /**
     * The result of a call of Windows.
     */
    ABE_NUMBER_SYSTEM_HRESULT = 2,
    /**
     * The status of an HTTP answer.
     */
    ABE_NUMBER_SYSTEM_HTTP_STATUS = 3,
    /**
     * The numbers of Recovery Services.
     */
    ABE_NUMBER_SYSTEM_SERVICE_ID = 4,
    /**
     * What the extension on Linux writes into its log.
     */
    ABE_NUMBER_SYSTEM_LINUX_EXTENSION_STATUS = 5,
    /**
     * The number of an error of SQL Server.
     */
    ABE_NUMBER_SYSTEM_SQL_ERROR = 6,
} abe_number_system;

/**
 * What a block of text is.
 */
typedef enum abe_block_kind {
    /**
     * There is none, or it is younger than this header.
     */
    ABE_BLOCK_KIND_NONE = 0,
    /**
     * Prose.
     */
    ABE_BLOCK_KIND_PARAGRAPH = 1,
    /**
     * One action of a solution, in its order.
     */
    ABE_BLOCK_KIND_STEP = 2,
    /**
     * One point of a list whose points all hold.
     */
    ABE_BLOCK_KIND_ITEM = 3,
    /**
     * One of several alternatives.
     */
    ABE_BLOCK_KIND_CHOICE = 4,
    /**
     * Something good to know.
     */
    ABE_BLOCK_KIND_NOTE = 5,
    /**
     * Something that helps.
     */
    ABE_BLOCK_KIND_TIP = 6,
    /**
     * Something that can do damage.
     */
    ABE_BLOCK_KIND_WARNING = 7,
    /**
     * Lines to run or to paste, to be copied as they are.
     */
    ABE_BLOCK_KIND_COMMAND = 8,
} abe_block_kind;

/**
 * The language of a command.
 */
typedef enum abe_command_language {
    /**
     * There is none, or it is younger than this header.
     */
    ABE_COMMAND_LANGUAGE_NONE = 0,
    /**
     * A POSIX shell.
     */
    ABE_COMMAND_LANGUAGE_BASH = 1,
    /**
     * PowerShell.
     */
    ABE_COMMAND_LANGUAGE_POWERSHELL = 2,
    /**
     * No program: lines of a file, paths.
     */
    ABE_COMMAND_LANGUAGE_TEXT = 3,
    /**
     * SQL, in the dialect of the database at hand.
     */
    ABE_COMMAND_LANGUAGE_SQL = 4,
} abe_command_language;

/**
 * What a span of a text is.
 */
typedef enum abe_span_kind {
    /**
     * There is none, or it is younger than this header.
     */
    ABE_SPAN_KIND_NONE = 0,
    /**
     * Prose.
     */
    ABE_SPAN_KIND_PLAIN = 1,
    /**
     * What stands on the screen: a button, a menu, a column, a state.
     */
    ABE_SPAN_KIND_LABEL = 2,
    /**
     * Literal text: a path, an option, a command, an address.
     */
    ABE_SPAN_KIND_CODE = 3,
    /**
     * A part of literal text to be replaced with one's own value, with its angle brackets.
     */
    ABE_SPAN_KIND_PLACEHOLDER = 4,
    /**
     * A link; the span says where to.
     */
    ABE_SPAN_KIND_LINK = 5,
} abe_span_kind;

/**
 * What to write of an entry or a plan.
 */
typedef enum abe_part {
    /**
     * All of it.
     */
    ABE_PART_ALL = 0,
    /**
     * The first screen: what it is, what to check, what to do.
     */
    ABE_PART_BRIEF = 1,
    /**
     * One thing to check or to do, with its steps.
     */
    ABE_PART_ITEM = 2,
    /**
     * What used to be otherwise. A plan has no such part.
     */
    ABE_PART_HISTORY = 3,
    /**
     * Where it is known from. A plan has no such part.
     */
    ABE_PART_SOURCES = 4,
} abe_part;

/**
 * What something to check or to do is.
 */
typedef enum abe_item_kind {
    /**
     * There is none, or it is younger than this header.
     */
    ABE_ITEM_KIND_NONE = 0,
    /**
     * A cause to check.
     */
    ABE_ITEM_KIND_CAUSE = 1,
    /**
     * A solution of an error itself, whatever its cause.
     */
    ABE_ITEM_KIND_SOLUTION = 2,
    /**
     * A cause that newer pages no longer name.
     */
    ABE_ITEM_KIND_FORMER_CAUSE = 3,
    /**
     * What to do if nothing else helps.
     */
    ABE_ITEM_KIND_LAST_SOLUTION = 4,
} abe_item_kind;

/**
 * What to do about one or many errors on an `abe_os`. `abe_plan_new` makes it.
 */
typedef struct abe_plan abe_plan;

/**
 * Searches a text that comes in pieces. `abe_scanner_new` makes one.
 */
typedef struct abe_scanner abe_scanner;

/**
 * A string that lives for ever: UTF-8 with a NUL behind it, which `len` does not count.
 *
 * `data` is never null. There is no NUL within the string.
 */
typedef struct abe_string {
    /**
     * The first byte.
     */
    const char *data;
    /**
     * How many bytes there are, without the NUL.
     */
    size_t len;
} abe_string;

/**
 * What one error is. `handle` is 0 if there is no such entry.
 */
typedef struct abe_entry {
    /**
     * It holds for this version of the library; 0 is none.
     */
    uint32_t handle;
} abe_entry;

/**
 * What is known of an error whose area this build of the library leaves out.
 */
typedef struct abe_left_out {
    /**
     * The key of its entry; empty if there is no such error.
     */
    struct abe_string key;
    /**
     * The name of its entry.
     */
    struct abe_string name;
    /**
     * Its error code; 0 for an error that shows a message but no code.
     */
    uint32_t code;
    /**
     * What was being backed up. `abe_area_feature` tells the feature of this library that brings its words.
     */
    abe_area area;
} abe_left_out;

/**
 * An entry that a search has found.
 */
typedef struct abe_hit {
    /**
     * The entry.
     */
    struct abe_entry entry;
    /**
     * How well it fits: the greater, the better. Comparable with other hits of the same search.
     */
    uint32_t score;
} abe_hit;

/**
 * Codes with one beginning, which says something of those that nobody knows. `handle` is 0 if there is no such family.
 */
typedef struct abe_family {
    /**
     * It holds for this version of the library; 0 is none.
     */
    uint32_t handle;
} abe_family;

/**
 * A text in a language.
 *
 * It is plain text. What is marked in it (labels on screen, literal code, placeholders, links) is told by
 * `abe_text_span_at`, `abe_text_markdown` and `abe_text_html`, which take `handle`.
 */
typedef struct abe_text {
    /**
     * The text without markup.
     */
    struct abe_string string;
    /**
     * The text and its language; it holds for this version of the library.
     */
    uint64_t handle;
} abe_text;

/**
 * A number that Azure shows.
 */
typedef struct abe_number {
    /**
     * Where it comes from; 0 if there is no such number.
     */
    abe_number_system system;
    /**
     * The number itself.
     */
    uint32_t value;
} abe_number;

/**
 * Where something is known from. `handle` is 0 if there is no such source.
 */
typedef struct abe_source {
    /**
     * It holds for this version of the library; 0 is none.
     */
    uint32_t handle;
} abe_source;

/**
 * A literal sentence that the service shows.
 */
typedef struct abe_message {
    /**
     * The sentence.
     */
    struct abe_string string;
    /**
     * The language in which the service shows it; 0 if there is no such message.
     */
    abe_locale locale;
    /**
     * The source that this wording is known from, and so since when at the latest. Every message has one.
     */
    struct abe_source source;
} abe_message;

/**
 * A piece of a description or a solution. `handle` is 0 if there is no such block.
 */
typedef struct abe_block {
    /**
     * It holds for this version of the library; 0 is none.
     */
    uint32_t handle;
} abe_block;

/**
 * How to tell within a minute whether something holds.
 */
typedef struct abe_check {
    /**
     * Where to look, and what is seen if it holds, in one sentence; empty if there is no check.
     */
    struct abe_text text;
    /**
     * The command that shows it, to be asked with `abe_block_text`; that of handle 0 if there is none.
     */
    struct abe_block command;
    /**
     * Always 0.
     */
    uint32_t reserved;
} abe_check;

/**
 * A reason for an error. `handle` is 0 if there is no such cause.
 */
typedef struct abe_cause {
    /**
     * It holds for this version of the library; 0 is none.
     */
    uint32_t handle;
} abe_cause;

/**
 * A way to remove a cause. `handle` is 0 if there is no such solution.
 */
typedef struct abe_solution {
    /**
     * It holds for this version of the library; 0 is none.
     */
    uint32_t handle;
} abe_solution;

/**
 * One thing to check or to do about an error, under the number with which it is shown everywhere.
 */
typedef struct abe_entry_item {
    /**
     * What it is; 0 if there is no such item.
     */
    abe_item_kind kind;
    /**
     * The cause, which has a check and solutions; that of handle 0 for a solution.
     */
    struct abe_cause cause;
    /**
     * The solution; that of handle 0 for a cause.
     */
    struct abe_solution solution;
    /**
     * What it is for.
     */
    abe_os os;
    /**
     * How its solutions belong together; for a solution, how that and its neighbours do.
     */
    abe_solution_order solution_order;
    /**
     * Always 0.
     */
    uint32_t reserved;
    /**
     * The number, from 1: the same on every `abe_os`. `abe_write_options` takes it.
     */
    size_t number;
    /**
     * The day until when Microsoft's page named a former cause, as YYYY-MM-DD; empty for all else.
     */
    struct abe_string until;
} abe_entry_item;

/**
 * A cause that newer pages no longer name.
 */
typedef struct abe_former_cause {
    /**
     * The cause; that of handle 0 if there is no such one.
     */
    struct abe_cause cause;
    /**
     * Always 0.
     */
    uint32_t reserved;
    /**
     * The day until when Microsoft's page named it, as YYYY-MM-DD.
     */
    struct abe_string until;
} abe_former_cause;

/**
 * What to write of an entry or a plan, and how. What is 0 is as `abe_entry_write` and `abe_plan_write` have it, but for the
 * format.
 */
typedef struct abe_write_options {
    /**
     * How to write it.
     */
    abe_format format;
    /**
     * What to write of it.
     */
    abe_part part;
    /**
     * The level of the first heading in HTML, from 1 to 6: 2 with 0. Those inside are below it, but not below 6.
     */
    uint32_t heading_level;
    /**
     * Whether text has escape sequences for a terminal: bold headings, commands in colour, addresses underlined. 0 is none.
     */
    uint32_t is_styled;
    /**
     * The number of the thing to write with `ABE_PART_ITEM`, from 1. One that there is not writes nothing but the heading.
     */
    size_t item;
    /**
     * How many lines the first screen has as text: 24 with 0, and never less than 12. What comes first is said in full;
     * what comes later, as far as there is room.
     */
    size_t lines;
    /**
     * How many columns a line of text has: 80 with 0, and never less than 40. With `SIZE_MAX` none is broken.
     */
    size_t columns;
} abe_write_options;

/**
 * A part of a text that is of one kind.
 */
typedef struct abe_span {
    /**
     * At which byte of the text it begins.
     */
    size_t start;
    /**
     * How many bytes it has.
     */
    size_t len;
    /**
     * Where a link leads: an absolute https address. Empty for every other kind.
     */
    struct abe_string url;
    /**
     * What it is; 0 if there is no such span.
     */
    abe_span_kind kind;
    /**
     * Always 0.
     */
    uint32_t reserved;
} abe_span;

/**
 * Something that a text says of an error.
 *
 * A name with several meanings, and a message that several codes share, give a mention for each entry, one behind the
 * other, at the same place.
 */
typedef struct abe_mention {
    /**
     * At which byte of the whole text it begins.
     */
    size_t start;
    /**
     * The byte behind its last one.
     */
    size_t end;
    /**
     * The line on which it begins, from 1.
     */
    size_t line;
    /**
     * What stands there: `end - start` bytes of any kind, with no NUL behind them. What `abe_scan` tells points into the
     * text itself, and what a scanner tells into what it keeps, until it is used again or freed.
     */
    const char *text;
    /**
     * The key of the error: the one text that finds exactly its entry; empty for an unknown code.
     */
    struct abe_string key;
    /**
     * The entry; that of handle 0 for what is unknown or left out.
     */
    struct abe_entry entry;
    /**
     * Whether the error is known, unknown or left out.
     */
    abe_finding finding;
    /**
     * How it was recognised; 0 for an unknown code.
     */
    abe_how how;
    /**
     * The language of the message; 0 if it was not recognised by one.
     */
    abe_locale locale;
    /**
     * How many of the words of a message are the same, in percent: 100 for everything but what is only near one, and 0
     * for an unknown code.
     */
    uint32_t score;
    /**
     * The family of an unknown code; that of handle 0 for a known error, and for a code that begins like none.
     */
    struct abe_family family;
    /**
     * What the text itself says of an unknown failure: `message_len` bytes of any kind, escaped as they stand there,
     * with no NUL behind them; null if it says nothing. `abe_scan_json` tells them without escapes, and what is advised.
     */
    const char *message;
    /**
     * How many bytes it has.
     */
    size_t message_len;
} abe_mention;

/**
 * A cause to check, or an error to answer whatever its cause.
 */
typedef struct abe_plan_item {
    /**
     * The cause; that of handle 0 for solutions that answer an error whatever its cause.
     */
    struct abe_cause cause;
    /**
     * The first error that it would explain; that of handle 0 if there is no such item.
     */
    struct abe_entry entry;
    /**
     * What it is for.
     */
    abe_os os;
    /**
     * How all its solutions belong together.
     */
    abe_solution_order solution_order;
    /**
     * What it is; 0 if there is no such item.
     */
    abe_item_kind kind;
    /**
     * Always 0.
     */
    uint32_t reserved;
    /**
     * How many of the errors it would explain.
     */
    size_t error_count;
    /**
     * How many solutions it has, but for those that stand in an earlier item.
     */
    size_t solution_count;
    /**
     * How many of its solutions stand in an earlier item.
     */
    size_t repeated_count;
} abe_plan_item;

/**
 * A solution of an item of a plan that stands in an earlier item already.
 */
typedef struct abe_repeated {
    /**
     * The solution; that of handle 0 if there is no such one.
     */
    struct abe_solution solution;
    /**
     * Always 0.
     */
    uint32_t reserved;
    /**
     * The index of the item in which it stands. What `abe_plan_write` writes counts items from 1.
     */
    size_t item;
} abe_repeated;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/* ---- Versions ---- */

/**
 * Returns the version of the interface that this library has: `ABE_ABI_VERSION` of the header it was made with.
 *
 * A program that loads the library itself compares both before it calls anything else.
 */
uint32_t abe_abi_version(void);

/**
 * Returns the version of the library: `ABE_VERSION` of the header it was made with.
 */
struct abe_string abe_version(void);

/**
 * Returns the version of the data, by calendar: year, month, number.
 */
struct abe_string abe_data_version(void);

/**
 * Returns the day of the data, as YYYY-MM-DD.
 */
struct abe_string abe_data_date(void);

/* ---- Languages, and the whole catalogue in one ---- */

/**
 * Returns the BCP 47 tag of an `abe_locale`: `en`, `de`. It is empty for a language that this library does not have.
 */
struct abe_string abe_locale_tag(abe_locale locale);

/**
 * Returns how many languages there are.
 */
size_t abe_locale_count(void);

/**
 * Returns one of the languages, English first, as an `abe_locale`; 0 if there are not so many.
 */
abe_locale abe_locale_at(size_t index);

/**
 * Returns the `abe_locale` that fits a tag, or 0 if there is none.
 *
 * This is the look-up of RFC 4647: `de-AT` finds German. The tag is a BCP 47 tag in any case or a POSIX locale such
 * as `de_AT.UTF-8`.
 */
abe_locale abe_locale_matching(const char *tag,
                               size_t len);

/**
 * Returns the `abe_locale` for a reader who asked for a tag, and English if there is nothing nearer.
 *
 * `abe_locale_negotiate_any` is for a reader with several wishes.
 */
abe_locale abe_locale_negotiate(const char *tag,
                                size_t len);

/**
 * Returns the `abe_locale` for a reader with several wishes, the dearest first; English if none can be met.
 *
 * `tags` points to `count` strings, each with a NUL behind it; one that is null or not UTF-8 is no wish.
 */
abe_locale abe_locale_negotiate_any(const char *const *tags,
                                    size_t count);

/**
 * Writes the whole catalogue in a language as JSON, as `snprintf` does, and returns its length: nearly a megabyte.
 * Sources, solutions, causes and entries stand in it once, and refer to each other by name.
 */
size_t abe_catalog_json(abe_locale locale,
                        char *buffer,
                        size_t size);

/**
 * Returns the JSON Schema (draft 2020-12) of `abe_catalog_json`; its `$defs` describe what all other functions write as
 * JSON: `WholeEntry`, `Brief`, `Plan`, `Finding`.
 */
struct abe_string abe_json_schema(void);

/* ---- From what somebody spelled to what the catalogue knows ---- */

/**
 * Finds the entry for an error code as somebody spelled it, and returns an `abe_result`.
 *
 * Case makes no difference, and neither does anything around the name that is no ASCII letter or digit: spaces, line
 * ends, quotes, brackets. Keys are found, names, aliases and numbers: `OperationNotAllowed.disk-not-allocated`,
 * `ID 3106`, `0x80070780`. O(1), of a number O(log n).
 *
 * A name or a number may have several meanings, such as `OperationNotAllowed`: then this is the first of them, and
 * `abe_lookup_all` gives them all. Show all of them, or ask which is meant.
 *
 * It returns `ABE_RESULT_OK`, and `entry` gets the entry; or one of these, and `entry` gets that of handle 0:
 * `ABE_RESULT_UNKNOWN`, of which `abe_lookup_message` says more; `ABE_RESULT_LEFT_OUT`, of which `abe_lookup_left_out` does;
 * `ABE_RESULT_EMPTY`, `ABE_RESULT_NULL`, `ABE_RESULT_TOO_LONG` and `ABE_RESULT_INVALID_UTF8` for what is no spelling of
 * anything; `ABE_RESULT_PANIC`. `entry` may be null.
 */
abe_result abe_lookup(const char *spelled,
                      size_t len,
                      struct abe_entry *entry);

/**
 * Tells all entries for an error code as somebody spelled it in an array, one for every meaning that it has, and returns
 * how many there are. The spelling is read as `abe_lookup` reads it.
 */
size_t abe_lookup_all(const char *spelled,
                      size_t len,
                      struct abe_entry *entries,
                      size_t room);

/**
 * Returns the name of an `abe_result`, such as `invalid-utf8`; empty if there is none with this number.
 *
 * `abe_lookup_message` says in a sentence what was wrong with a spelling.
 */
struct abe_string abe_result_name(abe_result result);

/**
 * Returns the entry with a key, in any case; that of handle 0 if there is none.
 *
 * Unlike `abe_lookup` it takes nothing but a whole key: what `abe_entry_key` returns leads back to the very same entry, in
 * this version of the library and in later ones. O(1).
 */
struct abe_entry abe_entry_from_key(const char *key,
                                    size_t len);

/**
 * Returns what is known of an error that `abe_lookup` answers with `ABE_RESULT_LEFT_OUT`. The key is empty for
 * everything else.
 */
struct abe_left_out abe_lookup_left_out(const char *spelled,
                                        size_t len);

/**
 * Writes one sentence in English that says why a look-up found nothing, as `snprintf` does, and returns its length.
 *
 * It names the code, shortened and with control characters escaped, and the nearest known ones. It is empty for what
 * is found.
 */
size_t abe_lookup_message(const char *spelled,
                          size_t len,
                          char *buffer,
                          size_t size);

/**
 * Tells known codes that are spelled nearly so in an array, the nearest first, and returns how many there are: at
 * most 3. What stands around the code makes no difference, as in `abe_lookup`. Compares with every name: O(n) in their
 * number.
 */
size_t abe_suggest(const char *spelled,
                   size_t len,
                   uint32_t *codes,
                   size_t room);

/**
 * Tells in an array the entries that say what a question says, the best first, and returns how many there are: at most 32.
 *
 * A question is nobody's message, but words such as somebody would type into a search engine, in whatever language;
 * those of the locale come first. What is found is a guess. Endings make no difference. Only the first 48 words that
 * the catalogue knows count.
 */
size_t abe_search(const char *question,
                  size_t len,
                  abe_locale locale,
                  struct abe_hit *hits,
                  size_t room);

/**
 * Returns how many families of codes there are.
 */
size_t abe_family_count(void);

/**
 * Returns one of the families; 0 if there are not so many.
 */
struct abe_family abe_family_at(size_t index);

/**
 * Returns the family of a code that may be unknown, which its beginning tells; 0 if it is that of no family.
 *
 * What stands around the code makes no difference, as in `abe_lookup`.
 */
struct abe_family abe_family_of(const char *spelled,
                                size_t len);

/**
 * Returns the name of a family in the data.
 */
struct abe_string abe_family_name(struct abe_family family);

/**
 * Returns what the codes of a family begin with.
 */
struct abe_string abe_family_prefix(struct abe_family family);

/**
 * Returns whether a code of a family tells of Azure Backup only where something else does too: other services have codes
 * that begin so.
 */
bool abe_family_needs_context(struct abe_family family);

/**
 * Returns what a family is, in a few words.
 */
struct abe_text abe_family_title(struct abe_family family, abe_locale locale);

/**
 * Returns what the codes of a family have in common, in one paragraph.
 */
struct abe_text abe_family_summary(struct abe_family family, abe_locale locale);

/**
 * Returns the official page to look for one of its codes, in the reader's language.
 */
struct abe_string abe_family_docs_url(struct abe_family family, abe_locale locale);

/**
 * Returns how many error codes there are.
 */
size_t abe_code_count(void);

/**
 * Returns one of the error codes, in the order of their numbers; 0 if there are not so many.
 */
uint32_t abe_code_at(size_t index);

/**
 * Returns the name of an error code as Azure Backup spells it; empty if there is none with this number.
 */
struct abe_string abe_code_name(uint32_t code);

/**
 * Returns how many entries an error code has: one for every meaning that it has.
 */
size_t abe_code_entry_count(uint32_t code);

/**
 * Returns one of the entries of an error code; 0 if there are not so many. `abe_lookup` finds the first.
 */
struct abe_entry abe_code_entry_at(uint32_t code,
                                   size_t index);

/* ---- Entries: what one error is ---- */

/**
 * Returns how many entries there are.
 */
size_t abe_entry_count(void);

/**
 * Returns one of the entries, in the order of the catalogue; 0 if there are not so many. O(1).
 */
struct abe_entry abe_entry_at(size_t index);

/**
 * Returns the error code of an entry; 0 for an error that shows a message but no code.
 */
uint32_t abe_entry_code(struct abe_entry entry);

/**
 * Returns the one text that finds exactly this entry: its name, with a dot and its case behind it where the code has
 * several entries.
 */
struct abe_string abe_entry_key(struct abe_entry entry);

/**
 * Returns the name of an entry: its error code, or a name of our own if it has none.
 */
struct abe_string abe_entry_name(struct abe_entry entry);

/**
 * Returns what tells an entry from the others of its code; empty if the code has one meaning in its area.
 */
struct abe_string abe_entry_case(struct abe_entry entry);

/**
 * Returns how many other spellings of its code an entry has: older names, corrected typos.
 */
size_t abe_entry_alias_count(struct abe_entry entry);

/**
 * Returns one of the other spellings of the code; empty if there are not so many.
 */
struct abe_string abe_entry_alias_at(struct abe_entry entry, size_t index);

/**
 * Returns how many numbers Azure shows for an error.
 */
size_t abe_entry_number_count(struct abe_entry entry);

/**
 * Returns one of the numbers that Azure shows for an error; one of system 0 if there are not so many.
 */
struct abe_number abe_entry_number_at(struct abe_entry entry,
                                      size_t index);

/**
 * Tells the entries with a number of an `abe_number_system` in an array, and returns how many there are. O(log n).
 */
size_t abe_number_entries(abe_number_system system,
                          uint32_t value,
                          struct abe_entry *entries,
                          size_t room);

/**
 * Tells the numbers that a text may mean in an array, one for each `abe_number_system` that it may come from, and returns
 * how many there are. The text is read as `abe_lookup` reads it: `(ID: 3106)`, `0x80070780`, `1073871825`.
 *
 * `abe_number_entries` tells which of them are known.
 */
size_t abe_number_read(const char *spelled,
                       size_t len,
                       struct abe_number *numbers,
                       size_t room);

/**
 * Writes a number as its system does, as `snprintf` does, and returns its length: the result of a call of Windows is
 * `0x80070780`, all others are decimal. It writes nothing if there is no such system.
 */
size_t abe_number_write(struct abe_number number,
                        char *buffer,
                        size_t size);

/**
 * Returns whether the name of an entry tells of Azure Backup only where something else does too: it is an ordinary
 * word, or other services use it as well.
 */
bool abe_entry_needs_context(struct abe_entry entry);

/**
 * Returns the `abe_area`: what was being backed up.
 */
abe_area abe_entry_area(struct abe_entry entry);

/**
 * Returns the `abe_component` that the error is about.
 */
abe_component abe_entry_component(struct abe_entry entry);

/**
 * Returns the `abe_os` on which the error occurs.
 */
abe_os abe_entry_os(struct abe_entry entry);

/**
 * Returns the `abe_fault`: on whose side the error usually lies.
 */
abe_fault abe_entry_fault(struct abe_entry entry);

/**
 * Returns the `abe_retry`: when it makes sense to run the failed operation again.
 */
abe_retry abe_entry_retry(struct abe_entry entry);

/**
 * Returns the `abe_effect`: what the error means for the restore point at hand, where a source says so.
 */
abe_effect abe_entry_effect(struct abe_entry entry);

/**
 * Returns the `abe_status`: whether the service still reports the code under this name.
 */
abe_status abe_entry_status(struct abe_entry entry);

/**
 * Returns the error code that the service reports instead now; 0 if it was not renamed.
 */
uint32_t abe_entry_renamed_to(struct abe_entry entry);

/**
 * Returns since when a code is renamed or retired, as YYYY-MM-DD; empty if it is neither or that is not known.
 */
struct abe_string abe_entry_status_since(struct abe_entry entry);

/**
 * Returns how many literal sentences of the service are known for a reader of a language.
 */
size_t abe_entry_message_count(struct abe_entry entry, abe_locale locale);

/**
 * Returns one of these sentences, the reader's language first and the most usual wording first; an empty one if
 * there are not so many.
 */
struct abe_message abe_entry_message_at(struct abe_entry entry,
                                        abe_locale locale,
                                        size_t index);

/**
 * Returns what went wrong, in a few words.
 */
struct abe_text abe_entry_title(struct abe_entry entry, abe_locale locale);

/**
 * Returns what went wrong, in one paragraph.
 */
struct abe_text abe_entry_summary(struct abe_entry entry, abe_locale locale);

/**
 * Returns how to tell within a minute what it is, or whether it is this error at all; an empty text if nothing says.
 */
struct abe_check abe_entry_check(struct abe_entry entry,
                                 abe_locale locale);

/**
 * Returns the section of the official page, in the reader's language.
 */
struct abe_string abe_entry_docs_url(struct abe_entry entry, abe_locale locale);

/**
 * Returns how many blocks there are behind the summary of an entry: those of an `abe_block_kind`, or all with 0.
 */
size_t abe_entry_block_count(struct abe_entry entry,
                             abe_block_kind kind);

/**
 * Returns one of the blocks behind the summary of an entry: of those of an `abe_block_kind`, or of all with 0. It is
 * 0 if there are not so many.
 */
struct abe_block abe_entry_block_at(struct abe_entry entry,
                                    abe_block_kind kind,
                                    size_t index);

/**
 * Returns how many blocks say what used to be otherwise: those of an `abe_block_kind`, or all with 0.
 */
size_t abe_entry_history_count(struct abe_entry entry,
                               abe_block_kind kind);

/**
 * Returns one of the blocks that say what used to be otherwise, and which page said so when: of those of an
 * `abe_block_kind`, or of all with 0. It is 0 if there are not so many.
 */
struct abe_block abe_entry_history_at(struct abe_entry entry,
                                      abe_block_kind kind,
                                      size_t index);

/**
 * Returns how many causes of an entry matter on an `abe_os`; with `ABE_OS_ANY` all.
 */
size_t abe_entry_cause_count(struct abe_entry entry, abe_os os);

/**
 * Returns one of the causes of an entry that matter on an `abe_os`, in the order to check them; 0 if there are not
 * so many.
 */
struct abe_cause abe_entry_cause_at(struct abe_entry entry,
                                    abe_os os,
                                    size_t index);

/**
 * Returns how many solutions an error itself has, whatever its cause.
 */
size_t abe_entry_solution_count(struct abe_entry entry);

/**
 * Returns one of the solutions of an error itself, whatever its cause, in their order; 0 if there are not so many.
 */
struct abe_solution abe_entry_solution_at(struct abe_entry entry,
                                          size_t index);

/**
 * Returns the `abe_solution_order` that says how the solutions of an error itself belong together.
 */
abe_solution_order abe_entry_solution_order(struct abe_entry entry);

/**
 * Returns how many solutions there are for when nothing else helps.
 */
size_t abe_entry_last_solution_count(struct abe_entry entry);

/**
 * Returns one of the solutions for when nothing else helps: what to collect, whom to ask. It is 0 if there are not so
 * many.
 */
struct abe_solution abe_entry_last_solution_at(struct abe_entry entry,
                                               size_t index);

/**
 * Returns how many sources an entry is known from.
 */
size_t abe_entry_source_count(struct abe_entry entry);

/**
 * Returns one of the sources that an entry is known from; 0 if there are not so many.
 */
struct abe_source abe_entry_source_at(struct abe_entry entry, size_t index);

/**
 * Tells the entries of an `abe_area` in an array, and returns how many there are. O(n).
 */
size_t abe_area_entries(abe_area area, struct abe_entry *entries, size_t room);

/**
 * Tells the entries about an `abe_component` in an array, and returns how many there are. O(n).
 */
size_t abe_component_entries(abe_component component, struct abe_entry *entries, size_t room);

/**
 * Tells the entries that can occur on an `abe_os` in an array, and returns how many there are. O(n).
 */
size_t abe_os_entries(abe_os os,
                      struct abe_entry *entries,
                      size_t room);

/**
 * Tells the entries whose fault usually lies on an `abe_fault` side in an array, and returns how many there are.
 * O(n).
 */
size_t abe_fault_entries(abe_fault fault,
                         struct abe_entry *entries,
                         size_t room);

/**
 * Tells the entries with the advice of an `abe_retry` in an array, and returns how many there are. O(n).
 */
size_t abe_retry_entries(abe_retry retry,
                         struct abe_entry *entries,
                         size_t room);

/**
 * Tells the entries with an `abe_status` in an array, and returns how many there are. O(n).
 */
size_t abe_status_entries(abe_status status, struct abe_entry *entries, size_t room);

/**
 * Tells the entries whose name begins so, in any case, in an array, and returns how many there are. O(n).
 */
size_t abe_entries_with_prefix(const char *prefix,
                               size_t len,
                               struct abe_entry *entries,
                               size_t room);

/* ---- What to check and to do about an error, and how to write it ---- */

/**
 * Returns the name of an `abe_item_kind`, such as `former-cause`; empty if there is none with this number.
 */
struct abe_string abe_item_kind_name(abe_item_kind kind);

/**
 * Returns how much there is to check and to do about an error on an `abe_os`; with `ABE_OS_ANY` all.
 */
size_t abe_entry_item_count(struct abe_entry entry,
                            abe_os os);

/**
 * Returns one of the things to check and to do about an error on an `abe_os`: its causes, then its own solutions, then the
 * causes that newer pages no longer name, then what to do if nothing else helps. One of kind 0 if there are not so many.
 *
 * With `ABE_OS_ANY` the index is one less than the number.
 */
struct abe_entry_item abe_entry_item_at(struct abe_entry entry,
                                        abe_os os,
                                        size_t index);

/**
 * Returns the title of the cause or the solution that one of the things to check and to do is; empty if there are not so
 * many.
 */
struct abe_text abe_entry_item_title(struct abe_entry entry,
                                     abe_os os,
                                     size_t index,
                                     abe_locale locale);

/**
 * Returns how many causes of an entry newer pages no longer name. They are none of those that `abe_entry_cause_at` gives.
 */
size_t abe_entry_former_cause_count(struct abe_entry entry);

/**
 * Returns one of the causes of an entry that newer pages no longer name, with the day until when they were named. They are
 * the last to check. One without a cause if there are not so many.
 */
struct abe_former_cause abe_entry_former_cause_at(struct abe_entry entry,
                                                  size_t index);

/**
 * Writes the first screen of an entry in a language for an `abe_os` in an `abe_format`, as `snprintf` does, and returns its
 * length: what it is, what to check, what to do. Text has 24 lines of 80 columns.
 *
 * It writes nothing if there is no such entry or format. `abe_entry_write_with` writes it for another screen.
 */
size_t abe_entry_brief(struct abe_entry entry,
                       abe_locale locale,
                       abe_os os,
                       abe_format format,
                       char *buffer,
                       size_t size);

/**
 * Writes the whole entry in a language for an `abe_os` in an `abe_format`, as `snprintf` does, and returns its
 * length.
 *
 * It leaves out what is only for another operating system. It writes nothing if there is no such entry or format.
 */
size_t abe_entry_write(struct abe_entry entry,
                       abe_locale locale,
                       abe_os os,
                       abe_format format,
                       char *buffer,
                       size_t size);

/**
 * Writes an entry, or a part of it, in a language for an `abe_os` as the options say, as `snprintf` does, and returns its
 * length.
 *
 * It leaves out what is only for another operating system. It writes nothing if there is no such entry, format or part.
 * JSON is the whole entry or its first screen: with any other part it is the whole entry.
 */
size_t abe_entry_write_with(struct abe_entry entry,
                            abe_locale locale,
                            abe_os os,
                            struct abe_write_options options,
                            char *buffer,
                            size_t size);

/* ---- Causes: the reasons for an error ---- */

/**
 * Returns how many causes there are.
 */
size_t abe_cause_count(void);

/**
 * Returns one of the causes; 0 if there are not so many.
 */
struct abe_cause abe_cause_at(size_t index);

/**
 * Returns the cause with a name, in any case; 0 if there is none. O(n).
 */
struct abe_cause abe_cause_from_name(const char *name, size_t len);

/**
 * Returns the cause with an id; 0 if there is none. O(n).
 */
struct abe_cause abe_cause_from_id(uint32_t id);

/**
 * Returns the id of a cause, which never changes and which no other cause ever gets; 0 if there is no such cause.
 */
uint32_t abe_cause_id(struct abe_cause cause);

/**
 * Returns the name of a cause in the data; where Microsoft's page has an anchor for it, that anchor.
 */
struct abe_string abe_cause_name(struct abe_cause cause);

/**
 * Returns the `abe_os` on which a cause occurs.
 */
abe_os abe_cause_os(struct abe_cause cause);

/**
 * Returns what is wrong, in a few words.
 */
struct abe_text abe_cause_title(struct abe_cause cause, abe_locale locale);

/**
 * Returns what is wrong, in one paragraph.
 */
struct abe_text abe_cause_summary(struct abe_cause cause, abe_locale locale);

/**
 * Returns how to tell within a minute whether a cause holds; an empty text if nothing says.
 */
struct abe_check abe_cause_check(struct abe_cause cause, abe_locale locale);

/**
 * Returns the section of the official page, in the reader's language; empty if there is none.
 */
struct abe_string abe_cause_docs_url(struct abe_cause cause, abe_locale locale);

/**
 * Returns how many blocks there are behind the summary of a cause: those of an `abe_block_kind`, or all with 0.
 */
size_t abe_cause_block_count(struct abe_cause cause,
                             abe_block_kind kind);

/**
 * Returns one of the blocks behind the summary of a cause: of those of an `abe_block_kind`, or of all with 0. It is
 * 0 if there are not so many.
 */
struct abe_block abe_cause_block_at(struct abe_cause cause,
                                    abe_block_kind kind,
                                    size_t index);

/**
 * Returns how many blocks say what used to be otherwise of a cause: those of an `abe_block_kind`, or all with 0.
 */
size_t abe_cause_history_count(struct abe_cause cause,
                               abe_block_kind kind);

/**
 * Returns one of the blocks that say what used to be otherwise of a cause, and which page said so when: of those of an
 * `abe_block_kind`, or of all with 0. It is 0 if there are not so many.
 */
struct abe_block abe_cause_history_at(struct abe_cause cause,
                                      abe_block_kind kind,
                                      size_t index);

/**
 * Returns how many solutions a cause has.
 */
size_t abe_cause_solution_count(struct abe_cause cause);

/**
 * Returns one of the solutions of a cause, in their order; 0 if there are not so many.
 */
struct abe_solution abe_cause_solution_at(struct abe_cause cause, size_t index);

/**
 * Returns the `abe_solution_order` that says how the solutions of a cause belong together.
 */
abe_solution_order abe_cause_solution_order(struct abe_cause cause);

/**
 * Returns how many sources a cause is known from.
 */
size_t abe_cause_source_count(struct abe_cause cause);

/**
 * Returns one of the sources that a cause is known from; 0 if there are not so many.
 */
struct abe_source abe_cause_source_at(struct abe_cause cause, size_t index);

/**
 * Tells the entries that share a cause in an array, in the order of the catalogue, and returns how many there are.
 * O(n).
 */
size_t abe_cause_entries(struct abe_cause cause,
                         struct abe_entry *entries,
                         size_t room);

/* ---- Solutions: the ways to remove a cause ---- */

/**
 * Returns how many solutions there are.
 */
size_t abe_solution_count(void);

/**
 * Returns one of all solutions; 0 if there are not so many.
 */
struct abe_solution abe_solution_at(size_t index);

/**
 * Returns the solution with a name, in any case; that of handle 0 if there is none. O(n).
 */
struct abe_solution abe_solution_from_name(const char *name, size_t len);

/**
 * Returns the name of a solution in the data.
 */
struct abe_string abe_solution_name(struct abe_solution solution);

/**
 * Returns the `abe_os` that a solution is for.
 */
abe_os abe_solution_os(struct abe_solution solution);

/**
 * Returns what a solution does, in a few words.
 */
struct abe_text abe_solution_title(struct abe_solution solution, abe_locale locale);

/**
 * Returns when to take a solution, in one paragraph. It may be empty.
 */
struct abe_text abe_solution_summary(struct abe_solution solution, abe_locale locale);

/**
 * Returns the official page, in the reader's language; empty if there is none.
 */
struct abe_string abe_solution_docs_url(struct abe_solution solution, abe_locale locale);

/**
 * Returns how many blocks there are behind the summary of a solution: those of an `abe_block_kind`, or all with 0.
 */
size_t abe_solution_block_count(struct abe_solution solution,
                                abe_block_kind kind);

/**
 * Returns one of the blocks behind the summary of a solution: of those of an `abe_block_kind`, or of all with 0. It
 * is 0 if there are not so many.
 */
struct abe_block abe_solution_block_at(struct abe_solution solution,
                                       abe_block_kind kind,
                                       size_t index);

/**
 * Returns how many blocks say what used to be otherwise of a solution: those of an `abe_block_kind`, or all with 0.
 */
size_t abe_solution_history_count(struct abe_solution solution,
                                  abe_block_kind kind);

/**
 * Returns one of the blocks that say what used to be otherwise of a solution, and which page said so when: of those of an
 * `abe_block_kind`, or of all with 0. It is 0 if there are not so many.
 */
struct abe_block abe_solution_history_at(struct abe_solution solution,
                                         abe_block_kind kind,
                                         size_t index);

/**
 * Returns how many solutions a solution consists of.
 */
size_t abe_solution_solution_count(struct abe_solution solution);

/**
 * Returns one of the solutions that a solution consists of, in their order; 0 if there are not so many.
 */
struct abe_solution abe_solution_solution_at(struct abe_solution solution,
                                             size_t index);

/**
 * Returns the `abe_solution_order` that says how the solutions that a solution consists of belong together.
 */
abe_solution_order abe_solution_solution_order(struct abe_solution solution);

/* ---- Blocks and texts: what descriptions and solutions consist of ---- */

/**
 * Returns the `abe_block_kind`: what a block is.
 */
abe_block_kind abe_block_kind_of(struct abe_block block);

/**
 * Returns the `abe_os` that a block is for.
 */
abe_os abe_block_os(struct abe_block block);

/**
 * Returns the text of a block itself; that of a command is to be copied as it is.
 */
struct abe_text abe_block_text(struct abe_block block, abe_locale locale);

/**
 * Returns the `abe_command_language` of a command; 0 for every other block.
 */
abe_command_language abe_block_command_language(struct abe_block block);

/**
 * Returns how many blocks there are directly inside a block: those of an `abe_block_kind`, or all with 0.
 */
size_t abe_block_block_count(struct abe_block block,
                             abe_block_kind kind);

/**
 * Returns one of the blocks directly inside a block: of those of an `abe_block_kind`, or of all with 0. It is 0 if
 * there are not so many.
 */
struct abe_block abe_block_block_at(struct abe_block block,
                                    abe_block_kind kind,
                                    size_t index);

/**
 * Returns how many spans a text has. They are all of it, in order, plain prose included.
 */
size_t abe_text_span_count(uint64_t text);

/**
 * Returns one of the spans of a text; one of kind 0 if there are not so many.
 */
struct abe_span abe_text_span_at(uint64_t text, size_t index);

/**
 * Writes a text as CommonMark, on one line, as `snprintf` does, and returns its length.
 */
size_t abe_text_markdown(uint64_t text, char *buffer, size_t size);

/**
 * Writes a text as HTML, escaped, without an element around it, as `snprintf` does, and returns its length.
 */
size_t abe_text_html(uint64_t text,
                     char *buffer,
                     size_t size);

/* ---- Sources: where something is known from ---- */

/**
 * Returns how many sources there are.
 */
size_t abe_source_count(void);

/**
 * Returns one of all sources; that of handle 0 if there are not so many.
 */
struct abe_source abe_source_at(size_t index);

/**
 * Returns the source with a name, in any case; that of handle 0 if there is none. O(n).
 */
struct abe_source abe_source_from_name(const char *name, size_t len);

/**
 * Returns the name of a source in the data.
 */
struct abe_string abe_source_name(struct abe_source source);

/**
 * Returns what a source is called, in English.
 */
struct abe_string abe_source_title(struct abe_source source);

/**
 * Returns the day of its state or publication, as YYYY-MM-DD.
 */
struct abe_string abe_source_date(struct abe_source source);

/**
 * Returns its address; a page of Microsoft Learn in the reader's language, which may be newer than the date.
 */
struct abe_string abe_source_url(struct abe_source source,
                                 abe_locale locale);

/* ---- Recognition: from any text to the errors that it mentions ---- */

/**
 * Returns the name of an `abe_finding`, such as `left-out`; empty if there is none with this number.
 */
struct abe_string abe_finding_name(abe_finding finding);

/**
 * Returns the name of an `abe_how`, such as `near-message`; empty if there is none with this number.
 */
struct abe_string abe_how_name(abe_how how);

/**
 * Tells what a text says of errors in an array, and returns how much there is.
 *
 * The text may be of any length and any bytes. Mentions come in the order of their places and do not overlap. Names and
 * aliases are recognised in any case, also broken by a line end; numbers where one of an error is expected; messages in
 * every language, whatever the case, white space and line ends, with values filled in; and codes that look like those of
 * Azure Backup. It takes time in proportion to the length of the text, and memory that does not depend on it.
 *
 * Each call searches the whole text: who wants an array of the right size searches twice, and who does not want that
 * fetches with `abe_scanner_push`. The array may not overlap the text.
 */
size_t abe_scan(const char *text,
                size_t len,
                struct abe_mention *mentions,
                size_t room);

/**
 * Writes what a text says of errors as a list in JSON, as `snprintf` does, and returns its length.
 *
 * It tells the same as `abe_scan`, in one string, for programs that cannot read its structs.
 */
size_t abe_scan_json(const char *text, size_t len, char *buffer, size_t size);

/**
 * Returns a scanner at the beginning of a text; null if there is no memory for it. It has to be freed with
 * `abe_scanner_free`, once.
 */
struct abe_scanner *abe_scanner_new(void);

/**
 * Frees a scanner; null is nothing. It may not be used any more, nor freed again, and neither may the texts of its
 * mentions.
 */
void abe_scanner_free(struct abe_scanner *scanner);

/**
 * Takes the next piece of a text, tells what is known by now in an array, and returns how much was written.
 *
 * The mentions are those that `abe_scan` tells of the whole text, in whatever pieces it comes; one is told once enough
 * of what follows it has been seen. So much of the text is kept, and no more.
 *
 * What there is no room for comes with the next piece, which may be empty (null with length 0): while as much was
 * written as there is room for, push an empty piece. Text waits in memory until what stands before it has been fetched.
 * With a null scanner, or a piece that is null with a length or longer than any string, it takes nothing and returns 0.
 */
size_t abe_scanner_push(struct abe_scanner *scanner,
                        const char *piece,
                        size_t len,
                        struct abe_mention *mentions,
                        size_t room);

/**
 * Ends a text, tells what is left in an array, and returns how much was written.
 *
 * What there is no room for comes with the next call: call it until it returns 0. Afterwards the scanner is at the
 * beginning of the next text. A piece that is pushed before begins the next text too, and what was not fetched is lost.
 */
size_t abe_scanner_finish(struct abe_scanner *scanner,
                          struct abe_mention *mentions,
                          size_t room);

/* ---- Plans: what to do about many errors ---- */

/**
 * Makes one plan of what to do about one or many errors on an `abe_os`, and returns it; null if there is no memory for
 * it. It has to be freed with `abe_plan_free`, once.
 *
 * The plan has every cause once and every solution once. What is no entry is left out; an entry that is given more than
 * once stands once, and `abe_plan_times` says how often it was given. The same entries in the same order give the same
 * plan. It changes by `abe_plan_fill` alone; otherwise any number of threads may ask it.
 */
struct abe_plan *abe_plan_new(const struct abe_entry *entries,
                              size_t count,
                              abe_os os);

/**
 * Makes a plan as `abe_plan_new` does, for who has counted already: `counts` has for each of the entries how often it was
 * found. For an entry that is given more than once they are added up. Null counts each once.
 */
struct abe_plan *abe_plan_new_counted(const struct abe_entry *entries,
                                      const uint64_t *counts,
                                      size_t count,
                                      abe_os os);

/**
 * Frees a plan; null is nothing. It may not be used any more, nor freed again.
 */
void abe_plan_free(struct abe_plan *plan);

/**
 * Fills in what a text tells: in all that is written of a plan from now on, commands have the vault, the VM, the job … in
 * the place of `<VaultName>`, `<VMName>`, `<JobId>`.
 *
 * They are read from resource ids, job JSON and the output of tools. A wrong guess is worse than none: where the text tells
 * of two, as where it and another one with which this was called do, none is filled in. A value consists of letters, digits
 * and `-_.;` alone. No other thread may use the plan meanwhile.
 */
void abe_plan_fill(struct abe_plan *plan,
                   const char *text,
                   size_t len);

/**
 * Returns the `abe_os` that a text tells of, to make a plan for it; `ABE_OS_ANY` if it tells of none, or of both.
 */
abe_os abe_values_os(const char *text,
                     size_t len);

/**
 * Writes what a text tells as an object in JSON, as `snprintf` does, and returns its length: the values that
 * `abe_plan_fill` fills in, by the names of the placeholders.
 */
size_t abe_values_json(const char *text,
                       size_t len,
                       char *buffer,
                       size_t size);

/**
 * Returns how many errors a plan is for.
 */
size_t abe_plan_error_count(const struct abe_plan *plan);

/**
 * Returns one of the errors that a plan is for, in the order in which they were given; that of handle 0 if there are not
 * so many.
 */
struct abe_entry abe_plan_error_at(const struct abe_plan *plan,
                                   size_t index);

/**
 * Returns how often an error was given; 0 for one that is not in the plan. O(n).
 */
uint64_t abe_plan_times(const struct abe_plan *plan, struct abe_entry entry);

/**
 * Returns what a plan is for.
 */
abe_os abe_plan_os(const struct abe_plan *plan);

/**
 * Returns how much there is to check.
 */
size_t abe_plan_item_count(const struct abe_plan *plan);

/**
 * Returns one of the items of a plan, in the order to check them; one without an entry if there are not so many.
 */
struct abe_plan_item abe_plan_item_at(const struct abe_plan *plan,
                                      size_t index);

/**
 * Returns what an item of a plan is, in a few words: the title of its cause, or of its first solution. Empty if there is no
 * such item.
 */
struct abe_string abe_plan_item_title(const struct abe_plan *plan,
                                      size_t item,
                                      abe_locale locale);

/**
 * Returns one of the errors that an item of a plan would explain, of which there are `error_count`; that of handle 0 if
 * there are not so many.
 */
struct abe_entry abe_plan_item_error_at(const struct abe_plan *plan,
                                        size_t item,
                                        size_t index);

/**
 * Returns one of the solutions of an item of a plan that stand in no earlier item, of which there are `solution_count`;
 * that of handle 0 if there are not so many.
 */
struct abe_solution abe_plan_item_solution_at(const struct abe_plan *plan,
                                              size_t item,
                                              size_t index);

/**
 * Returns one of the solutions of an item of a plan that stand in an earlier item, and in which; there are
 * `repeated_count`. One without a solution if there are not so many.
 */
struct abe_repeated abe_plan_item_repeated_at(const struct abe_plan *plan,
                                              size_t item,
                                              size_t index);

/**
 * Returns the solution that says what to collect for Microsoft Support if nothing of any plan helps; that of handle 0 if
 * there is none.
 */
struct abe_solution abe_plan_support(void);

/**
 * Writes the first screen of a plan in a language in an `abe_format`, as `snprintf` does, and returns its length: the
 * errors in a line each, what to do first, what else there is. Text has 24 lines of 80 columns.
 *
 * It writes nothing if there is no such format or plan. JSON is the whole plan. `abe_plan_write_with` writes it for another
 * screen.
 */
size_t abe_plan_brief(const struct abe_plan *plan,
                      abe_locale locale,
                      abe_format format,
                      char *buffer,
                      size_t size);

/**
 * Writes a whole plan in a language in an `abe_format`, as `snprintf` does, and returns its length.
 *
 * It writes nothing if there is no such format or plan.
 */
size_t abe_plan_write(const struct abe_plan *plan,
                      abe_locale locale,
                      abe_format format,
                      char *buffer,
                      size_t size);

/**
 * Writes a plan, or a part of it, in a language as the options say, as `snprintf` does, and returns its length.
 *
 * It writes nothing if there is no such plan, format or part: a plan has neither history nor sources. JSON is always the
 * whole plan.
 */
size_t abe_plan_write_with(const struct abe_plan *plan,
                           abe_locale locale,
                           struct abe_write_options options,
                           char *buffer,
                           size_t size);

/* ---- Names of the numbers of enums, what they say, and numbers by their names ---- */

/**
 * Returns the name of an `abe_area` in the data, such as `azure-vm`; empty if there is none with this number.
 */
struct abe_string abe_area_name(abe_area area);

/**
 * Returns the name of an `abe_component` in the data, such as `vm-agent`; empty if there is none with this number.
 */
struct abe_string abe_component_name(abe_component component);

/**
 * Returns the name of an `abe_os` in the data, such as `any`; empty if there is none with this number.
 */
struct abe_string abe_os_name(abe_os os);

/**
 * Returns whether something for an `abe_os` matters to someone who runs another: the same, or `ABE_OS_ANY` on either side.
 */
bool abe_os_applies_to(abe_os os,
                       abe_os other);

/**
 * Returns the name of an `abe_fault` in the data, such as `user`; empty if there is none with this number.
 */
struct abe_string abe_fault_name(abe_fault fault);

/**
 * Returns the name of an `abe_retry` in the data, such as `after-fix`; empty if there is none with this number.
 */
struct abe_string abe_retry_name(abe_retry retry);

/**
 * Returns the name of an `abe_effect` in the data, such as `not-changed`; empty if there is none with this number.
 */
struct abe_string abe_effect_name(abe_effect effect);

/**
 * Returns the name of an `abe_status` in the data, such as `current`; empty if there is none with this number.
 */
struct abe_string abe_status_name(abe_status status);

/**
 * Returns the name of an `abe_solution_order` in the data, such as `in-order`; empty if there is none with this
 * number.
 */
struct abe_string abe_solution_order_name(abe_solution_order solution_order);

/**
 * Returns the name of an `abe_number_system` in the data, such as `catalog-id`; empty if there is none with this
 * number.
 */
struct abe_string abe_number_system_name(abe_number_system number_system);

/**
 * Returns the name of an `abe_block_kind` in the data, such as `paragraph`; empty if there is none with this number.
 */
struct abe_string abe_block_kind_name(abe_block_kind block_kind);

/**
 * Returns the name of an `abe_command_language` in the data, such as `bash`; empty if there is none with this
 * number.
 */
struct abe_string abe_command_language_name(abe_command_language command_language);

/**
 * Returns the name of an `abe_span_kind` in the data, such as `plain`; empty if there is none with this number.
 */
struct abe_string abe_span_kind_name(abe_span_kind span_kind);

/**
 * Returns what was being backed up, in a word or two.
 */
struct abe_text abe_area_title(abe_area area, abe_locale locale);

/**
 * Returns on whose side an error usually lies, in a sentence.
 */
struct abe_text abe_fault_title(abe_fault fault, abe_locale locale);

/**
 * Returns when it makes sense to run the failed operation again, in a sentence.
 */
struct abe_text abe_retry_title(abe_retry retry, abe_locale locale);

/**
 * Returns what an error means for the restore point at hand, in a sentence; an empty one for `ABE_EFFECT_UNKNOWN`.
 */
struct abe_text abe_effect_title(abe_effect effect,
                                 abe_locale locale);

/**
 * Returns what the numbers of an `abe_number_system` are, in a few words.
 */
struct abe_text abe_number_system_title(abe_number_system system, abe_locale locale);

/**
 * Returns the feature of this library (`make FEATURES=…`, or of cargo) that brings the words of an `abe_area`, such as
 * `azure-vm`; empty if there is no such area.
 */
struct abe_string abe_area_feature(abe_area area);

/**
 * Finds the `abe_area` with a name in the data, such as `azure-vm`, and returns whether there is one; `area` gets it, or 0.
 */
bool abe_area_from_name(const char *name,
                        size_t len,
                        abe_area *area);

/**
 * Finds the `abe_component` with a name in the data, such as `vm-agent`, and returns whether there is one; `component` gets it, or 0.
 */
bool abe_component_from_name(const char *name,
                             size_t len,
                             abe_component *component);

/**
 * Finds the `abe_os` with a name in the data, such as `linux`, and returns whether there is one; `os` gets it, or 0.
 */
bool abe_os_from_name(const char *name,
                      size_t len,
                      abe_os *os);

/**
 * Finds the `abe_fault` with a name in the data, such as `user`, and returns whether there is one; `fault` gets it, or 0.
 */
bool abe_fault_from_name(const char *name,
                         size_t len,
                         abe_fault *fault);

/**
 * Finds the `abe_retry` with a name in the data, such as `after-fix`, and returns whether there is one; `retry` gets it, or 0.
 */
bool abe_retry_from_name(const char *name,
                         size_t len,
                         abe_retry *retry);

/**
 * Finds the `abe_effect` with a name in the data, such as `not-changed`, and returns whether there is one; `effect` gets it, or 0.
 */
bool abe_effect_from_name(const char *name,
                          size_t len,
                          abe_effect *effect);

/**
 * Finds the `abe_status` with a name in the data, such as `current`, and returns whether there is one; `status` gets it, or 0.
 */
bool abe_status_from_name(const char *name,
                          size_t len,
                          abe_status *status);

/**
 * Finds the `abe_solution_order` with a name in the data, such as `in-order`, and returns whether there is one; `solution_order` gets it, or 0.
 */
bool abe_solution_order_from_name(const char *name,
                                  size_t len,
                                  abe_solution_order *solution_order);

/**
 * Finds the `abe_number_system` with a name in the data, such as `catalog-id`, and returns whether there is one; `number_system` gets it, or 0.
 */
bool abe_number_system_from_name(const char *name,
                                 size_t len,
                                 abe_number_system *number_system);

/**
 * Finds the `abe_block_kind` with a name in the data, such as `step`, and returns whether there is one; `block_kind` gets it, or 0.
 */
bool abe_block_kind_from_name(const char *name,
                              size_t len,
                              abe_block_kind *block_kind);

/**
 * Finds the `abe_command_language` with a name in the data, such as `bash`, and returns whether there is one; `command_language` gets it, or 0.
 */
bool abe_command_language_from_name(const char *name,
                                    size_t len,
                                    abe_command_language *command_language);

/**
 * Finds the `abe_span_kind` with a name in the data, such as `label`, and returns whether there is one; `span_kind` gets it, or 0.
 */
bool abe_span_kind_from_name(const char *name,
                             size_t len,
                             abe_span_kind *span_kind);

/**
 * Returns the name of an `abe_format`, such as `markdown`; empty if there is none with this number.
 */
struct abe_string abe_format_name(abe_format format);


/* What the library takes these to be; a compiler that takes them for something else says so. */
#if defined(__cplusplus)
#define ABE_SIZE(type, size) static_assert(sizeof(type) == (size), #type)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define ABE_SIZE(type, size) _Static_assert(sizeof(type) == (size), #type)
#else
#define ABE_SIZE(type, size) struct abe_size_of_##type
#endif
ABE_SIZE(abe_result, 0 * sizeof(size_t) + 1 * sizeof(uint32_t));
ABE_SIZE(abe_locale, 0 * sizeof(size_t) + 1 * sizeof(uint32_t));
ABE_SIZE(abe_os, 0 * sizeof(size_t) + 1 * sizeof(uint32_t));
ABE_SIZE(abe_entry, 0 * sizeof(size_t) + 1 * sizeof(uint32_t));
ABE_SIZE(abe_cause, 0 * sizeof(size_t) + 1 * sizeof(uint32_t));
ABE_SIZE(abe_solution, 0 * sizeof(size_t) + 1 * sizeof(uint32_t));
ABE_SIZE(abe_block, 0 * sizeof(size_t) + 1 * sizeof(uint32_t));
ABE_SIZE(abe_source, 0 * sizeof(size_t) + 1 * sizeof(uint32_t));
ABE_SIZE(abe_family, 0 * sizeof(size_t) + 1 * sizeof(uint32_t));
ABE_SIZE(abe_string, 2 * sizeof(size_t) + 0 * sizeof(uint32_t));
ABE_SIZE(abe_text, 2 * sizeof(size_t) + 2 * sizeof(uint32_t));
ABE_SIZE(abe_check, 2 * sizeof(size_t) + 4 * sizeof(uint32_t));
ABE_SIZE(abe_number, 0 * sizeof(size_t) + 2 * sizeof(uint32_t));
ABE_SIZE(abe_message, 2 * sizeof(size_t) + 2 * sizeof(uint32_t));
ABE_SIZE(abe_left_out, 4 * sizeof(size_t) + 2 * sizeof(uint32_t));
ABE_SIZE(abe_span, 4 * sizeof(size_t) + 2 * sizeof(uint32_t));
ABE_SIZE(abe_mention, 8 * sizeof(size_t) + 6 * sizeof(uint32_t));
ABE_SIZE(abe_entry_item, 3 * sizeof(size_t) + 6 * sizeof(uint32_t));
ABE_SIZE(abe_former_cause, 2 * sizeof(size_t) + 2 * sizeof(uint32_t));
ABE_SIZE(abe_write_options, 3 * sizeof(size_t) + 4 * sizeof(uint32_t));
ABE_SIZE(abe_plan_item, 3 * sizeof(size_t) + 6 * sizeof(uint32_t));
ABE_SIZE(abe_repeated, 1 * sizeof(size_t) + 2 * sizeof(uint32_t));
#undef ABE_SIZE

/* ---- Error codes ---- */

/**
 * The error codes, each with the first message that the service shows for it.
 *
 * They are spelled as Azure Backup spells them, so that a search for a code finds them; an id is ABE_CODE_ID_3106, a
 * result of a call of Windows ABE_CODE_HRESULT_80070780. The numbers never change.
 */
typedef enum abe_code {
    /**
     * No error code.
     */
    ABE_CODE_NONE = 0,
    /**
     * VM Agent unable to communicate with Azure Backup
     */
    ABE_CODE_UserErrorGuestAgentStatusUnavailable = 1,
    /**
     * Could not communicate with the VM agent for snapshot status
     */
    ABE_CODE_GuestAgentSnapshotTaskStatusError = 2,
    /**
     * The Restore Point collection max limit has reached.
     */
    ABE_CODE_UserErrorRpCollectionLimitReached = 3,
    /**
     * Backup doesn't have sufficient permissions to the key vault for backup of encrypted VMs.
     */
    ABE_CODE_UserErrorKeyvaultPermissionsNotConfigured = 4,
    /**
     * Snapshot operation failed due to no network connectivity on the virtual machine
     */
    ABE_CODE_ExtensionSnapshotFailedNoNetwork = 5,
    /**
     * VMSnapshot extension operation failed
     */
    ABE_CODE_ExtensionOperationFailedForManagedDisks = 6,
    /**
     * Backup failed with an internal error - Please retry the operation in a few minutes
     */
    ABE_CODE_BackUpOperationFailed = 7,
    /**
     * Backup failed with an internal error - Please retry the operation in a few minutes
     */
    ABE_CODE_BackUpOperationFailedV2 = 8,
    /**
     * The configured disk size(s) is currently not supported by Azure Backup.
     */
    ABE_CODE_UserErrorUnsupportedDiskSize = 9,
    /**
     * Unable to initiate backup as another backup operation is currently in progress
     */
    ABE_CODE_UserErrorBackupOperationInProgress = 10,
    /**
     * The VM is in failed provisioning state
     */
    ABE_CODE_UserErrorVmProvisioningStateFailed = 11,
    /**
     * Backup failed due to an error. For details, see Job Error Message Details.
     */
    ABE_CODE_UserErrorCrpReportedUserError = 12,
    /**
     * Restore Point creation failed due to an internal execution error while creating VM snapshot. Please retry the operation after some time.
     */
    ABE_CODE_VMRestorePointInternalError = 13,
    /**
     * VM is not in a state that allows backups.
     */
    ABE_CODE_UserErrorVmNotInDesirableState = 14,
    /**
     * The VM isn't in a state that allows backups.
     */
    ABE_CODE_VmNotInDesirableState = 15,
    /**
     * Snapshot operation failed due to COM+ error
     */
    ABE_CODE_ExtensionSnapshotFailedCOM = 16,
    /**
     * Extension installation/operation failed due to a COM+ error
     */
    ABE_CODE_ExtensionInstallationFailedCOM = 17,
    /**
     * Extension installation failed with the error "COM+ was unable to talk to the Microsoft Distributed Transaction Coordinator
     */
    ABE_CODE_ExtensionInstallationFailedMDTC = 18,
    /**
     * Snapshot operation failed because VSS writers were in a bad state.
     */
    ABE_CODE_ExtensionFailedVssWriterInBadState = 19,
    /**
     * Snapshot operation failed due to VSS (Volume Shadow Copy) service in bad state.
     */
    ABE_CODE_ExtensionFailedVssServiceInBadState = 20,
    /**
     * Failure in parsing the config for the backup extension.
     */
    ABE_CODE_ExtensionConfigParsingFailure = 21,
    /**
     * Extension state is not supportive to the backup operation
     */
    ABE_CODE_ExtensionStuckInDeletionState = 22,
    /**
     * Snapshot operation failed as snapshot limit is exceeded for some of the disks attached
     */
    ABE_CODE_ExtensionFailedSnapshotLimitReachedError = 23,
    /**
     * Snapshot operation failed due to inadequate VM resources.
     */
    ABE_CODE_ExtensionFailedTimeoutVMNetworkUnresponsive = 24,
    /**
     * Failed to install Microsoft Recovery Services extension as virtual machine  is not running
     */
    ABE_CODE_AzureVmOffline = 25,
    /**
     * The snapshot operation failed with the Volume Shadow Copy Service (VSS) operation error This drive is locked by BitLocker Drive Encryption. You must unlock this drive from the Control Panel.
     */
    ABE_CODE_ExtensionSnapshotBitlockerError = 26,
    /**
     * The snapshot operation failed because of failure to create a secure network communication channel.
     */
    ABE_CODE_ExtensionSnapshotFailedNoSecureNetwork = 27,
    /**
     * Snapshot operation failed due to failure in installation of Visual C++ Redistributable for Visual Studio 2013.
     */
    ABE_CODE_ExtensionVCRedistInstallationFailure = 28,
    /**
     * Backup failed: This virtual machine is not (actively) protected by Azure Backup.
     */
    ABE_CODE_UserErrorBcmDatasourceNotPresent = 29,
    /**
     * Could not perform the operation as VM no longer exists.
     */
    ABE_CODE_ResourceNotFound = 30,
    /**
     * The virtual machine doesn't exist
     */
    ABE_CODE_BCMV2VMNotFound = 31,
    /**
     * An invalid policy is configured on the VM which is preventing Snapshot operation.
     */
    ABE_CODE_UserErrorRequestDisallowedByPolicy = 32,
    /**
     * Failed to freeze one or more mount-points of the VM to take a file-system consistent snapshot.
     */
    ABE_CODE_UserErrorFsFreezeFailed = 33,
    /**
     * Some mount point is not accessible.
     */
    ABE_CODE_UserErrorUnableToOpenMount = 34,
    /**
     * Currently Azure Backup does not support Standard SSD disks
     */
    ABE_CODE_UserErrorStandardSSDNotSupported = 35,
    /**
     * Copying backed up data from vault timed out
     */
    ABE_CODE_CopyingVHDsFromBackUpVaultTakingLongTime = 36,
    /**
     * Could not copy the snapshot of the virtual machine, due to insufficient free space in the storage account
     */
    ABE_CODE_UserErrorBCMPremiumStorageQuotaError = 37,
    /**
     * VM creation failed as VM size selected is not available.
     */
    ABE_CODE_UserErrorSkuNotAvailable = 38,
    /**
     * Failed in provisioning the restored VM due to insufficient capacity for the requested VM size in this region.
     */
    ABE_CODE_UserErrorVmProvisioningFailedDueToLackOfResources = 39,
    /**
     * VM creation failed due to Market Place purchase request being not present.
     */
    ABE_CODE_UserErrorMarketPlaceVMNotSupported = 40,
    /**
     * Restore failed because the snapshot of the VM was not found. The snapshot could have been deleted, please check.
     */
    ABE_CODE_UserErrorInstantRpNotFound = 41,
    /**
     * Backup cannot be configured for the VM which has migrated from Trusted Launch mode to non Trusted Launch mode.
     */
    ABE_CODE_UserErrorMigrationFromTrustedLaunchVMToNonTrustedVMNotAllowed = 42,
    /**
     * Operation failed as Cross Subscription Restore is not supported for Original Location Recovery.
     */
    ABE_CODE_UserErrorCrossSubscriptionRestoreNotSupportedForOLR = 43,
    /**
     * Operation failed as Cross Subscription Restore is not supported for Azure VMs with Unmanaged Disks.
     */
    ABE_CODE_UserErrorCrossSubscriptionRestoreNotSupportedForUnManagedAzureVM = 44,
    /**
     * Operation failed as Cross Subscription Restore is not supported along-with Cross Region Restore.
     */
    ABE_CODE_UserErrorCrossSubscriptionRestoreNotSupportedForCRR = 45,
    /**
     * Operation failed as Cross Subscription Restore is not supported when restoring from a Snapshot recovery point.
     */
    ABE_CODE_UserErrorCrossSubscriptionRestoreNotSupportedFromSnapshot = 46,
    /**
     * Operation failed as the tenant IDs for source and target subscriptions don't match.
     */
    ABE_CODE_UserErrorCrossSubscriptionRestoreInvalidTenant = 47,
    /**
     * Operation failed as the target subscription specified for restore is not registered to the Azure Recovery Services Resource Provider.
     */
    ABE_CODE_UserErrorCrossSubscriptionRestoreInvalidTargetSubscription = 48,
    /**
     * Operation failed as Cross Subscription Restore is not supported for Encrypted Azure VMs.
     */
    ABE_CODE_UserErrorCrossSubscriptionRestoreNotSupportedForEncryptedAzureVM = 49,
    /**
     * Operation failed as Cross Subscription Restore is not supported for Trusted Launch Azure VMs (TVMs).
     */
    ABE_CODE_UserErrorCrossSubscriptionRestoreNotSupportedForTrustedLaunchAzureVM = 50,
    /**
     * There is an active shared access signature outstanding for disk restore point. Call EndGetAccess before deleting the restore point.
     */
    ABE_CODE_DiskRestorePointUsedByCustomer = 51,
    /**
     * Changes were made to the Virtual Machine while the operation 'Create Restore Point' was in progress. Operation Create Restore Point cannot be completed at this time. Please try again later.
     */
    ABE_CODE_OperationNotAllowed = 52,
    /**
     * Creation of Restore Point of a Virtual Machine with Shared disks is not supported. You may exclude this disk from the restore point via excludeDisks property.
     */
    ABE_CODE_VMRestorePointClientError = 53,
    /**
     * VM has not reported status for VM agent or extensions.
     */
    ABE_CODE_VMAgentStatusCommunicationError = 54,
    /**
     * Keyvault associated with DiskEncryptionSet not found. The resource may have been deleted due to which Restore Point creation failed. Please retry the operation after re-creating the missing resource with the same name.
     */
    ABE_CODE_DiskRestorePointClientError = 55,
    /**
     * This request can be made with api-version '2022-03-01' or newer.
     */
    ABE_CODE_BadRequest = 56,
    /**
     * An internal execution error occurred. Please retry later.
     */
    ABE_CODE_InternalError = 57,
    /**
     * An internal execution error occurred. Please retry later.
     */
    ABE_CODE_InternalExecutionError = 58,
    /**
     * An internal execution error occurred. Please retry later.
     */
    ABE_CODE_InternalOperationError = 59,
    /**
     * An internal execution error occurred. Please retry later.
     */
    ABE_CODE_InternalDiskRestorePointError = 60,
    /**
     * OS Provisioning did not finish in the allotted time. This error occurred too many times consecutively from image. Make sure the image has been properly prepared (generalized).
     */
    ABE_CODE_OSProvisioningClientError = 61,
    /**
     * Allocation failed. If you are trying to add a new VM to an Availability Set or update/resize an existing VM in an Availability Set, please note that such Availability Set allocation is scoped to a single cluster, and it is possible that the cluster is out of capacity. Learn more about improving likelihood of allocation success.
     */
    ABE_CODE_AllocationFailed = 62,
    /**
     * The file cannot be accessed by the system.
     */
    ABE_CODE_HRESULT_80070780 = 63,
    /**
     * Recovery-Point Type is not eligible for Archive Move
     */
    ABE_CODE_RecoveryPointTypeNotEligibleForArchive = 64,
    /**
     * Recovery-Point having active dependencies for restore is not eligible for Archive Move
     */
    ABE_CODE_RecoveryPointHaveActiveDependencies = 65,
    /**
     * Recovery-Point is not eligible for Archive Move as lifespan spent in Vault-Standard-Tier is lesser than the required minimum
     */
    ABE_CODE_MinLifeSpanInStandardRequiredForArchive = 66,
    /**
     * Recovery-Point remaining lifespan is lesser than the required minimum.
     */
    ABE_CODE_MinRemainingLifeSpanInArchiveRequired = 67,
    /**
     * Recovery-Point is not eligible for archive move as it has already been moved to archive tier
     */
    ABE_CODE_UserErrorRecoveryPointAlreadyInArchiveTier = 68,
    /**
     * Datasource Type is not eligible for Recommendation API.
     */
    ABE_CODE_UserErrorDatasourceTypeIsNotSupportedForRecommendationApi = 69,
    /**
     * Recovery Point is already rehydrated. Rehydration is not allowed on this RP.
     */
    ABE_CODE_UserErrorRecoveryPointAlreadyRehydrated = 70,
    /**
     * Recovery-Point is not eligible for Archive Move.
     */
    ABE_CODE_UserErrorRecoveryPointIsNotEligibleForArchiveMove = 71,
    /**
     * Archive Recovery Point is not rehydrated. Retry Restore after rehydration completed on Archive RP.
     */
    ABE_CODE_UserErrorRecoveryPointNotRehydrated = 72,
    /**
     * Rehydration is only supported for Archive Recovery Points
     */
    ABE_CODE_UserErrorRecoveryPointRehydrationNotAllowed = 73,
    /**
     * Rehydration is already In-Progress for Archive Recovery Point.
     */
    ABE_CODE_UserErrorRecoveryPointRehydrationAlreadyInProgress = 74,
    /**
     * Recovery point cannot be moved to Archive tier due to insufficient retention duration specified in policy
     */
    ABE_CODE_RPMoveNotSupportedDueToInsufficientRetention = 75,
    /**
     * We're still determining if this Recovery Point can be moved.
     */
    ABE_CODE_RPMoveReadinessToBeDetermined = 76,
    /**
     * The pre-script returned an error, so backup might not be application-consistent.
     */
    ABE_CODE_PreScriptExecutionFailed = 77,
    /**
     * The post-script returned an error that might impact application state.
     */
    ABE_CODE_PostScriptExecutionFailed = 78,
    /**
     * The pre-script was not found at the location that's specified in the VMSnapshotScriptPluginConfig.json config file.
     */
    ABE_CODE_PreScriptNotFound = 79,
    /**
     * The post-script wasn't found at the location that's specified in the VMSnapshotScriptPluginConfig.json config file.
     */
    ABE_CODE_PostScriptNotFound = 80,
    /**
     * The Pluginhost file, which comes with the VmSnapshotLinux extension, is corrupted, so pre-script and post-script cannot run and the backup won't be application-consistent.
     */
    ABE_CODE_IncorrectPluginhostFile = 81,
    /**
     * The VMSnapshotScriptPluginConfig.json file is incorrect, so pre-script and post-script cannot run and the backup won't be application-consistent.
     */
    ABE_CODE_IncorrectJSONConfigFile = 82,
    /**
     * For running scripts, "root" user should be the owner of the file and the file should have “700” permissions (that is, only "owner" should have “read”, “write”, and “execute” permissions).
     */
    ABE_CODE_InsufficientPermissionforPreScript = 83,
    /**
     * For running scripts, root user should be the owner of the file and the file should have “700” permissions (that is, only "owner" should have “read”, “write”, and “execute” permissions).
     */
    ABE_CODE_InsufficientPermissionforPostScript = 84,
    /**
     * The execution of the application-consistent backup pre-script timed-out.
     */
    ABE_CODE_PreScriptTimeout = 85,
    /**
     * The execution of the application-consistent backup post-script timed out.
     */
    ABE_CODE_PostScriptTimeout = 86,
    ABE_CODE_FailedPrepostPluginhostPreTimeout = 87,
    ABE_CODE_FailedPrepostPluginhostPostTimeout = 88,
    ABE_CODE_FailedPrepostCheckSumMismatch = 89,
    ABE_CODE_FailedPrepostPluginhostConfigNotFound = 90,
    ABE_CODE_FailedPrepostPluginhostConfigPermissionError = 91,
    ABE_CODE_FailedPrepostPluginhostConfigOwnershipError = 92,
    ABE_CODE_FailedPrepostPluginConfigNotFound = 93,
    ABE_CODE_FailedPrepostPluginConfigPermissionError = 94,
    ABE_CODE_FailedPrepostPluginConfigOwnershipError = 95,
    /**
     * T:S Enable failed with FailedRetryableSnapshotFailedRestrictedNetwork errror StatusCode.FailedRetryableSnapshotFailedRestrictedNetwork,
     */
    ABE_CODE_FailedRetryableSnapshotFailedRestrictedNetwork = 96,
    /**
     * T:S Enable failed with FailedRetryableSnapshotFailedNoNetwork error StatusCode.FailedRetryableSnapshotFailedNoNetwork,
     */
    ABE_CODE_FailedRetryableSnapshotFailedNoNetwork = 97,
    /**
     * CRP timeout limit has reached, will not take snapshot.
     */
    ABE_CODE_FailedGuestAgentInvokedCommandTooLate = 98,
    /**
     * Workload Patch failed with warning message: Workload Pre failed StatusCode.FailedWorkloadPreError,
     */
    ABE_CODE_FailedWorkloadPreError = 99,
    /**
     * Workload Patch failed with warning message: exception in workloadconfig parsing StatusCode.FailedWorkloadConfParsingError,
     */
    ABE_CODE_FailedWorkloadConfParsingError = 100,
    /**
     * Workload Patch failed with warning message: invalid role name in config StatusCode.FailedWorkloadInvalidRole,
     */
    ABE_CODE_FailedWorkloadInvalidRole = 101,
    /**
     * Workload Patch failed with warning message: Workload Not supported StatusCode.FailedWorkloadInvalidWorkloadName,
     */
    ABE_CODE_FailedWorkloadInvalidWorkloadName = 102,
    /**
     * Workload Patch failed with warning message: Workload Post failed StatusCode.FailedWorkloadPostError,
     */
    ABE_CODE_FailedWorkloadPostError = 103,
    /**
     * Workload Patch failed with warning message: Cred and linux user string missing StatusCode.FailedWorkloadAuthorizationMissing,
     */
    ABE_CODE_FailedWorkloadAuthorizationMissing = 104,
    /**
     * Workload Patch failed with warning message: sql connection failed StatusCode.FailedWorkloadConnectionError,
     */
    ABE_CODE_FailedWorkloadConnectionError = 105,
    /**
     * Workload Patch failed with warning message: IPC directory missing StatusCode.FailedWorkloadIPCDirectoryMissing,
     */
    ABE_CODE_FailedWorkloadIPCDirectoryMissing = 106,
    /**
     * Workload Patch failed with warning message: Pre- Workload not open StatusCode.FailedWorkloadDatabaseNotOpen,
     */
    ABE_CODE_FailedWorkloadDatabaseNotOpen = 107,
    /**
     * Workload Patch failed with warning message: Database status changed during backup StatusCode.FailedWorkloadDatabaseStatusChanged,
     */
    ABE_CODE_FailedWorkloadDatabaseStatusChanged = 108,
    /**
     * Workload Patch failed with warning message: pre failed to quiesce StatusCode.FailedWorkloadQuiescingError,
     */
    ABE_CODE_FailedWorkloadQuiescingError = 109,
    /**
     * Workload Patch failed with warning message: not app consistent StatusCode.FailedWorkloadQuiescingTimeout,
     */
    ABE_CODE_FailedWorkloadQuiescingTimeout = 110,
    /**
     * Workload Patch failed with warning message: Workload in no archive log mode StatusCode.FailedWorkloadDatabaseInNoArchiveLog,
     */
    ABE_CODE_FailedWorkloadDatabaseInNoArchiveLog = 111,
    /**
     * required field empty or not correct
     */
    ABE_CODE_Errorparameter = 112,
    /**
     * Enable failed.[Errno 2] No such file or directory: '<path>'
     */
    ABE_CODE_Error12 = 113,
    /**
     * the call time stamp is out of date.
     */
    ABE_CODE_Errorwrongtime = 114,
    /**
     * the task id is already handled.
     */
    ABE_CODE_Errorsametaskid = 115,
    ABE_CODE_Errorhttpfailure = 116,
    /**
     * Vault cannot be deleted as there are existing resources within the vault. Please ensure there are no backup items, protected servers, or backup management servers associated with this vault. Unregister the following containers associated with this vault before proceeding for deletion.
     */
    ABE_CODE_ServiceResourceNotEmptyWithContainerDetails = 117,
    /**
     * Vault cannot be deleted as there are existing resources within the vault. Please ensure there are no backup items, protected servers, or backup management servers associated with this vault. Unregister the following containers associated with this vault before proceeding for deletion.
     */
    ABE_CODE_BMSUserErrorVaultDeletionNotAllowed = 118,
    ABE_CODE_BMSUserErrorVaultDeletionForbidden = 119,
    /**
     * Recovery Services vault cannot be deleted as there are backup items in soft deleted state in the vault. The soft deleted items are permanently deleted after 14 days of delete operation. Please try vault deletion after the backup items are permanently deleted and there is no item in soft deleted state left in the vault.
     */
    ABE_CODE_BMSUserErrorVaultDeletionNotPermitted = 120,
    ABE_CODE_RSVaultUpdateErrorConflictingOperationInProgress = 121,
    /**
     * The Vault and Bakcup Item is in Immutable state where destructive operations are not supported. The Vault and Backup Item is immutable, hence operation is denied. Refer to the documentation to learn more: https://aka.ms/AB-ImmutableVaults-States
     */
    ABE_CODE_UserErrorOperationDeniedOnImmutableItem = 122,
    ABE_CODE_BMSUserErrorInvalidCriticalOperationExclusionList = 123,
    /**
     * Disabling soft delete or enhanced security state is not allowed for this vault.
     */
    ABE_CODE_BMSUserErrorDisablingSoftDeleteStateNotAllowed = 124,
    /**
     * Soft delete state and enhanced security state must be set to AlwaysON for this API version
     */
    ABE_CODE_BMSUserErrorSoftDeleteStateNotSetToAlwaysON = 125,
    /**
     * Soft delete state for this vault cannot be modified using this API. Since the Vault API was previously used to update the soft delete property for this vault, you must again use the Vault API to make any further changes to this property.
     */
    ABE_CODE_BMSUserErrorSoftDeleteUseVaultApi = 126,
    /**
     * Redundancy settings for this vault cannot be modified using this API. Since the Vault API was previously used to update the redundancy settings for this vault, you must again use the Vault API to make any further changes to this property.
     */
    ABE_CODE_BMSUserErrorRedundancySettingsUseVaultApi = 127,
    ABE_CODE_BMSUserErrorCrossRegionRestoreNotEnabledInThisVault = 128,
    /**
     * To enable Cross Region Restore in a region whose paired region has restricted access, you need to have access in the restricted region. Recovery services vault is replicating to a region which has restricted access.
     */
    ABE_CODE_BMSUserErrorUnableToEnableCrossRegionRestore = 129,
    /**
     * Input for create or update policy is not in proper format. Please check format of parameters like schedule time, schedule days, retention time and retention days
     */
    ABE_CODE_BMSUserErrorInvalidPolicyInput = 130,
    /**
     * The retention duration provided in the backup policy is not supported. Verify the supported retention durations for different backup types at https://aka.ms/policysupport
     */
    ABE_CODE_BMSUserErrorPolicyRetentionInvalid = 131,
    ABE_CODE_BMSUserErrorInstantRPRetentionExceedsVaultedRetention = 132,
    ABE_CODE_BMSUserErrorPolicyObjectInUse = 133,
    ABE_CODE_BMSUserErrorContainerHasDatasources = 134,
    /**
     * Item not found. Selected item might have been deleted. Please check if item is registered to the vault.
     */
    ABE_CODE_BMSUserErrorDataSourceObjectNotFound = 135,
    /**
     * Container name is not in the correct format.
     */
    ABE_CODE_BMSUserErrorContainerNameIncorrectFormat = 136,
    ABE_CODE_BMSUserErrorProtectedItemNameIncorrectFormat = 137,
    /**
     * Input for configure protection is not in proper format Please ensure that container exists and other parameters are in valid format
     */
    ABE_CODE_BMSUserErrorInvalidConfigureProtectionRequest = 138,
    /**
     * Input provided for the call is invalid
     */
    ABE_CODE_BMSUserErrorInvalidInput = 139,
    ABE_CODE_DiscoveryInProgress = 140,
    ABE_CODE_UserErrorCMKMissingMangedIdentityPermissionOnKeyVault = 141,
    ABE_CODE_UserErrorCMKKeyVaultAuthFailure = 142,
    ABE_CODE_UserErrorSystemIdentityNotEnabledWithVault = 143,
    ABE_CODE_UserErrorUserIdentityNotFoundOrNotAssociatedWithVault = 144,
    /**
     * The storage account does not support key based authentication
     */
    ABE_CODE_UserErrorStorageAccountKeyAccessDisallowed = 145,
    /**
     * 81001: The backup item(s) can't be deleted because it has active recovery points, and the selected vault is an immutable vault.
     */
    ABE_CODE_ID_81001 = 146,
    /**
     * The replica of <DatasourceType> <DatasourceName> on <ServerName> is inconsistent with the protected data source. All protection activities for data source will fail until the replica is synchronized with consistency check. You can recover data from existing recovery points, but new recovery points cannot be created until the replica is consistent.
     */
    ABE_CODE_ID_3106 = 147,
    /**
     * The replica of <DatasourceType> <DatasourceName> on <ServerName> is not consistent with the protected data source. DPM has detected changes in file locations or volume configurations of protected objects since the data source was configured for protection.
     */
    ABE_CODE_ID_30135 = 148,
    /**
     * The Microsoft Azure Recovery Service Agent was unable to connect to Microsoft Azure Backup. (ID: 100050) Check your network settings and ensure that you're able to connect to the internet.
     */
    ABE_CODE_ID_100050 = 149,
    /**
     * Microsoft Azure Backup Agent was unable to create a snapshot of the selected volume.
     */
    ABE_CODE_ID_100034 = 150,
    /**
     * Microsoft Azure Backup encountered an internal error.
     */
    ABE_CODE_ID_130001 = 151,
    /**
     * The backup policy couldn't be modified. Error: The current operation failed due to an internal service error [0x29834]. Please retry the operation after sometime. If the issue persists, please contact Microsoft support.
     */
    ABE_CODE_ID_170036 = 152,
    /**
     * Invalid vault credentials provided. The file is either corrupted or doesn't have the latest credentials associated with recovery service. (ID: 34513)
     */
    ABE_CODE_ID_34513 = 153,
    /**
     * Backup failed to copy data to vault.
     */
    ABE_CODE_DiffCopyFailedToTransferData = 154,
    /**
     * Job is cancelled.
     */
    ABE_CODE_UserErrorJobSuccessfullyCancelled = 155,
    /**
     * Create VM took very long time and got timed out
     */
    ABE_CODE_VMCreationTimeOutStorageErrorV2 = 156,
    /**
     * Azure resource does not exist.
     */
    ABE_CODE_UserErrorGenericResourceNotFound = 157,
    /**
     * Does not have the latest agent installed.
     */
    ABE_CODE_UserErrorGuestAgentVersionUnsupported = 158,
    /**
     * The Restore Point collection has been deleted by the user.
     */
    ABE_CODE_UserErrorRpCollectionDeleted = 159,
    /**
     * Backup pre-checks for this virtual machine completed with warnings.
     */
    ABE_CODE_IaasVmHealthYellowDefault = 160,
    ABE_CODE_OlrBackupFailed = 161,
    /**
     * Microsoft Azure Backup encountered an internal error. Wait for a few minutes and then try the operation again. If the issue persists, please contact Microsoft support.
     */
    ABE_CODE_CloudInternalError = 162,
    /**
     * Disk exclusion is not supported for encrypted virtual machines.
     */
    ABE_CODE_UserErrorEncryptedVmNotSupportedWithDiskEx = 163,
    /**
     * Unknown error encountered when retrieving secret from the Key Vault with URL
     */
    ABE_CODE_DiskEncryptionInternalError = 164,
    /**
     * Backup failed in allocating storage from protection service
     */
    ABE_CODE_BCMProtGetSaSUriAsyncError = 165,
    /**
     * T:S Enable failed with FailedHostSnapshotRemoteServerError error StatusCode.FailedHostSnapshotRemoteServerError,
     */
    ABE_CODE_FailedHostSnapshotRemoteServerError = 166,
    /**
     * Retrying when snapshot failed with SnapshotRateExceeded
     */
    ABE_CODE_FailedRetryableSnapshotRateExceeded = 167,
    /**
     * T:S ###### Enable failed with error: freeze took longer than timeout StatusCode.FailedRetryableFsFreezeTimeout,
     */
    ABE_CODE_FailedRetryableFsFreezeTimeout = 168,
    /**
     * safefreeze binary is missing in the following path <path>
     */
    ABE_CODE_FailedSafeFreezeBinaryNotFound = 169,
    /**
     * unable to load certificate
     */
    ABE_CODE_FailedHandlerGuestAgentCertificateNotFound = 170,
    /**
     * Invalid Input. IsAnyDiskExcluded is marked as true but input LUN list received from CRP is empty. which is not allowed if VM has Direct Drives or if VM has Write Accelerated disks or if VM is a TVM/CVM.
     */
    ABE_CODE_FailedInvalidDataDiskLunList = 171,
    /**
     * Workload Patch failed with warning message: Database log mode changed during backup StatusCode.FailedWorkloadLogModeChanged,
     */
    ABE_CODE_FailedWorkloadLogModeChanged = 172,
    /**
     * Virtual machine doesn't exist.
     */
    ABE_CODE_UserErrorVmNotFoundV2 = 173,
    /**
     * This VM backup cannot be configured using standard policy, please use Enhanced Policy
     */
    ABE_CODE_UserErrorThisVMBackupIsSupportedUsingEnhancedPolicy = 174,
    ABE_CODE_UserErrorSharedDiskBackupNotSupported = 175,
    /**
     * Virtual machine and vault are in different region.
     */
    ABE_CODE_UserErrorVmVaultLocationMismatch = 176,
    /**
     * Resource group doesn't exist.
     */
    ABE_CODE_UserErrorResourceGroupNotFound = 177,
    /**
     * VM needs to be in deallocated state for performing replace disks operation
     */
    ABE_CODE_UserErrorVmNotShutDown = 178,
    /**
     * The current operation failed due to an internal service error "Invalid input error". Please retry the operation after some time.
     */
    ABE_CODE_CloudInvalidInputError = 179,
    /**
     * Restore failed with an internal error.
     */
    ABE_CODE_RestoreOperationFailed = 180,
    /**
     * Data transfer from the vault failed.
     */
    ABE_CODE_DataTransferFromVaultFailed = 181,
    /**
     * Failed to reset access of the restored disk(s).
     */
    ABE_CODE_DiskAPIRevokeSASFailed = 182,
    /**
     * Storage Account specified for Restore operation doesn't exist.
     */
    ABE_CODE_UserErrorBCMRestoreStorageAccountNotFound = 183,
    /**
     * This operation cannot be executed because MSI has insufficient permissions on the resource.
     */
    ABE_CODE_UserErrorInsufficientMSIPermissions = 184,
    /**
     * Subnet doesn't exist.
     */
    ABE_CODE_UserErrorSubnetNotFoundV2 = 185,
    /**
     * Restoring with Managed disk is not supported for encrypted or snapshot Recovery points.
     */
    ABE_CODE_UserErrorUnsupportedConfigForUnmanagedToManaged = 186,
    /**
     * CrossRegionRestore state cannot be changed from Enabled to Disabled.
     */
    ABE_CODE_UserErrorCrossRegionRestoreStateChangeNotAllowed = 187,
    /**
     * Cannot disable soft delete once set to AlwaysOn
     */
    ABE_CODE_UserErrorDisableSoftDeleteNotAllowed = 188,
    /**
     * The immutable vault property for this vault is locked, hence, this setting cannot be disabled.
     */
    ABE_CODE_UserErrorUnsupportedVaultImmutabilityStateChange = 189,
    /**
     * Enhanced Security is enabled for this vault. You cannot disable Enhanced Security after enabling it.
     */
    ABE_CODE_UserErrorChangeEnhancedSecurityStateNotAllowed = 190,
    /**
     * Storage Redundancy option is locked when the first machine is registered with the vault, and cannot be modified thereafter.
     */
    ABE_CODE_StorageModelModifyError = 191,
    /**
     * The gateway did not receive a response from 'Microsoft.RecoveryServices' within the specified time period.
     */
    ABE_CODE_GatewayTimeout = 192,
    /**
     * The request timed out. Diagnostic information: timestamp '<Time>', subscription id '<SubscriptionId>', tracking id '<Id>', request correlation id '<Id>'.
     */
    ABE_CODE_ServerTimeout = 193,
    /**
     * Host name resolution failed for 'Microsoft.RecoveryServices'; cannot fulfill the request.
     */
    ABE_CODE_InvalidGatewayHost = 194,
    /**
     * Encountered internal server error. Diagnostic information: timestamp '<Time>', subscription id '<SubscriptionId>', tracking id '<Id>', request correlation id '<Id>'.
     */
    ABE_CODE_InternalServerError = 195,
    /**
     * There was a problem communicating with the identity service. Diagnostic information: timestamp '<Time>', subscription id '<SubscriptionId>', tracking id '<Id>', request correlation id '<Id>'.
     */
    ABE_CODE_InternalResourceIdentityError = 196,
    /**
     * Number of requests for action '<Action>' exceeded the limit of '<Count>' for time interval '01:00:00'. Please try again after '<Seconds>' seconds.
     */
    ABE_CODE_ResourceRequestsThrottled = 197,
    /**
     * Identity operation for resource '<VaultId>' failed with error 'Failed to perform resource identity operation. Status: '429'.
     */
    ABE_CODE_FailedIdentityOperation = 198,
    /**
     * Resource group '<ResourceGroup>' could not be found.
     */
    ABE_CODE_ResourceGroupNotFound = 199,
    /**
     * The subscription '<SubscriptionId>' could not be found.
     */
    ABE_CODE_SubscriptionNotFound = 200,
    /**
     * The subscription is not registered to use namespace 'Microsoft.RecoveryServices'. See https://aka.ms/rps-not-found for how to register subscriptions.
     */
    ABE_CODE_MissingSubscriptionRegistration = 201,
    ABE_CODE_LinkedAuthorizationFailed = 202,
    /**
     * Operation is blocked as you have reached the limit on number of operations permitted in 24 hours.
     */
    ABE_CODE_CloudDosAbsoluteLimitReached = 203,
    /**
     * The REST API call encountered an internal error.
     */
    ABE_CODE_RestApiInternalError = 204,
    ABE_CODE_CloudStorageUnexpectedError = 205,
    ABE_CODE_ResourceExtendedInfoNotFound = 206,
    /**
     * Item is not protected.
     */
    ABE_CODE_BMSUserErrorDataSourceObjectNotProtected = 207,
    ABE_CODE_MySQLFlexOperationFailedUserError = 208,
    ABE_CODE_MySQLFlexClientError = 209,
    ABE_CODE_BackupAlreadyRunningForServer = 210,
    /**
     * Unable to start the operation as maximum number of allowed concurrent backups has reached.
     */
    ABE_CODE_UserErrorMaxConcurrentOperationLimitReached = 211,
    ABE_CODE_UserErrorMSIMissingPermissions = 212,
    /**
     * The client '<ClientId>' with object id '<ObjectId>' does not have authorization to perform action 'Microsoft.DBforMySQL/flexibleServers/<Action>' over scope '<Scope>' or the scope is invalid. If access was recently granted, please refresh your credentials.
     */
    ABE_CODE_AuthorizationFailed = 213,
    ABE_CODE_PostgreSQLFlexOperationFailedUserError = 214,
    /**
     * Current operation has failed due to server error.
     */
    ABE_CODE_PostgreSQLFlexServerError = 215,
    ABE_CODE_ServerNotReadyForLongTermBackup = 216,
    ABE_CODE_UserErrorMissingNetworkSecurityPermissions = 217,
    ABE_CODE_UserErrorContainerNotAccessible = 218,
    ABE_CODE_UserErrorBackupUserAuthFailed = 219,
    ABE_CODE_UserErrorDBUserAuthFailed = 220,
    ABE_CODE_UserErrorMissingDBPermissions = 221,
    ABE_CODE_UserErrorInvalidSecret = 222,
    ABE_CODE_UserErrorSecretValueInUnsupportedFormat = 223,
    ABE_CODE_UserErrorInvalidSecretStore = 224,
    /**
     * Missing permissions to read the Key vault secrets.
     */
    ABE_CODE_UserErrorMissingPermissionsOnSecretStore = 225,
    ABE_CODE_UserErrorDBNotFound = 226,
    /**
     * Database name already in use.
     */
    ABE_CODE_UserErrorDatabaseNameAlreadyInUse = 227,
    ABE_CODE_UserErrorServerConnectionClosed = 228,
    /**
     * The operation is blocked, as a security precaution, since multiple attempts were made beyond an internal limit.
     */
    ABE_CODE_CloudDosTimeboudLimitReached = 229,
    /**
     * Log sequence validation failed. Initiating a forced full backup now.
     */
    ABE_CODE_UserErrorASELSNValidationFailure = 230,
    /**
     * Database backup failed.
     */
    ABE_CODE_DatabaseBackupOperationFailed = 231,
    /**
     * Database backup validation failed.
     */
    ABE_CODE_BackupValidationFailed = 232,
    /**
     * Database existence validation failed.
     */
    ABE_CODE_DatabaseExistenceValidationFailure = 233,
    /**
     * Failure while writing data to backup stream.
     */
    ABE_CODE_WriteToBackupStreamFailure = 234,
    /**
     * Dump history file is corrupted due to incorrect syntax.
     */
    ABE_CODE_DumpHistoryCorrupted = 235,
    /**
     * Error while fetching database version.
     */
    ABE_CODE_GetDatabaseVersionFailure = 236,
    /**
     * No previous full backups were found. Initiating a forced full backup now.
     */
    ABE_CODE_FullBackupNotPerformed = 237,
    /**
     * The latest full backup is more than 15 days old. A forced full backup will be taken now.
     */
    ABE_CODE_LatestFullBackupIsOld = 238,
    /**
     * Compression has been enabled but there's no associated compression level.
     */
    ABE_CODE_CompressionLevelNotSet = 239,
    /**
     * An error occurred while executing the query on the database. The database is already open and can only have one user at a time.
     */
    ABE_CODE_DatabaseConnectionError = 240,
    /**
     * Database (<databaseName>) is currently in single user mode.
     */
    ABE_CODE_SingleUserModeIsEnabled = 241,
    /**
     * The single user mode didn't change for database (<databaseName>) after you attempt to enable it.
     */
    ABE_CODE_NotAbleToEnableSingleUserMode = 242,
    /**
     * The single user mode didn't change for database (<databaseName>) after you attempt to disable it.
     */
    ABE_CODE_NotAbleToDisableSingleUserMode = 243,
    /**
     * Invalid input for one or more parameters was passed.
     */
    ABE_CODE_InvalidInput = 244,
    /**
     * Invalid database authentication credentials were supplied.
     */
    ABE_CODE_InvalidDatabaseConnectionDetails = 245,
    /**
     * Registration failed on the instance.
     */
    ABE_CODE_RegistrationFailure = 246,
    /**
     * Invalid database instance name supplied.
     */
    ABE_CODE_InvalidLogicalContainerName = 247,
    /**
     * Configure protection operation failed on the instance.
     */
    ABE_CODE_ConfigureProtectionFailed = 248,
    /**
     * Invalid workload type.
     */
    ABE_CODE_InvalidWorkloadType = 249,
    /**
     * Error while getting plugin version.
     */
    ABE_CODE_GetPluginVersionError = 250,
    /**
     * Restore Inquire Operation Not Supported.
     */
    ABE_CODE_OperationNotSupportedError = 251,
    /**
     * An exception occurred.
     */
    ABE_CODE_GeneralPluginException = 252,
    /**
     * An ASE exception occurred while running query on database.
     */
    ABE_CODE_DatabaseQueryExecutionError = 253,
    /**
     * ASE backup server isn't running.
     */
    ABE_CODE_ASEBackupServerNotRunning = 254,
    /**
     * Database operation failed with an error.
     */
    ABE_CODE_DatabaseOperationFailed = 255,
    /**
     * Failed to create database for restoring.
     */
    ABE_CODE_FailedToCreateDatabase = 256,
    /**
     * Database name supplied during alternative location restore isn't meeting the requirements for database creation.
     */
    ABE_CODE_InvalidDatabaseName = 257,
    /**
     * Restore failed because overwrite options aren't set correctly
     */
    ABE_CODE_ForceOverwriteOptionNotSet = 258,
    /**
     * Restore operation failed due to overwrite option set to null or is invalid.
     */
    ABE_CODE_InvalidOverwriteOption = 259,
    /**
     * Database restore operation to the specified point-in-time has failed with an internal error.
     */
    ABE_CODE_PointInTimeRestoreFailed = 260,
    /**
     * Master database can't be restored using Alternate and original location. Please restore using restore as files.
     */
    ABE_CODE_RestoreMasterALROLRUnSupported = 261,
    /**
     * Database Restore has failed due to an unknown error.
     */
    ABE_CODE_DatabaseRestoreFailed = 262,
    /**
     * Unable to execute restore operation on database <DatabaseName> because the active connections exceed one, preventing the database from being switched to single server mode.
     */
    ABE_CODE_MultiActiveConnections = 263,
    /**
     * Detected invalid backint configuration
     */
    ABE_CODE_UserErrorInvalidBackintConfiguration = 264,
    /**
     * Found invalid hdbbackint executable.
     */
    ABE_CODE_UserErrorInvalidBackint = 265,
    /**
     * The specified SAP HANA operation isn't supported
     */
    ABE_CODE_UserErrorHanaUnsupportedOperation = 266,
    /**
     * This SAP HANA database doesn't support the requested backup type
     */
    ABE_CODE_UserErrorHANAPODoesNotSupportBackupType = 267,
    /**
     * Backup log chain is broken
     */
    ABE_CODE_UserErrorHANALSNValidationFailure = 268,
    /**
     * Remedial Backup in progress.
     */
    ABE_CODE_UserErrorBackupFailedAsRemedialBackupInProgress = 269,
    /**
     * Auto-heal Full backup in progress.
     */
    ABE_CODE_OperationCancelledBecauseConflictingAutohealOperationRunningUserError = 270,
    /**
     * The Backup job was canceled because the workload backup extension service restarted for an upgrade.
     */
    ABE_CODE_JobCancelledOnExtensionUpgrade = 271,
    /**
     * Database configured for backup does not exist.
     */
    ABE_CODE_UserErrorHANAPODoesNotExist = 272,
    /**
     * Operation failed while running query on HANA Server.
     */
    ABE_CODE_UserErrorHanaSQLQueryFailed = 273,
    /**
     * Insufficient space on HANA machine to perform Configure Backup, Backup or Restore activities.
     */
    ABE_CODE_UserErrorInsufficientSpaceOnSystemDriveForExtensionMetadata = 274,
    /**
     * Misconfigured CA store
     */
    ABE_CODE_UserErrorMisConfiguredSslCaStore = 275,
    /**
     * Unable to connect to the AAD service from the HANA system.
     */
    ABE_CODE_UserErrorCannotConnectToAzureActiveDirectoryService = 276,
    /**
     * SDC to MDC upgrade detected.
     */
    ABE_CODE_UserErrorSDCtoMDCUpgradeDetected = 277,
    /**
     * Pre-registration script not run.
     */
    ABE_CODE_UserErrorHanaPreScriptNotRun = 278,
    /**
     * Pre-registration script not run.
     */
    ABE_CODE_UserErrorPreregistrationScriptNotRun = 279,
    /**
     * Failed to connect to HANA system.
     */
    ABE_CODE_UserErrorInOpeningHanaOdbcConnection = 280,
    /**
     * SYSTEMDB for the SAP HANA instance is not in running state.
     */
    ABE_CODE_UserErrorHANASystemDBNotRunning = 281,
    ABE_CODE_ODBCConnectionError = 282,
    /**
     * Azure Backup does not have required role privileges to carry out Backup and Restore operations
     */
    ABE_CODE_UserErrorHANAInternalRoleNotPresent = 283,
    /**
     * Azure Backup does not have enough privileges to carry out Backup and Restore operations.
     */
    ABE_CODE_UserErrorInsufficientPrivilegeOfDatabaseUser = 284,
    /**
     * Database/Backup user's password expired.
     */
    ABE_CODE_UserErrorDatabaseUserPasswordExpired = 285,
    /**
     * SAP HANA error
     */
    ABE_CODE_UserErrorInconsistentSSFS = 286,
    /**
     * The specified SAP HANA instance is either invalid or can't be found
     */
    ABE_CODE_UserErrorHanaInstanceNameInvalid = 287,
    /**
     * System-assigned managed identity is not enabled on the Azure VM.
     */
    ABE_CODE_UserErrorVMIdentityNotEnabled = 288,
    /**
     * Azure VM's system-assigned managed identity not authorized to create snapshots.
     */
    ABE_CODE_UserErrorVMIdentityRequiresCreateSnapshotsRole = 289,
    /**
     * Azure VM's system-assigned managed identity not authorized to read snapshots.
     */
    ABE_CODE_UserErrorVMIdentityRequiresReadSnapshotsRole = 290,
    /**
     * Azure VM's system-assigned managed identity not authorized to read disks details.
     */
    ABE_CODE_UserErrorVMIdentityRequiresReadDisksRole = 291,
    /**
     * Azure VM's system-assigned managed identity not authorized to create disks.
     */
    ABE_CODE_UserErrorVMIdentityRequiresCreateDisksRole = 292,
    /**
     * Azure VM's system-assigned managed identity not authorized to attach disks on virtual machine.
     */
    ABE_CODE_UserErrorVMIdentityRequiresUpdateVMRole = 293,
    /**
     * Azure VM's system-assigned managed identity not authorized to read virtual machine storage profile.
     */
    ABE_CODE_UserErrorVMIdentityRequiresReadVMRole = 294,
    /**
     * Azure VM's system-assigned identity is not authorized to get disk shared access signature (SAS URI).
     */
    ABE_CODE_UserErrorVMIdentityRequiresGetDiskSASRole = 295,
    /**
     * Azure VM's system-assigned managed identity does not have adequate permissions for snapshot based workload backup.
     */
    ABE_CODE_UserErrorVMIdentityRequiresPermissionsForSnapshot = 296,
    /**
     * Either the snapshot resource group does not exist or the Azure VM's system-assigned managed identity is not authorized to create snapshots in snapshot resource group.
     */
    ABE_CODE_UserErrorSnapshotTargetRGNotFoundOrVMIdentityRequiresPermissions = 297,
    /**
     * Azure Backup does not have permissions to delete workload backup snapshots or the snapshot resource group does not exist.
     */
    ABE_CODE_UserErrorDeleteSnapshotRoleOrResourceGroupMissing = 298,
    /**
     * Unmanaged disk not supported for workload snapshot backups.
     */
    ABE_CODE_UserErrorDiskTypeNotSupportedForWkloadBackup = 299,
    /**
     * Disks count exceeded maximum disks supported for workload backup.
     */
    ABE_CODE_UserErrorMaxDisksSupportedForWkloadBackupExceeded = 300,
    /**
     * File system type not supported for workload snapshot backups.
     */
    ABE_CODE_UserErrorWLBackupFilesystemTypeNotSupported = 301,
    /**
     * Device type not supported for workload snapshot backups.
     */
    ABE_CODE_UserErrorWLBackupDeviceTypeNotSupported = 302,
    /**
     * Workload data on OS volume is not supported for snapshot based backups.
     */
    ABE_CODE_UserErrorWLOnOSVolumeNotSupported = 303,
    /**
     * Snapshot backups are not supported on inactive database(s).
     */
    ABE_CODE_UserErrorSnapshotOperationsUnsupportedWithInactiveDatabase = 304,
    /**
     * Can't attach snapshot because disks/filesystem with the same identity are present on the target machine.
     */
    ABE_CODE_UserErrorConflictingFileSystemPresentOnTargetMachine = 305,
    /**
     * The limit on maximum number of attached disks on the VM is reached.
     */
    ABE_CODE_UserErrorDiskAttachLimitReached = 306,
    /**
     * The selected snapshot recovery point is deleted or not present in the resource group.
     */
    ABE_CODE_UserErrorPITSnapshotDeleted = 307,
    /**
     * The restored disk type is not supported by the target vm.
     */
    ABE_CODE_UserErrorRestoreDiskIncompatible = 308,
    /**
     * Snapshot based point in time restore operation could not be started because one of the previous restore steps is not complete
     */
    ABE_CODE_UserErrorSnasphotRestoreContextMissingForDBRecovery = 309,
    ABE_CODE_UserErrorInvalidScenarioForSnapshotPointInTimeRecovery = 310,
    /**
     * The source and target systems for restore are incompatible.
     */
    ABE_CODE_UserErrorIncompatibleSrcTargetSystemsForRestore = 311,
    /**
     * Target database cannot be overwritten for Restore.
     */
    ABE_CODE_UserErrorTargetPOExistsOverwriteNotSpecified = 312,
    /**
     * Restore failed because "RecoverySys.py" script failed to trigger restore.
     */
    ABE_CODE_UserErrorRecoverySysScriptFailedToTriggerRestore = 313,
    /**
     * Restored database name not in correct format.
     */
    ABE_CODE_UserErrorDBNameNotInCorrectFormat = 314,
    /**
     * Default sid-adm directory changed.
     */
    ABE_CODE_UserErrorDefaultSidAdmDirectoryChanged = 315,
    /**
     * HDBsettings.sh file cannot be found.
     */
    ABE_CODE_UserErrorHDBsettingsScriptNotFound = 316,
    /**
     * PreRestoreDataParamsPrep: Target directory doesn't exist.
     */
    ABE_CODE_UserErrorRestoreTargetDirectoriesAbsent = 317,
    /**
     * This SQL database does not support the requested backup type.
     */
    ABE_CODE_UserErrorSQLPODoesNotSupportBackupType = 318,
    /**
     * Backup, file manipulation operations (such as ALTER DATABASE ADD FILE) and encryption changes on a database must be serialized.
     */
    ABE_CODE_UserErrorFileManipulationIsNotAllowedDuringBackup = 319,
    /**
     * SQL database does not exist.
     */
    ABE_CODE_UserErrorSQLPODoesNotExist = 320,
    /**
     * Log chain is broken.
     */
    ABE_CODE_UserErrorSQLLSNValidationFailure = 321,
    /**
     * First full backup is missing for this data source.
     */
    ABE_CODE_UserErrorParentFullBackupMissing = 322,
    /**
     * Cannot take backup as transaction log for the data source is full.
     */
    ABE_CODE_UserErrorBackupFailedAsTransactionLogIsFull = 323,
    /**
     * Backup of databases participating in a database mirroring session is not supported by AzureWorkloadBackup.
     */
    ABE_CODE_UserErrorOperationNotAllowedDatabaseMirroringEnabled = 324,
    /**
     * Azure Backup service creates a service account "NT Service\AzureWLBackupPluginSvc" (or "svc_AzWLBackupPlugin" user account in case of Windows Server 2008) for all operations and this account needs SQL sysadmin privilege.
     */
    ABE_CODE_UserErrorSQLNoSysadminMembership = 325,
    /**
     * Azure Backup service is not able to connect to the SQL instance.
     */
    ABE_CODE_UserErrorOpeningSQLConnection = 326,
    /**
     * No SQL instances found on this machine.
     */
    ABE_CODE_UserErrorNoSQlInstancesOnMachine = 327,
    /**
     * Auto-protection Intent was either removed or is no more valid.
     */
    ABE_CODE_AutoProtectionCancelledOrNotValid = 328,
    /**
     * Backup preference for SQL Always On Availability Group cannot be met as some nodes of the Availability Group are not registered.
     */
    ABE_CODE_FabricSvcBackupPreferenceCheckFailedUserError = 329,
    ABE_CODE_UserErrorBackupFailedStandaloneDatabaseMovedInToAG = 330,
    ABE_CODE_UserErrorBackupFailedDatabaseMovedOutOfAG = 331,
    /**
     * Database with same name already exists at the target location
     */
    ABE_CODE_UserErrorCannotRestoreExistingDBWithoutForceOverwrite = 332,
    /**
     * Restore failed as the database could not be brought offline.
     */
    ABE_CODE_UserErrorRestoreFailedDatabaseCannotBeOfflined = 333,
    /**
     * An input/output error occurred during the operation. Please check for the common IO errors on the virtual machine.
     */
    ABE_CODE_WlExtGenericIOFaultUserError = 334,
    /**
     * Cannot find the server certificate with thumbprint on the target.
     */
    ABE_CODE_UserErrorCannotFindServerCertificateWithThumbprint = 335,
    /**
     * The log backup used for recovery contains bulk-logged changes. It cannot be used to stop at an arbitrary point in time according to the SQL guidelines.
     */
    ABE_CODE_UserErrorRestoreNotPossibleBecauseLogBackupContainsBulkLoggedChanges = 336,
    /**
     * Restore as files failed because one or more files with the same name already exist in the target folder.
     */
    ABE_CODE_UserErrorRestoreFailedTargetFileAlreadyExists = 337,
    /**
     * Restore has failed due to an unknown error.
     */
    ABE_CODE_WorkloadRestoreFailed = 338,
    /**
     * AzureBackup workload extension operation failed.
     */
    ABE_CODE_WorkloadExtensionNotReachable = 339,
    ABE_CODE_UserErrorWorkloadExtensionNotInstalled = 340,
    ABE_CODE_WorkloadExtensionNotPresent = 341,
    ABE_CODE_WorkloadExtensionDidntDequeueMsg = 342,
    /**
     * The VM is not able to contact Azure Backup service due to internet connectivity issues.
     */
    ABE_CODE_UserErrorVMInternetConnectivityIssue = 343,
    /**
     * Machine is either shutdown or not accessible to Azure Backup service.
     */
    ABE_CODE_VMNotInRunningStateUserError = 344,
    /**
     * Azure Backup service uses Azure VM guest agent for doing backup but guest agent is not available on the target server.
     */
    ABE_CODE_GuestAgentStatusUnavailableUserError = 345,
    /**
     * Operation failing with UserErrorWindowsWLExtFailedToStartPluginService error.
     */
    ABE_CODE_UserErrorWindowsWLExtFailedToStartPluginService = 346,
    /**
     * Operation canceled as a conflicting operation was already running on the same database.
     */
    ABE_CODE_OperationCancelledBecauseConflictingOperationRunningUserError = 347,
    /**
     * Operation is blocked as the vault has reached its maximum limit for such operations permitted in a span of 24 hours.
     */
    ABE_CODE_CloudDosAbsoluteLimitReachedWithRetry = 348,
    ABE_CODE_KubernetesBackupListExtensionsError = 349,
    /**
     * The Trusted Access role binding is missing/has gotten removed from the cluster.
     */
    ABE_CODE_UserErrorTrustedAccessGatewayReturnedForbidden = 350,
    ABE_CODE_ScenarioPluginInvalidWorkflowDataRequest = 351,
    ABE_CODE_UserErrorExtensionMSIMissingPermissionsOnBackupStorageLocation = 352,
    ABE_CODE_UserErrorBackupStorageLocationNotReady = 353,
    ABE_CODE_UserErrorNoDefaultBackupStorageLocationFound = 354,
    ABE_CODE_UserErrorDeleteBackupFailedBackupStorageLocationNotFound = 355,
    ABE_CODE_UserErrorBackupFailedBackupStorageLocationReadOnly = 356,
    ABE_CODE_UserErrorDeleteBackupFailedBackupStorageLocationReadOnly = 357,
    ABE_CODE_UserErrorMissingMSIPermissionsOnSnapshotResourceGroup = 358,
    ABE_CODE_UserErrorSnapshotResourceGroupHasLocks = 359,
    ABE_CODE_UserErrorKubernetesBackupExtensionNotFoundError = 360,
    ABE_CODE_UserErrorKubernetesBackupExtensionHasErrors = 361,
    ABE_CODE_UserErrorKubernetesBackupExtensionUnhealthy = 362,
    ABE_CODE_UserErrorKubernetesBackupExtensionIdentityNotFound = 363,
    ABE_CODE_KubernetesBackupCustomResourcesTrackingTimeOutError = 364,
    ABE_CODE_UserErrorKubernetesCustomResourcesNotPickedUpByExtension = 365,
    ABE_CODE_UserErrorBackupPluginPodRestartedDuringBackup = 366,
    ABE_CODE_UserErrorBackupPluginPodRestartedDuringRestore = 367,
    ABE_CODE_BackupPluginDeleteBackupOperationFailed = 368,
    ABE_CODE_ExtensionTimedOutWaitingForBackupItemSync = 369,
    /**
     * Kubernetes cluster is in stopped state.
     */
    ABE_CODE_UserErrorKubernetesBackupClusterIsStopped = 370,
    ABE_CODE_KubernetesBackupGenericWarning = 371,
    ABE_CODE_UserErrorPVSnapshotDisallowedByPolicy = 372,
    ABE_CODE_UserErrorPVSnapshotLimitReached = 373,
    ABE_CODE_CSISnapshottingTimedOut = 374,
    ABE_CODE_UserErrorHookExecutionFailed = 375,
    ABE_CODE_UserErrorNamespaceNotFound = 376,
    ABE_CODE_UserErrorPVCHasNoVolume = 377,
    ABE_CODE_UserErrorPVCNotBoundToVolume = 378,
    ABE_CODE_UserErrorPVNotFound = 379,
    ABE_CODE_UserErrorStorageClassMissingForPVC = 380,
    ABE_CODE_UserErrorSourceandTargetClusterCRDVersionMismatch = 381,
    ABE_CODE_DppUserErrorVaultTierPolicyNotSupported = 382,
    /**
     * Failed to track the long-running restore operation. The operation is still running and is expected to complete the restore of data.
     */
    ABE_CODE_LongRunningRestoreTrackingFailure = 383,
    /**
     * Failed to delete object replication policy on the restore target storage account.
     */
    ABE_CODE_UserErrorObjectReplicationPolicyDeletionFailureOnRestoreTarget = 384,
    /**
     * Restore point in time is invalid.
     */
    ABE_CODE_UserErrorInvalidRecoveryPointInTime = 385,
    /**
     * Restore Prefix Range for item-level restore is invalid.
     */
    ABE_CODE_UserErrorInvalidRestorePrefixRange = 386,
    /**
     * The restore point isn't available in backup vault.
     */
    ABE_CODE_UserErrorRestorePointNotFound = 387,
    /**
     * The restore point wasn't found in the Backup vault.
     */
    ABE_CODE_UserErrorRestorePointNotFoundInBackupVault = 388,
    /**
     * A container selected for the restore was not found in the storage account for the selected point in time.
     */
    ABE_CODE_UserErrorContainerNotFoundForPointInTimeRestore = 389,
    /**
     * The count of containers passed in the restore request exceeds the supported limit.
     */
    ABE_CODE_UserErrorTooManyRestoreCriteriaGivenForBlobRestore = 390,
    /**
     * Restore operation failed as too many blob prefixes were given for a container
     */
    ABE_CODE_UserErrorTooManyPrefixesGivenForBlobRestore = 391,
    /**
     * An Immutability Policy is configured on one or more containers, which is preventing the operation.
     */
    ABE_CODE_UserErrorImmutabilityPolicyConfigured = 392,
    /**
     * One or more containers selected for the restore has an immutability policy.
     */
    ABE_CODE_UserErrorContainerHasImmutabilityPolicyDuringRestore = 393,
    /**
     * One or more containers selected for the restore have archived recovery points.
     */
    ABE_CODE_UserErrorArchivedRecoveryPointsRequestedForRestore = 394,
    /**
     * The containers that are part of restore request shouldn't exist on target storage account.
     */
    ABE_CODE_UserErrorTargetContainersExistOnAccount = 395,
    /**
     * Original location restores not supported for vaulted blob backup.
     */
    ABE_CODE_UserErrorOriginalLocationRestoreNotSupported = 396,
    /**
     * The specified container is being deleted.
     */
    ABE_CODE_UserErrorStorageAccountContainerIsBeingDeleted = 397,
    /**
     * The specified container is not found.
     */
    ABE_CODE_UserErrorStorageAccountContainerNotFound = 398,
    /**
     * Failed to restore the backup instance because an object replication policy from a previous restore is still on the restore target storage account
     */
    ABE_CODE_UserErrorRestoreFailurePreviousObjectReplicationPolicyNotDeleted = 399,
    /**
     * Job took very long time and got timed out
     */
    ABE_CODE_MOSJobTimedOutError = 400,
    /**
     * Appropriate permissions to perform the operation is missing.
     */
    ABE_CODE_UserErrorMissingRequiredPermissions = 401,
    /**
     * The storage account type isn't supported for backup.
     */
    ABE_CODE_UserErrorUnsupportedStorageAccountType = 402,
    /**
     * Unable to find the specified Azure resource.
     */
    ABE_CODE_UserErrorAzureResourceNotFoundByPlugin = 403,
    /**
     * Operation failed because storage account is in locked state.
     */
    ABE_CODE_UserErrorStorageAccountInLockedState = 404,
    /**
     * Operation failed because the datasource location is different from the Backup Vault location.
     */
    ABE_CODE_UserErrorDatasourceAndBackupVaultLocationMismatch = 405,
    /**
     * Operation failed because key vault key is not found to unwrap the encryption key.
     */
    ABE_CODE_UserErrorKeyVaultKeyWasNotFound = 406,
    /**
     * The required setting PITR is disabled on storage account.
     */
    ABE_CODE_UserErrorPitrDisabledOnStorageAccount = 407,
    /**
     * The operation failed due to required storage feature(s) being disabled on the storage account.
     */
    ABE_CODE_UserErrorRequiredStorageFeaturesDisabled = 408,
    /**
     * The operation can't be performed while a restore is in progress on the source account.
     */
    ABE_CODE_UserErrorPitrRestoreInProgress = 409,
    /**
     * Requested operation failed due to throttling by the Azure service. Azure Storage account management list operations limit reached.
     */
    ABE_CODE_UserErrorAzureStorageAccountManagementOperationLimitReached = 410,
    /**
     * No containers selected for operation.
     */
    ABE_CODE_UserErrorNoContainersSelectedForOperation = 411,
    /**
     * Incorrect containers selected for operation.
     */
    ABE_CODE_UserErrorIncorrectContainersSelectedForOperation = 412,
    /**
     * Request parameter is invalid.
     */
    ABE_CODE_UserErrorInvalidParameterInRequest = 413,
    /**
     * Operation failed due to invalid Resource Uri in the request.
     */
    ABE_CODE_UserErrorInvalidResourceUriInRequest = 414,
    /**
     * An Azure Policy is configured on the resource which is preventing the operation.
     */
    ABE_CODE_UserErrorRequestDisallowedByAzurePolicy = 415,
    /**
     * The subscription must be registered for the required features to use vaulted backup for blobs.
     */
    ABE_CODE_UserErrorVaultedBackupFeatureNotEnabled = 416,
    /**
     * Stop protection is not supported for operational tier blob backups
     */
    ABE_CODE_UserErrorStopProtectionNotSupportedForBlobOperationalBackup = 417,
    /**
     * Invalid inputs from caller.
     */
    ABE_CODE_DppPluginInvalidInputParameters = 418,
    /**
     * The given time range is invalid
     */
    ABE_CODE_UserErrorInvalidRestorableTimeRange = 419,
    /**
     * Maximum object replication policy exists on the source storage account.
     */
    ABE_CODE_UserErrorMaxOrsPolicyExistOnStorageAccount = 420,
    /**
     * The selected container is present in another Object replication policy. A given container can be part of only one OR policy at a time.
     */
    ABE_CODE_UserErrorSelectedContainerPartOfAnotherORPolicy = 421,
    /**
     * Cross tenant object replication policy disabled.
     */
    ABE_CODE_UserErrorCrossTenantOrsPolicyDisabled = 422,
    /**
     * Failed to create object replication policy on the storage account.
     */
    ABE_CODE_ObjectReplicationPolicyCreationFailure = 423,
    /**
     * The backup request is being throttled as you've reached the limit for maximum number of backups on a given backup instance in a day.
     */
    ABE_CODE_UserErrorBackupRequestThrottled = 424,
    /**
     * The backup failed due to one or more blob versions getting deleted in the backup job duration.
     */
    ABE_CODE_UserErrorBlobVersionDeletedDuringBackup = 425,
    /**
     * The backup failed due to one or more blob versions moving to the archive tier in the backup job duration.
     */
    ABE_CODE_UserErrorBlobVersionArchivedDuringBackup = 426,
    /**
     * The backup failed due to one or more blob versions moving to the archive tier or getting deleted in the backup job duration.
     */
    ABE_CODE_UserErrorBlobVersionArchivedAndDeletedDuringBackup = 427,
    /**
     * Failed to track the long-running backup operation. The operation is still running and is expected to complete the backup of data.
     */
    ABE_CODE_LongRunningBackupTrackingFailure = 428,
    /**
     * Failed to track the long-running operation. The operation is still running and is expected to complete.
     */
    ABE_CODE_LongRunningOperationTrackingFailure = 429,
    /**
     * Operation failed as the file share isn't found
     */
    ABE_CODE_FileShareNotFound = 430,
    /**
     * You have reached the max limit of snapshots for this file share; you'll be able to take more once the older ones expire.
     */
    ABE_CODE_AFSMaxSnapshotReached = 431,
    /**
     * Operation failed as the specified storage account does not exist anymore.
     */
    ABE_CODE_UserErrorStorageAccountNotFound = 432,
    /**
     * A backup job is already in progress for this file share.
     */
    ABE_CODE_ParallelSnapshotRequest = 433,
    /**
     * File share backup or restore operation failed due to storage service throttling. This may be because the storage service is busy processing other requests for the given storage account.
     */
    ABE_CODE_FileshareBackupFailedWithAzureRpRequestThrottling = 434,
    /**
     * Backup or restore jobs failed due to storage account being in locked state.
     */
    ABE_CODE_UserErrorStorageAccountIsLocked = 435,
    /**
     * Failed to transfer data to vault.
     */
    ABE_CODE_DatamoverGenericError = 436,
    /**
     * Current operation has failed due to insufficient vault storage.
     */
    ABE_CODE_DatamoverInsufficientVaultStorage = 437,
    /**
     * Azure operation generic failure
     */
    ABE_CODE_AzureOperationFailed = 438,
    /**
     * Azure File Share Backup requires a minimum SAS expiration period of 8 hours.
     */
    ABE_CODE_UserErrorStorageAccountSasPolicyNotSupported = 439,
    /**
     * Backup failed as the Azure File Share is in soft-deleted state
     */
    ABE_CODE_UserErrorBackupAFSInSoftDeleteState = 440,
    /**
     * Backup failed as the associated Azure File Share is permanently deleted
     */
    ABE_CODE_UserErrorBackupAFSInDeleteState = 441,
    /**
     * Storage account not found or not supported
     */
    ABE_CODE_UserErrorFileShareEndpointUnreachable = 442,
    /**
     * Storage accounts with Internet routing configuration are not supported by Azure Backup
     */
    ABE_CODE_UserErrorStorageAccountInternetRoutingNotSupported = 443,
    /**
     * The storage account details provided are incorrect.
     */
    ABE_CODE_UserErrorDTSStorageAccountNotFound = 444,
    /**
     * Target file share not found.
     */
    ABE_CODE_TargetFileShareNotFound = 445,
    /**
     * File share backup or restore operation failed due to storage service throttling. This may be because the storage service is busy processing other requests for the given storage account.
     */
    ABE_CODE_FileshareRestoreFailedWithAzureRpRequestThrottling = 446,
    /**
     * Recovery failed because number of failed files are more than the threshold.
     */
    ABE_CODE_DataTransferServiceCoFLimitReached = 447,
    /**
     * Recovery failed as no file could be recovered.
     */
    ABE_CODE_DataTransferServiceAllFilesFailedToRecover = 448,
    /**
     * One or more files could not be recovered successfully. For more information, check the failed file list in the path given above.
     */
    ABE_CODE_UserErrorAFSRecoverySomeFilesNotRestored = 449,
    /**
     * Restore fails because one of the files in the source does not exist.
     */
    ABE_CODE_UserErrorDTSSourceUriNotValid = 450,
    /**
     * Azure Files snapshot corresponding to recovery point cannot be found
     */
    ABE_CODE_UserErrorAFSSourceSnapshotNotFound = 451,
    /**
     * A recovery job is in process to the same destination.
     */
    ABE_CODE_UserErrorDTSDestLocked = 452,
    /**
     * Another restore job is in progress on the same target file share
     */
    ABE_CODE_UserErrorAnotherRestoreInProgressOnSameTarget = 453,
    /**
     * Restore operation failed as target file share is full.
     */
    ABE_CODE_UserErrorTargetFileShareFull = 454,
    /**
     * Target File share does not have sufficient storage size quota for restore
     */
    ABE_CODE_UserErrorTargetFileShareQuotaNotSufficient = 455,
    /**
     * Restore operation failed as an error occurred while performing pre restore operations on File Sync Service resources associated with the target file share.
     */
    ABE_CODE_FileSyncPreRestoreFailed = 456,
    /**
     * Azure File Sync Service change detection is in progress for the target file share. The change detection was triggered by a previous restore to the target file share.
     */
    ABE_CODE_AzureFileSyncChangeDetectionInProgress = 457,
    /**
     * Source or Target storage account is not accessible from the Azure Files restore service.
     */
    ABE_CODE_UserErrorSourceOrTargetAccountNotAccessible = 458,
    /**
     * This restore point is not available as the snapshot associated with this point is in a File Share that is in soft-deleted state.
     */
    ABE_CODE_UserErrorRestoreAFSInSoftDeleteState = 459,
    /**
     * Listed restore points are not available as the associated file share containing the restore point snapshots has been deleted permanently.
     */
    ABE_CODE_UserErrorRestoreAFSInDeleteState = 460,
    /**
     * Azure Backup Service requires additional permissions on the Disk to do this operation.
     */
    ABE_CODE_UserErrorNotEnoughPermissionOnDisk = 461,
    /**
     * Azure Backup Service requires additional permissions on the Snapshot Data store Resource Group to do this operation.
     */
    ABE_CODE_UserErrorNotEnoughPermissionOnSnapshotRG = 462,
    /**
     * Backup Vault managed identity is missing the necessary permissions to do this operation.
     */
    ABE_CODE_UserErrorDiskBackupAuthorizationFailed = 463,
    /**
     * Invalid disk or Azure Backup Service requires additional permissions on the Disk to do this operation
     */
    ABE_CODE_UserErrorDiskBackupDiskOrMSIPermissionsNotPresent = 464,
    /**
     * Could not perform the operation as Snapshot Data store Resource Group no longer exists. Or Azure Backup Service requires additional permissions on the Snapshot Data store Resource Group to do this operation.
     */
    ABE_CODE_UserErrorDiskBackupSnapshotRGOrMSIPermissionsNotPresent = 465,
    /**
     * Could not perform the operation as Snapshot Data store Resource Group no longer exists. Or Azure Backup Service requires additional permissions on the Snapshot Data store Resource Group to do this operation.
     */
    ABE_CODE_UserErrorSnapshotRGOrMSIPermissionsNotPresent = 466,
    /**
     * Could not perform the operation as Disk and Snapshot Data store Resource Group no longer exists. Or Azure Backup Service requires additional permissions on the Snapshot Data store Resource Group and Disk to do this operation.
     */
    ABE_CODE_UserErrorDiskAndSnapshotRGOrMSIPermissionsNotPresent = 467,
    /**
     * Azure Backup Service needs permission to access the disk encryption set used with the disk.
     */
    ABE_CODE_UserErrorMSIPermissionsNotPresentOnDES = 468,
    /**
     * Could not perform the operation as Managed Disk no longer exists.
     */
    ABE_CODE_UserErrorManagedDiskNotFound = 469,
    /**
     * Could not perform the operation as Snapshot Data store Resource Group does not exist.
     */
    ABE_CODE_UserErrorSnapshotRGNotFound = 470,
    /**
     * Invalid subscription selected for Snapshot Data store
     */
    ABE_CODE_UserErrorSnapshotRGSubscriptionMismatch = 471,
    /**
     * Could not perform the operation as Snapshot Data store Resource Group parameter is not provided
     */
    ABE_CODE_UserErrorOperationalStoreParametersNotProvided = 472,
    /**
     * Snapshot Data store Resource Group provided is invalid
     */
    ABE_CODE_UserErrorInvalidOperationalStoreResourceGroup = 473,
    /**
     * Unsupported disk type
     */
    ABE_CODE_UserErrorDiskBackupDiskTypeNotSupported = 474,
    /**
     * Disk Backup is not yet available in the region of the Backup Vault under which Configure Protection is being tried.
     */
    ABE_CODE_BackupAgentPluginHostValidateProtectionError = 475,
    /**
     * The subscription is not registered to use namespace 'Microsoft.Compute'.
     */
    ABE_CODE_UserErrorMissingSubscriptionRegistration = 476,
    /**
     * Azure Backup Service requires additional permissions on the Target Resource Group to do this operation.
     */
    ABE_CODE_UserErrorNotEnoughPermissionOnTargetRG = 477,
    /**
     * Operation failed as the Target Resource Group does not exist. Or Azure Backup Service requires additional permissions on the Target Resource Group to do this operation.
     */
    ABE_CODE_UserErrorDiskBackupRestoreRGOrMSIPermissionsNotPresent = 478,
    /**
     * Operation failed as the Target Resource Group does not exist.
     */
    ABE_CODE_UserErrorRestoreTargetRGNotFound = 479,
    /**
     * Could not restore as a Disk with same name already exists in the selected target resource group
     */
    ABE_CODE_UserErrorSameNameDiskAlreadyExists = 480,
    /**
     * Operation has failed as the Disk quota maximum limit has been reached on the subscription.
     */
    ABE_CODE_UserErrorSubscriptionDiskQuotaLimitReached = 481,
    /**
     * The disk snapshot for this Restore point has been deleted.
     */
    ABE_CODE_UserErrorDiskSnapshotNotFound = 482,
    /**
     * The disk snapshot metadata for this Restore point has been deleted
     */
    ABE_CODE_UserErrorSnapshotMetadataNotFound = 483,
    /**
     * The key vault key used for disk encryption set is not in enabled state.
     */
    ABE_CODE_UserErrorDESKeyVaultKeyDisabled = 484,
    /**
     * The key vault key used for disk encryption set is not available.
     */
    ABE_CODE_UserErrorDESKeyVaultKeyNotAvailable = 485,
    ABE_CODE_BackupVaultMoveResourcesPartiallySucceeded = 486,
    ABE_CODE_BackupVaultMoveResourcesCriticalFailure = 487,
    ABE_CODE_UserErrorBackupVaultResourceMoveInProgress = 488,
    ABE_CODE_UserErrorBackupVaultResourceMoveNotAllowedForMultipleResources = 489,
    ABE_CODE_UserErrorBackupVaultResourceMoveNotAllowedUntilResourceProvisioned = 490,
    ABE_CODE_BackupVaultResourceMoveIsNotEnabled = 491,
    ABE_CODE_UserErrorCrossTenantMSIMoveNotSupported = 492,
    ABE_CODE_CloudServiceRetryableError = 493,
    ABE_CODE_UserErrorCMKPurgeProtectionNotEnabledOnKeyVault = 494,
    ABE_CODE_UserErrorCMKSoftDeleteNotEnabledOnKeyVault = 495,
    /**
     * Datasource is already protected under the Backup vault /subscriptions/<SubscriptionId>/resourceGroups/<ProtectingVaultResourceGroup>/providers/Microsoft.DataProtection/backupVaults/<ProtectingVaultName>.
     */
    ABE_CODE_UserErrorDppDatasourceAlreadyProtected = 496,
    /**
     * Datasource is already associated with the backup instance <BackupInstance> in the Backup vault /subscriptions/<SubscriptionId>/resourceGroups/<ProtectingVaultResourceGroup>/providers/Microsoft.DataProtection/backupVaults/<ProtectingVaultName> with the protection status as <ProtectionStatus>.
     */
    ABE_CODE_UserErrorDppDatasourceAlreadyHasBackupInstance = 497,
    /**
     * Data move operation is not supported for this region.
     */
    ABE_CODE_UserErrorUnsupportedSourceRegionForDataMove = 498,
    /**
     * Data move operation is not supported to this region.
     */
    ABE_CODE_UserErrorUnsupportedTargetRegionForDataMove = 499,
    /**
     * There is another data move operation currently running on vault.
     */
    ABE_CODE_UserErrorConflictingDataMoveOnVault = 500,
    /**
     * This operation is not allowed since data move operation is in progress.
     */
    ABE_CODE_UserErrorOperationNotAllowedDuringDataMove = 501,
    /**
     * There are no containers in this vault which are supported for data move operation.
     */
    ABE_CODE_UserErrorNoContainersFoundForDataMove = 502,
    /**
     * Data move operation is not supported at container level.
     */
    ABE_CODE_UserErrorDataMoveNotSupportedAtContainerLevel = 503,
    /**
     * Data move operation is not allowed because a container registration operation is running in source vault.
     */
    ABE_CODE_UserErrorDataMoveNotAllowedContainerRegistrationInProgress = 504,
    /**
     * Data move operation is not allowed because target vault has some containers already registered.
     */
    ABE_CODE_UserErrorDataMoveNotAllowedTargetVaultNotEmpty = 505,
    /**
     * Data cannot be moved as selected target vault has private endpoints.
     */
    ABE_CODE_UserErrorDataMoveTargetVaultWithPrivateEndpointNotSupported = 506,
    /**
     * Data cannot be moved as selected source vault has private endpoints.
     */
    ABE_CODE_UserErrorDataMoveSourceVaultWithPrivateEndpointNotSupported = 507,
    /**
     * Data cannot be moved as selected source vault is encryption enabled.
     */
    ABE_CODE_UserErrorDataMoveSourceVaultWithCMKNotSupported = 508,
    /**
     * Data cannot be moved as selected target vault is encryption enabled.
     */
    ABE_CODE_UserErrorDataMoveTargetVaultWithCMKNotSupported = 509,
    ABE_CODE_BMSUserErrorNodePartOfActiveAG = 510,
    /**
     * The scope '<Scope>' cannot perform delete operation because following scope(s) are locked: '<LockedScope>'. Please remove the lock and try again.
     */
    ABE_CODE_ScopeLocked = 511,
    /**
     * Resource '<ResourceName>' was disallowed by policy. Policy identifiers: '<PolicyIdentifiers>'.
     */
    ABE_CODE_RequestDisallowedByPolicy = 512,
    /**
     * Create Resource Failed as name is already in use
     */
    ABE_CODE_CreateResourceFailedDueToInvalidCache = 513,
    /**
     * NetworkSettings parameter is invalid. Please provide a valid NetworkSettings
     */
    ABE_CODE_InvalidRestApiParameter = 514,
    ABE_CODE_BMSUserErrorDPPAdhocBackupNotAllowedForBackupType = 515,
    ABE_CODE_BMSUserErrorDPPBackupPolicyBackupFrequencyNotMatchingRule = 516,
    /**
     * SourceResourceId must be a fully qualified ARM Id of source storage account. None.
     */
    ABE_CODE_BMSUserErrorInvalidSourceResourceId = 517,
    /**
     * Another configure protection operation is in progress for this item.
     */
    ABE_CODE_BMSUserErrorConflictingProtectionOperation = 518,
    /**
     * Another operation is in progress on the selected item.
     */
    ABE_CODE_BMSUserErrorObjectLocked = 519,
    /**
     * DPM failed to communicate with the protection agent on <ServerName> because access is denied.
     */
    ABE_CODE_ID_42 = 520,
    /**
     * DPM failed to communicate with the protection agent on <ServerName> because the agent isn't responding.
     */
    ABE_CODE_ID_43 = 521,
    /**
     * The DPM service was unable to communicate with the protection agent on <ServerName>.
     */
    ABE_CODE_ID_52 = 522,
    /**
     * The DPM service was unable to communicate with the protection agent on <ServerName>.
     */
    ABE_CODE_ID_65 = 523,
    /**
     * The protection agent on <ServerName> was temporarily unable to respond because it was in an unexpected state.
     */
    ABE_CODE_ID_60 = 524,
    /**
     * The agent operation failed on <ServerName> because DPM could not communicate with the DPM protection agent. The computer may be protected by another DPM server, or the protection agent may have been uninstalled on the protected computer.
     */
    ABE_CODE_ID_270 = 525,
    /**
     * The protection agent operation failed because DPM could not communicate with the Protection Agent service on <ServerName>.
     */
    ABE_CODE_ID_308 = 526,
    /**
     * The agent operation failed because of a communication error with the DPM Agent Coordinator service on <ServerName>.
     */
    ABE_CODE_ID_319 = 527,
    /**
     * The agent operation failed because of a communication error with the DPM Agent Coordinator service on <ServerName>.
     */
    ABE_CODE_ID_345 = 528,
    /**
     * An error occurred when the agent operation attempted to create the DPM Agent Coordinator service on <ServerName>.
     */
    ABE_CODE_ID_347 = 529,
    ABE_CODE_ID_31008 = 530,
    /**
     * A DPM agent failed to communicate with the DPM service on <ServerName> because of a communication error. Make sure that <ServerName> is remotely accessible from the computer running the DPM agent. If a firewall is enabled on <ServerName>, make sure that it is not blocking requests from the computer running the DPM agent (Error code: 0x800706ba, full name: <ServerName>).
     */
    ABE_CODE_HRESULT_800706BA = 531,
    /**
     * No connection could be made because the target machine actively refused it (0x8007274D)
     */
    ABE_CODE_HRESULT_8007274D = 532,
    ABE_CODE_HRESULT_80004005 = 533,
    /**
     * DPM cannot create a backup because Windows Server Backup (WSB) on the protected computer encountered an error (WSB Event ID: <WindowsBackupEventID>, WSB Error Code: <WindowsBackupErrorCode>).
     */
    ABE_CODE_ID_30229 = 534,
    /**
     * The storage involving the current operation could not be read from or written to. (ID: 40003)
     */
    ABE_CODE_ID_40003 = 535,
    /**
     * If you are backing up only system state, verify that there is enough free space on the protected computer to store the system state backup.
     */
    ABE_CODE_ID_30214 = 536,
    /**
     * DPM is unable to enumerate <Component> on computer <ServerName>.
     */
    ABE_CODE_ID_3055 = 537,
    /**
     * The DPM job failed for SQL Server 2012 database <DbName> on <AGName> because the SQL Server instance refused a connection to the protection agent (ID 30172 Details: Internal error code: 0x80990F75).
     */
    ABE_CODE_ID_30172 = 538,
    /**
     * DPM cannot protect your Windows SharePoint Services farm until you install DPM protection agents on the following computers: <ServerName>.
     */
    ABE_CODE_ID_956 = 539,
    /**
     * DPM was unable to export the item <SiteUrl> from the content database <ContentDatabase>; Exception Message =<ExceptionMessage>
     */
    ABE_CODE_ID_32017 = 540,
    /**
     * The job to recover <DatasourceType> <DatasourceName> to <TargetServerName>, that started at <StartDateTime>, failed using optimized ILR. Another job using unoptimized ILR has been triggered.
     */
    ABE_CODE_ID_33330 = 541,
    /**
     * The recovery jobs for <DatasourceType> <DatasourceName> that started at <StartDateTime>, with the destination of <TargetServerName>, have completed. Most or all jobs failed to recover the requested data.
     */
    ABE_CODE_ID_3111 = 542,
    /**
     * The server process could not be started because the configured identity is incorrect. Check the user name and password (0x8000401A).
     */
    ABE_CODE_HRESULT_8000401A = 543,
    /**
     * The SharePoint catalog task fails with HR 0x80004003 (Invalid Pointer).
     */
    ABE_CODE_HRESULT_80004003 = 544,
    /**
     * The consistency check fails and returns RMGenericError.
     */
    ABE_CODE_RMGenericError = 545,
    /**
     * DPM encountered an error while performing an operation for <FileName> on <AgentTargetServer>.
     */
    ABE_CODE_ID_2033 = 546,
    /**
     * Data consistency verification check failed for <ObjectName> of <DatasourceType> <DatasourceName> on <ServerName>.
     */
    ABE_CODE_ID_30146 = 547,
    /**
     * DPM has detected a discontinuity in the log chain for <DatasourceType> <DatasourceName> on <ServerName> since the last synchronization.
     */
    ABE_CODE_ID_30216 = 548,
    /**
     * Connection to the DPM service has been lost.
     */
    ABE_CODE_ID_917 = 549,
    /**
     * An unexpected error caused a failure for process <DpmProcessName>.
     */
    ABE_CODE_ID_999 = 550,
    /**
     * Unable to connect to <ServerName>.
     */
    ABE_CODE_ID_948 = 551,
    /**
     * The DPM job failed because it could not contact the DPM engine.
     */
    ABE_CODE_ID_976 = 552,
    /**
     * An authentication error occurred when trying to connect to the SMTP server.
     */
    ABE_CODE_ID_518 = 553,
    /**
     * The Reporting Services Server cannot connect to the DPM database.
     */
    ABE_CODE_ID_3001 = 554,
    /**
     * The VSS application writer or the VSS provider is in a bad state. Either it was already in a bad state or it entered a bad state during the current operation.
     */
    ABE_CODE_ID_30111 = 555,
    /**
     * DPM encountered a retryable VSS error.
     */
    ABE_CODE_ID_30112 = 556,
    /**
     * DPM failed to synchronize changes for <DatasourceType> <DatasourceName> on <ServerName> because the snapshot volume did not have sufficient storage space to hold the churn on the protected computer
     */
    ABE_CODE_ID_30115 = 557,
    /**
     * The operation failed for <DatasourceType> <DatasourceName> on <ServerName> because the data source is not available.
     */
    ABE_CODE_ID_30169 = 558,
    /**
     * Failed to prepare a Cluster Shared Volume (CSV) for backup as another backup using the same CSV is in progress.
     */
    ABE_CODE_ID_32612 = 559,
    /**
     * The cluster resource could not be found (0x8007138F)
     */
    ABE_CODE_HRESULT_8007138F = 560,
    ABE_CODE_HRESULT_80070490 = 561,
    /**
     * VssError:The writer experienced a transient error. If the backup process is retried, the error may not reoccur. (0x800423F3)
     */
    ABE_CODE_HRESULT_800423F3 = 562,
    /**
     * <DatasourceName> can't be added to protection because it's already a member of a protection group.
     */
    ABE_CODE_ID_157 = 563,
    ABE_CODE_ID_1001 = 564,
    /**
     * An unexpected error occurred while the job was running.
     */
    ABE_CODE_ID_104 = 565,
    /**
     * The replica on the DPM server for <DatasourceType><DatasourceName> on <ServerName> is inconsistent with the protected data source. Changes can't be applied.
     */
    ABE_CODE_ID_109 = 566,
    /**
     * Since <OccurredSince>, synchronization jobs for <DatasourceName> on <ServerName> have failed. The total number of failed jobs = <FailureCount>. The last job failed for the following reason:
     */
    ABE_CODE_ID_3115 = 567,
    /**
     * DPM was unable to complete this job within the time allocated.
     */
    ABE_CODE_ID_3151 = 568,
    /**
     * Unable to create a snapshot for this datasource.
     */
    ABE_CODE_ID_33505 = 569,
    /**
     * This operation is not supported on the current version of MARS Agent.
     */
    ABE_CODE_ID_33469 = 570,
    /**
     * GetData of Provider failed. |Backup Service Exception: FMException: [ErrorCode:GPPowershellScriptHrError, DetailedCode:-2146233079, Source:   at System.Management.Automation.MshCommandRuntime.ThrowTerminatingError(ErrorRecord errorRecord), Message:Production Server mis-match DSId
     */
    ABE_CODE_GPPowershellScriptHrError = 571,
    /**
     * DPM failed to inventory the <LibraryType> <Library>. This is possibly due to a hardware issue.
     */
    ABE_CODE_ID_25011 = 572,
    /**
     * Error: DPM Setup failed to add a user to the local group. Review the error details, take the appropriate action, and then run DPM Setup again. ID: 4323. Details: A member could not be added to or removed from the local group because the member does not exist
     */
    ABE_CODE_ID_4323 = 573,
    /**
     * You cannot choose the instance <InstanceName> on the local machine.
     */
    ABE_CODE_ID_4324 = 574,
    /**
     * Setup cannot grant the <UserName> account access to the DPM database.
     */
    ABE_CODE_ID_832 = 575,
    /**
     * The DPM service failed to start.
     */
    ABE_CODE_ID_453 = 576,
    /**
     * DpmSync failed to connect to the specified SQL Server instance.
     */
    ABE_CODE_ID_454 = 577,
    /**
     * The DPM database was not found in the specified instance of SQL Server.
     */
    ABE_CODE_ID_470 = 578,
    /**
     * DPM server could not connect to backup service.
     */
    ABE_CODE_ID_33411 = 579,
    /**
     * Status: <AlertStatus> Description: DPM server could not connect to backup service.
     */
    ABE_CODE_ID_33412 = 580,
    /**
     * DPM server could not connect to the backup service to get the registration status.
     */
    ABE_CODE_ID_33419 = 581,
    /**
     * Microsoft Azure Backup server cannot continue the backup job as it has been disconnected from the Azure service for <DaysCount> or more days.
     */
    ABE_CODE_ID_50004 = 582,
    /**
     * Microsoft Azure subscription has expired. All backups to disk and Azure are stopped. In order for Microsoft Azure Backup to function properly, it is important to have an Active Azure subscription and network reachability to Azure service.
     */
    ABE_CODE_ID_50005 = 583,
    /**
     * Microsoft Azure subscription has been de-provisioned. Backups to both disk and Azure are stopped. Recovery from Azure as well as disks are stopped. In order for Microsoft Azure Backup to function properly, it is important to have an Active Azure subscription and network reachability to Azure service.
     */
    ABE_CODE_ID_50006 = 584,
    /**
     * In order for Microsoft Azure Backup to function properly, it is important to have an Active Azure subscription and network reachability to the Azure service.
     */
    ABE_CODE_ID_50007 = 585,
    /**
     * The recovery staging folder has not been configured.
     */
    ABE_CODE_ID_33417 = 586,
    /**
     * Azure Backup Server needs a staging area for backup and recovery purposes.
     */
    ABE_CODE_ID_50008 = 587,
    /**
     * One or more data sources are currently configured for online protection.
     */
    ABE_CODE_ID_33420 = 588,
    /**
     * DPM server is not configured for online protection.
     */
    ABE_CODE_ID_33421 = 589,
    /**
     * Vault credentials are the new way to register the DPM server for Azure Backup. Registration through certificate is not supported.
     */
    ABE_CODE_ID_33450 = 590,
    /**
     * Only files on Network share are supported from Remote UI.
     */
    ABE_CODE_ID_33451 = 591,
    /**
     * Azure backup agent version is not compatible with DPM.
     */
    ABE_CODE_ID_33418 = 592,
    /**
     * Microsoft Azure Recovery Services Agent UI and PowerShell Cmdlets cannot be used on a DPM Server.
     */
    ABE_CODE_ID_100122 = 593,
    /**
     * No data source has been selected for online protection.
     */
    ABE_CODE_ID_33408 = 594,
    /**
     * Backup policies configured on backup service are out of sync with this DPM server.
     */
    ABE_CODE_ID_33413 = 595,
    /**
     * Status: <AlertStatus> Description: Backup policies configured on backup service are out of sync with this DPM server.
     */
    ABE_CODE_ID_33414 = 596,
    /**
     * <ServiceName> only supports up to <Parameter1> recovery points for each data source. The Azure backup schedule you have specified exceeds this limit.
     */
    ABE_CODE_ID_33422 = 597,
    /**
     * The number of cloud backups exceeds the daily limit of <BackupsPerDay> backups a day.
     */
    ABE_CODE_ID_33461 = 598,
    /**
     * A new retention policy can't be set for this protection group. A retention policy has already been configured.
     */
    ABE_CODE_ID_33464 = 599,
    /**
     * A new retention policy can't be set for this datasource. A retention policy has already been configured.
     */
    ABE_CODE_ID_33467 = 600,
    /**
     * Retention policy could not be updated as Retention Range cannot be less than 7 days for daily backups, 4 weeks for weekly backups, 3 months for monthly backups and 1 year for yearly backups.
     */
    ABE_CODE_ID_33468 = 601,
    /**
     * Security PIN required to complete this operation.
     */
    ABE_CODE_ID_33470 = 602,
    /**
     * DPM could not create online recovery point for some of the required files for this data source. This could be because of intermittent failures or if the file type is unsupported. Number of files that failed during online recovery point creation: <FailureCount> Next online recovery point creation job will try to back up these files again.
     */
    ABE_CODE_ID_33415 = 603,
    /**
     * Status: <AlertStatus> Data source type: <DatasourceType> Data source: <DatasourceName> Computer: <ServerName> Description: DPM could not do backup of the required files to cloud for this data source. This could be because of intermittent failures or if the file type is unsupported.
     */
    ABE_CODE_ID_33416 = 604,
    /**
     * Source volume snapshot failed because of low shadow copy volume space.
     */
    ABE_CODE_ID_100139 = 605,
    /**
     * Source volume snapshot failed because replica is not idle.
     */
    ABE_CODE_ID_100140 = 606,
    /**
     * Backup failed because Azure Backup could not locate the disk-backup replica that is required for online backup.
     */
    ABE_CODE_ID_100191 = 607,
    /**
     * Backup failed because the disk-backup replica mount-point could not be found due to a transient issue.
     */
    ABE_CODE_ID_100192 = 608,
    /**
     * Backup failed because the disk-backup replica mount-point could not be found due to a transient issue.
     */
    ABE_CODE_ID_100194 = 609,
    /**
     * Restore to staging area failed as the staging area data for the recovery point is no longer valid.
     */
    ABE_CODE_ID_33407 = 610,
    /**
     * Recovery of <DatasourceName> on <ServerName> failed since the staging area path <StagingAreaPath> was not found.
     */
    ABE_CODE_ID_33409 = 611,
    /**
     * Recovery of <DatasourceName> on <ServerName> failed since the staging area path <StagingAreaPath> could not be locked.
     */
    ABE_CODE_ID_33410 = 612,
    /**
     * Failed to add online recoverable data from external DPM: <ServerName>.
     */
    ABE_CODE_ID_33481 = 613,
    /**
     * Microsoft Azure Backup Agent cannot be installed on a machine which has Microsoft Azure Recovery Services Agent installed.
     */
    ABE_CODE_ID_33494 = 614,
    /**
     * Installation cannot proceed on a machine which has Microsoft Azure Recovery Services Agent installed.
     */
    ABE_CODE_ID_33495 = 615,
    /**
     * Microsoft Azure Backup cannot be installed on a machine which has System Center Data Protection Manager installed.
     */
    ABE_CODE_ID_33496 = 616,
    /**
     * Microsoft Azure Backup cannot be installed on a machine which has System Center Data Protection Manager Agent installed.
     */
    ABE_CODE_ID_33497 = 617,
    /**
     * Setup has detected that Microsoft Azure Backup is already installed on this machine. Will skip its installation.
     */
    ABE_CODE_ID_50500 = 618,
    /**
     * Microsoft Azure Backup cannot be installed on a machine where registered backup vault is on protected storage model. Kindly change backup vault to protected instance model.
     */
    ABE_CODE_ID_50501 = 619,
    /**
     * A new version of Microsoft Azure Backup Server is available. You can review details about the new version and download it from https://go.microsoft.com/fwlink/?LinkID=620846.
     */
    ABE_CODE_ID_50506 = 620,
    /**
     * Azure Backup Server needs .NET Framework 4.6 to be installed. Install .NET Framework 4.6 from https://go.microsoft.com/fwlink/?linkid=846809 and rerun Setup.
     */
    ABE_CODE_ID_50009 = 621,
    /**
     * A required hotfix KB2919355 is missing. Install this hotfix from https://support.microsoft.com/kb/2919355/, and then re-run setup
     */
    ABE_CODE_ID_50010 = 622,
    /**
     * The version of the SQL Server Tools provided is lower than SQL Server 2014. The minimum supported version of the SQL Server Tools is SQL Server 2014.
     */
    ABE_CODE_ID_50502 = 623,
    /**
     * SQL Server Management 2014 tools not installed on this machine. 1) Please install SQL Tools from installation media. 2) For more details about SQL Server tools go to https://msdn.microsoft.com/data/hh297027.
     */
    ABE_CODE_ID_50503 = 624,
    /**
     * .NET Framework 3.5 SP1 is not installed on this machine. Install it and rerun Setup.
     */
    ABE_CODE_ID_50504 = 625,
    /**
     * Setup could not update registry metadata. This registry is intended to improve the performance. To get advantage of it, please update the Duplicate Extent BatchSize registry entry as mentioned in the article here: https://aka.ms/mabstroubleshootingguide
     */
    ABE_CODE_ID_50013 = 626,
    /**
     * Setup could not update registry metadata. This registry is intended to improve the performance. To get advantage of it, please update the Duplicate Extent BatchSize registry entry as mentioned in the article here: https://aka.ms/mabstroubleshootingguide
     */
    ABE_CODE_ID_50014 = 627,
    /**
     * Microsoft Azure Backup does not support tape as backup target.
     */
    ABE_CODE_ID_50000 = 628,
    /**
     * Microsoft Azure Backup does not support Microsoft Virtual Machine Manager.
     */
    ABE_CODE_ID_50001 = 629,
    /**
     * Microsoft Azure Backup server cannot protect another Azure Backup server
     */
    ABE_CODE_ID_50002 = 630,
    /**
     * DPM could not find a suitable disk storage with enough free space for data source <DatasourceName>.
     */
    ABE_CODE_ID_33510 = 631,
    /**
     * The disk storage selected for data source <DatasourceName> doesn't have enough free space.
     */
    ABE_CODE_ID_33511 = 632,
    /**
     * The used space on the DPM storage pool volume <VolumeName> has exceeded the threshold value of <ThresholdValue>%. If you do not expand the volume, backup jobs may fail.
     */
    ABE_CODE_ID_33514 = 633,
    /**
     * There is not enough space in DPM storage pool volume <VolumeName>
     */
    ABE_CODE_ID_33515 = 634,
    /**
     * DPM storage pool volume <VolumeName> is missing.
     */
    ABE_CODE_ID_33518 = 635,
    /**
     * An unexpected internal error occurred in the StorageManager.
     */
    ABE_CODE_ID_40001 = 636,
    /**
     * The VHD containing the replica or one of its snapshots could not be mounted or unmounted.
     */
    ABE_CODE_ID_40002 = 637,
    /**
     * The replica involving the current operation is in a corrupted state.
     */
    ABE_CODE_ID_40004 = 638,
    /**
     * The VHD specified for mount or dismount operation cannot be found.
     */
    ABE_CODE_ID_40010 = 639,
    /**
     * The specified storage is unusable as it is a system volume, has existing data, is in an unhealthy state or formatted incorrectly.
     */
    ABE_CODE_ID_40005 = 640,
    /**
     * The specified storage has already been added to DPM storage pool.
     */
    ABE_CODE_ID_40006 = 641,
    /**
     * The specified storage is not in DPM storage pool.
     */
    ABE_CODE_ID_40007 = 642,
    /**
     * The specified parameter combination is invalid.
     */
    ABE_CODE_ID_40008 = 643,
    /**
     * The specified operation requires the associated storage to be mounted first.
     */
    ABE_CODE_ID_40009 = 644,
    /**
     * The specified operation requires the associated storage to be unmounted first.
     */
    ABE_CODE_ID_40011 = 645,
    /**
     * Volume <VolumeName> cannot be removed from DPM storage because data sources are being actively/inactively backed up to it. Stop protection of those data sources with delete data to remove the volume from DPM storage.
     */
    ABE_CODE_ID_40012 = 646,
    /**
     * This operation is not supported on data sources protected on legacy storage (DPM storage pool disks).
     */
    ABE_CODE_ID_40013 = 647,
    /**
     * The target disk storage specified is same as the source disk storage.
     */
    ABE_CODE_ID_40014 = 648,
    /**
     * DPM encountered error from VMware server <ServerName> with Fault - <VMWareErrorCode>
     */
    ABE_CODE_ID_33614 = 649,
    /**
     * DPM could not enumerate VMware Server on the protected computer <ServerName>.
     */
    ABE_CODE_ID_33615 = 650,
    /**
     * VMware server is not reachable.
     */
    ABE_CODE_ID_33616 = 651,
    /**
     * Unable to communicate with VMware Server <ServerName>.
     */
    ABE_CODE_ID_33623 = 652,
    /**
     * <ServerName> is not a VMware server. This operation can only be performed on a VMware server.
     */
    ABE_CODE_ID_33617 = 653,
    /**
     * Unable to Delete credential <CredName>
     */
    ABE_CODE_ID_33625 = 654,
    /**
     * Production Server cannot be removed until all protected members of the associated computer are removed from all protection groups.
     */
    ABE_CODE_ID_33630 = 655,
    /**
     * <DatasourceName> cannot be added to protection because it is already a member of another DPM Server
     */
    ABE_CODE_ID_33632 = 656,
    /**
     * Tape protection is not supported for VMware VM data sources.
     */
    ABE_CODE_ID_33633 = 657,
    /**
     * Selected datastore is not available to selected host
     */
    ABE_CODE_ID_33618 = 658,
    /**
     * Invalid resource pool. Selected resource pool does not belong to the selected host's compute resource
     */
    ABE_CODE_ID_33619 = 659,
    /**
     * Selected folder is invalid for recovery.
     */
    ABE_CODE_ID_33622 = 660,
    /**
     * Backup failed for <VirtualMachineName> on <ServerName>. Change tracking data was not found for the VHD. This can happen if one or more VHD(s) of this VM are replaced by another VHD(s).
     */
    ABE_CODE_ID_34522 = 661,
    /**
     * The DPM job failed for <DatasourceType> <DatasourceName> on <ServerName> because the protection agent did not have sysadmin privileges on the SQL Server instance.
     */
    ABE_CODE_ID_33424 = 662,
    /**
     * The job failed because the protected computer <ServerName> could not access the network path <ShareName>
     */
    ABE_CODE_ID_33425 = 663,
    /**
     * 810002: Reduction in retention during Policy/Protection modification isn't allowed because the selected vault is immutable.
     */
    ABE_CODE_ID_810002 = 664,
    /**
     * Backup failed because the disk-backup replica is either invalid or missing.
     */
    ABE_CODE_ID_100195 = 665,
    /**
     * Source volume snapshot failed because metadata on replica is invalid.
     */
    ABE_CODE_ID_100134 = 666,
    /**
     * Source volume snapshot failed due to inconsistent datasource replica.
     */
    ABE_CODE_ID_100133 = 667,
    /**
     * Backup failed as the disk-backup replica could not be cloned.
     */
    ABE_CODE_ID_100193 = 668,
    /**
     * The encryption passphrase for this server is not set. Please configure an encryption passphrase.
     */
    ABE_CODE_ID_34505 = 669,
    /**
     * Either the recoverable data isn't available or the selected server isn't a DPM server.
     */
    ABE_CODE_ID_33483 = 670,
    /**
     * No other DPM server is registered to this vault.
     */
    ABE_CODE_ID_33482 = 671,
    /**
     * DPM could not enumerate the application component on the protected computer (protected computer name).
     */
    ABE_CODE_ID_964 = 672,
    /**
     * The credentials that are specified for the server are invalid.
     */
    ABE_CODE_ID_32680 = 673,
    /**
     * Setup could not update registry metadata. This update failure could lead to overusage of storage consumption. To avoid this update the ReFS Trimming registry entry.
     */
    ABE_CODE_ID_50011 = 674,
    /**
     * Setup could not update registry metadata. This update failure could lead to overusage of storage consumption. To avoid this, update the Volume SnapOptimization registry entry.
     */
    ABE_CODE_ID_50012 = 675,
    /**
     * The Microsoft Azure Recovery Services installation failed. All changes that were made to the system by the Microsoft Azure Recovery Services installation were rolled back. (ID: 4024)
     */
    ABE_CODE_ID_4024 = 676,
    /**
     * An unexpected error occurred during the installation.
     */
    ABE_CODE_ID_4387 = 677,
    /**
     * Host authentication failed.
     */
    ABE_CODE_ID_2013 = 678,
    /**
     * DPM encountered an error from VMware while trying to get ChangeTracking information. ErrorCode - FileFaultFault (ID 33621)
     */
    ABE_CODE_ID_33621 = 679,
    ABE_CODE_ApplicationQuiesceFault = 680,
    /**
     * DPM encountered error from VMware Disk SubSystem. Server - <ServerName> ErrorCode - <VMWareErrorCode>
     */
    ABE_CODE_ID_33620 = 681,
    /**
     * 34517 - DPM 2016 does not support VMware VM Backup yet.
     */
    ABE_CODE_ID_34517 = 682,
    /**
     * The file or directory is corrupted and unreadable.
     */
    ABE_CODE_HRESULT_80070570 = 683,
    /**
     * The system cannot find the file specified.
     */
    ABE_CODE_HRESULT_80070002 = 684,
    ABE_CODE_HRESULT_80070003 = 685,
    ABE_CODE_HRESULT_80070005 = 686,
    /**
     * Access to the cloud file is denied.
     */
    ABE_CODE_HRESULT_8007018B = 687,
    /**
     * The current operation failed due to an internal service error "Resource not provisioned in service stamp". Please retry the operation after some time. (ID: 230006)
     */
    ABE_CODE_ID_230006 = 688,
    /**
     * The Microsoft Azure Recovery Services Agent cannot connect to the OBEngine service.
     */
    ABE_CODE_ID_100052 = 689,
    /**
     * The operation cannot be completed as a file required for completion of this operation is being used by another process.
     */
    ABE_CODE_ID_34529 = 690,
    /**
     * The operation could not be completed at this time due to insufficient system resources.
     */
    ABE_CODE_ID_34530 = 691,
    /**
     * Azure was unable to authenticate the operation at this time. This could be due to temporary issues.
     */
    ABE_CODE_ID_34531 = 692,
    /**
     * Unable to complete backup as the integrity of the data, created as result of backup, could not be verified at this time.
     */
    ABE_CODE_ID_34532 = 693,
    /**
     * You must be a member of the local Administrator group or have equivalent rights to start this application.
     */
    ABE_CODE_ID_100011 = 694,
    /**
     * The backup operation was unable to start.
     */
    ABE_CODE_ID_100017 = 695,
    /**
     * The current operation could not be stopped.
     */
    ABE_CODE_ID_100019 = 696,
    /**
     * The Microsoft Azure Backup Agent replication engine failed to initialize, then retry the backup operation.
     */
    ABE_CODE_ID_100020 = 697,
    /**
     * Microsoft Azure Backup Agent was unable to initialize a backup storage location with the Microsoft Azure Backup.
     */
    ABE_CODE_ID_100030 = 698,
    /**
     * Microsoft Azure Backup Agent was unable to initialize the storage location with Microsoft Azure Backup required to perform the backup.
     */
    ABE_CODE_ID_100031 = 699,
    /**
     * The current operation was canceled by the administrator.
     */
    ABE_CODE_ID_100037 = 700,
    /**
     * The current operation failed to complete successfully. See the data source error details for more information.
     */
    ABE_CODE_ID_100038 = 701,
    /**
     * Microsoft Azure Backup Agent was unable to initialize the operation.
     */
    ABE_CODE_ID_100046 = 702,
    /**
     * Unable to get a response from the Microsoft Azure Backup Agent on this server. This may be because the Microsoft Azure Backup Agent is busy processing other requests. Retry this operation after some time.
     */
    ABE_CODE_ID_100053 = 703,
    /**
     * An unexpected error caused the backup verification process to fail.
     */
    ABE_CODE_ID_100055 = 704,
    /**
     * The operation failed as the log file <FileName> could not be created.
     */
    ABE_CODE_ID_100059 = 705,
    /**
     * The backup job failed as none of the files could be processed.
     */
    ABE_CODE_ID_100060 = 706,
    /**
     * The current operation failed due to an internal service error [<InputParameterTag>]. Retry the operation after some time has passed.
     */
    ABE_CODE_ID_100066 = 707,
    /**
     * A newer version of Microsoft Azure Backup Agent is available.
     */
    ABE_CODE_ID_100082 = 708,
    /**
     * A new version of Microsoft Azure Backup Agent is available. You can review details about the new version and download it from http://go.microsoft.com/fwlink/p/?LinkId=229525.
     */
    ABE_CODE_ID_100083 = 709,
    /**
     * More than 80 percent of total storage space has been consumed.
     */
    ABE_CODE_ID_100084 = 710,
    /**
     * An error was encountered while performing an operation for <FileName>.
     */
    ABE_CODE_ID_100091 = 711,
    /**
     * The data format of the backup service and the Microsoft Azure Backup Agent do not match. Install the latest version of Microsoft Azure Backup Agent from the Microsoft Download Center (https://go.microsoft.com/fwlink/p/?LinkId=229525).
     */
    ABE_CODE_ID_100094 = 712,
    /**
     * Failed to perform rename-obvolume.
     */
    ABE_CODE_ID_100098 = 713,
    /**
     * The operation attempted cannot be performed at this time because maximum number of parallel backup jobs are already running.
     */
    ABE_CODE_ID_100104 = 714,
    /**
     * Unable to upload file catalog information.
     */
    ABE_CODE_ID_100135 = 715,
    /**
     * Unable to authenticate as the time on this machine is not synchronized. All operations would fail until this is resolved.
     */
    ABE_CODE_ID_100141 = 716,
    /**
     * Microsoft Azure Recovery Services Agent was unable to initialize a backup storage location with Microsoft Azure Backup.
     */
    ABE_CODE_ID_100166 = 717,
    /**
     * Backup failed because of system file errors. This could be due to one or more actions (such as a reboot) pending on this server.
     */
    ABE_CODE_ID_100168 = 718,
    /**
     * Backup failed because of system file errors. This could be due to one or more actions (such as a reboot) pending on this server.
     */
    ABE_CODE_ID_100169 = 719,
    /**
     * Backup failed because of system file errors. This could be due to one or more actions (such as a reboot) pending on this server.
     */
    ABE_CODE_ID_100177 = 720,
    /**
     * Backup failed because system file precheck timed out.
     */
    ABE_CODE_ID_100178 = 721,
    /**
     * The current operation failed due to an internal service error Authorization Failed. Retry the operation after some time.
     */
    ABE_CODE_ID_100201 = 722,
    /**
     * The current operation failed due to an internal service error Authentication Failed. Retry the operation after some time.
     */
    ABE_CODE_ID_100202 = 723,
    /**
     * ACS to AAD migration has failed.
     */
    ABE_CODE_ID_100204 = 724,
    /**
     * Microsoft Azure Recovery Services Agent was unable to complete the operation.
     */
    ABE_CODE_ID_100205 = 725,
    /**
     * Microsoft Azure Recovery Services Agent has detected inconsistencies while taking the latest backup.
     */
    ABE_CODE_ID_100209 = 726,
    /**
     * The operation was performed successfully.
     */
    ABE_CODE_ID_120001 = 727,
    ABE_CODE_ID_120003 = 728,
    /**
     * The backup could not be started because the following virtual hard drive could not be mounted: <FileName>
     */
    ABE_CODE_ID_34501 = 729,
    /**
     * The backup could not be started because of an unexpected error in the virtual disk service.
     */
    ABE_CODE_ID_34502 = 730,
    /**
     * The backup operation that is currently running has encountered invalid parameters.
     */
    ABE_CODE_ID_100009 = 731,
    /**
     * The volume specified for the backup is configured as a read-only drive and cannot be backed up using Microsoft Azure Backup.
     */
    ABE_CODE_ID_100028 = 732,
    /**
     * The volume specified for the backup is a cluster shared volume and cannot be backed up using Microsoft Azure Backup.
     */
    ABE_CODE_ID_100029 = 733,
    /**
     * One or more volumes with files and folders selected for backup do not exist.
     */
    ABE_CODE_ID_100039 = 734,
    /**
     * The volume specified for backup is not a fixed volume. Microsoft Azure Backup can only be used with fixed volumes.
     */
    ABE_CODE_ID_100040 = 735,
    /**
     * The current backup operation failed because the number of data transfer failures was more than <FailureCount> Specified files could not be processed.
     */
    ABE_CODE_ID_100057 = 736,
    /**
     * The specified volume for backup is invalid
     */
    ABE_CODE_ID_100071 = 737,
    /**
     * The backup operation failed because the maximum allowed data source size of <MaxSupportedSize> GB was exceeded.
     */
    ABE_CODE_ID_100073 = 738,
    /**
     * This operation cannot be performed because case-sensitivity is enabled on this server. Backup of case-sensitive file and folders is not supported even when case-sensitivity is disabled on the server.
     */
    ABE_CODE_ID_100076 = 739,
    /**
     * The specified file path <FileName> is invalid for one or more of the following reasons 1) File name cannot contain any of the following characters
     */
    ABE_CODE_ID_100077 = 740,
    /**
     * The specified file path <FileName> is invalid because it refers to a path that cannot be found.
     */
    ABE_CODE_ID_100079 = 741,
    /**
     * The specified file path <FileName> is invalid because it is under a reparse point. You cannot back up files that are under a reparse point.
     */
    ABE_CODE_ID_100080 = 742,
    /**
     * The specified file path <FileName> is invalid for one or more of the following reasons 1) It refers to a path that is not on the local server 2) It is not a valid driver letter based file path
     */
    ABE_CODE_ID_100081 = 743,
    /**
     * Files from source volumes that have been optimized using data deduplication will be backed up in unoptimized form.
     */
    ABE_CODE_ID_100086 = 744,
    /**
     * An error was encountered while reading the specified location.
     */
    ABE_CODE_ID_100093 = 745,
    /**
     * Invalid path specified.
     */
    ABE_CODE_ID_100096 = 746,
    /**
     * Incorrect target volume specified.
     */
    ABE_CODE_ID_100097 = 747,
    /**
     * Backup could not be started because of virtual hard drive named <FileName> could not be mounted
     */
    ABE_CODE_ID_100137 = 748,
    /**
     * Backup could not be started because of virtual hard drive named <FileName> could not be mounted
     */
    ABE_CODE_ID_100138 = 749,
    /**
     * Microsoft Azure Recovery Services Agent was unable to initialize a backup storage location due to unresponsive VDS service.
     */
    ABE_CODE_ID_100165 = 750,
    /**
     * All folders which were part of the backup spec are not found.
     */
    ABE_CODE_ID_100203 = 751,
    /**
     * Backup failed because Azure Backup could not initialize the metadata vhd at the configured cache location. This could be due to errors in the disk containing the cache location.
     */
    ABE_CODE_ID_100206 = 752,
    /**
     * Backup failed because Azure Backup could not prepare the metadata vhd at the configured cache location. This could be due to errors in the disk containing the cache location.
     */
    ABE_CODE_ID_100210 = 753,
    /**
     * Backup failed because size of data to be backed up from this volume exceeds the maximum allowed size of <MaxSupportedSize> TB for each volume on the current OS version.
     */
    ABE_CODE_ID_100224 = 754,
    /**
     * Windows Azure Backup Agent has detected file corruption when verifying the latest backup. A new recovery point could not be created.
     */
    ABE_CODE_ID_34503 = 755,
    /**
     * Backup has encountered an irrecoverable error.
     */
    ABE_CODE_ID_34504 = 756,
    /**
     * Microsoft Azure Recovery Services Agent has detected inconsistencies while verifying the latest backup. A new recovery point could not be created.
     */
    ABE_CODE_ID_34516 = 757,
    /**
     * Microsoft Azure Recovery Services Agent has detected inconsistencies while verifying the latest backup. A new recovery point could not be created.
     */
    ABE_CODE_ID_34518 = 758,
    /**
     * Microsoft Azure Recovery Services Agent has detected inconsistencies while verifying the latest backup. A new recovery point could not be created.
     */
    ABE_CODE_ID_34519 = 759,
    /**
     * Microsoft Azure Recovery Services Agent has detected inconsistencies while verifying the latest backup. A new recovery point could not be created.
     */
    ABE_CODE_ID_34645 = 760,
    /**
     * Microsoft Azure Backup Agent encountered an unexpected error at the completion of the backup operation. This backup might not be recoverable.
     */
    ABE_CODE_ID_100032 = 761,
    /**
     * Microsoft Azure Backup Agent encountered an unexpected error at the completion of the backup operation. This backup might not be recoverable.
     */
    ABE_CODE_ID_100033 = 762,
    /**
     * Microsoft Azure Backup Agent encountered an unexpected failure while transferring data to the Microsoft Azure Backup. This backup might not be recoverable.
     */
    ABE_CODE_ID_100035 = 763,
    /**
     * Microsoft Azure Backup Agent encountered an unexpected error during the backup operation. This backup might not be recoverable.
     */
    ABE_CODE_ID_100036 = 764,
    /**
     * The operation attempted cannot be performed at this time because a backup or restore operation is currently in progress.
     */
    ABE_CODE_ID_100049 = 765,
    /**
     * The Microsoft Azure Backup Agent could not start the scheduled backup.
     */
    ABE_CODE_ID_100092 = 766,
    /**
     * The volume specified for backup is currently protected by BitLocker Drive Encryption. You must unlock the volume before it can be backed up to the Microsoft Azure Backup.
     */
    ABE_CODE_ID_100041 = 767,
    /**
     * The volume containing the file path <FileName> is invalid for one or more of the following reasons 1) Volume is protected by BitLocker Drive Encryption. 2) Volume is not formatted with NTFS. 3) Drive type is not fixed. 4) Volume is read-only. 5) Volume is not currently online. 6) Volume is on a network share.
     */
    ABE_CODE_ID_100078 = 768,
    /**
     * Backup could not be started because of virtual hard drive named <FileName> could not be mounted
     */
    ABE_CODE_ID_100136 = 769,
    /**
     * Microsoft Azure Backup Agent could not connect to the Microsoft Azure Backup to determine the state of the current operation.
     */
    ABE_CODE_ID_100021 = 770,
    /**
     * The Microsoft Azure Backup Agent was unable to connect to the Microsoft Azure Backup before the connection request timed out.
     */
    ABE_CODE_ID_100051 = 771,
    /**
     * The operation failed because Microsoft Azure Backup Agent was unable to contact the Microsoft Azure Backup.
     */
    ABE_CODE_ID_100067 = 772,
    /**
     * The operation failed because Microsoft Azure Recovery Services Agent was unable to contact Microsoft Azure Backup.
     */
    ABE_CODE_ID_100143 = 773,
    /**
     * The operation failed because Microsoft Azure Recovery Services Agent was unable to contact Microsoft Azure Backup.
     */
    ABE_CODE_ID_100144 = 774,
    /**
     * Some values for offline initial data replication are missing.
     */
    ABE_CODE_ID_33471 = 775,
    /**
     * The specified network share path is invalid.
     */
    ABE_CODE_ID_33472 = 776,
    /**
     * Initial online replication method is already configured.
     */
    ABE_CODE_ID_33478 = 777,
    /**
     * The Import job name provided is invalid. Make sure the name consists of all lower case letters, digits, underscore and the name doesn't conflict with existing import jobs in the storage account
     */
    ABE_CODE_ID_100114 = 778,
    /**
     * The directory path provided doesn't exist or is not accessible
     */
    ABE_CODE_ID_100115 = 779,
    /**
     * The string name provided is invalid
     */
    ABE_CODE_ID_100116 = 780,
    /**
     * Import Job name must be between 2 and 64 characters long. It can contain only lowercase letters, numbers, hyphens, and underscores, must start with a letter, and may not contain spaces.
     */
    ABE_CODE_ID_100118 = 781,
    /**
     * Storage Account name should be between 3 and 24 characters long. It can contain only lowercase letters and numbers.
     */
    ABE_CODE_ID_100119 = 782,
    /**
     * Storage Container name should be between 3 and 63 characters long. It can contain only lowercase letters, numbers, and hyphens, and must begin with a letter or a number. The name can't contain two consecutive hyphens.
     */
    ABE_CODE_ID_100120 = 783,
    /**
     * Offline Backup policy cannot be saved as the provided Import Job name has already been configured with a different storage account name "%StorageAccountName;" as part of another Backup policy configured on this server.
     */
    ABE_CODE_ID_100241 = 784,
    /**
     * Could not read Publish Settings file.
     */
    ABE_CODE_ID_33476 = 785,
    /**
     * Subscription ID and publish settings file entered are not related.
     */
    ABE_CODE_ID_33480 = 786,
    /**
     * The Publish Settings file provided is invalid.
     */
    ABE_CODE_ID_100112 = 787,
    /**
     * The Subscription ID provided is invalid. Make sure a valid subscription ID is given corresponding to the Publish settings file provided
     */
    ABE_CODE_ID_100113 = 788,
    /**
     * Pushing management certificate to local store failed
     */
    ABE_CODE_ID_100117 = 789,
    /**
     * Failed to log on to Azure.
     */
    ABE_CODE_ID_100228 = 790,
    /**
     * Unable to locate provided storage account and container in the specified subscription.
     */
    ABE_CODE_ID_100229 = 791,
    /**
     * Unable to make service calls to Azure that are required for querying Import Job status and moving backup data into the Recovery Services Vault.
     */
    ABE_CODE_ID_100230 = 792,
    /**
     * Unable to create resources and apply permissions for the provided Azure subscription ID as the current user is not an owner or service administrator for the provided subscription.
     */
    ABE_CODE_ID_100231 = 793,
    /**
     * Unable to locate Azure PowerShell on this server. Azure PowerShell is required to configure Offline backup.
     */
    ABE_CODE_ID_100232 = 794,
    /**
     * Unable to log on to Azure as the subscription or the logon credentials provided is invalid.
     */
    ABE_CODE_ID_100233 = 795,
    /**
     * Failed to set Offline Seeding Policy as the required ARM Certificate XML file required for this policy could not be found.
     */
    ABE_CODE_ID_100240 = 796,
    /**
     * Cannot prepare the Staging Location for initiating Offline Backup.
     */
    ABE_CODE_ID_100124 = 797,
    /**
     * Could not create/update the configuration for Offline Backup.
     */
    ABE_CODE_ID_100125 = 798,
    /**
     * Backup failed due to insufficient disk space on the staging location.
     */
    ABE_CODE_ID_100223 = 799,
    /**
     * Data did not get successfully transferred to the staging location.
     */
    ABE_CODE_ID_100225 = 800,
    /**
     * Waiting to copy initial backup data from the share to Azure storage.
     */
    ABE_CODE_ID_33473 = 801,
    /**
     * Waiting for Azure import job to finish. Install the Azure Import tool and transfer the initial backup data at staging location with Azure Import job.
     */
    ABE_CODE_ID_33475 = 802,
    /**
     * Cannot add new volume for protection when policy is in Offline Backup mode.
     */
    ABE_CODE_ID_100128 = 803,
    /**
     * Azure Backup does not support modifying items or backup and retention times for items configured for offline initial backup.
     */
    ABE_CODE_ID_100167 = 804,
    /**
     * This backup policy cannot be saved because required items are omitted.
     */
    ABE_CODE_ID_100001 = 805,
    /**
     * This backup policy cannot be saved because the files to backup are not specified.
     */
    ABE_CODE_ID_100002 = 806,
    /**
     * This backup policy cannot be saved because the files specified for backup are not valid.
     */
    ABE_CODE_ID_100003 = 807,
    /**
     * This backup policy cannot be saved because the backup schedule is not specified.
     */
    ABE_CODE_ID_100004 = 808,
    /**
     * This backup policy cannot be saved because the backup schedule is not complete.
     */
    ABE_CODE_ID_100005 = 809,
    /**
     * This backup policy must be saved before it can be used to perform a backup.
     */
    ABE_CODE_ID_100006 = 810,
    /**
     * The backup policy you are attempting to delete does not exist on the server.
     */
    ABE_CODE_ID_100007 = 811,
    /**
     * A new backup policy cannot be created because the current server already has an existing backup policy.
     */
    ABE_CODE_ID_100008 = 812,
    /**
     * An internal error prevented the modification of the backup policy.
     */
    ABE_CODE_ID_100010 = 813,
    /**
     * To include this volume in the backup policy, you must specify at least one file or folder from the volume to include in the backup.
     */
    ABE_CODE_ID_100013 = 814,
    /**
     * A backup policy cannot be saved without any files or folders.
     */
    ABE_CODE_ID_100016 = 815,
    /**
     * This backup policy cannot be saved because the retention settings are not configured correctly.
     */
    ABE_CODE_ID_100045 = 816,
    /**
     * Backup policy settings cannot be modified when a backup or recovery operation is in progress.
     */
    ABE_CODE_ID_100047 = 817,
    /**
     * There must be a policy in active state for the backup to happen.
     */
    ABE_CODE_ID_100101 = 818,
    /**
     * PolicyState cannot be set to Deleted. Use RemoveOBPolicy for deleting policy.
     */
    ABE_CODE_ID_100102 = 819,
    /**
     * The backup schedule specified cannot be used because it has duplicate days or times.
     */
    ABE_CODE_ID_100014 = 820,
    /**
     * The backup schedule specified cannot be used. Backup schedules can only be configured to run every half an hour starting from 00:00 hrs.
     */
    ABE_CODE_ID_100015 = 821,
    /**
     * Backup cannot be configured to run more than thrice a day.
     */
    ABE_CODE_ID_100064 = 822,
    /**
     * Backups can be retained for 7, 15, or 30 days. And not any other value.
     */
    ABE_CODE_ID_100065 = 823,
    /**
     * More than 80 percent of total storage space has been consumed. To ensure that your backups occur without interruption modify your backup schedule to reduce the retention range of previous backups or reduce the number of items backed up.
     */
    ABE_CODE_ID_100085 = 824,
    /**
     * The number of recovery points cannot exceed <MaxRecoveryPoints>.
     */
    ABE_CODE_ID_100109 = 825,
    /**
     * Retention policy could not be updated as Retention Range cannot be less than 7 days for daily backups, 4 weeks for weekly backups, 3 months for monthly backups and 1 year for yearly backups
     */
    ABE_CODE_ID_100132 = 826,
    /**
     * Retention policy could not be updated as Retention Range cannot be less than 7 days for daily backups, 4 weeks for weekly backups, 3 months for monthly backups and 1 year for yearly backups.
     */
    ABE_CODE_ID_100207 = 827,
    /**
     * The backup failed as the total size of the data that has been backed up has exceeded the quota limit for your organization.
     */
    ABE_CODE_ID_34500 = 828,
    /**
     * The proxy server address specified is not a valid URI.
     */
    ABE_CODE_ID_280001 = 829,
    /**
     * The proxy port specified should be a number between 1 and 65535.
     */
    ABE_CODE_ID_280002 = 830,
    /**
     * A user ID has not been specified to use for proxy server authentication.
     */
    ABE_CODE_ID_280003 = 831,
    /**
     * A password has not been specified to use for proxy server authentication.
     */
    ABE_CODE_ID_280004 = 832,
    /**
     * The bandwidth usage for network throttling must be between 512 Kbps and 1023 Mbps.
     */
    ABE_CODE_ID_280005 = 833,
    /**
     * You must select at least one working day to apply network throttling settings.
     */
    ABE_CODE_ID_280006 = 834,
    /**
     * The start and end work hours specified for network throttling settings are the same.
     */
    ABE_CODE_ID_280007 = 835,
    /**
     * The configuration settings for this server were not able to be saved at this time.
     */
    ABE_CODE_ID_280008 = 836,
    /**
     * The configuration settings for this server were not able to be retrieved at this time.
     */
    ABE_CODE_ID_280009 = 837,
    /**
     * If the proxy server requires authentication, specify user ID and password.
     */
    ABE_CODE_ID_280010 = 838,
    /**
     * Microsoft Azure Backup Agent could not connect to the proxy server.
     */
    ABE_CODE_ID_280011 = 839,
    /**
     * This server name is already registered with the backup vault.
     */
    ABE_CODE_ID_34511 = 840,
    /**
     * The server must be registered with Microsoft Azure Backup before this operation can be performed.
     */
    ABE_CODE_ID_100012 = 841,
    /**
     * A server registration certificate was not available to authenticate this server with the backup service.
     */
    ABE_CODE_ID_100087 = 842,
    /**
     * The server registration certificate for this server is no longer valid and cannot be used to authenticate this server with the backup service.
     */
    ABE_CODE_ID_100088 = 843,
    /**
     * The Microsoft Azure Backup Agent could not authenticate this server with the backup service.
     */
    ABE_CODE_ID_100089 = 844,
    /**
     * Register or Unregister Server operation is in progress.
     */
    ABE_CODE_ID_100090 = 845,
    /**
     * Some important details needed for completing registration was not found. This may happen due to engine crash.
     */
    ABE_CODE_ID_100142 = 846,
    /**
     * The certificate specified is not associated with any Backup Vaults.Try a different certificate.
     */
    ABE_CODE_ID_34508 = 847,
    /**
     * The server registration certificate could not be retrieved from the local certificate store. Verify that a valid certificate is present in the local certificate store, and then try again.
     */
    ABE_CODE_ID_34509 = 848,
    /**
     * The local certificate store does not have a valid registration certificate for this server.
     */
    ABE_CODE_ID_34510 = 849,
    /**
     * No Backup Vaults found for this certificate. Check if the certificate is valid and supports backup service registration.
     */
    ABE_CODE_ID_34512 = 850,
    /**
     * A certificate was not available on this server to authenticate this server with the Microsoft Azure Backup Vault.
     */
    ABE_CODE_ID_100107 = 851,
    /**
     * The certificate associated with this server is no longer valid and cannot be used to authenticate this server with the Microsoft Azure Backup Vault.
     */
    ABE_CODE_ID_100108 = 852,
    /**
     * Vault credentials file provided has expired
     */
    ABE_CODE_ID_34514 = 853,
    /**
     * Unable to access the vault credentials file provided.
     */
    ABE_CODE_ID_34527 = 854,
    /**
     * Unable to read the vault credentials file provided.
     */
    ABE_CODE_ID_34528 = 855,
    /**
     * The current operation is not supported for the type of vault associated with the provided vault credentials.
     */
    ABE_CODE_ID_100111 = 856,
    /**
     * Recovery timed out due to expiry of the Vault Credential file used to initiate alternate server recovery.
     */
    ABE_CODE_ID_100126 = 857,
    /**
     * Security PIN is not set.
     */
    ABE_CODE_ID_100129 = 858,
    /**
     * The encryption passphrase provided is incorrect.
     */
    ABE_CODE_ID_34507 = 859,
    /**
     * You are trying to register this machine to a Deduplication enabled vault. For optimal Deduplication savings, you need to enter the same passphrase you provided for any other machine that you have previously registered to this vault.
     */
    ABE_CODE_ID_34515 = 860,
    /**
     * The encryption passphrase for this server has expired.
     */
    ABE_CODE_ID_100025 = 861,
    /**
     * Microsoft Azure Backup Agent is unable to obtain the encryption keys needed to perform the restore.
     */
    ABE_CODE_ID_100027 = 862,
    /**
     * The encryption passphrase for this computer is not correctly configured. Encryption passphrases must be at least 16 characters in length.
     */
    ABE_CODE_ID_100042 = 863,
    /**
     * The encryption passphrase for this computer is not correctly configured. Encryption passphrases must be at least 16 characters in length.
     */
    ABE_CODE_ID_100043 = 864,
    /**
     * The encryption passphrases entered do not match.
     */
    ABE_CODE_ID_100044 = 865,
    /**
     * The number of encryption keys for the server has exceeded the maximum limit.
     */
    ABE_CODE_ID_100048 = 866,
    /**
     * The algorithm name provided by you for encryption is not supported.
     */
    ABE_CODE_ID_100103 = 867,
    /**
     * The encryption passphrase has not been validated to meet requirements. This is required to ensure successful online restores.
     */
    ABE_CODE_ID_100262 = 868,
    /**
     * The recovery operation was unable to start.
     */
    ABE_CODE_ID_100018 = 869,
    /**
     * The file name cannot contain any of the following characters "\/:?<>|. Searching for items to recover using the wildcard character (*) is only supported for patterns such as *abc*, abc* or *abc.
     */
    ABE_CODE_ID_100056 = 870,
    /**
     * The current recovery operation failed because the number of data transfer failure was more than <FailureCount> Specified files could not be processed.
     */
    ABE_CODE_ID_100058 = 871,
    /**
     * The recovery job failed as none of the files could be processed.
     */
    ABE_CODE_ID_100061 = 872,
    /**
     * Azure backup does not support recovery to a network-share.
     */
    ABE_CODE_ID_100068 = 873,
    /**
     * Microsoft Azure Recovery Services Agent could not find the recovery location.
     */
    ABE_CODE_ID_100069 = 874,
    /**
     * The recovery destination selected for one or more files to be recovered is invalid.
     */
    ABE_CODE_ID_100070 = 875,
    /**
     * Unable to complete recovery operation as the selected destination volume does not have free space.
     */
    ABE_CODE_ID_100072 = 876,
    /**
     * The recovery operation cannot be performed as the original location for one or more files is no longer available
     */
    ABE_CODE_ID_100095 = 877,
    /**
     * One or more files or folders that you are selected for recovery are not present in the selected backup. This may happen if backup had completed with warnings with few failed files.
     */
    ABE_CODE_ID_100100 = 878,
    /**
     * The operation attempted cannot be performed at this time because maximum number of parallel restore jobs are already running.
     */
    ABE_CODE_ID_100105 = 879,
    /**
     * Azure Backup is not able to write to the specified recovery location.
     */
    ABE_CODE_ID_100121 = 880,
    /**
     * Unable to recover files because selected items list for Recovery is large or selected items have long path names.
     */
    ABE_CODE_ID_100123 = 881,
    /**
     * Mounting the disk failed
     */
    ABE_CODE_ID_480001 = 882,
    /**
     * Unexpected error encountered during recovery.
     */
    ABE_CODE_ID_480002 = 883,
    /**
     * Recovery point corrupt.
     */
    ABE_CODE_ID_480003 = 884,
    /**
     * Blob is missing.
     */
    ABE_CODE_ID_480004 = 885,
    /**
     * Specific index is missing.
     */
    ABE_CODE_ID_480005 = 886,
    /**
     * Recovery point is in a format that is not supported by current agent.
     */
    ABE_CODE_ID_480006 = 887,
    /**
     * Recovery volume could not be mounted as Azure Backup could not connect to the iSCSI initiator service on this server.
     */
    ABE_CODE_ID_480007 = 888,
    /**
     * Previous snapshot of the blob was not found.
     */
    ABE_CODE_ID_480008 = 889,
    /**
     * Recovery volume could not be mounted as Azure Backup could not use the iSCSI initiator service which is disabled on this server.
     */
    ABE_CODE_ID_480010 = 890,
    /**
     * Azure Backup could not mount the recovery volume as it has detected that drivers for Microsoft iSCSI Initiator require an update.
     */
    ABE_CODE_ID_480011 = 891,
    /**
     * The server name specified is not registered with Microsoft Azure Backup.
     */
    ABE_CODE_ID_140014 = 892,
    /**
     * Failed to register the server with the Microsoft Azure Backup.
     */
    ABE_CODE_ID_140016 = 893,
    /**
     * Failed to unregister the computer with the Microsoft Azure Backup.
     */
    ABE_CODE_ID_140020 = 894,
    /**
     * Unable to renew the activation status of Microsoft Azure Backup for this server.
     */
    ABE_CODE_ID_140026 = 895,
    /**
     * Invalid certificate uploaded.
     */
    ABE_CODE_ID_140047 = 896,
    /**
     * Current operation failed because the service has recovered from a serious error.
     */
    ABE_CODE_ID_260004 = 897,
    /**
     * Current operation failed because the service has recovered from a serious error.
     */
    ABE_CODE_ID_260025 = 898,
    /**
     * No valid vault found
     */
    ABE_CODE_ID_140031 = 899,
    /**
     * Vault cannot be deleted as it contains registered servers
     */
    ABE_CODE_ID_140048 = 900,
    /**
     * Could not get the activation Key from ACS
     */
    ABE_CODE_ID_140049 = 901,
    /**
     * Could not update the activation key.
     */
    ABE_CODE_ID_140050 = 902,
    /**
     * Azure Backup vault is on protected storage model. This billing model is not supported with current version of Microsoft Azure Backup.
     */
    ABE_CODE_ID_140053 = 903,
    /**
     * Failed to register the user with Microsoft Azure Backup.
     */
    ABE_CODE_ID_140018 = 904,
    /**
     * Unable to authorize the specified account.
     */
    ABE_CODE_ID_150001 = 905,
    /**
     * Unable to authorize the specified account.
     */
    ABE_CODE_ID_150003 = 906,
    /**
     * Unable to authenticate using the provided credentials.
     */
    ABE_CODE_ID_210001 = 907,
    /**
     * The user ID or password specified is incorrect.
     */
    ABE_CODE_ID_210002 = 908,
    /**
     * The secret question and secret answer must be changed before you can sign in to this service.
     */
    ABE_CODE_ID_210005 = 909,
    /**
     * The primary e-mail address has not been verified for the specified account
     */
    ABE_CODE_ID_210006 = 910,
    /**
     * Your account has been disabled.
     */
    ABE_CODE_ID_210007 = 911,
    /**
     * There was an error while contacting the authentication service.
     */
    ABE_CODE_ID_210008 = 912,
    /**
     * There was an error while contacting the authentication service.
     */
    ABE_CODE_ID_210009 = 913,
    /**
     * Your account is not activated yet because some additional information for your profile is required.
     */
    ABE_CODE_ID_210010 = 914,
    /**
     * Your account is blocked until the sign-in name is changed.
     */
    ABE_CODE_ID_210011 = 915,
    /**
     * Microsoft Online Services Sign-On assistant is not installed on server.
     */
    ABE_CODE_ID_210012 = 916,
    /**
     * Your organization is not currently subscribed to the Microsoft Azure Backup.
     */
    ABE_CODE_ID_260003 = 917,
    /**
     * The maximum message size quota for incoming messages has exceeded the configured value in cbengine.exe.config
     */
    ABE_CODE_ID_130031 = 918,
    /**
     * The role hosting internal endpoint is not configured correctly or hosted endpoint is currently unavailable.
     */
    ABE_CODE_ID_130056 = 919,
    /**
     * IdMgmtStamp has companies more than the configured warning limit
     */
    ABE_CODE_ID_140032 = 920,
    /**
     * The request maps to an unexpected service stamp type <StampType>
     */
    ABE_CODE_ID_320002 = 921,
    /**
     * Target DB schema is not supported for the current version of the service.
     */
    ABE_CODE_ID_260017 = 922,
    /**
     * Target DB schema version is not compatible for the current version of the service.
     */
    ABE_CODE_ID_260018 = 923,
    /**
     * Previously triggered pruning task is in progress, skipped current task trigger.
     */
    ABE_CODE_ID_260019 = 924,
    /**
     * Pruning task triggered is within the expected next task trigger frequency. This task will be skipped.
     */
    ABE_CODE_ID_260020 = 925,
    /**
     * BCDR pruning task aborted for a component type.
     */
    ABE_CODE_ID_260021 = 926,
    /**
     * The deployment operation triggered has failed.
     */
    ABE_CODE_ID_300001 = 927,
    /**
     * Required environment setting was not found in the environment file.
     */
    ABE_CODE_ID_300002 = 928,
    /**
     * Resource entry with the given friendly name was not found in the environment file.
     */
    ABE_CODE_ID_300003 = 929,
    /**
     * Plugin assembly could not be loaded.
     */
    ABE_CODE_ID_300004 = 930,
    /**
     * The certificate present in environment file is invalid.
     */
    ABE_CODE_ID_300005 = 931,
    /**
     * The secret store environment name given is not found or not supported
     */
    ABE_CODE_ID_300006 = 932,
    /**
     * The Secret Store was not able to connect to its end point
     */
    ABE_CODE_ID_300007 = 933,
    /**
     * The Secret Store operation failed
     */
    ABE_CODE_ID_300008 = 934,
    /**
     * Reading deployment storage key from secret store failed
     */
    ABE_CODE_ID_300009 = 935,
    /**
     * The deployment storage account connection string stored in secret store an invalid connection string
     */
    ABE_CODE_ID_300010 = 936,
    /**
     * The secret store certificate not found in environment file or pre-requisite file under FriendlyName EncryptionCertificate
     */
    ABE_CODE_ID_300011 = 937,
    /**
     * Invalid name of the secret store prefix. The prefix should follow the naming convention presented at this link
     */
    ABE_CODE_ID_300012 = 938,
    /**
     * Deployment configuration for the requested service is not found.
     */
    ABE_CODE_ID_300013 = 939,
    /**
     * The stamp has one or more invalid settings.
     */
    ABE_CODE_ID_300014 = 940,
    /**
     * No resource DB resources found in storage account that can be committed to storage account.
     */
    ABE_CODE_ID_300015 = 941,
    /**
     * The Prereq file was evaluated as invalid.
     */
    ABE_CODE_ID_300016 = 942,
    /**
     * Datacenter for provisioning action for the given stamp is not matching with the datacenter with which deployment context is initialized
     */
    ABE_CODE_ID_300017 = 943,
    /**
     * Executing the SQL query failed
     */
    ABE_CODE_ID_300018 = 944,
    /**
     * Setting creation failed during deployment resource provisioning
     */
    ABE_CODE_ID_300019 = 945,
    /**
     * Database creation encountered an error
     */
    ABE_CODE_ID_300020 = 946,
    /**
     * The specified stamp name was not found in the environment file
     */
    ABE_CODE_ID_300021 = 947,
    /**
     * Azure Management REST API failed.
     */
    ABE_CODE_ID_300022 = 948,
    /**
     * The certificate cannot be installed because it is being used by another process.
     */
    ABE_CODE_ID_300023 = 949,
    /**
     * The selected recovery point does not exist.
     */
    ABE_CODE_ID_180001 = 950,
    /**
     * Recovery point is unavailable or corrupt and cannot be used for recovery.
     */
    ABE_CODE_ID_180002 = 951,
    /**
     * Access denied to the selected recovery point.
     */
    ABE_CODE_ID_180008 = 952,
    /**
     * The recovery point requested is corrupt.
     */
    ABE_CODE_ID_260000 = 953,
    /**
     * A recovery point is not available for the requested time parameters.
     */
    ABE_CODE_ID_260001 = 954,
    /**
     * A recovery point for the specified server does not exist with the requested time and date parameters.
     */
    ABE_CODE_ID_260002 = 955,
    /**
     * The recovery point specified cannot be found in the list of available recovery points.
     */
    ABE_CODE_ID_260005 = 956,
    /**
     * The recovery point does not contain the component type specified and that component is not supported by backup.
     */
    ABE_CODE_ID_260006 = 957,
    /**
     * One or more backup blobs referenced from metadata state are not found in Blob Store.
     */
    ABE_CODE_ID_260016 = 958,
    /**
     * Operation failed as you have reached the limit on total number of recoveries for a day.
     */
    ABE_CODE_ID_170020 = 959,
    /**
     * The target version where the data is to be recovered cannot be reached from backup version of data.
     */
    ABE_CODE_ID_260007 = 960,
    /**
     * The status of the specified task identifier could not be reported because the task is not listed as a valid recovery task.
     */
    ABE_CODE_ID_260008 = 961,
    /**
     * The requested operation was cancelled because that operation is assigned to a task that is currently in process.
     */
    ABE_CODE_ID_260009 = 962,
    /**
     * The recovery operation requested was not able to be processed due to an internal error condition.
     */
    ABE_CODE_ID_260010 = 963,
    /**
     * The recovery operation requested was not able to be processed due to an internal error condition.
     */
    ABE_CODE_ID_260011 = 964,
    /**
     * Specified DR recovery drill option string and version are not correctly formatted.
     */
    ABE_CODE_ID_260015 = 965,
    /**
     * Current operation failed because the service has recovered from a serious error.
     */
    ABE_CODE_ID_260022 = 966,
    /**
     * Current operation failed because the service has recovered from a serious error.
     */
    ABE_CODE_ID_260023 = 967,
    /**
     * Microsoft Azure Backup encountered an internal error.
     */
    ABE_CODE_ID_130014 = 968,
    /**
     * Microsoft Azure Backup encountered an internal error.
     */
    ABE_CODE_ID_130042 = 969,
    /**
     * Microsoft Azure Backup was unable to complete the operation in the allotted time.
     */
    ABE_CODE_ID_130015 = 970,
    /**
     * The service encountered an internal error.
     */
    ABE_CODE_ID_130043 = 971,
    /**
     * The service is temporarily unavailable.
     */
    ABE_CODE_ID_130058 = 972,
    /**
     * Microsoft Azure Backup encountered an unexpected error.
     */
    ABE_CODE_ID_160000 = 973,
    /**
     * Microsoft Azure Backup encountered an unexpected error.
     */
    ABE_CODE_ID_160009 = 974,
    /**
     * The Microsoft Azure Backup is undergoing heavy use and cannot service your request at this time.
     */
    ABE_CODE_ID_160010 = 975,
    /**
     * Microsoft Azure Backup is undergoing maintenance at this time.
     */
    ABE_CODE_ID_220008 = 976,
    /**
     * Backup service is under maintenance, the operation will not complete now.
     */
    ABE_CODE_ID_260024 = 977,
    /**
     * The REST API call encountered an internal error.
     */
    ABE_CODE_ID_340002 = 978,
    /**
     * The URL configured for the backup service is not valid, or the service is currently unavailable.
     */
    ABE_CODE_ID_130026 = 979,
    /**
     * Microsoft Azure Backup Agent is unable to contact the online data store.
     */
    ABE_CODE_ID_160005 = 980,
    /**
     * You are not authorized to perform this action
     */
    ABE_CODE_ID_130013 = 981,
    /**
     * You are not authorized to perform this action
     */
    ABE_CODE_ID_130024 = 982,
    /**
     * Backup failed because your Microsoft Azure subscription has expired.
     */
    ABE_CODE_ID_130050 = 983,
    /**
     * Unable to authenticate as the time on this machine is not synchronized. All operations would fail until this is resolved.
     */
    ABE_CODE_ID_130052 = 984,
    /**
     * You are not authorized to perform this action.
     */
    ABE_CODE_ID_160004 = 985,
    /**
     * Operation is blocked as a limit for certain resources has been reached.
     */
    ABE_CODE_ID_130053 = 986,
    /**
     * Operation is blocked for some time as it has been attempted beyond a limit.
     */
    ABE_CODE_ID_130054 = 987,
    /**
     * Adding data source failed as you have reached the limit on total number of data sources that can be protected on a single resource.
     */
    ABE_CODE_ID_170017 = 988,
    /**
     * Operation failed as you have reached the limit on total number of snapshots for a single replica.
     */
    ABE_CODE_ID_170018 = 989,
    /**
     * Operation failed as you have reached the limit on total number of replicas for a single data source.
     */
    ABE_CODE_ID_170019 = 990,
    /**
     * Operation failed as you have reached the limit on total number of Integrity checks for a day.
     */
    ABE_CODE_ID_250005 = 991,
    /**
     * Operation failed as you have reached the limit on total number of full Integrity checks for a day.
     */
    ABE_CODE_ID_250006 = 992,
    /**
     * Operation failed as you have reached the limit on total number of rebuild checksum store for a day.
     */
    ABE_CODE_ID_250007 = 993,
    /**
     * Operation failed as you have reached the limit on total number of rebuild metadata block stream operations for a day.
     */
    ABE_CODE_ID_250008 = 994,
    /**
     * The service has detected unexpected entries in metadata that are not consistent with your backed up data.
     */
    ABE_CODE_ID_160024 = 995,
    /**
     * A new recovery point could not be created as Microsoft Azure Backup Agent has detected data corruption when verifying the new backed up data.
     */
    ABE_CODE_ID_250000 = 996,
    /**
     * The operation failed because backup has detected inconsistencies in the backup data.
     */
    ABE_CODE_ID_250003 = 997,
    /**
     * The operation failed because backup has detected inconsistencies in the backup metadata.
     */
    ABE_CODE_ID_250004 = 998,
    /**
     * Current operation failed because the service has recovered from a serious error.
     */
    ABE_CODE_ID_260012 = 999,
    /**
     * Backup is currently not available for this server.
     */
    ABE_CODE_ID_260013 = 1000,
    /**
     * Current backup operations have been paused because the backup service has recovered from a serious error. As a result of this recovery, backup settings might have been modified.
     */
    ABE_CODE_ID_260014 = 1001,
    /**
     * Unable to save backup policy. Selected items list for Backup is large or selected items have long path names.
     */
    ABE_CODE_ID_170026 = 1002,
    ABE_CODE_ID_340001 = 1003,
    /**
     * Unable to trigger wbadmin cmdlet or WSB PowerShell cmdlet.
     */
    ABE_CODE_ID_100145 = 1004,
    /**
     * The operation timed out before System State Backup could start on Windows Server Backup.
     */
    ABE_CODE_ID_100146 = 1005,
    /**
     * Unable to get job status from Windows Server Backup.
     */
    ABE_CODE_ID_100147 = 1006,
    /**
     * The operation failed because another job is running on Windows Server Backup.
     */
    ABE_CODE_ID_100148 = 1007,
    /**
     * Unable to install Windows Server Backup tools that are required for System State Backup
     */
    ABE_CODE_ID_100149 = 1008,
    /**
     * The Target VHD path configured for System State backup is invalid.
     */
    ABE_CODE_ID_100150 = 1009,
    /**
     * The Target Volume path configured for System State backup is invalid.
     */
    ABE_CODE_ID_100151 = 1010,
    /**
     * Unable to create System State Backup VHDs using <VhdFilePath> and <VolumePath>.
     */
    ABE_CODE_ID_100152 = 1011,
    /**
     * Unable to perform System State backup as the target volume has insufficient disk space
     */
    ABE_CODE_ID_100153 = 1012,
    /**
     * System State Backup is not supported for this machine.
     */
    ABE_CODE_ID_100154 = 1013,
    /**
     * Backup could not be started because staging vhd could not be prepared.
     */
    ABE_CODE_ID_100155 = 1014,
    /**
     * Failed to stop WSB Job.
     */
    ABE_CODE_ID_100156 = 1015,
    /**
     * Unable to perform the operation as Windows Server Backup job failed with error message: <WSBMessage>
     */
    ABE_CODE_ID_100158 = 1016,
    /**
     * Unable to perform the operation as Windows Server Backup job failed with error message: <WSBMessage>
     */
    ABE_CODE_ID_100159 = 1017,
    /**
     * Job failed on WSB.
     */
    ABE_CODE_ID_100160 = 1018,
    /**
     * Invalid System State Restore point.
     */
    ABE_CODE_ID_100161 = 1019,
    /**
     * The operation failed because Microsoft Azure Recovery Services Agent failed to trigger System State Restore on WSB.
     */
    ABE_CODE_ID_100162 = 1020,
    /**
     * Failed to start System State Restore job.
     */
    ABE_CODE_ID_100163 = 1021,
    /**
     * Invalid System State Backup copy
     */
    ABE_CODE_ID_100164 = 1022,
    /**
     * Windows Server Backup failed to back up System State due to low disk space. Windows Server Backup error message: <WSBMessage>
     */
    ABE_CODE_ID_100171 = 1023,
    /**
     * Windows Server Backup failed to access some system files. Windows Server Backup error message: <WSBMessage>
     */
    ABE_CODE_ID_100172 = 1024,
    /**
     * Windows Server Backup failed to back up System State. Windows Server Backup error message: <WSBMessage>
     */
    ABE_CODE_ID_100173 = 1025,
    /**
     * Windows Server Backup failed to take system state backup. Windows Server Backup error message: <WSBMessage>
     */
    ABE_CODE_ID_100174 = 1026,
    /**
     * System Writer not found for System State backup. Windows Server Backup error message: <WSBMessage>
     */
    ABE_CODE_ID_100175 = 1027,
    /**
     * System State backup cannot be done because there is a reboot pending on machine to apply latest Windows Updates.
     */
    ABE_CODE_ID_100179 = 1028,
    /**
     * Windows Server failed to take system state backup because of low disk space to take a VSS snapshot. Windows Server Backup error message: <WSBMessage>
     */
    ABE_CODE_ID_100211 = 1029,
    /**
     * Windows Server failed to take system state backup because specified backup disk could not be found. This can happen if there are critical volumes (EFI or Recovery volume) from old Windows installation present on non-OS disk. Windows Server Backup error message: <WSBMessage>
     */
    ABE_CODE_ID_100212 = 1030,
    /**
     * VSS Snapshot created by Windows Server Backup disappeared while backup was in progress.
     */
    ABE_CODE_ID_100214 = 1031,
    /**
     * A file reported by system writer is corrupt. Windows Server Backup error message: <WSBMessage>
     */
    ABE_CODE_ID_100215 = 1032,
    /**
     * Operation failed as Windows Server Backup could not communicate with VSS writers due to errors in VSS. Windows Server Backup error message: <WSBMessage>
     */
    ABE_CODE_ID_100216 = 1033,
    /**
     * Backup failed due to an unexpected error while reading the volume. This could be due to Disk error. Windows Server Backup error message: <WSBMessage>
     */
    ABE_CODE_ID_100217 = 1034,
    /**
     * Backup failed due to an unexpected error while reading the volume. This could be due to Disk error. Windows Server Backup error message: <WSBMessage>
     */
    ABE_CODE_ID_100219 = 1035,
    /**
     * Azure backup agent could not find any successful System State backup from WindowsServerBackup.
     */
    ABE_CODE_ID_100220 = 1036,
    /**
     * Azure backup agent could not validate the System State backup taken by Windows Server Backup.
     */
    ABE_CODE_ID_100221 = 1037,
    /**
     * Failed to connect with wbengine service.
     */
    ABE_CODE_ID_100222 = 1038,
    /**
     * Operation failed because some of the System writers are in a bad state.
     */
    ABE_CODE_ID_100227 = 1039,
    /**
     * Operation failed as the shadow copy set contains only a subset of the volumes needed to correctly back up the System State. Windows Server Backup error message: <WSBMessage>
     */
    ABE_CODE_ID_100234 = 1040,
    /**
     * Windows Server Backup failed to back up System State due to dense directory structure. Windows Server Backup error message: <WSBMessage>
     */
    ABE_CODE_ID_100235 = 1041,
    /**
     * Windows Server Backup failed to back up System State because of transient errors in VSS.
     */
    ABE_CODE_ID_100236 = 1042,
    /**
     * System State backup failed due to target disk not available.
     */
    ABE_CODE_ID_100237 = 1043,
    /**
     * System State backup failed because Azure Backup agent failed to mount the staging disk.
     */
    ABE_CODE_ID_100238 = 1044,
    /**
     * System State backup failed because multiple staging disks are mounted.
     */
    ABE_CODE_ID_100239 = 1045,
    /**
     * VSS Snapshot created for backup disappeared while backup was in progress.
     */
    ABE_CODE_ID_100074 = 1046,
    /**
     * A failure occurred while adding one or more of the volumes involved in backup operation to the snapshot set. Check the event log to troubleshoot the issue.
     */
    ABE_CODE_ID_100075 = 1047,
    /**
     * Backup failed because Azure Backup was unable to create a snapshot for the selected backup volume(s) due to insufficient space.
     */
    ABE_CODE_ID_100099 = 1048,
    /**
     * Backup failed because the snapshot operation for one or more volumes selected for backup could not be initiated.
     */
    ABE_CODE_ID_100170 = 1049,
    /**
     * Backup failed because of non-transient errors in VSS.
     */
    ABE_CODE_ID_100180 = 1050,
    /**
     * Backup failed because of transient errors in VSS.
     */
    ABE_CODE_ID_100181 = 1051,
    /**
     * Backup failed because VSS writers timed-out before the successful completion of snapshot operations.
     */
    ABE_CODE_ID_100182 = 1052,
    /**
     * Backup failed as Azure Backup could not communicate with VSS writers due to errors in VSS.
     */
    ABE_CODE_ID_100183 = 1053,
    /**
     * Backup failed because the VSS service encountered an error. This could be a transient problem.
     */
    ABE_CODE_ID_100184 = 1054,
    /**
     * Backup failed because the creation of another snapshot is currently in progress.
     */
    ABE_CODE_ID_100185 = 1055,
    /**
     * Backup failed because the VSS service timed out while flushing data to the volume being backed up. This could be due to excessive reads/writes on the volume.
     */
    ABE_CODE_ID_100186 = 1056,
    /**
     * The shadow copy set contains only a subset of the volumes needed to correctly back up the selected components of the writer.
     */
    ABE_CODE_ID_100187 = 1057,
    /**
     * Backup failed due to unexpected errors in VSS.
     */
    ABE_CODE_ID_100188 = 1058,
    /**
     * Backup failed due to unexpected errors in the VSS service. This could be a transient problem.
     */
    ABE_CODE_ID_100189 = 1059,
    /**
     * Backup failed because the VSS writer service is unresponsive.
     */
    ABE_CODE_ID_100190 = 1060,
    /**
     * Operation failed because of non-transient errors in VSS.
     */
    ABE_CODE_ID_100218 = 1061,
    ABE_CODE_ID_140001 = 1062,
    ABE_CODE_ID_140002 = 1063,
    ABE_CODE_ID_140003 = 1064,
    ABE_CODE_ID_140004 = 1065,
    ABE_CODE_ID_140005 = 1066,
    ABE_CODE_ID_140006 = 1067,
    ABE_CODE_ID_140007 = 1068,
    ABE_CODE_ID_140008 = 1069,
    ABE_CODE_ID_140009 = 1070,
    ABE_CODE_ID_140010 = 1071,
    ABE_CODE_ID_140011 = 1072,
    ABE_CODE_ID_140012 = 1073,
    ABE_CODE_ID_140013 = 1074,
    ABE_CODE_ID_140015 = 1075,
    ABE_CODE_ID_140017 = 1076,
    ABE_CODE_ID_140019 = 1077,
    ABE_CODE_ID_140021 = 1078,
    ABE_CODE_ID_140022 = 1079,
    ABE_CODE_ID_140023 = 1080,
    ABE_CODE_ID_140024 = 1081,
    ABE_CODE_ID_140025 = 1082,
    ABE_CODE_ID_140027 = 1083,
    ABE_CODE_ID_140028 = 1084,
    ABE_CODE_ID_140029 = 1085,
    ABE_CODE_ID_140030 = 1086,
    ABE_CODE_ID_140033 = 1087,
    ABE_CODE_ID_140034 = 1088,
    ABE_CODE_ID_140035 = 1089,
    ABE_CODE_ID_140036 = 1090,
    ABE_CODE_ID_140037 = 1091,
    ABE_CODE_ID_140038 = 1092,
    ABE_CODE_ID_140039 = 1093,
    ABE_CODE_ID_140040 = 1094,
    ABE_CODE_ID_140041 = 1095,
    ABE_CODE_ID_140042 = 1096,
    ABE_CODE_ID_140043 = 1097,
    ABE_CODE_ID_140044 = 1098,
    ABE_CODE_ID_140045 = 1099,
    ABE_CODE_ID_140046 = 1100,
    ABE_CODE_ID_150002 = 1101,
    ABE_CODE_ID_150004 = 1102,
    ABE_CODE_ID_150005 = 1103,
    ABE_CODE_ID_150006 = 1104,
    ABE_CODE_ID_150007 = 1105,
    ABE_CODE_ID_100063 = 1106,
    ABE_CODE_ID_160001 = 1107,
    ABE_CODE_ID_160002 = 1108,
    ABE_CODE_ID_160003 = 1109,
    ABE_CODE_ID_160006 = 1110,
    ABE_CODE_ID_160007 = 1111,
    ABE_CODE_ID_160008 = 1112,
    ABE_CODE_ID_160011 = 1113,
    ABE_CODE_ID_160012 = 1114,
    ABE_CODE_ID_160013 = 1115,
    ABE_CODE_ID_160015 = 1116,
    ABE_CODE_ID_160016 = 1117,
    ABE_CODE_ID_160017 = 1118,
    ABE_CODE_ID_160018 = 1119,
    ABE_CODE_ID_160019 = 1120,
    ABE_CODE_ID_160020 = 1121,
    ABE_CODE_ID_160021 = 1122,
    ABE_CODE_ID_160022 = 1123,
    ABE_CODE_ID_160023 = 1124,
    ABE_CODE_ID_160025 = 1125,
    ABE_CODE_ID_160026 = 1126,
    ABE_CODE_ID_160027 = 1127,
    ABE_CODE_ID_160028 = 1128,
    ABE_CODE_ID_160029 = 1129,
    ABE_CODE_ID_170001 = 1130,
    ABE_CODE_ID_170002 = 1131,
    ABE_CODE_ID_170003 = 1132,
    ABE_CODE_ID_170004 = 1133,
    ABE_CODE_ID_170005 = 1134,
    ABE_CODE_ID_170006 = 1135,
    ABE_CODE_ID_170007 = 1136,
    ABE_CODE_ID_170008 = 1137,
    ABE_CODE_ID_170009 = 1138,
    ABE_CODE_ID_170010 = 1139,
    ABE_CODE_ID_170011 = 1140,
    ABE_CODE_ID_170012 = 1141,
    ABE_CODE_ID_170013 = 1142,
    ABE_CODE_ID_170014 = 1143,
    ABE_CODE_ID_170015 = 1144,
    ABE_CODE_ID_170016 = 1145,
    ABE_CODE_ID_170021 = 1146,
    ABE_CODE_ID_170022 = 1147,
    ABE_CODE_ID_170023 = 1148,
    ABE_CODE_ID_170024 = 1149,
    ABE_CODE_ID_170025 = 1150,
    ABE_CODE_ID_180003 = 1151,
    ABE_CODE_ID_180004 = 1152,
    ABE_CODE_ID_180005 = 1153,
    ABE_CODE_ID_180006 = 1154,
    ABE_CODE_ID_180009 = 1155,
    ABE_CODE_ID_180010 = 1156,
    ABE_CODE_ID_180011 = 1157,
    ABE_CODE_ID_180012 = 1158,
    ABE_CODE_ID_180013 = 1159,
    ABE_CODE_ID_190001 = 1160,
    ABE_CODE_ID_190002 = 1161,
    ABE_CODE_ID_190003 = 1162,
    ABE_CODE_ID_190004 = 1163,
    ABE_CODE_ID_190005 = 1164,
    ABE_CODE_ID_190006 = 1165,
    ABE_CODE_ID_190007 = 1166,
    ABE_CODE_ID_190008 = 1167,
    ABE_CODE_ID_190009 = 1168,
    ABE_CODE_ID_190010 = 1169,
    ABE_CODE_ID_190011 = 1170,
    ABE_CODE_ID_190012 = 1171,
    ABE_CODE_ID_190013 = 1172,
    ABE_CODE_ID_190014 = 1173,
    ABE_CODE_ID_190015 = 1174,
    ABE_CODE_ID_190016 = 1175,
    ABE_CODE_ID_190017 = 1176,
    ABE_CODE_ID_190018 = 1177,
    ABE_CODE_ID_190019 = 1178,
    ABE_CODE_ID_190020 = 1179,
    ABE_CODE_ID_190021 = 1180,
    ABE_CODE_ID_190022 = 1181,
    ABE_CODE_ID_200001 = 1182,
    ABE_CODE_ID_200002 = 1183,
    ABE_CODE_ID_200003 = 1184,
    ABE_CODE_ID_200004 = 1185,
    ABE_CODE_ID_200005 = 1186,
    ABE_CODE_ID_200006 = 1187,
    ABE_CODE_ID_200007 = 1188,
    ABE_CODE_ID_200008 = 1189,
    ABE_CODE_ID_200009 = 1190,
    ABE_CODE_ID_200010 = 1191,
    ABE_CODE_ID_220001 = 1192,
    ABE_CODE_ID_220002 = 1193,
    ABE_CODE_ID_220003 = 1194,
    ABE_CODE_ID_220004 = 1195,
    ABE_CODE_ID_220005 = 1196,
    ABE_CODE_ID_220006 = 1197,
    ABE_CODE_ID_220007 = 1198,
    ABE_CODE_ID_220009 = 1199,
    ABE_CODE_ID_220010 = 1200,
    ABE_CODE_ID_220011 = 1201,
    ABE_CODE_ID_220012 = 1202,
    ABE_CODE_ID_220013 = 1203,
    ABE_CODE_ID_230001 = 1204,
    ABE_CODE_ID_230002 = 1205,
    ABE_CODE_ID_230003 = 1206,
    ABE_CODE_ID_230004 = 1207,
    ABE_CODE_ID_230005 = 1208,
    ABE_CODE_ID_240000 = 1209,
    ABE_CODE_ID_240001 = 1210,
    ABE_CODE_ID_250001 = 1211,
    ABE_CODE_ID_250002 = 1212,
    ABE_CODE_ID_250009 = 1213,
    ABE_CODE_ID_270000 = 1214,
    ABE_CODE_ID_270001 = 1215,
    ABE_CODE_ID_270002 = 1216,
    ABE_CODE_ID_270003 = 1217,
    ABE_CODE_ID_270004 = 1218,
    ABE_CODE_ID_270005 = 1219,
    ABE_CODE_ID_270006 = 1220,
    ABE_CODE_ID_270007 = 1221,
    ABE_CODE_ID_270008 = 1222,
    ABE_CODE_ID_270009 = 1223,
    ABE_CODE_ID_270010 = 1224,
    ABE_CODE_ID_270011 = 1225,
    ABE_CODE_ID_270012 = 1226,
    ABE_CODE_ID_290001 = 1227,
    ABE_CODE_ID_290002 = 1228,
    ABE_CODE_ID_290003 = 1229,
    ABE_CODE_ID_310001 = 1230,
    ABE_CODE_ID_310002 = 1231,
    ABE_CODE_ID_310003 = 1232,
    ABE_CODE_ID_310004 = 1233,
    ABE_CODE_ID_310005 = 1234,
    ABE_CODE_ID_310006 = 1235,
    ABE_CODE_ID_310007 = 1236,
    ABE_CODE_ID_310008 = 1237,
    ABE_CODE_ID_320001 = 1238,
    ABE_CODE_ID_330001 = 1239,
    ABE_CODE_ID_330002 = 1240,
    ABE_CODE_ID_340003 = 1241,
    ABE_CODE_ID_130004 = 1242,
    ABE_CODE_ID_130005 = 1243,
    ABE_CODE_ID_130006 = 1244,
    ABE_CODE_ID_130007 = 1245,
    ABE_CODE_ID_130008 = 1246,
    ABE_CODE_ID_130009 = 1247,
    ABE_CODE_ID_130010 = 1248,
    ABE_CODE_ID_130011 = 1249,
    ABE_CODE_ID_130012 = 1250,
    ABE_CODE_ID_130016 = 1251,
    ABE_CODE_ID_130017 = 1252,
    ABE_CODE_ID_130018 = 1253,
    ABE_CODE_ID_130019 = 1254,
    ABE_CODE_ID_130020 = 1255,
    ABE_CODE_ID_130021 = 1256,
    ABE_CODE_ID_130022 = 1257,
    ABE_CODE_ID_130023 = 1258,
    ABE_CODE_ID_130025 = 1259,
    ABE_CODE_ID_130027 = 1260,
    ABE_CODE_ID_130028 = 1261,
    ABE_CODE_ID_130029 = 1262,
    ABE_CODE_ID_130030 = 1263,
    ABE_CODE_ID_130032 = 1264,
    ABE_CODE_ID_130033 = 1265,
    ABE_CODE_ID_130034 = 1266,
    ABE_CODE_ID_130035 = 1267,
    ABE_CODE_ID_130036 = 1268,
    ABE_CODE_ID_130037 = 1269,
    ABE_CODE_ID_130038 = 1270,
    ABE_CODE_ID_130039 = 1271,
    ABE_CODE_ID_130040 = 1272,
    ABE_CODE_ID_130041 = 1273,
    ABE_CODE_ID_130044 = 1274,
    ABE_CODE_ID_130045 = 1275,
    ABE_CODE_ID_130046 = 1276,
    ABE_CODE_ID_130047 = 1277,
    ABE_CODE_ID_130048 = 1278,
    ABE_CODE_ID_130049 = 1279,
    ABE_CODE_ID_130051 = 1280,
    ABE_CODE_ID_130057 = 1281,
    /**
     * Azure Backup service version and Microsoft Azure Recovery Services Agent do not match. Please install the latest version of Microsoft Azure Recovery Services Agent from the Microsoft Download Center (https://go.microsoft.com/fwlink/?linkid=225925). If the issue persists, please contact Microsoft Support (0x1FBD3).
     */
    ABE_CODE_ID_130003 = 1282,
    /**
     * Unable to create Offline Backup policy for the current Azure account as this server's authentication information could not be uploaded to Azure.
     */
    ABE_CODE_ID_100242 = 1283,
    /**
     * User trying to delete backup item or stop protection with delete data where backup item has valid (unexpired) recovery point.
     */
    ABE_CODE_ID_810001 = 1284,
    /**
     * Error 34506. The encryption passphrase stored on this computer is not correctly configured.
     */
    ABE_CODE_ID_34506 = 1285,
    /**
     * The activation did not complete successfully. The current operation failed due to an internal service error [0x1FC07]. Retry the operation after some time. If the issue persists, please contact Microsoft support.
     */
    ABE_CODE_ID_130055 = 1286,
    /**
     * Failed to set the encryption key for secure backups. The current operation failed due to an internal service error 'Invalid input error'. Please retry the operation after some time. If the issue persists, please contact Microsoft support
     */
    ABE_CODE_ID_130002 = 1287,
    /**
     * Azure Key Vault URI is incorrect
     */
    ABE_CODE_ID_100272 = 1288,
    ABE_CODE_UserErrorSecretExistsSoftDeleted = 1289,
    ABE_CODE_UserErrorKeyVaultSoftDeleted = 1290,
    /**
     * Security PIN entered is incorrect. (ID: 100130) Provide the correct Security PIN to complete this operation.
     */
    ABE_CODE_ID_100130 = 1291,
    /**
     * Operation failed. ID: 120002
     */
    ABE_CODE_ID_120002 = 1292,
    /**
     * The server registration status could not be verified with Microsoft Azure Backup. Verify that you are connected to the internet and that the proxy settings are configured correctly.
     */
    ABE_CODE_ID_100062 = 1293,
    /**
     * The specified vault credential file cannot be used as it is not downloaded from the vault associated with this server. (ID: 100110) Please provide appropriate vault credentials.
     */
    ABE_CODE_ID_100110 = 1294,
    /**
     * This functionality is deprecated.
     */
    ABE_CODE_ID_100176 = 1295,
    /**
     * Microsoft Azure Recovery Services Agent was unable to access backup checksum stored in scratch location
     */
    ABE_CODE_SalChecksumStoreInitializationFailed = 1296,
    /**
     * Microsoft Azure Recovery Services Agent was unable to access the scratch location to initialize VHD
     */
    ABE_CODE_SalVhdInitializationError = 1297,
    /**
     * Backup failed due to insufficient storage in volume  where the scratch folder is located
     */
    ABE_CODE_SalLowDiskSpace = 1298,
    /**
     * Unable to find changes in a file. This could be due to various reasons. Please retry the operation
     */
    ABE_CODE_ID_100226 = 1299,
    /**
     * A VSS writer has rejected an event with error 0x800423f2, the writer's time-out expired between the Freeze and Thaw events.
     */
    ABE_CODE_HRESULT_800423F2 = 1300,
    /**
     * System state backup operation failed as the EFI system partition is locked. This can be due to system partition access by a third-party security or back up software.
     */
    ABE_CODE_ID_100213 = 1301,
    /**
     * Unable to perform the operation as Windows Server Backup job failed with error message: None of the items included in backup were backed up. Detailed error : The filename, directory name or volume label syntax is incorrect HResult: 80780049 DetailedHResult: 8007007B Goto https://go.microsoft.com/fwlink/?linkid=847810 to fix this. (0x1873D)
     */
    ABE_CODE_ID_100157 = 1302,
    /**
     * Windows Server failed to take system state backup because a system writer reported an invalid path. Windows Server Backup error message: The filename, directory name or volume label syntax is incorrect HResult: 80780049 DetailedHResult: 8007007B Goto https://go.microsoft.com/fwlink/?linkid=859092 to fix this. (0x18770)
     */
    ABE_CODE_ID_100208 = 1303,
    /**
     * The filename, directory name or volume label syntax is incorrect
     */
    ABE_CODE_HRESULT_8007007B = 1304,
    /**
     * None of the items included in backup were backed up.
     */
    ABE_CODE_HRESULT_80780049 = 1305,
} abe_code;

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* AZURE_BACKUP_ERRORS_H */
