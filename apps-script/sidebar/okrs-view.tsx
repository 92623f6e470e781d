import type { ComponentChildren, JSX } from 'preact'
import type { Snapshot } from '../../core/snapshot'
import { percentText, plural } from '../../core/text'
import { FixList } from './fix-list'
import { ObjectiveList } from './objective-list'
import { Ring } from './ring'
import { useOkrs } from './use-okrs'

export function OkrsView(): JSX.Element {
  const { snapshot, problem, isLoading, refresh } = useOkrs()
  if (snapshot === undefined) return <Nothing problem={problem} refresh={refresh} />
  return (
    <>
      <Top {...snapshot} />
      {problem !== undefined && (
        <p class="fix" role="alert">
          {problem} The numbers below are from before.
        </p>
      )}
      <ObjectiveList objectives={snapshot.objectives} />
      <FixList issues={snapshot.issues} />
      <footer class="foot">
        <button type="button" class="link" onClick={refresh}>
          Refresh
        </button>
        <span role="status">{isLoading ? 'Reading the sheet…' : `From the tab “${snapshot.tab}”`}</span>
      </footer>
    </>
  )
}

interface NothingProps {
  readonly problem: string | undefined
  readonly refresh: () => void
}

function Nothing({ problem, refresh }: NothingProps): JSX.Element {
  if (problem === undefined) return <Message title="Reading the sheet…" />
  return (
    <Message title="No OKRs here yet">
      <p>{problem}</p>
      <button type="button" class="primary" onClick={refresh}>
        Look again
      </button>
    </Message>
  )
}

function Message({
  title,
  children,
}: {
  readonly title: string
  readonly children?: ComponentChildren
}): JSX.Element {
  return (
    <div class="message" role="status">
      <h1>{title}</h1>
      {children}
    </div>
  )
}

function Top({ title, cycle, daysLeft, sums }: Snapshot): JSX.Element {
  return (
    <header class="top">
      <Ring score={sums.score} expected={sums.expected} />
      <div>
        <h1>{cycle === null ? title : `${title} · ${cycle}`}</h1>
        <p>
          {plural(sums.objectives, 'objective')} · {plural(sums.keyResults, 'key result')}
        </p>
        <p>{time(sums.expected, daysLeft)}</p>
        <p>{standing(sums)}</p>
      </div>
    </header>
  )
}

/** How far it should be by now, and how long it lasts. */
function time(expected: number | null, daysLeft: number | null): string {
  const left =
    daysLeft === null
      ? ''
      : daysLeft < 0
        ? `ended ${plural(-daysLeft, 'day')} ago`
        : `${plural(daysLeft, 'day')} left`
  return [expected === null ? '' : `expected ${percentText(expected)}`, left]
    .filter((part) => part !== '')
    .join(' · ')
}

function standing({ done, attention, notStarted }: Snapshot['sums']): string {
  const parts = [
    attention > 0 ? `${attention} ${attention === 1 ? 'needs' : 'need'} attention` : '',
    done > 0 ? `${done} done` : '',
    notStarted > 0 ? `${notStarted} not started` : '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}
