import "@fluentui/web-components/button.js";
import { useId } from "preact/hooks";
import type { ImportChoice, PlannedUnit, Rival } from "../../actions/plan-import";
import { type ImportChoices, choicesFor, forAll, isSameChoice } from "./import-choices";
import { useImportSentences, useImportTexts } from "./import-texts";

interface AskingUnitsProps {
  readonly asking: readonly PlannedUnit[];
  readonly choices: ImportChoices;
  /** Those without a choice are marked. */
  readonly areProblemsShown: boolean;
  readonly onChoices: (choices: ImportChoices) => void;
}

/** The files whose units are there already, each with what can be done about it. */
export function AskingUnits({ asking, choices, areProblemsShown, onChoices }: AskingUnitsProps) {
  const texts = useImportTexts();
  const headingId = useId();
  const chooseAll = (kind: ImportChoice["kind"], label: string) => (
    <fluent-button
      size="small"
      onClick={() => {
        onChoices(forAll(asking, kind, choices));
      }}
    >
      {label}
    </fluent-button>
  );
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{texts.asking(asking.length)}</h2>
      <p class="hint">{texts.askingHint}</p>
      {asking.length > 1 && (
        <div class="for-all">
          <span>{texts.forAll}</span>
          {chooseAll("keep", texts.keepAll)}
          {chooseAll("replace", texts.replaceAll)}
          {chooseAll("both", texts.bothAll)}
        </div>
      )}
      <ul class="asking">
        {asking.map((planned, index) => (
          // Files of two folders may have one name.
          <AskingUnit
            key={index}
            planned={planned}
            choice={choices.get(planned)}
            isProblem={areProblemsShown && !choices.has(planned)}
            onChoice={(choice) => {
              onChoices(new Map([...choices, [planned, choice]]));
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface AskingUnitProps {
  readonly planned: PlannedUnit;
  readonly choice: ImportChoice | undefined;
  readonly isProblem: boolean;
  readonly onChoice: (choice: ImportChoice) => void;
}

function AskingUnit({ planned, choice, isProblem, onChoice }: AskingUnitProps) {
  const texts = useImportTexts();
  const { submission, rivals } = planned;
  const name = useId();
  return (
    <li class={isProblem ? "undecided" : undefined}>
      <fieldset class="field">
        <legend>
          <strong lang="vi">{submission.reading.scorecard.unit.name}</strong>{" "}
          <span class="hint">{texts.fromFile(submission.file.name)}</span>
        </legend>
        {rivals.map((rival, index) => (
          <RivalChanges key={index} rival={rival} />
        ))}
        {choicesFor(planned).map((each, index) => (
          <label key={index} class="choice">
            <input
              type="radio"
              name={name}
              checked={isSameChoice(each, choice)}
              onChange={() => {
                onChoice(each);
              }}
            />
            <ChoiceText choice={each} rivals={rivals} />
          </label>
        ))}
      </fieldset>
    </li>
  );
}

/** What is there already, and what would change on its sheet. */
function RivalChanges({ rival }: { rival: Rival }) {
  const { describeChanges } = useImportSentences();
  const words = useImportTexts();
  if (rival.kind === "file") {
    return <p class="hint">{words.sameAsFile(rival.submission.file.name)}</p>;
  }
  const { sheetName, isInForm } = rival.unit;
  if (!isInForm) return <p class="hint">{words.sheetOutOfForm(sheetName)}</p>;
  const sentences = describeChanges(rival.changes);
  return (
    <>
      <p>{words.inSheet(sheetName)}</p>
      <ul class="changes">
        {(sentences.length === 0 ? [words.noChanges] : sentences).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

interface ChoiceTextProps {
  readonly choice: ImportChoice;
  readonly rivals: readonly Rival[];
}

function ChoiceText({ choice, rivals }: ChoiceTextProps) {
  const texts = useImportTexts();
  if (choice.kind === "both") return <span>{texts.both}</span>;
  if (choice.kind === "replace") {
    const { rival } = choice;
    return (
      <span>
        {rival.kind === "sheet"
          ? texts.replaceSheet(rival.unit.sheetName)
          : texts.replaceFile(rival.submission.file.name)}
      </span>
    );
  }
  const [file] = rivals.flatMap((rival) => (rival.kind === "file" ? rival.submission.file : []));
  const isInSheet = rivals.some(({ kind }) => kind === "sheet");
  return (
    <span>{isInSheet || file === undefined ? texts.keepSheet : texts.keepFile(file.name)}</span>
  );
}
