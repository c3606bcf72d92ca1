import "@fluentui/web-components/button.js";
import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import type { OpenWorkbook } from "../../sheet-model/open-workbook";
import { COMPILING_TEXTS as ENGLISH } from "../../wording/en/compiling-texts";
import { COMPILING_TEXTS as VIETNAMESE } from "../../wording/vi/compiling-texts";
import { AnswersPart } from "../appraisal/answers-part";
import { APPRAISAL_VIEW_TEXTS } from "../appraisal/appraisal-texts";
import { CriteriaPart } from "../appraisal/criteria-part";
import { RoundsPart } from "../appraisal/rounds-part";
import { useStock } from "../appraisal/use-stock";
import { DocumentsPart } from "../compiling-documents/documents-part";
import { DataPart } from "../data/data-part";
import { DrawingProgress } from "../drawing-progress";
import { NoticesPart } from "../notices/notices-part";
import type { ShowMessage } from "../pane-requests";
import { useWording } from "../pane-wording";
import { PlanPart } from "../plan/plan-part";
import { SurveyPart } from "../survey/survey-part";
import { useTextsIn } from "../texts-in";
import { useDrawing } from "../use-drawing";
import type { FollowedSituation } from "../use-situation";
import { ViewHeading } from "../view-heading";
import type { PartProps } from "./part-props";

interface CompilingViewProps {
  readonly workbook: OpenWorkbook;
  readonly during: FollowedSituation["during"];
  readonly onMessage: ShowMessage;
  readonly onLeave: () => void;
}

const TEXTS = { vi: VIETNAMESE, en: ENGLISH };

/** In the order in which they are done. */
const PARTS: readonly ComponentType<PartProps>[] = [
  PlanPart,
  SurveyPart,
  CriteriaPart,
  RoundsPart,
  NoticesPart,
  AnswersPart,
  DocumentsPart,
  DataPart,
];

/** What the compiling level does between the first ranking and the signed decision. */
export function CompilingView({ workbook, during, onMessage, onLeave }: CompilingViewProps) {
  const { texts, describeHostRefusal } = useWording();
  const { reading } = useTextsIn(APPRAISAL_VIEW_TEXTS);
  const { lead } = useTextsIn(TEXTS);
  const drawing = useDrawing(during);
  const [heading, setHeading] = useState("");
  const draw: PartProps["draw"] = (next, work) => {
    onMessage(undefined);
    setHeading(next);
    return drawing.draw(work);
  };
  const { stock, refusal, assignments, readAgain } = useStock(workbook, during);
  const props: PartProps = { workbook, during, draw, onMessage, stock, assignments, readAgain };
  const isDrawing = drawing.share !== undefined;

  return (
    <>
      {isDrawing && (
        <DrawingProgress heading={heading} share={drawing.share} onCancel={drawing.cancel} />
      )}
      {/* The parts stay, so that what was chosen in them is there afterwards. */}
      <div class="steps" hidden={isDrawing}>
        <ViewHeading>{texts.compiling}</ViewHeading>
        <p>{lead}</p>
        {stock === undefined && (
          <p class="hint">{refusal ? describeHostRefusal(refusal) : reading}</p>
        )}
        {PARTS.map((Part) => (
          <Part key={Part.name} {...props} />
        ))}
        <fluent-button onClick={onLeave}>{texts.back}</fluent-button>
      </div>
    </>
  );
}
