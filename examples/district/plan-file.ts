import { countedSum, expectedFindings, line } from "../expected/findings";
import type { UnitResult } from "../expected/district";
import { Arrangement } from "../form/arrange";
import { deviate } from "../form/deviate";
import type { Content, DraftSheet } from "../form/draft";
import type { FormSpec } from "../form/form-spec";
import { FORMS } from "../form/forms";
import { otherSheets } from "../form/other-sheets";
import { SUM, type ScoreForm, plannedForm } from "../form/score-form";
import type { FileToWrite, TemplateEntry } from "../writers/file-to-write";
import type { Commune } from "./communes";
import { LEAVES } from "./criteria";
import { planEvidence } from "./evidence";
import { seededRandom } from "./random";
import { planScores } from "./score-plan";
import { type Unit, unitOf } from "./unit";

/** A unit's file before it is written, and what must be read from it. */
export interface PlannedFile {
  readonly commune: Commune;
  readonly file: FileToWrite;
  readonly sheets: readonly DraftSheet[];
  readonly result: UnitResult;
}

export function planFile(commune: Commune, seed: number): PlannedFile {
  const unit = unitOf(commune.name);
  const spec: FormSpec = FORMS[commune.form];
  const random = seededRandom(seed);
  const scores = planScores(commune.appraised, random);
  const form = plannedForm(spec, scores, planEvidence(unit, scores, random));
  for (const deviation of commune.deviations) deviate(form, deviation);

  const place = new Arrangement(form, unit);
  const sheet = place.sheet();
  const sheets = [sheet, ...otherSheets(spec, sheet)];
  return {
    commune,
    sheets,
    file: {
      fileName: commune.file,
      content:
        spec.sums === "template"
          ? { kind: "template", unit, entries: templateEntries(form, place) }
          : { kind: "sheets", sheets },
    },
    result: resultOf(commune, unit, form, place),
  };
}

function resultOf(commune: Commune, unit: Unit, form: ScoreForm, place: Arrangement): UnitResult {
  const calculated = commune.writer !== "openpyxl";
  return {
    file: commune.file,
    name: unit.name,
    self: countedSum(form, undefined, "self"),
    appraised: countedSum(form, undefined, "appraised"),
    complete: LEAVES.every(({ code }) => form.countedByCode.get(code)?.appraised !== null),
    findings: [
      ...(commune.ofFile ?? []).map((kind) => line(kind)),
      ...expectedFindings(form, place, calculated),
    ],
  };
}

/** What the unit and the council entered into the product's own sheet. */
function templateEntries(form: ScoreForm, place: Arrangement): TemplateEntry[] {
  const columns = ["self", "appraised", "evidence"] as const;
  return form.rows.flatMap((row) => {
    const code = row.node?.code;
    if (code === undefined) return [];
    return columns.flatMap((column): TemplateEntry[] => {
      const content = row.cells[column] ?? null;
      if (content === null || content === SUM) return [];
      const columnIndex = form.spec.columns.indexOf(column);
      return [{ code, column, row: place.rowOf(row), columnIndex, content: content as Content }];
    });
  });
}
