/*
 * What the compiling level alone does. Communes need none of it, so all of it is one file beside the
 * pane's own, fetched when it is first asked for.
 */

export async function fetchCompiledView() {
  const { CompiledView } = await import(
    /* webpackChunkName: "compiled-level" */ "./compiled/compiled-view"
  );
  return CompiledView;
}

export async function fetchUnitImport() {
  const { UnitImportView } = await import(
    /* webpackChunkName: "compiled-level" */ "./import/unit-import-view"
  );
  return UnitImportView;
}

export async function fetchComparison() {
  const { ComparisonView } = await import(
    /* webpackChunkName: "compiled-level" */ "./comparison/comparison-view"
  );
  return ComparisonView;
}

export async function fetchCompiling() {
  const { CompilingView } = await import(
    /* webpackChunkName: "compiled-level" */ "./compiling/compiling-view"
  );
  return CompilingView;
}

export async function fetchAppraisalKeeping() {
  const { keepAppraisals } = await import(
    /* webpackChunkName: "compiled-level" */ "./appraisal/keep-appraisals"
  );
  return keepAppraisals;
}
