import { describe, expect, test } from 'vitest'
import { makeBareHost } from '../../../../apps-script/local/script/bare-host'

const valueOf = (expression: string, args: readonly unknown[] = []): unknown =>
  makeBareHost({ code: `function run(a, b) { return ${expression} }` }).call('run', args)

describe('the bare host', () => {
  test.each([
    '[].at',
    '[].findLast',
    '[].toSorted',
    '[].with',
    '"".at',
    '"".replaceAll',
    '"".matchAll',
    '"".isWellFormed',
    'new Int8Array(1).at',
    'new Set().union',
    'Object.hasOwn',
    'Object.groupBy',
    'Map.groupBy',
    'Array.fromAsync',
    'Promise.any',
    'Promise.allSettled',
    'Promise.withResolvers',
    'RegExp.escape',
    '[].values().map',
    'Iterator',
    'WeakRef',
    'BigInt',
    'globalThis',
    'Intl',
    'WebAssembly',
    'SharedArrayBuffer',
    'structuredClone',
    'queueMicrotask',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'setTimeout',
    'setInterval',
    'fetch',
    'crypto',
    'performance',
    'process',
    'require',
    'module',
    'window',
    'document',
  ])('has no %s', (name) => {
    expect(valueOf(`typeof ${name}`)).toBe('undefined')
  })

  test.each([
    '[].flat',
    '[].flatMap',
    '[].includes',
    '"".padStart',
    '"".trimEnd',
    '"".normalize',
    'Object.fromEntries',
    'Object.entries',
    'Promise.resolve',
    'Symbol.iterator.toString',
    'Map',
    'Set',
    'WeakMap',
    'Proxy',
    'Reflect.ownKeys',
    'JSON.stringify',
    'Uint8Array',
    'console.log',
  ])('has %s, which is ECMAScript 2019 or a service', (name) => {
    expect(valueOf(`typeof ${name}`)).toBe('function')
  })

  test.each([
    ['an array', 'a instanceof Array && a[0] instanceof Array', [[[1]]]],
    ['a date', 'a instanceof Date && a.getTime() === 5', [new Date(5)]],
    ['a date in an object', 'a.due instanceof Date', [{ due: new Date(5) }]],
    ['an object', 'a instanceof Object && a.b.c === 1', [{ b: { c: 1 } }]],
    ['the list of arguments', 'arguments.length === 2 && b === undefined', [1, undefined]],
  ])('%s from outside is one of the inside', (_, expression, args) => {
    expect(valueOf(expression, args)).toBe(true)
  })

  test('hands over copies, so that a script cannot change its caller', () => {
    const rows = [[1, 2]]
    valueOf('a[0].push(3)', [rows])
    expect(rows).toEqual([[1, 2]])
  })

  test('errors inside are errors of the inside', () => {
    const code =
      'function run() { try { null.x } catch (e) { return e instanceof TypeError && e instanceof Error } }'
    expect(makeBareHost({ code }).call('run')).toBe(true)
  })

  test.each([
    ['in a function', 'function run() { for (;;); }'],
    ['after a promise', 'function run() { return Promise.resolve().then(run) }'],
  ])('ends an endless loop %s', (_, code) => {
    expect(() => makeBareHost({ code, timeoutMs: 50 }).call('run')).toThrow('timed out after 50ms')
  })

  test('ends an endless loop while the script loads', () => {
    expect(() => makeBareHost({ code: 'for (;;);', timeoutMs: 50 })).toThrow('timed out after 50ms')
  })

  test('serves the next call after an endless loop', () => {
    const host = makeBareHost({
      code: 'function loop() { for (;;); } function one() { return 1 }',
      timeoutMs: 50,
    })
    expect(() => host.call('loop')).toThrow('timed out')
    expect(host.call('one')).toBe(1)
  })

  test('passes on what the script throws', () => {
    expect(() => valueOf('null.x')).toThrow("Cannot read properties of null (reading 'x')")
  })

  test.each(['nothing', 'value', 'toString'])('there is no function “%s” to call', (name) => {
    const host = makeBareHost({ code: 'var value = 1' })
    expect(() => host.call(name)).toThrow(`Script function not found: ${name}`)
  })

  test.each([
    ['keeps its variables', false, [1, 2]],
    ['forgets them when each call is fresh', true, [1, 1]],
  ])('%s', (_, freshPerCall, counts) => {
    const host = makeBareHost({ code: 'var n = 0; function count() { return ++n }', freshPerCall })
    expect([host.call('count'), host.call('count')]).toEqual(counts)
  })

  test('gives the services the way into its realm', () => {
    const host = makeBareHost({
      code: 'function run() { return Rows.get() instanceof Array }',
      services: (toRealm) => ({ Rows: { get: () => toRealm([1]) } }),
    })
    expect(host.call('run')).toBe(true)
  })
})
