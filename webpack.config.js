import { chmodSync } from "node:fs";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { FinishedMetadataPlugin, FUNCTION_FILES } from "./scripts/functions-metadata.mjs";
import { helpPage } from "./scripts/help-page.mjs";
import { manifestFor } from "./scripts/manifest/rewrite-address.mjs";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const OFFICE_JS = {
  /** Microsoft asks add-ins to load office.js from its own address. */
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  /** For intranets without internet, and for the embedded Excel. */
  local: "office/office.js",
};

/** What office.js loads of itself in Excel, on Windows, Mac and the web, in the add-in's two languages. */
const OFFICE_JS_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-*.js",
  "{vi-vn,en-us}/*.js",
];

const typescript = {
  resolve: { extensions: [".tsx", ".ts", ".js", ".mjs"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        options: { transpileOnly: true },
        exclude: /node_modules/,
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  devtool: false,
  stats: "errors-warnings",
};

/** npx runs a package's command as a program, and links to it once: each build must leave it runnable. */
const runnableCommand = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("runnable-command", () => {
      chmodSync(path("dist/cli/cchc.mjs"), 0o755);
    });
  },
};

/** Programs for Node: one file each, with everything they need in it. */
const node = {
  ...typescript,
  name: "node",
  target: "node20",
  entry: {
    "cli/cchc": path("src/cli/cchc.ts"),
    "tools/make-examples": path("examples/make-examples.ts"),
    "tools/make-appraised": path("examples/make-appraised.ts"),
    "tools/make-years": path("examples/make-years.ts"),
    "tools/make-load": path("bench/make-load.ts"),
    "tools/bench-functions": path("bench/functions.ts"),
  },
  output: {
    path: path("dist"),
    filename: "[name].mjs",
    clean: { keep: /^(addin|embedded)\// },
    module: true,
    chunkFormat: "module",
  },
  experiments: { outputModule: true },
  optimization: { minimize: false },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /^cli\// }),
    runnableCommand,
  ],
};

/**
 * The add-in: static files for any web server. `url` is the https address they will lie under, `officeJs` says where
 * office.js comes from.
 */
const addIn = ({ url, officeJs = "cdn" }) => {
  if (!(officeJs in OFFICE_JS)) throw new Error(`--env officeJs=${officeJs}: "cdn" or "local"`);
  return {
    ...typescript,
    name: "addin",
    target: ["web", "es2022"],
    // Both run in one page. The functions come first: Excel may call them as soon as Office is ready.
    entry: {
      functions: path("src/functions/main.ts"),
      taskpane: { import: path("src/taskpane/main.tsx"), dependOn: "functions" },
    },
    // What the pane rarely needs lies beside it, a file each, and loads when it is asked for.
    output: {
      path: path("dist/addin"),
      filename: "[name].js",
      chunkFilename: "[name].js",
      clean: true,
    },
    optimization: { splitChunks: false },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: path("src/taskpane/taskpane.html"),
        // Run before the page has been read: Excel calls functions and buttons as soon as it has.
        inject: "body",
        scriptLoading: "blocking",
        officeJs: OFFICE_JS[officeJs],
        scriptSources: officeJs === "cdn" ? "'self' https://appsforoffice.microsoft.com" : "'self'",
      }),
      new CustomFunctionsMetadataPlugin({ input: FUNCTION_FILES, output: "functions.json" }),
      new FinishedMetadataPlugin("functions.json", url),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.{png,html,css}", context: path(".") },
          {
            from: path("docs/huong-dan/ham-cchc.md"),
            to: "ham-cchc.html",
            transform: (markdown) => helpPage(markdown.toString()),
          },
          { from: "styles/*.css", context: path("src/taskpane") },
          {
            from: "manifest.xml",
            context: path("."),
            transform: (xml) => (url ? manifestFor(xml.toString(), url) : xml),
          },
          ...(officeJs === "local"
            ? OFFICE_JS_FILES.map((from) => ({
                from,
                context: path("node_modules/@microsoft/office-js/dist"),
                to: "office",
                globOptions: { ignore: ["**/*.debug.js"] },
                // They are Microsoft's own, as they are published.
                info: { minimized: true },
              }))
            : []),
        ],
      }),
    ],
  };
};

/** The Excel that needs no Excel: for trying the add-in and for its tests, never to be published. */
const embedded = {
  ...typescript,
  name: "embedded",
  target: ["web", "es2022"],
  entry: { embedded: path("embedded/page/main.ts") },
  output: { path: path("dist/embedded/excel"), filename: "[name].js", clean: true },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [new HtmlPlugin({ filename: "index.html", template: path("embedded/page/index.html") })],
};

export default (env) => [node, addIn(env), embedded];
