import type {
  SetField,
  SetMistake,
  SetMistakeDetail,
  SetNote,
  SetNoteDetail,
  SetPlace,
} from "../../criteria/set-mistake";

/** A mistake on the way, with the place in the set's data that has no value for it. */
export interface FoundMistake extends SetMistake {
  /** "nodes[3].max"; undefined where no one place of the data misses something. */
  readonly path: string | undefined;
  readonly field: SetField | undefined;
}

/** What reading a workbook as a set finds: the mistakes, the notes, and which cell each part of the data came from. */
export class ReadingNotes {
  readonly mistakes: FoundMistake[] = [];
  readonly notes: SetNote[] = [];
  readonly #placesByPath = new Map<string, SetPlace>();

  refuse(detail: SetMistakeDetail, place: SetPlace, path?: string, field?: SetField): void {
    this.mistakes.push({ detail, ...place, path, field });
  }

  note(detail: SetNoteDetail, place: SetPlace): void {
    this.notes.push({ detail, ...place });
  }

  /** Says where a part of the data stands. */
  place(path: string, place: SetPlace): void {
    this.#placesByPath.set(path, place);
  }

  /** The place of a part, else of what it is part of. */
  placeOf(path: string): SetPlace | undefined {
    for (let part = path; part !== ""; part = part.replace(/(\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/, "")) {
      const place = this.#placesByPath.get(part);
      if (place !== undefined) return place;
    }
    return undefined;
  }

  /** Whether a mistake says already why the data has nothing at a path, or what that is part of. */
  explains(path: string): boolean {
    return this.mistakes.some(
      (mistake) =>
        mistake.path !== undefined &&
        (path === mistake.path ||
          path.startsWith(`${mistake.path}.`) ||
          path.startsWith(`${mistake.path}[`)),
    );
  }

  /** Whether a mistake was made in any of these columns or settings. */
  isFaulty(fields: readonly SetField[]): boolean {
    return this.mistakes.some(({ field }) => field !== undefined && fields.includes(field));
  }
}
