import { useId } from "preact/hooks";
import type { RefusedFile } from "../../actions/read-submissions";
import { useImportSentences, useImportTexts } from "./import-texts";

/** The files that were not taken in, each with the reason and what to do. */
export function RefusedFiles({ refused }: { refused: readonly RefusedFile[] }) {
  const { describeRefusal } = useImportSentences();
  const texts = useImportTexts();
  const headingId = useId();
  if (refused.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{texts.refused(refused.length)}</h2>
      <ul class="refused-files">
        {refused.map(({ file, refusal }, index) => (
          <li key={index}>
            <strong>{file.name}</strong>
            <p>{describeRefusal(refusal)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
