import type { ShownState } from '../time/shown-state'

export interface StateText {
  /** Status is never colour alone. */
  readonly glyph: string
  readonly word: string
}

export const STATE_TEXT: Readonly<Record<ShownState, StateText>> = {
  done: { glyph: '✓', word: 'Done' },
  'on-track': { glyph: '●', word: 'On track' },
  behind: { glyph: '◐', word: 'Behind' },
  'at-risk': { glyph: '▲', word: 'At risk' },
  stale: { glyph: '◌', word: 'Stale' },
  closed: { glyph: '■', word: 'Closed' },
  'no-data': { glyph: '▢', word: 'No data' },
  moving: { glyph: '●', word: 'In progress' },
  attention: { glyph: '▲', word: 'Needs attention' },
  'not-started': { glyph: '○', word: 'Not started' },
  'no-target': { glyph: '▢', word: 'No target' },
}
