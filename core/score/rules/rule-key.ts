import { folded } from '../../cells/folded'

/** How names of rules are compared: no case, accents, blanks, hyphens or other punctuation. */
export function ruleKey(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}]/gu, '')
}
