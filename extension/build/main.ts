import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { CHROME_VERSION, chromeManifest } from '../manifest/chrome'
import { FIREFOX_VERSION, firefoxManifest } from '../manifest/firefox'
import { copyPages } from './copy-pages'
import { bundleScripts } from './bundle-scripts'
import { drawIcons } from './draw-icons'
import { writeLicences } from './write-licences'
import { zipFolder } from './zip-folder'

const DIST = 'dist/extension'

const BROWSERS = {
  chrome: { target: `chrome${CHROME_VERSION}`, manifest: chromeManifest },
  firefox: { target: `firefox${FIREFOX_VERSION}`, manifest: firefoxManifest },
} as const

const version = await packageVersion()

for (const [name, { target, manifest }] of Object.entries(BROWSERS)) {
  const out = path.join(DIST, name)
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  await bundleScripts(out, target)
  await copyPages(out)
  await drawIcons(out)
  await writeLicences(out)
  await writeFile(path.join(out, 'manifest.json'), `${JSON.stringify(manifest(version), null, 2)}\n`)
  await writeFile(path.join(DIST, `okr-sheets-${name}.zip`), await zipFolder(out))
}

async function packageVersion(): Promise<string> {
  const found: unknown = JSON.parse(await readFile('package.json', 'utf8'))
  if (
    typeof found === 'object' &&
    found !== null &&
    'version' in found &&
    typeof found.version === 'string'
  ) {
    return found.version
  }
  throw new Error('package.json has no version')
}
