import "@fluentui/web-components/button.js";
import { useState } from "preact/hooks";
import { showCriteria } from "../../actions/show-criteria";
import type { LeftTyping } from "../../actions/take-typings";
import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import { departmentsOf, leavesOf } from "../../scoring/assigned-leaves";
import { cellAddress } from "../../sheet-model/address";
import { CRITERION_COLUMNS } from "../../templates/sheets/criterion-layout";
import type { CriterionScope } from "../../templates/sheets/criterion-scope";
import { APPRAISAL_SHEET_NAME } from "../../wording/vi/compiling-sheet-names";
import { LeadingButton } from "../comparison/leading-button";
import type { PartProps } from "../compiling/part-props";
import { useWording } from "../pane-wording";
import { SelectField, type SelectOption } from "../select-field";
import { useTextsIn } from "../texts-in";
import { APPRAISAL_VIEW_TEXTS } from "./appraisal-texts";

/** Draws the sheet that shows criteria over all units, and says what was typed there and not taken in. */
export function CriteriaPart(props: PartProps) {
  const { workbook, draw, onMessage, stock, assignments, readAgain } = props;
  const { describeHostRefusal } = useWording();
  const all = useTextsIn(APPRAISAL_VIEW_TEXTS);
  const texts = all.criteria;
  const [chosen, setChosen] = useState<string>();
  const set = stock?.set;
  const scopes =
    set === undefined
      ? []
      : [
          ...departmentScopes(assignments, set, texts.department),
          ...nodeScopes(set, texts.scopeOption),
        ];
  const scope = scopes.find(({ value }) => value === chosen) ?? scopes[0];

  const show = async ({ codes, title }: CriterionScope) => {
    const outcome = await draw(texts.drawing, (options) =>
      showCriteria(workbook, { codes, title }, { ...options, now: new Date() }),
    );
    await readAgain();
    if (!outcome.ok) {
      const kind = outcome.error.kind === "cancelled" ? "info" : "error";
      onMessage({ kind, text: describeHostRefusal(outcome.error) });
      return;
    }
    switch (outcome.value.kind) {
      case "shown":
        onMessage({ kind: "success", text: texts.shown(outcome.value.units) });
        break;
      case "no-units":
        onMessage({ kind: "info", text: all.noUnits });
        break;
      case "out-of-form":
        onMessage({ kind: "error", text: all.outOfForm(outcome.value.sheetNames) });
        break;
      case "typings-left":
        onMessage({ kind: "warning", text: texts.left(outcome.value.left.length) });
        break;
    }
  };

  const left = stock?.left ?? [];
  return (
    <section class="step" aria-labelledby="criteria-heading">
      <h2 id="criteria-heading">{texts.heading}</h2>
      <p class="hint">{texts.lead}</p>
      {scope !== undefined && (
        <>
          <SelectField
            label={texts.scope}
            value={scope.value}
            options={scopes}
            onChange={setChosen}
          />
          <fluent-button onClick={() => void show(scope)}>{texts.submit}</fluent-button>
        </>
      )}
      {left.length > 0 && (
        <LeftTypings
          left={left}
          onShow={(cell) => void workbook.select(APPRAISAL_SHEET_NAME, cell)}
        />
      )}
    </section>
  );
}

function LeftTypings(props: {
  readonly left: readonly LeftTyping[];
  readonly onShow: (cell: string) => void;
}) {
  const { left, onShow } = props;
  const texts = useTextsIn(APPRAISAL_VIEW_TEXTS).criteria;
  return (
    <>
      <p>{texts.left(left.length)}</p>
      <ul class="leads">
        {left.map(({ typing: { row, sheetName, leaf }, reason }) => (
          <li key={row}>
            <LeadingButton
              sheetName={APPRAISAL_SHEET_NAME}
              cell={cellAddress(row, CRITERION_COLUMNS.appraised)}
              onShow={(_, cell) => {
                onShow(cell);
              }}
            >
              <span lang="vi">{`${sheetName}, ${leaf.label}: `}</span>
              {texts.leftReason[reason]}
            </LeadingButton>
          </li>
        ))}
      </ul>
    </>
  );
}

interface ScopeOption extends SelectOption<string>, CriterionScope {}

/** Each department that somebody named in `Phân công`, with all that it appraises. */
function departmentScopes(
  assignments: PartProps["assignments"],
  set: CriteriaSet,
  optionText: (name: string) => string,
): ScopeOption[] {
  return departmentsOf(assignments).flatMap((name) => {
    const codes = leavesOf(assignments, name, set).map(({ code }) => code);
    const option = { value: `department ${name}`, text: optionText(name), title: name, codes };
    return codes.length === 0 ? [] : [option];
  });
}

/** Each section, and each criterion that stands beneath one. */
function nodeScopes(set: CriteriaSet, optionText: (node: CriteriaNode) => string): ScopeOption[] {
  return set.nodes
    .filter(({ level }) => level !== "sub-criterion")
    .map((node) => ({
      value: node.code,
      text: optionText(node),
      title: `${node.label}. ${node.name}`,
      codes: node.leaves.map(({ code }) => code),
    }));
}
