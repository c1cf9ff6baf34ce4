"""Looks up an error code in German: look_up.py LIBRARY CODE"""

import ctypes
import json
import sys


class String(ctypes.Structure):
    _fields_ = [("data", ctypes.c_char_p), ("len", ctypes.c_size_t)]


class Text(ctypes.Structure):
    _fields_ = [("string", String), ("handle", ctypes.c_uint64)]


class Entry(ctypes.Structure):
    _fields_ = [("handle", ctypes.c_uint32)]


library = ctypes.CDLL(sys.argv[1])
library.abe_lookup.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.POINTER(Entry)]
library.abe_entry_name.restype = String
library.abe_entry_name.argtypes = [Entry]
library.abe_entry_title.argtypes = library.abe_entry_summary.argtypes = [Entry, ctypes.c_uint32]
library.abe_entry_write.argtypes = [Entry] + [ctypes.c_uint32] * 3 + [ctypes.c_char_p, ctypes.c_size_t]
library.abe_entry_write.restype = ctypes.c_size_t
library.abe_entry_title.restype = library.abe_entry_summary.restype = Text

code, entry = sys.argv[2].encode(), Entry()
assert library.abe_lookup(code, len(code), entry) == 0, "not found"
german = library.abe_locale_negotiate(b"de-AT", ctypes.c_size_t(5))
name, title = library.abe_entry_name(entry), library.abe_entry_title(entry, german)
print(f"{name.data.decode()}: {title.string.data.decode()}")
print(library.abe_entry_summary(entry, german).string.data.decode())

# All of it at once, without a binding for each function.
os_any, as_json = 0, 4
size = library.abe_entry_write(entry, german, os_any, as_json, None, 0) + 1
buffer = ctypes.create_string_buffer(size)
library.abe_entry_write(entry, german, os_any, as_json, buffer, size)
for cause in json.loads(buffer.value)["causes"]:
    print(cause["title"])
