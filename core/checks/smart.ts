import type { ScoredNode } from '../score/scored-tree'
import { TOP } from '../tree/tree'
import type { Check, CheckInput } from './check'
import { inherited } from './groups-of-objectives'
import { saidFor } from './said-for'
import { isNamed, mentions } from './wording/matches'
import { characterCount, wordCount } from './wording/title-length'
import { keyResultsThat } from './wording/titles-of'
import type { Wording } from './wording/wording'

/** What is known for or against one letter of SMART; `holds` is absent where nothing is known. */
export interface Evidence {
  readonly letter: 'S' | 'M' | 'A' | 'R' | 'T'
  readonly holds: boolean | undefined
  readonly evidence: EvidenceKey
  /** How many times its start a target is. */
  readonly times?: number
}

export type EvidenceKey =
  | 'measure-named'
  | 'counted-in-words'
  | 'one-word'
  | 'few-words'
  | 'target-with-unit'
  | 'target-with-start'
  | 'target-by-rule'
  | 'bare-target'
  | 'no-target'
  | 'times-start'
  | 'nothing-known'
  | 'under-objective'
  | 'fed-by-kpi'
  | 'linked-to-nothing'
  | 'due'
  | 'in-cycle'
  | 'no-time'

/** Ours: three words and a number say what is counted. */
export const WORDS_THAT_SAY_WHAT = 3

/** Ours: as for the length of an objective. */
const CHARACTERS_OF_A_WORD = 2

/** More than tenfold is a moonshot in Google's use of the word; tenfold itself is not. Below ten a start says too little. */
export const MOST_TIMES = 10
export const SMALLEST_START = 10

/** SMART, letter by letter, from what a row says: by place of the nodes, and empty for what is no key result. */
export function smartOf(input: CheckInput): readonly (readonly Evidence[])[] {
  const { nodes, tree, wordings } = input
  const isDue = saidFor(input, 'due')
  const cycles = inherited(nodes, 'cycle')
  return wordings().map((wording, place) => {
    const { node } = wording
    if (node.kind !== 'keyResult') return []
    return [
      { letter: 'S', ...specific(wording) },
      { letter: 'M', ...measurable(node) },
      { letter: 'A', ...achievable(node) },
      { letter: 'R', ...relevant(node) },
      { letter: 'T', ...timed(isDue(node), cycles[place] ?? tree.settings.cycle) },
    ]
  })
}

type Known = Omit<Evidence, 'letter'>

function specific(wording: Wording): Known {
  const { unit, isPercent, target } = wording.node.source
  const isMeasure = mentions(wording, 'measures') || isNamed(wording, 'rises') || isNamed(wording, 'falls')
  if (isMeasure || unit !== undefined || isPercent) return { holds: true, evidence: 'measure-named' }
  const words =
    wording.language === 'ja' ? characterCount(wording) / CHARACTERS_OF_A_WORD : wordCount(wording)
  if (words >= WORDS_THAT_SAY_WHAT && target !== undefined)
    return { holds: true, evidence: 'counted-in-words' }
  return words <= 1 ? { holds: false, evidence: 'one-word' } : { holds: undefined, evidence: 'few-words' }
}

function measurable({ source, rule }: ScoredNode): Known {
  const { start, target, unit, isPercent, isDone, comparator } = source
  if (isDone !== undefined || comparator !== undefined || (rule !== undefined && rule.name !== 'linear'))
    return { holds: true, evidence: 'target-by-rule' }
  if (target === undefined) return { holds: false, evidence: 'no-target' }
  if (unit !== undefined || isPercent) return { holds: true, evidence: 'target-with-unit' }
  return start === undefined
    ? { holds: undefined, evidence: 'bare-target' }
    : { holds: true, evidence: 'target-with-start' }
}

/** Only what can be known: how far the target lies from where things stand. */
function achievable({ source }: ScoredNode): Known {
  const { start = 0, target = 0, isPercent } = source
  const isKnown = start * (isPercent ? 100 : 1) >= SMALLEST_START && target > 0
  if (!isKnown) return { holds: undefined, evidence: 'nothing-known' }
  const times = target / start
  return { holds: times <= MOST_TIMES, evidence: 'times-start', times }
}

function relevant({ parent, standing, source }: ScoredNode): Known {
  if (source.kpi !== undefined) return { holds: true, evidence: 'fed-by-kpi' }
  return parent !== TOP && standing !== 'detached'
    ? { holds: true, evidence: 'under-objective' }
    : { holds: false, evidence: 'linked-to-nothing' }
}

/** Its own day or cycle, its objective's, or that of the settings. */
function timed(isDue: boolean, cycle: string | undefined): Known {
  if (isDue) return { holds: true, evidence: 'due' }
  return cycle === undefined ? { holds: false, evidence: 'no-time' } : { holds: true, evidence: 'in-cycle' }
}

const HEADER = ['Objective', 'Key result', 'Start', 'Target']

/**
 * Only the letter that no other check speaks about. A title that says too little has no line: from a word alone nobody
 * can tell a vague one from `Trials`.
 */
export const smart: Check = {
  name: 'smart',
  severity: 'note',
  reason:
    'SMART asks whether a target can be reached: more than 10 times a start of 10 or more rarely can in one cycle (10x is a moonshot, Google). Its other letters have checks of their own.',
  texts: {
    en: 'The target of “{seen}” is {times} times its start: achievable, the A of SMART, is open. → Say in the title what makes it possible, or choose a nearer target.',
    de: 'Der Zielwert von „{seen}“ ist das {times}-Fache des Startwerts: Erreichbar, das A von SMART, ist offen. → Im Titel sagen, was es möglich macht, oder einen näheren Zielwert wählen.',
    es: 'La meta de “{seen}” es {times} veces su inicio: alcanzable, la A de SMART, queda abierto. → Decir en el título qué lo hace posible o elegir una meta más cercana.',
    fr: 'La cible de « {seen} » vaut {times} fois son départ : atteignable, le A de SMART, reste ouvert. → Dire dans le titre ce qui le rend possible, ou choisir une cible plus proche.',
    pt: 'A meta de “{seen}” é {times} vezes o início: alcançável, o A de SMART, está em aberto. → Diga no título o que torna isso possível ou escolha uma meta mais próxima.',
    ja: '「{seen}」の目標値は開始値の{times}倍で、SMARTのA（達成可能）かどうか分かりません。 → 可能にするものをタイトルに書くか、より近い目標値にしてください。',
  },
  passes: [
    {
      rows: [
        HEADER,
        ['Be the shop that everybody knows', 'NPS', 40, 50],
        ['', 'New partners', 0, 10],
        ['', 'Newsletter readers', 10, 100],
        ['', 'Orders from the app', 3, 300],
      ],
    },
  ],
  fails: [
    {
      rows: [
        HEADER,
        ['Be the shop that everybody knows', 'Newsletter readers', 10, 400],
        ['', 'Regulars', 10, 101],
      ],
      at: [2, 3],
    },
  ],
  find: (input) =>
    keyResultsThat(
      input,
      ({ node }) => achievable(node).holds === false,
      ({ node }) => ({ times: Math.round(achievable(node).times ?? 0) }),
    ),
}
