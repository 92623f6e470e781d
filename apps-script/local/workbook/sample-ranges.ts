/** What the formulas of the sample read. Each range is open below, for the rows that people add. */
export const ROWS = 'OKRs!B1:O'
export const SETTINGS = 'Settings!A1:B'
export const LOG = 'Log!A3:G'
export const KPIS = 'KPIs!A3:J'
export const HISTORY = 'History!A3:M'
/** Closed: the verdicts stand below it. */
export const BETS = 'Bets!A3:D13'
/** The day that the Settings tab judges by. */
export const TODAY = 'Settings!B11'
