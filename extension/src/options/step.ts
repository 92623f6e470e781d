import type { ConnectAnswer } from '../requests'
import type { LinkFault } from '../sources/feed-link'

/** How far the person has come since the page was opened. */
export type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'bad-link'; readonly fault: LinkFault }
  | { readonly kind: 'asking' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'testing' }
  | { readonly kind: 'tested'; readonly answer: ConnectAnswer }
  | { readonly kind: 'disconnected' }
