import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Metafile } from 'esbuild'

const PACKAGE = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//

/** The licences of all packages in a bundle as one comment, because each asks to be handed on with its code. */
export async function licencesOf({ inputs, outputs }: Metafile): Promise<string> {
  const used = new Set(Object.values(outputs).flatMap((output) => Object.keys(output.inputs)))
  const packages = Object.keys(inputs).flatMap((file) =>
    used.has(file) ? (PACKAGE.exec(file)?.[1] ?? []) : [],
  )
  const texts = await Promise.all([...new Set(packages)].sort().map(licenceOf))
  return texts.length === 0 ? '' : `/*\n${texts.join('\n\n').replaceAll('*/', '* /')}\n*/\n`
}

async function licenceOf(name: string): Promise<string> {
  const folder = path.join('node_modules', name)
  const file = (await readdir(folder)).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one))
  if (file === undefined) throw new Error(`${name} is bundled and has no licence to hand on`)
  return `In this file: ${name}, https://www.npmjs.com/package/${name}\n\n${(await readFile(path.join(folder, file), 'utf8')).trim()}`
}
