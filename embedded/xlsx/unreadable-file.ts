const NOT_EXCEL = "Đây không phải tệp Excel (.xlsx), hoặc tệp đã hỏng.";
const OLD_OR_LOCKED =
  "Tệp được đặt mật khẩu hoặc ở định dạng Excel 97-2003 (.xls). Mở tệp bằng Excel rồi lưu lại thành " +
  "Sổ làm việc Excel (.xlsx) không đặt mật khẩu.";

/** What password-protected and old workbooks begin with. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Why a file cannot be opened, said to the person who opens it; undefined while nothing is seen. */
export function unreadableAtSight(bytes: Uint8Array): Error | undefined {
  if (bytes.length === 0) return new Error("Tệp rỗng (0 byte).");
  const isCompound = COMPOUND_FILE.every((byte, index) => bytes[index] === byte);
  return isCompound ? new Error(OLD_OR_LOCKED) : undefined;
}

/** The same for what was only noticed while reading. */
export function unreadable(cause: unknown): Error {
  return new Error(NOT_EXCEL, { cause });
}
