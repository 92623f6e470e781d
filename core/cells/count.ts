import { readNumberText } from './number-text'

/** So many done of so many planned. */
export interface Count {
  readonly done: number
  readonly planned: number
}

const LINK = / ?[/⁄∕] ?| (?:out of|of|von|aus|de|sur|sobre) /i

/** `6個中3個`: three of six. */
const PLANNED_FIRST = /^(\d{1,9})\D{0,4}(?:中|のうち)(\d{1,9})\D{0,4}$/

/** Reads one count, `3/6` or `3 of 6`; undefined when the text is something else. */
export function readCount(text: string): Count | undefined {
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
