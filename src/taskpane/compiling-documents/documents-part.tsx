import "@fluentui/web-components/button.js";
import { COMPILED_DOCUMENTS } from "../../wording/compiled-documents-texts";
import type { PartProps } from "../compiling/part-props";
import { useServices } from "../pane-services";
import { useDocumentsWording } from "./documents-wording";
import { LastYearField } from "./last-year-field";
import { useDocumentMaking } from "./use-document-making";
import { useLastYearFile } from "./use-last-year-file";

/** Quyết định và báo cáo: made as Word files, or, where no file can be saved, as sheets to print. */
export function DocumentsPart(props: PartProps) {
  const wording = useDocumentsWording();
  const { texts } = wording;
  const { canDownload } = useServices();
  const lastYear = useLastYearFile();
  const { making, make } = useDocumentMaking(props, wording);
  const { file } = lastYear;
  const before = file.kind === "read" ? file.workbook : undefined;
  const labels = canDownload ? texts.downloads : texts.inserts;
  const isWaiting = making !== undefined || file.kind === "reading";

  return (
    <section aria-labelledby="documents-heading" class="step">
      <h2 id="documents-heading">{texts.heading}</h2>
      <p>{texts.lead}</p>
      <LastYearField choice={lastYear} />
      {!canDownload && <p>{texts.blocked}</p>}
      <div class="form-buttons">
        {COMPILED_DOCUMENTS.map((kind) => (
          <fluent-button
            key={kind}
            disabled-focusable={isWaiting}
            onClick={() => void make(kind, before)}
          >
            {making === kind ? texts.working : labels[kind]}
          </fluent-button>
        ))}
      </div>
      {!canDownload && (
        <p class="hint">
          {texts.commandLine}{" "}
          {COMPILED_DOCUMENTS.map((kind) => (
            <code key={kind}>{texts.commands[kind]} </code>
          ))}
        </p>
      )}
    </section>
  );
}
