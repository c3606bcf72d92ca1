import { INDEX_UNITS, NOT_APPLICABLE_RULES } from "../../criteria/criteria-set";
import { SET_SETTINGS, type SetSetting } from "../../criteria/set-mistake";
import type { CellRange } from "../../sheet-model/address";
import {
  type CellInput,
  type CellStyle,
  type RowModel,
  type SheetModel,
  type Validation,
} from "../../sheet-model/sheet";
import { wrappedHeight } from "../../sheet-model/text-height";
import { SETTINGS_SHEET_TEXTS as TEXTS } from "../../wording/vi/set-form-texts";
import { SET_SHEET_NAMES } from "../../wording/vi/set-sheet-names";
import {
  INDEX_UNIT_TERMS,
  NOT_APPLICABLE_TERMS,
  SHARED_RANK_TERM,
  unitKindsText,
} from "../../wording/vi/set-terms";
import { PAGE_FOOTER } from "../../wording/vi/sheet-texts";
import { formatDate } from "../../wording/vi/terms";
import { mergedLine } from "../sheets/heading-rows";
import { ANY_DAY, dayNumber } from "../sheets/list-parts";
import { STYLES, cell } from "../sheets/styles";
import { UNIT_KIND_CHOICES } from "./form-choices";
import type { SetSettings } from "./set-settings";

/** In characters: what a setting is called, its value over two columns, and what to write. */
const WIDTHS = [32, 30, 30, 64] as const;
const [LABEL, VALUE, SECOND_VALUE, HINT] = [0, 1, 2, 3] as const;

const FIRST_SETTING_ROW = 2;
const BANDS_HEADING_ROW = FIRST_SETTING_ROW + SET_SETTINGS.length + 2;
/** Rows of tables to type into, whether or not they are filled. */
const BAND_ROWS = 8;
const GROUP_ROWS = 3;
/** Since when Excel knows days. */
const FIRST_DAY = "1900-03-01";

/** `Thiết lập bộ chỉ số`: what is known of a set's rules; the other cells are empty. */
export function settingsSheet(settings: Partial<SetSettings>, isEditable: boolean): SheetModel {
  const { bands = [], rankingGroups = [] } = settings;
  const bandRows = Math.max(BAND_ROWS, bands.length);
  const groupRows = Math.max(GROUP_ROWS, rankingGroups.length);
  const groupsHeadingRow = BANDS_HEADING_ROW + bandRows + 3;
  const { tableHeadings: headings, tables } = TEXTS;
  const rows: RowModel[] = [
    { height: 26, cells: [cell(TEXTS.title, STYLES.title)] },
    { height: 8, cells: [] },
    ...SET_SETTINGS.map((setting) => settingRow(setting, settings)),
    { height: 12, cells: [] },
    {
      height: 22,
      cells: [cell(tables.bands, STYLES.label), null, null, hintCell(TEXTS.bandsHint)],
    },
    headingRow([headings.band, headings.from, headings.below]),
    ...Array.from({ length: bandRows }, (_, place) => {
      const band = bands[place];
      return tableRow([
        [band?.name, STYLES.listText],
        [band?.from, STYLES.number],
        [band?.below, STYLES.number],
      ]);
    }),
    { height: 12, cells: [] },
    {
      height: 22,
      cells: [cell(tables.rankingGroups, STYLES.label), null, null, hintCell(TEXTS.groupsHint)],
    },
    headingRow([headings.group, headings.groupKinds]),
    ...Array.from({ length: groupRows }, (_, place) => {
      const group = rankingGroups[place];
      return tableRow([
        [group?.name, STYLES.listText],
        [group && unitKindsText(group.kinds), STYLES.listText],
      ]);
    }),
  ];
  return {
    name: SET_SHEET_NAMES.settings,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    merges: [
      mergedLine(0, LABEL, HINT),
      ...SET_SETTINGS.map((_, place) => mergedLine(FIRST_SETTING_ROW + place, VALUE, SECOND_VALUE)),
    ],
    validations: isEditable ? validations(bandRows, groupsHeadingRow + 1, groupRows) : [],
    conditionalFormats: [],
    frozen: { rows: 0, columns: 0 },
    protected: !isEditable,
    print: {
      orientation: "landscape",
      area: { firstRow: 0, firstColumn: 0, lastRow: rows.length - 1, lastColumn: HINT },
      footer: PAGE_FOOTER,
    },
  };
}

