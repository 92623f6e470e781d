import type { ScoredNode } from '../score/scored-tree'
import { languageOf } from '../table/table-language'
import { TOP } from '../tree/tree'
import type { Check, CheckInput, Finding } from './check'
import { isNamed, mentions } from './wording/matches'
import { characterCount, wordCount } from './wording/title-length'
import { keyResultsThat } from './wording/titles-of'
import { type Wording, wordingOf } from './wording/wording'

/** What is known for or against one letter of SMART; `holds` is absent where nothing is known. */
export interface Evidence {
  readonly letter: 'S' | 'M' | 'A' | 'R' | 'T'
  readonly holds: boolean | undefined
  readonly evidence: EvidenceKey
  /** How many times its start a target is. */
  readonly times?: number
}

type EvidenceKey =
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

/** SMART, letter by letter, from what the row says. */
export function smartOf(node: ScoredNode, input: CheckInput): readonly Evidence[] {
  return evidenceOf(
    wordingOf(node, () => languageOf(input.tree.table)),
    input,
  )
}

function evidenceOf(wording: Wording, input: CheckInput): readonly Evidence[] {
  const { node } = wording
  return [
    { letter: 'S', ...specific(wording) },
    { letter: 'M', ...measurable(node) },
    { letter: 'A', ...achievable(node) },
    { letter: 'R', ...relevant(node) },
    { letter: 'T', ...timed(node, input) },
  ]
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
function timed({ source, parent }: ScoredNode, { nodes, tree }: CheckInput): Known {
  const above = nodes[parent]?.source
  if ((source.due ?? above?.due) !== undefined) return { holds: true, evidence: 'due' }
  const cycle = source.cycle ?? above?.cycle ?? tree.settings.cycle
  return cycle === undefined ? { holds: false, evidence: 'no-time' } : { holds: true, evidence: 'in-cycle' }
}

const HEADER = ['Objective', 'Key result', 'Start', 'Target']

/** Only the letters that no other check speaks about: those have lines of their own. */
export const smart: Check = {
  name: 'smart',
  severity: 'note',
  reason:
    'SMART asks what is measured and whether it can be reached. Said here only where no other check says it: a title of one word, and a target of more than 10 times the start.',
  texts: {
    en: '“{seen}” is not SMART yet[: one word does not say what is measured ({S})][: the target is {times} times the start ({A})]. → Name the measure, and a target that can be reached in time.',
    de: '„{seen}“ ist noch nicht SMART[: Ein Wort sagt nicht, was gemessen wird ({S})][: Der Zielwert ist das {times}-Fache des Startwerts ({A})]. → Die Messgröße nennen und einen Zielwert, der rechtzeitig erreichbar ist.',
    es: '«{seen}» aún no es SMART[: una palabra no dice qué se mide ({S})][: la meta es {times} veces el inicio ({A})]. → Nombre la medida y una meta que se pueda alcanzar a tiempo.',
    fr: '« {seen} » n’est pas encore SMART[ : un mot ne dit pas ce qui est mesuré ({S})][ : la cible vaut {times} fois le départ ({A})]. → Nommer la mesure et une cible atteignable à temps.',
    pt: '“{seen}” ainda não é SMART[: uma palavra não diz o que se mede ({S})][: a meta é {times} vezes o início ({A})]. → Diga o que se mede e uma meta que se possa alcançar a tempo.',
    ja: '「{seen}」はまだSMARTではありません[：一語では何を測るのか分かりません（{S}）][：目標値が開始値の{times}倍です（{A}）]。 → 測るものと、期間内に届く目標値を書いてください。',
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
        ['Be the shop that everybody knows', 'Website', 1, 5],
        ['', 'Newsletter readers', 10, 101],
      ],
      at: [2, 3],
    },
  ],
  find: smartFindings,
}

function smartFindings(input: CheckInput): readonly Finding[] {
  return keyResultsThat(
    input,
    (wording) => Object.keys(smartFacts(wording)).length > 0,
    (wording) => smartFacts(wording),
  )
}

/** A title of one word counts only beside a target: without one there is more to say than this. */
function smartFacts(wording: Wording): Finding['facts'] {
  const isUnspecific = wording.node.source.target !== undefined && specific(wording).holds === false
  const { holds, times = 0 } = achievable(wording.node)
  return {
    ...(isUnspecific ? { S: 'S' } : {}),
    ...(holds === false ? { A: 'A', times: Math.round(times) } : {}),
  }
}
