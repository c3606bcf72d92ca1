// What Excel is told of the custom functions, functions.json: generated from their JSDoc by Microsoft's
// custom-functions-metadata, and finished here.
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import { placedAt } from "./manifest/rewrite-address.mjs";

const FOLDER = new URL("../src/functions/", import.meta.url);

/** The files with functions for Excel, in the order in which its help lists them. */
export const FUNCTION_FILES = [
  "check-functions.ts",
  "criteria-functions.ts",
  "sum-functions.ts",
  "ranking-functions.ts",
].map((name) => fileURLToPath(new URL(name, FOLDER)));

/**
 * The generated metadata as JSON with what the generator has no tag for: functions see errors in their
 * ranges instead of being errors themselves, and get no rich data types. The help lies under `url`, the
 * add-in's address; without it under the one that the sources name.
 */
export function finishedMetadata(generated, url) {
  const { functions } = JSON.parse(generated);
  const json = JSON.stringify({ allowErrorForDataTypeAny: true, functions }, null, 2);
  return url ? placedAt(json, url) : json;
}

/** Finishes what custom-functions-metadata-plugin has put among the files of a build. */
export class FinishedMetadataPlugin {
  constructor(file, url) {
    this.file = file;
    this.url = url;
  }

  apply(compiler) {
    const name = "finished-functions-metadata";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        compilation.updateAsset(
          this.file,
          (asset) =>
            new webpack.sources.RawSource(finishedMetadata(asset.source().toString(), this.url)),
        );
      });
    });
  }
}
