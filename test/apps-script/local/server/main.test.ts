import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { USAGE } from '../../../../apps-script/local/server/command-line'
import { scoreAt } from './served'

/** The program itself, as `npm start` runs it after the build. */
class Program {
  readonly #child: ChildProcess
  out = ''
  errors = ''
  readonly ended: Promise<unknown>

  constructor(args: readonly string[]) {
    this.#child = spawn(process.execPath, ['--import', 'tsx', 'apps-script/local/main.ts', ...args])
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.out += text))
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.errors += text))
    this.ended = once(this.#child, 'close').then(([code]) => code as unknown)
  }

  /** The printed text, once it is there whole. */
  async greeting(): Promise<string> {
    const over = this.ended.then(() => true)
    while (!this.out.includes('Ctrl+C')) {
      const next = this.#child.stdout === null ? undefined : once(this.#child.stdout, 'data')
      if ((await Promise.race([over, next])) === true) throw new Error(`it ended: ${this.errors}`)
    }
    return this.out
  }

  interrupt(): void {
    this.#child.kill('SIGINT')
  }

  end(): void {
    this.#child.kill('SIGKILL')
  }
}

const running: Program[] = []
const start = (...args: string[]): Program => {
  const program = new Program(args)
  running.push(program)
  return program
}

const linkIn = (text: string): string => /http\S+key=\S+/.exec(text)?.[0] ?? 'no link'
const addressIn = (text: string): string => /http\S+\/(?=\s)/.exec(text)?.[0] ?? 'no address'

/** Also ::1 where the machine has it. */
const LOOPBACKS = Object.values(os.networkInterfaces())
  .flatMap((all) => all ?? [])
  .filter(({ address }) => address === '127.0.0.1' || address === '::1')
  .map(({ address }) => address)

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'okr-files-'))
  await writeFile(
    path.join(folder, 'team.csv'),
    'Objective,Key result,Start,Target,Current\nGrow,Sales,0,100,25\n',
  )
  await writeFile(path.join(folder, 'broken.xlsx'), 'this is no workbook')
})

afterEach(async () => {
  for (const program of running) program.end()
  await Promise.all(running.splice(0).map(({ ended }) => ended))
})

afterAll(() => rm(folder, { recursive: true }))

describe('npm start', () => {
  test('opens the sample, and its feed link gives the score', async () => {
    const program = start('--no-open', '--port', '0')
    const greeting = await program.greeting()
    expect(greeting).toContain('Opened the sample workbook, “Tech Solutions Inc.”.')
    for (const built of ['dist/extension/chrome', 'dist/extension/firefox']) expect(greeting).toContain(built)
    expect(await scoreAt(linkIn(greeting))).toBeCloseTo((0.6375 + 0.43 + 0.4) / 3, 12)
    const session = (await (await fetch(`${addressIn(greeting)}workbook.json`)).json()) as object
    expect(session).toMatchObject({ workbook: { title: 'Tech Solutions Inc.' } })
  })

  test('opens a file, and its feed link gives the score of that', async () => {
    const file = path.join(folder, 'team.csv')
    const greeting = await start(file, '--no-open', '--port', '0').greeting()
    expect(greeting).toContain(`Opened ${file}.`)
    expect(await scoreAt(linkIn(greeting))).toBe(0.25)
  })

  test('ends cleanly with Ctrl+C, also while a browser keeps its connection', async () => {
    const program = start('--no-open', '--port', '0')
    await scoreAt(linkIn(await program.greeting()))
    program.interrupt()
    expect(await program.ended).toBe(0)
    expect(program.errors).toBe('')
  })

  test('two of them without a port do not get in each other’s way', async () => {
    const [first, second] = [start('--no-open'), start('--no-open')]
    const addresses = [addressIn(await first.greeting()), addressIn(await second.greeting())]
    expect(new Set(addresses).size).toBe(2)
    for (const address of addresses) {
      expect(Number(new URL(address).port)).toBeGreaterThanOrEqual(4173)
      expect((await fetch(`${address}workbook.json`)).status).toBe(200)
    }
  })

  test('--help prints the usage', async () => {
    const program = start('--help')
    expect(await program.ended).toBe(0)
    expect(program.out).toBe(USAGE)
    expect(program.errors).toBe('')
  })

  test.each([
    ['missing.csv', /^There is no file \S+missing\.csv\.\n$/],
    ['broken.xlsx', /^“broken” cannot be read as an \.xlsx file\.[^\n]*\n$/],
    ['team.docx', /^\S+team\.docx cannot be opened here\. A \.xlsx, \.csv or \.tsv file can\.\n$/],
    ['.', /^\S+ cannot be opened here\. A \.xlsx, \.csv or \.tsv file can\.\n$/],
  ])('%s is answered with one sentence', async (name, sentence) => {
    const program = start(path.join(folder, name), '--no-open', '--port', '0')
    expect(await program.ended).toBe(1)
    expect(program.errors).toMatch(sentence)
    expect(program.out).toBe('')
  })

  test('an unknown option is named, with the usage', async () => {
    const program = start('--prot', '5000')
    expect(await program.ended).toBe(1)
    expect(program.errors).toBe(`There is no option --prot.\n\n${USAGE}`)
    expect(program.out).toBe('')
  })

  test.each(LOOPBACKS)('a port that is in use on %s is told', async (host) => {
    const other = createServer().listen(0, host)
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const program = start('--no-open', '--port', String(port))
    expect(await program.ended).toBe(1)
    expect(program.errors).toBe(
      `Port ${port} is in use. Name another one with --port, or none to take a free one.\n`,
    )
    expect(program.out).toBe('')
    other.close()
  })
})
