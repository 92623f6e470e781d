import { build, type BuildOptions } from 'esbuild'
import { minify } from 'uglify-js'
import { packedWords } from './packing/packed-words'
import { withoutDocs } from './without-docs'
import { BUNDLE_NAME, DISPATCHER, stubsFor } from './stubs'

const COMMON = {
  entryPoints: ['apps-script/src/entry.ts'],
  bundle: true,
  // The runtime's class fields, `?.` and `??` are not promised; ES2019 is. https://developers.google.com/apps-script/guides/v8-runtime
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  // Sheets reads and compiles all of it for each call: half the text is half the wait.
  minify: true,
  plugins: [packedWords, withoutDocs],
  write: false,
} as const satisfies BuildOptions

/** `Code.js`: one private bundle, then one stub for each function that Sheets, the menu or the sidebar may call. */
export async function buildCode(): Promise<string> {
  const [iife, exported] = await Promise.all([bundleText(), exportNames()])
  if (!exported.includes(DISPATCHER)) throw new Error(`apps-script/src/entry.ts must export ${DISPATCHER}`)
  return `${iife}\n${stubsFor(exported)}\n`
}

async function bundleText(): Promise<string> {
  const { outputFiles } = await build({ ...COMMON, format: 'iife', globalName: BUNDLE_NAME })
  const [file] = outputFiles
  if (file === undefined) throw new Error('esbuild wrote no bundle')
  return minified(file.text)
}

/**
 * esbuild leaves a twentieth that a second look at the whole bundle takes out. Functions stay as they are: one inside
 * another, or as an arrow with an expression, is compiled whether it is called or not, which costs a first call 1 ms.
 */
function minified(bundle: string): string {
  const { code, error } = minify(bundle, { compress: { passes: 3, reduce_funcs: false }, mangle: true })
  if (error !== undefined) throw error
  return code
}

/** An ESM build of the same entry serves only to list its exports. */
async function exportNames(): Promise<readonly string[]> {
  const { metafile } = await build({ ...COMMON, format: 'esm', metafile: true, outfile: 'entry.js' })
  return Object.values(metafile.outputs).flatMap((output) => output.exports)
}
