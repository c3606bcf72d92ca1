import { elementsOf, nameOf } from "./read-manifest.mjs";

const LONGEST_RESOURCE_ID = 32;
const LONGEST_ID = 125;

/** Which list of the resources an element's resid is looked up in; the others want an address. */
const LIST_OF = {
  "ov:Title": "bt:ShortStrings",
  "ov:Label": "bt:ShortStrings",
  "ov:Namespace": "bt:ShortStrings",
  "ov:Description": "bt:LongStrings",
  "bt:Image": "bt:Images",
};

/** Ids that are too long or given twice, resids that lead nowhere, and resources that nothing names. */
export function* resourceProblems(manifest) {
  yield* idProblems(manifest);
  const listById = new Map(
    elementsOf(manifest, "ov:Resources")
      .flatMap((resources) => [...resources.children])
      .flatMap((list) => [...list.children].map((resource) => [resource.id, nameOf(list)])),
  );
  const referring = elementsOf(manifest).filter((element) => element.hasAttribute("resid"));
  for (const element of referring) {
    const resid = element.getAttribute("resid");
    const wanted = LIST_OF[nameOf(element)] ?? "bt:Urls";
    if (listById.get(resid) !== wanted) {
      yield {
        rule: "resid",
        message: `${nameOf(element)} wants "${resid}", which is not in ${wanted}`,
      };
    }
  }
  const named = new Set(referring.map((element) => element.getAttribute("resid")));
  for (const id of listById.keys()) {
    if (!named.has(id)) yield { rule: "unused", message: `Nothing names the resource ${id}` };
  }
}

function* idProblems(manifest) {
  const seen = new Set();
  for (const element of elementsOf(manifest).filter((element) => element.hasAttribute("id"))) {
    const name = nameOf(element);
    const longest = name.startsWith("bt:") ? LONGEST_RESOURCE_ID : LONGEST_ID;
    if (element.id.length > longest) {
      yield { rule: "id-length", message: `${name} ${element.id}: at most ${longest} characters` };
    }
    if (seen.has(element.id)) {
      yield { rule: "duplicate-id", message: `${name} ${element.id}: there is another of that id` };
    }
    seen.add(element.id);
  }
}
