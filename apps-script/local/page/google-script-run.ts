type Done = (value: unknown) => void
type Failed = (error: Error) => void

/** Makes `google.script.run` inside the frame. It runs there from its text, so it may not refer to anything outside. */
export function googleScriptRun(): void {
  const waiting = new Map<number, { readonly done: Done; readonly failed: Failed }>()
  let last = 0
  addEventListener('message', ({ data }) => {
    if (data?.kind !== 'script-result') return
    const call = waiting.get(data.id)
    waiting.delete(data.id)
    if ('error' in data) call?.failed(new Error(data.error))
    else call?.done(data.value)
  })
  // The page around the frame does not see its keys, and a dialog closes with Escape.
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') parent.postMessage({ kind: 'escape' }, '*')
  })
  const run = (done: Done, failed: Failed): unknown =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (next: Done) => run(next, failed)
          if (name === 'withFailureHandler') return (next: Failed) => run(done, next)
          return (...args: unknown[]) => {
            waiting.set(++last, { done, failed })
            parent.postMessage({ kind: 'script-run', id: last, name, args }, '*')
          }
        },
      },
    )
  Object.assign(window, { google: { script: { run: run(() => {}, console.error) } } })
}
