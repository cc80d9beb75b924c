#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gongkai developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes gb18030_table.inc from what iconv says; run when the table has to be made anew:

    core/base/make_gb18030_table.py >core/base/gb18030_table.inc
"""
import subprocess


def decode(codes):
    """The characters of the codes, in order; None where iconv knows none."""
    source = b"\n".join(codes)
    run = subprocess.run(["iconv", "-c", "-f", "GB18030", "-t", "UTF-8"], input=source,
                         stdout=subprocess.PIPE, check=False)
    lines = run.stdout.decode("utf-8").split("\n")
    assert len(lines) == len(codes)
    return [line if len(line) == 1 else None for line in lines]


def literal(char):
    code = 0xFFFD if char is None else ord(char)
    printed = 0x4E00 <= code <= 0x9FA5 or 0x3041 <= code <= 0x30F6
    return chr(code) if printed else "\\U%08x" % code


def two_bytes():
    print("const char32_t* const twoBytes[] = {")
    for lead in range(0x81, 0xFF):
        trails = [t for t in range(0x40, 0xFF) if t != 0x7F]
        chars = decode([bytes([lead, trail]) for trail in trails])
        print('    U"%s",' % "".join(literal(char) for char in chars))
    print("};")


def four_byte_code(linear):
    linear, d = divmod(linear, 10)
    linear, c = divmod(linear, 126)
    a, b = divmod(linear, 10)
    return bytes([0x81 + a, 0x30 + b, 0x81 + c, 0x30 + d])


def four_bytes():
    chars = decode([four_byte_code(linear) for linear in range(39420)])
    print("const FourByteRange fourBytes[] = {")
    follows = -1
    for linear, char in enumerate(chars):
        code = 0 if char is None else ord(char)
        if code != follows:
            print("    {%d, 0x%04x}," % (linear, code))
        follows = code + 1 if code else 0
    print("    {39420, 0},")
    print("};")


print("// GB18030 as iconv reads it; made by make_gb18030_table.py, do not edit.")
two_bytes()
four_bytes()
