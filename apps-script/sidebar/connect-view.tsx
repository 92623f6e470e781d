import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Connection } from '../src/connection'
import { server } from './server'

type State = Connection | { readonly problem: string } | undefined

/** Shows the link that the browser extension asks for. */
export function ConnectView(): JSX.Element {
  const [state, setState] = useState<State>()
  const load = (asked: Promise<Connection>): void => {
    asked.then(setState, (error: Error) => setState({ problem: error.message }))
  }
  useEffect(() => load(server.connection()), [])
  if (state === undefined) return <p class="message">Making the link…</p>
  if ('problem' in state) return <p class="message">The link could not be made: {state.problem}</p>
  if (state.link === null) return <NotDeployed />
  return <FeedLink link={state.link} renew={() => load(server.newConnection())} />
}

function NotDeployed(): JSX.Element {
  return (
    <div class="connect">
      <p>The extension reads this sheet through a web app of its own, which has to be switched on once:</p>
      <ol>
        <li>Open Extensions, Apps Script.</li>
        <li>Choose Deploy, New deployment, and the type Web app.</li>
        <li>Let it run as you, with access for anyone, and choose Deploy.</li>
        <li>Open this window again: it then shows the link.</li>
      </ol>
      <p class="dim">Nobody can read anything without the secret key in that link.</p>
    </div>
  )
}

interface FeedLinkProps {
  readonly link: string
  readonly renew: () => void
}

function FeedLink({ link, renew }: FeedLinkProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null)
  const [isCopied, setCopied] = useState(false)
  const copy = (): void => {
    field.current?.select()
    // The sheet's frame may forbid the newer clipboard interface; the old command works wherever a person clicked.
    setCopied(document.execCommand('copy'))
  }
  return (
    <div class="connect">
      <ol>
        <li>Copy this link.</li>
        <li>Open the options of the extension and paste it.</li>
      </ol>
      <div class="copy">
        <input
          ref={field}
          readOnly
          value={link}
          aria-label="Feed link"
          onFocus={() => field.current?.select()}
        />
        <button type="button" class="primary" onClick={copy}>
          {isCopied ? 'Copied' : 'Copy'}
        </button>
      </div>
      <p class="dim">
        Whoever has the link can read the objectives and key results of this sheet, and nothing else. Treat it
        as a password.
      </p>
      <p class="dim">
        <button type="button" class="link" onClick={renew}>
          Make a new link
        </button>{' '}
        The old one stops working at once.
      </p>
    </div>
  )
}
