import { describe, expect, test } from 'vitest'
import { makeBareHost } from '../../../apps-script/local/script/bare-host'
import type { AuthMode } from '../../../apps-script/local/services/authorization'
import { services } from '../../../apps-script/local/services/services'
import type { SheetBook } from '../../../apps-script/local/workbook/sheet-book'
import { storedBook } from '../../../apps-script/local/workbook/stored-book'
import type { WorkbookCell } from '../../../apps-script/local/workbook/workbook'

const MODES = ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'] as const
const REFUSED = /^You do not have permission to call /

const ROWS: WorkbookCell[][] = [
  [{ value: 'Due' }, { value: 45_000, format: 'yyyy-mm-dd' }],
  [{}, { value: 0.5, format: '0%' }, { value: true }],
  [{ value: '#REF!', formula: '=X1' }, { value: '' }],
]

const book = (): SheetBook =>
  storedBook(() => ({
    title: 'Tech',
    tabs: [
      { name: 'First', rows: ROWS },
      { name: 'Empty', rows: [] },
    ],
  }))

interface Run {
  readonly mode?: AuthMode
  readonly properties?: Map<string, string>
  readonly book?: SheetBook
}

/** The value of an expression in a script that has the services. */
function run(
  expression: string,
  { mode = 'FULL', properties = new Map(), book: over = book() }: Run = {},
): unknown {
  const windows = { addMenu: () => {}, showSidebar: () => {}, showDialog: () => {} }
  const files = { page: '<p>Hi</p>' }
  const parts = {
    book: over,
    mode: () => mode,
    files,
    properties,
    windows,
    webAppUrl: 'https://x.example/exec',
  }
  return makeBareHost({ code: `function run() { return ${expression} }`, services: services(parts) }).call(
    'run',
  )
}

const outcome = (expression: string, mode: AuthMode): string => {
  try {
    run(expression, { mode })
    return 'works'
  } catch (error) {
    return error instanceof Error && REFUSED.test(error.message) ? 'refused' : String(error)
  }
}

const SHEET = 'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]'
const PAGE = 'HtmlService.createHtmlOutputFromFile("page")'

describe('what each authorisation mode may do', () => {
  // Columns: NONE, LIMITED, CUSTOM_FUNCTION, FULL.
  test.each([
    ['Utilities.getUuid()', 'yes yes yes yes'],
    ['SpreadsheetApp.getUi().createAddonMenu().addItem("A", "a").addToUi()', 'yes yes no yes'],
    ['SpreadsheetApp.getActiveSpreadsheet()', 'no yes yes yes'],
    [`${SHEET}.getDataRange().getValues()`, 'no yes yes yes'],
    [`${SHEET}.getDataRange().getNumberFormats()`, 'no yes yes yes'],
    [`${SHEET}.getRange(1, 1).activate()`, 'no yes no yes'],
    ['PropertiesService.getDocumentProperties()', 'no yes yes yes'],
    [PAGE, 'no yes yes yes'],
    ['ContentService.createTextOutput("a")', 'no yes no yes'],
    ['ScriptApp.getService().getUrl()', 'no no no yes'],
    [`SpreadsheetApp.getUi().showSidebar(${PAGE})`, 'no no no yes'],
    [`SpreadsheetApp.getUi().showModalDialog(${PAGE}, "Title")`, 'no no no yes'],
  ])('%s: %s', (expression, allowed) => {
    const outcomes = MODES.map((mode) => outcome(expression, mode))
    expect(outcomes).toEqual(allowed.split(' ').map((word) => (word === 'yes' ? 'works' : 'refused')))
  })

  test('a refusal names the method and the mode', () => {
    expect(() => run('ScriptApp.getService()', { mode: 'LIMITED' })).toThrow(
      'You do not have permission to call ScriptApp.getService. (mode LIMITED)',
    )
  })
})

