// Serves the embedded Excel with the add-in in it, until Ctrl+C.
import { authorityPath } from "./certificate.mjs";
import { DEFAULT_PORT, serve } from "./serve-embedded.mjs";

const { url, close } = await serve(Number(process.env.PORT ?? DEFAULT_PORT));

console.log(`
Excel nhúng: trình duyệt sẽ báo kết nối "không riêng tư" vì chứng chỉ https được tạo ngay trên máy này. Bấm
"Nâng cao" (Advanced) rồi "Tiếp tục truy cập localhost" (Proceed to localhost). Muốn không còn thông báo đó, hãy đưa
tệp ${authorityPath} vào danh sách "Trusted Root Certification Authorities" của máy; tệp có hạn 30 ngày và được tự
tạo lại. Dừng: Ctrl+C.

Embedded Excel: the browser warns of a certificate that was made on this computer. Choose "Advanced", then "Proceed to
localhost", or trust ${authorityPath}. Stop with Ctrl+C.
`);
console.log(url);

process.once("SIGINT", () => void close());
process.once("SIGTERM", () => void close());
