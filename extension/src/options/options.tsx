import type { JSX, TargetedSubmitEvent } from 'preact'
import { message } from '../messages'
import { PROBLEMS } from '../problem'
import { keyTail } from '../sources/feed-link'
import type { Stored } from '../storage'
import type { Step } from './step'
import { stepText } from './step-text'

export interface OptionsState {
  readonly stored: Stored
  readonly step: Step
  /** How many links were saved on this page; each one empties the field, for the key is not to stay in sight. */
  readonly saves: number
}

interface OptionsProps extends OptionsState {
  readonly connect: (text: string) => void
  readonly disconnect: () => void
}

export function Options({ stored, step, saves, connect, disconnect }: OptionsProps): JSX.Element {
  const { url } = stored.feed
  return (
    <main>
      <h1>
        <img src="icons/48.png" alt="" width="28" height="28" />
        {message('extName')}
      </h1>
      <p class="lead">{message('optionsLead')}</p>
      {url !== '' && <Connected stored={stored} step={step} connect={connect} disconnect={disconnect} />}
      <LinkForm connected={url !== ''} step={step} saves={saves} connect={connect} />
      <Answer step={step} stored={stored} />
      <h2>{message('whereTitle')}</h2>
      <p>{message('whereText')}</p>
      <h2>{message('privacyTitle')}</h2>
      <p>{message('privacyText')}</p>
    </main>
  )
}

type ConnectedProps = Omit<OptionsProps, 'saves'>

function Connected({ stored, step, connect, disconnect }: ConnectedProps): JSX.Element {
  const { url } = stored.feed
  const { snapshot, problem } = stored.cache
  // What the answer below says already.
  const said = step.kind === 'tested' ? step.answer.problem : undefined
  const team = snapshot?.title ?? message('connectedUnnamed')
  const tail = keyTail(url)
  return (
    <section class="connected">
      <div>
        <p class="team" dir="auto" title={team}>
          {team}
        </p>
        <p class="dim">{tail === '' ? message('keySaved') : message('keyEnds', tail)}</p>
        {problem !== undefined && problem !== said && (
          <p class="problem">{message(PROBLEMS[problem].sentence)}</p>
        )}
      </div>
      {problem === 'no-permission' && (
        <button type="button" class="button" onClick={() => connect(url)}>
          {message('actionAllow')}
        </button>
      )}
      <button type="button" class="button quiet" onClick={disconnect}>
        {message('actionDisconnect')}
      </button>
    </section>
  )
}

interface LinkFormProps {
  readonly connected: boolean
  readonly step: Step
  readonly saves: number
  readonly connect: (text: string) => void
}

function LinkForm({ connected, step, saves, connect }: LinkFormProps): JSX.Element {
  function submit(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    const text = new FormData(event.currentTarget).get('link')
    if (typeof text === 'string') connect(text)
  }
  return (
    <form onSubmit={submit} noValidate>
      <label for="link">{message(connected ? 'labelOtherLink' : 'labelLink')}</label>
      <div class="field">
        <input
          key={saves}
          id="link"
          name="link"
          type="url"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="answer"
          aria-invalid={step.kind === 'bad-link'}
        />
        <button class="button" disabled={step.kind === 'testing'}>
          {message('actionConnect')}
        </button>
      </div>
    </form>
  )
}

function Answer({ step, stored }: Omit<OptionsState, 'saves'>): JSX.Element {
  const { text, tone } = stepText(step, stored)
  return (
    <p id="answer" class={`answer ${tone}`} role="status">
      {text}
    </p>
  )
}
