import type { Connection } from '../src/connection'
import type { SidebarAnswer } from '../src/sidebar'

/** What the page may call on the script; its types are the script's own. */
interface Server {
  sidebarSnapshot(knownRev: string): Promise<SidebarAnswer>
  goToRow(row: number): Promise<void>
  connection(): Promise<Connection>
  newConnection(): Promise<Connection>
}

type Runner = {
  withSuccessHandler(done: (value: unknown) => void): Runner
  withFailureHandler(failed: (error: Error) => void): Runner
} & { readonly [Name in keyof Server]: (...args: Parameters<Server[Name]>) => void }

declare const google: { readonly script: { readonly run: Runner } }

/** `google.script.run` with promises. Without a failure handler an error would only be logged. */
export const server: Server = {
  sidebarSnapshot: (knownRev) => call((run) => run.sidebarSnapshot(knownRev)),
  goToRow: (row) => call((run) => run.goToRow(row)),
  connection: () => call((run) => run.connection()),
  newConnection: () => call((run) => run.newConnection()),
}

function call<T>(start: (run: Runner) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start(google.script.run.withSuccessHandler((value) => resolve(value as T)).withFailureHandler(reject))
  })
}

/** What a person reads when a call failed; what the script threw may end without a full stop. */
export function noAnswer(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return `The sheet did not answer: ${reason.replace(/\.$/, '')}.`
}
