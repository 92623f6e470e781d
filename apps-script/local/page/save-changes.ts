import type { FUniver } from '@univerjs/core/facade'
import type { SheetBook } from '../workbook/sheet-book'
import { activeWorkbook } from '../engine/univer-book'
import { workbookOfUniver } from '../engine/workbook-of-univer'

/** People type in bursts; the feed is asked far less often. */
const QUIET_MS = 200

export interface SavedParts {
  readonly api: FUniver
  readonly book: SheetBook
  readonly properties: ReadonlyMap<string, string>
  /** Of the session that the page began with. */
  readonly id: string
  /** Tells the person why nothing is kept. */
  readonly complain: (sentence: string) => void
}

/** Sends workbook and properties to the server after each change, so that the feed link answers what the page shows. */
export function saveChanges(parts: SavedParts): () => void {
  const { api } = parts
  let timer: ReturnType<typeof setTimeout> | undefined
  const saveSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void save(parts), QUIET_MS)
  }
  api.addEvent(api.Event.SheetValueChanged, saveSoon)
  api.getFormula().calculationEnd(saveSoon)
  return saveSoon
}

async function save({ api, book, properties, id, complain }: SavedParts): Promise<void> {
  const workbook = workbookOfUniver(activeWorkbook(api).save(), book)
  const body = JSON.stringify({ workbook, properties: Object.fromEntries(properties) })
  const headers = { 'content-type': 'application/json' }
  try {
    const answer = await fetch(`workbook.json?id=${id}`, { method: 'PUT', body, headers })
    complain(answer.ok ? '' : await answer.text())
  } catch {
    complain('npm start has ended. This page still calculates, but keeps nothing, and the feed link is dead.')
  }
}
