import * as v from 'valibot'
import type { CellLook, Merge, Workbook, WorkbookCell, WorkbookTab } from '../workbook/workbook'

/** What the page has last sent, and what the web app answers from. */
export interface KeptSession {
  readonly id: string
  workbook: Workbook
  readonly properties: Map<string, string>
}

/** A field of the type that is missing here does not compile: it would be dropped on its way. */
type Fields<T> = { readonly [K in keyof Required<T>]: v.GenericSchema }

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const look = v.object({
  bold: v.exactOptional(v.boolean()),
  color: v.exactOptional(v.string()),
  background: v.exactOptional(v.string()),
  wrap: v.exactOptional(v.boolean()),
} satisfies Fields<CellLook>)

const cell = v.object({
  value: v.exactOptional(v.union([v.string(), v.number(), v.boolean()])),
  formula: v.exactOptional(v.string()),
  format: v.exactOptional(v.string()),
  isSpilled: v.exactOptional(v.boolean()),
  look: v.exactOptional(look),
} satisfies Fields<WorkbookCell>)

const merge = v.object({ row: count, column: count, rows: count, columns: count } satisfies Fields<Merge>)

const tab = v.object({
  name: v.string(),
  rows: v.array(v.array(cell)),
  columnWidths: v.exactOptional(v.array(v.number())),
  frozenRows: v.exactOptional(count),
  merges: v.exactOptional(v.array(merge)),
} satisfies Fields<WorkbookTab>)

const change = v.object({
  workbook: v.object({ title: v.string(), tabs: v.pipe(v.array(tab), v.minLength(1)) }),
  properties: v.record(v.string(), v.string()),
})

/** Takes over what the page sent. A text that is not a whole workbook changes nothing. */
export function takeOver(session: KeptSession, body: string): { readonly problem: string | undefined } {
  const sent = v.safeParse(change, jsonOf(body))
  if (!sent.success) return { problem: problemOf(sent.issues[0]) }
  session.workbook = sent.output.workbook
  session.properties.clear()
  for (const [key, value] of Object.entries(sent.output.properties)) session.properties.set(key, value)
  return { problem: undefined }
}

/** undefined is no value of JSON, so it fails the check that follows. */
function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function problemOf(issue: v.BaseIssue<unknown>): string {
  return `This is not a workbook: ${v.getDotPath(issue) ?? 'the whole'} is ${issue.received}.`
}
