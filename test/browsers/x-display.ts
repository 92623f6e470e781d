import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { promisify } from 'node:util'
import { findCommand } from './find-browser'

/** A screen and a keyboard that nobody sees: browsers ask for permissions only in a window. */
export interface XDisplay {
  readonly env: NodeJS.ProcessEnv
  /** Presses the keys one after the other, in whatever has the focus, as a person does. */
  readonly press: (...keys: readonly string[]) => Promise<void>
  readonly close: () => Promise<void>
}

/** The server writes the number it chose to this file descriptor. */
const NUMBER_FD = 3

const run = promisify(execFile)

export async function startXDisplay(): Promise<XDisplay> {
  const server = spawn(
    commandPath('Xvfb'),
    ['-displayfd', String(NUMBER_FD), '-screen', '0', '1100x900x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const env = { ...process.env, DISPLAY: `:${await displayNumber(server)}` }
  const xdotool = commandPath('xdotool')
  return {
    env,
    press: async (...keys) => {
      for (const key of keys) await run(xdotool, ['key', key], { env })
    },
    close: () => end(server),
  }
}

function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdio[NUMBER_FD]?.once('data', (data: Buffer) => resolve(data.toString().trim()))
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it had a display`)))
  })
}

function end(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill()
  })
}

function commandPath(name: string): string {
  const found = findCommand(name)
  if (found === undefined) throw new Error(`${name} is missing: install it (Debian: xvfb, xdotool)`)
  return found
}
