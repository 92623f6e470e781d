import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { makeBareHost } from '../script/bare-host'
import type { ScriptHost } from '../script/script-host'
import { services } from '../services/services'
import { storedBook } from '../workbook/stored-book'
import type { KeptSession } from './kept-session'

export async function builtCode(folder: string): Promise<string> {
  return readFile(path.join(folder, 'Code.js'), 'utf8').catch((cause: unknown) => {
    throw new Error(`The add-on is not built in ${folder}. Run npm run build first.`, { cause })
  })
}

/** The built add-on as the deployed script runs it: with every right, and with nobody looking. */
export function servedAddOn(code: string, session: KeptSession, webAppUrl: string): ScriptHost {
  return makeBareHost({
    code,
    freshPerCall: true,
    services: services({
      book: storedBook(() => session.workbook),
      mode: () => 'FULL',
      files: {},
      properties: session.properties,
      windows: { addMenu: () => {}, showSidebar: () => {}, showDialog: () => {} },
      webAppUrl,
    }),
  })
}
