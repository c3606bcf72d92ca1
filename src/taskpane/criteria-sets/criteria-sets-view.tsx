import "@fluentui/web-components/button.js";
import { useState } from "preact/hooks";
import { insertSetSheets, setFile } from "../../actions/criteria-set-sheets";
import type { CriteriaSet } from "../../criteria/criteria-set";
import { exampleSet } from "../../criteria/example-set";
import { legalFileNames } from "../../sheet-model/file-names";
import type { OpenWorkbook } from "../../sheet-model/open-workbook";
import type { SheetModel } from "../../sheet-model/sheet";
import { blankSetSheets, setSheets } from "../../templates/set-form/set-sheets";
import { DrawingProgress } from "../drawing-progress";
import { FileButton } from "../file-button";
import { whereNotLoaded } from "../is-not-loaded";
import type { ShowMessage } from "../pane-requests";
import { useServices } from "../pane-services";
import { useWording } from "../pane-wording";
import { downloadFile } from "../report/download-file";
import { useDrawing } from "../use-drawing";
import type { OwnSets } from "../use-own-sets";
import type { FollowedSituation } from "../use-situation";
import { ViewHeading } from "../view-heading";
import { AnnexResult } from "./annex-result";
import { OwnSetsList } from "./own-sets-list";
import { SetMistakes } from "./set-mistakes";
import { SetPreview } from "./set-preview";
import { useSetsWording } from "./sets-wording";
import { useSetReading } from "./use-set-reading";

interface CriteriaSetsViewProps {
  readonly workbook: OpenWorkbook;
  readonly own: OwnSets;
  readonly during: FollowedSituation["during"];
  readonly onMessage: ShowMessage;
  /** A set is to be used for new scorecards. */
  readonly onUse: (set: CriteriaSet) => void;
  readonly onLeave: () => void;
}

/** What an Excel workbook is to a browser. */
const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLSX_ENDING = ".xlsx";

/** The criteria sets of one's own: bringing them in, typing them, handing them on. */
export function CriteriaSetsView(props: CriteriaSetsViewProps) {
  const { workbook, own, during, onMessage, onUse, onLeave } = props;
  const wording = useWording();
  const { texts } = useSetsWording();
  const { writeWorkbook } = useServices();
  const drawing = useDrawing(during);
  const { sheets, readFile, readOpen, forget } = useSetReading(workbook, () => {
    // What was told of the sheets before is no longer news.
    onMessage(undefined);
  });
  const [isWriting, setWriting] = useState(false);

  const use = (set: CriteriaSet) => {
    const isKept = own.take(set);
    onMessage(
      isKept
        ? { kind: "success", text: texts.used(set.decision.number) }
        : { kind: "warning", text: texts.usedNotKept(set.decision.number) },
    );
    onUse(set);
  };

  const insert = async (form: readonly SheetModel[]) => {
    onMessage(undefined);
    const inserted = await drawing.draw((options) => insertSetSheets(workbook, form, options));
    if (inserted.ok) {
      forget();
      onMessage({ kind: "success", text: texts.inserted(inserted.value) });
      return;
    }
    const { error } = inserted;
    const kind = error.kind === "cancelled" ? "info" : "error";
    onMessage({ kind, text: wording.describeHostRefusal(error) });
  };

  const download = async (set: CriteriaSet) => {
    onMessage(undefined);
    setWriting(true);
    const [name = ""] = legalFileNames([texts.own.fileName(set.decision.number)], XLSX_ENDING);
    const bytes = await writeWorkbook(setFile(set)).catch(whereNotLoaded);
    setWriting(false);
    if (bytes === undefined) {
      onMessage({ kind: "error", text: wording.texts.partNotLoaded });
      return;
    }
    downloadFile(name, bytes, XLSX_TYPE);
    onMessage({ kind: "success", text: texts.own.downloaded(name) });
  };

  const remove = (set: CriteriaSet) => {
    own.remove(set);
    onMessage({ kind: "success", text: texts.own.removed(set.decision.number) });
  };

  const select = async (cell: string, sheetName: string) => {
    const selected = await workbook.select(sheetName, cell);
    onMessage(
      selected.ok
        ? undefined
        : { kind: "error", text: wording.describeHostRefusal(selected.error) },
    );
  };

  if (drawing.share !== undefined) {
    return (
      <DrawingProgress heading={texts.inserting} share={drawing.share} onCancel={drawing.cancel} />
    );
  }
  return (
    <>
      <ViewHeading>{texts.heading}</ViewHeading>
      <p>{texts.lead}</p>
      <section class="step" aria-labelledby="bring-heading">
        <h2 id="bring-heading">{texts.bringHeading}</h2>
        <FileButton label={texts.file} onChoose={([file]) => file && void readFile(file)} />
        <fluent-button onClick={() => void readOpen()}>{texts.readOpen}</fluent-button>
        <div role="status">
          {sheets.kind === "reading" && <p>{texts.reading}</p>}
          {sheets.kind === "unreadable" && <p class="problem">{sheets.reason}</p>}
        </div>
      </section>
      {sheets.kind === "read" && result(sheets)}
      <section class="step" aria-labelledby="type-heading">
        <h2 id="type-heading">{texts.typeHeading}</h2>
        <p>{texts.typeLead}</p>
        <div class="form-buttons">
          <fluent-button onClick={() => void insert(blankSetSheets())}>
            {texts.insertBlank}
          </fluent-button>
          <fluent-button onClick={() => void insert(setSheets(exampleSet(), { isEditable: true }))}>
            {texts.insertExample}
          </fluent-button>
        </div>
      </section>
      <OwnSetsList
        own={own}
        isWorking={isWriting}
        onDownload={(set) => void download(set)}
        onInsert={(set) => void insert(setSheets(set, { isEditable: true }))}
        onRemove={remove}
      />
      <fluent-button onClick={onLeave}>{wording.texts.back}</fluent-button>
    </>
  );

  function result({ source, reading }: typeof sheets & { readonly kind: "read" }) {
    switch (reading.kind) {
      case "mistakes":
        return (
          <SetMistakes
            mistakes={reading.mistakes}
            source={source}
            onSelect={(cell, sheetName) => void select(cell, sheetName)}
            onReadAgain={() => void readOpen()}
          />
        );
      case "annex":
        return (
          <AnnexResult
            mistakes={reading.mistakes}
            notes={reading.notes}
            source={source}
            onSelect={(cell, sheetName) => void select(cell, sheetName)}
            onInsert={() => void insert(reading.form)}
          />
        );
      case "set":
        return (
          <SetPreview
            set={reading.set}
            notes={reading.notes}
            offered={own.offered}
            onUse={() => {
              use(reading.set);
            }}
            onCancel={forget}
          />
        );
    }
  }
}
