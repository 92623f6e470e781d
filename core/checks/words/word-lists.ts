/**
 * The words that checks of wording go by: pure data, with commas between. `*quote` is
 * every word that ends so. In Japanese each is looked for as a part of the text. A word that is missing costs a
 * finding; a word too many raises a false alarm, so only words with one meaning stand here.
 */
export interface WordLists {
  /** Words before the one that governs a title: we, to. */
  readonly openers: string
  /** Verbs that ask for a higher number, and for a lower one. */
  readonly up: string
  readonly down: string
  /** What makes a noun of the word before it: increase in. */
  readonly nounMarks: string
  /** Verbs that multiply a number. */
  readonly times: string
  /**
   * Measures for which a smaller number is the better one although a verb asks for more: rank, speed; and what says that
   * the number may be that of something else: through, compared.
   */
  readonly inverse: string
  /** What says that the number is a span or a gap, which is better when smaller. */
  readonly spans: string
  /** Whole names of measures that should rise, and of those that should fall. */
  readonly rises: string
  readonly falls: string
  /** Words that a name may have and still be the same one: monthly churn, our churn. */
  readonly plain: string
  /** Verbs that make something. */
  readonly output: string
  /** Such words that are also nouns, so that they need an article or a thing behind them. */
  readonly outputNouns: string
  /** Verbs that make something only where a thing stands behind them: complete the app, complete the marathon. */
  readonly thingVerbs: string
  readonly articles: string
  /** What is made: an app, a report. */
  readonly things: string
  /** What is built and is no thing: trust, a team. */
  readonly abstract: string
  /** What says that something is measured. */
  readonly measures: string
  /** Verbs of doing, which make an activity of the nouns below. */
  readonly doing: string
  readonly activities: string
  /** Whole titles that name an activity. */
  readonly activityTitles: string
  /** What may follow an activity that was counted: 20 calls per week. */
  readonly joints: string
  /** Verbs that say better without saying how much. */
  readonly vague: string
}
