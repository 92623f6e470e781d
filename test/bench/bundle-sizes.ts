import { readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { counted, textTable } from './text-table'

const FILES = [
  'apps-script/Code.js',
  'apps-script/sidebar.html',
  ...['popup.js', 'background.js', 'options.js'].map((file) => `extension/chrome/${file}`),
]

export function printBundleSizes(): void {
  const lines = FILES.map((file) => {
    const path = `dist/${file}`
    const gzip = gzipSync(readFileSync(path), { level: 9 }).length
    return [file, counted(statSync(path).size), counted(gzip)]
  })
  console.log(`${textTable([['Size', 'bytes', 'gzip'], ...lines])}\n`)
}
