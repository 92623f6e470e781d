import type { Check } from '../check'
import { isActivity } from './activity'
import { isWordIn, type Lead, leadOf, mentions, placesOf } from './matches'
import { isDoneOrNot, isFalling, isMeasured, numberCount } from './numbers-of'
import { keyResultsThat } from './titles-of'
import type { Wording } from './wording'

/** OpenOKR: an output verb with fewer than two numbers is a milestone; two are on the better side. */
export const FEWEST_NUMBERS = 2

const HEADER = ['Objective', 'Key result', 'Start', 'Target']

export const output: Check = {
  name: 'output',
  severity: 'warning',
  reason:
    'Something that was made can be done without changing anything; a verb such as launch with fewer than two numbers is a milestone (OpenOKR).',
  texts: {
    en: '“{seen}” says what is made, not what changes by it. → Measure the change from X to Y, and keep this as an initiative.',
    de: '„{seen}“ sagt, was entsteht, nicht, was sich dadurch ändert. → Die Änderung von X auf Y messen und dies als Initiative führen.',
    es: '“{seen}” dice qué se hace, no qué cambia con ello. → Medir el cambio de X a Y y dejar esto como iniciativa.',
    fr: '« {seen} » dit ce qui est livré, pas ce que cela change. → Mesurer le changement de X à Y et garder ceci comme initiative.',
    pt: '“{seen}” diz o que é feito, não o que muda com isso. → Meça a mudança de X para Y e mantenha isto como iniciativa.',
    ja: '「{seen}」は作るものを述べていますが、それで何が変わるかが分かりません。 → XからYへの変化を測り、これは施策としてください。',
  },
  passes: [
    {
      rows: [
        HEADER,
        ['Be the first choice of small shops', 'Launch conversion rate', 2, 4],
        ['', 'Reduce time to launch', 30, 20],
        ['', 'Release frequency', '', 12],
        ['', 'Build trust with partners', '', 10],
        ['', 'Deliver 95% of the orders on time'],
        ['', 'Launch the app in two more countries', 3, 5],
      ],
    },
  ],
  fails: [
    {
      rows: [
        HEADER,
        ['Be the first choice of small shops', 'Launch the new app', '', 1],
        ['', 'Implement a CRM', 0, 1],
        ['', 'Ship two features'],
      ],
      at: [2, 3, 4],
    },
  ],
  find: (input) => keyResultsThat(input, isOutput),
}

function isOutput(wording: Wording): boolean {
  const lead = leadOf(wording, 'output') ?? leadOfNoun(wording) ?? leadOfThing(wording)
  if (lead === undefined || !isThing(wording, lead)) return false
  const isMilestone = numberCount(wording) < FEWEST_NUMBERS || isDoneOrNot(wording)
  return isMilestone && !isMeasured(wording) && !isFalling(wording) && !isActivity(wording)
}

/** Launch the app, launch of the app, and launch website; but not launch readiness. */
function leadOfNoun(wording: Wording): Lead | undefined {
  const lead = leadOf(wording, 'outputNouns')
  if (lead === undefined) return undefined
  const next = lead.at + lead.length
  const isVerb = wording.keys[next] === '#' || isWordIn(wording, 'articles', next)
  return isVerb || mentions(wording, 'things') ? lead : undefined
}

function leadOfThing(wording: Wording): Lead | undefined {
  return mentions(wording, 'things') ? leadOf(wording, 'thingVerbs') : undefined
}

/** What is made is a thing and no measure: a survey of satisfaction, but not the success rate of a campaign. */
function isThing(wording: Wording, { at, length }: Lead): boolean {
  if (isWordIn(wording, 'measures', at + length)) return false
  const { language } = wording
  const others = [...placesOf(wording, 'measures'), ...placesOf(wording, 'abstract')]
  const things = placesOf(wording, 'things')
  if (others.length === 0) return true
  // English and Japanese name the thing itself last, the others first.
  if (language !== 'en' && language !== 'ja') return Math.min(...things) < Math.min(...others)
  const end = headEnd(wording, [...things, ...others])
  const isHead = (place: number): boolean => place < end
  return Math.max(...things.filter(isHead)) > Math.max(...others.filter(isHead))
}

const PREPOSITION = /^(?:for|in|of|across|at|on)$/

/** Training programme for managers: what is made stands before the preposition, if any of it does. */
function headEnd({ keys }: Wording, places: readonly number[]): number {
  const end = keys.findIndex((key, i) => PREPOSITION.test(key) && places.some((place) => place < i))
  return end < 0 ? Infinity : end
}
