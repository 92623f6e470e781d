import type { FUniver } from '@univerjs/core/facade'
import type { SheetBook } from '../sheet-book'
import { activeWorkbook } from '../univer-book'
import { workbookOfUniver } from '../workbook-of-univer'

/** People type in bursts; the feed is asked far less often. */
const QUIET_MS = 200

/** Sends workbook and properties to the server after each change, so that the feed link answers what the page shows. */
export function saveChanges(
  api: FUniver,
  book: SheetBook,
  properties: ReadonlyMap<string, string>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const save = (): void => {
    const workbook = workbookOfUniver(activeWorkbook(api).save(), book)
    const body = JSON.stringify({ workbook, properties: Object.fromEntries(properties) })
    // Where the server was ended, the sheet on this page goes on without it, and the extension says what is wrong.
    fetch('workbook.json', { method: 'PUT', body, headers: { 'content-type': 'application/json' } }).catch(
      () => {},
    )
  }
  const saveSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(save, QUIET_MS)
  }
  api.addEvent(api.Event.SheetValueChanged, saveSoon)
  api.getFormula().calculationEnd(saveSoon)
  return saveSoon
}
