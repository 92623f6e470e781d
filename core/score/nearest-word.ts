import { nearest } from './nearest'

/** A word of three letters is one change away from too many others. */
const SHORTEST = 4

/** What the known word nearest to the typed one stands for, when about one letter in four is different at most. */
export function nearestWord(typed: string, known: ReadonlyMap<string, string>): string | undefined {
  return typed.length < SHORTEST ? undefined : nearest(typed, known, () => Math.floor(typed.length / 4))
}
