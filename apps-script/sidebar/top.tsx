import type { JSX } from 'preact'
import type { Snapshot, SnapshotSums } from '../../core/snapshot'
import { percentText, plural, STATE_TEXT } from '../../core/text'
import { Ring } from './ring'

/** The one number first, then how many key results need a person. */
export function Top({ title, cycle, daysLeft, sums }: Snapshot): JSX.Element {
  return (
    <header class="top">
      <Ring score={sums.score} expected={sums.expected} />
      <div>
        <h1 class="title" dir="auto" title={title}>
          {title}
        </h1>
        <When cycle={cycle} daysLeft={daysLeft} />
        {sums.expected !== null && <p>expected {percentText(sums.expected)}</p>}
        {sums.keyResults > 0 && <Verdict {...sums} />}
      </div>
      <p class="counts">{counts(sums)}</p>
    </header>
  )
}

/** A long name of a cycle is cut, never the days. */
function When({ cycle, daysLeft }: Pick<Snapshot, 'cycle' | 'daysLeft'>): JSX.Element | null {
  if (cycle === null && daysLeft === null) return null
  const days = daysLeft === null ? '' : daysLeftText(daysLeft)
  return (
    <p class="when" dir="auto">
      {cycle !== null && <span title={cycle}>{cycle}</span>}
      {days !== '' && <bdi>{cycle === null ? days : ` · ${days}`}</bdi>}
    </p>
  )
}

function daysLeftText(days: number): string {
  if (days === 0) return 'last day'
  return days > 0 ? `${plural(days, 'day')} left` : `ended ${plural(-days, 'day')} ago`
}

/** In the words of the popup. */
function Verdict({ attention, done, keyResults }: SnapshotSums): JSX.Element {
  if (attention > 0) {
    const need = attention === 1 ? 'needs' : 'need'
    return <Marked state="attention" text={`${attention} ${need} attention`} />
  }
  if (done === keyResults) return <Marked state="done" text="All done. Well done!" />
  return <p>None needs attention</p>
}

interface MarkedProps {
  readonly state: 'attention' | 'done'
  readonly text: string
}

function Marked({ state, text }: MarkedProps): JSX.Element {
  return (
    <p class={`word ${state}`}>
      <span aria-hidden="true">{STATE_TEXT[state].glyph} </span>
      {text}
    </p>
  )
}

function counts({ keyResults, done, notStarted }: SnapshotSums): string {
  const parts = [
    plural(keyResults, 'key result'),
    done > 0 ? `${done} done` : '',
    notStarted > 0 ? `${notStarted} not started` : '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}
