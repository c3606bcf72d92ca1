import { expect, test } from "vitest";
import { type PaneRequest, PaneRequests } from "../../src/taskpane/pane-requests";

const message = { kind: "success", text: "Xong." } as const;

function listening(requests: PaneRequests) {
  const heard: PaneRequest[] = [];
  const stop = requests.subscribe((request) => {
    heard.push(request);
  });
  return { heard, stop };
}

test("a request reaches every listener until it stops listening", () => {
  const requests = new PaneRequests();
  const first = listening(requests);
  const second = listening(requests);
  requests.showInsertForm();
  first.stop();
  requests.showMessage(message);
  expect(first.heard).toEqual([{ kind: "show-insert-form" }]);
  expect(second.heard).toEqual([{ kind: "show-insert-form" }, { kind: "show-message", message }]);
});

test("the last request made before the pane is there waits for it, once", () => {
  const requests = new PaneRequests();
  requests.showMessage(message);
  requests.showInsertForm();
  expect(listening(requests).heard).toEqual([{ kind: "show-insert-form" }]);
  expect(listening(requests).heard).toEqual([]);
});

test("a request that was heard does not wait for a later listener", () => {
  const requests = new PaneRequests();
  const first = listening(requests);
  requests.showMessage(message);
  first.stop();
  expect(listening(requests).heard).toEqual([]);
});
