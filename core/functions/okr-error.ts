export type OkrErrorCode =
  | 'wrong-arguments'
  | 'empty-range'
  | 'no-header'
  | 'no-table'
  | 'unknown-id'
  | 'unknown-dialect'
  | 'too-large'

/** A wrong call. The message says what is wrong and what to do; callers branch on `code`. */
export class OkrError extends Error {
  readonly code: OkrErrorCode

  constructor(code: OkrErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
