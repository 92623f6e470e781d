import { readFile, writeFile } from 'node:fs/promises'
import { withReference } from './reference'

await writeFile('README.md', withReference(await readFile('README.md', 'utf8')))
