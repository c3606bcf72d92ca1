/** What the pane says around the parts of the compiling level's work. */
export interface CompilingTexts {
  readonly lead: string;
}
