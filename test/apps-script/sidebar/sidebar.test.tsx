// @vitest-environment happy-dom
import { readFile } from 'node:fs/promises'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ConnectView } from '../../../apps-script/sidebar/connect-view'
import { OkrsView } from '../../../apps-script/sidebar/okrs-view'
import type { Snapshot } from '../../../core/snapshot'

const snapshot = JSON.parse(await readFile('test/fixtures/snapshot.json', 'utf8')) as Snapshot

type Answer = (name: string, args: unknown[]) => unknown

/** The script on the other side of `google.script.run`; the page only sees what it answers. */
function answerWith(answer: Answer): string[] {
  const calls: string[] = []
  const runner = (done: (v: unknown) => void, failed: (e: Error) => void): unknown =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (f: typeof done) => runner(f, failed)
          if (name === 'withFailureHandler') return (f: typeof failed) => runner(done, f)
          return (...args: unknown[]) => {
            calls.push(`${name}(${args.join()})`)
            Promise.resolve()
              .then(() => answer(name, args))
              .then(done, failed)
          }
        },
      },
    )
  vi.stubGlobal('google', {
    script: {
      run: runner(
        () => {},
        () => {},
      ),
    },
  })
  return calls
}

let root: HTMLElement

beforeEach(() => {
  vi.useFakeTimers()
  root = document.body.appendChild(document.createElement('main'))
})

afterEach(() => {
  render(null, root)
  root.remove()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function show(view: typeof OkrsView | typeof ConnectView): Promise<void> {
  const View = view
  await act(async () => render(<View />, root))
  await settle()
}

async function settle(ms = 0): Promise<void> {
  await act(async () => void (await vi.advanceTimersByTimeAsync(ms)))
}

const text = (): string => root.textContent ?? ''

function click(label: string): void {
  const button = [...root.querySelectorAll('button')].find((one) => one.textContent === label)
  if (button === undefined) throw new Error(`no button ${label}`)
  button.click()
}

describe('the sidebar', () => {
  test('shows the score first, then objectives with their key results in people’s own numbers', async () => {
    answerWith(() => ({ kind: 'snapshot', snapshot }))
    await show(OkrsView)
    expect(root.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Score 52%')
    expect(text()).toContain('Tech Solutions Inc. · Q4 2026')
    expect(text()).toContain(
      '2 objectives · 5 key resultsexpected 56% · 40 days left2 need attention · 1 done · 1 not started',
    )
    expect(text()).toContain('44 of 50')
    expect(text()).toContain('15 h to 12 h')
    expect(text()).toContain('Done · Support Lead')
  })

  test('shows hostile text as text', async () => {
    answerWith(() => ({ kind: 'snapshot', snapshot }))
    await show(OkrsView)
    expect(root.querySelector('b')).toBeNull()
    expect(text()).toContain('Increase <b>product</b> innovation & "revenue"')
  })

  test('asks again by itself, tells what it has, and keeps it while nothing changed', async () => {
    const calls = answerWith((_, [rev]) =>
      rev === snapshot.rev ? { kind: 'unchanged' } : { kind: 'snapshot', snapshot },
    )
    await show(OkrsView)
    await settle(4000)
    expect(calls).toEqual(['sidebarSnapshot()', `sidebarSnapshot(${snapshot.rev})`])
    expect(text()).toContain('Net promoter score')
  })

  test('keeps the last good numbers beside a problem', async () => {
    let isBroken = false
    answerWith(() =>
      isBroken ? { kind: 'problem', problem: 'No tab reads as OKRs.' } : { kind: 'snapshot', snapshot },
    )
    await show(OkrsView)
    isBroken = true
    await settle(4000)
    expect(root.querySelector('[role=alert]')?.textContent).toBe(
      'No tab reads as OKRs. The numbers below are from before.',
    )
    expect(text()).toContain('Net promoter score')
    isBroken = false
    await settle(4000)
    expect(root.querySelector('[role=alert]')).toBeNull()
  })

  test('without OKRs it says why and offers to look again', async () => {
    const calls = answerWith(() => ({ kind: 'problem', problem: 'Give a tab a header row.' }))
    await show(OkrsView)
    expect(text()).toContain('No OKRs here yetGive a tab a header row.')
    click('Look again')
    await settle()
    expect(calls).toHaveLength(2)
  })

  test('a script that fails is said in words', async () => {
    answerWith(() => {
      throw new Error('Service unavailable')
    })
    await show(OkrsView)
    expect(text()).toContain('The sheet did not answer: Service unavailable')
  })

  test('an issue leads to its row', async () => {
    const calls = answerWith(() => ({ kind: 'snapshot', snapshot }))
    await show(OkrsView)
    expect(text()).toContain('1 thing to look at')
    click('Go to row 8')
    await settle()
    expect(calls).toContain('goToRow(8)')
  })
})

describe('the window that connects the extension', () => {
  test('shows the link, and a new one on request', async () => {
    answerWith((name) => ({
      link: name === 'connection' ? 'https://x/exec?key=old' : 'https://x/exec?key=new',
    }))
    await show(ConnectView)
    expect(root.querySelector('input')?.value).toBe('https://x/exec?key=old')
    click('Make a new link')
    await settle()
    expect(root.querySelector('input')?.value).toBe('https://x/exec?key=new')
  })

  test('says what to do while the script is no web app yet', async () => {
    answerWith(() => ({ link: null }))
    await show(ConnectView)
    expect(text()).toContain('Choose Deploy, New deployment, and the type Web app.')
  })
})
