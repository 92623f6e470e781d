import { request } from 'node:http'
import { startLocalServer } from '../../../../apps-script/local/server/local-server'
import type { LocalServer, LocalServerOptions } from '../../../../apps-script/local/server/local-server'
import type { Workbook } from '../../../../apps-script/local/workbook/workbook'

export interface Served extends LocalServer {
  readonly port: number
  /** What the terminal would show. */
  readonly warnings: string[]
}

/** The server on a free port. */
export async function serve(
  workbook: Workbook,
  folders: Pick<LocalServerOptions, 'pageFolder' | 'addOnFolder'> = {},
): Promise<Served> {
  const warnings: string[] = []
  const server = await startLocalServer({
    workbook,
    ports: [0, 0, 0],
    warn: (line) => void warnings.push(line),
    ...folders,
  })
  return { ...server, port: Number(new URL(server.address).port), warnings }
}

/** One objective with one key result from 0 to 100. */
export function workbookAt(current: number): Workbook {
  const header = ['Objective', 'Key result', 'Start', 'Target', 'Current']
  const rows = [header, ['Grow', 'Sales', 0, 100, current]]
  return {
    title: 'Tech',
    tabs: [{ name: 'OKRs', rows: rows.map((row) => row.map((value) => ({ value }))) }],
  }
}

export interface RawRequest {
  readonly port: number
  readonly path: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface RawAnswer {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: string
}

/** A request as it is written: fetch would tidy the path and set Host and Origin itself. */
export function raw({ port, path, method = 'GET', headers = {}, body }: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => (text += part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** How far the feed says the sheet is. */
export async function scoreAt(feedLink: string): Promise<unknown> {
  const snapshot = (await (await fetch(feedLink)).json()) as { sums: { score: unknown } }
  return snapshot.sums.score
}
