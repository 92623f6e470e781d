import { readFile } from 'node:fs/promises'
import { type Node, parse } from 'acorn'
import { type Plugin, transform } from 'esbuild'

/**
 * What a definition says for the reference and the tests only, by folder. It stands beside the code it is about, and
 * need not be loaded for every call of a function.
 */
const DOCS: readonly { readonly files: RegExp; readonly keys: ReadonlySet<string> }[] = [
  { files: /core[\\/]functions[\\/][^\\/]+\.ts$/, keys: new Set(['examples', 'returns', 'summary']) },
  {
    files: /core[\\/]score[\\/]rules[\\/][^\\/]+\.ts$/,
    keys: new Set(['examples', 'source', 'summary', 'words']),
  },
  { files: /core[\\/]checks[\\/].+\.ts$/, keys: new Set(['texts', 'reason', 'passes', 'fails']) },
]

export const withoutDocs: Plugin = {
  name: 'without-docs',
  setup(build) {
    for (const { files, keys } of DOCS) {
      build.onLoad({ filter: files }, async ({ path }) => {
        const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', target: 'es2022' })
        return { contents: cut(code, keys), loader: 'js' }
      })
    }
  },
}

/** Takes out the properties with these names; their values are data, so nothing else changes. */
function cut(code: string, keys: ReadonlySet<string>): string {
  const ranges = propertiesIn(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), keys)
  return ranges
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ''), code)
}

interface Property extends Node {
  readonly key: { readonly name?: string }
}

/** Only what is written out as an object; patterns of parameters stay. */
function propertiesIn(node: unknown, keys: ReadonlySet<string>): Node[] {
  if (Array.isArray(node)) return node.flatMap((one) => propertiesIn(one, keys))
  if (!isNode(node)) return []
  const own =
    node.type === 'ObjectExpression' ? (node as unknown as { properties: Property[] }).properties : []
  const found = own.filter(({ type, key }) => type === 'Property' && keys.has(key.name ?? ''))
  const others = Object.entries(node).flatMap(([name, value]) =>
    name === 'properties' ? own.filter((one) => !found.includes(one)) : [value],
  )
  return [...found, ...others.flatMap((one) => propertiesIn(one, keys))]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}
