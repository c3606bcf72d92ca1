"""Writes workbooks with openpyxl from the plan on standard input, a JSON list of WorkbookPlan (openpyxl.ts)."""

import json
import sys
from datetime import datetime

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

THIN = Side(style="thin")


def set_text(cell, text):
    # openpyxl would take a text that begins with "=" for a formula.
    cell.value = text
    if isinstance(text, str):
        cell.data_type = "s"


def apply_style(cell, style):
    cell.font = Font(
        name="Times New Roman",
        size=12,
        bold=style.get("bold", False),
        italic=style.get("italic", False),
        color=style.get("color"),
    )
    cell.alignment = Alignment(
        horizontal=style.get("horizontal"),
        vertical=style.get("vertical"),
        wrap_text=style.get("wrap", False),
    )
    if "fill" in style:
        cell.fill = PatternFill("solid", fgColor=style["fill"])
    if style.get("border"):
        cell.border = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
    if "numberFormat" in style:
        cell.number_format = style["numberFormat"]


def write_sheet(sheet, plan, styles):
    for index, width in enumerate(plan["widths"], start=1):
        sheet.column_dimensions[get_column_letter(index)].width = width
    for row, row_plan in enumerate(plan["rows"], start=1):
        sheet.row_dimensions[row].height = row_plan["height"]
        for column, planned in enumerate(row_plan["cells"], start=1):
            if planned is None:
                continue
            kind, content, style = planned
            cell = sheet.cell(row=row, column=column)
            if kind == "text":
                set_text(cell, content)
            else:
                cell.value = content
            apply_style(cell, styles[style])
    for merge in plan["merges"]:
        sheet.merge_cells(
            start_row=merge["firstRow"] + 1,
            start_column=merge["firstColumn"] + 1,
            end_row=merge["lastRow"] + 1,
            end_column=merge["lastColumn"] + 1,
        )
    if plan["hidden"]:
        sheet.sheet_state = "hidden"


def new_workbook(plan):
    workbook = Workbook()
    workbook.remove(workbook.active)
    for sheet_plan in plan["sheets"]:
        write_sheet(workbook.create_sheet(sheet_plan["name"]), sheet_plan, plan["styles"])
    return workbook


def filled_template(plan):
    workbook = load_workbook(plan["template"])
    sheet = workbook.worksheets[0]
    for entry in plan["entries"]:
        cell = sheet.cell(row=entry["row"] + 1, column=entry["column"] + 1)
        content = entry["content"]
        if isinstance(content, str):
            set_text(cell, content)
        else:
            cell.value = content
    return workbook


for plan in json.load(sys.stdin):
    workbook = filled_template(plan) if "template" in plan else new_workbook(plan)
    workbook.properties.created = datetime(2025, 1, 10)
    workbook.save(plan["target"])
