import { cellErrors } from '../engine/cell-errors'
import { customFunctionsOf } from '../script/jsdoc'
import type { Session } from '../session'
import { univerBook } from '../engine/univer-book'
import { openAddOn } from './add-on'
import { saveChanges } from './save-changes'
import { openSheet } from './sheet-engine'
import { showCellError } from './show-cell-error'
import { pageWindows } from './windows'
import './page.css'

await start().catch((error: unknown) => {
  element('loading').textContent = `The sheet could not be opened: ${String(error)}`
  throw error
})

async function start(): Promise<void> {
  const [code = '', page = '', stored = ''] = await Promise.all(
    ['Code.js', 'sidebar.html', 'workbook.json'].map(textOf),
  )
  const { id, workbook, webAppUrl, ...session } = JSON.parse(stored) as Session
  element('title').textContent = workbook.title
  document.title = `${workbook.title} – OKR Sheets`
  const sheet = openSheet(element('sheet'), workbook, customFunctionsOf(code))
  const { api } = sheet
  const book = univerBook(api)
  const properties = new Map(Object.entries(session.properties))
  const complain = (sentence: string): void => void (element('notice').textContent = sentence)
  const save = webAppUrl === null ? () => {} : saveChanges({ api, book, properties, id, complain })

  const windows = pageWindows(() => ({ menu: element('menu'), sidebar: element('sidebar'), host: asPerson }))
  const addOn = openAddOn(code, {
    book,
    properties,
    // A new feed link must work at once.
    propertiesChanged: save,
    windows,
    webAppUrl,
    files: { sidebar: page },
  })
  const asPerson = addOn('FULL')
  const errors = cellErrors()
  showCellError(api, errors, element('message'))
  sheet.useFunctions(addOn('CUSTOM_FUNCTION'), errors.keep)
  addOn('LIMITED').call('onOpen', [{ authMode: 'LIMITED' }])
  asPerson.call('openSidebar')
  await sheet.isReady
  element('loading').hidden = true
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The page has no #${id}`)
  return found
}

async function textOf(file: string): Promise<string> {
  const response = await fetch(file)
  if (!response.ok) throw new Error(`${file} is missing; npm run build makes it`)
  return response.text()
}
