import "@fluentui/web-components/button.js";
import type { WorkbookComparison } from "../../actions/compare-units";
import { COMPARISON_LEVELS } from "../../scoring/comparison";
import { COMPARISON_ORDERS } from "../../scoring/comparison-filter";
import { TextField } from "../insert/text-field";
import { SelectField, type SelectOption } from "../select-field";
import { type ComparisonDraft, thresholdIn, withScope } from "./comparison-draft";
import { useComparisonTexts } from "./comparison-texts";

interface ComparisonFiltersProps {
  readonly comparison: WorkbookComparison;
  readonly draft: ComparisonDraft;
  readonly onDraft: (draft: ComparisonDraft) => void;
}

/** No unit's name and no section's code. */
const ALL = "";

/** Which rows are shown, and in which order; each choice takes effect at once. */
export function ComparisonFilters({ comparison, draft, onDraft }: ComparisonFiltersProps) {
  const { filters: texts } = useComparisonTexts();
  const { level, unit, section, node, onlyDifferent, threshold, order } = draft;
  return (
    <div class="filters">
      <SelectField
        label={texts.level}
        value={level}
        options={COMPARISON_LEVELS.map((each) => ({ value: each, text: texts.levels[each] }))}
        onChange={(chosen) => {
          onDraft(withScope(draft, { level: chosen }));
        }}
      />
      <SelectField
        label={texts.unit}
        value={unit ?? ALL}
        options={[{ value: ALL, text: texts.everyUnit }, ...unitOptions(comparison, unit)]}
        onChange={(chosen) => {
          onDraft({ ...draft, unit: chosen === ALL ? undefined : chosen });
        }}
      />
      {level !== "unit" && (
        <SelectField
          label={texts.section}
          value={section ?? ALL}
          options={[{ value: ALL, text: texts.everySection }, ...sectionOptions(comparison)]}
          onChange={(chosen) => {
            onDraft(withScope(draft, { section: chosen === ALL ? undefined : chosen }));
          }}
        />
      )}
      <TextField
        label={texts.threshold}
        hint={texts.thresholdHint}
        value={threshold}
        inputMode="decimal"
        problem={thresholdIn(threshold) === undefined ? texts.thresholdProblem : undefined}
        onInput={(typed) => {
          onDraft({ ...draft, threshold: typed });
        }}
      />
      <SelectField
        label={texts.order}
        value={order}
        options={COMPARISON_ORDERS.map((each) => ({ value: each, text: texts.orders[each] }))}
        onChange={(chosen) => {
          onDraft({ ...draft, order: chosen });
        }}
      />
      <div class="choices">
        <label>
          <input
            type="checkbox"
            checked={onlyDifferent}
            onChange={(event) => {
              onDraft({ ...draft, onlyDifferent: event.currentTarget.checked });
            }}
          />
          {texts.onlyDifferent}
        </label>
      </div>
      {node !== undefined && (
        <div class="only-criterion">
          <p>{texts.onlyCriterion(node)}</p>
          <fluent-button
            size="small"
            onClick={() => {
              onDraft({ ...draft, node: undefined });
            }}
          >
            {texts.everyCriterion}
          </fluent-button>
        </div>
      )}
    </div>
  );
}

const collator = new Intl.Collator("vi");

/** The names of the units, and the one that is chosen, which may be gone since. */
function unitOptions(
  { units }: WorkbookComparison,
  chosen: string | undefined,
): SelectOption<string>[] {
  const names = new Set(units.map(({ scorecard }) => scorecard.unit.name));
  if (chosen !== undefined) names.add(chosen);
  return [...names]
    .sort(collator.compare)
    .map((name) => ({ value: name, text: name, isVietnamese: true }));
}

const sectionOptions = ({ set }: WorkbookComparison): SelectOption<string>[] =>
  set.sections.map(({ code, label, name }) => ({
    value: code,
    text: `${label}. ${name}`,
    isVietnamese: true,
  }));
