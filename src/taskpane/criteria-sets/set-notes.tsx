import type { SetNote } from "../../criteria/set-mistake";
import { Folded } from "../folded";
import { useSetsWording } from "./sets-wording";

/** What was understood otherwise than it stands there, to be unfolded; nothing where nothing was. */
export function SetNotes({ notes }: { readonly notes: readonly SetNote[] }) {
  const { texts, describeSetNotes } = useSetsWording();
  if (notes.length === 0) return null;
  return (
    <Folded class="folded" summary={<h3>{texts.preview.notes(notes.length)}</h3>}>
      <ul class="set-sentences">
        {describeSetNotes(notes).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </Folded>
  );
}
