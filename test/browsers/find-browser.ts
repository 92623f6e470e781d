import { accessSync, constants } from 'node:fs'
import path from 'node:path'

const NAMES = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
} as const

export type BrowserKind = keyof typeof NAMES

/** The browser that `CHROMIUM_BIN` or `FIREFOX_BIN` names, else the first known name on the PATH. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const given = process.env[`${kind.toUpperCase()}_BIN`]
  return given ?? NAMES[kind].map(findCommand).find((file) => file !== undefined)
}

export function findCommand(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  return folders.map((folder) => path.join(folder, name)).find(isExecutable)
}

export function browserPath(kind: BrowserKind): string {
  const found = findBrowser(kind)
  if (found === undefined) throw new Error(`${kind} is missing: install it, or set ${kind.toUpperCase()}_BIN`)
  return found
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
