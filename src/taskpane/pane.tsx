import { useEffect, useRef, useState } from "preact/hooks";
import type { ScorecardRequest } from "../actions/insert-scorecard";
import type { KnownSets } from "../criteria/known-sets";
import type { OpenWorkbook } from "../sheet-model/open-workbook";
import type { RowFilters } from "./assignments/row-filters";
import { DrawingProgress } from "./drawing-progress";
import { fetchComparison, fetchCompiling, fetchUnitImport } from "./compiled-level";
import { FetchedPart } from "./fetched-part";
import { fetchCriteriaSets } from "./criteria-sets/fetch-criteria-sets";
import type { SetStore } from "./criteria-sets/set-store";
import { InsertForm } from "./insert/insert-form";
import { emptyDraft } from "./insert/scorecard-draft";
import { whereNotLoaded } from "./is-not-loaded";
import { letBrowserTab } from "./let-browser-tab";
import { PaneMessages } from "./pane-messages";
import type { PaneMessage, PaneRequests } from "./pane-requests";
import { type PaneWording, WordingContext } from "./pane-wording";
import { fetchAndInsert } from "./scorecard-parts";
import { SituationView } from "./situation-view";
import { useAppraisalKeeper } from "./use-appraisal-keeper";
import { useDrawing } from "./use-drawing";
import { useOwnSets } from "./use-own-sets";
import { type FollowedSituation, useSituation } from "./use-situation";

export interface PaneProps {
  readonly workbook: OpenWorkbook;
  readonly wording: PaneWording;
  /** The usual one is used until another is chosen. */
  readonly sets: KnownSets;
  readonly store: SetStore;
  readonly requests: PaneRequests;
  /** What the form begins with. */
  readonly year: number;
}

/**
 * What the pane is at beside showing what lies before the officer; it stays so whichever sheet is in
 * front, since an import adds sheets and a comparison brings one after another there.
 */
type Task = "insert" | "sets" | "import" | "compare" | "compiling";

/** The task pane: what lies before the officer in the open workbook, and the form for a new scorecard. */
export function Pane({ workbook, wording, sets, store, requests, year }: PaneProps) {
  const { texts, describeHostRefusal } = wording;
  const main = useRef<HTMLElement>(null);
  const [set, setSet] = useState(sets.usual);
  const own = useOwnSets(sets, store);
  const [draft, setDraft] = useState(() => emptyDraft(year));
  const chosen = own.offered.find(({ contentHash }) => contentHash === draft.setHash) ?? sets.usual;
  const [task, setTask] = useState<Task>();
  const [message, setMessage] = useState<PaneMessage>();
  const { seen, refusal, refresh, during: unfollowed } = useSituation(workbook, set);
  const unkept = useAppraisalKeeper(workbook, wording, seen?.kind, setMessage);
  const during: FollowedSituation["during"] = (work) => unfollowed(() => unkept(work));
  const [filters, setFilters] = useState<RowFilters>(new Map());
  const insertion = useDrawing(during);
  const isScorecardMissing = seen?.kind === "no-scorecard";

  useEffect(
    () =>
      requests.subscribe((request) => {
        if (request.kind === "show-message") setMessage(request.message);
        // Nobody is to lose sight of an import that is under way.
        else setTask((now) => (now === "import" ? now : "insert"));
      }),
    [requests],
  );

  useEffect(() => {
    // The button that was pressed may be gone with its message or its view.
    const isFocusLost = document.activeElement === document.body && document.hasFocus();
    if (isFocusLost) main.current?.focus({ preventScroll: true });
  }, [message]);

  const insert = async (request: ScorecardRequest) => {
    setMessage(undefined);
    const inserted = await insertion
      .draw((options) => fetchAndInsert(workbook, request, options))
      .catch(whereNotLoaded);
    if (inserted === undefined) {
      setMessage({ kind: "error", text: texts.partNotLoaded });
      return;
    }
    if (!inserted.ok) {
      const kind = inserted.error.kind === "cancelled" ? "info" : "error";
      setMessage({ kind, text: describeHostRefusal(inserted.error) });
      return;
    }
    // Not before: the workbook would be followed anew, step by step, while the sheets are drawn.
    setSet(request.set);
    setTask(undefined);
    setDraft({ ...draft, name: "" });
    const text = texts.insert.inserted(request.unit.name, inserted.value);
    setMessage({ kind: "success", text });
  };

  const closeMessage = () => {
    setMessage(undefined);
    main.current?.focus({ preventScroll: true });
  };

  const begin = (next: Task) => {
    setMessage(undefined);
    setTask(next);
  };
  const leave = () => {
    setTask(undefined);
  };
  const beginImport = () => {
    begin("import");
  };

  const retry = () => void refresh();

  const view = () => {
    if (insertion.share !== undefined) {
      return (
        <DrawingProgress
          heading={texts.insert.inserting}
          share={insertion.share}
          onCancel={insertion.cancel}
        />
      );
    }
    if (task === "import") {
      return (
        <FetchedPart
          fetchView={fetchUnitImport}
          viewProps={{ workbook, set: chosen, during, onLeave: leave }}
          heading={texts.importUnits}
          onLeave={leave}
        />
      );
    }
    if (task === "sets") {
      return (
        <FetchedPart
          fetchView={fetchCriteriaSets}
          viewProps={{
            workbook,
            own,
            during,
            onMessage: setMessage,
            onUse: (used) => {
              setDraft({ ...draft, setHash: used.contentHash });
              setTask("insert");
            },
            onLeave: () => {
              setTask("insert");
            },
          }}
          heading={texts.insert.set}
          onLeave={leave}
        />
      );
    }
    if (task === "insert" || isScorecardMissing) {
      return (
        <InsertForm
          sets={own.offered}
          set={chosen}
          draft={draft}
          onDraft={setDraft}
          onSubmit={(request) => void insert(request)}
          onBack={isScorecardMissing ? undefined : leave}
          onOtherSets={() => {
            begin("sets");
          }}
          onImport={beginImport}
        />
      );
    }
    if (task === "compare") {
      return (
        <FetchedPart
          fetchView={fetchComparison}
          viewProps={{ workbook, onMessage: setMessage, onLeave: leave }}
          heading={texts.compare}
          onLeave={leave}
        />
      );
    }
    if (task === "compiling") {
      return (
        <FetchedPart
          fetchView={fetchCompiling}
          viewProps={{ workbook, during, onMessage: setMessage, onLeave: leave }}
          heading={texts.compiling}
          onLeave={leave}
        />
      );
    }
    return (
      <SituationView
        workbook={workbook}
        seen={seen}
        refusal={refusal}
        onRetry={retry}
        during={during}
        filters={filters}
        onFilters={setFilters}
        onMessage={setMessage}
        onImport={beginImport}
        onInsertAnother={() => {
          begin("insert");
        }}
        onCompare={() => {
          begin("compare");
        }}
        onCompiling={() => {
          begin("compiling");
        }}
      />
    );
  };

  return (
    <WordingContext.Provider value={wording}>
      <main ref={main} class="pane" tabIndex={-1} onKeyDown={letBrowserTab}>
        <PaneMessages
          message={message}
          onClose={closeMessage}
          refusal={seen && refusal}
          onRetry={retry}
        />
        {view()}
      </main>
    </WordingContext.Provider>
  );
}
