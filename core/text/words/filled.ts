/** What stands in a gap; empty where there is nothing to say. */
export type Gaps = (name: string) => string

const CHOICE = /\[([^\]|]*)(?:\|([^\]]*))?\]/g
const GAP = /\{(\w+)\}/g

/** Where a line must not be broken: inside French quotes, and before the marks that follow a blank. */
const BOUND_BLANK = /« | (?=[»%:;])/g

/**
 * A text of `Words` with its gaps filled. Only the text itself is looked at for gaps and choices: what fills them comes
 * from the sheet and stays as it is.
 */
export function filled(text: string, gaps: Gaps): string {
  return text
    .replace(CHOICE, (_, one: string, other = '') => (hasAll(one, gaps) ? one : (other as string)))
    .replace(BOUND_BLANK, (blank) => (blank === ' ' ? '\u00a0' : '«\u00a0'))
    .replace(GAP, (_, name: string) => gaps(name))
}

/** The same with the gaps by their names. */
export function say(text: string, facts: Readonly<Record<string, string | undefined>>): string {
  return filled(text, (name) => facts[name] ?? '')
}

function hasAll(text: string, gaps: Gaps): boolean {
  return (text.match(GAP) ?? []).every((gap) => gaps(gap.slice(1, -1)) !== '')
}
