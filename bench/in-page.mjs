// What runs in the embedded Excel's page while something is measured there.

/** In the page: notes each request of the add-in in `window.batches`, and the last edit before it. */
export async function recordBatches() {
  const { workbook } = await window.embeddedExcel;
  const process = workbook.process.bind(workbook);
  window.batches = [];
  let editedAt;
  workbook.onEvent(() => {
    if (editedAt !== undefined) return;
    const started = performance.now();
    editedAt = started;
    void workbook.calculated().then(() => (window.calculation = performance.now() - started));
  });
  workbook.process = (batch) => {
    // What Excel.run sends by itself in the end, to let go of ranges, is nobody's context.sync().
    const isCleaning = ({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference";
    if (batch.Actions.every(isCleaning)) return process(batch);
    const bytes = new TextEncoder().encode(JSON.stringify(batch)).length;
    window.batches.push({ bytes, at: performance.now(), editedAt });
    editedAt = undefined;
    return process(batch);
  };
}

/** In the page: `window.seen` resolves with the time at which the pane shows a text. */
export function awaitInPane(text) {
  const { body } = document.querySelector("#task-pane iframe").contentDocument;
  window.seen = new Promise((resolve) => {
    const look = () => {
      if (!body.innerText.includes(text)) return;
      observer.disconnect();
      resolve(performance.now());
    };
    const observer = new MutationObserver(look);
    observer.observe(body, { subtree: true, childList: true, characterData: true });
  });
}
