import path from 'node:path'
import { parseArgs } from 'node:util'

export const USAGE = `Usage: npm start -- [FILE] [options]

  FILE        a .xlsx, .csv or .tsv file; without one, the sample workbook opens
  --port N    the port to answer on; 4173 or the next free one when not given, 0 for any
  --no-open   do not open the browser
  --help      this text
`

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problem: string }
  | {
      readonly kind: 'open'
      readonly file: string | undefined
      readonly port: number | undefined
      readonly opensBrowser: boolean
    }

const OPTIONS = {
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  help: { type: 'boolean' },
} as const

const MAX_PORT = 65_535

/** What the person asked for. Not strict, because Node's own messages speak of programming. */
export function parseCommandLine(args: readonly string[]): Command {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!Object.hasOwn(OPTIONS, token.name)) return wrong(`There is no option ${token.rawName}.`)
    if (token.name !== 'port' && token.value !== undefined) return wrong(`${token.rawName} takes no value.`)
  }
  if (values.help === true) return { kind: 'help' }
  if (positionals.length > 1) return wrong(`One file can be opened, not ${positionals.length}.`)
  const port = values.port === undefined ? undefined : portOf(values.port)
  if (Number.isNaN(port)) return wrong(`--port needs a whole number from 0 to ${MAX_PORT}.`)
  return { kind: 'open', file: positionals[0], port, opensBrowser: values['no-open'] !== true }
}

function portOf(given: string | boolean): number {
  const isPort = typeof given === 'string' && /^\d{1,5}$/.test(given) && Number(given) <= MAX_PORT
  return isPort ? Number(given) : Number.NaN
}

function wrong(problem: string): Command {
  return { kind: 'wrong', problem }
}

/** npm runs its scripts in the project's folder, and tells in INIT_CWD from where it was called. */
export function fromCallersFolder(file: string, callersFolder = process.cwd()): string {
  return path.isAbsolute(file) ? file : path.join(path.relative(process.cwd(), callersFolder), file)
}
