import type { JSX } from 'preact'
import type { SnapshotObjective } from '../../core/snapshot'
import { formatsFor, percentText } from '../../core/text'
import { KeyResultRow } from './key-result-row'

/** Deeper levels are told by their place in the list; a 300 px panel has no room to indent them all. */
const DEEPEST_INDENT = 4
const INDENT_PX = 10

export function ObjectiveList({
  objectives,
}: {
  readonly objectives: readonly SnapshotObjective[]
}): JSX.Element {
  const numbers = navigator.language
  // The sidebar's words are English, and so are its months.
  const words = numbers.startsWith('en') ? numbers : 'en'
  const formats = formatsFor({ numbers, words, now: Date.now() })
  return (
    <>
      {objectives.map((objective) => (
        <section
          key={objective.row}
          class="objective"
          style={{ marginLeft: `${Math.min(objective.depth, DEEPEST_INDENT) * INDENT_PX}px` }}
        >
          <h2>
            <span class="title" dir="auto" title={objective.title}>
              {objective.title}
            </span>
            <span>{objective.score === null ? '–' : percentText(objective.score)}</span>
          </h2>
          <ul>
            {objective.keyResults.map((keyResult) => (
              <KeyResultRow key={keyResult.row} keyResult={keyResult} formats={formats} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
