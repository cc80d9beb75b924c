# SPDX-FileCopyrightText: 2026 The Gongkai developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every cell of a Word file, a workbook or a page, as a script of an office would.
read_tables.py FILE"""
import sys

path = sys.argv[1]
cells = 0
if path.endswith(".docx"):
    import docx

    for table in docx.Document(path).tables:
        cells += sum(len(cell.text) >= 0 for cell in table._cells)
elif path.endswith(".xlsx"):
    import openpyxl

    for sheet in openpyxl.load_workbook(path):
        cells += sum(cell.value is not None for row in sheet.iter_rows() for cell in row)
else:
    import lxml.html

    for cell in lxml.html.parse(path).iter("td", "th"):
        cells += len(cell.text_content()) >= 0
sys.exit(cells < 200)
