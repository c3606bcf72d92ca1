import "@fluentui/web-components/button.js";
import type { CriteriaSet } from "../../criteria/criteria-set";
import type { OpenWorkbook } from "../../sheet-model/open-workbook";
import { DrawingProgress } from "../drawing-progress";
import type { FollowedSituation } from "../use-situation";
import { FileChoice } from "./file-choice";
import { OutcomeView } from "./outcome-view";
import { PreparedView } from "./prepared-view";
import { useUnitImport } from "./use-unit-import";
import { useImportTexts } from "./import-texts";

export interface UnitImportViewProps {
  readonly workbook: OpenWorkbook;
  /** By which files are read where the workbook is not compiled yet. */
  readonly set: CriteriaSet;
  readonly during: FollowedSituation["during"];
  readonly onLeave: () => void;
}

/** The import of units' files, from choosing them to what came of it. */
export function UnitImportView({ workbook, set, during, onLeave }: UnitImportViewProps) {
  const texts = useImportTexts();
  const { phase, read, write, stop, beginAnew } = useUnitImport(workbook, set, during);

  switch (phase.kind) {
    case "choosing":
      return (
        <FileChoice
          message={phase.message}
          onChoose={(files) => void read(files)}
          onLeave={onLeave}
        />
      );
    case "reading":
      return (
        <DrawingProgress
          heading={texts.reading}
          share={(phase.number - 1) / phase.total}
          detail={texts.readingFile(phase.fileName, phase.number, phase.total)}
          cancel={texts.stop}
          onCancel={stop}
        />
      );
    case "prepared":
      return (
        <PreparedView
          prepared={phase.prepared}
          onImport={(work) => void write(phase.prepared, work)}
          onOtherFiles={beginAnew}
          onLeave={onLeave}
        />
      );
    case "writing":
      return (
        <DrawingProgress
          heading={texts.writing}
          share={phase.share}
          detail={
            phase.isStopping
              ? texts.stopping
              : phase.next === undefined
                ? texts.drawingCompiled
                : texts.writingFile(phase.next)
          }
          cancel={texts.stop}
          // What is left when all units are in takes no harm, and has to be done.
          onCancel={phase.isStopping || phase.next === undefined ? undefined : stop}
        />
      );
    case "done":
      return <OutcomeView {...phase} onMore={beginAnew} onLeave={onLeave} />;
  }
}
