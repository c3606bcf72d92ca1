import "@fluentui/web-components/button.js";
import { isBuiltIn } from "../../criteria/built-in-sets";
import type { CriteriaSet } from "../../criteria/criteria-set";
import { distinguishingDigits } from "../insert/offered-sets";
import { useServices } from "../pane-services";
import { useWording } from "../pane-wording";
import type { OwnSets } from "../use-own-sets";
import { useSetsWording } from "./sets-wording";

interface OwnSetsListProps {
  readonly own: OwnSets;
  readonly isWorking: boolean;
  readonly onDownload: (set: CriteriaSet) => void;
  readonly onInsert: (set: CriteriaSet) => void;
  readonly onRemove: (set: CriteriaSet) => void;
}

/** The sets that are there: each can be handed on, and one's own be removed. */
export function OwnSetsList(props: OwnSetsListProps) {
  const { own, isWorking, onDownload, onInsert, onRemove } = props;
  const { texts } = useSetsWording();
  const { texts: paneTexts } = useWording();
  const { canDownload } = useServices();
  const { own: words } = texts;
  const handOn = canDownload
    ? { label: words.download, run: onDownload }
    : { label: words.insert, run: onInsert };
  return (
    <section aria-labelledby="own-sets-heading">
      <h2 id="own-sets-heading">{words.heading}</h2>
      {own.stored.unreadable > 0 && (
        <p class="problem">{words.unreadable(own.stored.unreadable)}</p>
      )}
      <ul class="own-sets">
        {own.offered.map((set) => {
          const name = paneTexts.insert.setOption(set, distinguishingDigits(set, own.offered));
          return (
            <li key={set.contentHash}>
              <p lang="vi">{name}</p>
              {isBuiltIn(set) && <p class="hint">{words.builtIn}</p>}
              {isIn(own.stored.sets, set) && <p class="hint">{words.kept}</p>}
              <div class="form-buttons">
                <fluent-button
                  size="small"
                  disabled-focusable={isWorking}
                  aria-label={words.of(handOn.label, set.decision.number)}
                  onClick={() => {
                    if (!isWorking) handOn.run(set);
                  }}
                >
                  {isWorking ? words.working : handOn.label}
                </fluent-button>
                {isIn(own.stored.sets, set) && (
                  <fluent-button
                    size="small"
                    aria-label={words.of(words.remove, set.decision.number)}
                    onClick={() => {
                      onRemove(set);
                    }}
                  >
                    {words.remove}
                  </fluent-button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const isIn = (sets: readonly CriteriaSet[], { contentHash }: CriteriaSet): boolean =>
  sets.some((each) => each.contentHash === contentHash);
