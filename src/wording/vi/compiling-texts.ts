import type { CompilingTexts } from "../compiling-texts";

export const COMPILING_TEXTS: CompilingTexts = {
  lead: "Các bước từ kết quả sơ bộ đến quyết định công bố. Mỗi bước ghi vào trang tính của chính sổ làm việc này; các trang tính khác được giữ nguyên.",
};
