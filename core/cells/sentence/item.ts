import type { Role } from './role'

/** What a sentence is made of once its language is known. */
export type Item =
  | Amount
  | {
      readonly kind: 'mark'
      readonly roles: ReadonlySet<Role>
      readonly text: string
      readonly key: string
      readonly isArticle: boolean
    }
  | { readonly kind: 'word'; readonly text: string; readonly key: string }
  | { readonly kind: 'sign'; readonly text: string }
  /** What is no target. `year` is set where it may be a number after all. */
  | { readonly kind: 'mask'; readonly year: number | undefined }

export interface Amount {
  readonly kind: 'amount'
  /** The digits alone, before thousand or million. */
  readonly mantissa: number
  readonly size: number
  /** Mantissa times size. */
  readonly value: number
  readonly unit: string | undefined
  readonly sign: '' | '+' | '-'
  /** `50+`. */
  readonly isOpen: boolean
  /** Written in letters. */
  readonly isWord: boolean
  readonly isPlain: boolean
  /** Another reading of the digits is possible. */
  readonly isDoubtful: boolean
}

export function hasRole(item: Item | undefined, ...roles: readonly Role[]): boolean {
  return item?.kind === 'mark' && roles.some((role) => item.roles.has(role))
}

/** Whether it is a word or a mark written so. */
export function reads(item: Item | undefined, pattern: RegExp): boolean {
  return (item?.kind === 'mark' || item?.kind === 'word') && pattern.test(item.key)
}

export function isSign(item: Item | undefined, ...texts: readonly string[]): boolean {
  return item?.kind === 'sign' && texts.includes(item.text)
}
