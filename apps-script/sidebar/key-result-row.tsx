import type { ComponentChild, JSX } from 'preact'
import type { SnapshotKeyResult } from '../../core/snapshot'
import { amountText, type Formats, percentText, STATE_TEXT, valueText } from '../../core/text'

interface KeyResultRowProps {
  readonly keyResult: SnapshotKeyResult
  readonly formats: Formats
}

export function KeyResultRow({ keyResult, formats }: KeyResultRowProps): JSX.Element {
  const { title, state, score, expected } = keyResult
  const { glyph, word } = STATE_TEXT[state]
  const { now, goal } = valueText(keyResult, formats)
  const current = now === '' && goal !== '' ? '–' : now
  // A full bar is where it should be on any day.
  const mark = score !== null && score >= 1 ? null : expected
  return (
    <li class={`key-result ${state}`}>
      <span class="glyph" aria-hidden="true">
        {glyph}
      </span>
      <div class="line">
        <span class="title" dir="auto" title={title}>
          {title}
        </span>
        <span class="value">
          {current} <small>{goal}</small>
        </span>
      </div>
      <span class="bar" aria-hidden="true">
        <i style={{ width: `${(score ?? 0) * 100}%` }} />
        {mark !== null && <span class="mark" style={{ left: `${mark * 100}%` }} />}
      </span>
      <p class="dim">
        <Facts facts={[<span class="word">{word}</span>, ...factsOf(keyResult, formats)]} />
      </p>
    </li>
  )
}

/** Each keeps its point: a line that began with one would look like a list. */
function Facts({ facts }: { readonly facts: readonly ComponentChild[] }): JSX.Element {
  const last = facts.length - 1
  return (
    <>
      {facts.map((fact, index) => (
        <>
          <span class="fact">
            {/* A name written from right to left must not turn round what stands beside it. */}
            <bdi>{fact}</bdi>
            {index < last && ' ·'}
          </span>{' '}
        </>
      ))}
    </>
  )
}

/** As the popup has them. */
function factsOf(keyResult: SnapshotKeyResult, formats: Formats): string[] {
  const { owner, due, status, state, checkedIn, confidence, forecast, unit } = keyResult
  const dayFact = (words: string, day: string | null): string | null =>
    day === null ? null : `${words} ${formats.day(day)}`
  return [
    owner,
    dayFact('last check-in', state === 'stale' ? checkedIn : null),
    dayFact('due', due),
    // In quotation marks, because it is the team's own word and may differ from ours.
    status === null ? null : `“${status}”`,
    confidence === null ? null : `confidence ${percentText(confidence)}`,
    forecast === null ? null : `heading for ${amountText(forecast.value, unit, formats)}`,
  ].filter((fact) => fact !== null)
}
