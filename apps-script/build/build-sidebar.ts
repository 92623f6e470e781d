import { readFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { licencesOf } from './licences-of'

/** A project holds only .gs and .html files, so script and style stand inside the page. */
export async function buildSidebar(): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: ['apps-script/sidebar/main.tsx'],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    minify: true,
    write: false,
    metafile: true,
    outdir: 'sidebar',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
  })
  const text = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
  const licences = await licencesOf(metafile)
  const page = await readFile('apps-script/sidebar/sidebar.html', 'utf8')
  // A function as replacement: `$&` in the script must stay as it is.
  return page
    .replace('<!-- style -->', () => `<style>${text('.css')}</style>`)
    .replace(
      '<!-- script -->',
      () => `<script>${licences}${text('.js').replace(/<\/(script)/gi, '<\\/$1')}</script>`,
    )
}
