/**
 * One document in the list of evidence (tài liệu kiểm chứng). Texts are as they were entered, "" where
 * nothing was.
 * Source: 4203/QĐ-UBND, Điều 6.1b (số, ký hiệu văn bản; số liệu cụ thể).
 */
export interface EvidenceDocument {
  /** Of the criterion that it proves; any node's. */
  readonly code: string;
  /** Số, ký hiệu: "12/KH-UBND". */
  readonly number: string;
  /** ISO, "2024-01-05"; undefined where none was entered, or what was entered is no day. */
  readonly date: string | undefined;
  readonly issuer: string;
  /** Trích yếu, or the figure that is proof by itself. */
  readonly title: string;
  /** A link or a file's name; never opened. */
  readonly link: string;
  readonly note: string;
}
