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
    /**
     * Data Protection Manager and Azure Backup Server: the ids of their catalogue that no page explains further.
     */
    ABE_AREA_DPM = 15,
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
    /**
     * The DPM Administrator Console version <Version> is incompatible with the DPM server version.
     */
    ABE_CODE_ID_939 = 1306,
    /**
     * DPM can't browse <ServerName> because access was denied.
     */
    ABE_CODE_ID_12 = 1307,
    /**
     * DPM can't browse <ServerName> because access is denied.
     */
    ABE_CODE_ID_32 = 1308,
    /**
     * DPM cannot browse <ServerName> because access is denied.
     */
    ABE_CODE_ID_222 = 1309,
    /**
     * DPM cannot browse <ServerName> because the host is unreachable.
     */
    ABE_CODE_ID_11 = 1310,
    /**
     * DPM can't browse <ServerName> because the host is unreachable.
     */
    ABE_CODE_ID_31 = 1311,
    /**
     * DPM failed to communicate with <ServerName> because the computer is unreachable.
     */
    ABE_CODE_ID_41 = 1312,
    /**
     * DPM cannot browse <ServerName> because a protection agent isn't installed on <ServerName> or the computer is restarting.
     */
    ABE_CODE_ID_15 = 1313,
    /**
     * DPM can't browse <ServerName>, either because no agent is installed on <ServerName> or because the computer is rebooting.
     */
    ABE_CODE_ID_35 = 1314,
    /**
     * DPM cannot browse <ServerName> either because no agent is installed on <ServerName> or because the computer is rebooting.
     */
    ABE_CODE_ID_225 = 1315,
    /**
     * DPM failed to communicate with the protection agent on <ServerName> because the agent isn't installed or the computer is restarting.
     */
    ABE_CODE_ID_45 = 1316,
    /**
     * DPM can't browse <ServerName> because the protection agent isn't responding.
     */
    ABE_CODE_ID_13 = 1317,
    /**
     * DPM can't browse <ServerName> because the agent isn't responding.
     */
    ABE_CODE_ID_33 = 1318,
    /**
     * DPM cannot browse <ServerName> because the agent is not responding.
     */
    ABE_CODE_ID_223 = 1319,
    /**
     * DPM can't browse <ServerName> because of a communication error between DPM and the protection agent on the computer.
     */
    ABE_CODE_ID_14 = 1320,
    /**
     * DPM can't browse <ServerName> because of a communication error with the agent.
     */
    ABE_CODE_ID_34 = 1321,
    /**
     * DPM cannot browse <ServerName> either because no agent is installed on <ServerName>or because the computer is rebooting.
     */
    ABE_CODE_ID_224 = 1322,
    /**
     * DPM failed to communicate with <ServerName> because of a communication error with the protection agent.
     */
    ABE_CODE_ID_53 = 1323,
    /**
     * The protection agent operation on <ServerName> failed because the service did not respond.
     */
    ABE_CODE_ID_316 = 1324,
    /**
     * The DPM protection agent on <ServerName> could not be contacted. Subsequent protection activities for this computer may fail if the connection is not established. The attempted contact failed for the following reason: <Reason>
     */
    ABE_CODE_ID_3122 = 1325,
    /**
     * The operation failed because of a protection agent failure.
     */
    ABE_CODE_ID_998 = 1326,
    /**
     * DPM failed to move data because it didn't receive the completion status from the protection agent.
     */
    ABE_CODE_ID_56 = 1327,
    /**
     * Task is cancelled because some other task in agent is not responding on <AgentTargetServer> machine.
     */
    ABE_CODE_ID_32557 = 1328,
    /**
     * Task is cancelled because this task is not responding in agent on <AgentTargetServer> machine.
     */
    ABE_CODE_ID_32558 = 1329,
    /**
     * The protection agent on <ServerName> is disabled.
     */
    ABE_CODE_ID_30186 = 1330,
    /**
     * DPM protection agent on <AgentTargetServer> could not complete the operation due to insufficient resources on the computer.
     */
    ABE_CODE_ID_2009 = 1331,
    /**
     * <ServerName> needs to be restarted. It might be because the computer hasn't been restarted since the protection agent was installed.
     */
    ABE_CODE_ID_48 = 1332,
    /**
     * <ServerName> cannot be used as a destination for recovery because it has not been restarted since the protection agent was installed.
     */
    ABE_CODE_ID_238 = 1333,
    /**
     * Switch protection failed because there is no protection agent on the protected computer.
     */
    ABE_CODE_ID_31214 = 1334,
    /**
     * The protection agent timed out while trying to access the file <FileName> for volume <PSVolumeName> on <PSServerName>.
     */
    ABE_CODE_ID_49 = 1335,
    /**
     * Protection agent is unable to synchronize the replica.
     */
    ABE_CODE_ID_30046 = 1336,
    /**
     * Protection agent on <TargetServerName> was unexpectedly shut down during synchronization. DPM may have replicated data partially for <DatasourceType> <DatasourceName>.
     */
    ABE_CODE_ID_30187 = 1337,
    /**
     * DPM can't access the path <FileName> because part of the path has been deleted or renamed.
     */
    ABE_CODE_ID_16 = 1338,
    /**
     * DPM can't access the path <Component> because part of the path has been deleted or renamed.
     */
    ABE_CODE_ID_36 = 1339,
    /**
     * DPM failed to access the path <FileName>.
     */
    ABE_CODE_ID_39 = 1340,
    /**
     * DPM can't access <FileName> because an element has been exclusively locked by another process.
     */
    ABE_CODE_ID_37 = 1341,
    /**
     * Set the permissions for the SYSTEM account to allow Full Control of the item.
     */
    ABE_CODE_ID_6002 = 1342,
    /**
     * DPM cannot access the path <FileName> because the SYSTEM account has been denied permission.
     */
    ABE_CODE_ID_6003 = 1343,
    /**
     * DPM cannot access mount points under the path <FileName> because the SYSTEM account has been denied permission.
     */
    ABE_CODE_ID_6012 = 1344,
    /**
     * DPM cannot access mount points under the path <FileName> because the SYSTEM account has been denied permission.
     */
    ABE_CODE_ID_6013 = 1345,
    /**
     * The protection agent TCP port number must be between 1 and 65535.
     */
    ABE_CODE_ID_524 = 1346,
    /**
     * The protection agent TCP port number must be between 1 and 65535.
     */
    ABE_CODE_ID_525 = 1347,
    /**
     * The protection agent TCP port number must be different from the protection agent port number.
     */
    ABE_CODE_ID_526 = 1348,
    /**
     * DPM Online activation failed when trying to retrieve information from the Windows Management Instrumentation (WMI) service on <ServerName>, access was denied.
     */
    ABE_CODE_ID_32598 = 1349,
    /**
     * Failed to complete the operation due to a communication error.
     */
    ABE_CODE_ID_32631 = 1350,
    /**
     * Failed to complete the operation due to an error while communicating with the service
     */
    ABE_CODE_ID_32632 = 1351,
    /**
     * DPM encountered an unknown error while communicating with DPM Online service
     */
    ABE_CODE_ID_32633 = 1352,
    /**
     * The user <UserName> does not have administrator access to the following items: <ServerName>
     */
    ABE_CODE_ID_271 = 1353,
    /**
     * Unable to configure security settings for <ServerName> on the computer <ComputerName>.
     */
    ABE_CODE_ID_274 = 1354,
    /**
     * Unable to remove <ServerName> from the security group on <ComputerName>.
     */
    ABE_CODE_ID_275 = 1355,
    /**
     * The protection agent installation failed. The credentials you provided do not have administrator privileges on <ServerName>.
     */
    ABE_CODE_ID_291 = 1356,
    /**
     * The protection agent operation failed. The credentials you provided do not belong to a valid domain user account.
     */
    ABE_CODE_ID_293 = 1357,
    /**
     * The agent operation failed because the credentials you provided do not have sufficient user rights on <ServerName>.
     */
    ABE_CODE_ID_341 = 1358,
    /**
     * The agent operation failed because the ADMIN$ share on <ServerName> does not exist.
     */
    ABE_CODE_ID_309 = 1359,
    /**
     * The agent operation failed because it could not access the ADMIN$ share on <ServerName>.
     */
    ABE_CODE_ID_310 = 1360,
    /**
     * The agent installation failed while trying to install the Agent Coordinator service.
     */
    ABE_CODE_ID_401 = 1361,
    /**
     * The agent operation failed when trying to install the Agent Coordinator service.
     */
    ABE_CODE_ID_404 = 1362,
    /**
     * Access was denied when trying to create the lock file in \\<ServerName>\ADMIN$.
     */
    ABE_CODE_ID_403 = 1363,
    /**
     * When trying to retrieve information from the Windows Management Instrumentation (WMI) service on <ServerName>, access was denied.
     */
    ABE_CODE_ID_402 = 1364,
    /**
     * The agent operation failed because the DPM Agent Coordinator service is not responding.
     */
    ABE_CODE_ID_312 = 1365,
    /**
     * The agent operation failed because the DPM Agent Coordinator service on <ComputerName> did not respond.
     */
    ABE_CODE_ID_324 = 1366,
    /**
     * An error occurred when the agent operation attempted to communicate with the DPM Agent Coordinator service on <ServerName>.
     */
    ABE_CODE_ID_348 = 1367,
    /**
     * The protection agent operation failed because it could not communicate with <ServerName>.
     */
    ABE_CODE_ID_300 = 1368,
    /**
     * The agent operation failed because the DPM server could not communicate with <ServerName>.
     */
    ABE_CODE_ID_342 = 1369,
    /**
     * The agent operation failed because the Remote Registry service is not running on <ServerName>.
     */
    ABE_CODE_ID_328 = 1370,
    /**
     * The agent operation failed because the Windows Installer service on <ServerName> is disabled.
     */
    ABE_CODE_ID_330 = 1371,
    /**
     * The agent operation failed because an error occurred while running the installation program on <ServerName>.
     */
    ABE_CODE_ID_313 = 1372,
    /**
     * The protection agent installation failed because the files needed to install the protection agent (version <AgentVersion>) are missing from the <ServerName> DPM server.
     */
    ABE_CODE_ID_317 = 1373,
    /**
     * The protection agent installation failed. There was an error in reading the files needed to install the protection agent (version <AgentVersion>) from this DPM server.
     */
    ABE_CODE_ID_32542 = 1374,
    /**
     * An error occurred when the agent operation attempted to transfer agent installation files to <ServerName>.
     */
    ABE_CODE_ID_349 = 1375,
    /**
     * The protection agent operation failed because another agent operation was running on <ServerName>.
     */
    ABE_CODE_ID_304 = 1376,
    /**
     * The protection agent operation failed on <ServerName>.
     */
    ABE_CODE_ID_303 = 1377,
    /**
     * The agent operation failed because an incompatible version of <Name> is installed on <ServerName>.
     */
    ABE_CODE_ID_329 = 1378,
    /**
     * Some components of the protection agent on <PSServerName> weren't installed or configured properly.
     */
    ABE_CODE_ID_47 = 1379,
    /**
     * The following computers do not meet the minimum software requirements for installing the DPM protection agent: <List of Servers>
     */
    ABE_CODE_ID_267 = 1380,
    /**
     * The agent operation failed because the operating system on <ServerName> is not supported.
     */
    ABE_CODE_ID_305 = 1381,
    /**
     * The agent operation failed because <ServerName> is not a 32-bit x86-based computer or a 64-bit x64-based computer.
     */
    ABE_CODE_ID_343 = 1382,
    /**
     * The protection agent operation failed because it could not access the protection agent on <ServerName>. <ServerName> may be running DPM, or the DPM protection agent may have been installed by another DPM server.
     */
    ABE_CODE_ID_302 = 1383,
    /**
     * The protection agent operation failed because access was denied to the <ServerName> DPM server.
     */
    ABE_CODE_ID_326 = 1384,
    /**
     * You cannot install the protection agent on <ServerName> because access to the computer has been denied.
     */
    ABE_CODE_ID_337 = 1385,
    /**
     * You cannot install the protection agent on <ServerName> because it is the DPM server.
     */
    ABE_CODE_ID_334 = 1386,
    /**
     * You cannot install the protection agent on the following as they have DPM server installed: <ListofServers>.
     */
    ABE_CODE_ID_33224 = 1387,
    /**
     * A protection agent is already installed on <ServerName>.
     */
    ABE_CODE_ID_333 = 1388,
    /**
     * A protection agent is already installed on the following servers: <ListofServers>.
     */
    ABE_CODE_ID_33247 = 1389,
    /**
     * Installing a protection agent on a computer that is running Windows 2003 Server causes the computer to briefly lose network connectivity.
     */
    ABE_CODE_ID_335 = 1390,
    /**
     * The selected servers will reboot immediately after the agents have been installed. Are you sure that you want to install agents on these servers?
     */
    ABE_CODE_ID_321 = 1391,
    /**
     * Agent operation failed.
     */
    ABE_CODE_ID_370 = 1392,
    /**
     * DPM can't contact <ServerName> until you complete the protection agent installation by restarting the computer.
     */
    ABE_CODE_ID_30 = 1393,
    /**
     * The protection agent installation or upgrade succeeded. However, DPM could not remove the bootstrap service.
     */
    ABE_CODE_ID_294 = 1394,
    /**
     * The agent operation failed because the protection agent is not active until you restart the selected computers.
     */
    ABE_CODE_ID_325 = 1395,
    /**
     * DPM cannot start the Create New Protection Group Wizard because there are no computers with protection agents installed.
     */
    ABE_CODE_ID_31006 = 1396,
    /**
     * DPM has detected that protection agents are not installed on the following server(s): <ListofServers>
     */
    ABE_CODE_ID_33343 = 1397,
    /**
     * Failed to update protection agent, error: Data Protection Manager Error ID: 296
     */
    ABE_CODE_ID_296 = 1398,
    /**
     * The protection agent on <ServerName> is not compatible with the DPM version. The protection agent version is <AgentVersion>, and the DPM version is <EngineVersion>.
     */
    ABE_CODE_ID_904 = 1399,
    /**
     * The protection agent on <ServerName> is not compatible with the DPM version. The protection agent version is <AgentVersion>, and the DPM version is <EngineVersion>.
     */
    ABE_CODE_ID_905 = 1400,
    /**
     * The DPM protection agent on <ServerName> is incompatible with this version of DPM. All subsequent protection and recovery activities for <ServerName> will fail until the correct version of the agent is installed.
     */
    ABE_CODE_ID_3121 = 1401,
    /**
     * The protection agent is incompatible with the version of DPM that is installed on this computer. All subsequent protection and recovery tasks will fail on this computer until you reinstall the correct version of the protection agent.
     */
    ABE_CODE_ID_297 = 1402,
    /**
     * The protection agent upgrade failed because the protection agent is not installed on <ServerName>.
     */
    ABE_CODE_ID_301 = 1403,
    /**
     * The agent upgrade failed because the protection agent is not installed on <ServerName>.
     */
    ABE_CODE_ID_320 = 1404,
    /**
     * The protection agent upgrade failed because <ServerName> has a more recent version of the protection agent (version <AgentVersion>) installed.
     */
    ABE_CODE_ID_340 = 1405,
    /**
     * The agent operation failed because DPM detected a more recent version of the DPM protection agent (version <AgentVersion>) on <ServerName>.
     */
    ABE_CODE_ID_372 = 1406,
    /**
     * The protection agent installation failed because another version of the protection agent is already installed on <ServerName>.
     */
    ABE_CODE_ID_306 = 1407,
    /**
     * The protection agent operation failed because DPM detected an unknown DPM protection agent on <ServerName>.
     */
    ABE_CODE_ID_307 = 1408,
    /**
     * Service required to upgrade protection agent failed to come up.
     */
    ABE_CODE_ID_32537 = 1409,
    /**
     * The following computers do not meet the minimum software requirements for upgrading the DPM protection agent: <ListofServers>
     */
    ABE_CODE_ID_33151 = 1410,
    /**
     * The protection agent upgrade is unavailable because the DPM server is currently communicating with the protection agents on the following protected computers: <ListofServers>.
     */
    ABE_CODE_ID_353 = 1411,
    /**
     * Some protection agents cannot be updated from the DPM console. Perform the following steps to update these agents: 1. Copy the agent installer from the directory <DirectoryPath> under DPM installation directory to a network share 2. Run the DPMAgentInstaller under administrator privileges on the protected computer 3. Refresh the agent status in the DPM Management console.
     */
    ABE_CODE_ID_32543 = 1412,
    /**
     * The protection agent will be upgraded on the selected computers. Click Yes to continue.
     */
    ABE_CODE_ID_32575 = 1413,
    /**
     * The DPM protection agent on <ServerName> is not working properly.
     */
    ABE_CODE_ID_311 = 1414,
    /**
     * DPM could not find the correct version of the DPM protection agent on the selected computer.
     */
    ABE_CODE_ID_344 = 1415,
    /**
     * The server <PSServerName> does not have a DPM protection agent installed or is not protected by the DPM server <ServerName>
     */
    ABE_CODE_ID_32635 = 1416,
    /**
     * The protection agent could not be removed from <ServerName>. The computer may no longer have an agent installed or may no longer be in the domain. You may need to remove this record from the DPM database, and then uninstall the agent from the computer using Add/Remove Programs. Remove the DPM record from the DPM database?
     */
    ABE_CODE_ID_290 = 1417,
    /**
     * You cannot uninstall protection agents from the protected computers until you remove all protected members on the associated computers from protection groups.
     */
    ABE_CODE_ID_292 = 1418,
    /**
     * DPM was unable to remove the protected computer <ServerName>, which includes active or inactive protection on this DPM server.
     */
    ABE_CODE_ID_32555 = 1419,
    /**
     * DPM was unable to remove the protected computer <ServerName> from one of the following groups: 1. Distributed COM users 2. DPMRADmTrustedMachines 3. MSDPMTrustedMachines
     */
    ABE_CODE_ID_32556 = 1420,
    /**
     * The protection agent uninstall is unavailable because the DPM server is currently communicating with the protection agent on the following protected computers: <ListofServers>.
     */
    ABE_CODE_ID_336 = 1421,
    /**
     * DPM could not remove the Protection Agent Coordinator service from <ServerName> or prerequisites are missing.
     */
    ABE_CODE_ID_295 = 1422,
    /**
     * DPM Setup could not delete the DPM Agent Coordinator service.
     */
    ABE_CODE_ID_901 = 1423,
    /**
     * DPM: Information alert: <ServerName>.
     */
    ABE_CODE_ID_1100 = 1424,
    /**
     * DPM: Warning alert: <ServerName>.
     */
    ABE_CODE_ID_1101 = 1425,
    /**
     * DPM: Critical alert: <ServerName>.
     */
    ABE_CODE_ID_1102 = 1426,
    /**
     * DPM: Recovery alert: <ServerName>.
     */
    ABE_CODE_ID_1103 = 1427,
    /**
     * DPM: Resolved information alert: <ServerName>
     */
    ABE_CODE_ID_1104 = 1428,
    /**
     * DPM: Resolved warning alert: <ServerName>
     */
    ABE_CODE_ID_1105 = 1429,
    /**
     * DPM: Resolved critical alert: <ServerName>
     */
    ABE_CODE_ID_1106 = 1430,
    /**
     * The following alert became inactive at <ResolvedTime>.
     */
    ABE_CODE_ID_1107 = 1431,
    /**
     * The following alert occurred at <OccuredSince>.
     */
    ABE_CODE_ID_1108 = 1432,
    /**
     * For more information, open DPM Administrator Console and review the alert details in the Monitoring task area.
     */
    ABE_CODE_ID_1109 = 1433,
    /**
     * Status: <AlertStatus> Volume: <VolumeName> Computer: <ServerName> Description: Used disk space on replica volume exceeds threshold of <ThresholdValue>%.
     */
    ABE_CODE_ID_1200 = 1434,
    /**
     * Status: <AlertStatus> Data source type: <DatasourceType> Data source: <DatasourceName> Computer: <ServerName> Protection group: <ProtectedGroup> Description: Replica volume cannot be detected.
     */
    ABE_CODE_ID_1201 = 1435,
    /**
     * Status: <AlertStatus> Protection Group: <ProtectedGroup> Description: DPM discovered one of the following changes: - New shares or volumes - Deleted volumes or shares - Shares have been remapped
     */
    ABE_CODE_ID_1202 = 1436,
    /**
     * The replica for <DatasourceName> on <ServerName> is currently being synchronized with consistency check. A consistency check can be started automatically or manually. To configure automatic consistency check options, change this protection group by using the Modify Protection Group Wizard. To start a manual consistency check, in the Protection task area, on the Actions pane, select Perform Consistency Check.
     */
    ABE_CODE_ID_1204 = 1437,
    /**
     * Status: <AlertStatus> Data source type: <DatasourceType> Data source: <DatasourceName> Computer: <ServerName> Description: Replica is being created.
     */
    ABE_CODE_ID_1205 = 1438,
    /**
     * The replica of <DatasourceName> on <ServerName> is inconsistent with the protected data source. All protection activities for this data source will fail until the replica is synchronized with consistency check.
     */
    ABE_CODE_ID_1206 = 1439,
    /**
     * Status: <AlertStatus> Data source type: <DatasourceType> Data source: <DatasourceName> Computer: <ServerName> Description: Last <FailureCount> recovery points were not created.
     */
    ABE_CODE_ID_1214 = 1440,
    /**
     * Status: <AlertStatus> Data source type: <DatasourceType> Data source: <DatasourceName> Computer: <ServerName> Description: Synchronization jobs failing.
     */
    ABE_CODE_ID_1215 = 1441,
    /**
     * Status: <AlertStatus> Data source type: <DatasourceType> Data source: <DatasourceName> Computer: <ServerName> Description: DPM failed to stop protection.
     */
    ABE_CODE_ID_1216 = 1442,
    /**
     * The replica for <DatasourceType> <DatasourceName> on <ServerName> is not created. You have chosen to create the replica manually. All subsequent protection activities for this data source will fail until the replica is created and synchronized with consistency check.
     */
    ABE_CODE_ID_1218 = 1443,
    /**
     * The replica for <DatasourceType> <DatasourceName> on <ServerName> is not created. Replica creation job is scheduled to run at a later time. Data protection will not start until replica creation is complete.
     */
    ABE_CODE_ID_1219 = 1444,
    /**
     * Status: <AlertStatus> Volume: <VolumeName> Computer: <ServerName> Description: Used disk space for recovery point volume exceeds threshold of <ThresholdValue>%.
     */
    ABE_CODE_ID_1246 = 1445,
    /**
     * Status: <AlertStatus> Data source type: <DatasourceType> Data source: <DatasourceName> Computer: <ServerName> Description: DPM failed to configure protection.
     */
    ABE_CODE_ID_1247 = 1446,
    /**
     * Status: <AlertStatus> Data source type: <DatasourceType> Data source: <DatasourceName> Computer: <ServerName> Description: Consolidation of recovery points failed.
     */
    ABE_CODE_ID_1248 = 1447,
    /**
     * Status: <AlertStatus> Data source type: <DatasourceType> Data source: <DatasourceName> Computer: <ServerName> Description: Data corruption detected.
     */
    ABE_CODE_ID_1250 = 1448,
    /**
     * Status: <AlertStatus> Data source type: <DatasourceType> Data source: <DatasourceName> Computer: <ServerName> Description: Last <FailureCount> online recovery points not created.
     */
    ABE_CODE_ID_1252 = 1449,
    /**
     * Status: <AlertStatus> Data source type: <DatasourceType> Data source: <DatasourceName> Computer: <ServerName> Description: DPM Online recovery point creation jobs failing.
     */
    ABE_CODE_ID_32611 = 1450,
    /**
     * Description: DPM Online cache volume cannot be detected.
     */
    ABE_CODE_ID_32596 = 1451,
    /**
     * Status: <AlertStatus> Computer: <ServerName> Description: Recovery jobs started at <StartDateTime>.
     */
    ABE_CODE_ID_1209 = 1452,
    /**
     * Status: <AlertStatus> Computer: <ServerName> Description: Recovery jobs started at <StartDateTime> completed with failures.
     */
    ABE_CODE_ID_1210 = 1453,
    /**
     * Recovery to <TargetServerName> that started at <StartDateTime> completed. Some jobs have successfully recovered data and some jobs have failed.
     */
    ABE_CODE_ID_1211 = 1454,
    /**
     * Status: <AlertStatus> Computer: <ServerName> Description: Recovery jobs started at <StartDateTime> completed successfully.
     */
    ABE_CODE_ID_1212 = 1455,
    /**
     * Status: <AlertStatus> Description: New protectable computers found.
     */
    ABE_CODE_ID_1217 = 1456,
    /**
     * Status: <AlertStatus> Computer: <ServerName> Description: Incompatible DPM protection agent.
     */
    ABE_CODE_ID_1221 = 1457,
    /**
     * Status: <AlertStatus> Computer: <ServerName> Description: Unable to contact DPM protection agent.
     */
    ABE_CODE_ID_1222 = 1458,
    /**
     * Status: <AlertStatus> Computer: <ServerName> Description: Failed to update end-user recovery permissions.
     */
    ABE_CODE_ID_1223 = 1459,
    /**
     * Status: <AlertStatus> Volume: <VolumeName> Computer: <ServerName> Description: Network bandwidth usage throttling not working.
     */
    ABE_CODE_ID_1224 = 1460,
    ABE_CODE_ID_1225 = 1461,
    /**
     * Status: <AlertStatus> Computer: <PSServerName> Description: Agent ownership is required to run backup/recovery jobs on <PSServerName>.
     */
    ABE_CODE_ID_1251 = 1462,
    /**
     * The share <Share Name> that was previously mapped to <OldFolderPath> has changed to <NewFolderPath>. DPM will continue to protect <Old FolderPath>, but recommends you modify protection as suggested in Recommended Action.
     */
    ABE_CODE_ID_1255 = 1463,
    /**
     * Description: New data source found.
     */
    ABE_CODE_ID_3154 = 1464,
    /**
     * Description: Data source is missing.
     */
    ABE_CODE_ID_3155 = 1465,
    /**
     * Status: <AlertStatus> Description: The disk <DiskName> cannot be detected or has stopped responding. All subsequent protection activities that use this disk will fail until the disk is brought back online.
     */
    ABE_CODE_ID_1220 = 1466,
    /**
     * Database size on DPM server has exceeded the threshold value.
     */
    ABE_CODE_ID_1244 = 1467,
    /**
     * Status: <AlertStatus> Description: DPM detected multiple disks with the same disk identification number (DiskID). None of these disks will be added to the DPM Storage Pool.
     */
    ABE_CODE_ID_1249 = 1468,
    /**
     * Status: <AlertStatus> <LibraryType>: <Library> Description: <LibraryType>: <Library> is not available, and all jobs for this library will fail until the connection is established.
     */
    ABE_CODE_ID_1226 = 1469,
    /**
     * Status: <AlertStatus> <LibraryType>: <Library> Description: Library is not functioning efficiently.
     */
    ABE_CODE_ID_1227 = 1470,
    /**
     * Status: <AlertStatus> <LibraryType>: <Library> Drive: <LibraryDrive> Description: Tape is decommissioned and should be removed from the library.
     */
    ABE_CODE_ID_1228 = 1471,
    /**
     * Status: <AlertStatus> <LibraryType>: <Library> Description: Number of free tapes is less than or equals the threshold value.
     */
    ABE_CODE_ID_1229 = 1472,
    /**
     * Status: <AlertStatus> <LibraryType>: <Library> Tape: <MediaLabel> Description: Tape erase job failed.
     */
    ABE_CODE_ID_1230 = 1473,
    /**
     * Status: <AlertStatus> <LibraryType>: <Library> Tape: <MediaLabel> Description: Tape verification job couldn't start or failed.
     */
    ABE_CODE_ID_1231 = 1474,
    /**
     * Status: <AlertStatus> Description: Data copy job failed.
     */
    ABE_CODE_ID_1232 = 1475,
    /**
     * Status: <AlertStatus> Description: Library catalog for backup job was not built correctly.
     */
    ABE_CODE_ID_1233 = 1476,
    /**
     * Status: <AlertStatus> Description: Backup to tape failed.
     */
    ABE_CODE_ID_1234 = 1477,
    /**
     * Status: <AlertStatus> <LibraryType>: <Library> Drive: <LibraryDrive> Description: A drive in the library is not functioning.
     */
    ABE_CODE_ID_1237 = 1478,
    /**
     * Status: <AlertStatus> <LibraryType>: <Library> Tape: <MediaLabel> Description: Tape has been verified.
     */
    ABE_CODE_ID_1238 = 1479,
    /**
     * Status: <AlertStatus> <LibraryType>: <Library> Description: Job requires tape that is not available in the library.
     */
    ABE_CODE_ID_1240 = 1480,
    /**
     * Status: <AlertStatus> <LibraryType>: <Library> Tape: <MediaLabel> Description: Data integrity verification failed.
     */
    ABE_CODE_ID_1245 = 1481,
    /**
     * DPM Setup is unable to detect if the SQL server specified is clustered. Check if the SQL server instance name provided in correct and the SQL server is up and running.
     */
    ABE_CODE_ID_33426 = 1482,
    /**
     * DPM Setup detected that the SQL Agent on node <PhysicalNode> runs under a different account name than other nodes in the cluster.
     */
    ABE_CODE_ID_33429 = 1483,
    /**
     * DPM Setup detected that SQLPrep on node <PhysicalNode> is installed on a different path than other nodes in the cluster.
     */
    ABE_CODE_ID_33430 = 1484,
    /**
     * DPM Setup cannot query the WMI service on the SQL server.
     */
    ABE_CODE_ID_33432 = 1485,
    /**
     * The version of the SQL Server instance provided is lower than the minimum version supported by this product.
     */
    ABE_CODE_ID_33434 = 1486,
    /**
     * This version of SQL Client Tools is not compatible with the installed SQL Server version. Install SQL Client Tools compatible with the installed SQL Server.
     */
    ABE_CODE_ID_33501 = 1487,
    /**
     * The computer <ServerName> hosts the SQL Server database for this DPM computer. If the operating system of <ServerName> is Windows Server 2003, installing the agent may require you to reboot the computer. The DPM Engine and DPM Administrator Console will not work until the reboot completes. Do you want to install the protection agent?
     */
    ABE_CODE_ID_373 = 1488,
    /**
     * The following computers host the SQL Server database for this DPM computer: <ListofServers>. For computer with operating system Windows Server 2003, installing the agent may require you to reboot the computer. The DPM Engine and DPM Administrator Console will not work until the reboot completes. Do you want to install the protection agent on these computers?
     */
    ABE_CODE_ID_33225 = 1489,
    /**
     * The database of this DPM server is located on this remote SQL server instance: <ServerName>\<SqlInstance> To protect the database of this DPM server, you must install a protection agent on that computer, open this wizard, navigate to the remote instance of SQL server, and select the DPM database for protection.
     */
    ABE_CODE_ID_33500 = 1490,
    /**
     * Failed to attach database [<DatabaseName>] at location [<DatabaseLocation>] to SQL Server.
     */
    ABE_CODE_ID_455 = 1491,
    /**
     * The instance name specified could not be found.
     */
    ABE_CODE_ID_461 = 1492,
    /**
     * Unable to connect to the DPM database on <InstanceName> SQL Server instance.
     */
    ABE_CODE_ID_33210 = 1493,
    /**
     * The protection group could not be assigned to the protection group set because of a SQL error.
     */
    ABE_CODE_ID_33215 = 1494,
    /**
     * You don't have access permission to connect to the System Center Data Access service on <Name>. Check if it is a permission issue. Reopen the Operations Manager console and retry the operation. If the problem persists contact your Operations Manager administrator.
     */
    ABE_CODE_ID_33171 = 1495,
    /**
     * Unable to connect to the System Center Data Access service. Verify that the System Center Data Access service is running on this computer and you have sufficient privileges.
     */
    ABE_CODE_ID_33337 = 1496,
    /**
     * Could not connect to the Operations Manager Health service on <Name>. Ensure that the computer hosting the Health Service is available and that the Operations Manager Health Service is running.
     */
    ABE_CODE_ID_33306 = 1497,
    ABE_CODE_ID_33333 = 1498,
    /**
     * DPM did not raise this alert. You can only troubleshoot DPM alerts from this link. Click OK to return to Operations Manager.
     */
    ABE_CODE_ID_33167 = 1499,
    /**
     * The selected object does not exist. Refresh the Operations Manager window and retry the operation.
     */
    ABE_CODE_ID_33176 = 1500,
    /**
     * Could not retrieve monitoring alerts.
     */
    ABE_CODE_ID_33177 = 1501,
    /**
     * If you have re-imported the management pack recently, the role configuration may be corrupted. Open the DPM-specific roles and check if the roles have tasks assigned to them. If not, delete the roles and recreate them. For more information on how to recreate the roles, see http://go.microsoft.com/fwlink/p/?LinkId=234368.
     */
    ABE_CODE_ID_33340 = 1502,
    /**
     * You don't have permission to access the registry key <RegistryKey> under the Current User. Check your permissions and retry the operation.
     */
    ABE_CODE_ID_33172 = 1503,
    /**
     * Unable to open the browser. Reinstall the browser and retry the operation.
     */
    ABE_CODE_ID_33170 = 1504,
    /**
     * Invalid scope parameters. For more information, see DPM Console Scoping Parameters (http://go.microsoft.com/fwlink/p/?LinkId=226330).
     */
    ABE_CODE_ID_33166 = 1505,
    /**
     * The <ObjectId> object ID specified is not a valid GUID. Refer to MSDN documentation for valid GUID string formats.
     */
    ABE_CODE_ID_33165 = 1506,
    /**
     * The cmdlet <CmdletName1> is not supported in a scoped environment.
     */
    ABE_CODE_ID_33239 = 1507,
    /**
     * This operation cannot be performed from the Troubleshooting window.
     */
    ABE_CODE_ID_33226 = 1508,
    /**
     * Resume action is not available for the alert <Name> on object <InstanceName>
     */
    ABE_CODE_ID_33227 = 1509,
    /**
     * You must perform the steps given under the Recommended Action section of the alert.
     */
    ABE_CODE_ID_33211 = 1510,
    /**
     * You do not have permissions to perform this action. Your DPM administrator must give you permissions to any one of the following tasks - <Operation>
     */
    ABE_CODE_ID_33238 = 1511,
    /**
     * The action you are trying to perform needs higher privilege. Consult the DPM Administrator.
     */
    ABE_CODE_ID_33245 = 1512,
    /**
     * You do not have access rights to perform this action. Contact your DPM administrator.
     */
    ABE_CODE_ID_33309 = 1513,
    /**
     * The computer calling this API is not a trusted computer.
     */
    ABE_CODE_ID_33322 = 1514,
    /**
     * The computer <DPMServerName> is either not a DPM server or it does not support centralized management and troubleshooting.
     */
    ABE_CODE_ID_33321 = 1515,
    /**
     * Cannot <Operation>, <FailureCount> out of <Total> selected jobs with errors: <ErrorIds>
     */
    ABE_CODE_ID_33327 = 1516,
    /**
     * Failed to perform user action with exception: <ExceptionMessage>
     */
    ABE_CODE_ID_33328 = 1517,
    /**
     * Unable to cancel jobs. Check if you have permission to perform the operation.
     */
    ABE_CODE_ID_33329 = 1518,
    /**
     * Unable to resume backups on some of the alerts. Retry later.
     */
    ABE_CODE_ID_33334 = 1519,
    /**
     * Unable to resume backups on all the alerts. Retry later.
     */
    ABE_CODE_ID_33335 = 1520,
    /**
     * Resumed backups successfully.
     */
    ABE_CODE_ID_33336 = 1521,
    /**
     * An unexpected error occurred while trying to start the requested operation.
     */
    ABE_CODE_ID_33186 = 1522,
    /**
     * An unexpected failure occurred while performing the operation. Retry the operation.
     */
    ABE_CODE_ID_33189 = 1523,
    /**
     * There was a problem while performing the task. Contact support.
     */
    ABE_CODE_ID_33173 = 1524,
    /**
     * The <DPMServerName> DPM server has reached capacity for auto-deployment.
     */
    ABE_CODE_ID_33158 = 1525,
    /**
     * All the DPM servers considered for auto-deployment have reached their capacity.
     */
    ABE_CODE_ID_33161 = 1526,
    /**
     * The auto-deployment process completed successfully.
     */
    ABE_CODE_ID_33162 = 1527,
    /**
     * The PGSet could not be created because another PGSet already exists with the same name.
     */
    ABE_CODE_ID_33214 = 1528,
    /**
     * The <ServerName> server could not be disabled or enabled. Check the database connection.
     */
    ABE_CODE_ID_33218 = 1529,
    /**
     * This operation requires the DPM Remote Administration <Version> to be installed on this computer. Retry the operation after installing DPM Remote Administration <Version>.
     */
    ABE_CODE_ID_33320 = 1530,
    /**
     * Unable to open the Troubleshooting window for the selected item. The DPM Central Console client components installation is incomplete or corrupted. Reinstall the DPM Central Console client components. If the problem persists, contact your DPM administrator.
     */
    ABE_CODE_ID_33175 = 1531,
    /**
     * Could not find the installation location of DPM Central Console client components. Reinstall DPM Central Console client components. If the problem persists, contact your DPM administrator
     */
    ABE_CODE_ID_33305 = 1532,
    /**
     * An error occurred while starting the DPM Troubleshooting Console.
     */
    ABE_CODE_ID_33185 = 1533,
    /**
     * Central Console is already installed on this computer.
     */
    ABE_CODE_ID_33240 = 1534,
    /**
     * Microsoft .NET Framework 4 not installed on this computer.
     */
    ABE_CODE_ID_33241 = 1535,
    /**
     * DPM could not add the firewall exception for opening the <InputParameterTag> TCP port.
     */
    ABE_CODE_ID_33235 = 1536,
    /**
     * DPM could not enable and start the <ServiceName> service.
     */
    ABE_CODE_ID_33236 = 1537,
    /**
     * DPM Setup failed to create the DPMDRTrustedMachines group.
     */
    ABE_CODE_ID_31240 = 1538,
    /**
     * Unable to set permissions on the folder corresponding to MTATempStore$ share.
     */
    ABE_CODE_ID_31241 = 1539,
    /**
     * Unable to configure security settings for DpmDRTrustedMachines group on the computer <ComputerName> for <ServerName>.
     */
    ABE_CODE_ID_33120 = 1540,
    /**
     * DPM could not configure DPM credentials. Exception Message = <ExceptionMessage>.
     */
    ABE_CODE_ID_33237 = 1541,
    /**
     * An error occurred while trying to locate the trusted root of the certificate with the thumbprint <InputParameterTag>. Exception Message = <ExceptionMessage>.
     */
    ABE_CODE_ID_33244 = 1542,
    /**
     * The DPM CPWrapper Service is not configured correctly for the <ComputerName> computer. Exception Message = <ExceptionMessage>.
     */
    ABE_CODE_ID_33300 = 1543,
    /**
     * The DPM CPWrapper Service is using a certificate for the <ComputerName> computer that is not valid. Exception Message = <ExceptionMessage>.
     */
    ABE_CODE_ID_33301 = 1544,
    /**
     * The DPM CPWrapper Service authentication failed on the <ComputerName> computer. Exception Message = <ExceptionMessage>.
     */
    ABE_CODE_ID_33302 = 1545,
    /**
     * The DPM CPWrapper Service authorization failed on the <ComputerName> computer. Exception Message = <ExceptionMessage>.
     */
    ABE_CODE_ID_33303 = 1546,
    /**
     * DPM could not execute a WMI query. The query either returned an error or an empty result.
     */
    ABE_CODE_ID_33507 = 1547,
    /**
     * ATL Failure in Initializing Security of msdpm.
     */
    ABE_CODE_ID_33447 = 1548,
    /**
     * The operating system on target computer is not a valid client operating system.
     */
    ABE_CODE_ID_7001 = 1549,
    /**
     * The selected data sources cannot be added to the same protection group. A protection group must have either client data sources or other data sources.
     */
    ABE_CODE_ID_7003 = 1550,
    /**
     * The option <Name> is not supported for client computers.
     */
    ABE_CODE_ID_7004 = 1551,
    /**
     * The parameter <Name> cannot be used while configuring protection of client computers.
     */
    ABE_CODE_ID_7005 = 1552,
    /**
     * Immediate or scheduled initial replication for client computers is not supported. The initial replication will happen as and when the client computers connect to the DPM server's network.
     */
    ABE_CODE_ID_7009 = 1553,
    /**
     * The computer <Name> is being protected as server. It cannot be protected as client simultaneously.
     */
    ABE_CODE_ID_7010 = 1554,
    /**
     * The computer <Name> is being protected as client. It cannot be protected as server simultaneously.
     */
    ABE_CODE_ID_7012 = 1555,
    /**
     * The option <Name> is not supported for computers protected as clients.
     */
    ABE_CODE_ID_7011 = 1556,
    /**
     * Some of the selected computers could not be added. To view the list of computers that could not be added, click the Failed to add machines link below the list of selectable computers.
     */
    ABE_CODE_ID_7013 = 1557,
    /**
     * DPM does not support switching protection for client computers to the secondary DPM directly
     */
    ABE_CODE_ID_32651 = 1558,
    /**
     * Data integrity check feature is not supported for client computers.
     */
    ABE_CODE_ID_32653 = 1559,
    /**
     * The following client computers were added for protection by the auto-deployment script:
     */
    ABE_CODE_ID_33154 = 1560,
    /**
     * The following client computers could not be added for protection by the auto-deployment script:
     */
    ABE_CODE_ID_33153 = 1561,
    /**
     * The <DPMServerName> DPM server is excluded from auto-deployment of client computers.
     */
    ABE_CODE_ID_33157 = 1562,
    /**
     * The client computer was not found in the Active Directory Domain Services database.
     */
    ABE_CODE_ID_33160 = 1563,
    /**
     * Client computer enumeration in Active Directory failed with following errors:
     */
    ABE_CODE_ID_33163 = 1564,
    /**
     * Client computer enumeration in Active Directory was successful.
     */
    ABE_CODE_ID_33164 = 1565,
    /**
     * DPM cannot continue protection for <DatasourceType> <DatasourceName> on cluster <VirtualName> because this cluster experienced an unexpected failover.
     */
    ABE_CODE_ID_30149 = 1566,
    /**
     * DPM cannot continue protection for <DatasourceType> <DatasourceName> on cluster <VirtualName> because this cluster experienced a failover.
     */
    ABE_CODE_ID_30159 = 1567,
    /**
     * DPM failed to access the volume <VolumeName> on <AgentTargetServer>. This could be caused by cluster failover during backup or insufficient disk space on the volume.
     */
    ABE_CODE_ID_2040 = 1568,
    /**
     * The operation failed because DPM failed to access the shadow copy on <AgentTargetServer>. This could be due to 1) Cluster failover during backup or 2) Inadequate disk space on the volume.
     */
    ABE_CODE_ID_33140 = 1569,
    /**
     * A protection agent is not installed on <Node> in the <Cluster> server cluster. Protection may fail if a failover occurs to <Node>.
     */
    ABE_CODE_ID_369 = 1570,
    /**
     * DPM cannot protect the cluster resource group on <ServerName> because protection agents are not installed on all nodes that this resource group could fail over to.
     */
    ABE_CODE_ID_31005 = 1571,
    /**
     * DPM cannot continue protection of <DatasourceType> <DatasourceName> on <ServerName> because protection agents are not upgraded on all nodes that the resource group of this data source could fail over to.
     */
    ABE_CODE_ID_30230 = 1572,
    /**
     * DPM could not detect if computer <ServerName> is clustered.
     */
    ABE_CODE_ID_405 = 1573,
    /**
     * DPM could not identify whether the following computers are clustered: <ListofServers>
     */
    ABE_CODE_ID_33219 = 1574,
    /**
     * DPM detected that server <ChosenServerName> is clustered, but could not identify the fully qualified domain name of <ServerName>.
     */
    ABE_CODE_ID_406 = 1575,
    /**
     * DPM detected that the following servers are clustered, but could not identify their fully qualified domain name: <ListofServers>.
     */
    ABE_CODE_ID_33246 = 1576,
    /**
     * The agent operation failed because server <ServerName> is part of a cluster. DPM does not support protection of clustered servers.
     */
    ABE_CODE_ID_315 = 1577,
    /**
     * This operation is not allowed on the selected computer because it is a resource group, DPM server or because DPM protection agent is not installed on the server. If it is a resource group, retry the operation on the physical node.
     */
    ABE_CODE_ID_33145 = 1578,
    /**
     * DPM can't protect <FileName> because there is no virtual name configured for the Resource Group to which the file belongs.
     */
    ABE_CODE_ID_63 = 1579,
    /**
     * DPM was unable to protect the members in the resource group <ObjectName>. This resource group contains resources that have dependencies that are not part of this resource group.
     */
    ABE_CODE_ID_199 = 1580,
    /**
     * No nodes have been detected for cluster <Cluster>.
     */
    ABE_CODE_ID_3053 = 1581,
    /**
     * DPM was unable to access the cluster resource group <VirtualName> for <DatasourceName> of protection group <ProtectedGroup>
     */
    ABE_CODE_ID_30148 = 1582,
    /**
     * DPM was unable to access the cluster resource group <VirtualName> for <DatasourceName> of protection group <ProtectedGroup>. Recover the datasource using the alternate location workflow.
     */
    ABE_CODE_ID_32579 = 1583,
    /**
     * Operation failed because <ServerName> or one of its owner nodes are not accessible from the DPM server.
     */
    ABE_CODE_ID_31003 = 1584,
    /**
     * Failed to enumerate resource groups on the cluster <ServerName>
     */
    ABE_CODE_ID_31004 = 1585,
    /**
     * The PreferredPhysicalNode is specified incorrectly.
     */
    ABE_CODE_ID_31098 = 1586,
    /**
     * You have selected a clustered resource group for switching protection. This operation will apply to all the nodes under this resource group: <ServerName>. Protection for other resource groups belonging to this cluster may fail. You need to perform this operation for all resource groups to resume protection.
     */
    ABE_CODE_ID_31212 = 1587,
    /**
     * Recovery failed because [OS volume]\ClusterStorage is not available for write access. This folder is protected by cluster service.
     */
    ABE_CODE_ID_32613 = 1588,
    /**
     * RelativeInterval needs to be specified to continue.
     */
    ABE_CODE_ID_31039 = 1589,
    /**
     * Duplicate times specified, specify unique times.
     */
    ABE_CODE_ID_31040 = 1590,
    /**
     * You need to choose at least two days for daily backup
     */
    ABE_CODE_ID_31165 = 1591,
    /**
     * The value supplied for SLAInHours is not valid
     */
    ABE_CODE_ID_33444 = 1592,
    /**
     * There are duplicate full/forever backup parameters
     */
    ABE_CODE_ID_33488 = 1593,
    /**
     * There are multiple copies of data. Choose one of the following and pass it to this cmdlet.
     */
    ABE_CODE_ID_31045 = 1594,
    /**
     * Add the search path string and try again.
     */
    ABE_CODE_ID_31051 = 1595,
    /**
     * Invalid Search Detail Passed
     */
    ABE_CODE_ID_31073 = 1596,
    /**
     * This step cannot be performed because some of the prerequisite steps have not run. Ensure that the appropriate steps among <MissingStepList> have run successfully and then retry this step. For more information, see the DPM Help.
     */
    ABE_CODE_ID_31052 = 1597,
    /**
     * This step cannot be performed because prerequisite steps have not been completed. For more information, type Get-Help <CmdletName> in DPM Management Shell.
     */
    ABE_CODE_ID_31072 = 1598,
    /**
     * Child data source objects cannot be obtained for external data source <DatasourceName>.
     */
    ABE_CODE_ID_31065 = 1599,
    /**
     * This file type has not been specified for exclusion.
     */
    ABE_CODE_ID_31067 = 1600,
    /**
     * Invalid command-line parameters specified.
     */
    ABE_CODE_ID_31100 = 1601,
    /**
     * The DPMComponentName GUID value is empty.
     */
    ABE_CODE_ID_31239 = 1602,
    /**
     * The cmdlet <CmdletName1> cannot have both <Parameter1> and <Parameter2> as parameters.
     */
    ABE_CODE_ID_32060 = 1603,
    /**
     * Invalid input. You can use -Editable only when -Name is specified.
     */
    ABE_CODE_ID_32616 = 1604,
    /**
     * The <Parameter1> parameter is missing.
     */
    ABE_CODE_ID_33242 = 1605,
    /**
     * The cmdlet <CmdletName1> is not supported in a remote environment.
     */
    ABE_CODE_ID_33490 = 1606,
    /**
     * The value <ValueEntered> is not allowed for the parameter <Parameter1>. Rerun the cmdlet with valid parameter values.
     */
    ABE_CODE_ID_33509 = 1607,
    /**
     * Storage Account name should be between 3 and 24 characters long. It can contain only lowercase letters and numbers.
     */
    ABE_CODE_ID_33492 = 1608,
    /**
     * Storage Container name should be between 3 and 63 characters long. It can contain only lowercase letters, numbers, and hyphens, and must begin with a letter or a number. The name can't contain two consecutive hyphens.
     */
    ABE_CODE_ID_33493 = 1609,
    /**
     * The specified IP address already exists in the list of IP addresses specified in the backup LAN IP address list.
     */
    ABE_CODE_ID_31089 = 1610,
    /**
     * The specified IP address cannot be removed because it does not exist in the backup LAN IP address list.
     */
    ABE_CODE_ID_31090 = 1611,
    /**
     * The specified sequence number is not valid. Try again with a valid number.
     */
    ABE_CODE_ID_31092 = 1612,
    /**
     * The specified address is not a valid subnet address.
     */
    ABE_CODE_ID_31091 = 1613,
    /**
     * The specified subnet mask is not valid for IPV6.
     */
    ABE_CODE_ID_31093 = 1614,
    /**
     * The specified subnet mask is not valid for IPV4.
     */
    ABE_CODE_ID_31094 = 1615,
    /**
     * The DPM protection agent on <PSServerName> failed to perform a consistency check for file <FileName> on volume <PSVolumeName>.
     */
    ABE_CODE_ID_50 = 1616,
    /**
     * The consistency check job failed due to an internal error.
     */
    ABE_CODE_ID_77 = 1617,
    /**
     * The requested operation could not be completed because the replica was in an inconsistent state.
     */
    ABE_CODE_ID_192 = 1618,
    /**
     * Cannot perform <InputParameterTag> on a replica that is inconsistent.
     */
    ABE_CODE_ID_31209 = 1619,
    /**
     * The replica for <DatasourceType> <DatasourceName> is currently being synchronized with consistency check. A consistency check can be started automatically or manually. To configure automatic consistency check options, modify this protection group using the Modify Protection Group Wizard. To start a manual consistency check, in the Protection task area, in the Actions pane, select Perform Consistency Check.
     */
    ABE_CODE_ID_3104 = 1620,
    /**
     * The replica of <DatasourceName> on <ServerName> is inconsistent with the protected data source. All protection activities for data source will fail until the replica is synchronized with consistency check.
     */
    ABE_CODE_ID_3163 = 1621,
    /**
     * Replica for <DatasourceType> <DatasourceName> on <ServerName> is already consistent. Scheduled consistency check will not be run on consistent replica.
     */
    ABE_CODE_ID_30203 = 1622,
    /**
     * Consistency check is a time intensive operation. It is recommended that you start it only if the replica is inconsistent with the protected data. Do you want to perform the consistency check?
     */
    ABE_CODE_ID_31007 = 1623,
    /**
     * Consistency check would be performed for all those members which are in the inconsistent state in the selected protection group. Consistency check is a time-consuming operation. Do you want to perform the consistency check?
     */
    ABE_CODE_ID_31253 = 1624,
    /**
     * The requested changes to the protection group <ProtectedGroup> will initiate an immediate consistency check on the following: <ListOfVolumes>. Do you want to apply the requested changes?
     */
    ABE_CODE_ID_170 = 1625,
    /**
     * The selected data sources were previously protected by the primary DPM server <InputParameterTag>. Performing this operation will resume their secondary protection and run a consistency check between the data on primary DPM server and secondary DPM server. If some other data sources from the production servers of selected data sources are still directly protected on this DPM server, jobs for such data sources will fail until their protection is switched back to primary DPM server. Do you want to switch back protection of selected data sources to <InputParameterTag>?
     */
    ABE_CODE_ID_31159 = 1626,
    /**
     * Upgrading the protection agents will cause the backup jobs that are running on the protected computers to fail. Upgrading the protection agents may also cause the replicas of the protected data to become inconsistent. You may need to schedule a consistency check after the upgrade is complete. Click Yes to continue.
     */
    ABE_CODE_ID_323 = 1627,
    /**
     * Consistency check schedule should be modified using the <InputParameterTag> cmdlet.
     */
    ABE_CODE_ID_31036 = 1628,
    /**
     * Consistency check cannot be started for unprotected data source <DatasourceName>.
     */
    ABE_CODE_ID_31043 = 1629,
    /**
     * For the members that you have specified not to format the custom volumes (in Disk Allocation Dialog earlier), the selected settings will not apply. For these volumes, you need to perform a consistency check once you set the protection.
     */
    ABE_CODE_ID_31259 = 1630,
    /**
     * The consistency check failed to trigger for client datasource as client initialization is pending. This will happen automatically when the client computer connects to the DPM server.
     */
    ABE_CODE_ID_32521 = 1631,
    /**
     * Consistency check options are not configurable for client computers. If the replica is inconsistent next synchronization will automatically perform a consistency check.
     */
    ABE_CODE_ID_32529 = 1632,
    /**
     * Data consistency check timed out for <ObjectName> of <DatasourceType> <DatasourceName> on <ServerName>.
     */
    ABE_CODE_ID_30208 = 1633,
    /**
     * The consistency check resulted in the following changes to SQL Server Agent schedules: Schedules added: <SchedulesAdded> Schedules removed: <SchedulesRemoved> Schedules updated: <SchedulesUpdated>.
     */
    ABE_CODE_ID_955 = 1634,
    /**
     * DPM was used to initiate the recovery for <DatasourceType><DatasourceName> on <ServerName>. After this operation is complete, DPM must synchronize its replica with the data recovered on the protected computer in order to continue protection. The replica is being marked inconsistent to enable DPM to run a consistency check to synchronize the replica.
     */
    ABE_CODE_ID_59 = 1635,
    /**
     * Recovery point for <DatasourceType> <DatasourceName> was created when the replica was inconsistent. Some data from this recovery point may contain partially synchronized data.
     */
    ABE_CODE_ID_30188 = 1636,
    /**
     * DPM has detected that the cluster configuration has changed for resource group <VirtualName> and has marked the replica inconsistent.
     */
    ABE_CODE_ID_30209 = 1637,
    /**
     * The replica of <DatasourceType> <DatasourceName> on <ServerName> is not consistent with the protected data source. DPM error ID = <DpmErrorCode>.
     */
    ABE_CODE_ID_33123 = 1638,
    /**
     * The replica of <DatasourceType> <DatasourceName> on <ServerName> is not consistent with the protected data source. DPM detected that some protected objects are missing since it was configured for protection.
     */
    ABE_CODE_ID_30136 = 1639,
    /**
     * The replica of <DatasourceType> <DatasourceName> on <ServerName> is not consistent with the protected data source. DPM detected new protectable objects for the data source since it was configured for protection.
     */
    ABE_CODE_ID_30137 = 1640,
    /**
     * The replica of <DatasourceType> <DatasourceName> on <ServerName> is not consistent with the protected data source. DPM detected changes in existing protected objects and detected new protectable objects for the data source since it was configured for protection.
     */
    ABE_CODE_ID_30138 = 1641,
    /**
     * The replica of <DatasourceType> <DatasourceName> on <ServerName> is not consistent with the protected data source. DPM has detected changes in file locations or volume configurations of protected objects since the data source was configured for protection.
     */
    ABE_CODE_ID_30228 = 1642,
    /**
     * The replica for <DatasourceType> <DatasourceName> on <ServerName> is not consistent with the protected data source.
     */
    ABE_CODE_ID_30301 = 1643,
    /**
     * The replica for <DatasourceType> <DatasourceName> on <ServerName> is not consistent with the protected data source.
     */
    ABE_CODE_ID_30302 = 1644,
    /**
     * The replica for <DatasourceType> <DatasourceName> on <ServerName> is not created. You have chosen to create the replica manually. All subsequent protection activities for this data source will fail until the replica is created and synchronized with consistency check.
     */
    ABE_CODE_ID_3118 = 1645,
    /**
     * DPM detected an inconsistent replica of the data source for <ListOfDataSources>. Attempts to fix this may not have been successful. Older recovery points may not be recoverable because of hardware issues on the protected computer or DPM server.
     */
    ABE_CODE_ID_3128 = 1646,
    /**
     * DPM has detected an inconsistent replica of the data source during the backup of <ListOfDataSources>. This is because of an IO error on a protected server with possible hardware issues.
     */
    ABE_CODE_ID_3129 = 1647,
    /**
     * Consolidation of recovery points of the replica failed for <DatasourceType><DatasourceName> on <ServerName> when one of the following operations was being performed: 1. Express full backup 2. Consistency check 3. Recovery
     */
    ABE_CODE_ID_3178 = 1648,
    /**
     * The DPM protection agent is no longer tracking changes on <PSVolumeName> on <PSServerName>.
     */
    ABE_CODE_ID_107 = 1649,
    /**
     * <ServerName> has been restarted without being properly shut down.
     */
    ABE_CODE_ID_111 = 1650,
    /**
     * Changes for <DatasourceType><DatasourceName> on <ServerName> can't be applied to <FileName>.
     */
    ABE_CODE_ID_112 = 1651,
    /**
     * You have specified the change journal size on volume <VolumeName> for <ServerName> to be set to <ValueEntered>. However, it's greater than the available space on the selected computer.
     */
    ABE_CODE_ID_149 = 1652,
    /**
     * DPM was unable to determine the last known backup tracking information for this data source.
     */
    ABE_CODE_ID_30037 = 1653,
    /**
     * The change journal is corrupt due to bad sectors on the disk.
     */
    ABE_CODE_ID_30038 = 1654,
    /**
     * Protection cannot continue because the change journal used for tracking changes for <DatasourceType> <DatasourceName> on <ServerName> is corrupt due to bad sectors on the disk.
     */
    ABE_CODE_ID_30162 = 1655,
    /**
     * A journal wrap error has occurred on the change journal, and therefore DPM is unable to track any more changes or may have missed some changes for the data source <DatasourceName> on <ServerName>
     */
    ABE_CODE_ID_30117 = 1656,
    /**
     * Change journal not initialized or is the wrong size
     */
    ABE_CODE_ID_30118 = 1657,
    /**
     * The change journal ID may have changed since the last synchronization. DPM is unable to track changes on this computer.
     */
    ABE_CODE_ID_30119 = 1658,
    /**
     * DPM failed to start tracking changes for <DatasourceType> <DatasourceName> on <ServerName> because of insufficient memory resources
     */
    ABE_CODE_ID_30130 = 1659,
    /**
     * DPM failed to read its change tracking information for <DatasourceName> on <ServerName>
     */
    ABE_CODE_ID_30151 = 1660,
    /**
     * DPM encountered an unknown error while tracking changes for <DatasourceName> on <ServerName>
     */
    ABE_CODE_ID_30154 = 1661,
    /**
     * DPM is unable to continue protection for <DatasourceName> on <ServerName> because the change tracking information is corrupt
     */
    ABE_CODE_ID_30156 = 1662,
    /**
     * DPM is unable to determine tracking information for <DatasourceType> <DatasourceName> on <ServerName>.
     */
    ABE_CODE_ID_30161 = 1663,
    /**
     * DPM is unable to continue protection for <DatasourceName> on server <ServerName> since the change tracking information is corrupt
     */
    ABE_CODE_ID_30222 = 1664,
    /**
     * To protect the selected data source, <ServerName> needs to be restarted for creating the change journal.
     */
    ABE_CODE_ID_30400 = 1665,
    /**
     * Change tracking has been marked inconsistent due to one of the following reasons 1. Unexpected shutdown of the protected server. 2. Unforeseen issue in DPM Bitmap failover during cluster failover.
     */
    ABE_CODE_ID_30500 = 1666,
    /**
     * Change Tracking has been marked inconsistent due to one of the following reasons 1. Unexpected shutdown of the protected server 2. Unforeseen issue in DPM Bitmap failover during cluster failover of one or more datasources sharing the tracked volume.
     */
    ABE_CODE_ID_30501 = 1667,
    /**
     * Change Tracking has been marked inconsistent due to overflow of the DPM filter log file during Dismount.
     */
    ABE_CODE_ID_30502 = 1668,
    /**
     * Change Tracking has been marked inconsistent due to unforeseen issue during volume dismount or cluster failover.
     */
    ABE_CODE_ID_30503 = 1669,
    /**
     * DPM Agent cannot detect the DPM Bitmap.
     */
    ABE_CODE_ID_30504 = 1670,
    /**
     * Journal size cannot be set for <DatasourceName> because this data source does not use a change journal.
     */
    ABE_CODE_ID_31032 = 1671,
    /**
     * The change journal size can only be modified by a DPM administrator working on the Administrator console. Contact your DPM administrator for help.
     */
    ABE_CODE_ID_33307 = 1672,
    /**
     * Do you want to proceed with the operation?
     */
    ABE_CODE_ID_31035 = 1673,
    /**
     * The rescan operation checks for new libraries attached to the DPM server and refreshes the state of currently attached libraries. Do you want to proceed with rescan?
     */
    ABE_CODE_ID_31101 = 1674,
    /**
     * Rescan operation completed successfully.
     */
    ABE_CODE_ID_31103 = 1675,
    /**
     * Selected drives are enabled.
     */
    ABE_CODE_ID_31113 = 1676,
    /**
     * The selected data will be copied to the specified location. You can monitor the progress of the copy job(s) on the Jobs tab in the Monitoring task area.
     */
    ABE_CODE_ID_31128 = 1677,
    /**
     * This option is disabled as selected datasources sizes are not small enough to be colocated.
     */
    ABE_CODE_ID_31249 = 1678,
    /**
     * This option is disabled because the chosen data sources cannot be colocated.
     */
    ABE_CODE_ID_31252 = 1679,
    /**
     * The rescan operation failed. For more details, view the Jobs tab in the Monitoring task area.
     */
    ABE_CODE_ID_31102 = 1680,
    /**
     * The selected drive is in use. To disable the drive, wait for the job to finish or cancel the job.
     */
    ABE_CODE_ID_31110 = 1681,
    /**
     * Operation failed because drive <DriveName> is offline.
     */
    ABE_CODE_ID_31146 = 1682,
    /**
     * Operation failed because drive <DriveName> is disabled.
     */
    ABE_CODE_ID_31147 = 1683,
    /**
     * The provided domain credentials do not have administrator access to the following items: <ListofServers>.
     */
    ABE_CODE_ID_33220 = 1684,
    /**
     * The specified user name <UserName> is invalid.
     */
    ABE_CODE_ID_33433 = 1685,
    /**
     * The server name specified is invalid.
     */
    ABE_CODE_ID_32549 = 1686,
    /**
     * VCRedist installation failed on <ServerName>.
     */
    ABE_CODE_ID_33435 = 1687,
    /**
     * Invalid or incorrect scratch location [<ScratchPath>] specified.
     */
    ABE_CODE_ID_32501 = 1688,
    /**
     * Unable to access to <FileName>.
     */
    ABE_CODE_ID_32507 = 1689,
    /**
     * The current user does not have write permission on the specified folder.
     */
    ABE_CODE_ID_32615 = 1690,
    /**
     * Could not open failed files log: <FileName>
     */
    ABE_CODE_ID_32536 = 1691,
    /**
     * DPM could not log files that were skipped during backup to <FileName>
     */
    ABE_CODE_ID_32577 = 1692,
    /**
     * The following file that is essential for backup is missing: <FileName>
     */
    ABE_CODE_ID_32550 = 1693,
    ABE_CODE_ID_32660 = 1694,
    /**
     * Status: <AlertStatus> Data source type: <DatasourceType> Data source: <DatasourceName> Computer: <ServerName> Description: DPM could not back up some of the required files for this data source. This could be because of intermittent failures or if the file type is unsupported.
     */
    ABE_CODE_ID_32527 = 1695,
    /**
     * Unable to find changes in a file. This could be due to various reasons. Retry the operation.
     */
    ABE_CODE_ID_32504 = 1696,
    /**
     * Only selection of jobs with same type can be rerun
     */
    ABE_CODE_ID_32516 = 1697,
    /**
     * Cannot cancel the task with taskId <Parameter1>.
     */
    ABE_CODE_ID_33423 = 1698,
    ABE_CODE_ID_31264 = 1699,
    /**
     * An unexpected error occurred during the operation.
     */
    ABE_CODE_ID_32505 = 1700,
    /**
     * You cannot perform a data integrity check on an incremental backup.
     */
    ABE_CODE_ID_31303 = 1701,
    /**
     * DPM has failed to write events to the DPM Backup Events event log. Either the DPM Backup Events event log has been deleted or the permissions have been changed.
     */
    ABE_CODE_ID_33248 = 1702,
    /**
     * An invalid path name was specified for the DPM database location.
     */
    ABE_CODE_ID_450 = 1703,
    /**
     * Unable to retrieve DPM database file path.
     */
    ABE_CODE_ID_462 = 1704,
    ABE_CODE_ID_464 = 1705,
    /**
     * The command-line arguments specified are not valid.
     */
    ABE_CODE_ID_457 = 1706,
    /**
     * The command syntax is not valid.
     */
    ABE_CODE_ID_460 = 1707,
    /**
     * Unable to close all connections for detaching the database.
     */
    ABE_CODE_ID_465 = 1708,
    /**
     * Unable to copy database files to <FileName>.
     */
    ABE_CODE_ID_466 = 1709,
    /**
     * The specified action can be performed only on a computer with DPM installed.
     */
    ABE_CODE_ID_467 = 1710,
    /**
     * Unable to detach the database.
     */
    ABE_CODE_ID_469 = 1711,
    /**
     * Unable to attach the database.
     */
    ABE_CODE_ID_471 = 1712,
    /**
     * Unable to connect to the database because of a fatal database error. It is unlikely that the database has been damaged.
     */
    ABE_CODE_ID_940 = 1713,
    /**
     * Unable to connect to the DPM database.
     */
    ABE_CODE_ID_941 = 1714,
    /**
     * Database operation failed.
     */
    ABE_CODE_ID_944 = 1715,
    /**
     * Unable to connect to the DPM database because of a general database failure.
     */
    ABE_CODE_ID_945 = 1716,
    /**
     * DPM cannot grant the DPM database access to the <UserName> account.
     */
    ABE_CODE_ID_3024 = 1717,
    /**
     * The integrity of the database is questionable because of a hardware or software problem.
     */
    ABE_CODE_ID_942 = 1718,
    /**
     * The DPM database (DPMDB) size has exceeded the threshold limit. DPM database size: <DPMDBSize> GB DPM database location: <DPMDBLocation> on <ServerName>.
     */
    ABE_CODE_ID_3168 = 1719,
    /**
     * An incompatible version of the database was detected. DPM cannot open DPM Administrator Console.
     */
    ABE_CODE_ID_3700 = 1720,
    /**
     * Version <DatabaseVersion> of the DPM database and version <BinariesVersion> of the DPM application are not compatible.
     */
    ABE_CODE_ID_3750 = 1721,
    /**
     * The version of the DPM database installed on this computer is later than the version of the DPM application.
     */
    ABE_CODE_ID_3753 = 1722,
    /**
     * The DPM Writer service could not be accessed.
     */
    ABE_CODE_ID_4200 = 1723,
    /**
     * DPM Writer could not connect to the <DatabaseName> database.
     */
    ABE_CODE_ID_4206 = 1724,
    /**
     * DPM Writer could not query the <DatabaseName> database.
     */
    ABE_CODE_ID_4207 = 1725,
    /**
     * DPM Writer could not access the registry.
     */
    ABE_CODE_ID_4208 = 1726,
    /**
     * DPM Writer encountered an internal error.
     */
    ABE_CODE_ID_4209 = 1727,
    /**
     * DpmWriter service encountered an error during PrepareBackup as more than one component is selected for backup in the same snapshot set.
     */
    ABE_CODE_ID_4212 = 1728,
    /**
     * DPM writer was unable to snapshot the replica of <DatasourceName>, because the replica is not in a valid state (Validity: <Validity>).
     */
    ABE_CODE_ID_4220 = 1729,
    /**
     * DPM Writer has timed out waiting for replica to be free and available for snapshot.
     */
    ABE_CODE_ID_4221 = 1730,
    /**
     * DPM has run out of free recovery point space and will fail snapshots for <DatasourceName> in order to prevent existing recovery points from getting recycled.
     */
    ABE_CODE_ID_4222 = 1731,
    /**
     * DPM writer was unable to snapshot the replica of <DatasourceName>. This may be due to: 1) No valid recovery points present on the replica. 2) Failure of the last express full backup job for the datasource. 3) Failure while deleting the invalid incremental recovery points on the replica.
     */
    ABE_CODE_ID_4223 = 1732,
    /**
     * The backup operation did not complete successfully. Some backup shadow copies could not be created.
     */
    ABE_CODE_ID_4201 = 1733,
    /**
     * The backup operation failed. At least one replica volume does not have enough disk space for the backup shadow copy.
     */
    ABE_CODE_ID_4202 = 1734,
    /**
     * DpmBackup could not delete the backup shadow copies that were previously created.
     */
    ABE_CODE_ID_4204 = 1735,
    /**
     * DpmBackup was unable to back up either the DPM database or the DPM Report database.
     */
    ABE_CODE_ID_4205 = 1736,
    /**
     * DpmBackup encountered an internal error.
     */
    ABE_CODE_ID_4210 = 1737,
    /**
     * You do not have sufficient privileges to perform this operation.
     */
    ABE_CODE_ID_4211 = 1738,
    /**
     * The backup operation failed. DpmBackup was unable to start the DPM Writer service.
     */
    ABE_CODE_ID_4213 = 1739,
    /**
     * DpmBackup was unable to stop the DPM Writer service.
     */
    ABE_CODE_ID_4214 = 1740,
    /**
     * DpmPathMerge could not query the <DatabaseName> database.
     */
    ABE_CODE_ID_4216 = 1741,
    /**
     * DpmPathMerge could not access the registry.
     */
    ABE_CODE_ID_4217 = 1742,
    /**
     * DpmPathMerge encountered an internal error.
     */
    ABE_CODE_ID_4218 = 1743,
    /**
     * Either because this replica was restored from a backup that was not created using the DpmBackup tool, or because the GUID of the protected volume has changed since the backup was created, DpmPathMerge cannot automatically remove extraneous path information.
     */
    ABE_CODE_ID_4219 = 1744,
    /**
     * Unable to connect to the Active Directory Domain Services database.
     */
    ABE_CODE_ID_7 = 1745,
    /**
     * Unable to connect to the Active Directory Domain Services database.
     */
    ABE_CODE_ID_278 = 1746,
    /**
     * The agent operation failed because DPM was unable to identify the computer account for <ServerName>.
     */
    ABE_CODE_ID_318 = 1747,
    /**
     * The following computers <ListofServers> were not found in Active Directory Domain Services, or they do not have a Windows Server operating system installed.
     */
    ABE_CODE_ID_322 = 1748,
    /**
     * The server <ServerName> could not be found in Active Directory.
     */
    ABE_CODE_ID_31144 = 1749,
    /**
     * The computer could not be found in Active Directory Domain Services.
     */
    ABE_CODE_ID_7002 = 1750,
    /**
     * DPM failed to log in with the specified user name and password.
     */
    ABE_CODE_ID_3201 = 1751,
    /**
     * Unable to configure local Windows account in the system. The operation is allowed only on the primary domain controller for the domain.
     */
    ABE_CODE_ID_3020 = 1752,
    /**
     * If you use DPM to protect data on NETLOGON or SYSVOL shares on a domain controller, restoring the data using DPM will corrupt the domain controller's copy of the Active Directory Domain Services database.
     */
    ABE_CODE_ID_143 = 1753,
    /**
     * Unable to update the Active Directory Domain Services database.
     */
    ABE_CODE_ID_3051 = 1754,
    /**
     * Could not access end-user recovery-specific content in Active Directory Domain Services.
     */
    ABE_CODE_ID_3202 = 1755,
    /**
     * Could not access end-user recovery-specific information in Active Directory Domain Services.
     */
    ABE_CODE_ID_3200 = 1756,
    /**
     * Active Directory Domain Services schema is not configured properly.
     */
    ABE_CODE_ID_3052 = 1757,
    /**
     * Configuration failed because the account used is not a member of the Schema Admins group.
     */
    ABE_CODE_ID_3214 = 1758,
    /**
     * The domain controller on which the schema is to be modified is running Windows Server 2000. On Windows Server 2000-based domain controllers, Active Directory schema modification is disabled by default.
     */
    ABE_CODE_ID_3220 = 1759,
    /**
     * DPM was unable to configure Active Directory Domain Services for end-user recovery because a recent change to Active Directory Domain Services has not yet been replicated between domain controllers.
     */
    ABE_CODE_ID_3221 = 1760,
    /**
     * Active Directory Domain Services could not be configured because the domain could not be found.
     */
    ABE_CODE_ID_3215 = 1761,
    /**
     * The computer name you entered is not valid.
     */
    ABE_CODE_ID_3217 = 1762,
    /**
     * Invalid domain name.
     */
    ABE_CODE_ID_3222 = 1763,
    /**
     * The DNS domain name you entered is not valid.
     */
    ABE_CODE_ID_3223 = 1764,
    /**
     * Active Directory Domain Services could not be configured because the DPM computer with the specified name could not be found.
     */
    ABE_CODE_ID_3216 = 1765,
    /**
     * Not a valid DPM computer name.
     */
    ABE_CODE_ID_3218 = 1766,
    /**
     * Configuration failed because this computer is not in the given domain, the domain cannot be found, or the account used doesn't have Active Directory Domain Services update privileges.
     */
    ABE_CODE_ID_3219 = 1767,
    /**
     * Data Protection Manager Active Directory Domain Services update error.
     */
    ABE_CODE_ID_3212 = 1768,
    /**
     * Active Directory Domain Services could not be configured.
     */
    ABE_CODE_ID_3213 = 1769,
    /**
     * Failed to update permissions used for end-user recovery on <ServerName>. Permissions update failed for the following reason: <Reason>
     */
    ABE_CODE_ID_3123 = 1770,
    /**
     * Changes to end-user recovery settings do not fully take effect for each protection group until the next successful synchronization is complete.
     */
    ABE_CODE_ID_532 = 1771,
    /**
     * No certificate has been configured for machine <ComputerName>.
     */
    ABE_CODE_ID_33230 = 1772,
    /**
     * Provide the thumbprint along with the configure option. If credentials have already been configured, then use the regenerate option.
     */
    ABE_CODE_ID_33229 = 1773,
    /**
     * Unable to find certificate with the thumbprint <InputParameterTag> on the personal machine store of machine <ComputerName>.
     */
    ABE_CODE_ID_33231 = 1774,
    /**
     * An error occurred while trying to locate the certificate with the thumbprint <InputParameterTag> on the personal machine store of machine <ComputerName>. Exception Message = <ExceptionMessage>
     */
    ABE_CODE_ID_33232 = 1775,
    /**
     * An error occurred while trying to validate the certificate with the thumbprint <InputParameterTag> on the personal machine store of machine <ComputerName>. Exception Message = <ExceptionMessage>
     */
    ABE_CODE_ID_33233 = 1776,
    /**
     * The certificate provided with thumbprint <InputParameterTag> on the personal machine store of machine <ComputerName> does not correspond to the requirements of DPM. The following requirements are not met for the certificate. <Message>
     */
    ABE_CODE_ID_33234 = 1777,
    /**
     * Unable to find the authorized CA with the thumbprint <InputParameterTag> in the trust chain of the certificate.
     */
    ABE_CODE_ID_33243 = 1778,
    /**
     * DPM CPWrapper Service on the <ComputerName> computer has encountered a failure and may be in an unusable state. Exception Message = <ExceptionMessage>.
     */
    ABE_CODE_ID_33304 = 1779,
    /**
     * The Certificate used by DPM on <ComputerName> is due to expire on <ExpiryDate>
     */
    ABE_CODE_ID_33323 = 1780,
    /**
     * The Certificate used by DPM on <ComputerName> is due to expire on <ExpiryDate>
     */
    ABE_CODE_ID_33325 = 1781,
    /**
     * The Certificate used by DPM on <ComputerName> has expired/will expire on <ExpiryDate>
     */
    ABE_CODE_ID_33324 = 1782,
    /**
     * The Certificate used by DPM on <ComputerName> has expired/will expire on <ExpiryDate>
     */
    ABE_CODE_ID_33326 = 1783,
    /**
     * Failed to query server properties for server <ServerName>
     */
    ABE_CODE_ID_32681 = 1784,
    /**
     * Failed to create user account for this username <UserName>
     */
    ABE_CODE_ID_32682 = 1785,
    /**
     * Failed to update password of local user account for server <ServerName>
     */
    ABE_CODE_ID_32683 = 1786,
    /**
     * Unable to contact the protection agent on server <ServerName>
     */
    ABE_CODE_ID_32684 = 1787,
    /**
     * This server does not match the DPM server setting on server <ServerName>
     */
    ABE_CODE_ID_32685 = 1788,
    /**
     * The selected server <ServerName> cannot be a recovery target as it has been configured for non-domain protection.
     */
    ABE_CODE_ID_32686 = 1789,
    /**
     * One or more of the specified paths contain invalid characters.
     */
    ABE_CODE_ID_32687 = 1790,
    /**
     * Failed to create a user account with the specified credentials.
     */
    ABE_CODE_ID_32688 = 1791,
    /**
     * The user account <UserName> is already in use.
     */
    ABE_CODE_ID_32689 = 1792,
    /**
     * The username you have specified does not match the user configured on server <ServerName>
     */
    ABE_CODE_ID_32690 = 1793,
    /**
     * <ServerName> is not configured to be protected as a workgroup server.
     */
    ABE_CODE_ID_32691 = 1794,
    /**
     * Eseutil consistency check cannot be performed for this protection group, because Eseutil.exe is not present on the DPM server.
     */
    ABE_CODE_ID_182 = 1795,
    /**
     * The version of Eseutil in DPM does not match the one on the Exchange server being protected. This may cause the consistency check to fail. Copy the following files from the installation folder of the Exchange server that you are protecting to <FolderPath> on the on DPM server. ese.dll eseutil.exe You must also ensure that you do not copy a 64-bit version of eseutil.exe to a 32-bit DPM server. The 32-bit version of eseutil.exe is available on the Exchange server setup DVD. You can also choose not to run Eseutil consistency check for this protection group, by deselecting the Run Eseutil Consistency check option. This is not recommended because it will not ensure that the protected Exchange data can be recovered. Do you want to continue?
     */
    ABE_CODE_ID_30217 = 1796,
    /**
     * Eseutil.exe failed to apply logs on database files to bring the database to a clean shutdown state.
     */
    ABE_CODE_ID_30029 = 1797,
    /**
     * Eseutil.exe failed to apply logs on database files for <DatasourceType> <DatasourceName> on <AgentTargetServer> to bring the database to a clean shutdown state.
     */
    ABE_CODE_ID_30147 = 1798,
    /**
     * One or more databases in the storage group failed to mount
     */
    ABE_CODE_ID_30025 = 1799,
    /**
     * One or more databases in storage group failed to dismount
     */
    ABE_CODE_ID_30026 = 1800,
    /**
     * The backup job failed because DPM detected that some databases of the Exchange Server Storage Group instance <DatasourceName> on <ServerName> are offline.
     */
    ABE_CODE_ID_30167 = 1801,
    /**
     * Cmdlet execution failed (<Reason>) for <DatasourceType> <DatasourceName> on <AgentTargetServer>
     */
    ABE_CODE_ID_30219 = 1802,
    /**
     * Activation of COM component ExchangeCmdletWrapper failed on <AgentTargetServer>
     */
    ABE_CODE_ID_30220 = 1803,
    /**
     * The replica is inconsistent for <DatasourceType> <DatasourceName> on <ServerName> due to a CCR failover. A synchronization job with consistency check will be automatically triggered after 30 minutes.
     */
    ABE_CODE_ID_30139 = 1804,
    /**
     * DPM cannot continue protection because SCR copy status is unhealthy for <DatasourceType> <DatasourceName> on <ServerName>.
     */
    ABE_CODE_ID_30088 = 1805,
    /**
     * Replica writer is enabled for <DatasourceType> <DatasourceName> on <AgentTargetServer> for Exchange 2007 with LCR.
     */
    ABE_CODE_ID_30204 = 1806,
    /**
     * DPM has detected file path changes for <DatasourceName> storage group.
     */
    ABE_CODE_ID_32643 = 1807,
    /**
     * <ServerName> is not an owner for the Exchange cluster resource group <VirtualName>.
     */
    ABE_CODE_ID_31097 = 1808,
    /**
     * You have chosen to recover the 'Latest' recovery time. For Exchange mailbox recovery, DPM supports only the Previous point in time recovery option. For the selected mailbox, it is <Recovery Point Timestamp>.
     */
    ABE_CODE_ID_237 = 1809,
    /**
     * The alias of the user to which DPM has to connect the recovered mail box is online and connected to an Exchange server.
     */
    ABE_CODE_ID_30157 = 1810,
    /**
     * Recovery failed for <DatasourceType> <DatasourceName> on <AgentTargetServer> as the specified storage group is a recovery storage group.
     */
    ABE_CODE_ID_30196 = 1811,
    /**
     * Recovery failed for <DatasourceType> <DatasourceName> on <AgentTargetServer> as the specified storage group is not a recovery storage group.
     */
    ABE_CODE_ID_30197 = 1812,
    /**
     * Recovery failed for <DatasourceType> <DatasourceName> on <AgentTargetServer> as the alternate storage group or the database specified is invalid.
     */
    ABE_CODE_ID_30198 = 1813,
    ABE_CODE_ID_3113 = 1814,
    /**
     * You cannot set protection options for Exchange Server SCR.
     */
    ABE_CODE_ID_31156 = 1815,
    /**
     * One or more prerequisites for protecting Exchange 14 are missing. Go to (http://go.microsoft.com/fwlink/?LinkId=158965) for a detailed list of prerequisites for protecting Exchange 14 databases.
     */
    ABE_CODE_ID_31267 = 1816,
    /**
     * Physical node is the only supported topology for Exchange SCR Protection
     */
    ABE_CODE_ID_31268 = 1817,
    /**
     * Switch Protection is not supported for protected computers that are part of DAG.
     */
    ABE_CODE_ID_31275 = 1818,
    /**
     * You cannot protect Exchange Server databases that are part of a DAG on the secondary DPM server.
     */
    ABE_CODE_ID_33002 = 1819,
    /**
     * DPM Online protection is not supported for Exchange 14
     */
    ABE_CODE_ID_32514 = 1820,
    /**
     * If the Exchange mailbox databases are part of a DAG, you cannot protect it directly to tape.
     */
    ABE_CODE_ID_32515 = 1821,
    /**
     * The selected datasource(s) cannot be configured for copy backup because it is either a standalone MailBox DB or a DR replica
     */
    ABE_CODE_ID_32528 = 1822,
    /**
     * A DPM server can have a maximum of <MaxExchangeEFs> Express Full backups for each Exchange Server 2007 storage group or each Exchange Server 2010 database per week. If you exceed this limit, the DPM server may miss the backup SLA and eventually it may become unresponsive. You currently have <NumExchangeEFs> Express Full backups of <DatasourceName> on <DPMServerName>
     */
    ABE_CODE_ID_32593 = 1823,
    ABE_CODE_ID_2001 = 1824,
    ABE_CODE_ID_2002 = 1825,
    ABE_CODE_ID_2003 = 1826,
    ABE_CODE_ID_2004 = 1827,
    ABE_CODE_ID_2005 = 1828,
    ABE_CODE_ID_2006 = 1829,
    ABE_CODE_ID_2007 = 1830,
    ABE_CODE_ID_2008 = 1831,
    ABE_CODE_ID_2010 = 1832,
    ABE_CODE_ID_2011 = 1833,
    ABE_CODE_ID_2012 = 1834,
    ABE_CODE_ID_2014 = 1835,
    ABE_CODE_ID_2015 = 1836,
    ABE_CODE_ID_2016 = 1837,
    ABE_CODE_ID_2017 = 1838,
    ABE_CODE_ID_2018 = 1839,
    ABE_CODE_ID_2019 = 1840,
    ABE_CODE_ID_2020 = 1841,
    ABE_CODE_ID_2021 = 1842,
    ABE_CODE_ID_2022 = 1843,
    ABE_CODE_ID_2023 = 1844,
    ABE_CODE_ID_2024 = 1845,
    ABE_CODE_ID_2025 = 1846,
    ABE_CODE_ID_2026 = 1847,
    ABE_CODE_ID_2027 = 1848,
    ABE_CODE_ID_2028 = 1849,
    ABE_CODE_ID_2029 = 1850,
    ABE_CODE_ID_2030 = 1851,
    ABE_CODE_ID_24001 = 1852,
    ABE_CODE_ID_24002 = 1853,
    ABE_CODE_ID_24004 = 1854,
    ABE_CODE_ID_24005 = 1855,
    ABE_CODE_ID_24006 = 1856,
    ABE_CODE_ID_24009 = 1857,
    ABE_CODE_ID_24010 = 1858,
    ABE_CODE_ID_24011 = 1859,
    ABE_CODE_ID_24012 = 1860,
    ABE_CODE_ID_24013 = 1861,
    ABE_CODE_ID_24028 = 1862,
    ABE_CODE_ID_24032 = 1863,
    ABE_CODE_ID_24035 = 1864,
    ABE_CODE_ID_24043 = 1865,
    ABE_CODE_ID_24044 = 1866,
    ABE_CODE_ID_24045 = 1867,
    ABE_CODE_ID_24046 = 1868,
    ABE_CODE_ID_24047 = 1869,
    ABE_CODE_ID_24048 = 1870,
    ABE_CODE_ID_24049 = 1871,
    ABE_CODE_ID_24081 = 1872,
    ABE_CODE_ID_24087 = 1873,
    ABE_CODE_ID_25003 = 1874,
    ABE_CODE_ID_25103 = 1875,
    ABE_CODE_ID_25104 = 1876,
    ABE_CODE_ID_31117 = 1877,
    ABE_CODE_ID_31266 = 1878,
    ABE_CODE_ID_31274 = 1879,
    ABE_CODE_ID_32540 = 1880,
    ABE_CODE_ID_32545 = 1881,
    ABE_CODE_ID_32576 = 1882,
    ABE_CODE_ID_32607 = 1883,
    ABE_CODE_ID_32650 = 1884,
    ABE_CODE_ID_32661 = 1885,
    ABE_CODE_ID_32692 = 1886,
    ABE_CODE_ID_32693 = 1887,
    ABE_CODE_ID_32694 = 1888,
    ABE_CODE_ID_32695 = 1889,
    ABE_CODE_ID_32696 = 1890,
    ABE_CODE_ID_32697 = 1891,
    ABE_CODE_ID_32698 = 1892,
    ABE_CODE_ID_32699 = 1893,
    ABE_CODE_ID_32700 = 1894,
    ABE_CODE_ID_32701 = 1895,
    ABE_CODE_ID_33152 = 1896,
    ABE_CODE_ID_33187 = 1897,
    ABE_CODE_ID_33188 = 1898,
    ABE_CODE_ID_33212 = 1899,
    ABE_CODE_ID_33228 = 1900,
    ABE_CODE_ID_33443 = 1901,
    ABE_CODE_ID_8 = 1902,
    ABE_CODE_ID_9 = 1903,
    ABE_CODE_ID_10 = 1904,
    ABE_CODE_ID_17 = 1905,
    ABE_CODE_ID_18 = 1906,
    ABE_CODE_ID_19 = 1907,
    ABE_CODE_ID_44 = 1908,
    ABE_CODE_ID_54 = 1909,
    ABE_CODE_ID_61 = 1910,
    ABE_CODE_ID_108 = 1911,
    ABE_CODE_ID_110 = 1912,
    ABE_CODE_ID_139 = 1913,
    ABE_CODE_ID_194 = 1914,
    ABE_CODE_ID_196 = 1915,
    ABE_CODE_ID_197 = 1916,
    ABE_CODE_ID_198 = 1917,
    ABE_CODE_ID_226 = 1918,
    ABE_CODE_ID_231 = 1919,
    ABE_CODE_ID_256 = 1920,
    ABE_CODE_ID_257 = 1921,
    ABE_CODE_ID_258 = 1922,
    ABE_CODE_ID_259 = 1923,
    ABE_CODE_ID_260 = 1924,
    ABE_CODE_ID_262 = 1925,
    ABE_CODE_ID_263 = 1926,
    ABE_CODE_ID_264 = 1927,
    ABE_CODE_ID_266 = 1928,
    ABE_CODE_ID_268 = 1929,
    ABE_CODE_ID_327 = 1930,
    ABE_CODE_ID_339 = 1931,
    ABE_CODE_ID_359 = 1932,
    ABE_CODE_ID_363 = 1933,
    ABE_CODE_ID_417 = 1934,
    ABE_CODE_ID_418 = 1935,
    ABE_CODE_ID_808 = 1936,
    ABE_CODE_ID_891 = 1937,
    ABE_CODE_ID_906 = 1938,
    ABE_CODE_ID_927 = 1939,
    ABE_CODE_ID_928 = 1940,
    ABE_CODE_ID_947 = 1941,
    ABE_CODE_ID_950 = 1942,
    ABE_CODE_ID_952 = 1943,
    ABE_CODE_ID_953 = 1944,
    ABE_CODE_ID_954 = 1945,
    ABE_CODE_ID_1003 = 1946,
    ABE_CODE_ID_1004 = 1947,
    ABE_CODE_ID_1005 = 1948,
    ABE_CODE_ID_1241 = 1949,
    ABE_CODE_ID_1242 = 1950,
    ABE_CODE_ID_3019 = 1951,
    ABE_CODE_ID_3037 = 1952,
    ABE_CODE_ID_3102 = 1953,
    ABE_CODE_ID_3153 = 1954,
    ABE_CODE_ID_3158 = 1955,
    ABE_CODE_ID_4096 = 1956,
    ABE_CODE_ID_6001 = 1957,
    ABE_CODE_ID_6011 = 1958,
    ABE_CODE_ID_30001 = 1959,
    ABE_CODE_ID_30006 = 1960,
    ABE_CODE_ID_30007 = 1961,
    ABE_CODE_ID_30009 = 1962,
    ABE_CODE_ID_30010 = 1963,
    ABE_CODE_ID_30011 = 1964,
    ABE_CODE_ID_30013 = 1965,
    ABE_CODE_ID_30014 = 1966,
    ABE_CODE_ID_30016 = 1967,
    ABE_CODE_ID_30017 = 1968,
    ABE_CODE_ID_30018 = 1969,
    ABE_CODE_ID_30019 = 1970,
    ABE_CODE_ID_30020 = 1971,
    ABE_CODE_ID_30021 = 1972,
    ABE_CODE_ID_30022 = 1973,
    ABE_CODE_ID_30023 = 1974,
    ABE_CODE_ID_30028 = 1975,
    ABE_CODE_ID_30031 = 1976,
    ABE_CODE_ID_30032 = 1977,
    ABE_CODE_ID_30034 = 1978,
    ABE_CODE_ID_30035 = 1979,
    ABE_CODE_ID_30036 = 1980,
    ABE_CODE_ID_30039 = 1981,
    ABE_CODE_ID_30040 = 1982,
    ABE_CODE_ID_30041 = 1983,
    ABE_CODE_ID_30042 = 1984,
    ABE_CODE_ID_30043 = 1985,
    ABE_CODE_ID_30044 = 1986,
    ABE_CODE_ID_30047 = 1987,
    ABE_CODE_ID_30048 = 1988,
    ABE_CODE_ID_30049 = 1989,
    ABE_CODE_ID_30050 = 1990,
    ABE_CODE_ID_30052 = 1991,
    ABE_CODE_ID_30053 = 1992,
    ABE_CODE_ID_30054 = 1993,
    ABE_CODE_ID_30055 = 1994,
    ABE_CODE_ID_30056 = 1995,
    ABE_CODE_ID_30057 = 1996,
    ABE_CODE_ID_30058 = 1997,
    ABE_CODE_ID_30059 = 1998,
    ABE_CODE_ID_30060 = 1999,
    ABE_CODE_ID_30061 = 2000,
    ABE_CODE_ID_30062 = 2001,
    ABE_CODE_ID_30063 = 2002,
    ABE_CODE_ID_30064 = 2003,
    ABE_CODE_ID_30065 = 2004,
    ABE_CODE_ID_30066 = 2005,
    ABE_CODE_ID_30067 = 2006,
    ABE_CODE_ID_30068 = 2007,
    ABE_CODE_ID_30069 = 2008,
    ABE_CODE_ID_30070 = 2009,
    ABE_CODE_ID_30071 = 2010,
    ABE_CODE_ID_30072 = 2011,
    ABE_CODE_ID_30073 = 2012,
    ABE_CODE_ID_30074 = 2013,
    ABE_CODE_ID_30079 = 2014,
    ABE_CODE_ID_30080 = 2015,
    ABE_CODE_ID_30081 = 2016,
    ABE_CODE_ID_30082 = 2017,
    ABE_CODE_ID_30086 = 2018,
    ABE_CODE_ID_30177 = 2019,
    ABE_CODE_ID_30178 = 2020,
    ABE_CODE_ID_30179 = 2021,
    ABE_CODE_ID_30180 = 2022,
    ABE_CODE_ID_30181 = 2023,
    ABE_CODE_ID_30182 = 2024,
    ABE_CODE_ID_30294 = 2025,
    ABE_CODE_ID_32621 = 2026,
    ABE_CODE_ID_32622 = 2027,
    ABE_CODE_ID_32625 = 2028,
    ABE_CODE_ID_32627 = 2029,
    ABE_CODE_ID_32640 = 2030,
    ABE_CODE_ID_32642 = 2031,
    ABE_CODE_ID_32644 = 2032,
    /**
     * Job failure on replica of <DatasourceName> on <ServerName> was caused by an ongoing synchronization operation.
     */
    ABE_CODE_ID_95 = 2033,
    /**
     * Job failure on replica of <DatasourceName> on <ServerName> was caused by an ongoing replica creation.
     */
    ABE_CODE_ID_96 = 2034,
    /**
     * Job failure on replica of <DatasourceName> on <ServerName> was caused by an ongoing consistency check operation.
     */
    ABE_CODE_ID_97 = 2035,
    /**
     * Job failure on replica of <DatasourceName> on <ServerName> was caused by a recovery operation currently in progress.
     */
    ABE_CODE_ID_98 = 2036,
    /**
     * Job failure on replica of <DatasourceName> on <ServerName> was caused by an ongoing stop-protection job.
     */
    ABE_CODE_ID_99 = 2037,
    /**
     * Job failure on replica of <DatasourceName> on <ServerName> was caused by an ongoing recovery point creation.
     */
    ABE_CODE_ID_100 = 2038,
    /**
     * Job failure for <DatasourceType><DatasourceName> on <ServerName> was caused by an ongoing conflicting operation on <ServerName>.
     */
    ABE_CODE_ID_113 = 2039,
    /**
     * Job failure on <DatasourceName> on <ServerName> was caused by ongoing backup operation.
     */
    ABE_CODE_ID_114 = 2040,
    /**
     * Job failure on <ServerName> was caused by other ongoing conflicting operations on that computer. Some applications don't allow parallel recovery and backup operations on the same data source.
     */
    ABE_CODE_ID_116 = 2041,
    /**
     * Another backup job of <DatasourceName> on <ServerName> is in progress.
     */
    ABE_CODE_ID_30125 = 2042,
    /**
     * Job failure on replica of <DatasourceName> on <ServerName> caused by ongoing DPM Online recovery point creation.
     */
    ABE_CODE_ID_30225 = 2043,
    /**
     * Job failure on replica of <DatasourceName> on <ServerName> caused by ongoing grow operation.
     */
    ABE_CODE_ID_30226 = 2044,
    /**
     * Job failure on replica of <DatasourceName> on <ServerName> caused by ongoing online recovery point creation job.
     */
    ABE_CODE_ID_32552 = 2045,
    /**
     * Job failure on replica of <DatasourceName> on <ServerName> caused by ongoing online replica creation.
     */
    ABE_CODE_ID_32553 = 2046,
    /**
     * Job failure on replica of <DatasourceName> on <ServerName> caused by ongoing online recovery point creation job
     */
    ABE_CODE_ID_32554 = 2047,
    /**
     * Cannot perform the operation because a conflicting job is in progress.
     */
    ABE_CODE_ID_32560 = 2048,
    /**
     * Backup failed as another copy of <DatasourceName> database is currently being backed up.
     */
    ABE_CODE_ID_32628 = 2049,
    /**
     * Online backup could not be started for <DatasourceType> <DatasourceName> on <ServerName> as one or more jobs are in progress.
     */
    ABE_CODE_ID_3189 = 2050,
    /**
     * The backup job was made to fail because another Task exists for the same data source.
     */
    ABE_CODE_ID_32519 = 2051,
    /**
     * Job failure on replica of <DatasourceName> on <ServerName> caused because it is already valid.
     */
    ABE_CODE_ID_30227 = 2052,
    /**
     * Cannot create a recovery point because another recovery point creation is in progress.
     */
    ABE_CODE_ID_211 = 2053,
    /**
     * DPM failed to run the operation because another conflicting operation is in progress.
     */
    ABE_CODE_ID_2000 = 2054,
    /**
     * DPM failed to run the operation because it could not retrieve the ownership information for the targeted computer.
     */
    ABE_CODE_ID_2039 = 2055,
    /**
     * DPM was not able to complete this job within the allotted time.
     */
    ABE_CODE_ID_911 = 2056,
    /**
     * The job has been canceled because of the failure of another job on which it depended.
     */
    ABE_CODE_ID_912 = 2057,
    /**
     * The job was canceled because it was scheduled during the inactivity timeframe.
     */
    ABE_CODE_ID_913 = 2058,
    /**
     * The incremental backup job was cancelled because the associated full backup for the data source is not available or there is a newer version of the backup on which this job depends. This is a non-fatal error. Another backup has been created at approximately the same time as this backup. Use the other backup for recovery.
     */
    ABE_CODE_ID_30127 = 2059,
    /**
     * Prepare for backup operation for <DatasourceType> <DatasourceName> on <ServerName> has been stopped because this operation depended on another backup operation that failed or was cancelled.
     */
    ABE_CODE_ID_30200 = 2060,
    /**
     * Prepare for recovery operation for <DatasourceType> <DatasourceName> on <ServerName> has been stopped because this operation depended on another recovery operation that failed or was cancelled.
     */
    ABE_CODE_ID_30201 = 2061,
    /**
     * This backup task for <DatasourceType> <DatasourceName> on <ServerName> has been cancelled since it lies outside the backup window
     */
    ABE_CODE_ID_33440 = 2062,
    /**
     * This consistency check task for <DatasourceType> <DatasourceName> on <ServerName> has been cancelled since it lies outside the consistency check window
     */
    ABE_CODE_ID_33441 = 2063,
    /**
     * You cannot cancel the selected job at this time.
     */
    ABE_CODE_ID_1002 = 2064,
    /**
     * The cancel request could not be submitted to the DPM Server. Retry after sometime.
     */
    ABE_CODE_ID_33332 = 2065,
    /**
     * Backup job for datasource: <DatasourceName> on production server: <PSServerName> failed. Backup job failed at: <BackupFailedTime>. Backup Type: <BackupType> backup.
     */
    ABE_CODE_ID_33223 = 2066,
    /**
     * DPM could not start a recovery, consistency check, or initial replica creation job for <DatasourceType> <DatasourceName> on <ServerName> for following reason: <Reason>
     */
    ABE_CODE_ID_3170 = 2067,
    /**
     * The recovery jobs for <DatasourceType> <DatasourceName> that started at <StartDateTime>, with the destination of <ServerName>, are in progress.
     */
    ABE_CODE_ID_3109 = 2068,
    /**
     * The recovery jobs for <DatasourceName> that started at <StartDateTime>, with the destination of <ServerName>, are in progress.
     */
    ABE_CODE_ID_3164 = 2069,
    /**
     * Recovery of <DatasourceName> from staging area (<FolderPath>) to <ServerName> (Start Time: <StartDateTime>) is in progress.
     */
    ABE_CODE_ID_31230 = 2070,
    /**
     * Recovery of <DatasourceName> from staging area (<FolderPath>) to <ServerName> (Start Time: <StartDateTime>) is in progress.
     */
    ABE_CODE_ID_31234 = 2071,
    /**
     * The agent operation failed because an installation is already in progress on <ServerName>.
     */
    ABE_CODE_ID_314 = 2072,
    /**
     * The agent operation was skipped because similar operation is already running on <ServerName>.
     */
    ABE_CODE_ID_331 = 2073,
    /**
     * You must specify the SMTP server settings before you can subscribe to notifications.
     */
    ABE_CODE_ID_219 = 2074,
    /**
     * You must configure your SMTP server settings before you can use notifications.
     */
    ABE_CODE_ID_243 = 2075,
    /**
     * The message cannot be sent to the SMTP server.
     */
    ABE_CODE_ID_517 = 2076,
    /**
     * Cannot resolve the SMTP server host name.
     */
    ABE_CODE_ID_521 = 2077,
    /**
     * Cannot connect to the SMTP server.
     */
    ABE_CODE_ID_522 = 2078,
    /**
     * The SMTP server reports that the From address is not valid.
     */
    ABE_CODE_ID_527 = 2079,
    /**
     * The SMTP server port number must be between 1 and 65535.
     */
    ABE_CODE_ID_520 = 2080,
    /**
     * The passwords entered do not match.
     */
    ABE_CODE_ID_523 = 2081,
    /**
     * A blank password is not allowed.
     */
    ABE_CODE_ID_530 = 2082,
    /**
     * You must specify the e-mail addresses of the recipients to send notifications.
     */
    ABE_CODE_ID_218 = 2083,
    /**
     * You must specify the e-mail addresses of users whom you want to notify about this recovery operation.
     */
    ABE_CODE_ID_245 = 2084,
    /**
     * The SMTP server has rejected one or more of the recipient addresses.
     */
    ABE_CODE_ID_519 = 2085,
    /**
     * DPM cannot set up an e-mail subscription for this report. The information may be missing or incorrect.
     */
    ABE_CODE_ID_3010 = 2086,
    /**
     * DPM cannot enable e-mail subscription for reports unless SMTP details are configured in the remote SQL Server Reporting Service installation. SMTP details need to be configured manually when an existing SQL Server is chosen to be used for DPM during DPM setup. Enter the SMTP server name, SMTP port number, and SMTP From address manually in the SQL Server Reporting Services configuration file. Configuration file path: <FileName> Server: <ServerName> The SMTP Server details on the SMTP Servers tab in the Options dialog enables only DPM alert notifications. For more information, see DPM Help.
     */
    ABE_CODE_ID_220 = 2087,
    /**
     * DPM cannot enable e-mail subscription for reports unless SMTP details are configured on the remote SQL Server Reporting Service installation. SMTP details need to be configured manually if you choose an existing SQL Server during DPM setup. Contact the Administrator on SQL Server to enter the SMTP server name, port number, and address manually in the SQL Server Reporting Service's configuration file. The SMTP Server details on the SMTP Servers tab in the Options dialog box enables only DPM alert notifications. For more information, see DPM Help.
     */
    ABE_CODE_ID_33338 = 2088,
    /**
     * DPM is unable to change the e-mail settings.
     */
    ABE_CODE_ID_3015 = 2089,
    /**
     * DPM Setup is unable to update the report server configuration to configure e-mail settings.
     */
    ABE_CODE_ID_3040 = 2090,
    /**
     * An e-mail message has been successfully sent to <Recipient>.
     */
    ABE_CODE_ID_528 = 2091,
    /**
     * An e-mail message has been successfully sent to the specified recipients.
     */
    ABE_CODE_ID_529 = 2092,
    /**
     * The DPM alerts have been published to the DPM Alerts event log.
     */
    ABE_CODE_ID_531 = 2093,
    /**
     * The DPM backup events have been published to the DPM Backup event log.
     */
    ABE_CODE_ID_533 = 2094,
    /**
     * Creation of online recovery points for <DatasourceName> on <ServerName> have failed. The last online recovery point creation failed for the following reason:
     */
    ABE_CODE_ID_3187 = 2095,
    /**
     * Since <OccuredSince>, DPM Online recovery point creation jobs for <DatasourceName> have failed. The total number of failed jobs = <FailureCount>. The last job failed for the following reason:
     */
    ABE_CODE_ID_32610 = 2096,
    /**
     * Online backup skipped for <DatasourceType> <DatasourceName> on <ServerName>.
     */
    ABE_CODE_ID_3190 = 2097,
    /**
     * DPM skipped cloud backup for <DatasourceType> <DatasourceName> on <ServerName> because the latest disk backup is already backed up to cloud.
     */
    ABE_CODE_ID_33344 = 2098,
    /**
     * No DPM Online recovery point was created, because synchronization between DPM server and DPM Online has not occurred since the last recovery point was created, or because no changes were found during synchronization.
     */
    ABE_CODE_ID_31254 = 2099,
    /**
     * Recovery point creation of data source <DatasourceName> on <ServerName> to DPM Online cannot be completed. DPM could not find a valid recovery point on disk.
     */
    ABE_CODE_ID_30224 = 2100,
    /**
     * DPM Online recovery point creation failed due to internal error. Retry after some time.
     */
    ABE_CODE_ID_31255 = 2101,
    /**
     * Failed to Create DPM Online recovery point
     */
    ABE_CODE_ID_31256 = 2102,
    /**
     * DPM encountered an error while reading from the DPM Online recovery point. Either the recovery point no longer exists or, if you selected a share for recovery, the path to its contents is missing from the recovery point.
     */
    ABE_CODE_ID_31258 = 2103,
    /**
     * Failed to recover data from DPM Online since the recovery point is being deleted.
     */
    ABE_CODE_ID_31260 = 2104,
    /**
     * Failed to delete DPM Online recovery point since the recovery point is being used by another job.
     */
    ABE_CODE_ID_31261 = 2105,
    /**
     * Failed to delete DPM Online recovery point
     */
    ABE_CODE_ID_31263 = 2106,
    /**
     * Online recovery points cannot be deleted.
     */
    ABE_CODE_ID_33405 = 2107,
    /**
     * Failed to allocate storage on DPM Online.
     */
    ABE_CODE_ID_31245 = 2108,
    /**
     * Failed to deallocate storage on DPM Online.
     */
    ABE_CODE_ID_31246 = 2109,
    /**
     * Internal error occurred in connection with DPM Online
     */
    ABE_CODE_ID_31262 = 2110,
    /**
     * Failed to complete the operation due to an error in DPM Online service.
     */
    ABE_CODE_ID_31276 = 2111,
    /**
     * DPM Online protection is not allowed because DPM server <ServerName> is not activated to use DPM Online.
     */
    ABE_CODE_ID_31282 = 2112,
    /**
     * DPM Server <ServerName> is already activated for DPM Online service.
     */
    ABE_CODE_ID_32530 = 2113,
    /**
     * Deactivation of DPM Online service on DPM server <ServerName>, can be done only when there is no active and inactive online protection.
     */
    ABE_CODE_ID_32531 = 2114,
    /**
     * Activation of the DPM Online could not be completed because the DPM Online service is not reachable.
     */
    ABE_CODE_ID_32532 = 2115,
    /**
     * Activation of the DPM Online could not be completed because account name or shared secret was incorrect.
     */
    ABE_CODE_ID_32533 = 2116,
    /**
     * Activation of the DPM Online could not be completed
     */
    ABE_CODE_ID_32534 = 2117,
    /**
     * Deactivation cannot be done as DPM server <ServerName> is not yet activated for DPM Online protection.
     */
    ABE_CODE_ID_32535 = 2118,
    /**
     * Azure Backup is unable to initialize internal data structures.
     */
    ABE_CODE_ID_32503 = 2119,
    /**
     * Azure Backup does not support COMPRESSED, ENCRYPTED, OFFLINE, REPARSE_POINT, SPARSE_FILE and VIRTUAL special attributes on the cache location.
     */
    ABE_CODE_ID_32502 = 2120,
    /**
     * DPM backup and recovery jobs use a cache volume that cannot be detected. All subsequent online protection activities will fail until this volume is brought back online or is re-created.
     */
    ABE_CODE_ID_32595 = 2121,
    /**
     * To remove disk-based short-term recovery, you need to unselect online protection first. This is because online protection can happen only if you have disk-based short-term protection.
     */
    ABE_CODE_ID_31257 = 2122,
    /**
     * DPM Online replica creation cannot be scheduled to run before DPM Server replica creation.
     */
    ABE_CODE_ID_31265 = 2123,
    /**
     * DPM online replica cannot be initialized manually.
     */
    ABE_CODE_ID_31269 = 2124,
    /**
     * Online retention range is provided for a maximum of 2 months.
     */
    ABE_CODE_ID_31273 = 2125,
    /**
     * The retention schedule doesn't match the backup schedule.
     */
    ABE_CODE_ID_33465 = 2126,
    /**
     * The full and forever backup options are not supported for daily and weekly.
     */
    ABE_CODE_ID_33485 = 2127,
    /**
     * Azure Backup enables only one forever recovery point for monthly or yearly retention policies.
     */
    ABE_CODE_ID_33489 = 2128,
    /**
     * Protection for item <ProtectableObject> is not allowed because long term protection to DPM Online is not set for protection group <GroupName>;
     */
    ABE_CODE_ID_31280 = 2129,
    /**
     * The protection group <GroupName>; contains only application data. DPM Online can only protect file data.
     */
    ABE_CODE_ID_31283 = 2130,
    /**
     * This item <ProtectableObject> cannot be protected to DPM Online. DPM Online can only protect file data.
     */
    ABE_CODE_ID_31284 = 2131,
    /**
     * Replica volume on disk has grown to become larger than the space allocated for it on DPM Online. Increasing the size of replica on DPM Online is not supported in current release.
     */
    ABE_CODE_ID_32551 = 2132,
    /**
     * Initial backup data transfer to staging location is complete.
     */
    ABE_CODE_ID_33474 = 2133,
    /**
     * Import Job name must be between 2 and 64 characters long. It can contain only lowercase letters, numbers, hyphens, and underscores, must start with a letter, and may not contain spaces.
     */
    ABE_CODE_ID_33491 = 2134,
    /**
     * Microsoft Azure Backup is already installed on this machine.
     */
    ABE_CODE_ID_33498 = 2135,
    /**
     * Setup has detected that Microsoft Azure Recovery Services Agent is already installed on this machine. Will skip its installation.
     */
    ABE_CODE_ID_33499 = 2136,
    /**
     * Cloud Metadata backup is already in progress. Skipping Cloud Metadata backup.
     */
    ABE_CODE_ID_33502 = 2137,
    /**
     * Machine cloud registration status is false. Cannot proceed with Cloud Metadata backup.
     */
    ABE_CODE_ID_33503 = 2138,
    /**
     * There is no change in Cloud Metadata. Skipping Cloud Metadata backup.
     */
    ABE_CODE_ID_33504 = 2139,
    /**
     * Disk <NTDiskNumber> is already in the storage pool.
     */
    ABE_CODE_ID_350 = 2140,
    /**
     * Disk <NTDiskNumber> cannot be added to the storage pool.
     */
    ABE_CODE_ID_351 = 2141,
    /**
     * Disk <NTDiskNumber> cannot be added to the storage pool because the disk either failed or is missing.
     */
    ABE_CODE_ID_352 = 2142,
    /**
     * Disk <NTDiskNumber> was not added to the storage pool because it could not be converted to a dynamic disk.
     */
    ABE_CODE_ID_361 = 2143,
    /**
     * DPM detected multiple disks with the same disk identification number (DiskID). None of these disks will be added to the DPM Storage Pool.
     */
    ABE_CODE_ID_3127 = 2144,
    /**
     * You have selected basic disks. DPM will convert to dynamic disks and any existing volumes on these disks will be converted to simple volumes. Do you want to continue?
     */
    ABE_CODE_ID_407 = 2145,
    /**
     * DPM will format the volume before adding it to storage pool. Any data present on the volume will be deleted permanently. Do you want to continue?
     */
    ABE_CODE_ID_33508 = 2146,
    /**
     * Disk <NTDiskNumber> is not listed in the storage pool.
     */
    ABE_CODE_ID_354 = 2147,
    /**
     * Disk <NTDiskNumber> cannot be removed from the storage pool because it contains storage pool volumes.
     */
    ABE_CODE_ID_355 = 2148,
    /**
     * Are you sure that you want to remove the selected disk from the storage pool?
     */
    ABE_CODE_ID_408 = 2149,
    /**
     * The missing disk contains protection group members. To continue protecting these members, you must allocate them to another disk. Do you want to continue?
     */
    ABE_CODE_ID_409 = 2150,
    /**
     * The disk <DiskName> cannot be detected or has stopped responding. All subsequent protection activities that use this disk will fail until the disk is brought back online.
     */
    ABE_CODE_ID_3120 = 2151,
    /**
     * The computer running DPM has deleted volume [<VolumeGuid>, <VolumeLabel>] from DPM disk <NTDiskNumber> because it was not a volume in the DPM storage pool.
     */
    ABE_CODE_ID_366 = 2152,
    /**
     * DPM has deleted volume [<VolumeGuid>, <VolumeLabel>] because the size of the volume was modified externally by using system tools.
     */
    ABE_CODE_ID_368 = 2153,
    /**
     * The operation failed due to a virtual disk service error.
     */
    ABE_CODE_ID_360 = 2154,
    /**
     * DPM encountered an unexpected error while performing a disk related operation.
     */
    ABE_CODE_ID_364 = 2155,
    /**
     * Dynamic disks use a private region of the disk to maintain a Logical Disk Manager (LDM) database. The LDM database will be at <CurrentLdmOccupancy> occupancy after this operation. When occupancy reaches <LdmErrorThreshold>, all volume creations and grows will be disabled and backups that require volume grows may fail
     */
    ABE_CODE_ID_32061 = 2156,
    /**
     * Dynamic disks use a private region of the disk to maintain a Logical Disk Manager (LDM) database. The LDM database is currently at <CurrentLdmOccupancy> occupancy. When occupancy reaches <LdmErrorThreshold>, all volume creations and grows will be disabled and backups that require volume grows may fail.
     */
    ABE_CODE_ID_32062 = 2157,
    /**
     * Status: <AlertStatus> Description: Dynamic disks use a private region of the disk to maintain a Logical Disk Manager (LDM) database. The LDM database is currently at <CurrentLdmOccupancy> occupancy. When occupancy reaches <LdmErrorThreshold>, all volume creations and grows will be disabled and backups that require volume grows may fail.
     */
    ABE_CODE_ID_32063 = 2158,
    /**
     * Dynamic disks use a private region of the disk to maintain a Logical Disk Manager (LDM) database. This volume creation or grow was not allowed because the occupancy of the LDM database would have been <CurrentLdmOccupancy> after this operation which is above the DPM limit of <LdmErrorThreshold>
     */
    ABE_CODE_ID_32064 = 2159,
    /**
     * Dynamic disks use a private region of the disk to maintain a Logical Disk Manager (LDM) database. The current occupancy of the LDM database is <CurrentLdmOccupancy> which is over the DPM limit of <LdmErrorThreshold>. Hence, all volume creations and grows have been disabled.
     */
    ABE_CODE_ID_32065 = 2160,
    /**
     * Status: <AlertStatus> Description: Dynamic disks use a private region of the disk to maintain a Logical Disk Manager (LDM) database. The current occupancy of the LDM database is <CurrentLdmOccupancy> which is over the DPM limit of <LdmErrorThreshold>. Hence, all volume creations and grows have been disabled.
     */
    ABE_CODE_ID_32066 = 2161,
    /**
     * There are a large number of dynamic disk volumes on your DPM. The number of volumes after this Create-PG/Modify-PG would have been <CurrentVolumeCount> while the DPM upper limit is only <MaxVolumesThreshold>. Hence this operation was disallowed.
     */
    ABE_CODE_ID_32068 = 2162,
    /**
     * There was an error during validation of the volume count.
     */
    ABE_CODE_ID_32069 = 2163,
    /**
     * DPM is out of disk space for the replica.
     */
    ABE_CODE_ID_58 = 2164,
    /**
     * DPM does not have sufficient storage space available on the recovery point volume to create new recovery points.
     */
    ABE_CODE_ID_214 = 2165,
    /**
     * DPM has run out of free space on the recovery point volume for <DatasourceName> on <ServerName>. Protection for this data source will fail to prevent existing recovery points from being deleted before their expiration.
     */
    ABE_CODE_ID_30077 = 2166,
    /**
     * DPM has run out of free space on the recovery point volume and will fail synchronization for <DatasourceName> on <ServerName> in order to prevent existing recovery points from being deleted.
     */
    ABE_CODE_ID_30195 = 2167,
    /**
     * A recovery point was created and immediately deleted because of insufficient disk space.
     */
    ABE_CODE_ID_213 = 2168,
    /**
     * The used disk space on the computer running DPM for the recovery point volume of <DatasourceType> <DatasourceName> has exceeded the threshold value of <ThresholdValue>% (DPM requires 600 MB of internal usage in addition to free space available). If you do not allocate more disk space, synchronization jobs may fail due to insufficient disk space.
     */
    ABE_CODE_ID_3169 = 2169,
    /**
     * The used disk space on the computer running DPM for the replica of <DatasourceType><DatasourceName> has exceeded the threshold value of <ThresholdValue>%, or there is not enough disk space to accommodate the changed data. If you do not allocate more disk space, synchronization jobs may fail.
     */
    ABE_CODE_ID_3100 = 2170,
    /**
     * The specified recovery point does not exist
     */
    ABE_CODE_ID_30015 = 2171,
    /**
     * The allocation of disk space for storage pool volumes failed because there is not enough unallocated disk space in the storage pool.
     */
    ABE_CODE_ID_358 = 2172,
    /**
     * There is insufficient space on the storage pool disks to allocate the replica and recovery point volumes.
     */
    ABE_CODE_ID_171 = 2173,
    /**
     * The specified disk(s) is invalid or does not have enough disk space.
     */
    ABE_CODE_ID_31222 = 2174,
    /**
     * DPM could not find a suitable disk storage to reallocate replica for data source <DatasourceName>.
     */
    ABE_CODE_ID_33521 = 2175,
    /**
     * DPM cannot use the volumes <VolumeLabel> for disk allocation as they are already in use by DPM. Specify a volume that is unallocated or used by DPM.
     */
    ABE_CODE_ID_186 = 2176,
    /**
     * The replicas for one or more of the volumes being protected are missing. It may be a result of one or more disks in the DPM storage pool being offline or the deletion of volumes created by DPM to store the replicas. You cannot modify disk allocation or configure protection for any members on these volumes until the replicas have been reallocated.
     */
    ABE_CODE_ID_168 = 2177,
    /**
     * Failure to allocate disk space to the storage pool for storing the replica and the recovery points for <VolumeName> on <ServerName>. No protection will be initiated for <VolumeName> on <ServerName> until disk space has been allocated to the storage pool.
     */
    ABE_CODE_ID_180 = 2178,
    /**
     * DPM could not create <ProtectedGroup> because of failed disk allocations.
     */
    ABE_CODE_ID_181 = 2179,
    /**
     * The size and used disk space information for <VolumeName> on <ServerName> couldn't be retrieved. Disk space can't be allocated to protect data on this volume until this information is retrieved. Do you want to retry?
     */
    ABE_CODE_ID_151 = 2180,
    /**
     * The size and used space information for <VolumeName> on <ServerName> couldn't be retrieved. Disk can't be allocated to protect the data on this volume until this information is retrieved.
     */
    ABE_CODE_ID_153 = 2181,
    /**
     * The size and used space information for <VolumeName> on <ServerName> couldn't be retrieved. Disk can't be allocated to protect the data on this volume until this information is retrieved.
     */
    ABE_CODE_ID_154 = 2182,
    /**
     * The size and used space information for <VolumeName> on <ServerName> couldn't be retrieved. Disk can't be allocated to protect the data on this volume until this information is retrieved.
     */
    ABE_CODE_ID_155 = 2183,
    /**
     * DPM can optimize its disk allocation recommendation by calculating the size of the selected data on <VolumeName> on <ServerName>. Do you want to proceed?
     */
    ABE_CODE_ID_162 = 2184,
    /**
     * <ValueEntered> doesn't meet the minimum allocation value of <OriginallyCalculatedValue><Unit>.
     */
    ABE_CODE_ID_160 = 2185,
    /**
     * <VolumeName> on <ServerName> doesn't meet the minimum size requirement of 1 GB.
     */
    ABE_CODE_ID_164 = 2186,
    /**
     * The minimum space required for the <DiskItem> is <MinimumSize>. Choose a value more than that and try again.
     */
    ABE_CODE_ID_31056 = 2187,
    /**
     * The disk space requirement for <DiskItem> cannot be less than the current value of <UsedSize>. Choose a value more than that and try again.
     */
    ABE_CODE_ID_31057 = 2188,
    /**
     * The specified size is less than the currently allocated size.
     */
    ABE_CODE_ID_33179 = 2189,
    /**
     * You cannot shrink this recovery point volume currently. Possible reasons for this are: 1. Windows is currently not allowing this volume to be shrunk due to the presence of a recovery point segment towards the end of the volume. As older recovery points expire, Windows should be able to shrink the volume. Retry this operation after a few recovery points have expired. 2. The shrink (considering your intended number of recovery points) will result in negligible disk space gains.
     */
    ABE_CODE_ID_32057 = 2190,
    /**
     * Windows cannot shrink currently due to the presence of data towards the end of the volume. As older recovery points expire, Windows should be able to shrink the volume. Retry this operation after a few recovery points have expired.
     */
    ABE_CODE_ID_32070 = 2191,
    /**
     * Based on the expected data churn for the specified retention range, the recovery point volume can only be shrunk to a size between <MinSizeAfterShrink> and <MaxSizeAfterShrink>. Please choose a value between these thresholds and try again.
     */
    ABE_CODE_ID_32058 = 2192,
    /**
     * Based on the expected data churn for the specified retention range, the recovery point volume cannot be shrunk further.
     */
    ABE_CODE_ID_32071 = 2193,
    /**
     * The shrinkable thresholds for the recovery point volume must be calculated prior to shrink. To find shrinkable thresholds, click Shrink.
     */
    ABE_CODE_ID_32072 = 2194,
    /**
     * The shrinkable thresholds for the recovery point volume must be calculated prior to shrink. To find shrinkable thresholds, use the Get-DatasourceDiskAllocation cmdlet with -CalculateShrinkThresholds parameter.
     */
    ABE_CODE_ID_32073 = 2195,
    /**
     * Existing volumes do not meet the size requirements for replica and recovery point volumes for <DatasourceType><DatasourceName> on <ServerName>.
     */
    ABE_CODE_ID_175 = 2196,
    /**
     * DPM failed to use the volume <VolumeLabel> to create the replica because it is not adequately sized.
     */
    ABE_CODE_ID_176 = 2197,
    /**
     * DPM failed to use the volume <VolumeLabel> to create the recovery point volume because it is not adequately sized.
     */
    ABE_CODE_ID_177 = 2198,
    /**
     * DPM failed to use volume <VolumeLabel> since this has already been selected to protect <DatasourceType><DatasourceName> on <ServerName>.
     */
    ABE_CODE_ID_178 = 2199,
    /**
     * DPM cannot resize volumes <VolumeLabel> and <VolumeLabel>, which are being used to protect <DatasourceType><DatasourceName> on <ServerName> because these are custom volumes.
     */
    ABE_CODE_ID_179 = 2200,
    /**
     * DPM can't continue to protect the data on <TargetServerName> because there is not enough disk space available on one or more of its volumes.
     */
    ABE_CODE_ID_57 = 2201,
    /**
     * DPM has run out of scratch space on installation volume.
     */
    ABE_CODE_ID_30005 = 2202,
    /**
     * No more space left in Temp storage volume.
     */
    ABE_CODE_ID_30106 = 2203,
    /**
     * There is insufficient disk space in the cache volume.
     */
    ABE_CODE_ID_32500 = 2204,
    /**
     * DPM Setup was unable to delete backup data on disk storage.
     */
    ABE_CODE_ID_33512 = 2205,
    /**
     * DPM failed to apply the required policies to this protection group since the recovery point limit for this DPM server has been exceeded.
     */
    ABE_CODE_ID_31220 = 2206,
    /**
     * A DPM server can have a total replica size of <MaxDPMReplicaVolSize> TB. If you exceed this limit, the DPM server will miss its backup SLA and eventually it may become unresponsive. You currently have a total replica volume size of <DPMReplicaVolSize> TB on <DPMServerName>
     */
    ABE_CODE_ID_32584 = 2207,
    /**
     * A DPM server can have a maximum size of <MaxSPReplicaVolumeSize> TB for SharePoint replica volumes. If you exceed this limit, the DPM server may miss the backup SLA and eventually it may become unresponsive. You are currently using <SPReplicaVolumeSize> TB of SharePoint replica volume size on <DPMServerName>
     */
    ABE_CODE_ID_32589 = 2208,
    /**
     * Cannot find the volume <VolumeName> on the computer running DPM.
     */
    ABE_CODE_ID_62 = 2209,
    /**
     * Recovery data for <DatasourceType> <DatasourceName> on <ServerName> in protection group <ProtectedGroup> resides on a volume that cannot be detected. All subsequent protection activities relating to <DatasourceName> will fail until this volume is brought back online or the replica is re-created.
     */
    ABE_CODE_ID_3101 = 2210,
    /**
     * Recovery data for <DatasourceName> on <ServerName> in protection group <ProtectedGroup> resides on a volume that cannot be detected. All subsequent protection activities relating to <DatasourceName> will fail until this volume is brought back online or the replica is recreated.
     */
    ABE_CODE_ID_3161 = 2211,
    /**
     * Operation failed for <DatasourceName> on <ServerName> because the recovery point volume for this data source is not available on the DPM server. Future backups will also fail until this issue is fixed.
     */
    ABE_CODE_ID_30076 = 2212,
    /**
     * DPM detected that the recovery point volume for <DatasourceType> <DatasourceName> is not available on the DPM server. Protection jobs will fail until the recovery point volume is brought online.
     */
    ABE_CODE_ID_30166 = 2213,
    /**
     * Cannot perform <InputParameterTag> on a replica that is missing.
     */
    ABE_CODE_ID_31208 = 2214,
    /**
     * DPM cannot protect this data source because its replica or recovery point volume is missing/offline.
     */
    ABE_CODE_ID_33142 = 2215,
    /**
     * The replica cannot be increased because the replica volume is missing.
     */
    ABE_CODE_ID_362 = 2216,
    /**
     * Can't access volume on the replica of <DatasourceType><DatasourceName> on <ServerName>.
     */
    ABE_CODE_ID_92 = 2217,
    /**
     * Although you chose to retain the replica for this previously protected volume, the replica is now missing from the DPM server. Either the volume used to store the replica has been deleted from the storage pool, or the disk on which the replica was stored cannot be detected. You can't protect this previously protected volume until you delete the record of this replica from DPM.
     */
    ABE_CODE_ID_169 = 2218,
    /**
     * DPM has detected an error in the replica to recovery point volume mapping for <DatasourceName> for server <ServerName>. All future backups will fail until this is resolved.
     */
    ABE_CODE_ID_30100 = 2219,
    /**
     * Volume <VolumeName> is offline on the DPM server.
     */
    ABE_CODE_ID_64 = 2220,
    /**
     * The folder on which the <VolumeUsage> volumes must be mounted already exists.
     */
    ABE_CODE_ID_356 = 2221,
    /**
     * DPM could not set security permissions on the replica or recovery point volume that was created.
     */
    ABE_CODE_ID_419 = 2222,
    /**
     * DPM could not obtain security permissions on the replica or recovery point volume.
     */
    ABE_CODE_ID_420 = 2223,
    /**
     * The volume for <DatasourceName> has grown from <OldSize> to <NewSize>.
     */
    ABE_CODE_ID_33143 = 2224,
    /**
     * DPM was unable to expand the volume for <DatasourceName>.
     */
    ABE_CODE_ID_33144 = 2225,
    /**
     * DPM failed to communicate with a WMI Service while trying to execute a query.
     */
    ABE_CODE_ID_33516 = 2226,
    /**
     * DPM is currently shutting down and cannot complete the requested operation.
     */
    ABE_CODE_ID_365 = 2227,
    /**
     * No manual initialization job pending on this datasource <DatasourceName>.
     */
    ABE_CODE_ID_33513 = 2228,
    /**
     * This operation is not allowed (<Reason>).
     */
    ABE_CODE_ID_33517 = 2229,
    /**
     * The protected volume <VolumeName> on <ServerName> couldn't be accessed. The volume might have been removed or dismounted, or another process might be exclusively using it.
     */
    ABE_CODE_ID_55 = 2230,
    /**
     * DPM could not detect the selected volume <VolumeName> on <ServerName>.
     */
    ABE_CODE_ID_2037 = 2231,
    /**
     * One or more volumes are missing for the following applications: <ListOfDataSources>.
     */
    ABE_CODE_ID_3054 = 2232,
    /**
     * The volume is no longer available - it may be dismounted or offline
     */
    ABE_CODE_ID_30033 = 2233,
    /**
     * DPM cannot detect the volume <DatasourceName> on server <ServerName>.
     */
    ABE_CODE_ID_31085 = 2234,
    /**
     * DPM could not enumerate one or more volumes on protected computer <ServerName>.
     */
    ABE_CODE_ID_959 = 2235,
    /**
     * The selected volume <VolumeName> cannot be protected as it does not have a drive letter or a mount point. DPM only protects volumes with a drive letter or a mount point.
     */
    ABE_CODE_ID_32670 = 2236,
    /**
     * DPM cannot continue protecting <DatasourceName> on <ServerName> because the volume on which this data resides on has been resized.
     */
    ABE_CODE_ID_30152 = 2237,
    /**
     * DPM encountered an error while trying to create a recovery point for one or more volumes for data source <DatasourceName> on <ServerName>. This may have happened because the volume name is no longer valid.
     */
    ABE_CODE_ID_30113 = 2238,
    /**
     * The operation failed because DPM was unable to access the file or folder <FileName> on <AgentTargetServer>. This could be because the file or folder is corrupt, or the file system on the volume is corrupt.
     */
    ABE_CODE_ID_2036 = 2239,
    /**
     * DPM failed to replicate changes for <DatasourceType> <DatasourceName> on <ServerName> due to the high amount of file system activity on this volume.
     */
    ABE_CODE_ID_30175 = 2240,
    /**
     * <ObjectName> contains a mount point at <MountPointPath> whose destination volume is <VolumeName>. Do you also want to protect the volume <VolumeName>?
     */
    ABE_CODE_ID_40 = 2241,
    /**
     * Root directories were added to or removed from protection for volume <PSVolumeName> on <PSServerName>.
     */
    ABE_CODE_ID_51 = 2242,
    /**
     * Can't protect this folder because data on other mount points of this volume have been selected for protection.
     */
    ABE_CODE_ID_135 = 2243,
    /**
     * DPM has discovered new unsupported files or folders on one or more protected volumes. DPM will continue to protect the supported data on these volumes, but will not protect the unsupported data.
     */
    ABE_CODE_ID_3125 = 2244,
    /**
     * The volume <VolumeName> on <ServerName> is not currently protected.
     */
    ABE_CODE_ID_241 = 2245,
    /**
     * This volume is currently not protected.
     */
    ABE_CODE_ID_244 = 2246,
    /**
     * To cancel pending replica creation for <VolumeName> on <ServerName>, remove all members from the protection group <ProtectedGroup> that reside on this volume.
     */
    ABE_CODE_ID_3603 = 2247,
    /**
     * The parameter set that you have specified is incorrect. Specify only short-term disk policy objective.
     */
    ABE_CODE_ID_31011 = 2248,
    /**
     * The parameter set that you have specified is incorrect. Specify only short-term disk and long-term Online policy objective.
     */
    ABE_CODE_ID_31270 = 2249,
    /**
     * Protection for <ProtectedGroup> has been set only to disk.
     */
    ABE_CODE_ID_31026 = 2250,
    /**
     * The protection type has been set to disk-based protection only, therefore this command is ignored.
     */
    ABE_CODE_ID_31062 = 2251,
    /**
     * Protection for item <ProtectableObject> is not allowed because short term protection to disk is not set for protection group <GroupName>;
     */
    ABE_CODE_ID_31281 = 2252,
    /**
     * This operation is not allowed on the selected data source.
     */
    ABE_CODE_ID_31155 = 2253,
    /**
     * This option is enabled only at the time of creating a new protection group or protecting datasource to disk for the first time.
     */
    ABE_CODE_ID_31251 = 2254,
    /**
     * This feature is supported only for short term disk based protection
     */
    ABE_CODE_ID_32544 = 2255,
    /**
     * DPM failed to perform the operation because too many objects are selected. Select fewer objects, and then retry the operation.
     */
    ABE_CODE_ID_46 = 2256,
    /**
     * Data source does not exist.
     */
    ABE_CODE_ID_193 = 2257,
    /**
     * <ServerName>is not protected. You can filter the list only by computers and data sources that have been protected.
     */
    ABE_CODE_ID_239 = 2258,
    /**
     * The share "<ObjectName>" on <ServerName> is not currently protected.
     */
    ABE_CODE_ID_242 = 2259,
    /**
     * The item <ProtectableObject> does not exist in protection group <ProtectedGroup>.
     */
    ABE_CODE_ID_31019 = 2260,
    /**
     * The item <ProtectableObject> cannot be excluded because it is a data source.
     */
    ABE_CODE_ID_31020 = 2261,
    /**
     * Data source <DatasourceName> does not belong to a protection group.
     */
    ABE_CODE_ID_31028 = 2262,
    /**
     * The data source <DatasourceName> specified is not a part of the protection group <ProtectedGroup>.
     */
    ABE_CODE_ID_31055 = 2263,
    /**
     * All data sources passed should belong to the same protection group.
     */
    ABE_CODE_ID_31054 = 2264,
    /**
     * This member is not specified for protection and cannot be removed from protection.
     */
    ABE_CODE_ID_31068 = 2265,
    /**
     * The target computer either does not exist or is currently not protected by DPM
     */
    ABE_CODE_ID_31074 = 2266,
    /**
     * This child datasource is already excluded from protection.
     */
    ABE_CODE_ID_31148 = 2267,
    /**
     * The search string should use UNC Format if the protected computer is not specified. If the search is intended on a folder, then specify the protected computer name.
     */
    ABE_CODE_ID_31077 = 2268,
    /**
     * DPM could not enumerate one or more shares on protected computer <ServerName>.
     */
    ABE_CODE_ID_33310 = 2269,
    /**
     * The parameter <Name> cannot be used while configuring protection of the selected data source.
     */
    ABE_CODE_ID_7006 = 2270,
    /**
     * Operation failed since the protected data source size had not been calculated for <DatasourceName> prior to running this operation.
     */
    ABE_CODE_ID_31000 = 2271,
    /**
     * The data source <DatasourceName> is not protected and size calculations cannot be done on it.
     */
    ABE_CODE_ID_31058 = 2272,
    /**
     * Size optimization cannot be done on data source <DatasourceName>. This can be done only if a part of the data source is protected. Retry without the -CalculateSize option.
     */
    ABE_CODE_ID_31059 = 2273,
    /**
     * DPM cannot protect <DatasourceName> on <ServerName> because case-sensitive support is not enabled on the DPM server.
     */
    ABE_CODE_ID_30194 = 2274,
    /**
     * DPM cannot protect this data source. You can only select the DPM database for protection from the DPM server. To protect file systems, you have to enable the AllowLocalDataProtection setting using Set-DpmGlobalProperty cmdlet from DPM Management Shell.
     */
    ABE_CODE_ID_31046 = 2275,
    /**
     * DPM is unable to continue protection for data sources on the protected computer <ServerName> because DPM has detected an incompatible filter installed on this computer.
     */
    ABE_CODE_ID_78 = 2276,
    /**
     * You can't protect the selected database now. This database is already selected for protection as part of Windows SharePoint Services protection to which the database belongs.
     */
    ABE_CODE_ID_173 = 2277,
    /**
     * DPM cannot protect the SharePoint Search Index because DPM did not detect all of the dependent databases and Search indices to be protected.
     */
    ABE_CODE_ID_32009 = 2278,
    /**
     * DPM could not enumerate SharePoint data sources on the protected computer <ServerName>.
     */
    ABE_CODE_ID_967 = 2279,
    /**
     * DPM could not enumerate one or more SharePoint search writers on protected computer <ServerName>.
     */
    ABE_CODE_ID_962 = 2280,
    /**
     * DPM could not enumerate one or more components for application <Component> on protected computer <ServerName>.
     */
    ABE_CODE_ID_963 = 2281,
    /**
     * The file system on <ServerName> where data source <DatasourceName> of protection group <ProtectedGroup> is located, is either locked by BitLocker Drive Encryption or it is in an invalid state and is no longer available.
     */
    ABE_CODE_ID_30153 = 2282,
    /**
     * DPM is unable to continue protection for <DatasourceName> on <ServerName> because this computer has been powered off without shutting it down cleanly.
     */
    ABE_CODE_ID_30155 = 2283,
    /**
     * DPM cannot continue protection for <DatasourceType> <DatasourceName> on <ServerName>.
     */
    ABE_CODE_ID_30184 = 2284,
    /**
     * The operation failed for <DatasourceType> <DatasourceName> on <ServerName> because the data source caption has changed.
     */
    ABE_CODE_ID_30231 = 2285,
    /**
     * The share <ShareName> that previously mapped to <OldFolderPath> has changed to <NewFolderPath>. DPM will continue to protect <OldFolderPath>, but we recommend that you modify protection as suggested in the Recommended Action.
     */
    ABE_CODE_ID_3126 = 2286,
    /**
     * DPM failed to stop protection for <DatasourceType> <DatasourceName> on <ServerName>.
     */
    ABE_CODE_ID_3116 = 2287,
    /**
     * Status: <AlertStatus> Description: Database auto-protection failed.
     */
    ABE_CODE_ID_32510 = 2288,
    /**
     * Protection for <DatasourceName> on <ServerName> has been switched to another DPM server.
     */
    ABE_CODE_ID_32591 = 2289,
    /**
     * Failed to remove all the members from the <GroupName> group.
     */
    ABE_CODE_ID_32026 = 2290,
    /**
     * DPM was unable to remove the protected computer <ServerName>
     */
    ABE_CODE_ID_32548 = 2291,
    /**
     * Failed to create the protection group because no members were selected for protection.
     */
    ABE_CODE_ID_31010 = 2292,
    /**
     * The backup job failed because no files or folders have been selected for protection.
     */
    ABE_CODE_ID_32517 = 2293,
    /**
     * The protection group name entered already exists.
     */
    ABE_CODE_ID_137 = 2294,
    /**
     * The specified protection group name isn't valid. A protection group name must be between 1 and 64 characters, with at least one alphabet letter.
     */
    ABE_CODE_ID_146 = 2295,
    /**
     * The network bandwidth usage throttling rate must be between 1 Mbps and 10000 Mbps.
     */
    ABE_CODE_ID_140 = 2296,
    /**
     * Remove duplicate file name extensions.
     */
    ABE_CODE_ID_132 = 2297,
    /**
     * File name extensions must begin with a . and can't contain any of the following characters: /, \, :, *, ?, ", <, >, |
     */
    ABE_CODE_ID_131 = 2298,
    /**
     * <ValueEntered> isn't a valid value. The maximum is <MaximumSizeUnit>.
     */
    ABE_CODE_ID_158 = 2299,
    ABE_CODE_ID_159 = 2300,
    /**
     * The inputs aren't valid for custom scheme.
     */
    ABE_CODE_ID_172 = 2301,
    /**
     * Work hours are not valid. Specify valid work hours.
     */
    ABE_CODE_ID_272 = 2302,
    /**
     * Alias or Display name cannot be empty or contain any of the following characters <InputName>.
     */
    ABE_CODE_ID_273 = 2303,
    /**
     * A site, document, list or list-item cannot be empty or contain any of the following characters <InputName>.
     */
    ABE_CODE_ID_276 = 2304,
    /**
     * Your changes cannot be applied because the protection group properties have changed. The protection group properties could have changed due to either of the following reasons: - An auto discovery job ran and modified the properties of this protection group. - Another user is using DPM Administrator Console to modify the properties of this protection group.
     */
    ABE_CODE_ID_195 = 2305,
    /**
     * DPM could not perform the requested action on the selected items. This might be because one or more of the selected items or a property associated with the selected items has changed, which prevents the requested action.
     */
    ABE_CODE_ID_200 = 2306,
    /**
     * DPM could not persist the protection group and change the server of data source. Data source: <DatasourceName> Server name: <ServerName>.
     */
    ABE_CODE_ID_33404 = 2307,
    /**
     * Modify Protection Group is disabled because the following network names have been deleted: <InputParameterTag>.
     */
    ABE_CODE_ID_31009 = 2308,
    /**
     * To view the protected computers, you need to enable protection of these computers.
     */
    ABE_CODE_ID_147 = 2309,
    /**
     * DPM data source can't be added to the protection group because of existing settings.
     */
    ABE_CODE_ID_152 = 2310,
    /**
     * This protection group does not support the given protection type. Try again with a different value.
     */
    ABE_CODE_ID_31053 = 2311,
    /**
     * The specified protection group set options are not valid
     */
    ABE_CODE_ID_33213 = 2312,
    /**
     * The <PGNameList> protected groups could not be assigned to the protection group set.
     */
    ABE_CODE_ID_33216 = 2313,
    /**
     * Cannot delete protection group set.
     */
    ABE_CODE_ID_33217 = 2314,
    /**
     * Could not find the protection group for the given protection group ID.
     */
    ABE_CODE_ID_33445 = 2315,
    /**
     * Cannot connect to Data Protection Manager. This version of DPM is not supported with Central Console Client.
     */
    ABE_CODE_ID_33345 = 2316,
    /**
     * Could not find critical product entries in the Windows Registry.
     */
    ABE_CODE_ID_31247 = 2317,
    /**
     * The maximum number of data sources that a DPM server can protect is <MaxDataSources>. If you exceed this limit, DPM server will miss its backup SLA and eventually it may become unresponsive. You are currently protecting <NumDataSources> data sources on <DPMServerName>
     */
    ABE_CODE_ID_32582 = 2318,
    /**
     * A DPM server can protect a maximum of <MaxProtectedServers> servers. If you exceed this limit, DPM server will miss its backup SLA and eventually it may become unresponsive. You are currently protecting <NumProtectedServers> servers on <DPMServerName>
     */
    ABE_CODE_ID_32583 = 2319,
    /**
     * The datasource(s) in protection group <PGName> missed its SLA.The SLA specified for the protection group is <SLA>
     */
    ABE_CODE_ID_33442 = 2320,
    /**
     * DPM discovered new computers that you may want to protect.
     */
    ABE_CODE_ID_3117 = 2321,
    /**
     * Inactivating these alerts will also change protection status to OK in the Protection task area and the alerts will be resolved in Operations Manager. Do you want to inactivate the selected alerts?
     */
    ABE_CODE_ID_3610 = 2322,
    /**
     * Disabling libraries will affect the protection jobs that use the libraries. Are you sure you want to disable the selected libraries?
     */
    ABE_CODE_ID_31109 = 2323,
    /**
     * The job was canceled. The user either canceled the job or modified the associated protection group.
     */
    ABE_CODE_ID_908 = 2324,
    /**
     * The job was cancelled because the user modified the associated protection group.
     */
    ABE_CODE_ID_33342 = 2325,
    /**
     * The protection group configuration has changed and therefore this job cannot be rerun.
     */
    ABE_CODE_ID_3604 = 2326,
    /**
     * This job cannot be rerun because the protection group associated with it has been modified.
     */
    ABE_CODE_ID_3609 = 2327,
    /**
     * You must install agents on one or more servers before you can recover files.
     */
    ABE_CODE_ID_246 = 2328,
    /**
     * <InputPath> is not a valid network path. You must specify a path in the \\server\share format. No wildcards are allowed.
     */
    ABE_CODE_ID_247 = 2329,
    /**
     * <InputPath> is not a valid local path. You must specify a path such as d:\, d:\folder. No wildcards are allowed.
     */
    ABE_CODE_ID_248 = 2330,
    /**
     * <InputName> is not a valid file or folder name. Make sure that the file name is correct and that the path is entered only in the appropriate Original location field.
     */
    ABE_CODE_ID_249 = 2331,
    /**
     * Any recovery point or synchronization jobs that are running, or are scheduled to run in the next 10 minutes, on the volumes from which the data is being recovered will be canceled. Do you want to continue?
     */
    ABE_CODE_ID_250 = 2332,
    /**
     * You are browsing to a mount point.
     */
    ABE_CODE_ID_251 = 2333,
    /**
     * You are attempting to recover an object that contains a mount point.
     */
    ABE_CODE_ID_252 = 2334,
    /**
     * Only <MaxListItemsInBrowseView> of the items in <ObjectName> can be displayed. Either select <ObjectName> for recovery or use the Search tab to find specific items to recover.
     */
    ABE_CODE_ID_232 = 2335,
    /**
     * The number of recovery point locations should be equal to the number of recoverable items passed to this cmdlet.
     */
    ABE_CODE_ID_31049 = 2336,
    /**
     * The recovery point location that you have passed is invalid. Try again with a different value.
     */
    ABE_CODE_ID_31050 = 2337,
    /**
     * The recovery point location passed does not belong to current recovery point.
     */
    ABE_CODE_ID_31071 = 2338,
    /**
     * Shares can be retrieved only from a volume recovery point
     */
    ABE_CODE_ID_31075 = 2339,
    /**
     * The recoverable item cannot be recovered. See DPM Help for more details.
     */
    ABE_CODE_ID_31079 = 2340,
    /**
     * The specified target server and one or more database file locations are the same as the original. The recovery might fail or the files may be overwritten. Do you want to continue?
     */
    ABE_CODE_ID_31081 = 2341,
    /**
     * The specified alternate database name is a system database. DPM cannot recover a system database to an alternate location. Change the specified database name so that it is not a system database.
     */
    ABE_CODE_ID_31082 = 2342,
    /**
     * The alternate database name is empty. Provide a valid alternate database name to use for the recovery
     */
    ABE_CODE_ID_31083 = 2343,
    /**
     * The specified recovery options are not valid.
     */
    ABE_CODE_ID_31095 = 2344,
    /**
     * Failed to perform Test-DPMTapeData on the specified recovery point since this was created by some other DPM installation.
     */
    ABE_CODE_ID_31096 = 2345,
    /**
     * The following recovery items could not be removed.
     */
    ABE_CODE_ID_32617 = 2346,
    /**
     * The following recovery targets could not be removed.
     */
    ABE_CODE_ID_32618 = 2347,
    /**
     * Unable to start DPM Self Service Recovery Configuration Tool.
     */
    ABE_CODE_ID_32663 = 2348,
    /**
     * This action will start a new recovery job for the failed recoveries. Do you want to continue?
     */
    ABE_CODE_ID_3602 = 2349,
    /**
     * Click Yes to claim ownership of this data source and to resume backup and recovery of the data source.
     */
    ABE_CODE_ID_970 = 2350,
    /**
     * DPM cannot run a backup/recovery job on <PSServerName> because it is managed by the DPM server <ServerName>.
     */
    ABE_CODE_ID_3107 = 2351,
    /**
     * DPM could not run the backup/recovery job on <PSServerName> because it is managed by the DPM server <ServerName>.
     */
    ABE_CODE_ID_3180 = 2352,
    /**
     * DPM could not run the backup/recovery job for the data source because it is owned by a different DPM server. Data source: <DatasourceName> Owner DPM Server: <ServerName>.
     */
    ABE_CODE_ID_3184 = 2353,
    /**
     * This action will set this DPM's ownership on <PSServerName>. This will result in the backup or recovery jobs for <PSServerName> on the DPM server <ServerName> to fail. Do you want to set ownership?
     */
    ABE_CODE_ID_3598 = 2354,
    /**
     * This action will set this DPM's ownership on <PSServerName>. This will result in: 1. Backup or recovery jobs for <PSServerName> on the DPM server <ServerName> to fail. 2. Backup or recovery jobs currently running on <PSServerName> to be canceled. Do you want to set ownership?
     */
    ABE_CODE_ID_3599 = 2355,
    /**
     * This action will set the ownership for <PSServerName> to DPM server <ServerName>. This will result in the backup or recovery jobs currently running for <PSServerName> to fail. Do you want to set ownership?
     */
    ABE_CODE_ID_33308 = 2356,
    /**
     * All protection and recovery jobs on <ServerName> will fail until the agent is re-enabled. Do you want to proceed?
     */
    ABE_CODE_ID_371 = 2357,
    /**
     * <UserName> does not have administrator privileges on the DPM Server.
     */
    ABE_CODE_ID_221 = 2358,
    /**
     * DpmSync has completed with the following errors: <DPSSyncSummary>.
     */
    ABE_CODE_ID_367 = 2359,
    /**
     * Cannot connect to the DPM service because it is running in recovery mode, which was initiated by the DpmSync tool.
     */
    ABE_CODE_ID_916 = 2360,
    /**
     * The DPM database on the DPM server <ServerName> has been restored from a backup. As a result, the alerts that were generated before <DBRestoreTime> do not reflect the current state of alerts on the DPM server.
     */
    ABE_CODE_ID_458 = 2361,
    /**
     * DPM could not perform the requested action on the selected items. This could be because the selected items or some properties associated with these items have changes that prevent the action from being taken.
     */
    ABE_CODE_ID_31127 = 2362,
    /**
     * Overwrite database flag is not set for one or more databases being recovered
     */
    ABE_CODE_ID_30051 = 2363,
    /**
     * Recovery failed for <DatasourceType> <DatasourceName> because the overwrite flag is not set for <DatabaseName> on <AgentTargetServer>.
     */
    ABE_CODE_ID_30174 = 2364,
    /**
     * Recovery failed for <DatasourceType> <DatasourceName> on <AgentTargetServer> because the target database specified is in mounted state.
     */
    ABE_CODE_ID_30199 = 2365,
    /**
     * Recovery failed for <DatasourceType> <DatasourceName> on <AgentTargetServer> as the specified database is a recovery database.
     */
    ABE_CODE_ID_32623 = 2366,
    /**
     * Recovery failed for <DatasourceType> <DatasourceName> on <AgentTargetServer> as the specified database is not a recovery database.
     */
    ABE_CODE_ID_32624 = 2367,
    /**
     * Recovery failed for <DatasourceType> <DatasourceName> on <AgentTargetServer> as the specified database copy is a passive copy. Recovery to passive copy is not supported in this version of DPM.
     */
    ABE_CODE_ID_32626 = 2368,
    /**
     * DPM found that DPMRecoveryWebApplication was not properly configured.
     */
    ABE_CODE_ID_32006 = 2369,
    /**
     * DPM failed to recover to the original location because either the corresponding Windows SharePoint Services Search service on the index server <DatasourceName> doesn't exist or it has been configured differently from the time this recovery point was created.
     */
    ABE_CODE_ID_32013 = 2370,
    /**
     * SharePoint search components cannot be recovered individually to their original location.
     */
    ABE_CODE_ID_31152 = 2371,
    /**
     * Cannot find the group <GroupName>. DPM will automatically recreate this group but optimized item level recovery will fail for older recovery points.
     */
    ABE_CODE_ID_3137 = 2372,
    /**
     * Failed to add permissions for user <UserName> to the share <ShareName>
     */
    ABE_CODE_ID_32022 = 2373,
    /**
     * Failed to remove the <UserName> user from the <GroupName> group.
     */
    ABE_CODE_ID_32024 = 2374,
    /**
     * DPM was not able to apply the permissions existing at the time of creation of recovery point while recovering SharePoint item <SiteUrl>. Exception Message = <ExceptionMessage>.
     */
    ABE_CODE_ID_33150 = 2375,
    /**
     * The following databases were previously protected as part of another SharePoint data source: <DatasourceName>. If you select this data source for protection, DPM will delete the previous recovery points of these databases.
     */
    ABE_CODE_ID_31228 = 2376,
    /**
     * DPM did not run the recovery successfully.
     */
    ABE_CODE_ID_254 = 2377,
    /**
     * Recovery failed for <DatasourceType><DatasourceName> on <ServerName>.
     */
    ABE_CODE_ID_298 = 2378,
    /**
     * DPM failed to recover all the files.
     */
    ABE_CODE_ID_30120 = 2379,
    /**
     * For <DatasourceType> <DatasourceName> on <ServerName>, the following items could not be recovered: <TempListOfFiles>.
     */
    ABE_CODE_ID_299 = 2380,
    /**
     * The recovery jobs for <DatasourceType> <DatasourceName> that started at <StartDateTime>, with the destination of <ServerName>, have completed. Some jobs successfully recovered data and some jobs failed. The following items could not be recovered: <TempListOfFiles>.
     */
    ABE_CODE_ID_3110 = 2381,
    /**
     * The recovery jobs for <DatasourceName> that started at <StartDateTime>, with the destination of <ServerName>, have completed. Some jobs have successfully recovered data and some jobs have failed.
     */
    ABE_CODE_ID_3165 = 2382,
    /**
     * The recovery jobs for <DatasourceName> that started at <StartDateTime>, with the destination of <TargetServerName>, have completed. Most or all jobs failed to recover the requested data.
     */
    ABE_CODE_ID_3166 = 2383,
    /**
     * The recovery jobs for <DatasourceType> <DatasourceName> that started at <StartDateTime>, with the destination of <ServerName>, have successfully completed.
     */
    ABE_CODE_ID_3112 = 2384,
    /**
     * The recovery jobs for <DatasourceName> that started at <StartDateTime>, with the destination of <ServerName>, have successfully completed.
     */
    ABE_CODE_ID_3167 = 2385,
    /**
     * There was a failure during recovery point consolidation.
     */
    ABE_CODE_ID_185 = 2386,
    /**
     * This job cannot be rerun because the data is not valid.
     */
    ABE_CODE_ID_3606 = 2387,
    /**
     * DPM could not run the backup job for the data source because the number of currently running backup and recovery jobs on the Production server has reached its limits. Data source: <DatasourceName> Production Server: <ServerName>.
     */
    ABE_CODE_ID_3185 = 2388,
    /**
     * DPM could not run the recovery job for the data source because the number of currently running backup and recovery jobs on the Production server has reached its limits. Data source: <DatasourceName> Production Server: <ServerName>.
     */
    ABE_CODE_ID_3186 = 2389,
    /**
     * There was an unrecoverable error during I/O operations on the drive.
     */
    ABE_CODE_ID_30102 = 2390,
    /**
     * Recovery of <DatasourceName> from staging area (<FolderPath>) to <ServerName> (Start Time: <StartDateTime>) has successfully completed.
     */
    ABE_CODE_ID_31231 = 2391,
    /**
     * Recovery of <DatasourceName> from staging area (<FolderPath>) to <ServerName> (Start Time: <StartDateTime>) has completed successfully.
     */
    ABE_CODE_ID_31235 = 2392,
    /**
     * Recovery of <DatasourceName> from staging area (<FolderPath>) to <ServerName> (Start Time: <StartDateTime>) was partially successful. <TransferredFilesCount> files were recovered successfully.
     */
    ABE_CODE_ID_31232 = 2393,
    /**
     * Recovery of <DatasourceName> from staging area (<FolderPath>) to <ServerName> (Start Time <StartDateTime>) failed to recover the selected data.
     */
    ABE_CODE_ID_31233 = 2394,
    /**
     * Recovery of <DatasourceName> from staging area (<FolderPath>) to <ServerName> (Start Time: <StartDateTime>) was partially successful. <TransferredFilesCount> files were recovered successfully.
     */
    ABE_CODE_ID_31236 = 2395,
    /**
     * Recovery of <DatasourceName> from staging area (<FolderPath>) to <ServerName> (Start Time: <StartDateTime>) failed to recover the selected data.
     */
    ABE_CODE_ID_31237 = 2396,
    /**
     * Recovery from staging area failed since the metadata information was not present or it was corrupt.
     */
    ABE_CODE_ID_31238 = 2397,
    /**
     * DPM could not recover the requested data. The selected recovery point is no longer available for recovery.
     */
    ABE_CODE_ID_202 = 2398,
    /**
     * The selected recovery point no longer exists.
     */
    ABE_CODE_ID_255 = 2399,
    /**
     * DPM encountered an error while reading from the recovery point used for recovery. Either the recovery point no longer exists or, if you selected a share for recovery, the path to its contents is missing from the recovery point.
     */
    ABE_CODE_ID_265 = 2400,
    /**
     * Recovery failed because the data source files have been moved since this recovery point was created.
     */
    ABE_CODE_ID_203 = 2401,
    /**
     * DPM has detected that files have been deleted or moved on the protected computer. You cannot recover using Recover to original location.
     */
    ABE_CODE_ID_209 = 2402,
    /**
     * Recovery for <DatasourceType> <DatasourceName> to the latest recovery point cannot be performed because you have already recovered it to a previous recovery point.
     */
    ABE_CODE_ID_30185 = 2403,
    /**
     * You cannot perform any recoveries because no backups have been taken after upgrade. However you can restore as files.
     */
    ABE_CODE_ID_30232 = 2404,
    /**
     * The selected recovery point is not valid for recovery to a DPM server.
     */
    ABE_CODE_ID_31203 = 2405,
    /**
     * This option is disabled as the DPM database cannot be recovered directly to the original location. For more information, see the DPM Operations Guide.
     */
    ABE_CODE_ID_31204 = 2406,
    /**
     * The selected data cannot be recovered to the DPM server <ServerName> because the replica isn't in the Replica creation pending state.
     */
    ABE_CODE_ID_118 = 2407,
    /**
     * Recovery cannot proceed as the replica for the selected data source is not in replica creation pending state.
     */
    ABE_CODE_ID_31076 = 2408,
    /**
     * The specified destination path is not valid.
     */
    ABE_CODE_ID_2031 = 2409,
    /**
     * The specified path does not reside on an NTFS volume.
     */
    ABE_CODE_ID_2034 = 2410,
    /**
     * The operation failed because of insufficient disk space.
     */
    ABE_CODE_ID_2035 = 2411,
    /**
     * Some items were not recovered because recovering items across a reparse point is not permitted. The folder <ReparsePtPath> under the recovery destination is a reparse point.
     */
    ABE_CODE_ID_2038 = 2412,
    /**
     * DPM cannot access <FileName> because the file or folder has been exclusively locked by another program.
     */
    ABE_CODE_ID_227 = 2413,
    /**
     * DPM failed to access the path <FileName>.
     */
    ABE_CODE_ID_229 = 2414,
    /**
     * Unable to write to <FileName>.
     */
    ABE_CODE_ID_32506 = 2415,
    /**
     * The recovery target location <FolderPath>, does not exist or cannot be accessed. Verify the recovery target location and retry.
     */
    ABE_CODE_ID_32636 = 2416,
    /**
     * DPM was unable to initiate recovery to the specified computer.
     */
    ABE_CODE_ID_31200 = 2417,
    /**
     * No recovery point was created, either because synchronization has not occurred since the last recovery point was created, or because no changes were found during synchronization.
     */
    ABE_CODE_ID_208 = 2418,
    /**
     * Cannot create a recovery point because of a transient problem.
     */
    ABE_CODE_ID_215 = 2419,
    /**
     * Backup of <DatasourceName> on <ServerName> cannot be completed. DPM could not find a valid recovery point on disk.
     */
    ABE_CODE_ID_30126 = 2420,
    /**
     * DPM was unable to compile a list of recoverable objects for <DatasourceType> <DatasourceName>. You will be unable to perform granular level recoveries from this recovery point. No action is required because the next scheduled full backup will synchronize the list of recoverable objects. Alternately, in the Protection task area, select the required protected object, click Create recovery point, and select the option to create a recovery point using a full backup.
     */
    ABE_CODE_ID_30207 = 2421,
    /**
     * DPM failed to obtain catalog information as part of the backup for <DatasourceType><DatasourceName> on <ServerName>. Your recovery point is valid, but you cannot perform item-level recoveries by using this recovery point.
     */
    ABE_CODE_ID_3103 = 2422,
    /**
     * DPM failed to provide the Windows Group <GroupName> read permissions on the replica for <DatasourceType> <DatasourceName> on <ServerName>. Your recovery point is valid, but you may not be able to perform item-level recoveries in an optimized manner using this recovery point.
     */
    ABE_CODE_ID_3136 = 2423,
    /**
     * DPM could not obtain backup metadata information for <DatasourceType> <DatasourceName> on <ServerName>. If the data source is a Generic datasource, a valid recovery point has been created.
     */
    ABE_CODE_ID_33331 = 2424,
    /**
     * The backup job failed because a recovery point on which it depends has been deleted by remove-RecoveryPoint cmdlet or by pruning.
     */
    ABE_CODE_ID_32520 = 2425,
    /**
     * Recovery point creation jobs for <DatasourceType> <DatasourceName> on <ServerName> have been failing. The number of failed recovery point creation jobs = <FailureCount>. If the data source being protected is SharePoint, select Error Details to view the list of databases for which recovery point creation failed.
     */
    ABE_CODE_ID_3114 = 2426,
    /**
     * Creation of recovery points for <DatasourceName> on <ServerName> have failed. The last recovery point creation failed for the following reason: <Reason>
     */
    ABE_CODE_ID_3159 = 2427,
    /**
     * Backup job for datasource: <DatasourceName> on production server: <PSServerName> completed successfully. Recovery point created at: <PreBackupTime>. Backup Type: <BackupType> backup.
     */
    ABE_CODE_ID_33222 = 2428,
    /**
     * If you create a recovery point now, the oldest recovery point will be deleted and cannot be restored. Do you want to continue?
     */
    ABE_CODE_ID_253 = 2429,
    /**
     * The operation will remove the following recovery point(s) because they have dependencies on each other:
     */
    ABE_CODE_ID_31034 = 2430,
    /**
     * Select a single item for creating a recovery point on disk. You have currently selected multiple items in the list view.
     */
    ABE_CODE_ID_183 = 2431,
    /**
     * Cannot create a recovery point for the application data source because protection is stopped.
     */
    ABE_CODE_ID_184 = 2432,
    /**
     * Recovery point cannot be created for external data source <DatasourceName>.
     */
    ABE_CODE_ID_31021 = 2433,
    /**
     * Recovery point cannot be created for unprotected data source <DatasourceName>.
     */
    ABE_CODE_ID_31022 = 2434,
    /**
     * Cannot run an incremental synchronization and create a recovery point for <DatasourceName> because the application does not support it.
     */
    ABE_CODE_ID_31024 = 2435,
    /**
     * Recovery point cannot be created for <DatasourceName> since protection has been stopped for this data.
     */
    ABE_CODE_ID_31301 = 2436,
    /**
     * The recovery point specified is already on hold
     */
    ABE_CODE_ID_33486 = 2437,
    /**
     * The recovery point specified is not on hold
     */
    ABE_CODE_ID_33487 = 2438,
    /**
     * You can't add more recovery points because the maximum number of recovery points for the entire retention range is <MaxLimit>.
     */
    ABE_CODE_ID_130 = 2439,
    /**
     * You can't choose this recovery point because the time difference between it and a previous recovery point is less than your specified synchronization frequency. Specified synchronization frequency: <ValueEntered>
     */
    ABE_CODE_ID_133 = 2440,
    /**
     * You can't reduce the express full backup schedule because it would affect the long-term recovery goals of this protection group.
     */
    ABE_CODE_ID_145 = 2441,
    /**
     * Synchronization frequency specified is invalid. You can only set synchronization frequency to 1, 2, 4, 6, 12 or 24 hours.
     */
    ABE_CODE_ID_7007 = 2442,
    /**
     * Incremental synchronization job cannot run on all the protected items in this protection group. Change the synchronization frequency to Just before a recovery point.
     */
    ABE_CODE_ID_31016 = 2443,
    /**
     * Specify a scheduled replica creation time that is less than 1 year.
     */
    ABE_CODE_ID_31061 = 2444,
    /**
     * The retention range cannot be achieved with the current synchronization frequency.
     */
    ABE_CODE_ID_31099 = 2445,
    /**
     * The selected datasources should have the same replica-protectiontype.
     */
    ABE_CODE_ID_31161 = 2446,
    /**
     * You can offset synchronization frequency only for incremental backups.
     */
    ABE_CODE_ID_31217 = 2447,
    /**
     * The offset is greater than synchronization frequency.
     */
    ABE_CODE_ID_31218 = 2448,
    /**
     * The recovery point schedule specified in the protection group settings XML file is not valid.
     */
    ABE_CODE_ID_33159 = 2449,
    /**
     * The replica of <DatasourceType><DatasourceName> on <ServerName> isn't consistent with the protected data source.
     */
    ABE_CODE_ID_91 = 2450,
    /**
     * The replica of <DatasourceType><DatasourceName> on <ServerName> is being created.
     */
    ABE_CODE_ID_93 = 2451,
    /**
     * Cannot perform <InputParameterTag> on a replica that is pending manual replica creation.
     */
    ABE_CODE_ID_31207 = 2452,
    /**
     * The replica of <DatasourceType> <DatasourceName> on <ServerName> is being created. After the initial replica is created, only incremental changes are synchronized.
     */
    ABE_CODE_ID_3105 = 2453,
    /**
     * The replica of <DatasourceName> on <ServerName> is being created. After the initial copy is made, only incremental changes are synchronized.
     */
    ABE_CODE_ID_3162 = 2454,
    /**
     * The replica for <DatasourceType> <DatasourceName> on <ServerName> is not created. A replica creation job is scheduled to run at a later time. Data protection will not start until the replica creation is complete.
     */
    ABE_CODE_ID_3119 = 2455,
    /**
     * The data source <DatasourceType><DatasourceName> on <ServerName> is no longer protected, and DPM no longer has a replica of it. The replica was probably deleted because the Stop Protection without retaining replica task was run for this data source.
     */
    ABE_CODE_ID_94 = 2456,
    /**
     * The job failed because the replica for this data source is being deleted, probably because the Stop Protection without retaining replica task was run for this data source.
     */
    ABE_CODE_ID_101 = 2457,
    /**
     * Cannot perform <InputParameterTag> because the replica isn't idle.
     */
    ABE_CODE_ID_141 = 2458,
    /**
     * The ability to add members to this protection group is temporarily disabled while initial synchronization of one or more members occurs.
     */
    ABE_CODE_ID_156 = 2459,
    /**
     * Failed to copy data from replica for <DatasourceName> on <ServerName>. Current replica is marked invalid.
     */
    ABE_CODE_ID_32590 = 2460,
    /**
     * The synchronization job failed due to an internal error.
     */
    ABE_CODE_ID_117 = 2461,
    /**
     * There were failures in the synchronization operation.
     */
    ABE_CODE_ID_456 = 2462,
    /**
     * Synchronization jobs for <DatasourceName> on <ServerName> have failed.
     */
    ABE_CODE_ID_3160 = 2463,
    /**
     * Operation failed for <AgentTargetServer> as the system ran out of memory.
     */
    ABE_CODE_ID_30085 = 2464,
    /**
     * Synchronization for replica of <DatasourceName> on <ServerName> failed because the replica is not in a valid state or is in an inactive state.
     */
    ABE_CODE_ID_30300 = 2465,
    /**
     * A critical inconsistency was detected, therefore changes cannot be replicated.
     */
    ABE_CODE_ID_30024 = 2466,
    /**
     * A critical inconsistency was detected for <DatasourceType> <DatasourceName> on <ServerName> and therefore changes cannot be replicated for <FileName>.
     */
    ABE_CODE_ID_30133 = 2467,
    /**
     * DPM is not synchronized with the changes on <DatasourceType> <DatasourceName> on <ServerName>. Protection cannot continue.
     */
    ABE_CODE_ID_30131 = 2468,
    /**
     * DPM failed to clean up data of old incremental backups on the replica for <DatasourceType> <DatasourceName> on <ServerName>. Synchronization will fail until the replica cleanup succeeds.
     */
    ABE_CODE_ID_30134 = 2469,
    /**
     * DPM failed to replicate the changes for the <DatasourceType> <DatasourceName>. The operation failed while DPM was attempting to apply the changes to the replica.
     */
    ABE_CODE_ID_30221 = 2470,
    /**
     * DPM has detected a checksum mismatch during data transfer over the network
     */
    ABE_CODE_ID_30087 = 2471,
    /**
     * Number of files skipped for synchronization due to errors has exceeded the maximum allowed limit of <MaxLimit> files on this data source
     */
    ABE_CODE_ID_32538 = 2472,
    /**
     * This computer cannot be synchronized because it is not connected to the DPM server.
     */
    ABE_CODE_ID_32652 = 2473,
    /**
     * Some computers in the protection group have not been synchronized for <ThresholdValue> days.
     */
    ABE_CODE_ID_3181 = 2474,
    /**
     * The post data verification cleanup failed because of an internal error for <DatasourceName> on <ServerName>.
     */
    ABE_CODE_ID_30027 = 2475,
    /**
     * DPM has encountered a critical internal error. (Critical error in reading/parsing DirsAndFileOffsetFileList)
     */
    ABE_CODE_ID_30110 = 2476,
    /**
     * Catalog for backup job was not built correctly for <DatasourceType> <DatasourceName> on <ServerName>.
     */
    ABE_CODE_ID_30124 = 2477,
    /**
     * RA cannot read from/write to temp area.
     */
    ABE_CODE_ID_30107 = 2478,
    /**
     * File copy failed. The directory for source location <SourceLocation> or destination location <DestinationLocation> does not exist. (<Message>) Exception trace: <ExceptionMessage>
     */
    ABE_CODE_ID_30121 = 2479,
    /**
     * File copy failed. The source location <SourceLocation> does not exist. (<Message>) Exception trace: <ExceptionMessage>
     */
    ABE_CODE_ID_30122 = 2480,
    /**
     * File copy failed due to an I/O error. Source location: <SourceLocation> Destination location: <DestinationLocation>. (<Message>) Exception <ExceptionMessage>
     */
    ABE_CODE_ID_30123 = 2481,
    /**
     * File delete failed due to I/O error. File may be in use by some other application. File location: <Location>
     */
    ABE_CODE_ID_30176 = 2482,
    /**
     * File delete failed because of unauthorized access error. File path: <Location>
     */
    ABE_CODE_ID_30183 = 2483,
    /**
     * The SQL Server Reporting Services service is not running.
     */
    ABE_CODE_ID_3003 = 2484,
    /**
     * DPM could not connect to SQL Server Reporting Services.
     */
    ABE_CODE_ID_3013 = 2485,
    /**
     * SQL Server Reporting Services is not installed or is not configured properly.
     */
    ABE_CODE_ID_3038 = 2486,
    /**
     * DPM is unable to generate reports. This may be because the web.config file for the SQL Server Reporting Services is not valid or is inaccessible.
     */
    ABE_CODE_ID_3041 = 2487,
    /**
     * DPM reporting cannot query the IIS configuration.
     */
    ABE_CODE_ID_3036 = 2488,
    /**
     * DPM reporting requires ASP.NET 2.0, which is not found or installed on this computer.
     */
    ABE_CODE_ID_3034 = 2489,
    /**
     * DPM Setup detected that the SQL server provided to it is clustered. For clustered SQL server, the SQL Reporting server needs to be different from the SQL server.
     */
    ABE_CODE_ID_33427 = 2490,
    /**
     * DPM Setup detected that the SQL server provided to it is not clustered. For non-clustered SQL server, the SQL Reporting server needs to be the same as the SQL server.
     */
    ABE_CODE_ID_33428 = 2491,
    /**
     * The instance provided is not a Reporting Server instance. Provide a Reporting Server instance.
     */
    ABE_CODE_ID_33436 = 2492,
    /**
     * The version of the Reporting Server instance provided is lower than the minimum version supported by this product.
     */
    ABE_CODE_ID_33437 = 2493,
    /**
     * DPM Setup is unable to connect to the specified instance of SQL Server Reporting Service.
     */
    ABE_CODE_ID_33431 = 2494,
    /**
     * A Windows account is required to view DPM reports.
     */
    ABE_CODE_ID_3016 = 2495,
    /**
     * The user account that DPM Reporting created is not enabled.
     */
    ABE_CODE_ID_3017 = 2496,
    /**
     * The reporting password for the Windows account has expired.
     */
    ABE_CODE_ID_3018 = 2497,
    /**
     * DPM is unable to create the Windows account group because the group already exists.
     */
    ABE_CODE_ID_3021 = 2498,
    /**
     * DPM is unable to create the Windows account because the account already exists.
     */
    ABE_CODE_ID_3022 = 2499,
    /**
     * DPM is unable to configure the Windows account because the password you entered does not meet the Group Policy requirements.
     */
    ABE_CODE_ID_3023 = 2500,
    /**
     * DPM reporting is not yet activated because the required security settings could not be applied to the DPMReport local account.
     */
    ABE_CODE_ID_3039 = 2501,
    /**
     * You don't have sufficient permissions to perform this action on the report.
     */
    ABE_CODE_ID_3004 = 2502,
    /**
     * You are unable to add the local computer to the intranet security zone in Internet Explorer because of insufficient permissions.
     */
    ABE_CODE_ID_3025 = 2503,
    /**
     * DPM is unable to read the registry to retrieve report settings because of insufficient permissions.
     */
    ABE_CODE_ID_3035 = 2504,
    /**
     * You cannot view the selected report because the Web site <HttpMachine> is not in a trusted site zone. Do you want to add the site and view the report?
     */
    ABE_CODE_ID_3026 = 2505,
    /**
     * You cannot add the computer to the trusted zone.
     */
    ABE_CODE_ID_3028 = 2506,
    /**
     * There is not enough content to generate a report for this time period. The number of days of available data must be at least <DaysCount> before DPM can generate this report.
     */
    ABE_CODE_ID_3011 = 2507,
    /**
     * The report schedule has expired and will be reset.
     */
    ABE_CODE_ID_3027 = 2508,
    /**
     * DPM is unable to create the report schedule because the date specified has already passed.
     */
    ABE_CODE_ID_3030 = 2509,
    /**
     * The requested report history could not be found in SQL Server Reporting Services.
     */
    ABE_CODE_ID_3000 = 2510,
    /**
     * DPM could not generate the report. A parameter is missing or was incorrectly specified.
     */
    ABE_CODE_ID_3002 = 2511,
    /**
     * DPM could not generate the report. A parameter is missing or was incorrectly specified.
     */
    ABE_CODE_ID_3005 = 2512,
    /**
     * DPM could not set up a schedule for this report. The information is either missing or it is incorrectly specified.
     */
    ABE_CODE_ID_3009 = 2513,
    /**
     * The path name specified for the DPM Report database location is not valid.
     */
    ABE_CODE_ID_451 = 2514,
    /**
     * The report you requested could not be found on the SQL Server Reporting Services server.
     */
    ABE_CODE_ID_3006 = 2515,
    /**
     * The report cannot be displayed because the report property settings are incorrect.
     */
    ABE_CODE_ID_3007 = 2516,
    /**
     * DPM cannot perform this action because no valid property settings have been detected for this report.
     */
    ABE_CODE_ID_3012 = 2517,
    /**
     * An error occurred causing the reporting job on <ServerName> to fail. The system files may be corrupt.
     */
    ABE_CODE_ID_3014 = 2518,
    /**
     * DPM has detected incorrect property settings for certain reports.
     */
    ABE_CODE_ID_3029 = 2519,
    /**
     * The report file does not contain an entry for the description.
     */
    ABE_CODE_ID_3032 = 2520,
    /**
     * The report file contains an incorrect description value.
     */
    ABE_CODE_ID_3033 = 2521,
    /**
     * Maximum allowed frequency is 5 years.
     */
    ABE_CODE_ID_204 = 2522,
    /**
     * The specified retention range is invalid. Specify a value for retention range which is equal to or less than 5148 weeks or 1188 months or 99 years.
     */
    ABE_CODE_ID_206 = 2523,
    /**
     * The backup frequency for long-term protection needs to be equal to or greater than the backup frequency for short-term protection. Backup frequency for short-term protection: <InputParameterTag>
     */
    ABE_CODE_ID_144 = 2524,
    /**
     * Failed to create the protection group since some of the required schedules have not been specified.
     */
    ABE_CODE_ID_31001 = 2525,
    /**
     * Long-term retention range can be specified only in weeks, months, or years.
     */
    ABE_CODE_ID_31017 = 2526,
    /**
     * The specified retention range supports the following backup frequencies only: <InputParameterTag>
     */
    ABE_CODE_ID_31018 = 2527,
    /**
     * DayofWeek needs to be specified to continue.
     */
    ABE_CODE_ID_31037 = 2528,
    /**
     * Duplicate weekdays specified, specify unique days of the week.
     */
    ABE_CODE_ID_31041 = 2529,
    /**
     * Incorrect start time specified. Enter the start time in the following format hh:mm
     */
    ABE_CODE_ID_31064 = 2530,
    /**
     * Protection group <ProtectedGroup> does not contain this type of schedule.
     */
    ABE_CODE_ID_31066 = 2531,
    /**
     * The specified short-term backup frequency does not support creation of incremental backups.
     */
    ABE_CODE_ID_31088 = 2532,
    /**
     * The policy schedule cannot be set with the specified date.
     */
    ABE_CODE_ID_31163 = 2533,
    /**
     * Failed to create schedule with the specified start time because the date is invalid.
     */
    ABE_CODE_ID_31300 = 2534,
    /**
     * Some relative weeks are duplicated.
     */
    ABE_CODE_ID_33462 = 2535,
    /**
     * Some months are duplicated.
     */
    ABE_CODE_ID_33463 = 2536,
    /**
     * Some retention intervals are duplicated.
     */
    ABE_CODE_ID_33466 = 2537,
    /**
     * No schedules found for the job definition.
     */
    ABE_CODE_ID_951 = 2538,
    /**
     * The backup or consistency check window has not been properly specified. For example, the window on two different days may be overlapping with each other or there may be ambiguity.
     */
    ABE_CODE_ID_33438 = 2539,
    /**
     * The backup or consistency check window can be set for short term protection only.
     */
    ABE_CODE_ID_33439 = 2540,
    /**
     * The following auto-deployment protection groups could not be updated by the auto-deployment script:
     */
    ABE_CODE_ID_33155 = 2541,
    /**
     * The following auto-deployment protection groups were updated by the auto-deployment script:
     */
    ABE_CODE_ID_33156 = 2542,
    /**
     * This operation cannot be performed on the current protection group at this time. Run the Modify Protection Group wizard, and on the Select Group Members page, expand the protected computers whose data sources need to be refreshed. Then perform an Update Group operation.
     */
    ABE_CODE_ID_33168 = 2543,
    /**
     * The start time is greater or equal to the end time.
     */
    ABE_CODE_ID_3171 = 2544,
    /**
     * Start time cannot be greater than or equal to end time. Correct the filter definition and retry.
     */
    ABE_CODE_ID_33004 = 2545,
    /**
     * At least one data source must be selected in the filter definition.
     */
    ABE_CODE_ID_3173 = 2546,
    /**
     * At least one job type and job status must be specified in the filter definition.
     */
    ABE_CODE_ID_3174 = 2547,
    /**
     * Data transferred and time elapsed must be an integer, and greater than or equal to zero, and less than the maximum number size.
     */
    ABE_CODE_ID_3175 = 2548,
    /**
     * Date not entered in the correct format.
     */
    ABE_CODE_ID_3176 = 2549,
    /**
     * The default filter cannot be updated or deleted.
     */
    ABE_CODE_ID_3177 = 2550,
    /**
     * A filter with the specified name already exists.
     */
    ABE_CODE_ID_3179 = 2551,
    /**
     * Specify today or a later date.
     */
    ABE_CODE_ID_3031 = 2552,
    /**
     * The backup SLA is not being met for the following computers: <ServerName>
     */
    ABE_CODE_ID_3183 = 2553,
    /**
     * The execution of the pre-backup script for <DatasourceType> <DatasourceName> returned an error.
     */
    ABE_CODE_ID_30189 = 2554,
    /**
     * The execution of the post-backup script for <DatasourceType> <DatasourceName> returned an error.
     */
    ABE_CODE_ID_30190 = 2555,
    /**
     * The execution of the pre-backup script for <DatasourceType> <DatasourceName> timed out.
     */
    ABE_CODE_ID_30191 = 2556,
    /**
     * The execution of the post-backup script for <DatasourceType> <DatasourceName> timed out.
     */
    ABE_CODE_ID_30192 = 2557,
    /**
     * The configuration of the pre-backup script or the post-backup script XML for <DatasourceType> <DatasourceName> is incorrect.
     */
    ABE_CODE_ID_30193 = 2558,
    /**
     * You cannot migrate a replica that is not in a valid state.
     */
    ABE_CODE_ID_31221 = 2559,
    /**
     * The data source has been marked as Inconsistent during the migration.
     */
    ABE_CODE_ID_31223 = 2560,
    /**
     * <DatasourceName> has recently been migrated. You cannot migrate <DatasourceName> again until the recovery points on the previous replica volume are available.
     */
    ABE_CODE_ID_31224 = 2561,
    /**
     * DPM does not support the migration for data source <DatasourceName> present in <ServerName>.
     */
    ABE_CODE_ID_31225 = 2562,
    /**
     * Error occurred while migrating data source <DatasourceName>. Check the DPM administration console for recovery point creation errors corresponding to this data source and follow the appropriate recommended action. If the errors occurred due to insufficient space on the recovery point volume, expand the recovery point volume or free up some space on the recovery point volume by deleting older recovery points.
     */
    ABE_CODE_ID_31244 = 2563,
    /**
     * You cannot migrate collocated data sources to custom volumes.
     */
    ABE_CODE_ID_33193 = 2564,
    /**
     * DPM network bandwidth usage throttling is not working because the Windows Quality of Service (QoS) Packet Scheduler is not enabled on <ServerName>.
     */
    ABE_CODE_ID_3124 = 2565,
    /**
     * Unable to update shares or share permissions.
     */
    ABE_CODE_ID_3050 = 2566,
    /**
     * Offline backup of virtual machine <VirtualMachineName> is not supported.
     */
    ABE_CODE_ID_30288 = 2567,
    /**
     * Unable to connect to the DPM database because the database is in an inconsistent state.
     */
    ABE_CODE_ID_943 = 2568,
    /**
     * The DPM Administrator Console version <Version> is incompatible with the DPM server version.
     */
    ABE_CODE_ID_969 = 2569,
    /**
     * Connection already exists to DPM server <ServerName>. You can only be connected to a single DPM server at a time. End the existing connection using Disconnect-DPMServer before attempting to run cmdlets that are targeted to another DPM server.
     */
    ABE_CODE_ID_31143 = 2570,
    /**
     * Unknown failure when removing record for <ServerName>
     */
    ABE_CODE_ID_34000 = 2571,
    /**
     * You can only select <MaxInstallServers> computers to install at a time.
     */
    ABE_CODE_ID_338 = 2572,
    ABE_CODE_ID_2032 = 2573,
    /**
     * The evaluation copy of DPM has expired.
     */
    ABE_CODE_ID_3751 = 2574,
    /**
     * Choose to send Microsoft anonymous feedback automatically about your hardware and software configurations, and feature usage patterns.
     */
    ABE_CODE_ID_3152 = 2575,
    /**
     * The wizard was interrupted before <ProductName> could complete successfully.
     */
    ABE_CODE_ID_3210 = 2576,
    /**
     * Your system has not been modified. To install this program at a later time, run the installation again.
     */
    ABE_CODE_ID_3211 = 2577,
    /**
     * An older version of DPM is installed on this computer. Upgrade to System Center 2012 DPM Release Candidate and launch setup again.
     */
    ABE_CODE_ID_33339 = 2578,
    /**
     * DPM cannot protect this member. On the secondary DPM server, you can only protect data sources for the primary DPM server or the data sources of the computers that the primary DPM server is protecting.
     */
    ABE_CODE_ID_31206 = 2579,
    /**
     * DPM cannot protect this member. On the secondary DPM server, partial protection of a replica is not allowed.
     */
    ABE_CODE_ID_31210 = 2580,
    /**
     * DPM cannot protect this member. On the secondary DPM server, you cannot protect data sources that are not protected by the primary DPM server.
     */
    ABE_CODE_ID_31211 = 2581,
    /**
     * DPM cannot protect this data source because the secondary DPM server cannot protect a local data source that is protected on the primary DPM server.
     */
    ABE_CODE_ID_31227 = 2582,
    /**
     * The PrimaryDPMServer option is valid only for client protection.
     */
    ABE_CODE_ID_32546 = 2583,
    /**
     * This DPM server cannot find the primary DPM server(s) for the following production server(s). As a result they will not be available for protection. <Message>
     */
    ABE_CODE_ID_33446 = 2584,
    /**
     * DPM was unable to get the list of data sources on <PSServerName> that are protected by the primary DPM server <ServerName>.
     */
    ABE_CODE_ID_33119 = 2585,
    /**
     * DPM cannot continue secondary protection of this datasource because of insufficient disk space on its replica volume on the primary DPM server (<TargetServerName>).
     */
    ABE_CODE_ID_32662 = 2586,
    /**
     * The maximum number of disaster recovery (DR) data sources that a DPM server can protect is <MaxDataSources>. If you exceed this limit, DPM server will miss its backup SLA and eventually it may become unresponsive. You are currently protecting <NumDataSources> data sources on <DPMServerName>
     */
    ABE_CODE_ID_32637 = 2587,
    /**
     * You have chosen to protect replicas on another DPM server (primary DPM server).
     */
    ABE_CODE_ID_148 = 2588,
    /**
     * You are trying to protect replicas on a primary DPM server. File exclusions won't apply to these replicas, but they'll apply to all other protection group members.
     */
    ABE_CODE_ID_150 = 2589,
    /**
     * The selected data sources are protected by the primary DPM server <InputParameterTag>. This DPM server is protecting the replicas of selected data sources from the primary DPM server (secondary protection). Do you want this DPM server to take over primary protection and protect these data sources directly?
     */
    ABE_CODE_ID_31158 = 2590,
    /**
     * This DPM server is not protecting the replica of data source <DatasourceName> from the primary DPM server. You cannot switch disaster protection for this data source.
     */
    ABE_CODE_ID_31160 = 2591,
    /**
     * One or more of the selected data sources are already configured for protection on the primary DPM server. When you switch back protection, the replicas of these data sources will be protected from the primary DPM server.
     */
    ABE_CODE_ID_31162 = 2592,
    /**
     * Invalid input. Switching protection back to primary DPM server is not allowed on a primary DPM server. Switching protection back to the primary DPM server is allowed only on a secondary DPM server.
     */
    ABE_CODE_ID_31215 = 2593,
    /**
     * Invalid input. You cannot switch protection for a primary DPM server. Switching protection is allowed to switch protection for protected computers only.
     */
    ABE_CODE_ID_31216 = 2594,
    /**
     * The <DatasourceName> data source on the <ServerName> server is being protected directly on the secondary DPM server. To switch protection of the selected data sources to the primary DPM server, stop protection of the <DatasourceName> data source (with or without retaining data), and then retry the operation.
     */
    ABE_CODE_ID_33141 = 2595,
    /**
     * Latest point in time recovery is not supported from: 1) Secondary DPM server 2) Invalid replica 3) Inactive protection.
     */
    ABE_CODE_ID_31205 = 2596,
    /**
     * You cannot recover data to its original location from a secondary DPM server without switching protection of the protected computer to the secondary DPM server. To switch protection, right-click the data source, select Switch disaster protection, and then retry the operation.
     */
    ABE_CODE_ID_31213 = 2597,
    /**
     * You cannot upgrade protection agents for the primary DPM server from another computer. To upgrade the DPM server, install the new version on the DPM server.
     */
    ABE_CODE_ID_32523 = 2598,
    /**
     * Access denied on the primary DPM server <ServerName>
     */
    ABE_CODE_ID_32671 = 2599,
    /**
     * This DPM role name does not exist. Enter a valid DPM role name.
     */
    ABE_CODE_ID_32603 = 2600,
    /**
     * The specified group name <GroupName> does not exist. Enter a valid Windows group name. Additional details: <ExceptionMessage>
     */
    ABE_CODE_ID_32604 = 2601,
    /**
     * The name of the security group is invalid. It cannot be empty or have a default value.
     */
    ABE_CODE_ID_32666 = 2602,
    /**
     * This role name already exists.
     */
    ABE_CODE_ID_32601 = 2603,
    /**
     * Invalid entry for role name. The DPM role name you have provided contains special characters.
     */
    ABE_CODE_ID_32605 = 2604,
    /**
     * Invalid input for role name. DPM role name should be 27 characters or less in length.
     */
    ABE_CODE_ID_32614 = 2605,
    /**
     * Select a DPM role for this operation.
     */
    ABE_CODE_ID_32654 = 2606,
    /**
     * You must add at least one item in the list view.
     */
    ABE_CODE_ID_32656 = 2607,
    /**
     * Enter a valid file path. For unrestricted access, clear the file path entered in the list view.
     */
    ABE_CODE_ID_32659 = 2608,
    /**
     * The following security groups could not be removed.
     */
    ABE_CODE_ID_32619 = 2609,
    /**
     * Are you sure that you want to permanently delete the selected DPM role?
     */
    ABE_CODE_ID_32655 = 2610,
    /**
     * The DPM role configuration has been successfully saved.
     */
    ABE_CODE_ID_32664 = 2611,
    /**
     * The selected DPM role has been successfully deleted.
     */
    ABE_CODE_ID_32665 = 2612,
    /**
     * DPM was unable to add the list of recovery items or targets to the DPM role.
     */
    ABE_CODE_ID_33122 = 2613,
    /**
     * DPM Setup could not create the authorization store inside Windows Authorization Manager.
     */
    ABE_CODE_ID_32606 = 2614,
    /**
     * Authorization store could not be persisted into DPM Database. Operation Failed. See error logs for more details.
     */
    ABE_CODE_ID_32571 = 2615,
    /**
     * There is no operation configured for this user on <ServerName>
     */
    ABE_CODE_ID_32547 = 2616,
    /**
     * DPM Access Manager service is not connected to any DPM server or the previous connection was lost.
     */
    ABE_CODE_ID_32600 = 2617,
    /**
     * Unable to connect to the DPM Server <ServerName>
     */
    ABE_CODE_ID_32602 = 2618,
    /**
     * DPM Self-Service Recovery Tool for SQL is out of sync with DPM AccessManager Service.
     */
    ABE_CODE_ID_32609 = 2619,
    /**
     * DPM was unable to notify DPMAMService about its start. AutoHeal might not work.
     */
    ABE_CODE_ID_32634 = 2620,
    /**
     * Failed to configure firewall rules.
     */
    ABE_CODE_ID_32629 = 2621,
    /**
     * Cannot connect to the DPM Server <ServerName>. Make sure that the DPM Server is online and that the required firewall exceptions for port <InputParameterTag> have been configured on it. If the issue persists, contact your DPM administrator.
     */
    ABE_CODE_ID_33106 = 2622,
    /**
     * Connection refused by DPM Server <ServerName>. Your user account is not configured as an authorized end user on this server. For more information, contact your DPM administrator.
     */
    ABE_CODE_ID_33107 = 2623,
    /**
     * Connection to the DPM server <ServerName> was lost. Reconnect to continue.
     */
    ABE_CODE_ID_33111 = 2624,
    /**
     * The server <ServerName> could not be found in the Active Directory.
     */
    ABE_CODE_ID_33112 = 2625,
    /**
     * DPM Self Service Recovery Tool was unable to get a response from the DPM Server <ServerName>. This may be because the server is busy processing other requests. Retry this operation after some time. If the problem persists, contact your DPM administrator.
     */
    ABE_CODE_ID_33113 = 2626,
    /**
     * Cannot retrieve properties for the DPM server <ServerName>. DPM Self Service Recovery Tool will use the default properties.
     */
    ABE_CODE_ID_33114 = 2627,
    ABE_CODE_ID_33115 = 2628,
    /**
     * DPM Access Manager service is unable to process the request because of an internal failure. Additional details: <ExceptionMessage>
     */
    ABE_CODE_ID_33121 = 2629,
    /**
     * You do not have any databases available for recovery. None of the databases configured for your user account is protected by the DPM Server <ServerName>. For more information, contact your DPM administrator.
     */
    ABE_CODE_ID_33108 = 2630,
    /**
     * DPM found no recovery points which you are authorized to restore on the specified DPM server. You can restore only those recovery points for which you were an administrator at the time the backup was taken. To restore other recovery points, contact your DPM administrator, or attempt to restore from another DPM.
     */
    ABE_CODE_ID_33116 = 2631,
    /**
     * DPM encountered an error while attempting to share the data you have requested. Contact your DPM administrator to restore the data.
     */
    ABE_CODE_ID_33117 = 2632,
    /**
     * DPM could not share the data you have requested because it has expired. Reopen the UI and try again
     */
    ABE_CODE_ID_33118 = 2633,
    /**
     * The specified alternate database name is a system database. Change the specified database name so that it is not a system database.
     */
    ABE_CODE_ID_33101 = 2634,
    /**
     * The specified alternate instance is the same as original. Specify a different instance or change the database name
     */
    ABE_CODE_ID_31080 = 2635,
    /**
     * The recovery job could not be started. <ErrorDescription> <ReasonText>
     */
    ABE_CODE_ID_33109 = 2636,
    /**
     * The recovery job could not be cancelled. <ErrorDescription> <ReasonText>
     */
    ABE_CODE_ID_33110 = 2637,
    /**
     * A recovery job with the specified settings was started successfully. You can monitor the job progress from the main console.
     */
    ABE_CODE_ID_33102 = 2638,
    /**
     * Stopping the recovery will cancel this job. Do you want to continue?
     */
    ABE_CODE_ID_33103 = 2639,
    /**
     * Are you sure you want to re-run the recovery job with same settings?
     */
    ABE_CODE_ID_33104 = 2640,
    /**
     * The recovery job is being performed again. You can monitor the progress on your main console.
     */
    ABE_CODE_ID_33105 = 2641,
    /**
     * Connection to the DPM service has been lost.
     */
    ABE_CODE_ID_918 = 2642,
    /**
     * Connection to the DPM service has been lost.
     */
    ABE_CODE_ID_919 = 2643,
    /**
     * DPM Management Shell is not connected to any DPM server or the previous connection was lost.
     */
    ABE_CODE_ID_929 = 2644,
    /**
     * A connection to DPM Server <ServerName> is already open.
     */
    ABE_CODE_ID_949 = 2645,
    /**
     * The DPM service failed to stop.
     */
    ABE_CODE_ID_452 = 2646,
    /**
     * The DPM service terminated unexpectedly during completion of the job. The termination may have been caused by a system restart.
     */
    ABE_CODE_ID_910 = 2647,
    /**
     * Another instance of DPM is currently running.
     */
    ABE_CODE_ID_946 = 2648,
    /**
     * A non-fatal failure instance has been detected for process <DpmProcessName>. This will be reported to Microsoft.
     */
    ABE_CODE_ID_997 = 2649,
    /**
     * DPM Setup could not delete all the registry keys that DPM uses.
     */
    ABE_CODE_ID_900 = 2650,
    /**
     * DPM must be installed on a computer running Windows Server 2003 Service Pack 1 (SP1).
     */
    ABE_CODE_ID_800 = 2651,
    /**
     * DPM failed to write events to the DPM Alerts event log. Either the DPM Alerts event log has been deleted or the permissions have been changed.
     */
    ABE_CODE_ID_920 = 2652,
    /**
     * DPM could not find the MSDPMTrustedMachines security group. Either this group has been deleted or the entry is corrupt.
     */
    ABE_CODE_ID_3752 = 2653,
    /**
     * Cannot find the local DPM Server's entry in the database. This can happen on server rename or domain join/leave events. Try restarting the DPM service and then the console to automatically correct this issue. The management tab will now be disabled.
     */
    ABE_CODE_ID_33448 = 2654,
    /**
     * Could not connect to the Service Control Manager on <ServerName>.
     */
    ABE_CODE_ID_277 = 2655,
    /**
     * DPM could not connect to the Service Control Manager on these servers: <ListofServers>
     */
    ABE_CODE_ID_33221 = 2656,
    /**
     * DPM is unable to retrieve the configuration information from <ServerName>.
     */
    ABE_CODE_ID_346 = 2657,
    /**
     * The DPM server was unable to retrieve information about the remote system using the Windows Management Instrumentation (WMI) service on <ServerName>.
     */
    ABE_CODE_ID_400 = 2658,
    /**
     * Login failure caused by incorrect user name or password.
     */
    ABE_CODE_ID_1000 = 2659,
    /**
     * DPM Administrator Console can be opened only by a user belonging to a domain.
     */
    ABE_CODE_ID_3754 = 2660,
    /**
     * Version <LocalDPMVersion> of the DPM, and version <RemoteDPMVersion> of the remote DPM are not compatible.
     */
    ABE_CODE_ID_31242 = 2661,
    /**
     * Version <LocalDPMVersion> of the DPM, and version <RemoteDPMVersion> of the remote DPM are not compatible.
     */
    ABE_CODE_ID_31243 = 2662,
    /**
     * <ServiceName> raised the following alert for the subscription in use:
     */
    ABE_CODE_ID_33406 = 2663,
    /**
     * The job encountered an internal fatal error.
     */
    ABE_CODE_ID_902 = 2664,
    /**
     * The job encountered an internal database error.
     */
    ABE_CODE_ID_907 = 2665,
    /**
     * DPM has received an improperly formed message and was unable to interpret it.
     */
    ABE_CODE_ID_909 = 2666,
    /**
     * The job failed because of an unexpected error.
     */
    ABE_CODE_ID_914 = 2667,
    /**
     * The operation failed because an error occurred while enumerating the data source for <Component>.
     */
    ABE_CODE_ID_921 = 2668,
    /**
     * The arguments for the job definition are not valid.
     */
    ABE_CODE_ID_975 = 2669,
    /**
     * This action will rerun the selected job. Do you want to run this job again?
     */
    ABE_CODE_ID_3600 = 2670,
    /**
     * This action will cancel the selected job. Do you want to cancel this job?
     */
    ABE_CODE_ID_3601 = 2671,
    /**
     * The job cannot be rerun because a dependent job is still running for a data source that is a part of this Windows SharePoint Services data source.
     */
    ABE_CODE_ID_3611 = 2672,
    /**
     * Couldn't access DataSourceInfo in the database for a "<JobType>". This may happen due to orphaned jobs containing bad DataSourceID(s).
     */
    ABE_CODE_ID_33449 = 2673,
    /**
     * The current operation has timed out in DPMAMService running on DPM server.
     */
    ABE_CODE_ID_33249 = 2674,
    /**
     * There was an error during validation of the LDM database occupancy.
     */
    ABE_CODE_ID_32067 = 2675,
    /**
     * The current selections will be reset, and you must select them again.
     */
    ABE_CODE_ID_968 = 2676,
    /**
     * Your search returned more than 250 results. Only 250 results can be displayed.
     */
    ABE_CODE_ID_3500 = 2677,
    /**
     * At least one of the databases is not online
     */
    ABE_CODE_ID_30045 = 2678,
    /**
     * Database mount failed for <DatasourceType> <DatabaseName> on <AgentTargetServer>.
     */
    ABE_CODE_ID_30143 = 2679,
    /**
     * Database dismount failed for <DatasourceType> <DatabaseName> on <AgentTargetServer>.
     */
    ABE_CODE_ID_30144 = 2680,
    /**
     * Full backup is required for <DatasourceType> <DatasourceName> on <ServerName> as <ServiceName> service has been restarted.
     */
    ABE_CODE_ID_30168 = 2681,
    /**
     * Backup failed as circular logging is enabled on <DatasourceName> database. Incremental backups are not supported in case of circular logging.
     */
    ABE_CODE_ID_32641 = 2682,
    /**
     * DPM was not able to stop or disable the Windows SharePoint Services Search service on the Index server <DatasourceName>
     */
    ABE_CODE_ID_32012 = 2683,
    /**
     * DPM was unable to query the unattached content database <ContentDatabase>; Exception Message =<ExceptionMessage>
     */
    ABE_CODE_ID_32018 = 2684,
    /**
     * DPM Setup has detected an existing installation of DPM on this computer. The existing installation is a later version than the version you are trying to install.
     */
    ABE_CODE_ID_871 = 2685,
    /**
     * An older version of DPM is installed on this computer. Uninstall it and launch setup again.
     */
    ABE_CODE_ID_890 = 2686,
    /**
     * DPM setup detected that installed DPM version doesn't support upgrade. Uninstall current DPM version and rerun setup.
     */
    ABE_CODE_ID_4103 = 2687,
    /**
     * DPM setup detected that this DPM machine doesn't have latest updates installed. Install System Center 2016 UR4 Data Protection Manager <KBnumber> and then rerun the setup.
     */
    ABE_CODE_ID_4105 = 2688,
    /**
     * DPM is already installed on this computer.
     */
    ABE_CODE_ID_4078 = 2689,
    /**
     * This application is already installed on this computer.
     */
    ABE_CODE_ID_4333 = 2690,
    /**
     * You cannot install the DPM Management Shell on a DPM server.
     */
    ABE_CODE_ID_4376 = 2691,
    /**
     * Setup has detected that either DPM Management Shell or DPM Remote Administration is already installed on this computer.
     */
    ABE_CODE_ID_4375 = 2692,
    /**
     * DPM Setup could not create a required service. This computer may be protected by another computer running DPM. You cannot install DPM on a computer on which a protection agent is installed.
     */
    ABE_CODE_ID_882 = 2693,
    /**
     * You cannot install DPM on a server if a DPM protection agent has been installed it.
     */
    ABE_CODE_ID_4052 = 2694,
    /**
     * DPM Setup detected several existing protection groups.
     */
    ABE_CODE_ID_4020 = 2695,
    /**
     * DPM is not installed on this computer.
     */
    ABE_CODE_ID_4077 = 2696,
    /**
     * DPM is not installed on this computer.
     */
    ABE_CODE_ID_4079 = 2697,
    /**
     * The DPM protection agent is not installed on the computer <ComputerName>.
     */
    ABE_CODE_ID_4337 = 2698,
    /**
     * The version of Windows Server Hyper-V to which you are trying to recover the virtual machine is earlier than the version under which it was running before it was backed up. DPM does not support this recovery scenario.
     */
    ABE_CODE_ID_4377 = 2699,
    /**
     * <ValueEntered> is not a valid value. The maximum is <MaximumSize> <Unit>.
     */
    ABE_CODE_ID_4042 = 2700,
    /**
     * You did not specify the user name.
     */
    ABE_CODE_ID_4065 = 2701,
    /**
     * You did not specify a company name.
     */
    ABE_CODE_ID_4066 = 2702,
    /**
     * The number of DPM licenses must be greater than or equal to zero.
     */
    ABE_CODE_ID_4067 = 2703,
    /**
     * The input <InputParameterTag> is mandatory.
     */
    ABE_CODE_ID_4069 = 2704,
    /**
     * The specified path <FileName> is invalid.
     */
    ABE_CODE_ID_4072 = 2705,
    /**
     * The path <FileName> exceeds <MaxLimit> characters.
     */
    ABE_CODE_ID_4074 = 2706,
    /**
     * The Setup log file path <FileName> is too long after being fully qualified.
     */
    ABE_CODE_ID_817 = 2707,
    /**
     * The Setup log file path <FileName> is not valid.
     */
    ABE_CODE_ID_818 = 2708,
    /**
     * The command-line argument <CommandlineArgument> is invalid.
     */
    ABE_CODE_ID_4073 = 2709,
    /**
     * The command-line argument <CommandlineArgument> is already specified.
     */
    ABE_CODE_ID_4075 = 2710,
    /**
     * The value for <CommandlineArgument> was not specified.
     */
    ABE_CODE_ID_4076 = 2711,
    /**
     * No IN file is specified in the command line.
     */
    ABE_CODE_ID_4080 = 2712,
    /**
     * DPM configuration failed.
     */
    ABE_CODE_ID_4081 = 2713,
    /**
     * DPM setup could not configure agents.
     */
    ABE_CODE_ID_4083 = 2714,
    /**
     * DPM setup could not extract the prerequisites.
     */
    ABE_CODE_ID_4085 = 2715,
    /**
     * There is something wrong with the scenarios or checks xml.
     */
    ABE_CODE_ID_4501 = 2716,
    ABE_CODE_ID_4502 = 2717,
    /**
     * Failed to perform the check.
     */
    ABE_CODE_ID_4503 = 2718,
    /**
     * Skipping the check as SkipCheck flag is set for this check in the input xml.
     */
    ABE_CODE_ID_4504 = 2719,
    /**
     * Failed to load the xml.
     */
    ABE_CODE_ID_4505 = 2720,
    /**
     * Failed to write the xml.
     */
    ABE_CODE_ID_4506 = 2721,
    /**
     * Central Console server components cannot be installed on a computer that does not have Operations Manager Server for System Center installed.
     */
    ABE_CODE_ID_4519 = 2722,
    /**
     * One or both of the DPM Central Console Management Packs have not been imported to the Operations Manager Server.
     */
    ABE_CODE_ID_4523 = 2723,
    /**
     * One or both of the DPM Central Console Management Packs imported to the Operations Manager Server is of wrong version.
     */
    ABE_CODE_ID_4530 = 2724,
    /**
     * Unable to check whether DPM Central Console Management Packs have been imported to the Operations Manager Server. Make sure that Operations Manager Server is installed on this computer and its services are running.
     */
    ABE_CODE_ID_4524 = 2725,
    /**
     * Unable to load the Operations Manager Server SDK assembly. Make sure that Operations Manager Server is installed on this computer.
     */
    ABE_CODE_ID_4525 = 2726,
    /**
     * DPM Central Console setup will create the following registry key to optimize Operations Manager Server performance: HKLM\SOFTWARE\Microsoft\Microsoft Operations Manager\3.0\Modules\Global\PowerShell QueueMinutes=dword:00000077.
     */
    ABE_CODE_ID_4526 = 2727,
    /**
     * DPM Central Console setup will automatically import the 'System Center Data Protection Manager Scale Override' management pack to optimize Operations Manager Server performance.
     */
    ABE_CODE_ID_4527 = 2728,
    /**
     * Some configuration steps for DPM Central Console server components failed. Execute the file DPMCentralConsoleServerConfig.bat from <Install Location> manually to complete the configuration.
     */
    ABE_CODE_ID_4528 = 2729,
    /**
     * DPM Central Console setup skipped the creation of some default roles (used for Role Based Access Control) because they already exist on the Operations Manager Server. The existing roles may have incomplete configuration. Delete the roles manually and then rerun the DefaultRoleConfigurator.exe from <Install Location> to recreate the roles.
     */
    ABE_CODE_ID_4529 = 2730,
    /**
     * The DPM database was not created.
     */
    ABE_CODE_ID_811 = 2731,
    /**
     * There is an existing DPM database in the <SqlInstance> instance of SQL Server. DPM cannot be installed on an existing database.
     */
    ABE_CODE_ID_4019 = 2732,
    /**
     * DPM database <DpsDb> is missing or corrupt.
     */
    ABE_CODE_ID_4017 = 2733,
    /**
     * DPM could not access the existing DPM database, or the DPM database is corrupt.
     */
    ABE_CODE_ID_856 = 2734,
    /**
     * The physical location of the existing DPM database cannot be found.
     */
    ABE_CODE_ID_843 = 2735,
    /**
     * You cannot upgrade the existing installation because the DPM database version does not match with installed DPM version.
     */
    ABE_CODE_ID_4360 = 2736,
    /**
     * DPM database files are missing from the selected instance of SQL Server.
     */
    ABE_CODE_ID_4374 = 2737,
    /**
     * DPM Setup failed to attach the DPM database files to <InstanceName>.
     */
    ABE_CODE_ID_4372 = 2738,
    /**
     * Could not query database <DatabaseName> from the <InstanceName> instance of SQL Server.
     */
    ABE_CODE_ID_4332 = 2739,
    /**
     * The SQL Server you have selected already has DPM installed.
     */
    ABE_CODE_ID_4516 = 2740,
    /**
     * You are upgrading the DPM database attached to this SQL Server instance. Take a backup of the DPM database before proceeding with the upgrade.
     */
    ABE_CODE_ID_4388 = 2741,
    /**
     * An error occurred while upgrading the DPM database. Review the error log for more information.
     */
    ABE_CODE_ID_4379 = 2742,
    /**
     * An error occurred while marking the replica invalid after upgrade.
     */
    ABE_CODE_ID_4380 = 2743,
    /**
     * An error occurred while upgrading database for SystemState datasource.
     */
    ABE_CODE_ID_4383 = 2744,
    /**
     * DPM upgrade marked replicas as invalid.
     */
    ABE_CODE_ID_4350 = 2745,
    /**
     * Copy for replica <DatasourceName> on computer <ServerName> failed and this data source is being skipped.
     */
    ABE_CODE_ID_4347 = 2746,
    /**
     * Could not find configuration for <ComputerName>.
     */
    ABE_CODE_ID_4338 = 2747,
    /**
     * This DPM server is using a shared library.
     */
    ABE_CODE_ID_4357 = 2748,
    /**
     * Report configuration failed.
     */
    ABE_CODE_ID_812 = 2749,
    /**
     * DPM Setup could not access the SQL Server Reporting Services configuration.
     */
    ABE_CODE_ID_822 = 2750,
    /**
     * DPM Setup cannot query the SQL Server Reporting Services configuration.
     */
    ABE_CODE_ID_898 = 2751,
    /**
     * Reporting Server web server URL is not accessible. Run Reporting Services Configuration Manager to check reporting server web URL and settings.
     */
    ABE_CODE_ID_824 = 2752,
    /**
     * The SQL Server Reporting Services installation is not valid because it is installed on a computer on which Internet Information Services (IIS) or ASP.NET is not installed.
     */
    ABE_CODE_ID_4002 = 2753,
    /**
     * The installation of Reporting Services is not correctly configured or no instance of Reporting Services is linked to <InstanceName> of SQL Server.
     */
    ABE_CODE_ID_4003 = 2754,
    /**
     * DPM setup could not configure SQL Server 2008 Reporting Services.
     */
    ABE_CODE_ID_4084 = 2755,
    /**
     * DPM Setup could not determine the edition of SQL Server 2008 Reporting Services used in the current installation of DPM.
     */
    ABE_CODE_ID_4094 = 2756,
    /**
     * DPM Setup has detected that the current installation of DPM uses the Evaluation Edition of SQL Server 2000 Reporting Services. Setup will upgrade to the retail edition of SQL Server 2000 Reporting Services as part of the upgrade of DPM.
     */
    ABE_CODE_ID_4093 = 2757,
    /**
     * SQL Server Reporting Service on the selected instance is using Secure Socket Layer (SSL). This will be reconfigured so that Reporting Services will not use Secure Socket Layer. For more information on how to configure the Report Server for Secure Sockets Layer (SSL) connections, click on the link below.
     */
    ABE_CODE_ID_4385 = 2758,
    /**
     * DPM found the following databases that were created by an earlier installation of SQL Server Reporting Services: <CommaSeparatedDatabaseName>.
     */
    ABE_CODE_ID_4005 = 2759,
    /**
     * The DPM installation failed.
     */
    ABE_CODE_ID_810 = 2760,
    /**
     * The DPM uninstall failed.
     */
    ABE_CODE_ID_813 = 2761,
    /**
     * The DPM repair failed.
     */
    ABE_CODE_ID_836 = 2762,
    /**
     * An error occurred while trying to configure DPM.
     */
    ABE_CODE_ID_887 = 2763,
    /**
     * The prerequisite check failed with errors.
     */
    ABE_CODE_ID_4070 = 2764,
    /**
     * Another instance of DPM Setup is running.
     */
    ABE_CODE_ID_854 = 2765,
    /**
     * The configuration data for this product is corrupt.
     */
    ABE_CODE_ID_814 = 2766,
    /**
     * Setup failure - Active Directory not found.
     */
    ABE_CODE_ID_806 = 2767,
    /**
     * Setup failure - Target not configured correctly.
     */
    ABE_CODE_ID_807 = 2768,
    /**
     * Setup is unable to register DPM in Add or Remove Programs.
     */
    ABE_CODE_ID_853 = 2769,
    /**
     * DPM Setup could not create the DPM shortcut on your desktop.
     */
    ABE_CODE_ID_888 = 2770,
    /**
     * DPM cannot load the file <FileName>. The file may be missing or corrupt.
     */
    ABE_CODE_ID_809 = 2771,
    /**
     * Cannot start Setup.
     */
    ABE_CODE_ID_851 = 2772,
    /**
     * This program is for internal DPM use only.
     */
    ABE_CODE_ID_886 = 2773,
    /**
     * Installation source <FolderPath> for installing prerequisites either does not exist or cannot be accessed or Setup cannot find one or more prerequisites at the location.
     */
    ABE_CODE_ID_4068 = 2774,
    /**
     * DPM cannot connect to the Service Control Manager (SCM).
     */
    ABE_CODE_ID_828 = 2775,
    /**
     * DPM cannot open the handle to the <SetupServiceName> service.
     */
    ABE_CODE_ID_829 = 2776,
    /**
     * DPM cannot read the service <ServiceName> configuration.
     */
    ABE_CODE_ID_830 = 2777,
    /**
     * DPM cannot create the <SetupServiceName> service. Failure to create the service may be due to a pending restart.
     */
    ABE_CODE_ID_847 = 2778,
    /**
     * DPM cannot stop service <SetupServiceName>.
     */
    ABE_CODE_ID_860 = 2779,
    /**
     * Setup cannot start the <SetupServiceName> service.
     */
    ABE_CODE_ID_862 = 2780,
    /**
     * DPM Setup was unable to configure service <SetupServiceName>.
     */
    ABE_CODE_ID_4047 = 2781,
    /**
     * DPM Setup failed to configure the service <ServiceName>.
     */
    ABE_CODE_ID_4026 = 2782,
    /**
     * DPM cannot start service <SetupServiceName>.
     */
    ABE_CODE_ID_4082 = 2783,
    /**
     * The Removable Storage service is running. To install DPM correctly, DPM Setup will stop and disable this service.
     */
    ABE_CODE_ID_4312 = 2784,
    /**
     * DPM Setup failed to disable the Removable Storage service (NtmsSvc).
     */
    ABE_CODE_ID_4317 = 2785,
    /**
     * The DPM protection agent configuration failed.
     */
    ABE_CODE_ID_880 = 2786,
    /**
     * The required local group could not be created.
     */
    ABE_CODE_ID_881 = 2787,
    /**
     * Setup was unable to add protected computers to the DCom Users Group group.
     */
    ABE_CODE_ID_4054 = 2788,
    /**
     * DPM Setup was unable to add DPM to the Windows Firewall Exceptions.
     */
    ABE_CODE_ID_4056 = 2789,
    /**
     * DPM Setup was unable to configure the DPMRATrustedMachines Group security settings.
     */
    ABE_CODE_ID_4316 = 2790,
    /**
     * DPM Setup failed to create the DPMRADCOMTrustedMachines or DPMRADmTrustedMachines group.
     */
    ABE_CODE_ID_4318 = 2791,
    /**
     * DPM Setup failed to create certificate stores required for DPM.
     */
    ABE_CODE_ID_4326 = 2792,
    /**
     * DPM Setup was unable to share the folder <InstallLocation>\Temp as MTATempStore$.
     */
    ABE_CODE_ID_4314 = 2793,
    /**
     * Unable to set permissions on the folder corresponding to MTATempStore$ share.
     */
    ABE_CODE_ID_4349 = 2794,
    /**
     * Unable to set the required file/folder permissions during installation.
     */
    ABE_CODE_ID_4351 = 2795,
    /**
     * DPM Setup was unable to set permissions on folder <DirectoryPath>.
     */
    ABE_CODE_ID_4045 = 2796,
    /**
     * DPM Setup cannot access registry key <RegistryKey>.
     */
    ABE_CODE_ID_823 = 2797,
    /**
     * DPM cannot access registry key <RegistryKey> on computer <ComputerName>.
     */
    ABE_CODE_ID_4321 = 2798,
    /**
     * Setup is unable to copy the files from <SourceLocation> to <InstallLocation>.
     */
    ABE_CODE_ID_848 = 2799,
    /**
     * DPM Setup cannot read the <FileName> file.
     */
    ABE_CODE_ID_883 = 2800,
    /**
     * DPM Setup cannot create the <FileName> file.
     */
    ABE_CODE_ID_885 = 2801,
    /**
     * DPM cannot delete <FileName>.
     */
    ABE_CODE_ID_4046 = 2802,
    /**
     * Failed to copy file from <SourceLocation> to <DestinationLocation>.
     */
    ABE_CODE_ID_4339 = 2803,
    /**
     * Failed to create directory path <DestinationLocation>.
     */
    ABE_CODE_ID_4373 = 2804,
    /**
     * Failed to Move file from <SourceLocation> to <DestinationLocation>.
     */
    ABE_CODE_ID_4518 = 2805,
    /**
     * DPM Setup was unable to uninstall the Dr. Watson version that DPM installed.
     */
    ABE_CODE_ID_4301 = 2806,
    /**
     * There is a previous version of Microsoft Management Console on this computer.
     */
    ABE_CODE_ID_4305 = 2807,
    /**
     * DPM Setup was unable to unmount the volumes from <VolumesDir>.
     */
    ABE_CODE_ID_4038 = 2808,
    /**
     * Setup was unable to dismount replica volumes under the path <VolumesDirectory>.
     */
    ABE_CODE_ID_4353 = 2809,
    /**
     * Setup was unable to mount replica volumes under the path <VolumesDirectory>.
     */
    ABE_CODE_ID_4352 = 2810,
    /**
     * DPM Setup was unable to set security permissions on some of the volumes in the storage pool. The volume may be missing.
     */
    ABE_CODE_ID_4359 = 2811,
    /**
     * Setup could not delete the <UserName> user account.
     */
    ABE_CODE_ID_833 = 2812,
    /**
     * DPM could not delete the <AccountName> user account.
     */
    ABE_CODE_ID_4032 = 2813,
    /**
     * The Windows account that was created in DPM Administrator Console in the Recovery task area could not be removed.
     */
    ABE_CODE_ID_866 = 2814,
    /**
     * DPM Setup could not delete the MSDPMTrustedMachines local group.
     */
    ABE_CODE_ID_899 = 2815,
    /**
     * DPM Setup could not delete the <GroupName> group on computer <ComputerName>.
     */
    ABE_CODE_ID_4035 = 2816,
    /**
     * Setup could not delete all Sharepoint snapshot readers groups from DPM machine.
     */
    ABE_CODE_ID_4522 = 2817,
    /**
     * DPM Setup could not remove the account <UserAccountName> from the group <GroupName>.
     */
    ABE_CODE_ID_4330 = 2818,
    /**
     * DPM Setup was unable to remove the protected computers from the DComUsersGroup group.
     */
    ABE_CODE_ID_4053 = 2819,
    /**
     * Setup cannot remove the deployed reports.
     */
    ABE_CODE_ID_834 = 2820,
    /**
     * DPM Setup could not delete the DPMDB database.
     */
    ABE_CODE_ID_845 = 2821,
    /**
     * DPM could not delete database <DatabaseName>.
     */
    ABE_CODE_ID_897 = 2822,
    /**
     * Setup was unable to delete the <DbName> database.
     */
    ABE_CODE_ID_4028 = 2823,
    /**
     * The DPM database was removed; however, DPM could not remove database files <DataFilesCompleteLocation>.
     */
    ABE_CODE_ID_4036 = 2824,
    /**
     * The database files from a previous DPM installation were found at <Location>.
     */
    ABE_CODE_ID_889 = 2825,
    /**
     * Setup was unable to delete the scheduled jobs.
     */
    ABE_CODE_ID_855 = 2826,
    /**
     * Setup cannot create the protection job schedules.
     */
    ABE_CODE_ID_878 = 2827,
    /**
     * Setup was unable to delete the schedules from the master database.
     */
    ABE_CODE_ID_4029 = 2828,
    /**
     * Setup was unable to remove reports deployed with SQL Server Reporting Services.
     */
    ABE_CODE_ID_4030 = 2829,
    /**
     * DPM Support Files on the SQL Server computer <ComputerName> were not removed.
     */
    ABE_CODE_ID_4331 = 2830,
    /**
     * ReportSr.dll on the SQL Server computer <ComputerName> was not removed.
     */
    ABE_CODE_ID_4514 = 2831,
    /**
     * Setup is unable to delete the folder <InstallLocation>.
     */
    ABE_CODE_ID_849 = 2832,
    /**
     * Setup is unable to mark files at <FolderPath> for deletion.
     */
    ABE_CODE_ID_850 = 2833,
    /**
     * DPM cannot read the installation path registry key. Some of the folders will not be deleted.
     */
    ABE_CODE_ID_861 = 2834,
    /**
     * DPM Setup cannot delete folder <FolderPath>.
     */
    ABE_CODE_ID_884 = 2835,
    /**
     * DPM has been successfully installed. However, DPM Setup could not delete the extracted folder <FolderPath>.
     */
    ABE_CODE_ID_4086 = 2836,
    /**
     * DPM Setup could not delete the extracted folder <FolderPath>.
     */
    ABE_CODE_ID_4087 = 2837,
    /**
     * DPM Setup cannot create the folder <FolderPath>.
     */
    ABE_CODE_ID_876 = 2838,
    /**
     * DPM Setup cannot write to file <FileName>.
     */
    ABE_CODE_ID_877 = 2839,
    /**
     * DPM Setup could not delete the DPM shortcut on your desktop.
     */
    ABE_CODE_ID_894 = 2840,
    /**
     * DPM Setup could not remove the DPM Administrator Console shortcuts from: <CommaSeparatedShortcutLocations>.
     */
    ABE_CODE_ID_4033 = 2841,
    /**
     * DPM Setup could not delete the DPM Administrator Console shortcut from: <CommaSeparatedShortcutLocations>.
     */
    ABE_CODE_ID_4071 = 2842,
    /**
     * DPM Setup could not delete service <SetupServiceName>.
     */
    ABE_CODE_ID_879 = 2843,
    /**
     * DPM Setup could not delete service <ServiceName>.
     */
    ABE_CODE_ID_4034 = 2844,
    /**
     * DPM Setup could not delete the DPMRA service.
     */
    ABE_CODE_ID_4300 = 2845,
    /**
     * DPM Setup could not delete the DPM Library Agent service.
     */
    ABE_CODE_ID_4313 = 2846,
    /**
     * DPM Setup was unable to remove the following registry keys: <CommaSeparatedRegKeys>.
     */
    ABE_CODE_ID_4097 = 2847,
    /**
     * DPM Setup was unable to remove DPM and the protection agent from the Windows Firewall exceptions list.
     */
    ABE_CODE_ID_4055 = 2848,
    /**
     * The computer <ComputerName> could not be removed from the intranet security zone settings in Internet Explorer.
     */
    ABE_CODE_ID_892 = 2849,
    /**
     * The computer <ComputerName> could not be removed from the intranet security zone settings in Internet Explorer.
     */
    ABE_CODE_ID_4031 = 2850,
    /**
     * Setup failed to delete the certificate stores created for DPM.
     */
    ABE_CODE_ID_4327 = 2851,
    /**
     * Setup could not enumerate the information about volumes allocated to DPM.
     */
    ABE_CODE_ID_865 = 2852,
    /**
     * Setup cannot delete the volumes that are allocated to DPM.
     */
    ABE_CODE_ID_893 = 2853,
    /**
     * DPM Setup was unable to collect information about volumes in the storage pool because access to the database was denied.
     */
    ABE_CODE_ID_4027 = 2854,
    /**
     * DPM cannot enumerate the list of computers on which protection agents are installed because it cannot gain access to the DPM database.
     */
    ABE_CODE_ID_857 = 2855,
    /**
     * You installed DPM protection agents on several computers. We recommend that you uninstall them before proceeding.
     */
    ABE_CODE_ID_4015 = 2856,
    /**
     * The computer processor speed does not meet the DPM minimum configuration requirements. The minimum required processor speed is <ClockSpeed>.
     */
    ABE_CODE_ID_802 = 2857,
    /**
     * The available memory on the computer is less than the DPM minimum memory requirement. The minimum memory requirement is <MinimumMemoryRequired> MB, and the recommended memory requirement is 2 GB.
     */
    ABE_CODE_ID_803 = 2858,
    /**
     * This computer has less than the recommended amount of memory for optimal performance of DPM. The recommended amount of memory is 2 GB.
     */
    ABE_CODE_ID_4039 = 2859,
    /**
     * There is not enough disk space for <InstallItem>.
     */
    ABE_CODE_ID_805 = 2860,
    /**
     * There is insufficient disk space on system volume <SystemDrive> to complete the installation.
     */
    ABE_CODE_ID_4001 = 2861,
    /**
     * There is insufficient disk space on the program files volume <BinaryDrive> to complete the installation.
     */
    ABE_CODE_ID_4051 = 2862,
    /**
     * There is insufficient disk space on the database volume <DatabaseDrive> to complete the installation.
     */
    ABE_CODE_ID_4057 = 2863,
    /**
     * There is insufficient disk space on the database volume <DatabaseDrive> on <ComputerName>.
     */
    ABE_CODE_ID_4340 = 2864,
    /**
     * Setup cannot calculate the disk space for the specified location.
     */
    ABE_CODE_ID_841 = 2865,
    /**
     * You cannot use the selected location <DirectoryPath> to install DPM. DPM can only be installed on the local drive of the computer. DPM cannot be installed to read-only folders, hidden folders, folders within mount points, root volumes, or directly to local system folders such as <FolderPath>.
     */
    ABE_CODE_ID_863 = 2866,
    /**
     * You cannot install DPM on removable media or a network share. The location <DriveName> cannot be used as an installation location.
     */
    ABE_CODE_ID_864 = 2867,
    /**
     * DPM cannot query the volume information for directory <DirectoryPath>.
     */
    ABE_CODE_ID_868 = 2868,
    /**
     * The <DirectoryPath> directory is not on an NTFS volume.
     */
    ABE_CODE_ID_869 = 2869,
    /**
     * DPM cannot query the attributes of directory <DirectoryPath>.
     */
    ABE_CODE_ID_870 = 2870,
    /**
     * The Microsoft Hyper-V Role and PowerShell Management Tools windows feature are not installed. This software is required for Data Protection Manager to run correctly.
     */
    ABE_CODE_ID_4304 = 2871,
    /**
     * The <Prerequisite> installation failed. All changes made by the <Prerequisite> installation to the system were rolled back.
     */
    ABE_CODE_ID_4023 = 2872,
    /**
     * The <Prerequisite> configuration failed.
     */
    ABE_CODE_ID_4025 = 2873,
    /**
     * Service <Name> is not installed. The <Prerequisite> installation is not valid.
     */
    ABE_CODE_ID_4007 = 2874,
    /**
     * The prerequisite <Prerequisite> required to perform this check is missing.
     */
    ABE_CODE_ID_4507 = 2875,
    /**
     * The missing prerequisite <Prerequisite> has been installed.
     */
    ABE_CODE_ID_4508 = 2876,
    /**
     * Some prerequisites have been installed, you must restart the computer and run the program again.
     */
    ABE_CODE_ID_4362 = 2877,
    /**
     * The SQL Server installation failed because a restart was pending on this computer.
     */
    ABE_CODE_ID_4386 = 2878,
    /**
     * DPM has been successfully installed. However, you must restart the computer to complete the DPM installation.
     */
    ABE_CODE_ID_4319 = 2879,
    /**
     * A restart is required to complete the uninstallation of Data Protection Manager.
     */
    ABE_CODE_ID_4342 = 2880,
    /**
     * The service <SetupServiceName> was not deleted from the computer.
     */
    ABE_CODE_ID_895 = 2881,
    /**
     * To finish deleting service <ServiceName>, you must restart the computer.
     */
    ABE_CODE_ID_4037 = 2882,
    /**
     * To install DPM, you must be logged on as an administrator or a member of the local administrators group.
     */
    ABE_CODE_ID_801 = 2883,
    /**
     * You cannot proceed because Active Directory Domain Service is not accessible.
     */
    ABE_CODE_ID_4021 = 2884,
    /**
     * DPM Setup could not configure the security settings for this computer.
     */
    ABE_CODE_ID_4315 = 2885,
    /**
     * DPM Setup failed to get the fully qualified domain name for either the computer running DPM or the computer with the selected instance of SQL Server.
     */
    ABE_CODE_ID_4325 = 2886,
    /**
     * The <Group Name> group is not present in the current domain.
     */
    ABE_CODE_ID_4510 = 2887,
    /**
     * The <UserName> user is not present in the current domain.
     */
    ABE_CODE_ID_4513 = 2888,
    /**
     * The <User Name> user is not part of the <Group Name> group.
     */
    ABE_CODE_ID_4511 = 2889,
    /**
     * The machine <ComputerName> is not part of the group <GroupName>.
     */
    ABE_CODE_ID_4512 = 2890,
    /**
     * DPM Setup has detected that this computer is a domain controller.
     */
    ABE_CODE_ID_4040 = 2891,
    /**
     * The DPM product key is invalid.
     */
    ABE_CODE_ID_858 = 2892,
    /**
     * DPM requires the Microsoft$DPM$ instance of SQL Server. None of the existing SQL Server installations have the name Microsoft$DPM$. Setup will install the Evaluation Edition of SQL Server 2008, which will expire in 180 days.
     */
    ABE_CODE_ID_4058 = 2893,
    /**
     * DPM Setup installs the Evaluation Edition of SQL Server 2008 that expires 180 days after installation.
     */
    ABE_CODE_ID_4059 = 2894,
    /**
     * SQL Server instance - <Instance> used in the current installation of DPM, is an instance of the Evaluation Edition of SQL Server.
     */
    ABE_CODE_ID_4509 = 2895,
    /**
     * DPM Setup could not determine the edition of SQL Server used in the current installation of DPM.
     */
    ABE_CODE_ID_4091 = 2896,
    /**
     * DPM Setup has detected that the current installation of DPM uses an expired instance of the Evaluation Edition of SQL Server 2000 Reporting Services.
     */
    ABE_CODE_ID_4095 = 2897,
    /**
     * DPM cannot locate SqlCmd.exe.
     */
    ABE_CODE_ID_846 = 2898,
    /**
     * SQL Server Management Tools are not installed on this machine. Install SQL Server tools compatible with the installed SQL Server version.
     */
    ABE_CODE_ID_4311 = 2899,
    /**
     * SQL Server 2000 is not installed on this machine.
     */
    ABE_CODE_ID_872 = 2900,
    /**
     * SQL Server 2000 SP 3a is not installed on this machine.
     */
    ABE_CODE_ID_873 = 2901,
    /**
     * QFE 859 for SQL Server 2000 is not installed on this machine.
     */
    ABE_CODE_ID_874 = 2902,
    /**
     * SQL Server 2000 Reporting Services is not installed on this machine.
     */
    ABE_CODE_ID_875 = 2903,
    /**
     * Install SQL Server Reporting Services SP1 manually.
     */
    ABE_CODE_ID_4060 = 2904,
    /**
     * Setup could not automatically install SQL Server 2000 Reporting Services. All changes made by the SQL Server 2000 Reporting Services installation to the system were rolled back.
     */
    ABE_CODE_ID_4061 = 2905,
    /**
     * Setup could not automatically install SQL Server 2000 Reporting Services. All changes made by the SQL Server 2000 Reporting Services installation to the system were rolled back.
     */
    ABE_CODE_ID_4062 = 2906,
    /**
     * The SQL Server 2008 installation failed. All changes made by the SQL Server 2008 installation to the system were rolled back.
     */
    ABE_CODE_ID_4309 = 2907,
    /**
     * The SQL Server 2008 installation failed.
     */
    ABE_CODE_ID_4310 = 2908,
    /**
     * Microsoft System Center DPM Support Files are not installed on the SQL Server.
     */
    ABE_CODE_ID_4344 = 2909,
    /**
     * The selected SQL Server has an older version of Microsoft System Center DPM Support Files installed.
     */
    ABE_CODE_ID_4345 = 2910,
    /**
     * The instance provided is not a SQL Server 2008 instance. Provide a SQL Server 2008 SP1 instance.
     */
    ABE_CODE_ID_4041 = 2911,
    /**
     * An invalid SQL Server instance was specified.
     */
    ABE_CODE_ID_4308 = 2912,
    /**
     * DPM Setup is unable to connect to the specified instance of SQL Server.
     */
    ABE_CODE_ID_4307 = 2913,
    /**
     * DPM requires Named Pipes protocol to be enabled on the selected instance of SQL Server.
     */
    ABE_CODE_ID_4348 = 2914,
    /**
     * DPM requires TCP\IP protocol to be enabled on the selected SQL Server instance.
     */
    ABE_CODE_ID_4515 = 2915,
    /**
     * DPM requires SQL Native Client Configuration TCP\IP to be enabled.
     */
    ABE_CODE_ID_4517 = 2916,
    /**
     * Setup cannot query the SQL Server.
     */
    ABE_CODE_ID_4341 = 2917,
    /**
     * DPM could not connect to database <DatabaseName>.
     */
    ABE_CODE_ID_896 = 2918,
    /**
     * DPM Setup could not configure the database <Database Name>.
     */
    ABE_CODE_ID_4089 = 2919,
    /**
     * Setup cannot access the <RegistryKey> registry key for the <SqlInstance> instance of SQL Server.
     */
    ABE_CODE_ID_842 = 2920,
    /**
     * Setup cannot parse the SQL Server 2008 Reporting Services configuration file <FileName> for the SMTP server address and the address of the sender.
     */
    ABE_CODE_ID_859 = 2921,
    /**
     * Setup cannot query the system configuration.
     */
    ABE_CODE_ID_820 = 2922,
    /**
     * DPM Setup is unable to use the credentials provided to log on as <UserName>.
     */
    ABE_CODE_ID_4306 = 2923,
    /**
     * DPM Setup has detected that the specified user does not belong to the sysadmin role on the specified SQL Server instance.
     */
    ABE_CODE_ID_4364 = 2924,
    /**
     * DPM Setup has detected that the specified user does not belong to the Administrator group on the computer running the SQL Server instance.
     */
    ABE_CODE_ID_4365 = 2925,
    /**
     * DPM Setup has detected that: 1) The specified user does not belong to the Administrator group on the computer running the SQL Server instance. 2) The specified user does not belong to the sysadmin role on the specified SQL Server instance.
     */
    ABE_CODE_ID_4366 = 2926,
    /**
     * The service <Name> is running under <Credentials> credentials. It should be running under domain user credentials or Local System account.
     */
    ABE_CODE_ID_4328 = 2927,
    /**
     * An error occurred while trying to verify the service account for the services on the remote SQL Server.
     */
    ABE_CODE_ID_4384 = 2928,
    /**
     * The <Name> service is running under <Credentials> credentials. We recommend that the service run under the NT Authority NETWORK SERVICE account.
     */
    ABE_CODE_ID_4012 = 2929,
    /**
     * Service <Name> is running under <Credentials> credentials. <Name> must run under local user credentials.
     */
    ABE_CODE_ID_4006 = 2930,
    /**
     * The SQL Server Agent service on the selected instance is not configured to run as Automatic. This will reconfigure the service to ensure that DPM can function correctly after installation.
     */
    ABE_CODE_ID_4355 = 2931,
    /**
     * You cannot protect the selected Windows SharePoint Services data now. Some of the databases which are components of the Windows SharePoint Services farm have already been selected for protection.
     */
    ABE_CODE_ID_174 = 2932,
    /**
     * DPM failed to protect the SQL database <DatasourceName> since this was part of the SharePoint Farm <ReferentialDatasourceName> which is either under active protection or has an inactive replica available.
     */
    ABE_CODE_ID_201 = 2933,
    /**
     * DPM failed to protect <DatasourceName> because DPM detected multiple front-end Web servers for the same SharePoint farm on which the SharePoint VSS writer is enabled.
     */
    ABE_CODE_ID_32007 = 2934,
    /**
     * DPM cannot protect this SharePoint farm as it cannot detect the configuration of the dependent SQL databases.
     */
    ABE_CODE_ID_32008 = 2935,
    /**
     * DPM could not resolve the SQL alias <SqlInstance> on the SharePoint front-end web server.
     */
    ABE_CODE_ID_31250 = 2936,
    /**
     * DPM Agent on the SharePoint front-end Web server <ServerName> is not configured appropriately. DPM was unable to invoke WssCmdletWrapper DCOM component successfully.
     */
    ABE_CODE_ID_32019 = 2937,
    /**
     * <DatasourceCount> database(s) have been removed from the SharePoint farm <SharePointFarmName>. These databases are not part of the recovery point. Deleted databases are: <DatasourceNameList>.
     */
    ABE_CODE_ID_32524 = 2938,
    /**
     * One or more databases seem to have been added to the SharePoint farm <SharePointFarmName>. Recovery Point for the farm has been created without these databases.
     */
    ABE_CODE_ID_32525 = 2939,
    /**
     * This action will rerun jobs at SharePoint farm level. All the jobs for individual databases of the farm that failed during last operation will be rerun. Jobs that succeeded for the databases during last operation will not be run. Do you want to continue?
     */
    ABE_CODE_ID_32541 = 2940,
    /**
     * DPM failed to gather item level catalog for <x> databases of the SharePoint Farm <Farm Name>. Some of the recovery points for these databases in the farm would be associated with an earlier successful catalog.
     */
    ABE_CODE_ID_3133 = 2941,
    /**
     * DPM could not obtain backup metadata information for <DatasourceType> <DatasourceName> on <ServerName>. If the data source is a SharePoint farm, a valid recovery point was created. However, content databases from this recovery point can be recovered only by using the alternate location option.
     */
    ABE_CODE_ID_3134 = 2942,
    /**
     * Cannot run the catalog job for the data source <DatasourceName> because it is not a SharePoint farm.
     */
    ABE_CODE_ID_3135 = 2943,
    /**
     * DPM was unable to detect the presence of the Web application named DPMRecoveryWebApplication in the recovery farm.
     */
    ABE_CODE_ID_32001 = 2944,
    /**
     * DPM was unable to attach the content database to the recovery farm. Exception Message = <ExceptionMessage>
     */
    ABE_CODE_ID_32002 = 2945,
    /**
     * DPM was unable to export the item <SiteUrl> from the recovery farm. Exception Message = <ExceptionMessage>
     */
    ABE_CODE_ID_32003 = 2946,
    /**
     * DPM was unable to detach the content database <ContentDatabase> from the recovery farm. Exception Message = <ExceptionMessage>
     */
    ABE_CODE_ID_32004 = 2947,
    /**
     * DPM was unable to import the item <SiteUrl> to the protected farm. Exception Message = <ExceptionMessage>
     */
    ABE_CODE_ID_32005 = 2948,
    /**
     * Failed to display the shadow copy as share <ShareName>
     */
    ABE_CODE_ID_32020 = 2949,
    /**
     * Failed to hide shadow copy from share <ShareName>
     */
    ABE_CODE_ID_32021 = 2950,
    /**
     * Failed to add the <UserName> user to the <GroupName> group.
     */
    ABE_CODE_ID_32023 = 2951,
    /**
     * Failed to identify the SQL service account on the agent uniquely.
     */
    ABE_CODE_ID_32025 = 2952,
    /**
     * Another site recovery for this data source is in progress.
     */
    ABE_CODE_ID_32027 = 2953,
    /**
     * Before you start the recovery process, you must delete the SharePoint Service Provider (SSP) as well as its index files from the original location. Click Help for more information about deleting SSP and its index files. If you have already deleted the SSP and its index files from the original location, click Yes.
     */
    ABE_CODE_ID_31153 = 2954,
    /**
     * DPM was unable to get the content sources of the SharePoint Service Provider (SSP) <DatasourceName> to a consistent state.
     */
    ABE_CODE_ID_32010 = 2955,
    /**
     * DPM cannot continue with the recovery of the SharePoint Service Provider (SSP) because the SSP <DatasourceName> or the index files of the SSP have not been deleted.
     */
    ABE_CODE_ID_32011 = 2956,
    /**
     * The SQL VSS Writer service is not running on <ServerName>. Ensure that the SQL VSS writer service is started and running on the selected server and/or all nodes in the cluster.
     */
    ABE_CODE_ID_31310 = 2957,
    /**
     * The operation failed because the data source VSS component <Component> is missing.
     */
    ABE_CODE_ID_915 = 2958,
    /**
     * DPM could not enumerate one or more VSS applications on the protected computer <ServerName>.
     */
    ABE_CODE_ID_960 = 2959,
    /**
     * DPM could not enumerate one or more non-VSS applications on protected computer <ServerName>.
     */
    ABE_CODE_ID_961 = 2960,
    /**
     * Errors occurred while taking a VSS snapshot of volume(s).
     */
    ABE_CODE_ID_30012 = 2961,
    /**
     * Operation failed because DPM encountered an unexpected VSS error.
     */
    ABE_CODE_ID_30218 = 2962,
    /**
     * DPM encountered a retryable VSS error.
     */
    ABE_CODE_ID_30299 = 2963,
    /**
     * DPM encountered a persistent VSS failure and hence restarted some VSS services to rectify the failure.
     */
    ABE_CODE_ID_32561 = 2964,
    /**
     * No VSS provider supports one or more volumes for data source <DatasourceName> on <ServerName>, therefore DPM cannot create recovery points for these volumes.
     */
    ABE_CODE_ID_30114 = 2965,
    /**
     * VSS has deleted a shadow copy since it has probably run out of disk space on the server <ServerName>
     */
    ABE_CODE_ID_30116 = 2966,
    /**
     * Failure occurred while adding one or more of the volumes involved in backup operation to snapshot set. Please check the event log on <ServerName> to troubleshoot the issue.
     */
    ABE_CODE_ID_30290 = 2967,
    /**
     * The shadow storage association for <DatasourceName> is missing.
     */
    ABE_CODE_ID_30295 = 2968,
    /**
     * The execution of the pre-snapshot step returned an error.
     */
    ABE_CODE_ID_30210 = 2969,
    /**
     * The execution of the pre-snapshot step timed out.
     */
    ABE_CODE_ID_30211 = 2970,
    /**
     * The execution of the post-snapshot step returned an error.
     */
    ABE_CODE_ID_30212 = 2971,
    /**
     * The execution of the post-snapshot step timed out.
     */
    ABE_CODE_ID_30213 = 2972,
    /**
     * Unable to create the Shadow Copy. The cause of the failure was the replica is lost association between the replica and diff area.
     */
    ABE_CODE_ID_0 = 2973,
    /**
     * The Shadow Copy that you were operating on has been deleted.
     */
    ABE_CODE_ID_269 = 2974,
    /**
     * An unexpected error occurred on DPM server machine during a VSS operation.
     */
    ABE_CODE_ID_207 = 2975,
    /**
     * DPM was unable to create the recovery point due to a general failure in the Volume Shadow Copy service.
     */
    ABE_CODE_ID_210 = 2976,
    /**
     * Operation failed for <DatasourceName> on <ServerName> due to a VSS error on the DPM server. Future backups are also likely to fail until this issue is fixed.
     */
    ABE_CODE_ID_30078 = 2977,
    /**
     * Operation failed for <DatasourceName> on <ServerName> due to a VSS error on the DPM server.
     */
    ABE_CODE_ID_30083 = 2978,
    /**
     * Operation failed for <DatasourceName> on <ServerName> due to a VSS error on the DPM server. Check the volsnap events in the Windows Event Log
     */
    ABE_CODE_ID_30084 = 2979,
    /**
     * Creation of online recovery points for <ServerName> have failed. The last online recovery point creation failed for the following reason: (ID: 3188) Windows Azure Backup Agent was unable to create a snapshot of the selected volume. (ID: 100034)
     */
    ABE_CODE_ID_3188 = 2980,
    /**
     * A DPM server can have a total recovery point volume size of <MaxDPMShadowCopyVolSize> TB. If you exceed this limit, the DPM server will miss its backup SLA and eventually it may become unresponsive. You currently have a total recovery point volume size of <DPMShadowCopyVolSize> TB on <DPMServerName>
     */
    ABE_CODE_ID_32585 = 2981,
    /**
     * The volume for one of the specified database file locations does not exist. Check to see that the volumes for all file locations specified are available on the destination SQL server
     */
    ABE_CODE_ID_30075 = 2982,
    /**
     * The alternate SQL instance name is either empty or invalid. Provide a valid alternate SQL instance name to use for the recovery
     */
    ABE_CODE_ID_31084 = 2983,
    /**
     * You cannot recover mirrored SQL Server databases to their original location.
     */
    ABE_CODE_ID_31154 = 2984,
    /**
     * Recovery failed for <DatasourceType> <DatasourceName> on <ServerName> because a database with the name you specified already exists on the SQL instance.
     */
    ABE_CODE_ID_30205 = 2985,
    /**
     * The recovery failed for <DatasourceType> <DatasourceName> on <ServerName> because a mirroring session exists for this database.
     */
    ABE_CODE_ID_30223 = 2986,
    /**
     * Master database cannot be recovered as there is a version mismatch between the SQL instance where the database was backed up from and the SQL Server instance to which it is being recovered.
     */
    ABE_CODE_ID_31229 = 2987,
    /**
     * DPM was unable to attach the database to the SQL Instance <SqlInstance>. <ErrorDescription>
     */
    ABE_CODE_ID_32000 = 2988,
    /**
     * The selected database has multiple FILESTREAM data groups that cannot be recovered to the same file path.
     */
    ABE_CODE_ID_31087 = 2989,
    /**
     * The selected database has one or more FILESTREAM data groups. You cannot recover such database to the preconfigured file location.
     */
    ABE_CODE_ID_31226 = 2990,
    /**
     * You cannot recover the database <DatabaseName> which has a FileStream file group to the SQL Server instance <InstanceName>where FileStream is not enabled.
     */
    ABE_CODE_ID_32513 = 2991,
    /**
     * The SQL Server instance <SqlInstance> is already added as a recovery target with unrestricted target path to this DPM role. To add it as recovery target with path <DestinationLocation>, remove the recovery target with unrestricted path.
     */
    ABE_CODE_ID_32580 = 2992,
    /**
     * The SQL Server instance <SqlInstance> is already added as a recovery target to this DPM role with one or more specific target paths. Adding a recovery target with unrestricted target path will remove all the specified target paths for this instance. Do you want to continue?
     */
    ABE_CODE_ID_32581 = 2993,
    /**
     * The name of the instance of SQL Server is invalid. It cannot be empty or have a default value.
     */
    ABE_CODE_ID_32657 = 2994,
    /**
     * Enter a valid SQL Server database name. To add the entire instance of SQL Server, clear the text in the list view.
     */
    ABE_CODE_ID_32658 = 2995,
    /**
     * SQL Server database with name, <DatasourceName> and SQL Server instance name, <InstanceName> could not be found.
     */
    ABE_CODE_ID_32667 = 2996,
    /**
     * The specified SQL instance <SqlInstance> is either invalid or cannot be found.
     */
    ABE_CODE_ID_32608 = 2997,
    /**
     * DPM tried to do a SQL log backup, either as part of a backup job or a recovery to latest point in time job. The SQL log backup job has detected a discontinuity in the SQL log chain for <DatasourceType> database <DatasourceName> since the last backup. All incremental backup jobs will fail until an express full backup runs.
     */
    ABE_CODE_ID_30140 = 2998,
    /**
     * The recovery to the latest point in time failed. During a recovery to the latest point in time, DPM tries to do a tail log restore to apply the latest changes on the SQL database <DatasourceName> on <ServerName> at the end of the recovery. This tail log restore failed.
     */
    ABE_CODE_ID_30170 = 2999,
    /**
     * The recovery to the latest point in time has failed. During a recovery to the latest point in time, DPM tries to do a SQL Server transaction log backup to get the latest changes from the SQL Server database <DatasourceName> on <ServerName> before starting the recovery. This transaction log backup has failed.
     */
    ABE_CODE_ID_30171 = 3000,
    /**
     * Execution of SQL command failed for <DatasourceType> <DatasourceName> on <ServerName> with reason: <Reason>.
     */
    ABE_CODE_ID_30173 = 3001,
    /**
     * To recover <DatasourceType> <DatasourceName> on <ServerName>, DPM must stop and start the SQL Server service on <ServerName>. After stopping the service, DPM was unable to successfully start the service.
     */
    ABE_CODE_ID_30141 = 3002,
    /**
     * To recover <DatasourceType> <DatasourceName> on <ServerName>, DPM must stop and start the SQL Server service on <ServerName>. DPM was unable to successfully stop the service.
     */
    ABE_CODE_ID_30142 = 3003,
    /**
     * The path to the SQL temporary folder for <DatasourceType> <DatasourceName> on <ServerName> is too long. This can cause backup or recovery jobs to fail.
     */
    ABE_CODE_ID_30163 = 3004,
    /**
     * The SQL temporary folder for <DatasourceType> <DatasourceName> on <ServerName> is not yet configured.
     */
    ABE_CODE_ID_30202 = 3005,
    /**
     * The <DatasourceType> <DatasourceName> on <ServerName> is not available.
     */
    ABE_CODE_ID_30164 = 3006,
    /**
     * DPM could not connect to the instance of SQL Server <Component> on the protected computer <ServerName>.
     */
    ABE_CODE_ID_966 = 3007,
    /**
     * DPM could not enumerate instances of SQL Server by using Windows Management Instrumentation on the protected computer <ServerName>.
     */
    ABE_CODE_ID_965 = 3008,
    /**
     * The SQL Server Agent service <InstanceName> is not responding.
     */
    ABE_CODE_ID_3008 = 3009,
    /**
     * DPM is unable to protect your mirrored SQL Server databases <Component> until you install DPM protection agents on the following computers: <ServerName>.
     */
    ABE_CODE_ID_957 = 3010,
    /**
     * DPM cannot continue protecting the selected database because it is not part of a mirroring session anymore.
     */
    ABE_CODE_ID_32014 = 3011,
    /**
     * DPM cannot continue protecting the requested database because this database is part of a new mirroring session.
     */
    ABE_CODE_ID_32016 = 3012,
    /**
     * DPM is unable to continue protecting the selected database because DPM detected a mirroring session failover for this database.
     */
    ABE_CODE_ID_32015 = 3013,
    /**
     * DPM cannot continue protecting the selected database because it is not part of an Availability Group anymore. Database: <DatasourceName>
     */
    ABE_CODE_ID_32028 = 3014,
    /**
     * DPM was unable to determine the right node for backing up the Availability Group database and hence failed the backup. Database: <DatasourceName>
     */
    ABE_CODE_ID_32029 = 3015,
    /**
     * DPM failed the current backup because the previously standalone SQL database is now a part of a SQL Availability Group. Database: <DatasourceName>
     */
    ABE_CODE_ID_32030 = 3016,
    /**
     * You cannot choose custom volumes for the SQL database <DatabaseName> as its instance <InstanceName>is auto-protected.
     */
    ABE_CODE_ID_32512 = 3017,
    /**
     * One or more databases or VMware VMs could not be protected automatically because auto-protection failed. If the databases belong to a SharePoint farm, then the farm recovery points will continue to get created without these databases.
     */
    ABE_CODE_ID_32511 = 3018,
    /**
     * A DPM server can have a maximum of <MaxPSMSSQLEFs> Express Full backups of a SQL Server per week. If you exceed this limit, the DPM server may not meet the backup SLA and eventually it may become unresponsive. You currently have <NumPSMSSQLPSEFs> Express Full backups for <ServerName> on <DPMServerName>
     */
    ABE_CODE_ID_32594 = 3019,
    /**
     * A DPM server can have a maximum of <MaxDPMMSSQLEFs> Express Full backups of SQL Server per week. If you exceed this limit, the DPM server may miss the backup SLA and eventually it may become unresponsive. You currently have <NumDPMMSSQLPSEFs> Express Full backups of SQL Server on <DPMServerName>
     */
    ABE_CODE_ID_32630 = 3020,
    /**
     * The limit for the frequency of incremental backups of SQL Server databases on a SQL Server that has more than <MaxSQLDbsForIncr> databases should be less than one every <MaxMSSQLIncrementals> hours. If this limit is exceeded, DPM may not meet the backup SLA for all databases, and some of them may not be backed up to meet the SLAs. Currently, <ServerName> has <NumSQLDbsForIncr> SQL databases.
     */
    ABE_CODE_ID_32599 = 3021,
    /**
     * System state cannot be recovered back to the original location. Restore to an alternate location.
     */
    ABE_CODE_ID_31078 = 3022,
    /**
     * Failed to create the System State backup within the timeout period.
     */
    ABE_CODE_ID_30215 = 3023,
    /**
     * Bare metal recovery cannot be directly protected to tape.
     */
    ABE_CODE_ID_33000 = 3024,
    /**
     * System State cannot be removed when Bare Metal Recovery is protected.
     */
    ABE_CODE_ID_33001 = 3025,
    /**
     * Replica volume configuration for BMR datasource failed. The replica volume for the BMR datasource <DatasourceName> cannot be shared over the network.
     */
    ABE_CODE_ID_32559 = 3026,
    /**
     * You have enabled protection of data on the system volume <ObjectName>. If you also want to protect the system state of this computer, you must add the System State as a member of the protection group separately.
     */
    ABE_CODE_ID_138 = 3027,
    /**
     * SIS is not enabled on the server.
     */
    ABE_CODE_ID_30030 = 3028,
    /**
     * DPM is attempting to back up or restore a SIS link file, which requires SIS to be enabled on <ServerName>.
     */
    ABE_CODE_ID_30150 = 3029,
    /**
     * Operation failed on <TargetedServerName> as an unsupported Single Instance Store (SIS) file <FileName> was found on the source volume.
     */
    ABE_CODE_ID_30089 = 3030,
    /**
     * DPM is attempting to back up or restore a deduped file, which requires Deduplication to be enabled on <AgentTargetServer>.
     */
    ABE_CODE_ID_30241 = 3031,
    /**
     * DPM is attempting to back up or restore deduped files, which requires target to be an NTFS volume and deduplication should be disabled for that volume.
     */
    ABE_CODE_ID_30242 = 3032,
    /**
     * DPM could not back up some of the required files for this data source. This could be caused by intermittent failures, or by a file type that is unsupported. If this backup is for a deduplicated volume, then some or all of the deduplicated files might not be recoverable from this recovery point. Number of files that failed to synchronize: <FailureCount> During the next synchronization, DPM will try to back up these files again.
     */
    ABE_CODE_ID_32526 = 3033,
    /**
     * Depending upon the library type, unlocking the door will cancel the jobs that are currently running in the library. New jobs will be added to the queue and begin when the library door is locked. Do you want to unlock the door for <LibraryType> <Library>?
     */
    ABE_CODE_ID_31104 = 3034,
    /**
     * The selected drive is the only functioning drive in the library. Disabling it would fail all the protection jobs that are configured for that library. Do you want to disable the selected drive?
     */
    ABE_CODE_ID_31111 = 3035,
    /**
     * Mark the selected tape as a cleaning tape?
     */
    ABE_CODE_ID_31115 = 3036,
    /**
     * Marking the tapes as free does not erase the contents of the tapes, but only makes the tapes available for use by protection groups. Do you want to mark the selected tapes as free?
     */
    ABE_CODE_ID_31118 = 3037,
    /**
     * DPM needs to recatalog the selected tape before it can display its contents. Do you want to recatalog the tape now?
     */
    ABE_CODE_ID_31119 = 3038,
    /**
     * Data cannot be retrieved from erased tape. Do you want to erase the selected tapes?
     */
    ABE_CODE_ID_31121 = 3039,
    /**
     * DPM will recatalog the selected imported tapes to extract information about the data that they contain. After the recatalog operation is completed, this data will be listed under External DPM Tapes in the Recovery task area. You can monitor the progress of this operation on the Jobs tab in the Monitoring task area. In the jobs view, you may see fewer number of tapes selected because DPM will not recatalog the tapes that don't require recataloging. Do you want to proceed with the recatalog operation?
     */
    ABE_CODE_ID_31122 = 3040,
    /**
     * The selected tapes will be moved to the I/E port of the library. Do you want to proceed with the operation?
     */
    ABE_CODE_ID_31132 = 3041,
    /**
     * Rerunning this job will back up this data source to a new tape. If you want all data sources in this protection group to be backed up to the same tape, select the Alerts tab, select one of the backups to tape failure alerts for this protection group, and then in the Details section of this alert, select Rerun backup to tape job . Do you want to back up this data source to a new tape?
     */
    ABE_CODE_ID_3608 = 3042,
    /**
     * This action needs cloud recataloging and may take sometime. Try this action after recatalog is complete. Do you want to proceed?
     */
    ABE_CODE_ID_33477 = 3043,
    /**
     * Door successfully unlocked for <LibraryType> <Library>. You can now open the library door. The door will be automatically locked again in <TimeInMinutes> minutes.
     */
    ABE_CODE_ID_31106 = 3044,
    /**
     * Door successfully locked for <Library Type> <Library>.
     */
    ABE_CODE_ID_31108 = 3045,
    /**
     * Selected drive is disabled. Any protection jobs configured to use the library to which the selected drive belongs will use the remaining drives on the library.
     */
    ABE_CODE_ID_31112 = 3046,
    /**
     * I/E port door of <Library> is now open. Place the tapes to be added in the I/E port, and then click OK. On clicking OK, the I/E port door will be closed and the tapes in I/E port will be added to the library.
     */
    ABE_CODE_ID_31123 = 3047,
    /**
     * All selected tapes were successfully moved to the I/E port slots of the library <Library>
     */
    ABE_CODE_ID_31150 = 3048,
    /**
     * If you are using a shared library, the Refresh operation displays the latest status of the tape and the result of the last rescan performed on the library (or stand-alone tape drive) by any DPM server sharing the library. If you are using a dedicated library, DPM will refresh the state of the library and tapes automatically. For more information about shared libraries, click Help.
     */
    ABE_CODE_ID_31149 = 3049,
    /**
     * Verification is complete for the following tapes in <LibraryType> <Library>: <MediaList>
     */
    ABE_CODE_ID_3313 = 3050,
    /**
     * The report might be incorrect because the colocation of data on tape is enabled.
     */
    ABE_CODE_ID_3042 = 3051,
    /**
     * Protection policy for <DatasourceName> on <ServerName> has changed to tape only.
     */
    ABE_CODE_ID_32592 = 3052,
    /**
     * Recataloging is already done. You can recover the items now.
     */
    ABE_CODE_ID_33454 = 3053,
    /**
     * DPM will look for your recovery tapes only in the selected library. Ensure that you load the tapes required for recovery to this selected library.
     */
    ABE_CODE_ID_236 = 3054,
    /**
     * You have selected a library that doesn't contain the online recovery tapes. The library that contains online recovery tapes is shown as recommended. If you don't select the recommended library, ensure that you transfer the recovery tapes to the selected library after you finish the recovery wizard.
     */
    ABE_CODE_ID_234 = 3055,
    /**
     * The selected tapes could not be marked as free because another job has reserved them for use.
     */
    ABE_CODE_ID_31124 = 3056,
    /**
     * <FailureCount> out of <Total>; selected tapes could not be marked as free because another job has reserved them for use.
     */
    ABE_CODE_ID_31130 = 3057,
    /**
     * The selected tape(s) could not be marked as cleaning tapes because they are currently in use.
     */
    ABE_CODE_ID_31125 = 3058,
    /**
     * <FailureCount> tape(s) could not be marked as cleaning tapes because they are currently in use.
     */
    ABE_CODE_ID_31126 = 3059,
    /**
     * The selected tape(s) could not be unmarked as cleaning tapes because they are currently in use.
     */
    ABE_CODE_ID_31134 = 3060,
    /**
     * <FailureCount> tape(s) could not be unmarked as cleaning tapes because they are currently in use.
     */
    ABE_CODE_ID_31135 = 3061,
    /**
     * The selected tape is currently being recataloged. The contents of this tape can be viewed only after the recatalog operation successfully completes.
     */
    ABE_CODE_ID_31136 = 3062,
    /**
     * Door of <LibraryType> <Library> is already unlocked.
     */
    ABE_CODE_ID_31139 = 3063,
    /**
     * Door of <LibraryType> <Library> is being unlocked. Wait for the operation to complete.
     */
    ABE_CODE_ID_31140 = 3064,
    /**
     * Door of <LibraryType> <Library> is already locked.
     */
    ABE_CODE_ID_31141 = 3065,
    /**
     * Door of <LibraryType> <Library> is being locked. Please wait for the operation to complete.
     */
    ABE_CODE_ID_31142 = 3066,
    /**
     * The selected tapes cannot be marked as free because they belong to protection groups. You need to stop protection of the associated protection groups before you can mark the tapes as free. The protection group that a tape belongs to is listed in the Protection Group column.
     */
    ABE_CODE_ID_31116 = 3067,
    /**
     * <FailureCount> out of <Total>; selected tapes cannot be marked as free because they belong to protection groups. You need to stop protection of the associated protection groups before you can mark the tapes as free. The protection group that a tape belongs to is listed in the Protection Group column.
     */
    ABE_CODE_ID_31129 = 3068,
    /**
     * The selected tapes cannot be erased because they belong to protection groups. You need to stop protection of the associated protection groups before you can erase the tapes. The protection group that a tape belongs to is listed in the Protection Group column.
     */
    ABE_CODE_ID_31120 = 3069,
    /**
     * <FailureCount> out of <Total>; tapes cannot not be erased because they contain data that is being protected. You need to stop protection of the associated protection groups before you can erase the tapes. The protection group that a tape belongs to is listed in the Protection Group column.
     */
    ABE_CODE_ID_31133 = 3070,
    /**
     * <FailureCount> out of <Total>; selected tapes cannot be marked as free. The tapes must be erased. Click Erase tape in the Actions pane to erase the tapes. This requirement to erase the tapes was specified in the protection groups to which the tapes previously belonged.
     */
    ABE_CODE_ID_31131 = 3071,
    /**
     * To manually mark a tape as Free, execute the ForceFree-Tape.ps1 script from DPM Management Shell.
     */
    ABE_CODE_ID_33341 = 3072,
    /**
     * Tape in <Location> cannot be recataloged. Perform the following before retrying this cmdlet: If the tape is marked as free, run Set-Tape -NotFree on this tape. If the tape is marked as unknown, run Start-DPMLibraryInventory on this tape.
     */
    ABE_CODE_ID_31145 = 3073,
    /**
     * This tape is marked as a cleaning tape. Run the command on the correct tape.
     */
    ABE_CODE_ID_31063 = 3074,
    /**
     * Recataloging cannot be done on the selected object.
     */
    ABE_CODE_ID_33453 = 3075,
    /**
     * Recataloging is mandatory for recovery. It is either not initiated or it is in progress.
     */
    ABE_CODE_ID_33452 = 3076,
    /**
     * Online recatalog can be run for volumes, file shares or client computers only.
     */
    ABE_CODE_ID_31048 = 3077,
    /**
     * This operation is valid only on a recovery point on tape.
     */
    ABE_CODE_ID_31070 = 3078,
    /**
     * This recovery source location is on a disk and not on a tape.
     */
    ABE_CODE_ID_31060 = 3079,
    /**
     * Operation failed because the recovery point specified for deletion was created as part of an incremental tape backup. DPM can only delete recovery points that were created as part of a full tape backup. Retry the operation after specifying a recovery point created by a full tape backup. This will automatically delete all the recovery points created by the full tape backup as well as all dependent incremental tape backups.
     */
    ABE_CODE_ID_31033 = 3080,
    /**
     * Copy to tape is not allowed for online recovery points.
     */
    ABE_CODE_ID_32522 = 3081,
    /**
     * The back up to tape job failed for the following reason: <Reason>
     */
    ABE_CODE_ID_3311 = 3082,
    /**
     * DPM failed to back up <DatasourceType> <DatasourceName> on <ServerName> to tape.
     */
    ABE_CODE_ID_30303 = 3083,
    /**
     * DPM failed to perform the tape backup for <DatasourceType> <DatasourceName> on cluster <VirtualName> because this cluster experienced a failover.
     */
    ABE_CODE_ID_30160 = 3084,
    /**
     * A critical internal error was detected while trying to archive a replica dataset of <DatasourceName>.
     */
    ABE_CODE_ID_30132 = 3085,
    /**
     * Invalid backup type specified for <DatasourceName> on <ServerName>.
     */
    ABE_CODE_ID_30128 = 3086,
    /**
     * The backup to tape job completed, but the catalog was not built correctly for <DatasourceType> <DatasourceName> on <ServerName>. Although no data is lost, you must rebuild the catalog to access the data of the backup job.
     */
    ABE_CODE_ID_3312 = 3087,
    /**
     * This job cannot be rerun because the data is not valid.
     */
    ABE_CODE_ID_3605 = 3088,
    /**
     * This job cannot be rerun because the data is not valid.
     */
    ABE_CODE_ID_3607 = 3089,
    /**
     * DPM failed to create a copy of the tape backup for <DatasourceType> <DatasourceName> on <ServerName> because the tape backup failed or did not run.
     */
    ABE_CODE_ID_24057 = 3090,
    /**
     * Verification failed for the tape backup of <DatasourceType> <DatasourceName> on <ServerName> because the tape backup failed.
     */
    ABE_CODE_ID_30158 = 3091,
    /**
     * The data copy job failed for the following reason: <Reason>
     */
    ABE_CODE_ID_3310 = 3092,
    /**
     * DPM cannot start a new thread.
     */
    ABE_CODE_ID_24085 = 3093,
    /**
     * <MediaLabel> could not be erased for the following reason: <Reason>
     */
    ABE_CODE_ID_3308 = 3094,
    /**
     * Data on the tapes <MediaList> cannot be verified for the following reason: <Reason>
     */
    ABE_CODE_ID_3309 = 3095,
    /**
     * The detailed inventory of tape failed for the following reason: <Reason>
     */
    ABE_CODE_ID_3316 = 3096,
    /**
     * Data verification of <DatasourceName> on tape <MediaList> in <LibraryType> <Library> found data integrity issues on the following files: <TempListOfFiles>
     */
    ABE_CODE_ID_3317 = 3097,
    /**
     * Tape erase operation was skipped because <LibraryType> <Library> doesn't support tape erase.
     */
    ABE_CODE_ID_24029 = 3098,
    /**
     * Data source <DatasourceName> has no inactive replica on <MediaLabel>.
     */
    ABE_CODE_ID_31029 = 3099,
    /**
     * No tape labels have been specified; you need to specify tape labels for the identification of tapes.
     */
    ABE_CODE_ID_205 = 3100,
    /**
     * Job failure on <DatasourceName> on <ServerName> was caused by ongoing recovery from tape operation.
     */
    ABE_CODE_ID_115 = 3101,
    /**
     * Cannot delete recovery point because it is in use either for recovery or for backup to tape.
     */
    ABE_CODE_ID_212 = 3102,
    /**
     * DPM could not perform the operation because the specified recovery point does not exist.
     */
    ABE_CODE_ID_24082 = 3103,
    /**
     * Recovery failed for <DatasourceType> <DatasourceName> on <ServerName>. Hardware snapshots of the DPM replica and recovery point volumes are not mounted on the protected computer for SAN recovery.
     */
    ABE_CODE_ID_24083 = 3104,
    /**
     * No library specified for recovery.
     */
    ABE_CODE_ID_31069 = 3105,
    /**
     * Failed to create the protection group because a library or stand-alone tape drive has not been specified and tape protection has been selected.
     */
    ABE_CODE_ID_31002 = 3106,
    /**
     * No library has been specified for protection.
     */
    ABE_CODE_ID_31030 = 3107,
    /**
     * Unable to create protection group because no disks or tape libraries available.
     */
    ABE_CODE_ID_136 = 3108,
    /**
     * You have specified the same library for both primary library and copy library. The library you select as the primary library will read from the source tape and the library you select as the copy library will copy the data to tape. Specify two different libraries or specify a multi-drive library as a primary library.
     */
    ABE_CODE_ID_233 = 3109,
    /**
     * <LibraryType> <Library> has <Total> drives. You cannot specify a value more than that.
     */
    ABE_CODE_ID_31027 = 3110,
    /**
     * At least one library must be selected in the filter definition.
     */
    ABE_CODE_ID_3172 = 3111,
    /**
     * Data source <DatasourceName> cannot be selected for protection because it was previously protected as part of data source <ReferentialDatasourceName> and has inactive disk or tape replicas.
     */
    ABE_CODE_ID_31086 = 3112,
    /**
     * DPM is unable to enumerate contents in <Component> on the protected computer <ServerName>. Recycle Bin, System Volume Information folder, non-NTFS volumes, DFS links, CDs, Quorum Disk (for cluster) and other removable media can't be protected.
     */
    ABE_CODE_ID_38 = 3113,
    /**
     * Recovery point cannot be created on disk for data source <DatasourceName> because the protection for <ProtectedGroup> has been set to tape.
     */
    ABE_CODE_ID_31023 = 3114,
    /**
     * Recovery point cannot be created on tape for data source <DatasourceName> because the protection for <ProtectedGroup> has been set to disk.
     */
    ABE_CODE_ID_31025 = 3115,
    /**
     * Protection for <ProtectedGroup> has been set only to tape.
     */
    ABE_CODE_ID_31031 = 3116,
    /**
     * Cannot specify consistency check schedule for protection groups configured only for tape-based protection.
     */
    ABE_CODE_ID_31038 = 3117,
    /**
     * Cannot specify offset schedules for protection groups configured only for tape-based protection.
     */
    ABE_CODE_ID_31042 = 3118,
    /**
     * Consistency check cannot be started for data source <DatasourceName> because the protection for <ProtectedGroup> has been set to tape.
     */
    ABE_CODE_ID_31044 = 3119,
    /**
     * You cannot perform a data integrity check on a protection group that is configured for disk-to-tape backups. This option is only available for protection groups that are configured for disk-to-disk backups or disk-to-disk-to-tape backups.
     */
    ABE_CODE_ID_31302 = 3120,
    /**
     * The parameter set that you have specified is incorrect. Specify only short-term tape policy objective.
     */
    ABE_CODE_ID_31012 = 3121,
    /**
     * The parameter set that you have specified is incorrect. Specify only long-term tape policy objective.
     */
    ABE_CODE_ID_31013 = 3122,
    /**
     * The parameter set that you have specified is incorrect. Specify only short- and long-term tape policy objectives.
     */
    ABE_CODE_ID_31014 = 3123,
    /**
     * The parameter set that you have specified is incorrect. Specify only short-term disk and long-term tape policy objectives.
     */
    ABE_CODE_ID_31015 = 3124,
    /**
     * The parameter set that you have specified is incorrect. Specify only short-term disk along with long-term Online or long-term tape policy objective.
     */
    ABE_CODE_ID_31271 = 3125,
    /**
     * No library is available for recovery to proceed.
     */
    ABE_CODE_ID_235 = 3126,
    /**
     * The <LibraryType> <Library> drive information needs to be refreshed.
     */
    ABE_CODE_ID_24017 = 3127,
    /**
     * Tape drives or library devices may have been disconnected or reconnected on the DPM server.
     */
    ABE_CODE_ID_25105 = 3128,
    /**
     * DPM detected that the drive <DriveName> doesn't appear to be installed correctly.
     */
    ABE_CODE_ID_25013 = 3129,
    /**
     * Failed to obtain drive mapping information from the file DPMLA.xml. The information in this file is not formatted correctly.
     */
    ABE_CODE_ID_25126 = 3130,
    /**
     * <LibraryType> <Library> is not functioning efficiently for the following reason: The drive information for <LibraryType> <Library> is incorrect and needs to be refreshed.
     */
    ABE_CODE_ID_3302 = 3131,
    /**
     * Operation cannot be performed because DPM Administrator Console is not synchronized with the actual state of the library.
     */
    ABE_CODE_ID_24026 = 3132,
    /**
     * A library with the same name is already attached to this server.
     */
    ABE_CODE_ID_24024 = 3133,
    /**
     * The tape is managed by another DPM server.
     */
    ABE_CODE_ID_24003 = 3134,
    /**
     * DPM is not synchronized with the current state of your library. Jobs running on the <LibraryType> <Library> can potentially fail.
     */
    ABE_CODE_ID_25009 = 3135,
    /**
     * DPM is not synchronized with the current state of your library. Jobs running on the <LibraryType> <Library> can potentially fail.
     */
    ABE_CODE_ID_25012 = 3136,
    /**
     * DPM tried to access <ElementType> <ElementName> on library <Library>. This <ElementType> does not exist.
     */
    ABE_CODE_ID_25010 = 3137,
    /**
     * The <ElementType> <ElementName> did not contain a tape when DPM expected it to. DPM might not be in synch with the state of the <LibraryType> <Library>.
     */
    ABE_CODE_ID_24022 = 3138,
    /**
     * DPM failed to mount the tape <MediaLabel> in drive <DriveName> for the library <Library>. This is because DPM is not synchronized with the current state of the library.
     */
    ABE_CODE_ID_24077 = 3139,
    /**
     * DPM failed to dismount the tape <MediaLabel> in drive <DriveName> for the library <Library>. This is because DPM is not synchronized with the current state of the library.
     */
    ABE_CODE_ID_24086 = 3140,
    /**
     * After the tape mount operation, tape <MediaLabel> (Barcode- <MediaLabel>) was not found in the <MediaLocationType> <MediaLocationInfo> or the tape in the drive was changed.
     */
    ABE_CODE_ID_30002 = 3141,
    /**
     * After a tape mount operation, no tape is found in the drive or the tape in drive has changed.
     */
    ABE_CODE_ID_30103 = 3142,
    /**
     * DPM attempted to move a tape to <ElementType> <ElementName> but this <ElementType> was in use. DPM may not be in synch with the current state of the library <Library>.
     */
    ABE_CODE_ID_24021 = 3143,
    /**
     * DPM attempted to move a tape to <ElementType> <ElementName> but this <ElementType> was occupied. DPM may not be in synch with the current state of the library <Library>
     */
    ABE_CODE_ID_25102 = 3144,
    /**
     * The library <Library> mandates that when a tape is dismounted, it should be moved back to the slot it was originally mounted from. However, slot <SlotName> is not empty.
     */
    ABE_CODE_ID_24023 = 3145,
    /**
     * The operation failed because the slot <SlotName> in library <Library> was empty. This tape is currently located in <MediaLocationType> <MediaLocationInfo>.
     */
    ABE_CODE_ID_24027 = 3146,
    /**
     * DPM was unable to recatalog the tape in <MediaLocationType> <MediaLocationInfo> in <LibraryType> <Library> because this tape has not been identified.
     */
    ABE_CODE_ID_24031 = 3147,
    /**
     * DPM failed to recatalog the imported tape <MediaLabel> because it has not been inventoried.
     */
    ABE_CODE_ID_24040 = 3148,
    /**
     * DPM failed to erase the selected tape because the state of the <LibraryType><Library> as seen by DPM is inconsistent with the actual state of the library.
     */
    ABE_CODE_ID_24037 = 3149,
    /**
     * A detailed inventory is not performed on the tape <MediaLabel> because it is already known to this DPM server.
     */
    ABE_CODE_ID_24033 = 3150,
    /**
     * Detailed inventory failed.
     */
    ABE_CODE_ID_1243 = 3151,
    /**
     * The library lacks power or the cables are not connected properly.
     */
    ABE_CODE_ID_24014 = 3152,
    /**
     * <LibraryType> <Library> is either turned off or has been disconnected
     */
    ABE_CODE_ID_25106 = 3153,
    /**
     * <LibraryType> <Library> is not ready.
     */
    ABE_CODE_ID_25014 = 3154,
    /**
     * DPM detected that drive <DriveName> is not ready.
     */
    ABE_CODE_ID_25015 = 3155,
    /**
     * Tape might not be properly inserted in the stand-alone drive or the stand-alone drive is not ready.
     */
    ABE_CODE_ID_25109 = 3156,
    /**
     * Rescan failed because the tape drive or library hardware does not seem to have been set up correctly.
     */
    ABE_CODE_ID_25124 = 3157,
    /**
     * DPM was unable to use <Formatted Device Name Value Pairs> since this was being used by some other process.
     */
    ABE_CODE_ID_25125 = 3158,
    /**
     * DPM could not access drive <DriveName> because another application is currently using it.
     */
    ABE_CODE_ID_25017 = 3159,
    /**
     * The tape is stuck in the library autoloader.
     */
    ABE_CODE_ID_24015 = 3160,
    /**
     * DPM encountered an error while attempting to control the autoloader on library <Library>.
     */
    ABE_CODE_ID_25100 = 3161,
    /**
     * DPM encountered an error while attempting to use tape <MediaLabel> on the drive <DriveName>. This could be a problem with your drive or tape.
     */
    ABE_CODE_ID_25101 = 3162,
    /**
     * DPM encountered a critical error while performing an I/O operation on the tape <MediaLabel> (Barcode - <MediaBarcode>) in <MediaLocationType><MediaLocationInfo>.
     */
    ABE_CODE_ID_30101 = 3163,
    /**
     * Drive <DriveName> in <LibraryType> <Library> needs servicing.
     */
    ABE_CODE_ID_24019 = 3164,
    /**
     * Drive <DriveName> requires cleaning. The drive will not be used for further operations until it has been cleaned.
     */
    ABE_CODE_ID_25107 = 3165,
    /**
     * Drive <DriveName> in <LibraryType> <Library> is not zoned properly.
     */
    ABE_CODE_ID_24088 = 3166,
    /**
     * <LibraryType> <Library> connected to <ComputerName> is offline because none of its drives are available.
     */
    ABE_CODE_ID_24089 = 3167,
    /**
     * One or more library devices (drives and changers) were detected to be unreachable and hence were disabled from the system by DPM. This might be due to a hardware fault with the device. You can check the Device Manager to see which devices have been disabled.
     */
    ABE_CODE_ID_32572 = 3168,
    /**
     * Description: One or more library devices (drives and changers) were detected to be unreachable and hence were disabled from the system by DPM.
     */
    ABE_CODE_ID_32573 = 3169,
    /**
     * The drive is in an unexpected state. DPM will not use the drive until it is rectified or replaced.
     */
    ABE_CODE_ID_32574 = 3170,
    /**
     * DPM could not reserve the drive resource because one of required drive resources is not online or it needs cleaning or servicing.
     */
    ABE_CODE_ID_24052 = 3171,
    /**
     * Operation failed because no usable drives were available in <LibraryType> <Library>. Either there is no drive online or all the drives need cleaning or servicing.
     */
    ABE_CODE_ID_24055 = 3172,
    /**
     * The required drive resource is reserved by another task.
     */
    ABE_CODE_ID_24053 = 3173,
    /**
     * <LibraryType> <Library> has been disabled by the DPM administrator.
     */
    ABE_CODE_ID_24056 = 3174,
    /**
     * Operation failed because <LibraryType> <Library> is disabled.
     */
    ABE_CODE_ID_31138 = 3175,
    /**
     * Operation failed because <LibraryType> <Library> is offline.
     */
    ABE_CODE_ID_31137 = 3176,
    /**
     * <LibraryType> <Library> could not be contacted. All jobs for <LibraryType> <Library> will fail if the connection is not established.
     */
    ABE_CODE_ID_3301 = 3177,
    /**
     * Library drive <LibraryDrive> in <Library> is not functioning and library jobs may fail until the drive is repaired. The drive is not functioning for the following reason: <Reason>
     */
    ABE_CODE_ID_3303 = 3178,
    /**
     * DPM failed to move one or more tapes to the I/E port slots.
     */
    ABE_CODE_ID_23045 = 3179,
    /**
     * DPM could not reserve the I/E port resource because one of required resources is not accessible.
     */
    ABE_CODE_ID_24034 = 3180,
    /**
     * The operation failed because the I/E port is currently in use.
     */
    ABE_CODE_ID_24036 = 3181,
    /**
     * The operation failed because the insert/eject (I/E) port of the library <Library> is open.
     */
    ABE_CODE_ID_25123 = 3182,
    /**
     * The door on the <LibraryType> <Library> could not be locked.
     */
    ABE_CODE_ID_31107 = 3183,
    /**
     * The door on the <LibraryType> <Library> could not be unlocked
     */
    ABE_CODE_ID_31105 = 3184,
    /**
     * The library <Library> requires all drives to be empty in order to lock or unlock the door. However, the drive <DriveName> has a tape in it.
     */
    ABE_CODE_ID_25108 = 3185,
    /**
     * Rescan cannot be performed because DPM is currently performing other operations on the server.
     */
    ABE_CODE_ID_23044 = 3186,
    /**
     * Rescan cannot be performed at this moment because DPM is performing other operations on the <LibraryType> <Library>.
     */
    ABE_CODE_ID_25001 = 3187,
    /**
     * The operation cannot be performed on <LibraryType> <Library> because it does not have any I/E ports.
     */
    ABE_CODE_ID_24025 = 3188,
    /**
     * The command sent by DPM to the library agent timed out.
     */
    ABE_CODE_ID_24076 = 3189,
    /**
     * Error occurred while reserving resource for the operation.
     */
    ABE_CODE_ID_24092 = 3190,
    /**
     * The global DPMDB database is not accessible.
     */
    ABE_CODE_ID_24090 = 3191,
    /**
     * The global DPMDB database is not accessible.
     */
    ABE_CODE_ID_24091 = 3192,
    /**
     * The number of free tapes in the <LibraryType> <Library> is less than or equals the threshold value of <ThresholdValue>. You must add tape to the library and mark it as free in order to prevent future backups from failing.
     */
    ABE_CODE_ID_3305 = 3193,
    /**
     * Failed to perform the operation since the tape <Media Labe> is not available in <Library Type> <Library>.
     */
    ABE_CODE_ID_24050 = 3194,
    /**
     * The recovery job is paused because the required tape is not available in <LibraryType><Library>.
     */
    ABE_CODE_ID_3314 = 3195,
    /**
     * <TaskName> is paused because the required tape <MediaLabel> is not available in the library <LibraryType> <Library>.
     */
    ABE_CODE_ID_3315 = 3196,
    /**
     * Required tape resource <MediaLabel> is reserved by another task.
     */
    ABE_CODE_ID_24051 = 3197,
    /**
     * DPM cannot complete the requested operation on tape <MediaLabel> because this tape is being used by another job.
     */
    ABE_CODE_ID_24008 = 3198,
    /**
     * Unexpected tape detected in <MediaLocationType> <MediaLocationInfo> in <LibraryType> <Library>.
     */
    ABE_CODE_ID_24061 = 3199,
    /**
     * The tape <MediaLabel> (barcode - <MediaLabel>) present in the <LibraryType> <Library> is write-protected.
     */
    ABE_CODE_ID_30003 = 3200,
    /**
     * DPM failed to write to tape because the tape is write-protected.
     */
    ABE_CODE_ID_30104 = 3201,
    /**
     * The tape <MediaLabel> (barcode - <MediaLabel>) might not be compatible with the drive type of drive <DriveName> in <LibraryType> <Library>.
     */
    ABE_CODE_ID_30004 = 3202,
    /**
     * The tape and the drive type may not be compatible.
     */
    ABE_CODE_ID_30105 = 3203,
    /**
     * The tape in <LibraryType> <Library> at <MediaLocationType><MediaLocationInfo> has been written to by another tape backup application using an unsupported physical block size.
     */
    ABE_CODE_ID_24084 = 3204,
    /**
     * DPM has unexpectedly reached the end of the tape <MediaLabel>. This could be because the tape was tampered with.
     */
    ABE_CODE_ID_23043 = 3205,
    /**
     * DPM encountered a critical error while trying to parse the contents of the tape <MediaLabel>. This may be because the data on this tape is corrupt.
     */
    ABE_CODE_ID_24080 = 3206,
    /**
     * DPM encountered an error while attempting to parse the tape catalog information for tape <MediaLabel>.
     */
    ABE_CODE_ID_24079 = 3207,
    /**
     * DPM failed to recatalog the contents of the tape <MediaLabel> because it encountered a critical error while attempting to read catalog information from this tape. This may be because the tape data is corrupt.
     */
    ABE_CODE_ID_30008 = 3208,
    /**
     * DPM failed to recatalog the contents of the tape because it encountered a critical error while attempting to read catalog information from this tape. This may be because the tape data is corrupt.
     */
    ABE_CODE_ID_30109 = 3209,
    /**
     * Either the tape <MediaLabel> has corrupt data or this is not the right tape.
     */
    ABE_CODE_ID_30108 = 3210,
    /**
     * DPM failed to generate the file list to complete the task.
     */
    ABE_CODE_ID_30129 = 3211,
    /**
     * DPM failed to recatalog the imported tape <MediaLabel> because the tape is blank.
     */
    ABE_CODE_ID_24041 = 3212,
    /**
     * DPM failed to recatalog the imported tapes because they do not contain the catalog information.
     */
    ABE_CODE_ID_24042 = 3213,
    /**
     * DPM has marked the <MediaLabel> tape as decommissioned, which means that data cannot be written to this tape in the future. You may be able to recover data from this tape.
     */
    ABE_CODE_ID_3304 = 3214,
    /**
     * The drive cleaning failed or timed out.
     */
    ABE_CODE_ID_24018 = 3215,
    /**
     * The cleaning operation for drive <DriveName> on library <Library> took longer than expected. The cleaning operation may have failed.
     */
    ABE_CODE_ID_25005 = 3216,
    /**
     * The cleaner media in <MediaLocationType> <MediaLocationInfo> has expired.
     */
    ABE_CODE_ID_25018 = 3217,
    /**
     * The tape in <LibraryType> <Library> at <MediaLocationType><MediaLocationInfo> appears to be a cleaning tape. However, this tape is not marked as a cleaning tape.
     */
    ABE_CODE_ID_25002 = 3218,
    /**
     * DPM failed to use the tape in <MediaLocationType> <MediaLocationInfo> because it appears to be a cleaning tape that is identified incorrectly as a backup tape.
     */
    ABE_CODE_ID_25016 = 3219,
    /**
     * Cleaning tapes are not available in <Library>, to clean the selected drives. Please add cleaning tapes and restart the cleaning job.
     */
    ABE_CODE_ID_31114 = 3220,
    /**
     * Tape <MediaLabel> cannot be marked as a cleaning tape because it is not a cleaning tape.
     */
    ABE_CODE_ID_24007 = 3221,
    /**
     * Operation cannot be performed on the tape in <MediaLocationType> <MediaLocationInfo> because it is a cleaning tape.
     */
    ABE_CODE_ID_24054 = 3222,
    /**
     * The barcode on the tape <MediaLabel> in <MediaLocationType> <MediaLocationInfo> appears to have changed since the last time it was inventoried in DPM.
     */
    ABE_CODE_ID_24038 = 3223,
    /**
     * Duplicate barcodes detected on tapes with labels <MediaLabel> and <MediaLabel>.
     */
    ABE_CODE_ID_24039 = 3224,
    /**
     * This operation is not allowed on a suspect tape.
     */
    ABE_CODE_ID_31151 = 3225,
    /**
     * The certificate <CertificateName> with serial number <CertificateSerialNumber> issued by <CertificateIssuer> will expire by <ExpiryDate>. All encrypted backup jobs will fail after this time.
     */
    ABE_CODE_ID_24058 = 3226,
    /**
     * The certificate <CertificateName> with serial number <CertificateSerialNumber> issued by <CertificateIssuer> will expire by <ExpiryDate>. All encrypted backup jobs will fail after this time.
     */
    ABE_CODE_ID_24059 = 3227,
    /**
     * Some of the certificates under DPMBackupStore have expired.
     */
    ABE_CODE_ID_24070 = 3228,
    /**
     * This DPM server is not authorized to read or write to this encrypted tape because there is no valid certificate in DPMBackupStore and DPMRestoreStore that can decrypt data.
     */
    ABE_CODE_ID_24071 = 3229,
    /**
     * DPMBackupStore or DPMRestoreStore is not present.
     */
    ABE_CODE_ID_24072 = 3230,
    /**
     * No certificate is present under DPMBackupStore.
     */
    ABE_CODE_ID_24073 = 3231,
    /**
     * No certificate with private key is present in DPMBackupStore.
     */
    ABE_CODE_ID_24078 = 3232,
    /**
     * Some certificates under DPMBackupStore have changed since the start of the job.
     */
    ABE_CODE_ID_24060 = 3233,
    /**
     * Failed to encrypt data on tape.
     */
    ABE_CODE_ID_24074 = 3234,
    /**
     * Certificates on this tape are corrupt. Data on this tape cannot be recovered.
     */
    ABE_CODE_ID_24075 = 3235,
    /**
     * The backup job was not completed successfully because DPM detected that the virtual machine has migrated from the configured server to a new server. DPM will update its virtual machine configuration and then automatically trigger a new backup job. Virtual machine name: <DatasourceName>. Configured server: <ServerName>. New server: <PSServerName>.
     */
    ABE_CODE_ID_33403 = 3236,
    /**
     * Backup of a VM is not supported when live migration is in progress.
     */
    ABE_CODE_ID_32620 = 3237,
    /**
     * DPM failed to fixup VHD parent locator post backup for <DatasourceType> <DatasourceName> on <ComputerName>. Your recovery point is valid, but you will be unable to perform item-level recoveries using this recovery point.
     */
    ABE_CODE_ID_3130 = 3238,
    /**
     * DPM failed to obtain active virtual hard disk information as part of the backup for <DatasourceType> <DatasourceName> on <ServerName>. Your recovery point is valid, but you will not be able to perform item-level recoveries by using this recovery point.
     */
    ABE_CODE_ID_3131 = 3239,
    /**
     * DPM failed to fixup the VHD parent locator after the backup for <DatasourceType><DatasourceName> on <ServerName>, because the operation was canceled. Your recovery point is valid, but you will not be able to perform item-level recoveries by using this recovery point.
     */
    ABE_CODE_ID_3132 = 3240,
    /**
     * A DPM server can back up up to <MaxHyperVReplicaVolumeSize> TB per day. If you exceed this limit, the DPM server may miss the backup SLA. If you go ahead with this protection, you will be backing up <HyperVReplicaVolumeSize> TB of Hyper-V data on <DPMServerName>
     */
    ABE_CODE_ID_32588 = 3241,
    /**
     * Hyper-V role is not installed on <ServerName>. Cannot recover a virtual machine to a host where Hyper-V role is not installed.
     */
    ABE_CODE_ID_30289 = 3242,
    /**
     * The recovery jobs for <DatasourceType> <DatasourceName> that started at <StartDateTime>, with the destination of <ServerName>, have successfully completed. Virtual machine recovery to alternate host is complete.
     */
    ABE_CODE_ID_3182 = 3243,
    /**
     * DPM failed to delete the saved state of the virtual machine <VirtualMachineName> after recovery to the host <ServerName>. The virtual machine may fail to start.
     */
    ABE_CODE_ID_32578 = 3244,
    /**
     * DPM cannot browse the contents of the virtual machine on the protected computer <protected computer>.
     */
    ABE_CODE_ID_958 = 3245,
    /**
     * DPM could not connect to Hyper-V WMI namespace.
     */
    ABE_CODE_ID_33506 = 3246,
    /**
     * DPM was unable to configure and start the VmmHelperService on the DPM Server. Server name: <ServerName>. Exception Message: <ExceptionMessage>
     */
    ABE_CODE_ID_33399 = 3247,
    /**
     * DPM was unable to establish a connection with the Virtual Machine Manager (VMM) server. Server name: <ServerName>. Exception Message: <ExceptionMessage>
     */
    ABE_CODE_ID_33400 = 3248,
    /**
     * DPM encountered an error while trying to query the properties of the virtual machine on the Virtual Machine Manager (VMM) server. Virtual machine name: <DatasourceName>. Server name <ServerName>. Exception Message: <ExceptionMessage>
     */
    ABE_CODE_ID_33401 = 3249,
    /**
     * DPM did not find a Virtual machine that is managed by Virtual Machine Manager (VMM) server. Virtual machine name: <DatasourceName>. Server name: <ServerName>.
     */
    ABE_CODE_ID_33402 = 3250,
    /**
     * The credential name passed was either null or empty.
     */
    ABE_CODE_ID_33604 = 3251,
    /**
     * The user name passed was either null or empty.
     */
    ABE_CODE_ID_33605 = 3252,
    /**
     * The credential name passed is already present.
     */
    ABE_CODE_ID_33606 = 3253,
    /**
     * The credential name passed is not present.
     */
    ABE_CODE_ID_33607 = 3254,
    /**
     * Passing credentials across machines is not permitted due to relaxed security settings.
     */
    ABE_CODE_ID_33609 = 3255,
    /**
     * Writing credential to secure store failed with error <LastError>.
     */
    ABE_CODE_ID_33601 = 3256,
    /**
     * Enumerating credentials from secure store failed with error <LastError>.
     */
    ABE_CODE_ID_33602 = 3257,
    /**
     * Deleting credential from secure store failed with error <LastError>.
     */
    ABE_CODE_ID_33603 = 3258,
    /**
     * Reading credential from secure store failed due to invalid credential handle.
     */
    ABE_CODE_ID_33608 = 3259,
    /**
     * The Server ID passed is Guid.Empty.
     */
    ABE_CODE_ID_33610 = 3260,
    /**
     * Specified server already exists. Please add a new server name.
     */
    ABE_CODE_ID_33611 = 3261,
    /**
     * The Server name passed is Guid.Empty.
     */
    ABE_CODE_ID_33612 = 3262,
    /**
     * The proxy server does not exist.
     */
    ABE_CODE_ID_33613 = 3263,
    /**
     * Unable to find Production Server <ProdName>.
     */
    ABE_CODE_ID_33626 = 3264,
    /**
     * No settings provided to update Production Server <ProdName>.
     */
    ABE_CODE_ID_33627 = 3265,
    /**
     * Password entered is too long. It should be less than <MaxPasswdSize> characters.
     */
    ABE_CODE_ID_33600 = 3266,
    /**
     * Description entered is too long. It should not be greater than <MaxDescriptionSize> characters.
     */
    ABE_CODE_ID_33624 = 3267,
    /**
     * Credential name entered is too long. It should not be greater than <MaxCredNameSize> characters.
     */
    ABE_CODE_ID_33628 = 3268,
    /**
     * User name entered is too long. It should not be greater than <MaxUserNameSize> characters.
     */
    ABE_CODE_ID_33629 = 3269,
    /**
     * Production server name entered is too long. It should not be greater than <MaxProductionServerNameSize> characters.
     */
    ABE_CODE_ID_33631 = 3270,
} abe_code;

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* AZURE_BACKUP_ERRORS_H */
