import { expect, test } from "vitest";
import { dateOfSerial, serialOfDate, showsDay } from "../../src/sheet-model/serial-dates";

// Serial numbers as LibreOffice and Excel show them.
test.each([
  [1, 1900, 1, 1],
  [59, 1900, 2, 28],
  [61, 1900, 3, 1],
  [45_292, 2024, 1, 1],
  [45_292.75, 2024, 1, 1],
  [45_413, 2024, 5, 1],
])("serial number %d is %d-%d-%d", (serial, year, month, day) => {
  expect(dateOfSerial(serial)).toEqual({ kind: "date", year, month, day });
});

test("a date's serial number stands for that date again", () => {
  for (const iso of ["1900-01-01", "1900-03-01", "2021-12-30", "2024-02-29"]) {
    const [year, month, day] = iso.split("-").map(Number);
    expect(dateOfSerial(serialOfDate(new Date(`${iso}T00:00:00Z`)))).toEqual({
      kind: "date",
      year,
      month,
      day,
    });
  }
});

test.each([
  ["dd/mm/yyyy", true],
  ["[$-42A]dddd, dd mmmm yyyy", true],
  ["d-mmm", true],
  ["dd/mm/yyyy hh:mm", true],
  ["hh:mm", false],
  ["[h]:mm:ss", false],
  ["General", false],
  ["0.00", false],
  ["@", false],
  ['0.00 "điểm/ngày"', false],
  ["[Red]0.0", false],
])("the format %s shows a day: %s", (format, shows) => {
  expect(showsDay(format)).toBe(shows);
});
