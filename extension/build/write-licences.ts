import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** What the bundles contain besides our own code; each licence asks to be handed on with it. */
const BUNDLED = {
  preact: 'LICENSE',
  valibot: 'LICENSE.md',
  'webextension-polyfill': 'LICENSE',
} as const

export async function writeLicences(out: string): Promise<void> {
  const ours = `OKR Sheets\n\n${await readFile('LICENSE', 'utf8')}`
  const theirs = await Promise.all(
    Object.entries(BUNDLED).map(async ([name, file]) => {
      const text = await readFile(path.join('node_modules', name, file), 'utf8')
      return `${name}, https://www.npmjs.com/package/${name}\n\n${text}`
    }),
  )
  await writeFile(path.join(out, 'licences.txt'), [ours, ...theirs].join(`\n${'-'.repeat(72)}\n\n`))
}
