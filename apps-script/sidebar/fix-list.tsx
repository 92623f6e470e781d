import type { JSX } from 'preact'
import type { SnapshotIssue } from '../../core/snapshot'
import { server } from './server'

/** A long list helps nobody; `=OKR_CHECK()` shows all of it. */
const SHOWN = 8

/** What the sheet's owner can put right, each with a way to its row. */
export function FixList({ issues }: { readonly issues: readonly SnapshotIssue[] }): JSX.Element | null {
  if (issues.length === 0) return null
  const rest = issues.length - SHOWN
  return (
    <section class="fix">
      <h2>{issues.length === 1 ? '1 thing to look at' : `${issues.length} things to look at`}</h2>
      <ul>
        {issues.slice(0, SHOWN).map(({ row, column, code, problem, remedy }) => (
          <li key={`${row} ${column ?? ''} ${code}`}>
            Row {row}: {problem} {remedy}{' '}
            <button type="button" class="link" onClick={() => void server.goToRow(row)}>
              Go to row {row}
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="dim">And {rest} more: =OKR_CHECK() with your rows lists them all.</p>}
    </section>
  )
}
