import type { JSX } from 'preact'
import type { SnapshotObjective } from '../../../core/snapshot'
import { percentText } from '../../../core/text'
import type { Formats } from '../../../core/text'
import { KeyResult } from './key-result'

interface ObjectivesProps {
  readonly objectives: readonly SnapshotObjective[]
  /** How many key results to draw at most. */
  readonly rows: number
  readonly formats: Formats
}

/** By depth. Deeper ones stand where the deepest does: a popup is too narrow for a staircase. */
const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

export function Objectives({ objectives, rows, formats }: ObjectivesProps): JSX.Element {
  return (
    <>
      {upTo(rows, objectives).map((objective) => (
        <Objective key={objective.row} objective={objective} formats={formats} />
      ))}
    </>
  )
}

/** The objectives from the top until their key results are more than `rows`. */
function upTo(rows: number, objectives: readonly SnapshotObjective[]): SnapshotObjective[] {
  let left = rows
  return objectives.flatMap((objective) => {
    if (left <= 0) return []
    const keyResults = objective.keyResults.slice(0, left)
    // An objective without key results takes up a line too.
    left -= Math.max(1, keyResults.length)
    return [{ ...objective, keyResults }]
  })
}

interface ObjectiveProps {
  readonly objective: SnapshotObjective
  readonly formats: Formats
}

function Objective({ objective, formats }: ObjectiveProps): JSX.Element {
  const { title, score, depth, keyResults } = objective
  const level = Math.min(depth, HEADINGS.length - 1)
  const Heading = HEADINGS[level] ?? 'h6'
  return (
    <section style={{ '--level': String(level) }}>
      <Heading>
        <span class="clamp" dir="auto" title={title}>
          {title}
        </span>
        <span class="share">{score === null ? '–' : percentText(score)}</span>
      </Heading>
      {keyResults.length > 0 && (
        <ul>
          {keyResults.map((keyResult) => (
            <KeyResult key={keyResult.row} keyResult={keyResult} formats={formats} />
          ))}
        </ul>
      )}
    </section>
  )
}
