import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Connection } from '../src/connection'
import { noAnswer, server } from './server'

type State = Connection | { readonly problem: string } | undefined

/** Shows the link that the browser extension asks for. */
export function ConnectView(): JSX.Element {
  const [state, setState] = useState<State>()
  const [isAsking, setAsking] = useState(true)
  const load = async (asked: Promise<Connection>): Promise<void> => {
    setAsking(true)
    setState(await asked.catch((error: unknown) => ({ problem: noAnswer(error) })))
    setAsking(false)
  }
  useEffect(() => void load(server.connection()), [])
  if (state === undefined) return <Message text="Making the link…" />
  if ('problem' in state) {
    return (
      <Message text={state.problem}>
        <button type="button" class="primary" onClick={() => void load(server.connection())}>
          {isAsking ? 'Making the link…' : 'Try again'}
        </button>
      </Message>
    )
  }
  if (state.link === null) return <NotDeployed />
  return <FeedLink link={state.link} isAsking={isAsking} renew={() => void load(server.newConnection())} />
}

interface MessageProps {
  readonly text: string
  readonly children?: ComponentChildren
}

function Message({ text, children }: MessageProps): JSX.Element {
  return (
    <div class="message" role="status">
      <p>{text}</p>
      {children}
    </div>
  )
}

function NotDeployed(): JSX.Element {
  return (
    <div class="connect">
      <p>The extension reads this sheet through a web app of its own, which has to be switched on once:</p>
      <ol>
        <li>Open Extensions, Apps Script.</li>
        <li>Choose Deploy, New deployment, and the type Web app.</li>
        <li>Set “Execute as” to Me and “Who has access” to Anyone, and choose Deploy.</li>
        <li>Open this window again: it then shows the link.</li>
      </ol>
      <p class="dim">Nobody can read anything without the secret key in that link.</p>
    </div>
  )
}

interface FeedLinkProps {
  readonly link: string
  /** A new link is on its way. */
  readonly isAsking: boolean
  readonly renew: () => void
}

function FeedLink({ link, isAsking, renew }: FeedLinkProps): JSX.Element {
  return (
    <div class="connect">
      <ol>
        <li>Copy this link.</li>
        <li>Open the options of the extension and paste it.</li>
      </ol>
      <CopyField text={link} />
      <p class="dim">
        Whoever has the link can read the objectives and key results of this sheet, and nothing else. Treat it
        as a password.
      </p>
      <p class="dim">
        <button type="button" class="link" disabled={isAsking} onClick={renew}>
          {isAsking ? 'Making a new link…' : 'Make a new link'}
        </button>{' '}
        The old one stops working at once.
      </p>
    </div>
  )
}

const COPIED = 'Copied. Now paste it in the options of the extension.'
const NOT_COPIED = 'The browser did not copy it. Press Ctrl+C, or ⌘C on a Mac.'

function CopyField({ text }: { readonly text: string }): JSX.Element {
  const field = useRef<HTMLInputElement>(null)
  const [answer, setAnswer] = useState({ to: '', sentence: '' })
  const copy = (): void => {
    field.current?.select()
    // The sheet's frame may forbid the newer clipboard interface; the old command works wherever a person clicked.
    setAnswer({ to: text, sentence: document.execCommand('copy') ? COPIED : NOT_COPIED })
  }
  return (
    <>
      <div class="copy">
        <input
          ref={field}
          readOnly
          value={text}
          aria-label="Feed link"
          onFocus={() => field.current?.select()}
        />
        <button type="button" class="primary" onClick={copy}>
          Copy
        </button>
      </div>
      <p class="copied" role="status">
        {/* A new link is not copied yet. */}
        {answer.to === text && answer.sentence}
      </p>
    </>
  )
}
