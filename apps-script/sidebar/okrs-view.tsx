import type { ComponentChildren, JSX } from 'preact'
import { FixList } from './fix-list'
import { ObjectiveList } from './objective-list'
import { Top } from './top'
import { type Problem, useOkrs } from './use-okrs'

export function OkrsView(): JSX.Element {
  const { snapshot, problem, isLoading, refresh } = useOkrs()
  if (snapshot === undefined) return <Nothing problem={problem} isLoading={isLoading} refresh={refresh} />
  return (
    <>
      <Top {...snapshot} />
      {problem !== undefined && (
        <p class="fix" role="alert">
          {problem.sentence} The numbers below are from before.
        </p>
      )}
      {snapshot.objectives.length === 0 && (
        <p class="none">No objectives yet. Write the first one in the tab “{snapshot.tab}”.</p>
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
  readonly problem: Problem | undefined
  readonly isLoading: boolean
  readonly refresh: () => void
}

function Nothing({ problem, isLoading, refresh }: NothingProps): JSX.Element {
  if (problem === undefined) return <Message title="Reading the sheet…" />
  return (
    <Message title={problem.title}>
      <p>{problem.sentence}</p>
      <button type="button" class="primary" onClick={refresh}>
        {isLoading ? 'Reading the sheet…' : 'Look again'}
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
