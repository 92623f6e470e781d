import { randomUUID } from 'node:crypto'
import type { Workbook } from '../workbook/workbook'
import type { KeptSession } from './kept-session'
import { localSite } from './local-site'
import { listenOnLoopback } from './loopback'
import { builtCode, servedAddOn } from './served-add-on'
import { webApp } from './web-app'

export interface LocalServerOptions {
  readonly workbook: Workbook
  /** The first free one is taken. */
  readonly ports: readonly number[]
  readonly warn: (line: string) => void
  readonly pageFolder?: string
  readonly addOnFolder?: string
}

export interface LocalServer {
  /** Where the sheet is. */
  readonly address: string
  /** The link for the extension. */
  readonly feedLink: string
  readonly close: () => Promise<void>
}

export async function startLocalServer({
  workbook,
  ports,
  warn,
  pageFolder = 'dist/playground',
  addOnFolder = 'dist/apps-script',
}: LocalServerOptions): Promise<LocalServer> {
  const code = await builtCode(addOnFolder)
  const session: KeptSession = { id: randomUUID(), workbook, properties: new Map() }
  const addOnAt = (port: number) => servedAddOn(code, session, webAppUrlAt(port))
  const { port, close } = await listenOnLoopback(ports, (bound) =>
    localSite({
      port: bound,
      session,
      webAppUrl: webAppUrlAt(bound),
      webApp: webApp({ addOn: addOnAt(bound), warn }),
      pageFolder,
      warn,
    }),
  )
  // The add-on's own function makes the key, as the window "Connect the browser extension" does.
  const { link } = addOnAt(port).call('connection') as { readonly link: string }
  return { address: `${originAt(port)}/`, feedLink: link, close }
}

function originAt(port: number): string {
  return `http://127.0.0.1:${port}`
}

function webAppUrlAt(port: number): string {
  return `${originAt(port)}/exec`
}
