/** By then the browser has taken the file over, in milliseconds. */
const TAKEN_OVER = 60_000;

/** What a Word file is to a browser. */
export const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Has the browser save a file under this name. */
export function downloadFile(name: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, TAKEN_OVER);
}
