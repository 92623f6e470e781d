/** What the wording checks are tried on in one language: a line each, `title | start | target`, where it has numbers. */
export interface Sentences {
  /** Of objective, key result, start and target. */
  readonly header: readonly string[]
  /** Nothing is to be said about any of these. */
  readonly objectives: string
  readonly keyResults: string
  /** By check: it must point at each of these, and no other check may, but for the length of an objective. */
  readonly flagged: Readonly<Record<string, string>>
}
