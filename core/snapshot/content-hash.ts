/**
 * 16 hexadecimal digits that change when the text does: two 32-bit FNV-1a hashes from different seeds. It tells equal
 * content from changed content; it keeps no secret. http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function contentHash(text: string): string {
  return fnv1a(text, 0x811c9dc5) + fnv1a(text, 0x2f8b7a31)
}

function fnv1a(text: string, seed: number): string {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
