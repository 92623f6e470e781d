import { describe, expect, test } from 'vitest'
import { callFunction } from '../../../core/functions/call-function'
import { okrParse } from '../../../core/functions/okr-parse'
import { errorOf, NO_TABS } from './calling'

const parse = (...args: unknown[]): unknown => callFunction(okrParse, args, NO_TABS)

describe('OKR_PARSE', () => {
  test.each(okrParse.examples)('example %#', ({ args, result }) => {
    expect(parse(...args)).toEqual(result)
  })

  test('spills six cells, blank where the sentence says nothing', () => {
    expect(parse('Improve customer satisfaction')).toEqual([['', '', '', '', '', false]])
  })

  test('reads a cell that is a number as its text', () => {
    expect(parse([[50]])).toEqual([['', '', 50, '', '', false]])
  })

  test('takes one cell only', () => {
    expect(errorOf(() => parse([['a'], ['b']])).message).toContain('text must be one cell or text')
  })

  test('says what is missing', () => {
    expect(errorOf(() => parse()).message).toContain('OKR_PARSE: text is missing.')
  })
})
