import { build, type BuildOptions } from 'esbuild'
import { preactWithoutHtml } from './preact-without-html'

/**
 * Minified, because the popup's limit of 10 kB (gzip) leaves no room otherwise. The output depends on nothing but the
 * sources, so a store can repeat the build and compare.
 */
const SHARED: BuildOptions = {
  bundle: true,
  minify: true,
  format: 'esm',
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'eof',
}

export async function bundleScripts(outdir: string, target: string): Promise<void> {
  const scripts = {
    background: 'extension/src/background/main.ts',
    popup: 'extension/src/popup/main.tsx',
    options: 'extension/src/options/main.tsx',
  }
  const styles = { popup: 'extension/src/popup/popup.css', options: 'extension/src/options/options.css' }
  await build({ ...SHARED, outdir, target, entryPoints: scripts, plugins: [preactWithoutHtml] })
  await build({ ...SHARED, outdir, target, entryPoints: styles })
}
