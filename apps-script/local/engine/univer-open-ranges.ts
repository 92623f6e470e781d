import type { ICellData, ICommandService } from '@univerjs/core'
import type { FUniver } from '@univerjs/core/facade'
import { closeOpenRanges } from './open-range'
import { activeWorkbook } from './univer-book'

const WRITES_CELLS = 'sheet.mutation.set-range-values'

interface CellWrite {
  readonly subUnitId?: string
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, ICellData | null>> | null>>
}

/** Lets people type `A2:K`: every formula passes here on its way into a cell. */
export function installOpenRanges(api: FUniver, commands: ICommandService): void {
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== WRITES_CELLS || params === undefined) return
    const { subUnitId = '', cellValue = {} } = params as CellWrite
    for (const row of Object.values(cellValue)) {
      for (const cell of Object.values(row ?? {})) {
        if (cell?.f) cell.f = closeOpenRanges(cell.f, (tab) => rowsOf(api, tab, subUnitId))
      }
    }
  })
}

function rowsOf(api: FUniver, tab: string | undefined, ownId: string): number {
  const book = activeWorkbook(api)
  const sheet = tab === undefined ? book.getSheetBySheetId(ownId) : book.getSheetByName(tab)
  return sheet?.getMaxRows() ?? 1000
}
