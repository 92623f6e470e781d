import type { JSX } from 'preact'
import { message } from '../messages'
import { PROBLEMS, type FeedProblem } from '../problem'
import { sheetLink } from '../sheet-link'
import type { Stored } from '../storage'
import { Footer } from './footer'
import { popupFormats } from './formats'
import { Notice } from './notice'
import { Overview } from './overview'
import { Objectives } from './objectives'

export interface PopupProps {
  readonly stored: Stored
  /** How many key results to draw at most. */
  readonly rows: number
  readonly now: number
  readonly updating: boolean
  readonly refresh: () => void
}

/** Everything the popup shows follows from what is stored; it fetches and computes nothing. */
export function Popup(props: PopupProps): JSX.Element {
  const { stored, now, updating, refresh } = props
  const sheet = sheetLink(stored)
  const footer = { sheet, fetchedAt: stored.cache.fetchedAt, now, updating, refresh }
  return (
    <>
      <main>
        <Content {...props} sheet={sheet} />
      </main>
      {stored.feed.url !== '' && <Footer {...footer} />}
    </>
  )
}

interface ContentProps extends PopupProps {
  readonly sheet: string | undefined
}

function Content({ stored, rows, now, sheet, refresh }: ContentProps): JSX.Element {
  const { snapshot } = stored.cache
  const problem = stored.feed.url === '' ? 'not-connected' : stored.cache.problem
  const trouble = problem && <Problem problem={problem} sheet={sheet} refresh={refresh} />
  if (snapshot === undefined) return trouble ?? <p class="notice">{message('reading')}</p>
  return (
    <>
      <Overview snapshot={snapshot} />
      {trouble}
      {snapshot.objectives.length === 0 ? (
        <Notice text={message('emptyTable')} remedy="open-sheet" sheet={sheet} refresh={refresh} />
      ) : (
        <Objectives objectives={snapshot.objectives} rows={rows} formats={popupFormats(now)} />
      )}
    </>
  )
}

interface ProblemProps {
  readonly problem: FeedProblem
  readonly sheet: string | undefined
  readonly refresh: () => void
}

function Problem({ problem, ...rest }: ProblemProps): JSX.Element {
  const { sentence, remedy } = PROBLEMS[problem]
  return <Notice text={message(sentence)} remedy={remedy} {...rest} />
}
