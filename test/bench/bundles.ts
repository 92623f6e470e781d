import { readFileSync } from 'node:fs'
import { build, type BuildOptions } from 'esbuild'

/** Text of a script, and the expression that gives the function to be measured. */
export interface Bundle {
  readonly code: string
  readonly call: string
}

/** The add-on as it ships. */
export const OURS: Bundle = { code: readFileSync('dist/apps-script/Code.js', 'utf8'), call: 'OKR_SCORE' }

/** As `apps-script/build` makes `Code.js`. */
const LIKE_CODE_JS = {
  bundle: true,
  format: 'iife',
  globalName: 'rival',
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  write: false,
} as const satisfies BuildOptions

/** One file of `rivals` with what it imports, and nothing of that which it does not use. */
export async function rivalBundle(name: string): Promise<Bundle> {
  return bundleWith({ entryPoints: [`test/bench/rivals/${name}.ts`] })
}

/** The d3 roll-up in a script that holds all of d3-hierarchy. */
export async function wholeD3Bundle(): Promise<Bundle> {
  const contents = `export * from 'd3-hierarchy'\nexport { score } from './rivals/d3-roll-up'`
  return bundleWith({ stdin: { contents, resolveDir: 'test/bench' } })
}

async function bundleWith(entry: BuildOptions): Promise<Bundle> {
  const { outputFiles } = await build({ ...LIKE_CODE_JS, ...entry, write: false })
  const [file] = outputFiles
  if (file === undefined) throw new Error('esbuild wrote no bundle')
  return { code: file.text, call: 'rival.score' }
}
