import type { MessageKey } from './messages'

/** What a person can do about it; the popup shows exactly one of them. */
export type Remedy = 'connect' | 'allow' | 'new-link' | 'try-again' | 'open-sheet'

interface ProblemText {
  readonly sentence: MessageKey
  readonly remedy: Remedy
  /** The link itself is right, so it is worth keeping although the test failed. */
  readonly linkIsRight: boolean
}

/** Every way in which the numbers can fail to arrive. */
export const PROBLEMS = {
  'not-connected': { sentence: 'problemNotConnected', remedy: 'connect', linkIsRight: false },
  'no-permission': { sentence: 'problemNoPermission', remedy: 'allow', linkIsRight: false },
  offline: { sentence: 'problemOffline', remedy: 'try-again', linkIsRight: true },
  timeout: { sentence: 'problemTimeout', remedy: 'try-again', linkIsRight: true },
  'sign-in-needed': { sentence: 'problemSignInNeeded', remedy: 'new-link', linkIsRight: false },
  'bad-key': { sentence: 'problemBadKey', remedy: 'new-link', linkIsRight: false },
  'not-found': { sentence: 'problemNotFound', remedy: 'new-link', linkIsRight: false },
  'rate-limited': { sentence: 'problemRateLimited', remedy: 'open-sheet', linkIsRight: true },
  server: { sentence: 'problemServer', remedy: 'try-again', linkIsRight: true },
  'not-json': { sentence: 'problemNotJson', remedy: 'new-link', linkIsRight: false },
  'bad-shape': { sentence: 'problemBadShape', remedy: 'try-again', linkIsRight: false },
  'too-big': { sentence: 'problemTooBig', remedy: 'open-sheet', linkIsRight: true },
  'too-new': { sentence: 'problemTooNew', remedy: 'try-again', linkIsRight: true },
  'no-table': { sentence: 'problemNoTable', remedy: 'try-again', linkIsRight: true },
} as const satisfies Record<string, ProblemText>

export type FeedProblem = keyof typeof PROBLEMS
