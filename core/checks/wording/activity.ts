import type { Check } from '../check'
import { bodyOf, isNamed, isWord, isWordIn, leadOf, lengthIn, mentions, placesOf } from './matches'
import { isFalling, isMeasured } from './numbers-of'
import { keyResultsThat } from './titles-of'
import type { Wording } from './wording'

const HEADER = ['Objective', 'Key result', 'Start', 'Target']

export const activity: Check = {
  name: 'activity',
  severity: 'warning',
  reason:
    'Calls, meetings and posts are work; a key result says what comes of it. An activity noun without an impact word is an activity (OpenOKR).',
  texts: {
    en: '“{seen}” counts work, not what comes of it. → Measure the effect that the work should have, and keep this as an initiative.',
    de: '„{seen}“ zählt Arbeit, nicht ihre Wirkung. → Die Wirkung messen, die sie haben soll, und dies als Initiative führen.',
    es: '“{seen}” cuenta trabajo, no su efecto. → Medir el efecto que debe tener y dejar esto como iniciativa.',
    fr: '« {seen} » compte du travail, pas son effet. → Mesurer l’effet attendu et garder ceci comme initiative.',
    pt: '“{seen}” conta trabalho, não o efeito dele. → Meça o efeito esperado e mantenha isto como iniciativa.',
    ja: '「{seen}」は作業の量であり、その成果ではありません。 → その作業で得たい効果を測り、これは施策としてください。',
  },
  passes: [
    {
      rows: [
        HEADER,
        ['Be easy to reach', 'Call centre satisfaction', 70, 80],
        ['', 'Calls answered within 20 seconds', 0.6, 0.8],
        ['', 'Meet customers’ expectations', '', 90],
        ['', 'Training completion rate', '', 90],
        ['', 'Reduce meetings per week', 12, 6],
        ['', 'Hold workshops with a rating of 4.5', 3.9, 4.5],
        ['', 'Calls per customer', 4, 2],
      ],
    },
  ],
  fails: [
    {
      rows: [
        HEADER,
        ['Be easy to reach', 'Make 50 sales calls a week'],
        ['', 'Number of blog posts', 0, 12],
        ['', '20 customer interviews'],
      ],
      at: [2, 3, 4],
    },
  ],
  find: (input) => keyResultsThat(input, isActivity),
}

/** Whether a key result is nothing but work. */
export function isActivity(wording: Wording): boolean {
  const isWork = isTitleOfWork(wording) || isDoing(wording) || isCounting(wording)
  return isWork && !isFalling(wording) && !isMeasured(wording) && !saysMeasure(wording)
}

/** Not those whom one meets: interviews with customers. */
function saysMeasure(wording: Wording): boolean {
  return placesOf(wording, 'measures').some(
    (at) => !(PEOPLE.test(wording.keys[at] ?? '') && isWordIn(wording, 'joints', at - 1)),
  )
}

const PEOPLE = /^(?:customers|users|leads|kunden|nutzer|clientes|usuarios|clients|utilisateurs|utilizadores)$/

/** 30 sales calls, or sales calls from 20 to 40: without any of them nobody knows whether fewer are wanted. */
function isTitleOfWork(wording: Wording): boolean {
  const isCounted = wording.node.source.start !== undefined || wording.keys[bodyOf(wording)] === '#'
  return isCounted && isNamed(wording, 'activityTitles')
}

/** Hold ten workshops: one number counts the work, a second one says what came of it. */
const FEWEST_OF_AN_EFFECT = 2

function isDoing(wording: Wording): boolean {
  const lead = leadOf(wording, 'doing')
  if (lead === undefined || wording.amounts().length >= FEWEST_OF_AN_EFFECT) return false
  if (wording.language === 'ja') return mentions(wording, 'activities')
  const { at: verb, length } = lead
  return placesOf(wording, 'activities').some(
    (at) => at - verb - length <= MOST_AFTER_VERB && isEnding(wording, at, verb),
  )
}

/** Hold at least four half-day workshops. */
const MOST_AFTER_VERB = 5

/** Twenty customer interviews: at most so many words stand between the number and what is counted. */
const MOST_BETWEEN = 2

function isCounting(wording: Wording): boolean {
  const { keys, language, amounts } = wording
  const first = bodyOf(wording)
  if (language === 'ja' || keys[first] !== '#' || amounts().length >= FEWEST_OF_AN_EFFECT) return false
  const at = placesOf(wording, 'activities').find(
    (place) => place > first && place <= first + MOST_BETWEEN + 1,
  )
  return at !== undefined && keys.slice(first + 1, at).every(isWord) && isEnding(wording, at)
}

/** Only when, where and with whom is said after it: 20 interviews in May, but not 20 interviews, which win a customer. */
function isEnding(wording: Wording, from: number, verb?: number): boolean {
  const { keys, language } = wording
  const end = from + lengthIn(wording, 'activities', from)
  // Reuniones semanales, but not meetings made needless.
  const places = verb === undefined || language === 'en' || language === 'de' ? [end] : [end, end + 1]
  return places.some(
    (at) => at === verb || (keys[at] !== ',' && !isWord(keys[at])) || isWordIn(wording, 'joints', at),
  )
}
