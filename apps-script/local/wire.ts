const BARE = new Set(['string', 'boolean', 'number', 'undefined'])

/**
 * What `google.script.run` carries, as a copy: primitives, null, plain objects and arrays. Anything else fails, a
 * `Date` too. https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values
 */
export function carry(value: unknown, path = 'value'): unknown {
  if (value === null || BARE.has(typeof value)) return value
  if (Array.isArray(value)) {
    // Array.from, because map would skip the holes of a sparse array.
    return Array.from(value as unknown[], (one, i) =>
      one === undefined ? null : carry(one, `${path}[${i}]`),
    )
  }
  const tag = Object.prototype.toString.call(value)
  if (tag !== '[object Object]') throw new TypeError(`google.script.run cannot carry ${path}: ${tag}`)
  const entries = Object.entries(value as object)
  return Object.fromEntries(entries.map(([key, one]) => [key, carry(one, `${path}.${key}`)]))
}
