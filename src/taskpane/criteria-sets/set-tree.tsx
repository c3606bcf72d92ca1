import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import { isLeaf } from "../../criteria/criteria-set";
import { Folded } from "../folded";
import { useWording } from "../pane-wording";
import { useSetsWording } from "./sets-wording";

/** Every criterion of a set, section by section, each folded away. */
export function SetTree({ sections }: Pick<CriteriaSet, "sections">) {
  const { texts } = useSetsWording();
  const { formatPoints } = useWording();
  return (
    <ul class="set-tree">
      {sections.map((section) => (
        <li key={section.code}>
          <Folded
            class="folded"
            summary={
              <>
                <span class="section-name" lang="vi">
                  {section.label}. {section.name}
                </span>
                <span class="hint">{texts.preview.max(formatPoints(section.maxScore))}</span>
              </>
            }
          >
            {isLeaf(section) && <NodeMarks node={section} />}
            <NodeList nodes={section.children} />
          </Folded>
        </li>
      ))}
    </ul>
  );
}

function NodeList({ nodes }: { nodes: readonly CriteriaNode[] }) {
  const { texts } = useSetsWording();
  const { formatPoints } = useWording();
  if (nodes.length === 0) return null;
  return (
    <ul>
      {nodes.map((node) => (
        <li key={node.code}>
          <p class="set-node">
            <span lang="vi">
              <strong>{node.label}</strong> {node.name}
            </span>{" "}
            <span class="set-max">{texts.preview.max(formatPoints(node.maxScore))}</span>
          </p>
          {isLeaf(node) && <NodeMarks node={node} />}
          <NodeList nodes={node.children} />
        </li>
      ))}
    </ul>
  );
}

/** How a leaf is scored, where that is out of the ordinary. */
function NodeMarks({ node }: { node: CriteriaNode }) {
  const { texts, terms } = useSetsWording();
  const { formatPoints } = useWording();
  const { kind, levels, step, ratio, notApplicable } = node;
  const { preview } = texts;
  const marks = [
    ...(kind === "ordinary" ? [] : [terms.leafKinds[kind]]),
    ...(notApplicable === undefined ? [] : [terms.applicability(node)]),
    ...(levels.length === 0
      ? []
      : [preview.levels(levels.map(({ points }) => formatPoints(points)))]),
    ...(step === undefined ? [] : [preview.step(formatPoints(step))]),
    ...(ratio === undefined ? [] : [preview.ratio(ratio.part, ratio.whole)]),
  ];
  return marks.length === 0 ? null : <p class="hint">{marks.join(" · ")}</p>;
}
