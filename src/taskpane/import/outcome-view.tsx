import "@fluentui/web-components/button.js";
import type { ImportOutcome } from "../../actions/import-units";
import type { ImportWork } from "../../actions/plan-import";
import type { PreparedImport } from "../../actions/prepare-import";
import type { Submission } from "../../actions/read-submissions";
import { Folded } from "../folded";
import { MessageBar } from "../message-bar";
import type { PaneMessage } from "../pane-requests";
import { type PaneWording, useWording } from "../pane-wording";
import { ViewHeading } from "../view-heading";
import { RefusedFiles } from "./refused-files";
import { UnitFiles } from "./unit-files";
import type { UnitImportTexts } from "../../wording/unit-import-texts";
import { useImportSentences, useImportTexts } from "./import-texts";

interface OutcomeViewProps {
  readonly prepared: PreparedImport;
  readonly work: ImportWork;
  readonly outcome: ImportOutcome;
  readonly onMore: () => void;
  readonly onLeave: () => void;
}

/** What came of an import: what is in the workbook now, what is not and why. */
export function OutcomeView({ prepared, work, outcome, onMore, onLeave }: OutcomeViewProps) {
  const wording = useWording();
  const sentences = useImportSentences();
  const { outcome: words, unchanged } = useImportTexts();
  const { added, updated, waiting } = outcome;
  const withFindings = [...added, ...updated].filter(
    ({ reading }) => reading.findings.length > 0,
  ).length;
  const list = (submissions: readonly Submission[], heading: (count: number) => string) =>
    submissions.length > 0 && (
      <Folded class="folded" summary={<h2>{heading(submissions.length)}</h2>}>
        <UnitFiles submissions={submissions} />
      </Folded>
    );
  return (
    <>
      <ViewHeading>{words.heading}</ViewHeading>
      <div class="messages" role="status">
        {messagesOf(outcome, words, { ...wording, ...sentences }).map((message) => (
          <MessageBar key={message.text} message={message} />
        ))}
      </div>
      {withFindings > 0 && <p>{words.withFindings(withFindings)}</p>}
      {list(added, words.added)}
      {list(updated, words.updated)}
      {list(work.unchanged, unchanged)}
      {list(work.left, words.left)}
      {list(waiting, words.waiting)}
      <RefusedFiles refused={prepared.refused} />
      <div class="form-buttons">
        <fluent-button appearance="primary" onClick={onLeave}>
          {words.close}
        </fluent-button>
        <fluent-button onClick={onMore}>{words.more}</fluent-button>
      </div>
    </>
  );
}

type OutcomeSentences = Pick<PaneWording, "describeHostRefusal"> &
  Pick<ReturnType<typeof useImportSentences>, "describeRankingOutcome">;

function messagesOf(
  { added, updated, waiting, refusal, ranking }: ImportOutcome,
  words: UnitImportTexts["outcome"],
  { describeHostRefusal, describeRankingOutcome }: OutcomeSentences,
): PaneMessage[] {
  const isRanked = ranking.ok && ranking.value.kind === "recalculated";
  const messages: PaneMessage[] = [];
  if (refusal !== undefined) {
    const isStopped = refusal.kind === "cancelled";
    const why = isStopped ? words.stopped : describeHostRefusal(refusal);
    const kind = isStopped ? "info" : "error";
    messages.push({ kind, text: `${why} ${words.incomplete(waiting.length)}` });
  }
  if (isRanked) {
    const text = words.complete(added.length + updated.length);
    messages.push({ kind: "success", text: `${text} ${describeRankingOutcome(ranking.value)}` });
  } else if (ranking.ok) {
    messages.push({ kind: "warning", text: describeRankingOutcome(ranking.value) });
  } else if (ranking.error !== refusal) {
    const text = words.rankingFailed(describeHostRefusal(ranking.error));
    messages.push({ kind: "error", text });
  }
  return messages;
}
