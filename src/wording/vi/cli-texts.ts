import type { UnrankedReason } from "../../scoring/standings";
import { firstEntries } from "../cut-short";
import { FINDINGS_TEXTS } from "./sheet-texts";

/** What the command line says. */
export const CLI_TEXTS = {
  usage: `Cách dùng:
  cchc template --unit "Xã Đồng Thịnh" --year 2024 [--set MÃ-BỘ] --out TỆP.xlsx
      tạo phiếu chấm điểm trống cho một đơn vị
  cchc check TỆP.xlsx [--set MÃ-BỘ] [--json]
      kiểm tra một phiếu; mã thoát 1 khi có lỗi
  cchc compile TỆP-HOẶC-THƯ-MỤC… --out TỆP.xlsx [--survey TỆP.xlsx] [--set MÃ-BỘ] [--json]
      tổng hợp, xếp hạng các đơn vị; --survey nhập kết quả điều tra xã hội học vào điểm thẩm định;
      mã thoát 3 khi có tệp bị từ chối hoặc kết quả điều tra không nhập được
  cchc report TỆP.xlsx --out TỆP.docx [--set MÃ-BỘ]
      lập báo cáo tự đánh giá, chấm điểm (Word) từ một phiếu
  cchc notices TỆP-TỔNG-HỢP.xlsx --deadline 05/01/2026 --out THƯ-MỤC
               [--issuer "UBND huyện Mẫu; Phòng Nội vụ"] [--place "Mẫu"] [--signer "TRƯỞNG PHÒNG"]
      lập thông báo kết quả thẩm định sơ bộ (Word), mỗi đơn vị một tệp
  cchc decision TỆP-TỔNG-HỢP.xlsx --out TỆP.docx
      lập dự thảo quyết định công bố kết quả, kèm Phụ lục II (Word)
  cchc summary TỆP-TỔNG-HỢP.xlsx [--last-year TỆP-NĂM-TRƯỚC.xlsx] --out TỆP.docx
      lập báo cáo kết quả gửi cấp trên (Word), so với năm trước nếu có
  cchc export TỆP-HOẶC-THƯ-MỤC… --format csv|parquet --out TỆP [--set MÃ-BỘ]
      xuất điểm từng tiêu chí của phiếu và tệp tổng hợp, nhiều năm, để phân tích;
      mã thoát 3 khi có tệp bị từ chối hoặc phiếu trùng
  cchc criteria import TỆP.xlsx|TỆP.json [--out TỆP.xlsx|TỆP.json]
      nhập một bộ chỉ số để dùng ở máy này, in ra để xem lại; mã thoát 1 khi bộ có lỗi
  cchc criteria list
      liệt kê các bộ chỉ số dùng được
  cchc criteria export MÃ-BỘ [--out TỆP.xlsx|TỆP.json]
      ghi một bộ chỉ số ra tệp để sửa hoặc gửi đi; không có --out thì ghi ra MÃ-BỘ.xlsx, đã có tệp này thì
      không ghi đè
  cchc criteria validate TỆP…
      kiểm tra tệp bộ chỉ số; mã thoát 1 khi có tệp lỗi
  cchc criteria diff BỘ-CŨ BỘ-MỚI
      nêu khác nhau giữa hai bộ chỉ số (mã bộ hoặc tệp)
  cchc criteria form [PHỤ-LỤC.xlsx] --out TỆP.xlsx
      lập mẫu nhập bộ chỉ số, trống hoặc điền sẵn từ bảng tiêu chí của quyết định

MÃ-BỘ là mã của bộ, số quyết định, mã kèm nội dung (ma-bo@1a2b3c4d) hoặc một tệp bộ chỉ số. Bỏ trống thì dùng
bộ ghi trong phiếu, không có thì bộ có sẵn.
Mã thoát 2: gọi sai cách. --json in kết quả dạng JSON ra stdout.`,
  unknownCommand: (command: string) => `Không có lệnh “${command}”.`,
  wrongOption: (option: string) => `Tham số “${option}” không có, hoặc thiếu giá trị.`,
  missingOption: (option: string) => `Thiếu tham số --${option}.`,
  wrongYear: (year: string) => `Năm “${year}” không hợp lệ, ví dụ đúng: 2024.`,
  unknownSet: (id: string, known: readonly string[]) =>
    `Không có bộ tiêu chí “${id}”. Các bộ hiện có: ${known.join(", ")}.`,
  noSetFile: (path: string) => `Tệp “${path}” không phải là một bộ chỉ số dùng được:`,
  severalSets: (name: string, named: readonly string[]) =>
    `“${name}” là tên của ${String(named.length)} bộ tiêu chí. Ghi rõ một trong các bộ: ${named.join(", ")}.`,
  wrongDeadline: (typed: string) =>
    `Hạn giải trình “${typed}” không phải là một ngày. Ghi ngày/tháng/năm, ví dụ 05/01/2026.`,
  notified: (notices: number, folder: string) =>
    `Đã lập ${String(notices)} thông báo trong thư mục ${folder}`,
  drafts: (drafts: number) =>
    `${String(drafts)} thông báo là dự thảo vì kết quả sơ bộ chưa được chốt.`,
  oneFile: (command: string) => `Lệnh ${command} cần đúng một tệp.`,
  notAWordFile: (path: string) => `Tệp văn bản phải có đuôi .docx, không phải “${path}”.`,
  noFiles: "Lệnh compile cần ít nhất một tệp hoặc thư mục.",
  noUnexpectedFiles: "Lệnh template không nhận tên tệp ngoài --out.",
  notFound: (path: string) => `Không tìm thấy “${path}”.`,
  emptyFolders: "Không có tệp bảng tính nào trong các thư mục đã cho.",
  outputIsInput: (path: string) => `“${path}” vừa là tệp đầu vào vừa là --out.`,
  ignored: (files: readonly string[]) =>
    `Bỏ qua ${String(files.length)} tệp không phải bảng tính: ${files.slice(0, 5).join(", ")}${files.length > 5 ? "…" : ""}`,
  cannotWrite: (path: string, reason: string) =>
    `Không ghi được “${path}” (${reason}). Đóng tệp nếu đang mở trong Excel, kiểm tra thư mục rồi chạy lại.`,
  cannotRead: (path: string, reason: string) => `Không đọc được “${path}” (${reason}).`,
  written: (path: string) => `Đã ghi ${path}`,
  progress: (done: number, all: number, name: string) =>
    `[${String(done).padStart(String(all).length)}/${String(all)}] ${name}`,
  unit: (name: string, year: number | undefined) =>
    `Đơn vị: ${name}${year === undefined ? "" : `, năm ${String(year)}`}`,
  /** `index` is undefined where there is none, or none other than the total. */
  totals: (self: ColumnTotal, appraised: ColumnTotal, index: string | undefined) =>
    `Điểm tự đánh giá: ${columnText(self)}; điểm thẩm định: ${columnText(appraised)}` +
    (index === undefined ? "" : `; chỉ số: ${index}`),
  noFindings: "Không phát hiện sai sót.",
  compiled: (units: number, complete: number, refused: number) =>
    `Đã tổng hợp ${String(units)} đơn vị, ${String(complete)} đơn vị được xếp hạng, ${String(refused)} tệp bị từ chối.`,
  surveyed: (taken: number, fileName: string) =>
    `Đã nhập ${String(taken)} kết quả điều tra xã hội học từ “${fileName}”.`,
  found: (errors: number, warnings: number) =>
    `Có ${String(errors)} lỗi và ${String(warnings)} cảnh báo trong các phiếu, xem trang tính “${FINDINGS_TEXTS.sheetName}”.`,
  refusedFile: (path: string, reason: string) => `Không dùng được “${path}”: ${reason}`,
  unranked: {
    incomplete: (names: readonly string[]) =>
      `${String(names.length)} đơn vị chưa đủ điểm thẩm định nên không được xếp hạng: ${listedUnits(names)}.`,
    "unknown-kind": (names: readonly string[]) =>
      `${String(names.length)} đơn vị chưa rõ là xã, phường hay thị trấn nên không thuộc nhóm xếp hạng nào: ${listedUnits(names)}. Ghi đủ tên đơn vị, ví dụ “Xã Đồng Thịnh”.`,
  } satisfies Record<UnrankedReason, (names: readonly string[]) => string>,
  refused: (name: string, reason: string) => `  Từ chối ${name}: ${reason}`,
  ranking: {
    group: "Nhóm xếp hạng",
    rank: "Hạng",
    unit: "Đơn vị",
    self: "Tự chấm",
    appraised: "Thẩm định",
    band: "Nhóm",
  },
} as const;

/** The total of a column as it is shown, and of how many of the leaves. */
interface ColumnTotal {
  readonly shown: string;
  readonly scored: number;
  readonly all: number;
}

const columnText = ({ shown, scored, all }: ColumnTotal): string =>
  `${shown} (${String(scored)}/${String(all)} tiêu chí)`;

function listedUnits(names: readonly string[]): string {
  const { shown, more } = firstEntries(names);
  return more === 0 ? shown : `${shown} và ${String(more)} đơn vị khác`;
}
