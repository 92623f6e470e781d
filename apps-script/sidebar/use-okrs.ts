import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Snapshot } from '../../core/snapshot'
import { server } from './server'

export interface OkrsState {
  readonly snapshot?: Snapshot
  /** Why there is nothing to show, or nothing newer. */
  readonly problem?: string
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
    return answer.kind === 'problem' ? { problem: answer.problem } : undefined
  } catch (error) {
    return { problem: `The sheet did not answer: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/** The last good numbers stay on screen beside a problem; an answer without news ends an old problem. */
function merge(old: OkrsState, next: News | undefined): OkrsState {
  const snapshot = next?.snapshot ?? old.snapshot
  return {
    isLoading: false,
    ...(snapshot === undefined ? {} : { snapshot }),
    ...(next?.problem === undefined ? {} : { problem: next.problem }),
  }
}
