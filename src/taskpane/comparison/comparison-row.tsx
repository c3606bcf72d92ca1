import { scoreCell } from "../../actions/compare-units";
import type { UnitSheet } from "../../actions/read-units";
import type { Comparison } from "../../scoring/comparison";
import type { ScoreColumn } from "../../scoring/score";
import { type Total, isComplete } from "../../scoring/totals";
import { useWording } from "../pane-wording";
import { signed } from "../../scoring/signed";
import { LeadingButton } from "./leading-button";
import type { ShowCell } from "./show-cell";
import { useComparisonTexts } from "./comparison-texts";

interface ComparisonRowProps {
  readonly comparison: Comparison;
  /** Where the unit's scorecard stands. */
  readonly sheet: UnitSheet | undefined;
  readonly onShow: ShowCell;
}

/** The council's score, or the unit's own where the sheet has no other. */
const LED_TO: readonly ScoreColumn[] = ["appraised", "self"];

/** Both scores of one node of one unit, which lead to their cell. */
export function ComparisonRow({ comparison, sheet, onShow }: ComparisonRowProps) {
  const { formatPoints } = useWording();
  const { row } = useComparisonTexts();
  const { scorecard, node, self, appraised, difference } = comparison;
  return (
    <li>
      <LeadingButton
        sheetName={sheet?.sheetName}
        cell={sheet && scoreCell(sheet, node, LED_TO)}
        onShow={onShow}
      >
        <span class="row-unit" lang="vi">
          {scorecard.unit.name}
        </span>{" "}
        <span lang={node && "vi"}>{node ? `${node.label} ${node.name}` : row.total}</span>{" "}
        <span class="row-figures">
          <TotalFigure label={row.self} total={self} />
          <TotalFigure label={row.appraised} total={appraised} />
          <Figure
            label={row.difference}
            text={difference === undefined ? undefined : signed(difference, formatPoints)}
          />
        </span>
      </LeadingButton>
    </li>
  );
}

function TotalFigure({ label, total }: { label: string; total: Total }) {
  const { formatPoints } = useWording();
  const { row } = useComparisonTexts();
  const { scoredLeaves, allLeaves, points, isShown } = total;
  const isPart = isShown && !isComplete(total);
  return (
    <Figure
      label={label}
      text={isShown ? formatPoints(points) : undefined}
      note={isPart ? row.part(scoredLeaves, allLeaves) : undefined}
    />
  );
}

interface FigureProps {
  readonly label: string;
  /** Undefined where there is none. */
  readonly text: string | undefined;
  readonly note?: string | undefined;
}

/** The spaces keep the texts apart for who hears the row as one. */
function Figure({ label, text, note }: FigureProps) {
  const { row } = useComparisonTexts();
  return (
    <span class="row-figure">
      <span class="row-label">{label} </span>
      {text === undefined ? row.none : <strong>{text}</strong>}{" "}
      {note !== undefined && <span class="row-label">{note} </span>}
    </span>
  );
}
