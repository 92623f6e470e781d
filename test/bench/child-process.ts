import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** What a script of this folder prints as JSON, from a process of its own; undefined when it died. */
export async function runScript(name: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      `test/bench/${name}.ts`,
    ])
    return JSON.parse(stdout) as Record<string, unknown>
  } catch (error) {
    console.error(error)
    return undefined
  }
}
