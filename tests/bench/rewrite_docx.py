# SPDX-FileCopyrightText: 2026 The Gongkai developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a Word file with the paragraphs and tables of another one, cell by cell, as a script of an
office would.    rewrite_docx.py SOURCE.docx TARGET.docx"""
import sys

import docx
from docx.table import Table
from docx.text.paragraph import Paragraph

source = docx.Document(sys.argv[1])
target = docx.Document()
for element in source.element.body:
    if element.tag.endswith("}p"):
        target.add_paragraph(Paragraph(element, source).text)
    elif element.tag.endswith("}tbl"):
        cells = Table(element, source)._cells
        columns = len(Table(element, source).columns)
        table = target.add_table(len(cells) // columns, columns)
        for there, here in zip(table._cells, cells):
            there.text = here.text
target.save(sys.argv[2])
