import { type Judged, judge } from './conformance'
import { dialectRows } from './dialect-table'
import { type Inputs, type Published, publishedExamples } from './published'

/** Which rules are shown together; any other rule is a dialect and gives a status. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'Progress of a key result': ['linear', 'linear_floor0', 'linear_clamp01', 'ratio', 'pooled_ratio'],
  'Other shapes of progress': ['at_most_200', 'stay_above', 'stay_below_strict', 'checkpoints', 'zone_point'],
  'Means up the tree': ['mean', 'weighted_mean'],
  'Time and pace': ['elapsed', 'pace_ratio'],
  'Confidence, grades and verdicts': [
    'openokr_confidence',
    'openokr_draft',
    'openokr_score',
    'openokr_set',
    'gitlab_late',
  ],
  'KPIs, alignment and strength': ['openokr_kpi', 'openokr_alignment', 'openokr_strength'],
  'Weights and shares': ['auto_weight_rest', 'target_share', 'product', 'sum'],
}

const STATUS = 'Status'

/** Rule sets that say too little to be followed, and what they do say. */
const LEFT_OUT: readonly (readonly string[])[] = [
  ['system', 'why'],
  ['Workpath', 'states that progress is kept on both sides, and nothing else'],
  ['MHOKR', 'states that a key result without a value is left out, and nothing else'],
  ['okrnest', 'states that weight 0 leaves a key result out, and nothing else'],
  ['Lark', 'shares the rest of the weights in proportion; Viva shares it equally, and that is what we have'],
  ['Betterworks', 'rolls up in the unit of the objective, only where units match; its mean is not stated'],
  ['Innovation Minds', 'states the expected value only'],
  ['Tability', 'states the score to aim at only'],
  ['biruk360', 'states how OKRs are closed and carried over, not how they are counted'],
  ['Feedback4e', 'states target / actual for at-most key results only'],
]

/** CONFORMANCE.md, whole. */
export function conformancePage(): string {
  const judged = publishedExamples().map(judge)
  const astray = judged.filter(({ verdict }) => verdict !== 'same').length
  const kinds = [...Object.keys(KINDS), STATUS].map((kind) => section(kind, judged.filter(isOf(kind))))
  return [
    '<!-- prettier-ignore-start -->',
    '<!-- This page is written by `npm run docs`. -->',
    '',
    '# Conformance',
    '',
    `Systems that publish how they compute OKRs also publish examples. Here are ${judged.length} of their numbers and words beside`,
    'what OKRs in Google Sheets makes of the same inputs. “Same” means that the two differ by no more than the rounding the',
    `number is printed with. ${astray} of them do not follow from their own parts: they are shown with what the parts give, and not`,
    'matched. At the end are the rules of each system, one word of which a team can name in its settings.',
    '',
    'OpenOKR and GitLab publish bands and points instead of examples: these are tried on their bounds, with inputs of ours.',
    '',
    'A share is of 1, so 0.25 is 25 %. Facts and figures are cited; no text or code of these systems is copied.',
    '',
    ...kinds,
    '## Dialects',
    '',
    '“Not stated: ours” means that the source says nothing about it, and the rule of `okr-sheets` holds.',
    '',
    table(dialectRows()),
    '',
    'Left out, because they do not state enough to be a set of rules:',
    '',
    table(LEFT_OUT),
    '',
    '<!-- prettier-ignore-end -->',
    '',
  ].join('\n')
}

function isOf(kind: string): (judged: Judged) => boolean {
  const known = new Set(Object.values(KINDS).flat())
  return ({ example: { rule } }) => (kind === STATUS ? !known.has(rule) : (KINDS[kind] ?? []).includes(rule))
}

function section(kind: string, judged: readonly Judged[]): string {
  const head = ['system', 'example', 'published', 'ours', 'verdict', 'source']
  return `## ${kind}\n\n${table([head, ...judged.map(rowOf)])}\n`
}

function rowOf({ example, ours, verdict }: Judged): readonly string[] {
  const { system, published, source, note, id } = example
  const words = note === '' ? verdict : `${verdict}: ${note}`
  return [system, exampleText(example), cellText(published), cellText(ours), words, `${source} (${id})`]
}

/** `linear: start 0, target 100, current 20`. */
function exampleText({ rule, inputs }: Published): string {
  return `${rule}: ${inputsText(inputs)}`
}

function inputsText(inputs: Inputs): string {
  return Object.entries(inputs)
    .map(([name, value]) => `${name} ${cellText(value)}`)
    .join(', ')
}

/** Six digits are enough to compare by eye, and none of them is noise. */
function cellText(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(6)))
  if (Array.isArray(value)) return `(${value.map(cellText).join(', ')})`
  return value === null || value === undefined ? 'none' : JSON.stringify(value).replace(/^"|"$/g, '')
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}
