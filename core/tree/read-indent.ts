/** How far a title is moved in, and where it begins. */
export interface Indent {
  readonly width: number
  readonly end: number
}

const SPACE = 32

/** A mark is as wide as two blanks, so that `– a` and `  a` stand alike. */
const MARK_WIDTH = 2

/** Blanks by their width, as they look in a cell. A full-width blank is as wide as two, a tab as four. */
const BLANKS: ReadonlyMap<string, number> = new Map([
  [' ', 1],
  ['\u00a0', 1],
  ['\u2002', 1],
  ['\u2003', 2],
  ['\u2009', 1],
  ['\u202f', 1],
  ['\u3000', 2],
  ['\t', 4],
])

/** Bullets, arrows and the lines that tree printers draw. */
const MARKS = '•◦▪▫‣⁃●○■□·・→➔➜⇒↳»└├│─╰'

/** Marks that also begin numbers and words, `-5%` or `*new*`: a blank must follow, or the same mark again. */
const LOOSE_MARKS = '-–—*+>＞'

/** `> 95%` and `+ 5 points` compare; they are not moved in. */
const COMPARING = '>＞+'

/** The blanks and marks before a title. What stands between the last mark and the title has no width. */
export function readIndent(text: string): Indent {
  if (isLetterOrDigit(text.charCodeAt(0))) return NONE
  let width = 0
  let pending = 0
  let end = 0
  let hasMark = false
  for (;;) {
    while (text.charCodeAt(end) === SPACE) {
      pending++
      end++
    }
    const blank = BLANKS.get(text.charAt(end))
    if (blank !== undefined) {
      pending += blank
      end++
      continue
    }
    const run = markRun(text, end)
    if (run === 0) break
    width += pending + MARK_WIDTH * run
    pending = 0
    end += run
    hasMark = true
  }
  if (end === text.length) return NONE
  return { width: hasMark ? width : pending, end }
}

const NONE: Indent = { width: 0, end: 0 }

/** Of ASCII, as at the beginning of nearly every title. */
export function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** How many marks alike begin here; 0 where the character belongs to the title. */
function markRun(text: string, from: number): number {
  const mark = text.charAt(from)
  if (mark === '') return 0
  if (/^[-=]>/.test(text.slice(from, from + 2))) return 2
  const isLoose = LOOSE_MARKS.includes(mark)
  if (!isLoose && !MARKS.includes(mark)) return 0
  let to = from + 1
  while (text.charAt(to) === mark) to++
  if (!isLoose) return to - from
  const next = text.charAt(to)
  if (to - from === 1 && !BLANKS.has(next) && !MARKS.includes(next)) return 0
  return COMPARING.includes(mark) && /^[ \u00a0]*[0-9€$£¥]/.test(text.slice(to, to + 4)) ? 0 : to - from
}
