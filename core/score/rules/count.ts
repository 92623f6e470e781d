import { type Count, readCount } from '../../cells/count'
import { readList, readPieces } from './list'

/** Longer texts are no list of counts. */
const LONGEST = 2000

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

/** All of them together; not the mean of the ratios (GitLab). */
export function pool(counts: readonly Count[]): Count {
  return counts.reduce((sum, { done, planned }) => ({
    done: sum.done + done,
    planned: sum.planned + planned,
  }))
}
