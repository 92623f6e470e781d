import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * An expression for the page under test: what axe finds, one line each. It is evaluated from outside, because the
 * pages' content security policy rightly forbids an added script.
 */
export const AXE_FINDINGS = `(async () => {
  if (globalThis.axe === undefined) { ${source} }
  const { violations, incomplete } = await globalThis.axe.run(document)
  const contrast = incomplete.filter(({ id }) => id !== 'color-contrast')
  return [...violations, ...contrast].flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html))
})()`
