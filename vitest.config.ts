import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const BROWSER = "test/browser/**/*.test.ts";
/** Whole districts and hundreds of units: too long to be waited for at each change, and run by CI. */
const LONG = "test/**/*.long.test.ts";

/** What takes longest: begun last, one of these would still run when all others are done. */
const isInBrowser = ({ moduleId }: TestSpecification): boolean =>
  moduleId.includes("/test/browser/");

/** Vitest knows how long files take only where they ran before. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => Number(isInBrowser(b)) - Number(isInBrowser(a)));
  }
}

export default defineConfig({
  test: {
    // One for each core: much of the time the tests wait for LibreOffice or the browser.
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Univer and office.js take seconds to load: files in one process share them, and the pages that are open.
    isolate: false,
    setupFiles: ["test/known-sets-before.ts"],
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: "browser", include: [BROWSER], exclude: [LONG] } },
      {
        extends: true,
        test: { name: "node", include: ["test/**/*.test.ts"], exclude: [BROWSER, LONG] },
      },
      { extends: true, test: { name: "long", include: [LONG] } },
    ],
  },
});
