import "@fluentui/web-components/button.js";
import { useWording } from "../pane-wording";
import type { Reporting } from "./use-reporting";

/** The self-assessment report: as a Word file, or, where no file can be saved, as a sheet to print. */
export function ReportSection({ reporting }: { reporting: Reporting }) {
  const { report } = useWording().texts;
  const { isWorking, download, insertSheet } = reporting;
  if (download !== undefined) {
    return (
      <fluent-button disabled-focusable={isWorking} onClick={() => void download()}>
        {isWorking ? report.working : report.download}
      </fluent-button>
    );
  }
  return (
    <section aria-labelledby="report-heading" class="notice">
      <h2 id="report-heading">{report.heading}</h2>
      <p>{report.blocked}</p>
      <fluent-button disabled-focusable={isWorking} onClick={() => void insertSheet()}>
        {isWorking ? report.working : report.insert}
      </fluent-button>
      <p class="hint">
        {report.commandLine} <code>{report.command}</code>
      </p>
    </section>
  );
}
