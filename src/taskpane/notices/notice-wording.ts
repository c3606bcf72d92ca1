import type { NoticeRefusal } from "../../actions/notified-units";
import { describeCompiledRefusal as describeInEnglish } from "../../wording/en/compiled-refusal-sentences";
import { NOTICE_PANE_TEXTS as ENGLISH } from "../../wording/en/notice-pane-texts";
import type { NoticePaneTexts } from "../../wording/notice-pane-texts";
import { describeCompiledRefusal as describeInVietnamese } from "../../wording/vi/compiled-refusal-sentences";
import { NOTICE_PANE_TEXTS as VIETNAMESE } from "../../wording/vi/notice-pane-texts";
import { useWording } from "../pane-wording";
import { useTextsIn } from "../texts-in";

const WORDING = {
  vi: { texts: VIETNAMESE, describeCompiled: describeInVietnamese },
  en: { texts: ENGLISH, describeCompiled: describeInEnglish },
};

export interface NoticeWording {
  readonly texts: NoticePaneTexts;
  /** Why there is no notice, and what to do. */
  readonly describe: (refusal: NoticeRefusal) => string;
}

/** What the pane says about notices, in its language. */
export function useNoticeWording(): NoticeWording {
  const { describeHostRefusal } = useWording();
  const { texts, describeCompiled } = useTextsIn(WORDING);
  const describe = (refusal: NoticeRefusal): string => {
    const { kind } = refusal;
    if (kind === "no-unit") return texts.noUnit(refusal.sheetName);
    return kind === "not-compiled" || kind === "no-units" || kind === "out-of-form"
      ? describeCompiled(refusal)
      : describeHostRefusal(refusal);
  };
  return { texts, describe };
}
