import fc from "fast-check";
import { expect, test } from "vitest";
import { inRequests } from "../../../src/hosts/excel/request-limit";

const steps = fc.array(fc.record({ bytes: fc.integer({ min: 0, max: 150 }) }));

test("steps keep their order, and no request is too large unless one step is", () => {
  fc.assert(
    fc.property(steps, (all) => {
      const requests = inRequests(all, 100);
      expect(requests.flat()).toEqual(all);
      for (const request of requests) {
        const bytes = request.reduce((sum, step) => sum + step.bytes, 0);
        expect(bytes <= 100 || request.length === 1).toBe(true);
      }
    }),
  );
});

test("what fits into one request is one request", () => {
  expect(inRequests([{ bytes: 60 }, { bytes: 40 }], 100)).toHaveLength(1);
  expect(inRequests([{ bytes: 60 }, { bytes: 41 }], 100)).toHaveLength(2);
});
