import { render } from 'preact'
import { message } from '../messages'
import { askRefresh } from '../requests'
import { onStoredChange, readStored } from '../storage'
import { Popup } from './popup'

/** More than fit on the screen. The rest follows after the first paint, so that a long list opens as fast as a short one. */
const FIRST_ROWS = 40

const REFRESH_AFTER_MS = 60_000

async function start(): Promise<void> {
  document.documentElement.lang = message('languageTag')
  let stored = await readStored()
  let asked = 0
  let rows = FIRST_ROWS

  function draw(): void {
    const props = { stored, rows, now: Date.now(), updating: asked > 0, refresh: () => void refresh() }
    render(<Popup {...props} />, document.body)
  }

  async function refresh(): Promise<void> {
    asked++
    draw()
    // The background may end in the middle; then the stored numbers stay as they are, and so does the popup.
    await askRefresh().catch(() => undefined)
    asked--
    draw()
  }

  onStoredChange(() => void readStored().then((changed) => ((stored = changed), draw())))
  draw()
  requestAnimationFrame(() => setTimeout(() => ((rows = Infinity), draw())))
  if (Date.now() - (stored.cache.fetchedAt ?? 0) > REFRESH_AFTER_MS) await refresh()
}

void start()
