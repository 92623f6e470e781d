import { readNumberText } from '../../cells/number-text'
import { withoutEdges } from './without-edges'

export interface Step {
  readonly label: string
  readonly isDone: boolean
  readonly weight: number
}

/** `withoutWeight`: the one that has none where others have. */
export type ChecklistReading = { readonly steps: readonly Step[] } | { readonly withoutWeight: string }

/** Longer texts are no list of milestones. */
const LONGEST = 5000

/** A box or a sign stands before each; captured, so that `split` keeps it. */
const MARK = /(\[[ xX✓✔]?\]|[✓✔✅☑✗✘❌☐⬜])/u

const DONE = /^(?:\[[xX✓✔]\]|[✓✔✅☑])$/u

/** Blanks, separators and bullets around a label. */
const EDGE = /[\s,;、•*-]/

/** Reads `[x] Design (30%), [ ] Build (70%)`; undefined when the text is no such list. */
export function readChecklist(text: string): ChecklistReading | undefined {
  if (text.length > LONGEST) return undefined
  const [before = '', ...parts] = text.replace(/[\ufe0e\ufe0f]/g, '').split(MARK)
  if (parts.length === 0 || withoutEdges(before, EDGE) !== '') return undefined
  const entries: Entry[] = []
  for (let i = 0; i < parts.length; i += 2) {
    entries.push(readEntry(parts[i] ?? '', withoutEdges(parts[i + 1] ?? '', EDGE)))
  }
  return withWeights(entries)
}

interface Entry {
  readonly label: string
  readonly isDone: boolean
  /** In brackets, after a colon or with a per cent sign: meant as a weight. */
  readonly weight: number | undefined
  /** A bare number at the end: a weight or, as in `Phase 2`, part of the name. */
  readonly bare: number | undefined
}

/** What stands at the end of a label: a number, maybe in brackets or behind a sign. */
const ENDING = /(?:\(([^()]{1,16})\)|(?:^|\s|([:=×])) ?(\d[\d.,]{0,9} ?%?))$/

function readEntry(mark: string, label: string): Entry {
  const [, inBrackets, sign, open] = ENDING.exec(label.slice(-20)) ?? []
  const read = readNumberText(inBrackets ?? open ?? '', undefined)
  const weight = read === undefined ? undefined : read.isPercent ? read.value * 100 : read.value
  const isMeant = inBrackets !== undefined || sign !== undefined || read?.isPercent === true
  return {
    label,
    isDone: DONE.test(mark),
    weight: isMeant ? weight : undefined,
    bare: isMeant ? undefined : weight,
  }
}

/** Bare numbers count as weights only where all of them make 100: Phase 1, Phase 2 are names. */
function withWeights(entries: readonly Entry[]): ChecklistReading {
  const isWeighted = entries.some(({ weight }) => weight !== undefined)
  const isBare = !isWeighted && isHundred(entries.map(({ bare }) => bare))
  const steps: Step[] = []
  for (const { label, isDone, weight, bare } of entries) {
    const own = isWeighted ? weight : isBare ? bare : 1
    if (own === undefined || own < 0) return { withoutWeight: label }
    steps.push({ label, isDone, weight: own })
  }
  return { steps }
}

/** Thirds are written as 33.3. */
const ROUNDED = 0.5

function isHundred(numbers: readonly (number | undefined)[]): boolean {
  const sum = numbers.reduce<number>((total, n) => total + (n ?? Number.NaN), 0)
  return Math.abs(sum - 100) <= ROUNDED
}
