import { expect, test } from 'vitest'
import { shiftFormula } from '../../../../apps-script/local/workbook/shift-formula'

test.each([
  ['A1*2', 'B3*2'],
  ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
  ['SUM(A1:B2)', 'SUM(B3:C4)'],
  ['Z9', 'AA11'],
  ['ZZ1', 'AAA3'],
  ['AZ1', 'BA3'],
  ['SUM(A:B)', 'SUM(B:C)'],
  ['SUM($A:B)', 'SUM($A:C)'],
  ['SUM(2:5)', 'SUM(4:7)'],
  ["'Q4 A1'!A1", "'Q4 A1'!B3"],
  ["'It''s A1'!A1", "'It''s A1'!B3"],
  ['Q4!A1', 'Q4!B3'],
  ['LOG10(A1)', 'LOG10(B3)'],
  ['IF(A1="A1","""A1",tax_A1)', 'IF(B3="A1","""A1",tax_A1)'],
  ['OKR_PROGRESS(E4,F4,G4)', 'OKR_PROGRESS(F6,G6,H6)'],
])('%s filled two rows down and one column to the right reads %s', (formula, shifted) => {
  expect(shiftFormula(formula, { rows: 2, columns: 1 })).toBe(shifted)
})
