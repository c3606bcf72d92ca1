import type { ComponentChildren } from "preact";
import type { CriteriaSet } from "../../criteria/criteria-set";
import { hasOwnIndex } from "../../scoring/index-of-total";
import { useWording } from "../pane-wording";
import { useSetsWording } from "./sets-wording";

/** By which decision a set is, and how its totals become an index, ranks and classes. */
export function SetRules({ set }: { set: CriteriaSet }) {
  const { texts, terms } = useSetsWording();
  const wording = useWording();
  const { formatPoints } = wording;
  const { preview: words } = texts;
  const { total, cap, indexUnit, notApplicable, bands, rankingGroups, tieBreakers } = set;
  return (
    <dl class="set-rules">
      <Rule name={words.decision}>
        <p>{wording.texts.scorecard.decision(set)}</p>
        <p lang="vi">{set.decision.issuer}</p>
      </Rule>
      <Rule name={words.total}>
        <p>{words.max(formatPoints(total))}</p>
        <p>{words.leaves(set.leaves.length)}</p>
      </Rule>
      {hasOwnIndex(set) && (
        <Rule name={words.index}>
          <p>
            {words.indexAs(terms.indexUnits[indexUnit].toLowerCase(), cap && formatPoints(cap))}
          </p>
        </Rule>
      )}
      {notApplicable && (
        <Rule name={words.notApplicable}>
          <p>{terms.notApplicable[notApplicable]}</p>
        </Rule>
      )}
      <Rule name={words.bands}>
        {bands.map(({ name, from }) => (
          <p key={name}>{words.band(name, formatPoints(from), indexUnit)}</p>
        ))}
      </Rule>
      <Rule name={words.groups}>
        {rankingGroups.map(({ name, kinds }) => (
          <p key={name}>{words.group(name, terms.unitKinds(kinds))}</p>
        ))}
        {rankingGroups.length === 0 && <p>{words.oneList}</p>}
      </Rule>
      <Rule name={words.ties}>
        <p>
          {tieBreakers.length === 0
            ? terms.sharedRank
            : words.tieSections(tieBreakers.map(({ label, name }) => `${label}. ${name}`))}
        </p>
      </Rule>
    </dl>
  );
}

function Rule({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
