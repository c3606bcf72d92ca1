/** Criteria sets come once a year, if at all: what reads and shows them is a file beside the pane's own. */
export async function fetchCriteriaSets() {
  const { CriteriaSetsView } = await import(
    /* webpackChunkName: "criteria-sets" */ "./criteria-sets-view"
  );
  return CriteriaSetsView;
}
