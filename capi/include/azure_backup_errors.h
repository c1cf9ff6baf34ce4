/*
 * Every Azure Backup error code with its messages, its ordered causes and its solution steps.
 *
 * Made by cbindgen from capi/src; do not edit. Licence: (MIT OR Apache-2.0) AND CC-BY-4.0.
 *
 * CONVENTIONS
 *
 * Ownership: nothing has to be freed. There is no set-up and no clean-up, and no function allocates what a caller gets.
 *
 * Threads: everything may be called from any thread at any time. There is no state.
 *
 * Strings that come out are UTF-8 with a NUL behind them and their length beside them. They live for ever, and the
 * pointer is never null: a string that does not exist is the empty one.
 *
 * Strings that go in are a pointer and a length in bytes, with or without a NUL behind. Null with length 0 is the empty
 * string. Null with another length, a length past that of any real string (PTRDIFF_MAX), and what is not UTF-8 are told
 * by abe_lookup with an abe_result; every other function answers as for a string that it does not know.
 *
 * Numbers: entries, causes, solutions, blocks, sources, families and error codes are numbers from 1, and 0 is none.
 * Any number may be handed over: one that is not known is answered with 0, an empty string, an empty list. The numbers
 * of error codes and causes never change; all others hold for one version of the library. So keep those two, or names.
 * Enums are numbers as well (uint32_t), and so is what says which of them is meant: an os is an abe_os.
 *
 * Lists: ..._count says how many there are, ..._at gives the one at an index from 0. Where a list has to be searched
 * for, one function fills an array: it returns how many there are, and writes as many as there is room for.
 *
 * Buffers are filled as by snprintf: the length of the whole text is returned, without its NUL; what does not fit is cut
 * off, never within a character; and a NUL is behind it unless the size is 0. Null with any size only measures. A buffer
 * may not overlap a string that goes in.
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
 * The version of the interface: the minor version before 1.0, then 1000 for each major version. Another one means that
 * programs have to be compiled again; `abe_abi_version` tells that of the library in use.
 */
#define ABE_ABI_VERSION 1

/**
 * The error codes, each with the first message that the service shows for it.
 *
 * They are spelled as Azure Backup spells them, so that a search for a code finds them. The numbers never change.
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
    ABE_CODE_ExtentionOperationFailedForManagedDisks = 6,
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
} abe_code;

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
} abe_result;

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
 * How to write an entry.
 */
typedef enum abe_format {
    /**
     * Plain text for a terminal of 80 columns.
     */
    ABE_FORMAT_TEXT = 1,
    /**
     * A CommonMark document.
     */
    ABE_FORMAT_MARKDOWN = 2,
    /**
     * An HTML fragment: one `<article>`, escaped and valid.
     */
    ABE_FORMAT_HTML = 3,
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
     * The network between the virtual machine and Azure.
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
     * A disk of the virtual machine.
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
     * The restore of a virtual machine or its disks.
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
     * A database inside a Linux virtual machine, quiesced for a snapshot.
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
     * One after another, in the order given.
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
} abe_solution_order;

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
 * A text in a language.
 *
 * It is plain text. What is marked in it (labels on screen, literal code, placeholders, links) is told by
 * `abe_text_span_at`, `abe_text_markdown` and `abe_text_html`, which take `number`.
 */
typedef struct abe_text {
    /**
     * The text without markup.
     */
    struct abe_string string;
    /**
     * The number of the text in its language; it holds for this version of the library.
     */
    uint32_t number;
} abe_text;

/**
 * A literal sentence that the service shows.
 */
typedef struct abe_message {
    /**
     * The sentence.
     */
    struct abe_string string;
    /**
     * The `abe_locale` in which the service shows it.
     */
    uint32_t locale;
    /**
     * The source that this wording is known from, and so since when at the latest; 0 if there is none.
     */
    uint32_t source;
} abe_message;

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
     * The `abe_span_kind`; 0 if there is no such span.
     */
    uint32_t kind;
} abe_span;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

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

/**
 * Returns the BCP 47 tag of an `abe_locale`: `en`, `de`. It is empty for a language that this library does not have.
 */
struct abe_string abe_locale_tag(uint32_t locale);

/**
 * Returns how many languages there are.
 */
size_t abe_locale_count(void);

/**
 * Returns one of the languages, English first, as an `abe_locale`; 0 if there are not so many.
 */
uint32_t abe_locale_at(size_t index);

