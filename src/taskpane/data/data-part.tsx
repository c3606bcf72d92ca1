import "@fluentui/web-components/button.js";
import { useEffect, useState } from "preact/hooks";
import { insertData } from "../../actions/insert-data";
import type { OpenWorkbook } from "../../sheet-model/open-workbook";
import { DATA_VIEW_TEXTS as ENGLISH } from "../../wording/en/data-view-texts";
import { DATA_SHEET_NAME } from "../../wording/vi/compiling-sheet-names";
import { DATA_VIEW_TEXTS as VIETNAMESE } from "../../wording/vi/data-view-texts";
import type { PartProps } from "../compiling/part-props";
import type { PaneMessage } from "../pane-requests";
import { useWording } from "../pane-wording";
import { useTextsIn } from "../texts-in";

const TEXTS = { vi: VIETNAMESE, en: ENGLISH };

/** Draws the long table of all units, and says what takes more than a workbook. */
export function DataPart({ workbook, draw, onMessage }: PartProps) {
  const { describeHostRefusal } = useWording();
  const texts = useTextsIn(TEXTS);
  const [isThere, setThere] = useState(false);

  useEffect(() => {
    void hasData(workbook).then(setThere);
  }, [workbook]);

  const drawData = async () => {
    const isRepeated = await hasData(workbook);
    const drawn = await draw(texts.drawing, (options) => insertData(workbook, options));
    setThere(await hasData(workbook));
    onMessage(message(drawn, isRepeated));
  };

  const message = (
    drawn: Awaited<ReturnType<typeof insertData>>,
    isRepeated: boolean,
  ): PaneMessage => {
    if (!drawn.ok) {
      const kind = drawn.error.kind === "cancelled" ? "info" : "error";
      return { kind, text: describeHostRefusal(drawn.error) };
    }
    switch (drawn.value.kind) {
      case "no-units":
        return { kind: "info", text: texts.noUnits };
      case "out-of-form":
        return { kind: "error", text: texts.outOfForm(drawn.value.sheetNames) };
      case "drawn": {
        const { rows, units } = drawn.value;
        const text = isRepeated ? texts.drawnAgain(rows, units) : texts.drawn(rows, units);
        return { kind: "success", text };
      }
    }
  };

  return (
    <section class="step" aria-labelledby="data-heading">
      <h2 id="data-heading">{texts.heading}</h2>
      <p>{texts.lead}</p>
      <div class="form-buttons">
        <fluent-button onClick={() => void drawData()}>
          {isThere ? texts.drawAgain : texts.draw}
        </fluent-button>
      </div>
      <p class="hint">
        {texts.commandLine} <code>{texts.command}</code>
      </p>
    </section>
  );
}

/** Whether the sheet is there; where the workbook cannot be looked at, the drawing says so. */
async function hasData(workbook: OpenWorkbook): Promise<boolean> {
  const outline = await workbook.outline();
  return outline.ok && outline.value.sheetNames.includes(DATA_SHEET_NAME);
}
