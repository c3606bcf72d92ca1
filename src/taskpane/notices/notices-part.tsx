import "@fluentui/web-components/button.js";
import type { TargetedSubmitEvent } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { NoticeRequest } from "../../actions/notified-units";
import { noticeBody } from "../../templates/report/notice-issuer";
import type { PartProps } from "../compiling/part-props";
import { TextField } from "../insert/text-field";
import { SelectField } from "../select-field";
import { submitOnEnter } from "../submit-on-enter";
import { IssuerFields } from "./issuer-fields";
import { type DeadlineProblem, deadlineIn, firstDraft } from "./notice-draft";
import { useNoticeWording } from "./notice-wording";
import { useNotices } from "./use-notices";
import { useUnitSheets } from "./use-unit-sheets";

/** No sheet's name. */
const ALL = "";

/** Thông báo kết quả sơ bộ: to one unit or to all, as Word files or as sheets to print. */
export function NoticesPart(props: PartProps) {
  const { texts } = useNoticeWording();
  const [draft, setDraft] = useState(() => firstDraft(new Date()));
  const [problem, setProblem] = useState<DeadlineProblem>();
  const sheetNames = useUnitSheets(props.workbook);
  const { download, insertSheets } = useNotices(props);
  const form = useRef<HTMLFormElement>(null);
  // One that is gone since is nobody's any more.
  const chosen = sheetNames.find((name) => name === draft.sheetName);

  useEffect(() => {
    if (problem === undefined) return;
    form.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
  }, [problem]);

  const begin = (make: (request: NoticeRequest) => Promise<void>) => {
    const deadline = deadlineIn(draft, new Date());
    setProblem(deadline.ok ? undefined : deadline.error);
    if (!deadline.ok) return;
    const frame = { body: noticeBody(draft.issuer), deadline: deadline.value };
    void make({ sheetName: chosen, frame });
  };
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    begin(download ?? insertSheets);
  };

  return (
    <section class="step" aria-labelledby="notices-heading">
      <h2 id="notices-heading">{texts.heading}</h2>
      <p>{texts.lead}</p>
      <form ref={form} noValidate onSubmit={submit} onKeyDown={submitOnEnter}>
        <TextField
          label={texts.deadline}
          hint={texts.deadlineHint}
          value={draft.deadline}
          problem={problem && texts.deadlineProblems[problem]}
          onInput={(deadline) => {
            setDraft({ ...draft, deadline });
          }}
        />
        <SelectField
          label={texts.unit}
          value={chosen ?? ALL}
          options={[
            { value: ALL, text: texts.everyUnit },
            ...sheetNames.map((name) => ({ value: name, text: name, isVietnamese: true })),
          ]}
          onChange={(name) => {
            setDraft({ ...draft, sheetName: name === ALL ? undefined : name });
          }}
        />
        <IssuerFields
          issuer={draft.issuer}
          onIssuer={(issuer) => {
            setDraft({ ...draft, issuer });
          }}
        />
        {download === undefined && (
          <p class="hint">
            {texts.blocked} <code>{texts.command}</code>
          </p>
        )}
        <div class="form-buttons">
          {download && <fluent-button type="submit">{texts.write}</fluent-button>}
          <fluent-button
            type={download ? "button" : "submit"}
            onClick={
              download &&
              (() => {
                begin(insertSheets);
              })
            }
          >
            {texts.insert}
          </fluent-button>
        </div>
      </form>
    </section>
  );
}
