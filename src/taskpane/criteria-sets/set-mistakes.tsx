import "@fluentui/web-components/button.js";
import { useState } from "preact/hooks";
import type { SetMistake } from "../../criteria/set-mistake";
import { StatusIcon } from "../status-icon";
import { ResultHeading } from "./result-heading";
import { useSetsWording } from "./sets-wording";

interface SetMistakesProps {
  readonly mistakes: readonly SetMistake[];
  /** The file in which they are; undefined for the open workbook. */
  readonly source: string | undefined;
  readonly onSelect: (cell: string, sheetName: string) => void;
  readonly onReadAgain: () => void;
}

const MISTAKES_AT_A_TIME = 50;

/** Why a set was not taken in: all of it at once, each with its cell, which it leads to in the open workbook. */
export function SetMistakes({ mistakes, source, onSelect, onReadAgain }: SetMistakesProps) {
  const { texts, describeSetMistake } = useSetsWording();
  const { heading, lead, goTo, more, readAgain } = texts.mistakes;
  const [limit, setLimit] = useState(MISTAKES_AT_A_TIME);
  const hidden = mistakes.length - limit;
  return (
    <section class="set-mistakes" aria-labelledby="mistakes-heading">
      <ResultHeading id="mistakes-heading">
        <StatusIcon kind="error" />
        {heading(mistakes.length)}
      </ResultHeading>
      <p>{lead(source)}</p>
      <ul class="findings">
        {mistakes.slice(0, limit).map((mistake, index) => {
          const { cell, sheetName } = mistake;
          const sentence = describeSetMistake(mistake);
          return (
            <li key={index} class="error">
              {source !== undefined || cell === undefined ? (
                <p class="finding">{sentence}</p>
              ) : (
                <button
                  type="button"
                  class="finding"
                  onClick={() => {
                    onSelect(cell, sheetName);
                  }}
                >
                  <span class="message">{sentence}</span>
                  <span class="cell">{goTo(cell)}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <div class="form-buttons">
        {hidden > 0 && (
          <fluent-button
            onClick={() => {
              setLimit(limit + MISTAKES_AT_A_TIME);
            }}
          >
            {more(Math.min(hidden, MISTAKES_AT_A_TIME))}
          </fluent-button>
        )}
        {source === undefined && (
          <fluent-button appearance="primary" onClick={onReadAgain}>
            {readAgain}
          </fluent-button>
        )}
      </div>
    </section>
  );
}
