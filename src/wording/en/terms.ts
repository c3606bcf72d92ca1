import type { Severity } from "../../scoring/finding";
import type { ScoreColumn } from "../../scoring/score";

export const SCORE_COLUMN_TERMS: Readonly<Record<ScoreColumn, string>> = {
  self: "Self score",
  appraised: "Appraised score",
};

export const SEVERITY_TERMS: Readonly<Record<Severity, string>> = {
  error: "Error",
  warning: "Warning",
  info: "Info",
};
