import type { JSX } from 'preact'
import type { SnapshotKeyResult } from '../../../core/snapshot'
import { amountText, type Formats, percentText, STATE_TEXT, valueText } from '../../../core/text'
import { message } from '../messages'
import { Bar } from './bar'

interface KeyResultProps {
  readonly keyResult: SnapshotKeyResult
  readonly formats: Formats
}

/** Every text from the sheet is a text node or an attribute, never markup. */
export function KeyResult({ keyResult, formats }: KeyResultProps): JSX.Element {
  const { title, state, score, expected } = keyResult
  return (
    <li class={state}>
      <span class="glyph" aria-hidden="true">
        {STATE_TEXT[state].glyph}
      </span>
      <div class="line">
        <span class="clamp" dir="auto" title={title}>
          {title}
        </span>
        <Value keyResult={keyResult} formats={formats} />
      </div>
      <Bar share={score} expected={expected} />
      <span class="share">{score === null ? '' : percentText(score)}</span>
      <Note keyResult={keyResult} formats={formats} />
    </li>
  )
}

/** In people's own numbers: `44 of 50`. A key result without any has nothing to say here. */
function Value({ keyResult, formats }: KeyResultProps): JSX.Element {
  const { now, goal } = valueText(keyResult, formats)
  const current = now === '' && goal !== '' ? '–' : now
  return (
    <span class="value" title={`${current} ${goal}`.trim()}>
      <b>{current}</b> {goal}
    </span>
  )
}

const NO_BREAK = '\u00a0'

/** No line begins with the point. */
const SEPARATOR = `${NO_BREAK}· `

/** "last check-in Nov 2, 2026" stays whole; what is longer may be wider than the popup. */
const WHOLE_UP_TO = 30

function Note({ keyResult, formats }: KeyResultProps): JSX.Element {
  const facts = factsOf(keyResult, formats)
  return (
    <p class="note clamp" title={facts.join(' · ')}>
      <em>{STATE_TEXT[keyResult.state].word}</em>
      {facts.map((fact) => (
        // A name written from right to left must not turn round what stands beside it.
        <>
          {SEPARATOR}
          <bdi>{fact.length > WHOLE_UP_TO ? fact : fact.replaceAll(' ', NO_BREAK)}</bdi>
        </>
      ))}
    </p>
  )
}

function factsOf(keyResult: SnapshotKeyResult, formats: Formats): string[] {
  const { owner, due, status, state, checkedIn, confidence, forecast, unit } = keyResult
  const silentSince = state === 'stale' ? checkedIn : null
  const silentFact = silentSince === null ? null : message('lastCheckIn', formats.day(silentSince))
  const dueFact = due === null ? null : message('due', formats.day(due))
  const confidenceFact = confidence === null ? null : message('confidence', percentText(confidence))
  const forecastFact =
    forecast === null ? null : message('headingFor', amountText(forecast.value, unit, formats))
  // In quotation marks, because it is the team's own word and may differ from ours.
  const statusFact = status === null ? null : message('typedStatus', status)
  return [owner, silentFact, dueFact, statusFact, confidenceFact, forecastFact].filter(
    (fact) => fact !== null,
  )
}
