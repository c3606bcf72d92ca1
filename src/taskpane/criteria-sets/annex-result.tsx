import "@fluentui/web-components/button.js";
import type { AnnexForm } from "../../templates/set-form/form-from-annex";
import { MistakeList } from "./mistake-list";
import { ResultHeading } from "./result-heading";
import { SetNotes } from "./set-notes";
import { useSetsWording } from "./sets-wording";

interface AnnexResultProps extends Pick<AnnexForm, "mistakes" | "notes"> {
  /** The annex's file; undefined for the open workbook. */
  readonly source: string | undefined;
  readonly onSelect: (cell: string, sheetName: string) => void;
  readonly onInsert: () => void;
}

/** An annex of which a form can be made, with all that somebody has to look at in it first. */
export function AnnexResult({ mistakes, notes, source, onSelect, onInsert }: AnnexResultProps) {
  const { texts } = useSetsWording();
  const { heading, lead, leadWithMistakes, insert } = texts.annex;
  return (
    <section class="notice" aria-labelledby="annex-heading">
      <ResultHeading id="annex-heading">{heading}</ResultHeading>
      <p>{mistakes.length === 0 ? lead : leadWithMistakes(mistakes.length)}</p>
      {mistakes.length > 0 && (
        <MistakeList mistakes={mistakes} source={source} onSelect={onSelect} />
      )}
      <SetNotes notes={notes} />
      <fluent-button appearance="primary" onClick={onInsert}>
        {insert}
      </fluent-button>
    </section>
  );
}
