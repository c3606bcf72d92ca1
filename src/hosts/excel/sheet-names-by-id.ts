/** The names of the sheets by the ids that events carry, as they were when somebody last looked. */
export class SheetNamesById {
  #names: ReadonlyMap<string, string> = new Map();

  remember(worksheets: readonly Excel.Worksheet[]): void {
    this.#names = new Map(worksheets.map(({ id, name }) => [id, name]));
  }

  /** Undefined for a sheet that has come since. */
  nameOf(id: string): string | undefined {
    return this.#names.get(id);
  }
}
