import "@fluentui/web-components/button.js";
import { useEffect, useState } from "preact/hooks";
import { insertSurveySheet } from "../../actions/surveyed-workbook";
import type { OpenWorkbook } from "../../sheet-model/open-workbook";
import { hasSurvey } from "../../templates/reading/read-survey";
import { SURVEY_SHEET_NAME } from "../../wording/vi/compiling-sheet-names";
import type { PartProps } from "../compiling/part-props";
import { FileButton } from "../file-button";
import { MessageBar } from "../message-bar";
import { SurveyPreview } from "./survey-preview";
import { useSurveyWording } from "./survey-wording";
import { useSurveyImport } from "./use-survey-import";

/** Takes the survey's results in; nothing where the set has no survey. */
export function SurveyPart(props: PartProps) {
  const set = props.stock?.set;
  return set !== undefined && hasSurvey(set) ? <SurveySteps {...props} /> : null;
}

function SurveySteps(props: PartProps) {
  const { workbook, draw, onMessage } = props;
  const { texts, describe } = useSurveyWording();
  const { phase, readFile, readSheet, write, dismiss } = useSurveyImport(props);
  const [isThere, setThere] = useState(false);

  useEffect(() => {
    void hasSheet(workbook).then(setThere);
  }, [workbook]);

  const drawSheet = async () => {
    const drawn = await draw(texts.drawing, (options) =>
      insertSurveySheet(workbook, { ...options, now: new Date() }),
    );
    setThere(await hasSheet(workbook));
    if (!drawn.ok) {
      const kind = drawn.error.kind === "cancelled" ? "info" : "error";
      onMessage({ kind, text: describe(drawn.error) });
    } else if (drawn.value === "drawn") onMessage({ kind: "success", text: texts.drawn });
  };

  return (
    <section class="step" aria-labelledby="survey-heading">
      <h2 id="survey-heading">{texts.heading}</h2>
      <p>{texts.lead}</p>
      <div class="form-buttons">
        <FileButton
          label={texts.choose}
          onChoose={([file]) => {
            if (file !== undefined) void readFile(file);
          }}
        />
        <fluent-button onClick={() => void drawSheet()}>
          {isThere ? texts.openSheet : texts.drawSheet}
        </fluent-button>
        {isThere && (
          <fluent-button onClick={() => void readSheet()}>{texts.readSheet}</fluent-button>
        )}
      </div>
      <div role="status">
        {phase.kind === "reading" && <p class="hint">{texts.reading}</p>}
        {phase.kind === "refused" && <MessageBar message={{ kind: "error", text: phase.text }} />}
      </div>
      {phase.kind === "prepared" && (
        <SurveyPreview
          prepared={phase.prepared}
          onImport={() => void write(phase.prepared)}
          onDismiss={dismiss}
        />
      )}
    </section>
  );
}

/** Whether the sheet to type results in is there; where the workbook cannot be looked at, drawing it says so. */
async function hasSheet(workbook: OpenWorkbook): Promise<boolean> {
  const outline = await workbook.outline();
  return outline.ok && outline.value.sheetNames.includes(SURVEY_SHEET_NAME);
}
