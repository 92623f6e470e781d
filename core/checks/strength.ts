import type { Check, CheckInput, Finding } from './check'

/** OpenOKR: below 45 % red; 45 % itself is not. */
export const RED_BELOW = 0.45
/** OpenOKR: from 75 % on green; 75 % itself is. */
export const GREEN_FROM = 0.75
/** OpenOKR: a check that only warns counts half; our notes are its warnings. */
export const SHARE_OF_A_NOTE = 0.5

export interface Strength {
  /** 0 to 1. */
  readonly share: number
  readonly band: 'red' | 'yellow' | 'green'
}

type Found = Pick<Finding, 'row'> & { readonly check: Pick<Check, 'name' | 'severity'> }

export interface StrengthInput extends Pick<CheckInput, 'nodes'> {
  /** What stands there holds for every row. */
  readonly headerRow: number
  /** What the other checks found. */
  readonly found: readonly Found[]
  /** How many checks were made. */
  readonly made: number
}

/** A check of what the others found. */
interface StrengthCheck extends Omit<Check, 'find'> {
  readonly find: (input: StrengthInput) => readonly Finding[]
}

/** (passes + half the notes) / checks, for the findings about one objective and its key results. */
export function strengthOf(found: readonly Found[], made: number): Strength {
  const failed = namesOf(found, (severity) => severity !== 'note')
  const noted = namesOf(found, (severity) => severity === 'note')
  const onlyNoted = [...noted].filter((name) => !failed.has(name)).length
  const share = made === 0 ? 1 : (made - failed.size - onlyNoted * (1 - SHARE_OF_A_NOTE)) / made
  return { share, band: share < RED_BELOW ? 'red' : share < GREEN_FROM ? 'yellow' : 'green' }
}

function namesOf(found: readonly Found[], test: (severity: string) => boolean): ReadonlySet<string> {
  return new Set(found.filter(({ check }) => test(check.severity)).map(({ check }) => check.name))
}

const HEADER = ['Objective', 'Key result', 'Start', 'Target']

/** One line for each objective that is not green. */
export const strength: StrengthCheck = {
  name: 'strength',
  severity: 'note',
  reason:
    'Passed checks of an objective and its key results, notes counting half, as a share of all (OpenOKR: below 45 % red, from 75 % green). Said only below 75 %.',
  texts: {
    en: 'Strength of “{seen}”: {strength}% of {count} checks. → Start with the lines about it and its key results; from 75% on it is strong.',
    de: 'Stärke von „{seen}“: {strength} % von {count} Prüfungen. → Mit den Zeilen zu diesem Ziel und seinen Schlüsselergebnissen beginnen; ab 75 % ist es stark.',
    es: 'Solidez de “{seen}”: {strength} % de {count} comprobaciones. → Empezar por las líneas sobre él y sus resultados clave; desde el 75 % es sólido.',
    fr: 'Solidité de « {seen} » : {strength} % de {count} contrôles. → Commencer par les lignes sur cet objectif et ses résultats clés ; dès 75 % il est solide.',
    pt: 'Solidez de “{seen}”: {strength} % de {count} verificações. → Comece pelas linhas sobre ele e seus resultados-chave; a partir de 75 % é sólido.',
    ja: '「{seen}」の強さ：{count}件のチェックの{strength}%。 → この目標とその主要な成果についての行から直してください。75%以上で十分です。',
  },
  passes: [
    {
      rows: [
        HEADER,
        ['Be the shop that the whole town talks about', 'Revenue', 10, 12],
        ['', 'Number of regulars', 40, 90],
      ],
    },
  ],
  fails: [
    {
      rows: [
        HEADER,
        ['Increase revenue by 20%', 'Launch the new app', '', 1],
        ['', 'Improve communication', '', ''],
        ['', 'Make 50 sales calls a week', '', ''],
        ['', 'Increase churn', 5, 3],
        ['', 'Reduce waste', 25, 40],
        ['', 'Website', 10, 500],
      ],
      at: [2],
    },
  ],
  find: strengthFindings,
}

function strengthFindings({ nodes, headerRow, found, made }: StrengthInput): readonly Finding[] {
  const byRow = grouped(found)
  const rowsBelow = nodes.map(({ source }) => [source.row])
  for (const { kind, parent, source } of nodes) if (kind === 'keyResult') rowsBelow[parent]?.push(source.row)
  return nodes.flatMap(({ kind, title, source }, at) => {
    if (kind !== 'objective') return []
    const own = [headerRow, ...new Set(rowsBelow[at])].flatMap((row) => byRow.get(row) ?? [])
    const { share, band } = strengthOf(own, made)
    const facts = { seen: title, strength: Math.round(share * 100), count: made }
    return band === 'green' ? [] : [{ row: source.row, facts }]
  })
}

function grouped(found: readonly Found[]): ReadonlyMap<number, readonly Found[]> {
  const byRow = new Map<number, Found[]>()
  for (const one of found) {
    const there = byRow.get(one.row)
    if (there === undefined) byRow.set(one.row, [one])
    else there.push(one)
  }
  return byRow
}
