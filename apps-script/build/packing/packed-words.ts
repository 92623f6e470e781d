import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { build, type Plugin } from 'esbuild'
import { listed, pack } from './pack'
import { shaped, unpack } from './unpack'

const CORE = path.resolve('core')
const UNPACK = path.resolve('apps-script/build/packing/unpack.ts')

/** Folders of core of which one call needs one language; elsewhere all languages are looked through together. */
const ONE_LANGUAGE = new Set(['text'])

/** Folders of core whose packed texts are lists of words, which are trimmed when they are taken apart. */
const LISTS = new Set(['bets', 'cells', 'kpi', 'table', 'time'])

/** The lists that are needed too often to be packed. */
const PLAIN_LISTS =
  /core[\\/](?:table[\\/]languages[\\/](?:en|totals)|cells[\\/](?:done-word|sentence[\\/]units))\.ts$/

/** Without the blanks behind commas. */
function tight(text: string): string {
  return text.replace(/,(?:\s|\\n)+/g, ',')
}

/**
 * In Code.js, every `*.words.ts` of core is data: one exported record, whose values are unpacked when one is read. The
 * words of one folder of core are packed together.
 */
export const packedWords: Plugin = {
  name: 'packed-words',
  setup(building) {
    const folders = wordFolders()
    building.onLoad({ filter: PLAIN_LISTS }, async ({ path: file }) => ({
      contents: tight(await readFile(file, 'utf8')),
      loader: 'ts',
    }))
    building.onResolve({ filter: /^pack:/ }, ({ path: name }) => ({ path: name.slice(5), namespace: 'pack' }))
    building.onLoad({ filter: /.*/, namespace: 'pack' }, async ({ path: folder }) => {
      const modules = (await folders).get(folder) ?? []
      return { contents: packsOf(folder, modules), resolveDir: CORE }
    })
    building.onLoad({ filter: /\.words\.ts$/ }, async ({ path: file }) => {
      const folder = folderOf(file)
      const modules = (await folders).get(folder) ?? []
      const place = modules.findIndex((one) => one.file === file)
      return { contents: lazyRecord(folder, modules[place], place), resolveDir: CORE }
    })
  },
}

function lazyRecord(folder: string, words: WordModule | undefined, place: number): string {
  const { name, record } = words ?? { name: '', record: {} }
  const keys = Object.fromEntries(Object.keys(record).map((key) => [key, 0]))
  return `import { lazy } from ${JSON.stringify(UNPACK)}
    import { values } from 'pack:${folder}'
    export const ${name} = /* @__PURE__ */ lazy(values, ${place}, ${JSON.stringify(keys)})`
}

function packsOf(folder: string, modules: readonly WordModule[]): string {
  const shapes = new Map([['', 0]])
  const byKey = [...valuesByKey(modules)]
  const parts: readonly (readonly [string, object])[] = ONE_LANGUAGE.has(folder)
    ? byKey.map(([key, values]) => [key, { [key]: values }])
    : [['all', Object.fromEntries(byKey)]]
  const lists = parts.map(([name, part]) => [name, listed(part, shapes)] as const)
  const keys = [...shapes.keys()].map((shape) => shape.split('\n'))
  for (const [i, [name, part]] of parts.entries())
    if (!isDeepStrictEqual(shaped(unpack(pack(lists[i]?.[1])), keys), part))
      throw new Error(`${folder}, ${name}: only texts, numbers, lists and objects of these can be packed`)
  const packs = Object.fromEntries(lists.map(([name, list]) => [name, pack(list)]))
  return `import { valuesIn } from ${JSON.stringify(UNPACK)}
    export const values = /* @__PURE__ */ valuesIn(${JSON.stringify(pack(keys))}, ${JSON.stringify(packs)})`
}

/** For each key what every module has for it, in their order. */
function valuesByKey(modules: readonly WordModule[]): ReadonlyMap<string, readonly unknown[]> {
  const keys = new Set(modules.flatMap(({ record }) => Object.keys(record)))
  return new Map([...keys].map((key) => [key, modules.map(({ record }) => record[key] ?? null)]))
}

interface WordModule {
  readonly file: string
  readonly name: string
  readonly record: Readonly<Record<string, unknown>>
}

async function wordFolders(): Promise<ReadonlyMap<string, readonly WordModule[]>> {
  const files = (await readdir(CORE, { recursive: true }))
    .filter((file) => file.endsWith('.words.ts'))
    .sort()
    .map((file) => path.join(CORE, file))
  const modules = await Promise.all(files.map(wordsIn))
  return new Map(
    modules.map(({ file }) => [
      folderOf(file),
      modules.filter((one) => folderOf(one.file) === folderOf(file)),
    ]),
  )
}

function folderOf(file: string): string {
  return path.relative(CORE, file).split(path.sep)[0] ?? ''
}

/** The module as it is when it has run: texts may be put together from others. */
async function wordsIn(file: string): Promise<WordModule> {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: 'esm', write: false })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  const exported = Object.entries((await import(`data:text/javascript;base64,${code}`)) as object)
  const [only] = exported
  if (only === undefined || exported.length > 1)
    throw new Error(`${file} must export one record and nothing else`)
  const record = only[1] as WordModule['record']
  const isLists = LISTS.has(folderOf(file))
  return {
    file,
    name: only[0],
    record: isLists ? (JSON.parse(tight(JSON.stringify(record))) as WordModule['record']) : record,
  }
}
