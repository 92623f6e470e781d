import { readFileSync } from 'node:fs'
import { makeBareHost } from '../../../apps-script/local/script/bare-host'
import { customFunctionsOf } from '../../../apps-script/local/script/jsdoc'
import type { ScriptHost } from '../../../apps-script/local/script/script-host'
import type { AuthMode } from '../../../apps-script/local/services/authorization'
import type { HtmlOutput } from '../../../apps-script/local/services/html-service'
import { services } from '../../../apps-script/local/services/services'
import type { MenuItem } from '../../../apps-script/local/services/ui'
import type { SheetBook } from '../../../apps-script/local/workbook/sheet-book'
import { storedBook } from '../../../apps-script/local/workbook/stored-book'
import type { Workbook } from '../../../apps-script/local/workbook/workbook'
import type { Cell } from '../../../core/index'

/** The code that ships. */
export const CODE = readFileSync('dist/apps-script/Code.js', 'utf8')
export const FUNCTIONS = customFunctionsOf(CODE).map(({ name }) => name)

export interface AddOn {
  /** Calls a function of the built add-on in one authorisation mode. */
  in(mode: AuthMode): ScriptHost
  readonly menus: MenuItem[][]
  readonly sidebars: HtmlOutput[]
  readonly dialogs: HtmlOutput[]
  readonly properties: Map<string, string>
}

/** The built add-on in the bare host over a workbook, with what it shows to the person kept to look at. */
export function openAddOn(book: SheetBook, webAppUrl: string | null = 'https://script.example/exec'): AddOn {
  let now: AuthMode = 'NONE'
  const seen = { menus: [] as MenuItem[][], sidebars: [] as HtmlOutput[], dialogs: [] as HtmlOutput[] }
  const properties = new Map<string, string>()
  const host = makeBareHost({
    code: CODE,
    freshPerCall: true,
    services: services({
      book,
      properties,
      webAppUrl,
      mode: () => now,
      files: { sidebar: readFileSync('dist/apps-script/sidebar.html', 'utf8') },
      windows: {
        addMenu: (items) => void seen.menus.push([...items]),
        showSidebar: (page) => void seen.sidebars.push(page),
        showDialog: (page) => void seen.dialogs.push(page),
      },
    }),
  })
  const inMode = (mode: AuthMode): ScriptHost => ({
    call(name, args) {
      now = mode
      return host.call(name, args)
    },
  })
  return { ...seen, properties, in: inMode }
}

/** A workbook at rest with these tabs of plain values. */
export function bookOf(
  tabs: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  title = 'Tech',
): SheetBook {
  const workbook: Workbook = {
    title,
    tabs: Object.entries(tabs).map(([name, rows]) => ({ name, rows: rows.map((row) => row.map(plainCell)) })),
  }
  return storedBook(() => workbook)
}

function plainCell(value: Cell): Workbook['tabs'][number]['rows'][number][number] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? { value } : {}
}