/**
 * Returns the `abe_locale` that fits a tag, or 0 if there is none.
 *
 * This is the look-up of RFC 4647: `de-AT` finds German. The tag is a BCP 47 tag in any case or a POSIX locale such
 * as `de_AT.UTF-8`.
 */
uint32_t abe_locale_matching(const char *tag,
                             size_t len);

/**
 * Returns the `abe_locale` for a reader who asked for a tag, and English if there is nothing nearer.
 *
 * For a reader with several wishes ask `abe_locale_matching` for each, the dearest first.
 */
uint32_t abe_locale_negotiate(const char *tag,
                              size_t len);

/**
 * Finds the entry for an error code as somebody spelled it, and returns an `abe_result`.
 *
 * Case makes no difference, and neither does anything around the name that is no ASCII letter or digit: spaces, line
 * ends, quotes, brackets. Aliases are found as well: older names, corrected typos, numbers. O(1).
 *
 * `entry` gets the entry, and 0 if there is none; it may be null.
 */
uint32_t abe_lookup(const char *spelled,
                    size_t len,
                    uint32_t *entry);

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
 * most 3. Compares with every name: O(n) in their number.
 */
size_t abe_suggest(const char *spelled,
                   size_t len,
                   uint32_t *codes,
                   size_t room);

/**
 * Returns how many families of codes there are.
 */
size_t abe_family_count(void);

/**
 * Returns one of the families; 0 if there are not so many.
 */
uint32_t abe_family_at(size_t index);

/**
 * Returns the family of a code that may be unknown, which its beginning tells; 0 if it is that of no family.
 *
 * What stands around the code makes no difference, as in `abe_lookup`.
 */
uint32_t abe_family_of(const char *spelled,
                       size_t len);

/**
 * Returns what the codes of a family begin with.
 */
struct abe_string abe_family_prefix(uint32_t family);

/**
 * Returns what a family is, in a few words.
 */
struct abe_text abe_family_title(uint32_t family, uint32_t locale);

/**
 * Returns what the codes of a family have in common, in one paragraph.
 */
struct abe_text abe_family_summary(uint32_t family, uint32_t locale);

/**
 * Returns the official page to look for one of its codes, in the reader's language.
 */
struct abe_string abe_family_docs_url(uint32_t family, uint32_t locale);

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
uint32_t abe_code_entry_at(uint32_t code,
                           size_t index);

/**
 * Returns how many entries there are.
 */
size_t abe_entry_count(void);

/**
 * Returns one of the entries, in the order of the catalogue; 0 if there are not so many. O(1).
 */
uint32_t abe_entry_at(size_t index);

/**
 * Returns the error code of an entry; 0 for an error that shows a message but no code.
 */
uint32_t abe_entry_code(uint32_t entry);

/**
 * Returns the name of an entry: its error code, or a name of our own if it has none.
 */
struct abe_string abe_entry_name(uint32_t entry);

/**
 * Returns what tells an entry from the others of its code; empty if the code has one meaning in its area.
 */
struct abe_string abe_entry_case(uint32_t entry);

/**
 * Returns how many other spellings of its code an entry has: older names, corrected typos, numbers.
 */
size_t abe_entry_alias_count(uint32_t entry);

/**
 * Returns one of the other spellings of the code; empty if there are not so many.
 */
struct abe_string abe_entry_alias_at(uint32_t entry, size_t index);

/**
 * Tells the statuses that Azure Backup's extension on Linux writes into its log for an error in an array, and returns
 * how many there are.
 */
size_t abe_entry_linux_extension_statuses(uint32_t entry,
                                          uint32_t *statuses,
                                          size_t room);

/**
 * Tells the entries for a status that Azure Backup's extension on Linux writes into its log in an array, and returns
 * how many there are. O(n).
 */
size_t abe_linux_extension_status_entries(uint32_t status,
                                          uint32_t *entries,
                                          size_t room);

/**
 * Returns whether the name of an entry tells of Azure Backup only where something else does too: it is an ordinary
 * word, or other services use it as well.
 */
bool abe_entry_needs_context(uint32_t entry);

/**
 * Returns the `abe_area`: what was being backed up.
 */
uint32_t abe_entry_area(uint32_t entry);

/**
 * Returns the `abe_component` that the error is about.
 */
uint32_t abe_entry_component(uint32_t entry);

/**
 * Returns the `abe_os` on which the error occurs.
 */
uint32_t abe_entry_os(uint32_t entry);

/**
 * Returns the `abe_fault`: on whose side the error usually lies.
 */
