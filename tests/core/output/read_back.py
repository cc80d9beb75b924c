# SPDX-FileCopyrightText: 2026 The Gongkai developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the tables of a file with a library that is not ours and prints them as JSON:
a list of tables, each an object "row,column" -> text.    read_back.py FILE"""
import json
import sys
from decimal import Decimal


def read_docx(path):
    import docx

    tables = []
    for table in docx.Document(path).tables:
        # _cells lists every grid position; a merged cell stands at each of its own.
        width = len(table.columns)
        tables.append({f"{i // width},{i % width}": cell.text
                       for i, cell in enumerate(table._cells)})
    return tables


def read_html(path):
    from lxml import html

    tables = []
    for table in html.parse(path).iter("table"):
        grid = {}
        for row, line in enumerate(table.iter("tr")):
            column = 0
            for cell in line.xpath("./td|./th"):
                while (row, column) in grid:
                    column += 1
                for down in range(int(cell.get("rowspan", 1))):
                    for right in range(int(cell.get("colspan", 1))):
                        grid[row + down, column + right] = cell.text_content().strip()
        tables.append({f"{row},{column}": text for (row, column), text in grid.items()})
    return tables


def read_xlsx(path):
    import openpyxl

    def text(value):
        if isinstance(value, (int, float)):
            return f"{Decimal(repr(value)).normalize():f}"
        return value

    return [{f"{cell.row - 1},{cell.column - 1}": text(cell.value)
             for line in sheet.iter_rows() for cell in line if cell.value is not None}
            for sheet in openpyxl.load_workbook(path, data_only=True)]


readers = {"docx": read_docx, "html": read_html, "xlsx": read_xlsx}
json.dump(readers[sys.argv[1].rsplit(".", 1)[1]](sys.argv[1]), sys.stdout)
