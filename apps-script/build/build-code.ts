import { build, type BuildOptions } from 'esbuild'
import { minify } from 'uglify-js'
import { licencesOf } from './licences-of'
import { packedWords } from './packing/packed-words'
import { singleStatistics } from './single-statistics'
import { withoutDocs } from './without-docs'
import { BUNDLE_NAME, DISPATCHER, stubsFor } from './stubs'

const OPTIONS = {
  entryPoints: ['apps-script/src/entry.ts'],
  bundle: true,
  // The runtime's class fields, `?.` and `??` are not promised; ES2019 is. https://developers.google.com/apps-script/guides/v8-runtime
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  // Sheets reads and compiles all of it for each call: half the text is half the wait.
  minify: true,
  format: 'esm',
  plugins: [packedWords, singleStatistics, withoutDocs],
  write: false,
  metafile: true,
} as const satisfies BuildOptions

/** `Code.js`: one private bundle, then one stub for each function that Sheets, the menu or the sidebar may call. */
export async function buildCode(): Promise<string> {
  const { outputFiles, metafile } = await build(OPTIONS)
  const [file] = outputFiles
  if (file === undefined) throw new Error('esbuild wrote no bundle')
  const { body, exports } = taken(file.text)
  if (!exports.has(DISPATCHER)) throw new Error(`apps-script/src/entry.ts must export ${DISPATCHER}`)
  const members = [...exports].map(([name, own]) => `${name}: ${own}`)
  // uglify-js shortens it only where it has its name.
  const named = body.replace(/\bvoid 0\b/g, 'undefined')
  const code = minified(`var ${BUNDLE_NAME} = ((undefined) => {${named}\nreturn {${members.join()}} })()`)
  return `${await licencesOf(metafile)}${code}\n${stubsFor([...exports.keys()])}\n`
}

/** The exports at the end of a bundle, by their names; esbuild's own way to give them as an object costs a call half a ms. */
function taken(bundle: string): { readonly body: string; readonly exports: ReadonlyMap<string, string> } {
  const [end = '', list] = /export\s*\{([^{}]*)\};?\s*$/.exec(bundle) ?? []
  if (list === undefined) throw new Error('The bundle does not end with its exports')
  const pairs = list.split(',').map((pair): readonly [string, string] => {
    const [own = '', name = own] = pair.trim().split(/\s+as\s+/)
    return [name, own]
  })
  return { body: bundle.slice(0, -end.length), exports: new Map(pairs) }
}

/**
 * esbuild leaves a twentieth that a second look at the whole bundle takes out. Functions stay as they are: one inside
 * another, or as an arrow with an expression, is compiled whether it is called or not, which costs a first call 1 ms. A
 * parameter that nobody gives stands for `void 0` in some 1,700 places.
 */
function minified(bundle: string): string {
  const { code, error } = minify(bundle, {
    compress: { passes: 3, reduce_funcs: false, unsafe_undefined: true },
    mangle: true,
  })
  if (error !== undefined) throw error
  return code
}
