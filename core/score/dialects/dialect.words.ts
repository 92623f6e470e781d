import { ALL_DIALECTS } from './all-dialects'
import type { KnownDialect } from './dialect'

/** What is read of a dialect: its rules without where they come from. */
export const DIALECT_WORDS: { readonly all: readonly KnownDialect[] } = { all: ALL_DIALECTS.map(readable) }

function readable({ name, title, settings, status, leavesOut }: KnownDialect): KnownDialect {
  return { name, title, settings, ...(status && { status }), ...(leavesOut && { leavesOut }) }
}
