import { readFileSync } from 'node:fs'
import Papa from 'papaparse'

/** One number or label that a system publishes. Facts and figures only. */
export interface Published {
  readonly id: string
  readonly system: string
  /** The arithmetic that makes the number, or the dialect that gives the label. */
  readonly rule: string
  readonly inputs: Inputs
  readonly published: number | string
  /** The rounding it is printed with; 0 for a label. */
  readonly tolerance: number
  readonly source: string
  /** Where it was cut instead of rounded, or why it does not follow from its parts. */
  readonly note: string
}

export type Inputs = Readonly<Record<string, unknown>>

/** What we make of the inputs. */
export type Answer = number | string | undefined

export function number(input: unknown): number {
  if (typeof input === 'number') return input
  throw new Error(`published.csv has ${JSON.stringify(input)} for a number`)
}

/** Every published example, in the order of the file. */
export function publishedExamples(): readonly Published[] {
  const text = readFileSync(new URL('published.csv', import.meta.url), 'utf8')
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  return data.map(toPublished)
}

function toPublished(row: Record<string, string>): Published {
  const { id = '', system = '', rule = '', inputs = '{}', published = '' } = row
  const { tolerance = '', source = '', note = '' } = row
  return {
    id,
    system,
    rule,
    inputs: JSON.parse(inputs) as Inputs,
    published: tolerance === '' ? published : Number(published),
    tolerance: Number(tolerance),
    source,
    note,
  }
}
