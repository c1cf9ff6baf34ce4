"""Looks up an error code in German: look_up.py LIBRARY CODE"""

import ctypes
import sys


class String(ctypes.Structure):
    _fields_ = [("data", ctypes.c_char_p), ("len", ctypes.c_size_t)]


class Text(ctypes.Structure):
    _fields_ = [("string", String), ("number", ctypes.c_uint32)]


library = ctypes.CDLL(sys.argv[1])
library.abe_lookup.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.POINTER(ctypes.c_uint32)]
library.abe_entry_name.restype = String
library.abe_entry_title.restype = library.abe_entry_summary.restype = Text

code, entry = sys.argv[2].encode(), ctypes.c_uint32()
assert library.abe_lookup(code, len(code), entry) == 0, "not found"
german = library.abe_locale_negotiate(b"de-AT", ctypes.c_size_t(5))
name, title = library.abe_entry_name(entry), library.abe_entry_title(entry, german)
print(f"{name.data.decode()}: {title.string.data.decode()}")
print(library.abe_entry_summary(entry, german).string.data.decode())
