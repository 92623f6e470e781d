import type { JSX } from 'preact'
import type { Snapshot, SnapshotSums } from '../../../core/snapshot'
import { percentText, STATE_TEXT } from '../../../core/text'
import { counted, message } from '../messages'
import { Bar } from './bar'

/** The one number first, then how many need a person. */
export function Overview({ snapshot }: { readonly snapshot: Snapshot }): JSX.Element {
  const { title, cycle, daysLeft, sums } = snapshot
  return (
    <>
      <header>
        <h1 class="clamp" dir="auto" title={title}>
          {title}
        </h1>
        <p class="overall">
          {sums.score === null ? '–' : percentText(sums.score)}
          <small>{beside(sums)}</small>
        </p>
        <When cycle={cycle} daysLeft={daysLeft} />
        <Bar share={sums.score} expected={sums.expected} />
      </header>
      {sums.keyResults > 0 && <Counts sums={sums} />}
    </>
  )
}

/** A long name of a cycle is cut, never the days. */
function When({ cycle, daysLeft }: Pick<Snapshot, 'cycle' | 'daysLeft'>): JSX.Element | null {
  if (cycle === null && daysLeft === null) return null
  const days = daysLeft === null ? '' : daysLeftText(daysLeft)
  return (
    <p class="cycle" dir="auto">
      {cycle !== null && <span title={cycle}>{cycle}</span>}
      {days !== '' && <bdi>{cycle === null ? days : ` · ${days}`}</bdi>}
    </p>
  )
}

/** What the one number is to be held against. */
function beside({ score, expected }: SnapshotSums): string {
  if (score === null) return message('noScore')
  return expected === null ? message('overallScore') : message('expected', percentText(expected))
}

function daysLeftText(days: number): string {
  if (days === 0) return message('lastDay')
  const keys =
    days > 0
      ? ({ one: 'daysLeftOne', other: 'daysLeftOther' } as const)
      : ({ one: 'endedOne', other: 'endedOther' } as const)
  return counted(Math.abs(days), keys)
}

function Counts({ sums }: { readonly sums: SnapshotSums }): JSX.Element {
  return (
    <p class="counts">
      <span>{counted(sums.keyResults, { one: 'keyResultsOne', other: 'keyResultsOther' })}</span>
      <Verdict sums={sums} />
    </p>
  )
}

/** Praise is for when everything is done; one result that is done says so in its own row. */
function Verdict({ sums }: { readonly sums: SnapshotSums }): JSX.Element {
  if (sums.attention > 0) {
    const text = counted(sums.attention, { one: 'attentionOne', other: 'attentionOther' })
    return <Marked state="attention" text={text} />
  }
  if (sums.done === sums.keyResults) return <Marked state="done" text={message('allDone')} />
  return <span>{message('attentionNone')}</span>
}

interface MarkedProps {
  readonly state: 'attention' | 'done'
  readonly text: string
}

function Marked({ state, text }: MarkedProps): JSX.Element {
  return (
    <span class={`marked ${state}`}>
      <span aria-hidden="true">{STATE_TEXT[state].glyph} </span>
      {text}
    </span>
  )
}
