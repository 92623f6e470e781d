import { expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { readOkrs } from '../../../core/score/read-okrs'
import { drawn, indented, issueList, printed } from '../draw'

/** A damaged sheet and what a user should get out of it all the same. */
export interface Damaged {
  /** Drawn as text, or cells where blanks and types matter. */
  readonly sheet: string | Cell[][]
  /** The overall score, and below it the tree with the score of every row; or why nothing can be read. */
  readonly reads: string
  /** Every issue with its cell, in sheet order, with blanks between. */
  readonly issues: string
  readonly locale?: string
}

export function answer({ sheet, locale }: Damaged): { readonly reads: string; readonly issues: string } {
  const grid = typeof sheet === 'string' ? drawn(sheet) : sheet
  const { okrs, problem } = readOkrs(grid, { locale: () => locale })
  if (okrs === undefined) return { reads: problem.code, issues: '' }
  const { overall } = okrs.tree
  const all = overall === undefined ? '–' : `${Math.round(overall * 1000) / 10}%`
  return { reads: `${all}\n${printed(okrs.tree)}`, issues: issueList(okrs).join(' ') }
}

/** One test a sheet; its key is the sentence. */
export function testDamaged(sheets: Readonly<Record<string, Damaged>>): void {
  test.each(Object.entries(sheets))('%s', (_, one) => {
    expect(answer(one)).toEqual({ reads: indented(one.reads), issues: one.issues })
  })
}
