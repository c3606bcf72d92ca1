import { withOpenpyxl } from "../../hosts/xlsx/engines";

/** What openpyxl finds in a workbook: for every place that says something, what it says. */
export type WorkbookFacts = Readonly<Record<string, unknown>>;

/**
 * Writes the facts as JSON. Facts that only different words are for the same thing get one form:
 * lengths that Excel counts in pixels, automatic colours and the black and white that stand for them,
 * what a file may leave out and what it then means.
 */
const FACTS = `
import json, math, zipfile, xml.etree.ElementTree as tree
import openpyxl.utils as utils
from openpyxl.reader.excel import ExcelReader

THEME = {0: "FFFFFF", 1: "000000"}

def color(c):
    if c is None or (c.type == "indexed" and c.indexed == 64): return "000000"
    if c.type == "rgb": return c.rgb[-6:]
    if c.type == "theme": return THEME[c.theme]
    raise Exception("a colour of another kind: " + c.type)

def side(s):
    return None if s is None or s.style is None else [s.style, color(s.color)]

def fill(f):
    return color(f.fgColor) if f.patternType == "solid" else None

def overlay(d):
    font = d.font and [d.font.b, d.font.i, d.font.color and color(d.font.color)]
    background = d.fill and (d.fill.bgColor if d.fill.bgColor.rgb != "00000000" else d.fill.fgColor)
    return [font, background and color(background)]

def value(v):
    return v if v is None or isinstance(v, (str, int, float, bool)) else str(v)

def pixels(width):
    return math.trunc((256 * width + 18) / 256 * 7)

def cell_facts(x, result, style):
    v = value(x.value)
    return {
        "value": None if v == "" else v,
        "type": x.data_type if v not in (None, "") else None,
        "result": None if result == "" else value(result),
        **style,
    }

def style_facts(x):
    f, a = x.font, x.alignment
    return {
        "format": x.number_format,
        "font": [f.name, f.sz, bool(f.b), bool(f.i), f.u, bool(f.strike), color(f.color)],
        "fill": fill(x.fill),
        "border": [side(getattr(x.border, s)) for s in ("top", "right", "bottom", "left")],
        "align": [a.horizontal if a.horizontal != "general" else None, a.vertical or "bottom",
                  bool(a.wrap_text), a.indent, a.textRotation],
        "locked": x.protection.locked,
    }

# openpyxl does not say which heights somebody set, and thinks messages are shown that are not.
package = zipfile.ZipFile(source)
reader = ExcelReader(source)
reader.read_manifest()
reader.read_workbook()
sheets = {sheet.name: tree.fromstring(package.read(rel.target)) for sheet, rel in reader.parser.find_sheets()}

def elements(ws, name):
    return sheets[ws.title].iter("{http://schemas.openxmlformats.org/spreadsheetml/2006/main}" + name)

def flag(element, name):
    return element.get(name) in ("1", "true")

def chart_facts(c):
    start, end, x, y = c.anchor._from, c.anchor.to, c.x_axis, c.y_axis
    font = lambda text: text and [text.p[0].pPr.defRPr.sz, bool(text.p[0].pPr.defRPr.b),
        text.p[0].pPr.defRPr.latin and text.p[0].pPr.defRPr.latin.typeface]
    return {
        "kind": [c.tagname, c.barDir, c.grouping, c.gapWidth, c.overlap or 0],
        "place": [start.row, start.col, end.row, end.col],
        "title": c.title and ["".join(r.t for p in c.title.tx.rich.p for r in p.r), font(c.title.tx.rich)],
        "legend": c.legend and [c.legend.legendPos, font(c.legend.txPr)],
        "names": [x.scaling.orientation, bool(x.delete), font(x.txPr)],
        "values": [y.scaling.min, y.scaling.max, bool(y.delete), y.majorGridlines is not None],
        "frame": c.graphical_properties and c.graphical_properties.line.solidFill.srgbClr,
        "series": [[s.tx.v, s.val.numRef.f, s.cat.strRef.f, s.graphicalProperties.solidFill.srgbClr,
            s.dLbls and [s.dLbls.showVal, s.dLbls.numFmt, s.dLbls.dLblPos, font(s.dLbls.txPr)]] for s in c.series],
    }

facts = {}
# Thousands of cells share a few styles.
styles = {}
wb = openpyxl.load_workbook(source)
results = openpyxl.load_workbook(source, data_only=True)
for ws in wb.worksheets:
    calculated = results[ws.title]
    last_row = ws.max_row
    def say(what, fact): facts[ws.title + "!" + what] = fact
    # One cell may stand as "A1" or as "A1:A1".
    arrays = {place: "" if set(a["ref"].split(":")) == {place} else a["ref"]
              for place, a in ws.formula_attributes.items() if a.get("t") == "array"}
    for row in ws.iter_rows():
        for x in row:
            if not isinstance(x, openpyxl.cell.cell.Cell): continue
            if x.style_id not in styles: styles[x.style_id] = style_facts(x)
            found = cell_facts(x, calculated[x.coordinate].value, styles[x.style_id])
            found["array"] = arrays.get(x.coordinate)
            for what, fact in found.items(): say(x.coordinate + " " + what, fact)
    say("merges", sorted(str(m) for m in ws.merged_cells.ranges))
    widths = {}
    for d in ws.column_dimensions.values():
        for c in range(d.min, min(d.max, ws.max_column) + 1): widths[utils.get_column_letter(c)] = d
    for letter, d in widths.items():
        say(letter + " width", pixels(d.width) if d.customWidth else 64)
        say(letter + " hidden", bool(d.hidden))
    for row in elements(ws, "row"):
        number = row.get("r")
        if int(number) > last_row: continue
        say(number + " height", round(float(row.get("ht")), 2) if flag(row, "customHeight") else None)
        say(number + " hidden", flag(row, "hidden"))
    shown = {v.get("sqref"): [flag(v, "showInputMessage"), flag(v, "showErrorMessage")]
             for v in elements(ws, "dataValidation")}
    for n, v in enumerate(sorted(ws.data_validations.dataValidation, key=lambda v: str(v.sqref))):
        say("validation " + str(n), [str(v.sqref), v.type, v.operator or "between", v.formula1, v.formula2 if v.type != "list" else None,
            bool(v.allowBlank), shown[str(v.sqref)], v.errorStyle or "stop",
            v.promptTitle, v.prompt, v.errorTitle, v.error])
    rules = [(r.priority, area.sqref, r) for area in ws.conditional_formatting for r in area.rules]
    for n, (_, area, r) in enumerate(sorted(rules, key=lambda rule: rule[0])):
        say("format " + str(n), [str(area), r.type, r.operator, r.formula, bool(r.stopIfTrue),
            overlay(r.dxf) if r.dxf else None])
    say("freeze", ws.freeze_panes)
    fits = bool(ws.sheet_properties.pageSetUpPr and ws.sheet_properties.pageSetUpPr.fitToPage)
    s, m = ws.page_setup, ws.page_margins
    usual = lambda paper, orientation: [paper and int(paper), orientation]
    say("page", usual(s.paperSize, s.orientation) + [fits, [s.fitToWidth, s.fitToHeight] if fits else s.scale])
    say("centred", bool(ws.print_options.horizontalCentered))
    say("margins", [round(getattr(m, side), 6) for side in ("top", "bottom", "left", "right", "header", "footer")])
    say("footer", ws.oddFooter.center.text and [ws.oddFooter.center.text, ws.oddFooter.center.size])
    say("area", ws.print_area or None)
    say("titles", ws.print_title_rows and ws.print_title_rows.replace("$", ""))
    p = ws.protection
    say("protection", p.sheet and [p.objects, p.scenarios, p.formatCells, p.formatColumns, p.formatRows,
        p.insertColumns, p.insertRows, p.insertHyperlinks, p.deleteColumns, p.deleteRows,
        p.selectLockedCells, p.selectUnlockedCells, p.sort, p.autoFilter, p.pivotTables])
    say("filter", ws.auto_filter.ref)
    for n, t in enumerate(sorted(ws.tables.values(), key=lambda t: t.displayName)):
        look = t.tableStyleInfo
        say("table " + str(n), [t.displayName, t.ref, t.autoFilter and t.autoFilter.ref, t.totalsRowCount or 0,
            [[c.name, c.totalsRowFunction, c.totalsRowLabel] for c in t.tableColumns],
            [look.name or None, bool(look.showRowStripes), bool(look.showColumnStripes)] if look else [None, False, False]])
    for n, c in enumerate(ws._charts):
        for what, fact in chart_facts(c).items(): say("chart " + str(n) + " " + what, fact)
    say("state", ws.sheet_state)
    say("tab", ws.sheet_properties.tabColor and color(ws.sheet_properties.tabColor))
    say("gridlines", ws.sheet_view.showGridLines is not False)
facts["sheets"] = wb.sheetnames
for n in wb.defined_names.definedName:
    if not n.name.startswith("_xlnm."): facts["name " + n.name + str(n.localSheetId)] = n.value
facts["title"] = wb.properties.title
facts["structure"] = bool(wb.security and wb.security.lockStructure)
if "docProps/custom.xml" in package.namelist():
    for p in tree.fromstring(package.read("docProps/custom.xml")):
        facts["property " + p.get("name")] = [p[0].tag, p[0].text]
with open(target, "w") as file: file.write(json.dumps(facts))
`;

export async function factsOf(xlsx: Uint8Array): Promise<WorkbookFacts> {
  return JSON.parse(await factsAsJson(xlsx)) as WorkbookFacts;
}

/** Of two workbooks that say the same in the same order, the same text: it is compared in no time. */
export async function factsAsJson(xlsx: Uint8Array): Promise<string> {
  return new TextDecoder().decode(await withOpenpyxl(FACTS, xlsx));
}
