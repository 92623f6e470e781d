/**
 * Numbers that the sheet engine's enums stand for. Importing the enums would load its ESM build, which Node cannot: see
 * `headless-sheet.ts`.
 */
export const TEXT_CELL = 1
export const BOOLEAN_CELL = 3
export const YES = 1
export const WRAP = 3
