import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { buildCode } from './build-code'
import { buildSidebar } from './build-sidebar'
import { checkBundle, type Manifest } from './check-bundle'

export const ADD_ON_FOLDER = 'dist/apps-script'

/** Writes the three files that clasp pushes, after the built code has passed its check. */
export async function buildAddOn(): Promise<void> {
  const [code, sidebar, manifest] = await Promise.all([
    buildCode(),
    buildSidebar(),
    readFile('apps-script/appsscript.json', 'utf8'),
  ])
  const problems = checkBundle(code, JSON.parse(manifest) as Manifest)
  if (problems.length > 0) throw new Error(`Code.js would not run in Apps Script:\n${problems.join('\n')}`)
  await rm(ADD_ON_FOLDER, { recursive: true, force: true })
  await mkdir(ADD_ON_FOLDER, { recursive: true })
  await writeFile(`${ADD_ON_FOLDER}/Code.js`, code)
  await writeFile(`${ADD_ON_FOLDER}/sidebar.html`, sidebar)
  await writeFile(`${ADD_ON_FOLDER}/appsscript.json`, manifest)
}
