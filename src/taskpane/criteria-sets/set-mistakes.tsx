import "@fluentui/web-components/button.js";
import type { SetMistake } from "../../criteria/set-mistake";
import { StatusIcon } from "../status-icon";
import { MistakeList } from "./mistake-list";
import { ResultHeading } from "./result-heading";
import { useSetsWording } from "./sets-wording";

interface SetMistakesProps {
  readonly mistakes: readonly SetMistake[];
  /** The file in which they are; undefined for the open workbook. */
  readonly source: string | undefined;
  readonly onSelect: (cell: string, sheetName: string) => void;
  readonly onReadAgain: () => void;
}

/** Why a set was not taken in. */
export function SetMistakes({ mistakes, source, onSelect, onReadAgain }: SetMistakesProps) {
  const { texts } = useSetsWording();
  const { heading, lead, readAgain } = texts.mistakes;
  return (
    <section class="set-mistakes" aria-labelledby="mistakes-heading">
      <ResultHeading id="mistakes-heading">
        <StatusIcon kind="error" />
        {heading(mistakes.length)}
      </ResultHeading>
      <p>{lead(source)}</p>
      <MistakeList mistakes={mistakes} source={source} onSelect={onSelect} />
      {source === undefined && (
        <div class="form-buttons">
          <fluent-button appearance="primary" onClick={onReadAgain}>
            {readAgain}
          </fluent-button>
        </div>
      )}
    </section>
  );
}
