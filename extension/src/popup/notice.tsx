import type { JSX } from 'preact'
import { browser } from '../browser'
import { message, type MessageKey } from '../messages'
import type { Remedy } from '../problem'
import { SheetLink } from './sheet-link'

export interface NoticeProps {
  readonly text: string
  readonly remedy: Remedy
  readonly sheet: string | undefined
  readonly refresh: () => void
}

/** What is the matter in one sentence, and the one thing to do about it. */
export function Notice({ text, ...action }: NoticeProps): JSX.Element {
  return (
    <div class="notice" role="status">
      <p>{text}</p>
      <Action {...action} />
    </div>
  )
}

/** These lead to the options page, each under the name of what is to be done there. */
const LABELS = {
  connect: 'actionConnect',
  allow: 'actionAllow',
  'new-link': 'actionNewLink',
  'open-sheet': 'actionOptions',
} as const satisfies Record<Exclude<Remedy, 'try-again'>, MessageKey>

function Action({ remedy, sheet, refresh }: Omit<NoticeProps, 'text'>): JSX.Element {
  if (remedy === 'try-again') return <Button label="actionTryAgain" press={refresh} />
  if (remedy === 'open-sheet' && sheet !== undefined) return <SheetLink href={sheet} style="button" />
  return <Button label={LABELS[remedy]} press={openOptions} />
}

interface ButtonProps {
  readonly label: MessageKey
  readonly press: () => void
}

function Button({ label, press }: ButtonProps): JSX.Element {
  return (
    <button type="button" class="button" onClick={press}>
      {message(label)}
    </button>
  )
}

/** Firefox leaves the popup open over the page it opens. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage().then(() => window.close())
}
