import vm from 'node:vm'
import { describe, expect, test } from 'vitest'
import { overTheWire } from '../../../../apps-script/local/script/wire'

class Point {
  x = 1
}

describe('google.script.run', () => {
  test.each([
    ['a text', 'text', 'text'],
    ['a number', 0.5, 0.5],
    ['a boolean', false, false],
    ['null', null, null],
    ['nothing', undefined, undefined],
    ['a list', [1, 'a', [true]], [1, 'a', [true]]],
    ['an object', { a: { b: [1] } }, { a: { b: [1] } }],
    ['nothing in a list, as null', [1, undefined], [1, null]],
    // oxlint-disable-next-line no-sparse-arrays -- the hole is what is tested
    ['a hole in a list, as null', [1, , 2], [1, null, 2]],
    ['an object with fields of its class, as a plain one', new Point(), { x: 1 }],
  ])('carries %s', (_, value, carried) => {
    expect(overTheWire(value)).toStrictEqual(carried)
  })

  test('carries copies', () => {
    const value = { list: [{ a: 1 }] }
    const carried = overTheWire(value) as typeof value
    expect(carried).toEqual(value)
    expect(carried).not.toBe(value)
    expect(carried.list).not.toBe(value.list)
    expect(carried.list[0]).not.toBe(value.list[0])
  })

  test('carries what was made in another realm', () => {
    expect(overTheWire(vm.runInNewContext('({ list: [{ a: 1 }] })'))).toStrictEqual({ list: [{ a: 1 }] })
  })

  test.each([
    [new Date(0), 'value: [object Date]'],
    [{ a: [1, { due: new Date(0) }] }, 'value.a[1].due: [object Date]'],
    [vm.runInNewContext('[new Date(0)]') as unknown, 'value[0]: [object Date]'],
    [() => 1, 'value: [object Function]'],
    [{ run: () => 1 }, 'value.run: [object Function]'],
    [new Map(), 'value: [object Map]'],
    [[/a/], 'value[0]: [object RegExp]'],
    [Symbol('a'), 'value: [object Symbol]'],
    [1n, 'value: [object BigInt]'],
  ])('does not carry %s and names its place', (value, place) => {
    expect(() => overTheWire(value)).toThrow(`google.script.run cannot carry ${place}`)
  })
})
