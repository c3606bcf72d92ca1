import { useState } from "preact/hooks";
import type { Submission } from "../../actions/read-submissions";
import { type Finding, byGravity } from "../../scoring/finding";
import { useWording } from "../pane-wording";
import { useImportTexts } from "./import-texts";

/** Units with the files they came from, and what was found in each. */
export function UnitFiles({ submissions }: { submissions: readonly Submission[] }) {
  const texts = useImportTexts();
  return (
    <ul class="unit-files">
      {submissions.map(({ file, reading }, index) => (
        <li key={index}>
          <span lang="vi">{reading.scorecard.unit.name}</span>{" "}
          <span class="hint">{texts.fromFile(file.name)}</span>
          <UnitFindings findings={reading.findings} />
        </li>
      ))}
    </ul>
  );
}

/** Drawn when it is opened: a province's files may have thousands. */
function UnitFindings({ findings }: { findings: readonly Finding[] }) {
  const { texts, describeFinding } = useWording();
  const { findingCount } = useImportTexts();
  const [isOpen, setOpen] = useState(false);
  if (findings.length === 0) return null;
  return (
    <details
      class="unscored"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary tabIndex={0}>{findingCount(findings.length)}</summary>
      {isOpen && (
        <ul>
          {[...findings].sort(byGravity).map((finding, index) => {
            const { message, fix } = describeFinding(finding);
            return (
              <li key={index}>
                {texts.findings.group[finding.severity]}: {message} {fix}
                {finding.cell !== undefined && (
                  <span class="hint"> {texts.findings.cell(finding.cell)}</span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </details>
  );
}
