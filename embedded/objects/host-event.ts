/** What office.js is told without having asked, as an entry of its `richApiMessage` event. */
export interface HostEvent {
  readonly category: number;
  readonly type: number;
  /** The id of the sheet it is about, or `WHOLE_WORKBOOK`. */
  readonly targetId: string;
  readonly payload: unknown;
}

/** The category of Excel's own events. */
export const EXCEL_EVENTS = 65_536;

/** Excel's own numbers, as office.js registers for them. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  deleted: 15,
  calculated: 16,
} as const;

/** The target under which collections hear of all sheets. */
export const WHOLE_WORKBOOK = "Workbook";
