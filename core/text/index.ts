/** The narrow door to the words and figures shown to people. */
export { percentText } from './percent-text'
export { STATE_TEXT } from './state-text'
export { valueText } from './value-text'
