#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gongkai developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes simplified_table.inc: every traditional character with its simplified one, as the
transliterator Hant-Hans of ICU (Unicode CLDR) has it. Needs uconv; run at development time:

    core/base/make_simplified_table.py > core/base/simplified_table.inc
"""
import subprocess

characters = [chr(c) for first, end in ((0x3400, 0x4DC0), (0x4E00, 0xA000))
              for c in range(first, end)]
result = subprocess.run(["uconv", "-x", "Hant-Hans", "-f", "utf8", "-t", "utf8"],
                        input="\n".join(characters).encode(), stdout=subprocess.PIPE, check=True)
pairs = [f"{{0x{ord(a):04x}, 0x{ord(b):04x}}},"
         for a, b in zip(characters, result.stdout.decode().split("\n"))
         if a != b and len(b) == 1 and ord(b) < 0x10000]
print("// Written by make_simplified_table.py.")
for at in range(0, len(pairs), 5):
    print(" ".join(pairs[at:at + 5]))
