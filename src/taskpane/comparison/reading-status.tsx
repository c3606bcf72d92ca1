import "@fluentui/web-components/spinner.js";
import type { ComparisonRefusal } from "../../actions/compare-units";
import { MessageBar } from "../message-bar";
import { useWording } from "../pane-wording";
import type { ComparisonReading } from "./use-comparison";
import { useComparisonTexts } from "./comparison-texts";

/** Whether the figures are as the workbook has them; always in the page, so that each change is announced. */
export function ReadingStatus({ reading }: { reading: ComparisonReading }) {
  const texts = useComparisonTexts();
  const { read, refusal, isReading, isChanged } = reading;
  return (
    <div class="reading-status" role="status">
      {isReading ? (
        <div class="loading">
          <fluent-spinner size="small" aria-hidden="true" />
          <p>{texts.reading}</p>
        </div>
      ) : (
        <>
          {refusal && <Refusal refusal={refusal} />}
          {isChanged && read && <MessageBar message={{ kind: "warning", text: texts.changed }} />}
        </>
      )}
      {read && <p class="hint">{texts.readAt(read.comparison.units.length, clockTime(read.at))}</p>}
    </div>
  );
}

function Refusal({ refusal }: { refusal: ComparisonRefusal }) {
  const { describeHostRefusal } = useWording();
  const { nothing } = useComparisonTexts();
  const text = refusal.kind === "nothing-to-compare" ? nothing : describeHostRefusal(refusal);
  return <MessageBar message={{ kind: "warning", text }} />;
}

/** "14:05". */
const clockTime = (moment: Date): string =>
  [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
