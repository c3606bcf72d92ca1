import "@fluentui/web-components/button.js";
import { FileButton } from "../file-button";
import { MessageBar } from "../message-bar";
import { useDocumentsWording } from "./documents-wording";
import type { LastYearChoice, Unreadable } from "./use-last-year-file";

/** Where the compiled workbook of the year before is chosen, and what is known of the choice. */
export function LastYearField({ choice }: { choice: LastYearChoice }) {
  const wording = useDocumentsWording();
  const { lastYear: texts } = wording.texts;
  const { file, choose, remove } = choice;
  const sentenceOf = (why: Unreadable): string => {
    if (why.kind === "cannot-open") return texts.cannotOpen;
    if (why.kind === "not-loaded") return wording.texts.notLoaded;
    return wording.describeFile(why);
  };
  return (
    <div role="group" aria-labelledby="last-year-label">
      <h3 id="last-year-label">{texts.label}</h3>
      <div role="status">
        {file.kind === "none" && <p class="hint">{texts.none}</p>}
        {file.kind === "reading" && <p class="hint">{texts.reading}</p>}
        {file.kind === "read" && (
          <p>{texts.chosen(file.name, file.workbook.year, file.workbook.units.length)}</p>
        )}
        {file.kind === "unreadable" && (
          <MessageBar message={{ kind: "error", text: sentenceOf(file.why) }} />
        )}
      </div>
      <div class="form-buttons">
        <FileButton
          label={file.kind === "none" ? texts.choose : texts.chooseAnother}
          onChoose={([chosen]) => {
            if (chosen !== undefined) void choose(chosen);
          }}
        />
        {file.kind === "read" && <fluent-button onClick={remove}>{texts.remove}</fluent-button>}
      </div>
    </div>
  );
}
