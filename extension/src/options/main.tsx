import { render } from 'preact'
import { message } from '../messages'
import { onStoredChange, readStored } from '../storage'
import { connectLink, disconnect } from './connect'
import { Options, type OptionsState } from './options'

async function start(): Promise<void> {
  document.documentElement.lang = message('languageTag')
  let state: OptionsState = { stored: await readStored(), step: { kind: 'idle' }, saves: 0 }

  function show(change: Partial<OptionsState>): void {
    const saved = change.step?.kind === 'tested' && change.step.answer.saved
    state = { ...state, ...change, saves: state.saves + (saved ? 1 : 0) }
    render(<Options {...state} {...actions} />, document.body)
  }

  const actions = {
    connect: (text: string) => void connectLink(text, show),
    disconnect: () => void disconnect(show),
  }

  onStoredChange(() => void readStored().then((stored) => show({ stored })))
  show({})
}

void start()
