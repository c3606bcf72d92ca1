/** Where the committed manifest says the add-in's files lie: the address of a development server. */
export const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/**
 * The manifest with every address of the development server put under `url`, an https address with or without a path
 * and a trailing slash. The add-in keeps its id. Throws when `url` is no such address, or when the manifest names none.
 */
export function manifestFor(xml, url) {
  return replaced(xml, escapeAttribute(folderAddress(url)));
}

/** The same for JSON, whose addresses need no escaping: an address has no quotes. */
export function placedAt(json, url) {
  return replaced(json, folderAddress(url));
}

function replaced(text, address) {
  if (!text.includes(`${DEVELOPMENT_ADDRESS}/`)) {
    throw new Error(`There is no address under ${DEVELOPMENT_ADDRESS} to replace`);
  }
  return text.replaceAll(`${DEVELOPMENT_ADDRESS}/`, () => address);
}

/** "https://cchc.example.vn/app/" for the address of that folder, with or without its slash. */
function folderAddress(url) {
  if (!URL.canParse(url)) throw new Error(`Not an address: "${url}"; wanted https://server/folder`);
  const address = new URL(url);
  if (address.protocol !== "https:") {
    throw new Error(`Office loads add-ins over https alone: "${url}"`);
  }
  if (address.username !== "" || address.search !== "" || address.hash !== "") {
    throw new Error(`Not the address of a folder: "${url}"; wanted https://server/folder`);
  }
  return address.href.endsWith("/") ? address.href : `${address.href}/`;
}

function escapeAttribute(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