uint32_t abe_entry_fault(uint32_t entry);

/**
 * Returns the `abe_retry`: when it makes sense to run the failed operation again.
 */
uint32_t abe_entry_retry(uint32_t entry);

/**
 * Returns the `abe_status`: whether the service still reports the code under this name.
 */
uint32_t abe_entry_status(uint32_t entry);

/**
 * Returns the error code that the service reports instead now; 0 if it was not renamed.
 */
uint32_t abe_entry_renamed_to(uint32_t entry);

/**
 * Returns since when a code is renamed or retired, as YYYY-MM-DD; empty if it is neither or that is not known.
 */
struct abe_string abe_entry_status_since(uint32_t entry);

/**
 * Returns how many literal sentences of the service are known for a reader of a language.
 */
size_t abe_entry_message_count(uint32_t entry, uint32_t locale);

/**
 * Returns one of these sentences, the reader's language first and the most usual wording first; an empty one if
 * there are not so many.
 */
struct abe_message abe_entry_message_at(uint32_t entry,
                                        uint32_t locale,
                                        size_t index);

/**
 * Returns what went wrong, in a few words.
 */
struct abe_text abe_entry_title(uint32_t entry, uint32_t locale);

/**
 * Returns what went wrong, in one paragraph.
 */
struct abe_text abe_entry_summary(uint32_t entry, uint32_t locale);

/**
 * Returns the section of the official page, in the reader's language.
 */
struct abe_string abe_entry_docs_url(uint32_t entry, uint32_t locale);

/**
 * Returns how many blocks there are behind the summary of an entry: those of an `abe_block_kind`, or all with 0.
 */
size_t abe_entry_block_count(uint32_t entry,
                             uint32_t kind);

/**
 * Returns one of the blocks behind the summary of an entry: of those of an `abe_block_kind`, or of all with 0. It is
 * 0 if there are not so many.
 */
uint32_t abe_entry_block_at(uint32_t entry,
                            uint32_t kind,
                            size_t index);

/**
 * Returns how many causes of an entry matter on an `abe_os`; with `ABE_OS_ANY` all.
 */
size_t abe_entry_cause_count(uint32_t entry, uint32_t os);

/**
 * Returns one of the causes of an entry that matter on an `abe_os`, in the order to check them; 0 if there are not
 * so many.
 */
uint32_t abe_entry_cause_at(uint32_t entry,
                            uint32_t os,
                            size_t index);

/**
 * Returns how many solutions an error itself has, whatever its cause.
 */
size_t abe_entry_solution_count(uint32_t entry);

/**
 * Returns one of the solutions of an error itself, whatever its cause, in their order; 0 if there are not so many.
 */
uint32_t abe_entry_solution_at(uint32_t entry,
                               size_t index);

/**
 * Returns the `abe_solution_order` that says how the solutions of an error itself belong together.
 */
uint32_t abe_entry_solution_order(uint32_t entry);

/**
 * Returns how many sources an entry is known from.
 */
size_t abe_entry_source_count(uint32_t entry);

/**
 * Returns one of the sources that an entry is known from; 0 if there are not so many.
 */
uint32_t abe_entry_source_at(uint32_t entry, size_t index);

/**
 * Tells the entries of an `abe_area` in an array, and returns how many there are. O(n).
 */
size_t abe_area_entries(uint32_t area, uint32_t *entries, size_t room);

/**
 * Tells the entries about an `abe_component` in an array, and returns how many there are. O(n).
 */
size_t abe_component_entries(uint32_t component, uint32_t *entries, size_t room);

/**
 * Tells the entries that can occur on an `abe_os` in an array, and returns how many there are. O(n).
 */
size_t abe_os_entries(uint32_t os,
                      uint32_t *entries,
                      size_t room);

/**
 * Tells the entries whose fault usually lies on an `abe_fault` side in an array, and returns how many there are.
 * O(n).
 */
size_t abe_fault_entries(uint32_t fault,
                         uint32_t *entries,
                         size_t room);

/**
 * Tells the entries with the advice of an `abe_retry` in an array, and returns how many there are. O(n).
 */
size_t abe_retry_entries(uint32_t retry,
                         uint32_t *entries,
                         size_t room);

/**
 * Tells the entries with an `abe_status` in an array, and returns how many there are. O(n).
 */
size_t abe_status_entries(uint32_t status, uint32_t *entries, size_t room);

/**
 * Tells the entries whose name begins so, in any case, in an array, and returns how many there are. O(n).
 */
