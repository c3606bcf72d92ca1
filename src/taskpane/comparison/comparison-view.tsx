import "@fluentui/web-components/button.js";
import "@fluentui/web-components/spinner.js";
import { useRef, useState } from "preact/hooks";
import type { WorkbookComparison } from "../../actions/compare-units";
import type { OpenWorkbook } from "../../sheet-model/open-workbook";
import type { ShowMessage } from "../pane-requests";
import { useWording } from "../pane-wording";
import { ViewHeading } from "../view-heading";
import { type ComparisonDraft, FIRST_DRAFT } from "./comparison-draft";
import { ComparisonRows } from "./comparison-rows";
import { MissingList } from "./missing-list";
import { ReadingStatus } from "./reading-status";
import type { ShowCell } from "./show-cell";
import { LossList, OverratingList } from "./top-lists";
import { useComparison } from "./use-comparison";
import { useComparisonTexts } from "./comparison-texts";

export interface ComparisonViewProps {
  readonly workbook: OpenWorkbook;
  readonly onMessage: ShowMessage;
  readonly onLeave: () => void;
}

/** Self-scores held against appraised scores, over all units of the open compiled workbook. */
export function ComparisonView({ workbook, onMessage, onLeave }: ComparisonViewProps) {
  const { texts, describeHostRefusal } = useWording();
  const words = useComparisonTexts();
  const reading = useComparison(workbook);
  const { read, isReading, readAgain } = reading;

  const show = async (sheetName: string, cell: string) => {
    const selected = await workbook.select(sheetName, cell);
    if (selected.ok) {
      // A way back stays until it is closed; anything else is no longer news.
      onMessage((shown) => (shown?.action === undefined ? undefined : shown));
    } else {
      onMessage({ kind: "error", text: describeHostRefusal(selected.error) });
    }
  };

  return (
    <>
      <ViewHeading>{texts.compare}</ViewHeading>
      <div class="form-buttons">
        <fluent-button onClick={onLeave}>{texts.back}</fluent-button>
        <fluent-button disabled-focusable={isReading} onClick={readAgain}>
          {words.readAgain}
        </fluent-button>
      </div>
      <ReadingStatus reading={reading} />
      {read && (
        <ComparedUnits
          comparison={read.comparison}
          onShow={(sheetName, cell) => void show(sheetName, cell)}
        />
      )}
    </>
  );
}

interface ComparedUnitsProps {
  readonly comparison: WorkbookComparison;
  readonly onShow: ShowCell;
}

/** What stands out over all units, folded away, then the rows; what stands out leads to its rows. */
function ComparedUnits({ comparison, onShow }: ComparedUnitsProps) {
  const { rule } = useComparisonTexts();
  const [draft, setDraft] = useState(FIRST_DRAFT);
  const rows = useRef<HTMLHeadingElement>(null);

  const lookFor = (chosen: Partial<ComparisonDraft>) => {
    setDraft({ ...FIRST_DRAFT, ...chosen });
    rows.current?.focus();
  };

  return (
    <>
      <p class="hint">{rule}</p>
      <OverratingList
        units={comparison.units}
        onUnit={(unit) => {
          lookFor({ unit });
        }}
      />
      <LossList
        losses={comparison.losses}
        onCriterion={(node) => {
          lookFor({ node });
        }}
      />
      <MissingList comparison={comparison} onShow={onShow} />
      <ComparisonRows
        comparison={comparison}
        draft={draft}
        onDraft={setDraft}
        heading={rows}
        onShow={onShow}
      />
    </>
  );
}
