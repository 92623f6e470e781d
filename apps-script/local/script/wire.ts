const BARE = new Set(['string', 'boolean', 'number', 'undefined'])

/**
 * What `google.script.run` carries, both ways: primitives, null, plain objects and arrays, as copies. A date makes the
 * call fail. https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values
 */
export function overTheWire(value: unknown, path = 'value'): unknown {
  if (value === null || BARE.has(typeof value)) return value
  if (Array.isArray(value)) {
    // Array.from, because map would skip the holes of a sparse array.
    return Array.from(value as unknown[], (one, i) =>
      one === undefined ? null : overTheWire(one, `${path}[${i}]`),
    )
  }
  const tag = Object.prototype.toString.call(value)
  if (tag !== '[object Object]') throw new TypeError(`google.script.run cannot carry ${path}: ${tag}`)
  const entries = Object.entries(value as object)
  return Object.fromEntries(entries.map(([key, one]) => [key, overTheWire(one, `${path}.${key}`)]))
}
