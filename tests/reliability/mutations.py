# SPDX-FileCopyrightText: 2026 The Gongkai developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Damaged report files: what was written is read, or the file is refused as it is."""
from dataclasses import dataclass, replace
from pathlib import Path

from program import Fault, plain, read_folder, with_cell, write_folder
from steps import CONTROL, EDIT, MADE, REPORT, SOURCE, TYPED

PAGE = 4096


@dataclass(frozen=True)
class Base:
    """A folder with a sound report, and all states that may be read from it."""

    name: str
    content: dict
    shown: tuple  # all that `show` may say
    states: tuple  # the same as fields
    damaged: str  # the file that is mutated
    file: str = REPORT

    def calls(self, seed):
        show = ("show", "--json", self.file)
        return (show, ("set", self.file, f"{CONTROL}=5")) if seed % 5 == 0 else (show,)

    def is_right(self, out):
        return plain(out) in self.shown

    def is_right_after_edit(self, state):
        return state in [with_cell(known, CONTROL, "5") for known in self.states]


def bases(program, folder, source):
    """A small report, one with prose, one beside the journal of a program that was killed."""
    def made(name, calls, interrupted=None):
        write_folder(folder, {SOURCE: Path(source).read_bytes()})
        for words in calls:
            program.run(folder, words)
        known = {program.show(folder, REPORT): program.learn(folder, REPORT)}
        if interrupted:
            before = read_folder(folder)
            changing = program.calls(folder, interrupted)
            known[program.show(folder, REPORT)] = program.learn(folder, REPORT)
            write_folder(folder, before)
            program.run(folder, interrupted, Fault("KILL", commit_in(changing)))
        # Without the lock of the killed program, which the next one takes away.
        content = {name: data for name, data in read_folder(folder).items()
                   if name != SOURCE and not name.startswith("~$")}
        return Base(name, content, tuple(known), tuple(known.values()), REPORT)

    hot = made("report with a hot journal", (MADE, TYPED), EDIT)
    return [made("small report", (MADE, TYPED, EDIT)),
            made("report with prose", (("import", SOURCE, REPORT), EDIT)),
            hot,
            replace(hot, name="hot journal", damaged=REPORT + "-journal")]


def commit_in(calls):
    """Which call deletes the journal."""
    return max(n for n, (name, path) in enumerate(calls, 1)
               if name == "unlink" and path.endswith(REPORT + "-journal"))


def flip_bit(data, chance):
    at = chance.randrange(len(data))
    data[at] ^= 1 << chance.randrange(8)
    return f"bit at {at}"


def change_bytes(data, chance):
    at, size = chance.randrange(len(data)), chance.randrange(1, 64)
    data[at:at + size] = chance.randbytes(len(data[at:at + size]))
    return f"{size} bytes at {at}"


def clear_block(data, chance):
    at = chance.randrange(0, len(data), 512)
    data[at:at + 512] = bytes(len(data[at:at + 512]))
    return f"block at {at} cleared"


def cut(data, chance):
    size = chance.randrange(len(data))
    del data[size:]
    return f"cut to {size}"


def cut_pages(data, chance):
    size = PAGE * chance.randrange(max(1, len(data) // PAGE))
    del data[size:]
    return f"cut to {size}"


def swap_pages(data, chance):
    a, b = (PAGE * chance.randrange(max(1, len(data) // PAGE)) for _ in range(2))
    data[a:a + PAGE], data[b:b + PAGE] = data[b:b + PAGE], data[a:a + PAGE]
    return f"pages at {a} and {b} swapped"


def copy_page(data, chance):
    a, b = (PAGE * chance.randrange(max(1, len(data) // PAGE)) for _ in range(2))
    data[b:b + PAGE] = data[a:a + PAGE]
    return f"page at {a} copied to {b}"


def lose_bytes(data, chance):
    at, size = chance.randrange(len(data)), chance.randrange(1, 5000)
    del data[at:at + size]
    return f"{size} bytes lost at {at}"


def append_junk(data, chance):
    size = chance.randrange(1, 2 * PAGE)
    data += chance.randbytes(size)
    return f"{size} bytes more"


KINDS = [flip_bit, flip_bit, flip_bit, change_bytes, change_bytes, clear_block, cut, cut_pages,
         swap_pages, copy_page, lose_bytes, append_junk]


def mutate(base, chance):
    """A damaged copy of the folder and a word on what was done."""
    data = bytearray(base.content[base.damaged])
    what = chance.choice(KINDS)(data, chance)
    return base.content | {base.damaged: bytes(data)}, what