size_t abe_entries_with_prefix(const char *prefix,
                               size_t len,
                               uint32_t *entries,
                               size_t room);

/**
 * Writes the whole entry in a language for an `abe_os` in an `abe_format`, as `snprintf` does, and returns its
 * length.
 *
 * It leaves out what is only for another operating system. It writes nothing if there is no such entry or format.
 */
size_t abe_entry_write(uint32_t entry,
                       uint32_t locale,
                       uint32_t os,
                       uint32_t format,
                       char *buffer,
                       size_t size);

/**
 * Returns how many causes there are.
 */
size_t abe_cause_count(void);

/**
 * Returns one of the causes; 0 if there are not so many.
 *
 * The number of a cause never changes, and no other cause ever gets it.
 */
uint32_t abe_cause_at(size_t index);

/**
 * Returns the cause with a name, in any case; 0 if there is none. O(n).
 */
uint32_t abe_cause_from_name(const char *name, size_t len);

/**
 * Returns the name of a cause in the data; where Microsoft's page has an anchor for it, that anchor.
 */
struct abe_string abe_cause_name(uint32_t cause);

/**
 * Returns the `abe_os` on which a cause occurs.
 */
uint32_t abe_cause_os(uint32_t cause);

/**
 * Returns what is wrong, in a few words.
 */
struct abe_text abe_cause_title(uint32_t cause, uint32_t locale);

/**
 * Returns what is wrong, in one paragraph.
 */
struct abe_text abe_cause_summary(uint32_t cause, uint32_t locale);

/**
 * Returns the section of the official page, in the reader's language; empty if there is none.
 */
struct abe_string abe_cause_docs_url(uint32_t cause, uint32_t locale);

/**
 * Returns how many blocks there are behind the summary of a cause: those of an `abe_block_kind`, or all with 0.
 */
size_t abe_cause_block_count(uint32_t cause,
                             uint32_t kind);

/**
 * Returns one of the blocks behind the summary of a cause: of those of an `abe_block_kind`, or of all with 0. It is
 * 0 if there are not so many.
 */
uint32_t abe_cause_block_at(uint32_t cause,
                            uint32_t kind,
                            size_t index);

/**
 * Returns how many solutions a cause has.
 */
size_t abe_cause_solution_count(uint32_t cause);

/**
 * Returns one of the solutions of a cause, in their order; 0 if there are not so many.
 */
uint32_t abe_cause_solution_at(uint32_t cause, size_t index);

/**
 * Returns the `abe_solution_order` that says how the solutions of a cause belong together.
 */
uint32_t abe_cause_solution_order(uint32_t cause);

/**
 * Returns how many sources a cause is known from.
 */
size_t abe_cause_source_count(uint32_t cause);

/**
 * Returns one of the sources that a cause is known from; 0 if there are not so many.
 */
uint32_t abe_cause_source_at(uint32_t cause, size_t index);

/**
 * Tells the entries that share a cause in an array, in the order of the catalogue, and returns how many there are.
 * O(n).
 */
size_t abe_cause_entries(uint32_t cause,
                         uint32_t *entries,
                         size_t room);

/**
 * Returns how many solutions there are.
 */
size_t abe_solution_count(void);

/**
 * Returns one of all solutions; 0 if there are not so many.
 */
uint32_t abe_solution_at(size_t index);

/**
 * Returns the name of a solution in the data.
 */
struct abe_string abe_solution_id(uint32_t solution);

/**
 * Returns the `abe_os` that a solution is for.
 */
uint32_t abe_solution_os(uint32_t solution);

/**
 * Returns what a solution does, in a few words.
 */
struct abe_text abe_solution_title(uint32_t solution, uint32_t locale);

/**
 * Returns when to take a solution, in one paragraph. It may be empty.
 */
struct abe_text abe_solution_summary(uint32_t solution, uint32_t locale);

/**
 * Returns the official page, in the reader's language; empty if there is none.
 */
struct abe_string abe_solution_docs_url(uint32_t solution, uint32_t locale);

/**
 * Returns how many blocks there are behind the summary of a solution: those of an `abe_block_kind`, or all with 0.
 */
size_t abe_solution_block_count(uint32_t solution,
                                uint32_t kind);

/**
 * Returns one of the blocks behind the summary of a solution: of those of an `abe_block_kind`, or of all with 0. It
 * is 0 if there are not so many.
 */
uint32_t abe_solution_block_at(uint32_t solution,
                               uint32_t kind,
                               size_t index);

