import { withOpenpyxl } from "../../hosts/xlsx/engines";

/** What the example files do not have, each thing once. */
const EVERYTHING = `
import datetime
from openpyxl.styles import *
from openpyxl.styles.colors import Color
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.formatting.rule import CellIsRule, FormulaRule
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.workbook.protection import WorkbookProtection

wb = openpyxl.Workbook()
ws = wb.active
ws.title = "Xã Đại Từ's (1)"
ws["A1"], ws["A2"], ws["A3"], ws["A4"] = 1.25, True, -1e-7, "=SUM(A1:A3)"
ws["A5"] = datetime.datetime(2024, 2, 29, 13, 30)
ws["A6"] = "=RANK(A1,$A$1:$A$3)"
ws["A7"] = '=IF(A1<>"",A1&" ""điểm""","")'
ws["A8"] = "=_xlfn.IFS(A1>1,1,TRUE,0)+_xlfn.STDEV.S(A1:A3)"
ws["A9"] = "#N/A"
ws["I1"], ws["I2"], ws["I3"] = '=A1*$A$2&"""A1"""', "=", "="
ws.formula_attributes["I1"] = {"t": "shared", "si": "0", "ref": "I1:I3"}
for place in ("I2", "I3"):
    ws[place].data_type, ws.formula_attributes[place] = "f", {"t": "shared", "si": "0"}
ws["I4"] = '=_xlfn.TEXTJOIN("; ",TRUE,IF(A1:A3>0,A1:A3,""))'
ws["I5"] = "=SUM(A1:A3*A1:A3)"
for place in ("I4", "I5"): ws.formula_attributes[place] = {"t": "array", "ref": place}
ws["B1"], ws["B2"] = "=1+1", "'='"
ws["B2"].value, ws["B2"].data_type = "=1+1", "s"
ws["B3"].value, ws["B3"].data_type = "#N/A", "s"
ws["B4"], ws["B5"] = "007", "  hai\\n dòng "
ws["B4"].number_format = "@"
ws["C1"].font = Font(name="Arial", sz=13, b=True, i=True, u="double", strike=True, color="C00000")
ws["C2"].font = Font(name="Arial", sz=9, u="single", color=Color(theme=0))
ws["C3"].fill = PatternFill("solid", fgColor="FFF9E5")
ws["C4"].border = Border(left=Side("thin"), right=Side("mediumDashDot", color="FF0000"), top=Side("double"), bottom=Side("slantDashDot"))
ws["C5"].alignment = Alignment(horizontal="left", vertical="top", wrap_text=True, indent=2)
ws["C6"].alignment = Alignment(horizontal="justify", vertical="center", textRotation=45)
ws["C7"].alignment = Alignment(textRotation=120)
ws["C8"].alignment = Alignment(textRotation=255)
ws["C9"].protection = Protection(locked=False)
ws["C10"].number_format = '#,##0.00" điểm";[Red]-0.0'
ws.merge_cells("D1:E2")
ws.column_dimensions["A"].width, ws.column_dimensions["B"].width = 20, 8.43
ws.column_dimensions["D"].hidden = True
ws.row_dimensions[2].height, ws.row_dimensions[3].hidden = 33.75, True
ws.freeze_panes = "B3"
ws.sheet_properties.tabColor = "1072BA"
ws.sheet_view.showGridLines = False

def validate(areas, **rule):
    v = DataValidation(**rule)
    for area in areas: v.add(area)
    ws.add_data_validation(v)
validate(["F1:F3", "F5"], type="decimal", operator="between", formula1="0", formula2="$A$1", allow_blank=True,
    showErrorMessage=True, showInputMessage=True, errorTitle="Sai", error="Từ 0 đến A1", promptTitle="Điểm", prompt="0 < x")
validate(["G1"], type="list", formula1='"Xã,Phường,Thị trấn"', showErrorMessage=True, errorStyle="warning")
validate(["G2"], type="list", formula1="$A$1:$A$3", showErrorMessage=False)
validate(["G3"], type="custom", formula1='ISNUMBER(G3)', errorStyle="information", showErrorMessage=True)
validate(["G4"], type="whole", operator="notEqual", formula1="-5")
validate(["G5"], type="textLength", operator="lessThanOrEqual", formula1="10")
validate(["G6"], type="date", operator="greaterThan", formula1="45292")
validate(["G7"], type="date", operator="between", formula1="32874", formula2="73415")
validate(["G8"], type="list", formula1="'Danh sách'!$A$2:$A$4", showErrorMessage=True)
ws.conditional_formatting.add("H1:H9", CellIsRule(operator="between", formula=["1", "2.5"], fill=PatternFill(bgColor="FFC7CE")))
ws.conditional_formatting.add("H1:H9 J1:J9", FormulaRule(formula=['$A1<>"<&>"'], stopIfTrue=True, font=Font(b=True, color="9C0006")))

p = ws.protection
p.sheet, p.objects, p.scenarios = True, True, False
p.formatCells, p.sort, p.selectLockedCells = False, False, True
s = ws.page_setup
s.paperSize, s.orientation, s.scale = 8, "portrait", 80
ws.print_options.horizontalCentered = True
ws.page_margins.left, ws.page_margins.bottom = 0.5, 1.25
ws.oddFooter.center.text = "Trang &P/&N"
ws.print_area = "A1:F20"
ws.print_title_rows = "1:2"

other = wb.create_sheet("Ẩn")
other.sheet_state = "hidden"
other.append(["Tên", "Điểm"])
for n in range(2, 7): other.append(["đơn vị %d" % n, n])
other.auto_filter.ref = "A1:B6"
other.auto_filter.add_filter_column(0, ["đơn vị 2", "đơn vị 3"])
for row in (4, 5, 6): other.row_dimensions[row].hidden = True
other.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
other.page_setup.fitToWidth, other.page_setup.fitToHeight = 1, 0

listed = wb.create_sheet("Danh sách")
for row in (["Mã", "Tên\\ndài", "Điểm"], ["1", "a", 1], ["2", "b", 2], ["3", "c", 3], ["Tổng", None, "=SUBTOTAL(109,C2:C4)"]):
    listed.append(row)
for name, ref, columns in (("Bảng_1", "A1:C5", listed["A1":"C1"][0]), ("Bang2", "E1:E2", None)):
    table = Table(displayName=name, ref=ref, tableStyleInfo=TableStyleInfo(name="TableStyleMedium4", showRowStripes=columns is not None))
    listed.add_table(table)
listed["E1"] = "Một cột"
totalled = listed.tables["Bảng_1"]
totalled.totalsRowCount, totalled.totalsRowShown = 1, True
totalled._initialise_columns()
for column, cell in zip(totalled.tableColumns, listed["A1":"C1"][0]): column.name = cell.value.replace("\\n", "_x000a_")
totalled.tableColumns[0].totalsRowLabel, totalled.tableColumns[2].totalsRowFunction = "Tổng", "sum"
totalled.autoFilter.ref = "A1:C4"

wb.defined_names.append(DefinedName("tong_diem", attr_text="'Xã Đại Từ''s (1)'!$A$1:$A$3"))
wb.defined_names.append(DefinedName("lam_tron", attr_text="ROUND(1.5,0)"))
wb.defined_names.append(DefinedName("rieng", localSheetId=1, attr_text="Ẩn!$B$2"))
wb.properties.title = "Phiếu <chấm> điểm"
wb.security = WorkbookProtection(lockStructure=True)
wb.save(target)
`;

export function workbookOfEverything(): Promise<Uint8Array> {
  return withOpenpyxl(EVERYTHING);
}
