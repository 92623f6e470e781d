import { ALL_FUNCTIONS, type Param, type SheetFunction } from '../../core/index'

/** The bundle's one global. A name that ends in _ is private in Apps Script. */
export const BUNDLE_NAME = 'okrAddon_'

/** The export of the entry that runs the custom functions; it gets no stub of its own. */
export const DISPATCHER = 'customFunction'

/**
 * Sheets finds only real top-level functions and reads the comment right above them, and bundlers drop comments: so
 * the stubs are written after bundling.
 */
export function stubsFor(exported: readonly string[]): string {
  const hosts = exported.filter((name) => name !== DISPATCHER).map(hostStub)
  return [...ALL_FUNCTIONS.map(customStub), ...hosts].join('\n\n')
}

function hostStub(name: string): string {
  return `function ${name}() {\n  return ${BUNDLE_NAME}.${name}.apply(this, arguments);\n}`
}

function customStub(fn: SheetFunction): string {
  const params = mergedParams(fn)
  const names = params.map(({ name }) => name).join(', ')
  const body = `return ${BUNDLE_NAME}.${DISPATCHER}("${fn.name}", arguments);`
  return `${jsdoc(fn, params)}\nfunction ${fn.name}(${names}) {\n  ${body}\n}`
}

interface StubParam {
  readonly name: string
  readonly type: string
  readonly help: string
}

/** Sheets knows one list of parameters: where forms differ, a place is named after all that may stand there. */
function mergedParams({ forms }: SheetFunction): StubParam[] {
  const most = Math.max(...forms.map(({ params }) => params.length))
  return Array.from({ length: most }, (_, place) => {
    const here = forms.flatMap(({ params }) => params[place] ?? [])
    const help = here.map((param) => param.help).join(' Or: ')
    // Sheets does not understand optional parameters, so the help says it.
    const isOptional = here.length < forms.length || here.some((param) => param.isOptional)
    return { name: orName(here), type: typeOf(here), help: isOptional ? `Optional. ${help}` : help }
  })
}

function orName(params: readonly Param[]): string {
  const [first = '', ...others] = params.map(({ name }) => name)
  return first + others.map((name) => `Or${name.charAt(0).toUpperCase()}${name.slice(1)}`).join('')
}

const JSDOC_TYPE: Readonly<Record<Param['type'], string>> = {
  rows: 'Array<Array<*>>',
  number: 'number',
  'number or blank': 'number',
  text: 'string',
  cell: '*',
  day: 'Date|string',
  settings: 'string|Array<Array<*>>',
}

function typeOf(params: readonly Param[]): string {
  return [...new Set(params.map(({ type }) => JSDOC_TYPE[type]))].join('|')
}

/** One line for each part: Sheets shows no line breaks. */
function jsdoc(fn: SheetFunction, params: readonly StubParam[]): string {
  const lines = [
    fn.summary,
    '',
    ...params.map(({ name, type, help }) => `@param {${type}} ${name} ${help}`),
    `@return {*} ${fn.returns}`,
    '@customfunction',
  ]
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`
}
