import { chmodSync } from "node:fs";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** npx runs a package's command as a program, and links to it once: each build must leave it runnable. */
const runnableCommand = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("runnable-command", () => {
      chmodSync(path("dist/cli/cchc.mjs"), 0o755);
    });
  },
};

/** Programs for Node: one file each, with everything they need in it. */
export default {
  name: "node",
  target: "node20",
  entry: {
    "cli/cchc": path("src/cli/cchc.ts"),
    "tools/make-examples": path("examples/make-examples.ts"),
    "tools/make-load": path("bench/make-load.ts"),
  },
  output: {
    path: path("dist"),
    filename: "[name].mjs",
    clean: true,
    module: true,
    chunkFormat: "module",
  },
  experiments: { outputModule: true },
  optimization: { minimize: false },
  devtool: false,
  resolve: { extensions: [".ts", ".js", ".mjs"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: { transpileOnly: true },
        exclude: /node_modules/,
      },
    ],
  },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /^cli\// }),
    runnableCommand,
  ],
  stats: "errors-warnings",
};
