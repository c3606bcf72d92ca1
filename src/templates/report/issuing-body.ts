/** Who issues a document, where, and who signs it, as the document words it. */
export interface IssuingBody {
  /**
   * The two lines at the left of the head: the body above or the kind of body, and the body, beneath
   * which the rule is drawn.
   */
  readonly head: readonly [above: string, name: string];
  /** Where it is signed. */
  readonly place: string;
  /** Who signs, line by line: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
  readonly signature: readonly string[];
}
