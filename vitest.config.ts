import { defineConfig } from "vitest/config";

const BROWSER = "test/browser/**/*.test.ts";

export default defineConfig({
  test: {
    // One for each core: much of the time the tests wait for LibreOffice or the browser.
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["test/**/*.test.ts"],
          exclude: [BROWSER],
          // Univer and office.js take seconds to load: files in one process share them.
          isolate: false,
        },
      },
      // Each file closes its pages when it ends.
      { extends: true, test: { name: "browser", include: [BROWSER] } },
    ],
  },
});
