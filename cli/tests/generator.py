"""Makes an index and a page for every key out of what `abe export` writes: generator.py CATALOG LANGUAGE FOLDER"""

import json
import pathlib
import sys

catalog = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
language, folder = sys.argv[2], pathlib.Path(sys.argv[3])

def text(words):  # What is a string is the same in all languages.
    return words if isinstance(words, str) else words[language]

def blocks(some, indent=""):
    for number, block in enumerate(some, 1):
        sign = {"step": f"{number}. ", "item": "- ", "choice": "- "}.get(block["kind"], "")
        lines, inside = text(block["text"]), indent + " " * len(sign)
        if block["kind"] == "command":
            lines = f"~~~{block['language']}\n{lines}\n~~~"
        elif block["kind"] in ("note", "tip", "warning"):
            lines = f"**{block['kind']}** {lines}"
        note = f"({block['os']}) " if "os" in block and block["kind"] != "command" else ""
        yield indent + sign + note + lines.replace("\n", "\n" + inside)
        yield from blocks(block.get("blocks", []), inside)

def part(level, of, own=()):
    yield f"{'#' * level} {text(of['title'])}" + (f" ({of['os']})" if "os" in of else "")
    yield from own
    yield text(of.get("summary", ""))
    for field in ("details", "before", "steps", "after"):
        yield from blocks(of.get(field, []))
    for shared in ("causes", "solutions"):
        for name in of.get(shared, []):
            yield from part(level + 1, catalog[shared][name])
    yield from (f"[{catalog['sources'][name]['title']}](<{text(catalog['sources'][name]['url'])}>)" for name in of.get("sources", []))

for entry in catalog["entries"]:
    page = "\n\n".join(part(1, entry, [f"`{entry['key']}`"] + [f"> {message['text']}" for message in entry.get("messages", [])]))
    (folder / f"{entry['key']}.md").write_text(page + "\n", encoding="utf-8")
index = (f"- [{text(entry['title'])}](<{entry['key']}.md>) `{entry['key']}`\n" for entry in catalog["entries"])
(folder / "index.md").write_text("".join(index), encoding="utf-8")
