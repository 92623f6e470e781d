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

/** What opens on a click goes without the polyfill; the reason stands in the file that takes its place. */
const WITHOUT_POLYFILL = { 'webextension-polyfill': './extension/src/popup/native-browser.ts' }

export async function bundleScripts(outdir: string, target: string): Promise<void> {
  const scripts = { ...SHARED, outdir, target, plugins: [preactWithoutHtml] }
  const popup = { popup: 'extension/src/popup/main.tsx' }
  const others = { background: 'extension/src/background/main.ts', options: 'extension/src/options/main.tsx' }
  const styles = { popup: 'extension/src/popup/popup.css', options: 'extension/src/options/options.css' }
  await build({ ...scripts, entryPoints: popup, alias: WITHOUT_POLYFILL })
  await build({ ...scripts, entryPoints: others })
  await build({ ...SHARED, outdir, target, entryPoints: styles })
}