const SETTING_STYLE: CellStyle = STYLES.listText;
const hintStyle: CellStyle = { italic: true, color: "595959", vertical: "center", wrap: true };
const hintCell = (hint: string) => cell(hint, hintStyle);
const LABEL_STYLE: CellStyle = { ...STYLES.boldText };

function settingRow(setting: SetSetting, settings: Partial<SetSettings>): RowModel {
  const [input, style] = settingInput(setting, settings);
  const hint = TEXTS.hints[setting];
  const height = Math.max(
    22,
    wrappedHeight(hint, WIDTHS[HINT] - 2),
    typeof input === "string" ? wrappedHeight(input, WIDTHS[VALUE] + WIDTHS[SECOND_VALUE] - 2) : 0,
  );
  return {
    height,
    cells: [
      cell(TEXTS.labels[setting], LABEL_STYLE),
      cell(input, style),
      cell(null, style),
      hintCell(hint),
    ],
  };
}

/** What shows a setting; null where it is not known, or there is none. */
function settingInput(
  setting: SetSetting,
  settings: Partial<SetSettings>,
): readonly [CellInput, CellStyle] {
  switch (setting) {
    case "id":
    case "title":
    case "number":
    case "issuer":
      return [settings[setting] ?? null, SETTING_STYLE];
    case "date": {
      const { date } = settings;
      if (date !== undefined && date < FIRST_DAY) return [formatDate(date), STYLES.listDate];
      return [dayNumber(date), STYLES.listDate];
    }
    case "total":
    case "cap":
      return [settings[setting] ?? null, STYLES.number];
    case "indexUnit": {
      const { indexUnit } = settings;
      return [indexUnit === undefined ? null : INDEX_UNIT_TERMS[indexUnit], SETTING_STYLE];
    }
    case "notApplicable": {
      const { notApplicable: rule } = settings;
      return [rule === undefined ? null : NOT_APPLICABLE_TERMS[rule], SETTING_STYLE];
    }
    case "tieRule": {
      const { tieRule } = settings;
      if (tieRule === undefined) return [null, SETTING_STYLE];
      return [tieRule.length === 0 ? SHARED_RANK_TERM : tieRule.join("; "), SETTING_STYLE];
    }
  }
}

const headingRow = (texts: readonly string[]): RowModel => ({
  height: 22,
  cells: texts.map((text) => cell(text, STYLES.heading)),
});

const tableRow = (
  entries: readonly (readonly [string | number | undefined, CellStyle])[],
): RowModel => ({
  height: 20,
  cells: entries.map(([input, style]) => cell(input ?? null, style)),
});

function validations(bandRows: number, firstGroupRow: number, groupRows: number): Validation[] {
  const settingCell = (setting: SetSetting): CellRange => {
    const row = FIRST_SETTING_ROW + SET_SETTINGS.indexOf(setting);
    return { firstRow: row, lastRow: row, firstColumn: VALUE, lastColumn: VALUE };
  };
  const number = { kind: "decimal", min: 0, max: 100_000 } as const;
  const choice = (setting: SetSetting, choices: readonly string[]): Validation => ({
    range: settingCell(setting),
    rule: { kind: "choices", choices },
    ...TEXTS.choice,
  });
  return [
    { range: settingCell("date"), rule: ANY_DAY, ...TEXTS.date },
    { range: settingCell("total"), rule: number, ...TEXTS.number },
    { range: settingCell("cap"), rule: number, ...TEXTS.number },
    choice(
      "indexUnit",
      INDEX_UNITS.map((unit) => INDEX_UNIT_TERMS[unit]),
    ),
    choice(
      "notApplicable",
      NOT_APPLICABLE_RULES.map((rule) => NOT_APPLICABLE_TERMS[rule]),
    ),
    {
      range: {
        firstRow: BANDS_HEADING_ROW + 1,
        lastRow: BANDS_HEADING_ROW + bandRows,
        firstColumn: VALUE,
        lastColumn: SECOND_VALUE,
      },
      rule: number,
      ...TEXTS.number,
    },
    {
      range: {
        firstRow: firstGroupRow,
        lastRow: firstGroupRow + groupRows - 1,
        firstColumn: VALUE,
        lastColumn: VALUE,
      },
      rule: { kind: "choices", choices: UNIT_KIND_CHOICES },
      ...TEXTS.choice,
    },
  ];
}
