import { allowedScores } from "../../criteria/allowed-scores";
import type { CriteriaNode, LeafKind } from "../../criteria/criteria-set";
import { formatPoints } from "../../scoring/format-points";
import { NOT_APPLICABLE_WORD } from "../../scoring/not-applicable-word";
import { MAX_VALIDATION_TEXT, MAX_VALIDATION_TITLE } from "../../sheet-model/sheet";
import { cutTo, firstEntries } from "../cut-short";
import { SET_COLUMN_TEXTS } from "./scorecard-guide-texts";
import { scoreValidationTexts } from "./sheet-texts";

const WORD = `“${NOT_APPLICABLE_WORD}”`;

/** What Excel says where a leaf's score is typed. */
export function scoreEntryTexts(leaf: CriteriaNode) {
  const plain = scoreValidationTexts(leaf);
  const { notApplicable } = leaf;
  const allowed = allowedScores(leaf);
  const lines = [
    KIND_HINTS[leaf.kind],
    allowed === undefined ? plain.prompt : choiceHint(leaf),
    ...(leaf.ratio === undefined ? [] : [RATIO_HINT]),
    ...(notApplicable === undefined ? [] : [`Không phát sinh thì ghi ${WORD}.`]),
  ];
  const prompt = cut(lines.filter((line) => line !== "").join("\n"));
  if (allowed !== undefined) {
    const { shown, more } = firstEntries(allowed.map(formatPoints), "; ");
    const scores = more === 0 ? shown : `${shown}; …`;
    return {
      ...plain,
      prompt,
      errorTitle: "Không thuộc mức điểm",
      error: cut(
        `Theo hướng dẫn, tiêu chí ${leaf.label} chỉ có các mức điểm: ${scores}. Chỉ ghi điểm khác khi có lý do.`,
      ),
    };
  }
  if (notApplicable === undefined) return { ...plain, prompt };
  return { ...plain, prompt, error: cut(`${plain.error} Không phát sinh thì ghi ${WORD}.`) };
}

/** What Excel says where one of the two figures of a leaf's share is typed. */
export function figureEntryTexts({ label, ratio }: CriteriaNode, figure: "part" | "whole") {
  // A label may be longer than a title; which figure is asked for must not go with its end.
  const heading = `: ${SET_COLUMN_TEXTS.headings[figure]}`;
  const criterion = cutTo(MAX_VALIDATION_TITLE - heading.length, `Tiêu chí ${label}`);
  return {
    promptTitle: `${criterion}${heading}`,
    prompt: cut(ratio?.[figure] ?? ""),
    errorTitle: "Số liệu không hợp lệ",
    error:
      figure === "part"
        ? "Ô này chỉ nhận số từ 0 trở lên. Hãy nhập lại bằng số."
        : "Ô này chỉ nhận số lớn hơn 0. Hãy nhập lại bằng số.",
  };
}

const KIND_HINTS: Readonly<Record<LeafKind, string>> = {
  ordinary: "",
  survey: "Kết quả điều tra xã hội học, do cấp tổng hợp nhập.",
  bonus: "Điểm cộng; để trống nếu không có.",
  penalty: "Điểm trừ: ghi bằng số dương, điểm này bị trừ; để trống nếu không có.",
};

const RATIO_HINT = `Tự tính theo ${SET_COLUMN_TEXTS.headings.part} và ${SET_COLUMN_TEXTS.headings.whole} ở bên phải phiếu.`;

function choiceHint({ levels, step, maxScore }: CriteriaNode): string {
  if (levels.length > 0) {
    return levels.map(({ name, points }) => `${formatPoints(points)}: ${name}`).join("\n");
  }
  const multiples = step === undefined ? "" : `, là bội số của ${formatPoints(step)}`;
  return `Chọn điểm từ 0 đến ${formatPoints(maxScore)}${multiples}.`;
}

const cut = (text: string): string => cutTo(MAX_VALIDATION_TEXT, text);
