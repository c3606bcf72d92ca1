import "@fluentui/web-components/button.js";
import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import type { OpenWorkbook } from "../../sheet-model/open-workbook";
import { COMPILING_TEXTS as ENGLISH } from "../../wording/en/compiling-texts";
import { COMPILING_TEXTS as VIETNAMESE } from "../../wording/vi/compiling-texts";
import { DrawingProgress } from "../drawing-progress";
import { NoticesPart } from "../notices/notices-part";
import type { ShowMessage } from "../pane-requests";
import { useWording } from "../pane-wording";
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
const PARTS: readonly ComponentType<PartProps>[] = [NoticesPart];

/** What the compiling level does between the first ranking and the signed decision. */
export function CompilingView({ workbook, during, onMessage, onLeave }: CompilingViewProps) {
  const { texts } = useWording();
  const { lead } = useTextsIn(TEXTS);
  const drawing = useDrawing(during);
  const [heading, setHeading] = useState("");
  const draw: PartProps["draw"] = (next, work) => {
    onMessage(undefined);
    setHeading(next);
    return drawing.draw(work);
  };
  const props: PartProps = { workbook, during, draw, onMessage };
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
        {PARTS.map((Part) => (
          <Part key={Part.name} {...props} />
        ))}
        <fluent-button onClick={onLeave}>{texts.back}</fluent-button>
      </div>
    </>
  );
}
