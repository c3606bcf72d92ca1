import "@fluentui/web-components/button.js";
import { useState } from "preact/hooks";
import type { SetMistake } from "../../criteria/set-mistake";
import { useSetsWording } from "./sets-wording";

interface MistakeListProps {
  readonly mistakes: readonly SetMistake[];
  /** The file in which they are; undefined for the open workbook. */
  readonly source: string | undefined;
  readonly onSelect: (cell: string, sheetName: string) => void;
}

const MISTAKES_AT_A_TIME = 50;

/** All mistakes at once, each with its cell, which it leads to in the open workbook. */
export function MistakeList({ mistakes, source, onSelect }: MistakeListProps) {
  const { texts, describeSetMistake } = useSetsWording();
  const { goTo, more } = texts.mistakes;
  const [limit, setLimit] = useState(MISTAKES_AT_A_TIME);
  const hidden = mistakes.length - limit;
  return (
    <>
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
      {hidden > 0 && (
        <div class="form-buttons">
          <fluent-button
            onClick={() => {
              setLimit(limit + MISTAKES_AT_A_TIME);
            }}
          >
            {more(Math.min(hidden, MISTAKES_AT_A_TIME))}
          </fluent-button>
        </div>
      )}
    </>
  );
}
