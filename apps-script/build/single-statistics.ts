import path from 'node:path'
import type { Plugin } from 'esbuild'

const FOLDER = path.resolve('node_modules/simple-statistics')

/**
 * simple-statistics comes as one file, which computes a table of 310 numbers while it loads. It also holds each function
 * in a file of its own: only those that are used are taken.
 */
export const singleStatistics: Plugin = {
  name: 'single-statistics',
  setup(building) {
    building.onResolve({ filter: /^simple-statistics$/ }, () => inFolder('index.js'))
    building.onResolve({ filter: /^\.\.?\// }, ({ path: to, resolveDir }) =>
      resolveDir.startsWith(FOLDER) ? inFolder(path.resolve(resolveDir, to)) : undefined,
    )
  },
}

function inFolder(file: string) {
  return { path: path.resolve(FOLDER, file), sideEffects: false }
}
