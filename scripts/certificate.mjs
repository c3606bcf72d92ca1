// The https certificate for https://localhost, in .certificates/: made by Microsoft's own tool for add-ins, renewed
// a day before it ends.
import { X509Certificate } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generateCertificates } from "office-addin-dev-certs";

const DAY = 24 * 60 * 60 * 1000;
const folder = fileURLToPath(new URL("../.certificates", import.meta.url));
/** Whoever trusts this file sees no warning. */
export const authorityPath = `${folder}/ca.crt`;
const certificatePath = `${folder}/localhost.crt`;
const keyPath = `${folder}/localhost.key`;

function isValid() {
  try {
    const { validTo } = new X509Certificate(readFileSync(certificatePath));
    return Date.parse(validTo) - Date.now() > DAY;
  } catch {
    return false;
  }
}

/** The certificate and its key, in PEM, as node:https takes them. */
export async function localhostCertificate() {
  if (!isValid()) {
    // The tool keeps an authority that is there already, however old.
    rmSync(folder, { recursive: true, force: true });
    await generateCertificates(authorityPath, certificatePath, keyPath);
  }
  return { cert: readFileSync(certificatePath), key: readFileSync(keyPath) };
}
