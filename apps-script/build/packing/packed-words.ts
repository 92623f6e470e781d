import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { pack } from './pack'

const CORE = path.resolve('core')
const UNPACK = path.resolve('apps-script/build/packing/unpack.ts')

/**
 * In Code.js, every `*.words.ts` of core is data: one exported record, whose values are unpacked when one is read. One
 * pack holds the words of one folder of core.
 */
export const packedWords: Plugin = {
  name: 'packed-words',
  setup(building) {
    const folders = wordFolders()
    building.onResolve({ filter: /^pack:/ }, ({ path: name }) => ({ path: name.slice(5), namespace: 'pack' }))
    building.onLoad({ filter: /.*/, namespace: 'pack' }, async ({ path: name }) => {
      const { text, size } = pack((await folders).get(name)?.map(({ record }) => record))
      const contents = `import { unpack } from ${JSON.stringify(UNPACK)}
        let made
        export const all = () => (made ??= unpack("${text}", ${size}))`
      return { contents, resolveDir: CORE }
    })
    building.onLoad({ filter: /\.words\.ts$/ }, async ({ path: file }) => {
      const folder = folderOf(file)
      const modules = (await folders).get(folder) ?? []
      const place = modules.findIndex((one) => one.file === file)
      const { name, record } = modules[place] ?? { name: '', record: {} }
      const contents = `import { lazy } from ${JSON.stringify(UNPACK)}
        import { all } from 'pack:${folder}'
        export const ${name} = /* @__PURE__ */ lazy(all, ${place}, ${JSON.stringify(Object.keys(record).join())})`
      return { contents, resolveDir: CORE }
    })
  },
}

interface WordModule {
  readonly file: string
  readonly name: string
  readonly record: object
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
  return { file, name: only[0], record: only[1] as object }
}
