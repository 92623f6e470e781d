import { checksReference } from './checks-reference'
import { functionReference } from './reference'
import { settingsReference } from './settings-reference'

/** The parts of the README that are made from definitions, each between two marks of its own. */
const PARTS: Readonly<Record<string, () => string>> = {
  settings: settingsReference,
  checks: checksReference,
  functions: functionReference,
}

const BEGIN = '<!-- prettier-ignore-start -->'
const END = '<!-- prettier-ignore-end -->'

/** The README with these parts made anew. */
export function withReferences(readme: string): string {
  return Object.entries(PARTS).reduce((text, [name, make]) => withPart(text, name, make()), readme)
}

function withPart(readme: string, name: string, part: string): string {
  const begin = `${BEGIN}\n<!-- These ${name} are written by \`npm run docs\`. -->`
  const from = readme.indexOf(begin)
  const to = readme.indexOf(END, from)
  if (from < 0 || to < 0) throw new Error(`README.md has lost the marks around the ${name}`)
  return `${readme.slice(0, from)}${begin}\n\n${part}\n\n${readme.slice(to)}`
}
