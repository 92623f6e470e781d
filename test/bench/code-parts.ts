import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { tokenizer } from 'acorn'
import { DIGITS } from '../../apps-script/build/packing/unpack'
import { counted, textTable } from './text-table'

/** What Code.js is made of, in bytes. */
export interface CodeParts {
  /** The functions that Sheets sees, with their help. */
  readonly help: number
  /** Words of six languages, packed. */
  readonly words: number
  readonly code: number
  /** What the code would be if it were packed as the words are. */
  readonly packedCode: number
}

export function printCodeParts({ code, words, help, packedCode }: CodeParts): void {
  const parts = { code, words, help, 'all, if code were packed too': packedCode + words + help }
  const lines = Object.entries(parts).map(([name, bytes]) => [name, counted(Math.round(bytes))])
  console.log(`${textTable([['Part of Code.js', 'bytes'], ...lines])}\n`)
}

export function codeParts(): CodeParts {
  const text = readFileSync('dist/apps-script/Code.js', 'utf8')
  const end = text.indexOf('\n/**\n')
  const body = text.slice(0, end)
  let [code, at] = ['', 0]
  for (const { type, start, end: after } of tokenizer(body, { ecmaVersion: 2019 })) {
    if (type.label !== 'string' || !isPacked(body.slice(start, after))) continue
    code += body.slice(at, start)
    at = after
  }
  code += body.slice(at)
  const deflated = deflateRawSync(code, { level: 9 }).length
  return {
    help: Buffer.byteLength(text.slice(end)),
    words: body.length - code.length,
    code: Buffer.byteLength(code),
    packedCode: (deflated * 8) / Math.log2(DIGITS),
  }
}

/** Packed words have no blanks, and no other text is as long without one. */
function isPacked(literal: string): boolean {
  return literal.length > 100 && !literal.includes(' ')
}
