import { elementsOf, nameOf, requirementSetsOf, typeOf } from "./read-manifest.mjs";

const REQUIRED_SETS = ["ExcelApi", "SharedRuntime"];
/** Whatever of the add-in runs must name the same page, or the shared runtime does not load. */
const PAGE_OWNERS = ["ov:Runtime", "ov:FunctionFile", "ov:Action", "ov:Page"];

/**
 * What would keep pane, buttons and functions from running in one shared runtime, and buttons whose function is not
 * among `commands`, the names the add-in associates.
 */
export function* runtimeProblems(manifest, commands) {
  const sets = requirementSetsOf(manifest);
  for (const name of REQUIRED_SETS) {
    if (!sets[name]) yield { rule: "requirements", message: `No least version of ${name}` };
  }
  yield* pageProblems(manifest);
  for (const action of elementsOf(manifest, "ov:Action")) {
    const [name] = elementsOf(action, "ov:FunctionName").map((element) => element.textContent);
    if ((typeOf(action) === "ExecuteFunction") !== (name !== undefined)) {
      yield { rule: "command", message: `An action of type ${typeOf(action)} calls ${name}` };
    }
    if (name !== undefined && commands && !commands.includes(name)) {
      yield { rule: "command", message: `The add-in associates no function with ${name}` };
    }
  }
}

function* pageProblems(manifest) {
  for (const runtime of elementsOf(manifest, "ov:Runtime")) {
    if (runtime.getAttribute("lifetime") !== "long") {
      yield { rule: "shared-runtime", message: 'The runtime is shared only with lifetime="long"' };
    }
  }
  const pages = elementsOf(manifest)
    .filter((element) => PAGE_OWNERS.includes(nameOf(element)))
    .flatMap((owner) => elementsOf(owner).map((element) => element.getAttribute("resid")))
    .filter((resid) => resid !== null);
  if (new Set(pages).size > 1) {
    const found = [...new Set(pages)].join(", ");
    yield { rule: "shared-runtime", message: `Pane, buttons and functions name pages ${found}` };
  }
  if (elementsOf(manifest, "ov:TaskpaneId").length > 0) {
    yield { rule: "shared-runtime", message: "A shared runtime has one pane: no TaskpaneId" };
  }
}
