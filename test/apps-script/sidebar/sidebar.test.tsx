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
    expect([...root.querySelectorAll('.top :is(h1, p)')].map((node) => node.textContent)).toEqual([
      'Tech Solutions Inc.',
      'Q4 2026 · 40 days left',
      'expected 56%',
      '▲ 2 need attention',
      '5 key results · 1 done · 1 not started',
    ])
    expect(text()).toContain('44 of 50')
    expect(text()).toContain('15 h to 12 h')
    expect(text()).toContain('Done · Support Lead')
  })

  test('says of each key result what the popup says', async () => {
    answerWith(() => ({ kind: 'snapshot', snapshot }))
    await show(OkrsView)
    expect([...root.querySelectorAll('.key-result .dim')].map((node) => node.textContent?.trim())).toEqual([
      'Behind · Head of Support · due Dec 31 · “On track” · confidence 60% · heading for 46',
      'On track · Support Lead · due Dec 15 · confidence 90% · heading for 11 h',
      'Done · Support Lead',
      'At risk · Product Manager · due Dec 31 · “At risk”',
      'Not started',
    ])
    expect([...root.querySelectorAll('.value')].map((node) => node.textContent)).toEqual([
      '44 of 50',
      '15 h to 12 h',
      '91% to 90%',
      '€104,000 of €130,000',
      '– of 2',
    ])
  })

  test.each([
    [1, { attention: 1 }, 'Q4 2026 · 1 day left', '▲ 1 needs attention'],
    [0, { attention: 0 }, 'Q4 2026 · last day', 'None needs attention'],
    [-1, { attention: 0, done: 5 }, 'Q4 2026 · ended 1 day ago', '✓ All done. Well done!'],
    [null, { attention: 0 }, 'Q4 2026', 'None needs attention'],
  ])('with %s days left and %o it says what the popup says', async (daysLeft, change, when, verdict) => {
    const sums = { ...snapshot.sums, ...change, expected: null }
    answerWith(() => ({ kind: 'snapshot', snapshot: { ...snapshot, daysLeft, sums } }))
    await show(OkrsView)
    expect([...root.querySelectorAll('.top div p')].map((node) => node.textContent)).toEqual([when, verdict])
  })

  test('a table without objectives says where to begin', async () => {
    answerWith(() => ({ kind: 'snapshot', snapshot: { ...snapshot, objectives: [] } }))
    await show(OkrsView)
    expect(text()).toContain('No objectives yet. Write the first one in the tab “OKRs”.')
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
    expect(text()).toContain('The sheet could not be readThe sheet did not answer: Service unavailable.')
  })

  test('while it looks again it says so', async () => {
    answerWith(() => ({ kind: 'problem', problem: 'Give a tab a header row.' }))
    await show(OkrsView)
    await act(async () => click('Look again'))
    expect(root.querySelector('button')?.textContent).toBe('Reading the sheet…')
    await settle()
    expect(root.querySelector('button')?.textContent).toBe('Look again')
  })

  test('an issue leads to its row', async () => {
    const calls = answerWith(() => ({ kind: 'snapshot', snapshot }))
    await show(OkrsView)
    expect(text()).toContain('1 thing to look at')
    click('Go to row 8')
    await settle()
    expect(calls).toContain('goToRow(8)')
  })

  test('the way to a row is told while it takes, and when it fails', async () => {
    answerWith((name) => {
      if (name === 'goToRow') throw new Error('Range not found')
      return { kind: 'snapshot', snapshot }
    })
    await show(OkrsView)
    await act(() => click('Go to row 8'))
    expect(root.querySelector('.fix button')?.textContent).toBe('Going to row 8…')
    await settle()
    expect(root.querySelector('.fix li')?.textContent).toMatch(
      /Go to row 8The sheet did not answer: Range not found\.$/,
    )
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

  test('a link is called copied until there is a new one', async () => {
    document.execCommand = () => true
    answerWith((name) => ({ link: `https://x/exec?key=${name}` }))
    await show(ConnectView)
    const copied = (): string | null | undefined => root.querySelector('[role=status]')?.textContent
    expect(copied()).toBe('')
    await act(() => click('Copy'))
    expect(copied()).toBe('Copied. Now paste it in the options of the extension.')
    await act(() => click('Make a new link'))
    expect(root.querySelector('button:disabled')?.textContent).toBe('Making a new link…')
    await settle()
    expect(copied()).toBe('')
    document.execCommand = () => false
    await act(() => click('Copy'))
    expect(copied()).toBe('The browser did not copy it. Press Ctrl+C, or ⌘C on a Mac.')
  })

  test('a link that could not be made can be tried again', async () => {
    let isBroken = true
    answerWith(() => {
      if (isBroken) throw new Error('Service unavailable')
      return { link: 'https://x/exec?key=new' }
    })
    await show(ConnectView)
    expect(text()).toContain('The sheet did not answer: Service unavailable.')
    isBroken = false
    click('Try again')
    await settle()
    expect(root.querySelector('input')?.value).toBe('https://x/exec?key=new')
  })

  test('says what to do while the script is no web app yet', async () => {
    answerWith(() => ({ link: null }))
    await show(ConnectView)
    expect(text()).toContain('Choose Deploy, New deployment, and the type Web app.')
  })
})
