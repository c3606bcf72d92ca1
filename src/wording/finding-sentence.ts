/** What an officer reads of a finding: what is wrong and what to do; `fix` is undefined where nothing is to do. */
export interface FindingSentence {
  readonly message: string;
  readonly fix: string | undefined;
}
