/** The direction of dependencies, as docs/ARCHITECTURE.md states it: each folder and what it may import. */
const allowed = {
  criteria: [],
  scoring: ["criteria", "sheet-model/cell-content"],
  "sheet-model": [],
  wording: ["criteria", "scoring", "sheet-model"],
  templates: ["criteria", "scoring", "sheet-model", "wording"],
  actions: ["criteria", "scoring", "sheet-model", "wording", "templates"],
  "hosts/xlsx": ["sheet-model"],
  "hosts/excel": ["sheet-model"],
  "hosts/docx": ["sheet-model"],
  "hosts/table": ["sheet-model"],
  functions: ["criteria", "scoring", "sheet-model", "wording", "templates"],
  taskpane: ["criteria", "scoring", "sheet-model", "wording", "templates", "actions"],
  commands: ["criteria", "scoring", "sheet-model", "wording", "templates", "actions"],
  cli: ["criteria", "scoring", "sheet-model", "wording", "templates", "actions"],
};
const packages = {
  criteria: ["zod", "@noble/hashes"],
  templates: ["zod"],
  "hosts/xlsx": ["hucre", "fflate"],
  "hosts/docx": ["docx", "fflate"],
  "hosts/table": ["hyparquet-writer"],
  taskpane: ["preact", "@fluentui/web-components", "@fluentui/tokens"],
};

/**
 * The files that choose a host: one for each program or thread; the pane's also gives the ribbon's buttons
 * their functions.
 */
const mains = [
  "src/cli/cchc.ts",
  "src/functions/main.ts",
  "src/taskpane/main.tsx",
  "src/taskpane/reading/reading-worker.ts",
];

/** The embedded Excel's folders. It knows the add-in by its built files alone, and shares only A1 addresses and Excel's calendar with it. */
const embedded = {
  batch: [],
  engine: ["batch"],
  objects: ["batch", "engine"],
  frame: ["batch"],
  xlsx: ["engine"],
  page: ["batch", "engine", "objects", "frame", "xlsx"],
};

const folderRules = Object.entries(allowed).map(([folder, targets]) => ({
  name: `layer-${folder.replace("/", "-")}`,
  comment: `${folder} may import ${["result.ts", ...targets].join(", ")} and itself`,
  severity: "error",
  from: { path: `^src/${folder}/`, pathNot: mains },
  to: {
    path: "^src/",
    pathNot: [`^src/result\\.ts$`, `^src/${folder}/`, ...targets.map((to) => `^src/${to}[/.]`)],
  },
}));

const packageRules = Object.keys(allowed)
  .filter((folder) => folder !== "cli")
  .map((folder) => ({
    name: `packages-${folder.replace("/", "-")}`,
    comment: `${folder} may use ${(packages[folder] ?? ["no package"]).join(", ")}`,
    severity: "error",
    from: { path: `^src/${folder}/` },
    to: {
      dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "core"],
      pathNot: (packages[folder] ?? []).map((name) => `node_modules/${name}/`),
    },
  }));

const embeddedRules = Object.entries(embedded).map(([folder, targets]) => ({
  name: `embedded-${folder}`,
  comment: `embedded/${folder} may import ${targets.join(", ") || "nothing but itself"}`,
  severity: "error",
  from: { path: `^embedded/${folder}/` },
  to: {
    path: "^(src|embedded)/",
    pathNot: [
      "^src/sheet-model/(address|serial-dates)\\.ts$",
      ...[folder, ...targets].map((to) => `^embedded/${to}/`),
    ],
  },
}));

module.exports = {
  forbidden: [
    ...folderRules,
    ...packageRules,
    ...embeddedRules,
    {
      name: "sheets-and-reading-apart",
      comment: "what a sheet is and how a retyped one is read know nothing of each other",
      severity: "error",
      from: { path: "^src/templates/(sheets|reading)/" },
      to: { path: "^src/templates/(sheets|reading)/", pathNot: "^src/templates/$1/" },
    },
    {
      name: "result-imports-nothing",
      severity: "error",
      from: { path: "^src/result\\.ts$" },
      to: {},
    },
    {
      name: "no-circular",
      comment:
        "types may know each other; Excel's objects give each other out, as they do in Excel",
      severity: "error",
      from: { pathNot: "^embedded/objects/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^(src|embedded)/", pathNot: "\\.d\\.ts$" },
      to: {},
    },
    {
      name: "known-folder",
      comment: "every folder of src stands in the table above",
      severity: "error",
      from: {},
      to: {
        path: "^src/",
        pathNot: ["^src/result\\.ts$", ...Object.keys(allowed).map((folder) => `^src/${folder}/`)],
      },
    },
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "default"] },
  },
};
