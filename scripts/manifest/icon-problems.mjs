import { elementsOf, folderOf } from "./read-manifest.mjs";

const REQUIRED_SIZES = ["16", "32", "80"];
const PNG_SIGNATURE = "89504e470d0a1a0a";
/** Of the colour types of a PNG, the one with red, green, blue and transparency. */
const RGBA = 6;

/**
 * Icons without a size that Office requires, and image files that are not there, not PNGs of the size they stand for,
 * or not transparent. `readImage` gives the bytes of a file of the add-in by its path, "assets/cchc-16.png", or
 * undefined.
 */
export function* iconProblems(manifest, readImage) {
  for (const icon of elementsOf(manifest, "ov:Icon")) {
    const sizes = [...icon.children].map((image) => image.getAttribute("size"));
    const missing = REQUIRED_SIZES.filter((size) => !sizes.includes(size));
    if (missing.length > 0) {
      const owner = icon.parentElement.id;
      yield { rule: "icon-sizes", message: `${owner} has no icon of ${missing.join(", ")} pixels` };
    }
  }
  const folder = folderOf(manifest);
  for (const { address, size } of imagesOf(manifest)) {
    const path = address.slice(folder.length);
    yield* imageProblems(path, size, readImage(path));
  }
}

/** Each image with the size in pixels at which the manifest shows it. */
function imagesOf(manifest) {
  const addressById = new Map(
    elementsOf(manifest, "bt:Image").map((image) => [image.id, image.getAttribute("DefaultValue")]),
  );
  const ofButtons = elementsOf(manifest, "ov:Icon")
    .flatMap((icon) => [...icon.children])
    .map((image) => ({
      address: addressById.get(image.getAttribute("resid")),
      size: Number(image.getAttribute("size")),
    }));
  const ofAddIn = [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ].map(([name, size]) => ({
    address: elementsOf(manifest, name)[0]?.getAttribute("DefaultValue"),
    size,
  }));
  return [...ofAddIn, ...ofButtons].filter(({ address }) => address !== undefined);
}

function* imageProblems(path, size, bytes) {
  if (bytes === undefined) {
    yield { rule: "icon-file", message: `${path} is not there` };
    return;
  }
  const png = Buffer.from(bytes);
  if (png.toString("hex", 0, 8) !== PNG_SIGNATURE) {
    yield { rule: "icon-file", message: `${path} is no PNG` };
    return;
  }
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (width !== size || height !== size) {
    yield {
      rule: "icon-pixels",
      message: `${path} has ${width} × ${height} pixels; wanted: ${size}`,
    };
  }
  if (png[25] !== RGBA) yield { rule: "icon-alpha", message: `${path} has no transparency` };
}
