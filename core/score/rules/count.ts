import { readNumberText } from '../../cells/number-text'
import { readList, readPieces } from './list'

/** So many done of so many planned. */
export interface Count {
  readonly done: number
  readonly planned: number
}

/** Longer texts are no list of counts. */
const LONGEST = 2000

const LINK = / ?[/⁄∕] ?| (?:out of|of|von|aus|de|sur|sobre) /i

/** `6個中3個`: three of six. */
const PLANNED_FIRST = /^(\d{1,9})\D{0,4}(?:中|のうち)(\d{1,9})\D{0,4}$/

/** Between counts that have no blanks within; `+` because a person may add them up. */
const SIGNS_BETWEEN = /[+&]/

/** Reads `3/6`, `3 of 6`, or several as in `27/38; 12/20`; undefined when the text is something else. */
export function readCounts(text: string): readonly Count[] | undefined {
  if (text.length > LONGEST) return undefined
  const plain = text.normalize('NFKC')
  return (
    readList(plain, readCount) ??
    nonEmpty(readPieces(plain.split(SIGNS_BETWEEN), readCount)) ??
    nonEmpty(readPieces(plain.split(/\s/), readCount))
  )
}

function nonEmpty<T>(items: readonly T[] | undefined): readonly T[] | undefined {
  return items?.length === 0 ? undefined : items
}

function readCount(text: string): Count | undefined {
  const plain = text.split(/\s+/).join(' ')
  const [, all, some] = PLANNED_FIRST.exec(plain) ?? []
  const [done, planned, ...more] = all === undefined ? plain.split(LINK) : [some, all]
  return more.length > 0 ? undefined : countOf(amount(done), amount(planned))
}

function amount(text = ''): number | undefined {
  const read = readNumberText(text, undefined)
  return read === undefined || read.value < 0 ? undefined : read.value
}

function countOf(done: number | undefined, planned: number | undefined): Count | undefined {
  return done === undefined || planned === undefined ? undefined : { done, planned }
}

/** All of them together; not the mean of the ratios (GitLab). */
export function pool(counts: readonly Count[]): Count {
  return counts.reduce((sum, { done, planned }) => ({
    done: sum.done + done,
    planned: sum.planned + planned,
  }))
}
