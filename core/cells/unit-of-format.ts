/**
 * The unit that a number format shows: `0.0%` is `%`, `0" h"` is `h`, `[$€-407]#,##0` and `$#,##0` are the sign.
 * Undefined for plain numbers, dates and text. Format codes: https://support.google.com/docs/answer/56470
 */
export function unitOfFormat(format: string): string | undefined {
  const positive = (format.split(';')[0] ?? '').trim()
  if (!/[0#?]/.test(positive.replace(/"[^"]*"/g, ''))) return undefined
  const literal = quotedText(positive)
  const bare = positive.replace(/"[^"]*"|\\./g, '')
  if (bare.includes('%')) return '%'
  const sign = /\[\$([^\-\]]+)/.exec(positive)?.[1] ?? /[$€£¥₹]/.exec(bare)?.[0]
  return literal || sign?.trim() || undefined
}

function quotedText(format: string): string {
  return (format.match(/"[^"]*"/g) ?? [])
    .map((part) => part.slice(1, -1))
    .join('')
    .trim()
}
