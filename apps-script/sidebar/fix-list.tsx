import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { SnapshotIssue } from '../../core/snapshot'
import { noAnswer, server } from './server'

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
        {issues.slice(0, SHOWN).map((issue) => (
          <Fix key={`${issue.row} ${issue.column ?? ''} ${issue.code}`} issue={issue} />
        ))}
      </ul>
      {rest > 0 && <p class="dim">And {rest} more: =OKR_CHECK() with your rows lists them all.</p>}
    </section>
  )
}

/** The sheet takes a second or two to get there, so the button says that it is on its way. */
function Fix({ issue: { row, problem, remedy } }: { readonly issue: SnapshotIssue }): JSX.Element {
  const [isGoing, setGoing] = useState(false)
  const [trouble, setTrouble] = useState('')
  const go = async (): Promise<void> => {
    setGoing(true)
    setTrouble(await server.goToRow(row).then(() => '', noAnswer))
    setGoing(false)
  }
  return (
    <li dir="auto">
      {problem} {remedy}{' '}
      <button type="button" class="link" onClick={() => void go()}>
        {isGoing ? `Going to row ${row}…` : `Go to row ${row}`}
      </button>
      <span role="status">{trouble}</span>
    </li>
  )
}
