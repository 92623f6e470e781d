import type { KeyResultState } from '../score/key-result-state'

export interface StateText {
  /** Status is never colour alone. */
  readonly glyph: string
  readonly word: string
}

export const STATE_TEXT: Readonly<Record<KeyResultState, StateText>> = {
  done: { glyph: '✓', word: 'Done' },
  moving: { glyph: '●', word: 'In progress' },
  attention: { glyph: '▲', word: 'Needs attention' },
  'not-started': { glyph: '○', word: 'Not started' },
  'no-target': { glyph: '▢', word: 'No target' },
}