/**
 * Returns how many solutions a solution consists of.
 */
size_t abe_solution_solution_count(uint32_t solution);

/**
 * Returns one of the solutions that a solution consists of, in their order; 0 if there are not so many.
 */
uint32_t abe_solution_solution_at(uint32_t solution,
                                  size_t index);

/**
 * Returns the `abe_solution_order` that says how the solutions that a solution consists of belong together.
 */
uint32_t abe_solution_solution_order(uint32_t solution);

/**
 * Returns the `abe_block_kind`: what a block is.
 */
uint32_t abe_block_kind_of(uint32_t block);

/**
 * Returns the `abe_os` that a block is for.
 */
uint32_t abe_block_os(uint32_t block);

/**
 * Returns the text of a block itself; that of a command is to be copied as it is.
 */
struct abe_text abe_block_text(uint32_t block, uint32_t locale);

/**
 * Returns the `abe_command_language` of a command; 0 for every other block.
 */
uint32_t abe_block_command_language(uint32_t block);

/**
 * Returns how many blocks there are directly inside a block: those of an `abe_block_kind`, or all with 0.
 */
size_t abe_block_block_count(uint32_t block,
                             uint32_t kind);

/**
 * Returns one of the blocks directly inside a block: of those of an `abe_block_kind`, or of all with 0. It is 0 if
 * there are not so many.
 */
uint32_t abe_block_block_at(uint32_t block,
                            uint32_t kind,
                            size_t index);

/**
 * Returns how many spans a text has. They are all of it, in order, plain prose included.
 */
size_t abe_text_span_count(uint32_t text);

/**
 * Returns one of the spans of a text; one of kind 0 if there are not so many.
 */
struct abe_span abe_text_span_at(uint32_t text, size_t index);

/**
 * Writes a text as CommonMark, on one line, as `snprintf` does, and returns its length.
 */
size_t abe_text_markdown(uint32_t text, char *buffer, size_t size);

/**
 * Writes a text as HTML, escaped, without an element around it, as `snprintf` does, and returns its length.
 */
size_t abe_text_html(uint32_t text,
                     char *buffer,
                     size_t size);

/**
 * Returns the short name of a source in the data.
 */
struct abe_string abe_source_id(uint32_t source);

/**
 * Returns what a source is called, in English.
 */
struct abe_string abe_source_title(uint32_t source);

/**
 * Returns the day of its state or publication, as YYYY-MM-DD.
 */
struct abe_string abe_source_date(uint32_t source);

/**
 * Returns its address; a page of Microsoft Learn in the reader's language, which may be newer than the date.
 */
struct abe_string abe_source_url(uint32_t source,
                                 uint32_t locale);

/**
 * Returns the name of an `abe_area` in the data, such as `azure-vm`; empty if there is none with this number.
 */
struct abe_string abe_area_name(uint32_t area);

/**
 * Returns the name of an `abe_component` in the data, such as `vm-agent`; empty if there is none with this number.
 */
struct abe_string abe_component_name(uint32_t component);

/**
 * Returns the name of an `abe_os` in the data, such as `any`; empty if there is none with this number.
 */
struct abe_string abe_os_name(uint32_t os);

/**
 * Returns the name of an `abe_fault` in the data, such as `user`; empty if there is none with this number.
 */
struct abe_string abe_fault_name(uint32_t fault);

/**
 * Returns the name of an `abe_retry` in the data, such as `after-fix`; empty if there is none with this number.
 */
struct abe_string abe_retry_name(uint32_t retry);

/**
 * Returns the name of an `abe_status` in the data, such as `current`; empty if there is none with this number.
 */
struct abe_string abe_status_name(uint32_t status);

/**
 * Returns the name of an `abe_solution_order` in the data, such as `in-order`; empty if there is none with this
 * number.
 */
struct abe_string abe_solution_order_name(uint32_t solution_order);

/**
 * Returns the name of an `abe_block_kind` in the data, such as `paragraph`; empty if there is none with this number.
 */
struct abe_string abe_block_kind_name(uint32_t block_kind);

/**
 * Returns the name of an `abe_command_language` in the data, such as `bash`; empty if there is none with this
 * number.
 */
struct abe_string abe_command_language_name(uint32_t command_language);

/**
 * Returns the name of an `abe_span_kind` in the data, such as `plain`; empty if there is none with this number.
 */
struct abe_string abe_span_kind_name(uint32_t span_kind);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* AZURE_BACKUP_ERRORS_H */
