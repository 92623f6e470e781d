/** The narrow door to the words and figures shown to people. */
export { percentText } from './percent-text'
export { STATE_TEXT, type StateText } from './state-text'
export { valueText, type ValueText } from './value-text'
