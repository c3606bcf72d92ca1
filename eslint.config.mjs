import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "out/", "node_modules/", ".certificates/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    // The rules see only a request context that is called `context`.
    files: ["src/hosts/excel/**/*.ts", "src/commands/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression > Identifier[name='toBeCloseTo']",
          message: "Points compare exactly: use toBe or toEqual.",
        },
      ],
    },
  },
  {
    files: ["**/*.mjs", "**/*.cjs", "webpack.config.js"],
    languageOptions: {
      globals: {
        Buffer: "readonly",
        console: "readonly",
        module: "writable",
        performance: "readonly",
        process: "readonly",
        URL: "readonly",
      },
    },
  },
  {
    // Parts of them run in the page that is measured or shown.
    files: ["bench/{addin,formulas,import,in-page}.mjs", "scripts/pictures/*.mjs"],
    languageOptions: {
      globals: {
        clearInterval: "readonly",
        document: "readonly",
        MutationObserver: "readonly",
        setInterval: "readonly",
        TextEncoder: "readonly",
        window: "readonly",
      },
    },
  },
  prettier,
);
