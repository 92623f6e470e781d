import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Snapshot } from '../../core/snapshot'
import { noAnswer, server } from './server'

/** Why there is nothing to show, or nothing newer. */
export interface Problem {
  readonly title: string
  readonly sentence: string
}

export interface OkrsState {
  readonly snapshot?: Snapshot
  readonly problem?: Problem
  readonly isLoading: boolean
}

/** A sidebar hears nothing of edits in the sheet, so it asks: often enough to feel live, seldom enough for the quota. */
const ASK_EVERY_MS = 4000

/** Follows the sheet while the sidebar can be seen. */
export function useOkrs(): OkrsState & { readonly refresh: () => void } {
  const [state, setState] = useState<OkrsState>({ isLoading: true })
  const rev = useRef('')
  const isAsking = useRef(false)
  const ask = useCallback(async () => {
    if (isAsking.current) return
    isAsking.current = true
    const next = await nextState(rev.current)
    isAsking.current = false
    if (next?.snapshot !== undefined) rev.current = next.snapshot.rev
    setState((old) => merge(old, next))
  }, [])
  useEffect(() => {
    const askIfSeen = (): void => {
      if (document.visibilityState === 'visible') void ask()
    }
    askIfSeen()
    const timer = setInterval(askIfSeen, ASK_EVERY_MS)
    document.addEventListener('visibilitychange', askIfSeen)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', askIfSeen)
    }
  }, [ask])
  const refresh = (): void => {
    setState((old) => ({ ...old, isLoading: true }))
    void ask()
  }
  return { ...state, refresh }
}

type News = Omit<OkrsState, 'isLoading'>

/** Undefined when what is shown still holds. */
async function nextState(knownRev: string): Promise<News | undefined> {
  try {
    const answer = await server.sidebarSnapshot(knownRev)
    if (answer.kind === 'snapshot') return { snapshot: answer.snapshot }
    if (answer.kind === 'unchanged') return undefined
    return { problem: { title: 'No OKRs here yet', sentence: answer.problem } }
  } catch (error) {
    return { problem: { title: 'The sheet could not be read', sentence: noAnswer(error) } }
  }
}

/** The last good numbers stay on screen beside a problem; an answer without news ends an old problem. */
function merge(old: OkrsState, next: News | undefined): OkrsState {
  // Nothing to draw: a long list stays as it is.
  if (next === undefined && old.problem === undefined && !old.isLoading) return old
  const snapshot = next?.snapshot ?? old.snapshot
  return {
    isLoading: false,
    ...(snapshot === undefined ? {} : { snapshot }),
    ...(next?.problem === undefined ? {} : { problem: next.problem }),
  }
}
