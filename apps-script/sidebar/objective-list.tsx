import type { JSX } from 'preact'
import type { SnapshotKeyResult, SnapshotObjective } from '../../core/snapshot'
import { type Formats, formatsFor, percentText, STATE_TEXT, valueText } from '../../core/text'

/** Deeper levels are told by their place in the list; a 300 px panel has no room to indent them all. */
const DEEPEST_INDENT = 4
const INDENT_PX = 10

/** A due day stays on one line. */
const NO_BREAK = '\u00a0'

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
            <span class="title" title={objective.title}>
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

interface KeyResultRowProps {
  readonly keyResult: SnapshotKeyResult
  readonly formats: Formats
}

function KeyResultRow({ keyResult, formats }: KeyResultRowProps): JSX.Element {
  const { title, state, score, expected, owner, due, status } = keyResult
  const { glyph, word } = STATE_TEXT[state]
  const { now, goal } = valueText(keyResult, formats)
  const details = [
    status,
    owner,
    due === null ? null : `due ${formats.day(due)}`.replace(/ /g, NO_BREAK),
  ].filter((part) => part !== null)
  return (
    <li class={`key-result ${state}`}>
      <div class="line">
        <span class="glyph" aria-hidden="true">
          {glyph}
        </span>
        <span class="title" title={title}>
          {title}
        </span>
        <span class="value">
          {now} <small>{goal}</small>
        </span>
      </div>
      <span class="bar" aria-hidden="true">
        <i style={{ width: `${(score ?? 0) * 100}%` }} />
        {expected !== null && <span class="mark" style={{ left: `${expected * 100}%` }} />}
      </span>
      <p class="dim">
        <span class="word">{word}</span>
        {details.map((part) => ` · ${part}`)}
      </p>
    </li>
  )
}
