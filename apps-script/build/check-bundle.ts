import { type Comment, type FunctionDeclaration, parse, type Program } from 'acorn'
import { analyze } from 'eslint-scope'

const ES2019 = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp
  Error EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math ArrayBuffer Uint8Array Int8Array
  Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray DataView Map Set WeakMap
  WeakSet Proxy Reflect decodeURI decodeURIComponent encodeURI encodeURIComponent isFinite isNaN arguments`.split(
    /\s+/,
  ),
)

/** Services the add-on may name, each with the scopes of which its manifest must hold one; none where none is needed. */
const SERVICES: ReadonlyMap<string, readonly string[]> = new Map([
  ['SpreadsheetApp', ['spreadsheets.currentonly', 'spreadsheets']],
  ['HtmlService', []],
  ['ContentService', []],
  ['PropertiesService', []],
  ['ScriptApp', []],
  ['Utilities', []],
  ['console', []],
])

const SCOPE = 'https://www.googleapis.com/auth/'

export interface Manifest {
  readonly oauthScopes: readonly string[]
}

/** What would make `Code.js` fail or ask for more on Google's side, as sentences; none when it is fine. */
export function checkBundle(code: string, manifest: Manifest): string[] {
  const comments: Comment[] = []
  let program: Program
  try {
    program = parse(code, {
      ecmaVersion: 2019,
      sourceType: 'script',
      ranges: true,
      locations: true,
      onComment: comments,
    })
  } catch (error) {
    return [`Newer than ES2019: ${String(error)}`]
  }
  const services = new Map<string, number>()
  return [
    ...freeNames(program, services),
    ...topLevel(program),
    ...program.body.filter(isFunction).flatMap((fn) => customFunction(fn, commentAbove(fn, comments, code))),
    ...scopes([...services.keys()], code, manifest),
  ]
}

function freeNames(program: Program, services: Map<string, number>): string[] {
  const unknown = new Map<string, number>()
  // Two packages describe the same syntax tree with types of their own.
  const tree = program as unknown as Parameters<typeof analyze>[0]
  for (const { identifier } of analyze(tree, { ecmaVersion: 2019, sourceType: 'script' }).globalScope
    ?.through ?? []) {
    const line = identifier.loc?.start.line ?? 0
    if (SERVICES.has(identifier.name)) services.set(identifier.name, line)
    else if (!ES2019.has(identifier.name) && !unknown.has(identifier.name)) unknown.set(identifier.name, line)
  }
  return [...unknown].map(
    ([name, line]) => `Line ${line}: ${name} is no part of ES2019 and no allowed service`,
  )
}

/** Nothing may run while the file loads: one service call there breaks the menu in AuthMode.NONE. */
function topLevel({ body }: Program): string[] {
  return body
    .filter((node) => {
      const isVar = node.type === 'VariableDeclaration' && node.kind === 'var'
      return !isVar && node.type !== 'FunctionDeclaration' && !('directive' in node)
    })
    .map((node) => `Line ${node.loc?.start.line ?? 0}: ${node.type} at the top level`)
}

function isFunction(node: Program['body'][number]): node is FunctionDeclaration {
  return node.type === 'FunctionDeclaration'
}

function commentAbove(fn: FunctionDeclaration, comments: readonly Comment[], code: string): string {
  const before = comments.filter(({ end }) => end <= fn.start)
  const last = before[before.length - 1]
  if (last?.type !== 'Block' || code.slice(last.end, fn.start).trim() !== '') return ''
  return last.value.replace(/^\s*\* ?/gm, '')
}

function customFunction(fn: FunctionDeclaration, doc: string): string[] {
  const { name } = fn.id
  if (!doc.includes('@customfunction'))
    return /^(?:OKR|KPI)_/.test(name) ? [`${name} has no @customfunction above it`] : []
  const params = fn.params.map((param) => (param.type === 'Identifier' ? param.name : '?')).join()
  const documented = [...doc.matchAll(/@param \{[^}]*\} (\w+) \S/g)].map(([, param]) => param).join()
  const [summary = ''] = doc.trim().split('@')
  return [
    // No built-in function starts with these, so no name is ever taken.
    ...(/^(?:OKR|KPI)_[A-Z]+$/.test(name) ? [] : [`${name} must be OKR_ or KPI_ and capital letters`]),
    ...(params === documented ? [] : [`${name}(${params}) documents the parameters (${documented})`]),
    ...(summary.trim().includes('\n') ? [`${name}: the summary must be one line`] : []),
  ]
}

function scopes(services: readonly string[], code: string, { oauthScopes }: Manifest): string[] {
  const lacks = (wanted: readonly string[]): boolean =>
    wanted.length > 0 && !wanted.some((scope) => oauthScopes.includes(SCOPE + scope))
  const ui = /\.show(?:Sidebar|ModalDialog)\(/.test(code) && lacks(['script.container.ui'])
  return [
    ...services
      .filter((name) => lacks(SERVICES.get(name) ?? []))
      .map((name) => `${name}: its scope is not in the manifest`),
    ...(ui ? ['showSidebar: script.container.ui is not in the manifest'] : []),
  ]
}
