import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

const ASSIGNMENT = /\(\w+\.innerHTML=\w+\.__html\)/

/** Preact can put HTML from `dangerouslySetInnerHTML` into the page. We never do, so the shipped code cannot. */
export const preactWithoutHtml: Plugin = {
  name: 'preact-without-html',
  setup(build) {
    build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const parts = source.split(ASSIGNMENT)
      if (parts.length !== 2)
        throw new Error(`${path} sets HTML in ${parts.length - 1} places, not in 1: look again`)
      return { contents: parts.join('0'), loader: 'js' }
    })
  },
}
