import { codeOf } from '../error-code'
import { openWorkbook } from '../workbook/open-workbook'
import { sampleWorkbook } from '../workbook/sample-workbook'
import { type Command, fromCallersFolder, parseCommandLine, USAGE } from './command-line'
import { type LocalServer, startLocalServer } from './local-server'
import { openBrowser } from './open-browser'

const DEFAULT_PORT = 4173
/** How many ports after the default are tried. */
const TRIES = 100

type Opening = Extract<Command, { readonly kind: 'open' }>

/** Does what the command line asks. A server keeps the process alive; otherwise the exit code says how it went. */
export async function run(args: readonly string[]): Promise<void> {
  const command = parseCommandLine(args)
  if (command.kind === 'help') return say(USAGE)
  if (command.kind === 'wrong') return fail(`${command.problem}\n\n${USAGE}`)
  try {
    await serve(command)
  } catch (error) {
    fail(`${sentenceOf(error, command)}\n`)
  }
}

async function serve({ file, port, opensBrowser }: Opening): Promise<void> {
  const workbook =
    file === undefined
      ? sampleWorkbook()
      : await openWorkbook(fromCallersFolder(file, process.env['INIT_CWD']))
  const server = await startLocalServer({
    workbook,
    ports: portsFor(port),
    warn: (line) => process.stderr.write(`${line}\n`),
  })
  say(greeting(file ?? `the sample workbook, “${workbook.title}”`, server))
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close())
  if (opensBrowser) openBrowser(server.address)
}

function greeting(opened: string, { address, feedLink }: LocalServer): string {
  return `
  Opened ${opened}.

  The sheet:
    ${address}

  The feed link, to paste in the options of the extension:
    ${feedLink}

  The unpacked extension, to load in the browser:
    Chrome, Edge   dist/extension/chrome
    Firefox        dist/extension/firefox

  Ctrl+C ends it.

`
}

/** Any port is asked for again, because it may be taken under the other loopback address. */
function portsFor(asked: number | undefined): number[] {
  if (asked === 0) return [0, 0, 0]
  return asked === undefined ? Array.from({ length: TRIES }, (_, i) => DEFAULT_PORT + i) : [asked]
}

function sentenceOf(error: unknown, { port = DEFAULT_PORT }: Opening): string {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `Port ${port} is in use. Name another one with --port, or none to take a free one.`
    case 'EACCES':
      return `Port ${port} may not be used. Name one from 1024 to 65535 with --port.`
    default:
      return error instanceof Error ? error.message : String(error)
  }
}

function say(text: string): void {
  process.stdout.write(text)
}

function fail(text: string): void {
  process.stderr.write(text)
  process.exitCode = 1
}
