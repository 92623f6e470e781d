import { describe, expect, test } from 'vitest'
import { closeOpenRanges } from '../../../../apps-script/local/engine/open-range'

const ROWS: Readonly<Record<string, number>> = { OKRs: 30, 'My OKRs': 40, "Ann's": 50, Übersicht: 60, T2: 70 }
const OWN_ROWS = 20

const closed = (formula: string): string =>
  closeOpenRanges(formula, (tab) => (tab === undefined ? OWN_ROWS : (ROWS[tab] ?? -1)))

describe('a range without a last row', () => {
  test.each([
    ['=OKR_SCORE(A1:K)', '=OKR_SCORE(A1:K$20)'],
    ['=OKR_SCORE(a2:k)', '=OKR_SCORE(a2:k$20)'],
    ['=SUM(A2:AB,C3:C)', '=SUM(A2:AB$20,C3:C$20)'],
    ['=SUM($A$2:$K)', '=SUM($A$2:$K$20)'],
    ['=SUM( A2:K )', '=SUM( A2:K$20 )'],
    ['=SUM(OKRs!A1:K)', '=SUM(OKRs!A1:K$30)'],
    ["=SUM('My OKRs'!A1:K)", "=SUM('My OKRs'!A1:K$40)"],
    ["=SUM('Ann''s'!A1:K)", "=SUM('Ann''s'!A1:K$50)"],
    ['=SUM(Übersicht!A1:K)', '=SUM(Übersicht!A1:K$60)'],
    ['=SUM(T2!A1:K)', '=SUM(T2!A1:K$70)'],
    ['=SUM(OKRs!A1:K,B2:C)', '=SUM(OKRs!A1:K$30,B2:C$20)'],
    ['=A1:A&"A1:K"&B1:B', '=A1:A$20&"A1:K"&B1:B$20'],
    ['=SUM(A20:K,A21:K,OKRs!$A$99:K)', '=SUM(A20:K$20,A21:K$21,OKRs!$A$99:K$99)'],
  ])('%s is closed: %s', (formula, expected) => {
    expect(closed(formula)).toBe(expected)
  })

  test.each([
    '=SUM(A1:K20)',
    '=SUM(A:K)',
    '=SUM(A:A)',
    '=SUM($A:$A)',
    '=SUM(OKRs!A:K)',
    '="A1:K"',
    '="say ""A1:K"" twice"',
    "='A1:K'!A1",
    '=LOG10(A1)',
    '=IF(A1:LOG10(2),1,2)',
    '=SUM(A1:B2)',
    '=SUM(MYNAME1:K)',
    '=A1:Kind',
    '=SUM(A1:ABCD)',
    'A1 to K',
    '',
  ])('%s is left alone', (formula) => {
    expect(closed(formula)).toBe(formula)
  })

  test('once closed stays as it is', () => {
    const once = closed("=SUM(A1:K,'My OKRs'!B2:$C)")
    expect(closed(once)).toBe(once)
  })
})
