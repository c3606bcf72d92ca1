import "@fluentui/web-components/button.js";
import { useEffect, useRef, useState } from "preact/hooks";
import { type ImportWork, importWork } from "../../actions/plan-import";
import type { PreparedImport } from "../../actions/prepare-import";
import { Folded } from "../folded";
import { MessageBar } from "../message-bar";
import { useWording } from "../pane-wording";
import { ViewHeading } from "../view-heading";
import { AskingUnits } from "./asking-units";
import type { ImportChoices } from "./import-choices";
import { RefusedFiles } from "./refused-files";
import { UnitFiles } from "./unit-files";
import { useImportTexts } from "./import-texts";

interface PreparedViewProps {
  readonly prepared: PreparedImport;
  readonly onImport: (work: ImportWork) => void;
  readonly onOtherFiles: () => void;
  readonly onLeave: () => void;
}

/** What was read, and what the import is going to do, before anything is written. */
export function PreparedView({ prepared, onImport, onOtherFiles, onLeave }: PreparedViewProps) {
  const { texts } = useWording();
  const words = useImportTexts();
  const { planned, refused, outOfForm } = prepared;
  const [choices, setChoices] = useState<ImportChoices>(new Map());
  const [tries, setTries] = useState(0);
  const view = useRef<HTMLDivElement>(null);
  const of = (state: (typeof planned)[number]["state"]) =>
    planned.filter((each) => each.state === state);
  const [fresh, unchanged, asking] = [of("new"), of("unchanged"), of("asks")];
  const undecided = asking.filter((each) => !choices.has(each));
  const work = importWork(planned, (each) => choices.get(each));
  const units = work.updates.length + work.additions.length;

  useEffect(() => {
    if (tries > 0) view.current?.querySelector<HTMLElement>(".undecided input")?.focus();
  }, [tries]);

  const submit = () => {
    if (undecided.length > 0) setTries(tries + 1);
    else onImport(work);
  };

  return (
    <div ref={view} class="view">
      <ViewHeading>{words.heading}</ViewHeading>
      {outOfForm.length > 0 && (
        <MessageBar message={{ kind: "warning", text: words.outOfForm(outOfForm) }} />
      )}
      {planned.length === 0 && <p>{words.nothingRead}</p>}
      {asking.length > 0 && (
        <AskingUnits
          asking={asking}
          choices={choices}
          areProblemsShown={tries > 0}
          onChoices={setChoices}
        />
      )}
      {fresh.length > 0 && (
        <Folded class="folded" summary={<h2>{words.fresh(fresh.length)}</h2>}>
          <UnitFiles submissions={fresh.map(({ submission }) => submission)} />
        </Folded>
      )}
      {unchanged.length > 0 && (
        <Folded class="folded" summary={<h2>{words.unchanged(unchanged.length)}</h2>}>
          <UnitFiles submissions={unchanged.map(({ submission }) => submission)} />
        </Folded>
      )}
      <RefusedFiles refused={refused} />
      <p class="problem" role="alert">
        {tries > 0 && undecided.length > 0 && words.undecided(undecided.length)}
      </p>
      <div class="form-buttons">
        {planned.length > 0 && (
          <fluent-button appearance="primary" onClick={submit}>
            {units + undecided.length === 0
              ? words.nothingToDo
              : words.submit(units + undecided.length)}
          </fluent-button>
        )}
        <fluent-button onClick={onOtherFiles}>{words.otherFiles}</fluent-button>
        <fluent-button onClick={onLeave}>{texts.back}</fluent-button>
      </div>
    </div>
  );
}
