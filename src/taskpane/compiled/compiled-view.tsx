import "@fluentui/web-components/button.js";
import { useState } from "preact/hooks";
import type { Decision, RankingGroup } from "../../criteria/criteria-set";
import type { ClassDistribution } from "../../scoring/class-distribution";
import type { OpenWorkbook } from "../../sheet-model/open-workbook";
import { ClassList } from "./class-list";
import { DecisionForm } from "./decision-form";
import { recalculate } from "../recalculate";
import { MessageBar } from "../message-bar";
import type { PaneMessage } from "../pane-requests";
import { useWording } from "../pane-wording";
import type { FollowedSituation } from "../use-situation";
import { ViewHeading } from "../view-heading";

interface CompiledViewProps {
  readonly workbook: OpenWorkbook;
  readonly isRankingStale: boolean;
  readonly decision: Decision | undefined;
  /** How many units each class has, where that is known. */
  readonly classes: ClassDistribution | undefined;
  readonly groups: readonly RankingGroup[];
  readonly during: FollowedSituation["during"];
  readonly onMessage: (message: PaneMessage) => void;
  readonly onImport: () => void;
  readonly onCompare: () => void;
  readonly onCompiling: () => void;
}

/** A compiled workbook in which another sheet than a unit's is in front. */
export function CompiledView({
  workbook,
  isRankingStale,
  decision,
  classes,
  groups,
  during,
  onMessage,
  onImport,
  onCompare,
  onCompiling,
}: CompiledViewProps) {
  const wording = useWording();
  const { texts } = wording;
  const [isRecalculating, setRecalculating] = useState(false);

  const putInOrder = async () => {
    setRecalculating(true);
    const message = await during(() => recalculate(workbook, wording));
    setRecalculating(false);
    onMessage(message);
  };

  return (
    <>
      <ViewHeading>{texts.compiled.heading}</ViewHeading>
      <p>{texts.compiled.lead}</p>
      {isRankingStale && <MessageBar message={{ kind: "warning", text: texts.compiled.stale }} />}
      {groups.length > 0 && <p>{texts.compiled.groups(groups.map(({ name }) => name))}</p>}
      {classes && <ClassList distribution={classes} />}
      <div class="form-buttons">
        <fluent-button
          appearance="primary"
          disabled-focusable={isRecalculating}
          onClick={() => void putInOrder()}
        >
          {isRecalculating ? texts.compiled.recalculating : texts.compiled.recalculate}
        </fluent-button>
        <fluent-button onClick={onImport}>{texts.importUnits}</fluent-button>
        <fluent-button onClick={onCompare}>{texts.compare}</fluent-button>
        <fluent-button onClick={onCompiling}>{texts.compiling}</fluent-button>
      </div>
      <DecisionForm
        key={JSON.stringify(decision)}
        workbook={workbook}
        decision={decision}
        during={during}
        onMessage={onMessage}
      />
    </>
  );
}
