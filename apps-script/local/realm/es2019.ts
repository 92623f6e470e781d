/** The globals of ECMAScript 2019, and the parts of its classes that came later. What is newer may not be there. */
export const ES2019_GLOBALS =
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String
Symbol Date Promise RegExp Error EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math
ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array
Uint8ClampedArray DataView Map Set WeakMap WeakSet Proxy Reflect decodeURI decodeURIComponent encodeURI
encodeURIComponent escape unescape isFinite isNaN eval`.split(/\s+/)

/** By the expression that reaches the object inside the realm. */
const NEWER: Readonly<Record<string, string>> = {
  'Array.prototype': 'at findLast findLastIndex toSorted toReversed toSpliced with group groupToMap',
  'Object.getPrototypeOf(Int8Array.prototype)': 'at findLast findLastIndex toSorted toReversed with',
  'String.prototype': 'at replaceAll matchAll isWellFormed toWellFormed',
  'RegExp.prototype': 'hasIndices unicodeSets',
  'Set.prototype': 'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom',
  'ArrayBuffer.prototype': 'resize resizable maxByteLength transfer transferToFixedLength detached',
  'Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))':
    'map filter take drop flatMap reduce toArray forEach some every find',
  Array: 'fromAsync',
  Object: 'hasOwn groupBy',
  Map: 'groupBy',
  Promise: 'any allSettled withResolvers try',
  RegExp: 'escape',
  Math: 'sumPrecise f16round',
}

/** A script that takes the newer parts away; `global` is an expression for the global object. */
export function trimScript(global: string): string {
  const keep = JSON.stringify(ES2019_GLOBALS)
  const parts = Object.entries(NEWER).map(
    ([object, names]) => `drop(${object}, ${JSON.stringify(names.split(' '))})`,
  )
  return `{
    const drop = (object, names) => names.forEach((name) => { delete object[name] })
    const root = ${global}
    ${parts.join('\n')}
    drop(root, Object.getOwnPropertyNames(root).filter((name) => !${keep}.includes(name)))
  }`
}
