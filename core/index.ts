/** The door to the engine for the add-on and the extension; `snapshot` and `text` are the narrow doors for what shows it. */

export type { Cell, Grid } from './cells/cell'
export { ALL_FUNCTIONS } from './functions/all-functions'
export { callFunction, signatureOf } from './functions/call-function'
export { findOkrTab } from './functions/okr-tab'
export type { Param } from './functions/param'
export { type FormattedTab, type SnapshotAnswer, workbookSnapshot } from './functions/workbook-snapshot'
export { SAMPLE_RANGE, SAMPLE_ROWS } from './functions/sample-rows'
export type { Example, Form, Result, SheetFunction } from './functions/sheet-function'
export { readOkrs } from './score/read-okrs'
export { parseSnapshot } from './snapshot/parse-snapshot'
export * from './snapshot/snapshot'
