/** Makes something on first use, also where that is nothing: `Code.js` is loaded for every call of every function. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
