import { readFile, writeFile } from 'node:fs/promises'
import { withReferences } from './readme'

await writeFile('README.md', withReferences(await readFile('README.md', 'utf8')))
