/** What the text is made of before any language is known. */
export type Token =
  | NumberToken
  | { readonly kind: 'ratio'; readonly value: number; readonly isOneToOne: boolean }
  | { readonly kind: 'word'; readonly text: string; readonly key: string; readonly isTight: boolean }
  /** A run of Japanese characters. */
  | { readonly kind: 'run'; readonly text: string; readonly isTight: boolean }
  | { readonly kind: 'sign'; readonly text: string; readonly isTight: boolean }
  /** A date, a time of day, a version: never a target. */
  | { readonly kind: 'mask' }

export interface NumberToken {
  readonly kind: 'number'
  readonly body: string
  readonly sign: '' | '+' | '-'
  readonly currency: string | undefined
  /** `k`, `Mio`, or nothing. */
  readonly magnitude: string
  /** Written right behind: `h`, `%`, `€`, or nothing. */
  readonly unit: string
  /** No blank before it. */
  readonly isTight: boolean
}
