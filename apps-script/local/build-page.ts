import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import type { Session } from './session'
import { sampleWorkbook } from './workbook/sample-workbook'

const PAGE_FOLDER = 'dist/playground'

/** The page of `npm start`, with the sample workbook, so that it also works from any plain file server. */
export async function buildPage(addOnFolder: string): Promise<void> {
  await rm(PAGE_FOLDER, { recursive: true, force: true })
  await mkdir(PAGE_FOLDER, { recursive: true })
  await build({
    entryPoints: ['apps-script/local/page/main.ts'],
    outdir: PAGE_FOLDER,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    // Keeps the hyphenation tables of 70 languages, 5 MB, out of the file that everybody loads.
    splitting: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl' },
    logLevel: 'error',
  })
  const session: Session = { id: '', workbook: sampleWorkbook(), properties: {}, webAppUrl: null }
  await writeFile(`${PAGE_FOLDER}/workbook.json`, JSON.stringify(session))
  await copyFile('apps-script/local/page/index.html', `${PAGE_FOLDER}/index.html`)
  for (const file of ['Code.js', 'sidebar.html'])
    await copyFile(`${addOnFolder}/${file}`, `${PAGE_FOLDER}/${file}`)
}
