import "@fluentui/web-components/button.js";
import type { PreparedSurvey, SurveyState } from "../../actions/prepare-survey";
import { byGravity } from "../../scoring/finding";
import { NOT_APPLICABLE_WORD } from "../../scoring/not-applicable-word";
import type { Score } from "../../scoring/score";
import { Folded } from "../folded";
import { useWording } from "../pane-wording";
import { useSurveyWording } from "./survey-wording";

interface SurveyPreviewProps {
  readonly prepared: PreparedSurvey;
  readonly onImport: () => void;
  readonly onDismiss: () => void;
}

/** So many changes are shown; the others are counted. */
const SHOWN_CHANGES = 10;

/** What an import of the survey's results is going to do, before anything is written. */
export function SurveyPreview({ prepared, onImport, onDismiss }: SurveyPreviewProps) {
  const { formatPoints } = useWording();
  const { texts } = useSurveyWording();
  const { fileName, entries, findings } = prepared;
  const count = (state: SurveyState) => entries.filter((entry) => entry.state === state).length;
  const changes = entries.filter(({ state }) => state !== "equal");
  const shown = (score: Score): string => {
    switch (score.kind) {
      case "valid":
        return formatPoints(score.points);
      case "not-applicable":
        return NOT_APPLICABLE_WORD;
      case "unscored":
        return texts.empty;
      case "invalid":
        return String(score.entered);
    }
  };
  const { columns } = texts;
  return (
    <>
      <h3>{texts.source(fileName)}</h3>
      <p>{texts.counts(count("new"), count("changed"), count("equal"))}</p>
      {changes.length > 0 && (
        <table class="survey-changes">
          <thead>
            <tr>
              <th scope="col">{columns.unit}</th>
              <th scope="col">{columns.criterion}</th>
              <th scope="col">{columns.before}</th>
              <th scope="col">{columns.now}</th>
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, SHOWN_CHANGES).map(({ unit, sheetName, leaf, before, now }) => (
              <tr key={`${sheetName} ${leaf.code}`}>
                <td>{unit}</td>
                <td>{leaf.label}</td>
                <td>{shown(before)}</td>
                <td>{shown(now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {changes.length > SHOWN_CHANGES && (
        <p class="hint">{texts.more(changes.length - SHOWN_CHANGES)}</p>
      )}
      {findings.length > 0 && (
        <Folded class="folded" summary={<h3>{texts.findings(findings.length)}</h3>}>
          <SurveyFindings findings={findings} />
        </Folded>
      )}
      {changes.length === 0 && <p>{texts.nothingToDo}</p>}
      <div class="form-buttons">
        {changes.length > 0 && (
          <fluent-button appearance="primary" onClick={onImport}>
            {texts.submit(changes.length)}
          </fluent-button>
        )}
        <fluent-button onClick={onDismiss}>{texts.dismiss}</fluent-button>
      </div>
    </>
  );
}

/** What was not taken as it stands, the gravest first. */
function SurveyFindings({ findings }: Pick<PreparedSurvey, "findings">) {
  const { texts, describeFinding } = useSurveyWording();
  const inOrder = [...findings].sort(byGravity);
  return (
    <ul class="findings">
      {inOrder.map((finding, index) => {
        const { message, fix } = describeFinding(finding);
        const { cell, sheetName = "", severity } = finding;
        return (
          <li key={index} class={severity}>
            <p class="finding">
              <span class="message">{message}</span>
              {fix !== undefined && <span class="fix">{fix}</span>}
              {cell !== undefined && <span class="cell">{texts.place(cell, sheetName)}</span>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
