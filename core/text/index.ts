/** The narrow door to the words and figures shown to people. */
export { type Formats, formatsFor } from './formats'
export { percentText } from './percent-text'
export { plural } from './plural'
export { STATE_TEXT } from './state-text'
export { amountText, valueText } from './value-text'
