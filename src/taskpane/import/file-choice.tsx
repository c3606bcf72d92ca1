import "@fluentui/web-components/button.js";
import { useState } from "preact/hooks";
import { FileButton } from "../file-button";
import { MessageBar } from "../message-bar";
import type { PaneMessage } from "../pane-requests";
import { useWording } from "../pane-wording";
import { ViewHeading } from "../view-heading";
import { useImportTexts } from "./import-texts";

interface FileChoiceProps {
  readonly message: PaneMessage | undefined;
  readonly onChoose: (files: readonly File[]) => void;
  readonly onLeave: () => void;
}

/** Where files are chosen, or dropped anywhere on the view. */
export function FileChoice({ message, onChoose, onLeave }: FileChoiceProps) {
  const { texts } = useWording();
  const words = useImportTexts();
  const [isOver, setOver] = useState(false);
  const over = (isNow: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isNow);
  };
  const drop = (event: DragEvent) => {
    over(false)(event);
    onChoose([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <>
      <ViewHeading>{words.heading}</ViewHeading>
      <div role="status">{message && <MessageBar message={message} />}</div>
      <p>{words.lead}</p>
      <div
        class={isOver ? "drop-zone over" : "drop-zone"}
        onDragEnter={over(true)}
        onDragOver={over(true)}
        onDragLeave={over(false)}
        onDrop={drop}
      >
        <FileButton label={words.choose} multiple onChoose={onChoose} />
        <p class="hint">{words.drop}</p>
      </div>
      <fluent-button onClick={onLeave}>{texts.back}</fluent-button>
    </>
  );
}