describe('the workbook as a script sees it', () => {
  test.each([
    ['SpreadsheetApp.getActiveSpreadsheet().getName()', '"Tech"'],
    [
      'SpreadsheetApp.getActiveSpreadsheet().getSheets().map(function (s) { return s.getName() })',
      '["First","Empty"]',
    ],
    [`${SHEET}.getName()`, '"First"'],
    [`${SHEET}.getDataRange().getNumberFormats()`, '[["","yyyy-mm-dd",""],["","0%",""],["","",""]]'],
    [`${SHEET}.getDataRange().getValues()[1]`, '["",0.5,true]'],
    [`${SHEET}.getDataRange().getValues()[2]`, '["#REF!","",""]'],
    [`${SHEET}.getRange(2, 2).getValues()`, '[[0.5]]'],
    [`${SHEET}.getRange(9, 9).getValues()`, '[[""]]'],
    ['SpreadsheetApp.getActiveSpreadsheet().getSheets()[1].getDataRange().getValues()', '[[""]]'],
    [`${SHEET}.getDataRange().getValues() instanceof Array`, 'true'],
    [`${SHEET}.getDataRange().getValues()[0] instanceof Array`, 'true'],
    [`${SHEET}.getDataRange().getValues()[0][1] instanceof Date`, 'true'],
    [`${SHEET}.getDataRange().getValues()[0][1].getDate()`, '15'],
  ])('%s is %s', (expression, json) => {
    expect(JSON.stringify(run(expression))).toBe(json)
  })

  test('a cell is activated in its tab, counted from 0', () => {
    const activated: unknown[] = []
    const watched: SheetBook = {
      ...book(),
      activate: (tab, row, column) => void activated.push([tab.name, row, column]),
    }
    run('SpreadsheetApp.getActiveSpreadsheet().getSheets()[1].getRange(3, 2).activate()', { book: watched })
    expect(activated).toEqual([['Empty', 2, 1]])
  })

  test('what the add-on does not use is absent', () => {
    expect(() => run(`${SHEET}.getDataRange().setValues([[1]])`)).toThrow('setValues is not a function')
  })
})

describe('the other services', () => {
  const STORE = 'PropertiesService.getDocumentProperties()'

  test('properties outlive the call', () => {
    const properties = new Map<string, string>()
    run(`${STORE}.setProperty("a", "1").setProperty("b", "2")`, { properties })
    expect([...properties]).toEqual([
      ['a', '1'],
      ['b', '2'],
    ])
    expect(run(`${STORE}.getProperty("b")`, { properties })).toBe('2')
    expect(run(`${STORE}.getProperty("c")`, { properties })).toBeNull()
  })

  test('a property holds 9 kB and no byte more', () => {
    const properties = new Map<string, string>()
    // Two bytes each.
    run(`${STORE}.setProperty("a", "é".repeat(4608))`, { properties })
    expect(properties.get('a')).toHaveLength(4608)
    expect(() => run(`${STORE}.setProperty("a", "é".repeat(4608) + "x")`, { properties })).toThrow(
      'Argument too large: value',
    )
    expect(properties.get('a')).toHaveLength(4608)
  })

  test.each([
    [`${PAGE}.getContent()`, '<p>Hi</p>'],
    [`${PAGE}.setContent("new").getContent()`, 'new'],
    [`${PAGE}.setTitle("T").setWidth(1).setHeight(2).getTitle()`, 'T'],
    [`${PAGE}.setWidth(480).getWidth()`, 480],
    [`${PAGE}.getHeight()`, null],
    ['ContentService.createTextOutput("a").getContent()', 'a'],
    ['ContentService.createTextOutput("a").getMimeType()', 'text/plain'],
    [
      'ContentService.createTextOutput("a").setMimeType(ContentService.MimeType.JSON).getMimeType()',
      'application/json',
    ],
    ['ScriptApp.getService().getUrl()', 'https://x.example/exec'],
  ])('%s is %s', (expression, value) => {
    expect(run(expression)).toBe(value)
  })

  test('a page that is not in the project is named', () => {
    expect(() => run('HtmlService.createHtmlOutputFromFile("other")')).toThrow(
      'No HTML file named other was found.',
    )
  })

  test('each identifier is new', () => {
    expect(run('Utilities.getUuid()')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(run('Utilities.getUuid() === Utilities.getUuid()')).toBe(false)
  })
})
