import type { Ref } from "preact";
import { useMemo } from "preact/hooks";
import type { WorkbookComparison } from "../../actions/compare-units";
import { comparisonsAt } from "../../scoring/comparison";
import { filterComparisons } from "../../scoring/comparison-filter";
import { type ComparisonDraft, filterOf } from "./comparison-draft";
import { ComparisonFilters } from "./comparison-filters";
import { ComparisonRow } from "./comparison-row";
import { GrowingList } from "./growing-list";
import type { ShowCell } from "./show-cell";
import { useComparisonTexts } from "./comparison-texts";

interface ComparisonRowsProps {
  readonly comparison: WorkbookComparison;
  readonly draft: ComparisonDraft;
  readonly onDraft: (draft: ComparisonDraft) => void;
  /** Takes the focus when another list leads here. */
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onShow: ShowCell;
}

const ROWS_AT_A_TIME = 100;

/** The rows that are looked for, of up to 20,000. */
export function ComparisonRows(props: ComparisonRowsProps) {
  const { comparison, draft, onDraft, heading, onShow } = props;
  const { filters } = useComparisonTexts();
  const { set, units, sheetsByScorecard } = comparison;
  const { level } = draft;
  const all = useMemo(
    () =>
      comparisonsAt(
        level,
        units.map(({ scorecard }) => scorecard),
        set,
      ),
    [level, units, set],
  );
  const rows = useMemo(() => filterComparisons(all, filterOf(draft)), [all, draft]);
  return (
    <section class="comparison-rows" aria-labelledby="rows-heading">
      <h2 id="rows-heading" ref={heading} tabIndex={-1}>
        {filters.heading}
      </h2>
      <ComparisonFilters comparison={comparison} draft={draft} onDraft={onDraft} />
      <p role="status">{filters.matching(rows.length)}</p>
      <GrowingList class="leads" items={rows} step={ROWS_AT_A_TIME} search={draft}>
        {(row) => {
          const sheet = sheetsByScorecard.get(row.scorecard);
          return (
            <ComparisonRow
              key={`${sheet?.sheetName ?? ""}!${row.node?.code ?? ""}`}
              comparison={row}
              sheet={sheet}
              onShow={onShow}
            />
          );
        }}
      </GrowingList>
    </section>
  );
}
