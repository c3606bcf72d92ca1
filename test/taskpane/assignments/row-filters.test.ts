import { expect, test } from "vitest";
import { type RowFilters, withFilter } from "../../../src/taskpane/assignments/row-filters";

const filter = (name: string) => ({ name, leaves: [] });

test("each sheet has its own filter", () => {
  const one: RowFilters = withFilter(new Map(), "Xã A", filter("Bình"));
  const both = withFilter(one, "Xã B", filter("Cường"));
  expect([...both.keys()]).toEqual(["Xã A", "Xã B"]);
  expect(withFilter(both, "Xã A", filter("Dũng")).get("Xã A")?.name).toBe("Dũng");
  expect([...withFilter(both, "Xã A", undefined).keys()]).toEqual(["Xã B"]);
  expect([...both.keys()]).toEqual(["Xã A", "Xã B"]);
});
