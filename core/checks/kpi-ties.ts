import type { Kpi } from '../kpi/kpi'
import { kpiKey } from '../kpi/kpi-key'
import type { ScoredNode } from '../score/scored-tree'

/** Which KPIs and which key results have to do with each other. */
export interface KpiTies {
  readonly kpis: ReadonlySet<Kpi>
  readonly nodes: ReadonlySet<ScoredNode>
  /** Names in the KPI column that no KPI has. */
  readonly unknown: readonly { readonly node: ScoredNode; readonly name: string }[]
}

interface Draft extends KpiTies {
  readonly kpis: Set<Kpi>
  readonly nodes: Set<ScoredNode>
  readonly unknown: { node: ScoredNode; name: string }[]
}

/** A name of three letters, such as NPS, must stand by itself: it is in other words by chance. */
const IN_WORDS_FROM = 4
const SHORTEST_IN_TITLE = 3

/** 売上 is a word. */
const JAPANESE = /^[\p{sc=Han}\p{sc=Katakana}ー]{2,}$/u

/** Looking into every title for every name ends here. */
const MOST_IN_TITLE = 100

/** By the KPI column of a row, by what the KPI feeds, or by the KPI's name in a title. */
export function kpiTies(kpis: readonly Kpi[], nodes: readonly ScoredNode[]): KpiTies {
  const ties: Draft = { kpis: new Set(), nodes: new Set(), unknown: [] }
  tieByColumn(kpis, nodes, ties)
  tieByFeeds(kpis, nodes, ties)
  tieByTitle(kpis, nodes, ties)
  return ties
}

function tieByColumn(kpis: readonly Kpi[], nodes: readonly ScoredNode[], ties: Draft): void {
  const byName = new Map(kpis.flatMap((kpi) => namesOf(kpi.name, kpi.id).map((key) => [key, kpi] as const)))
  for (const node of nodes) {
    if (node.source.kpi === undefined || !node.ownsNumbers) continue
    for (const name of namedIn(node.source.kpi, byName)) {
      const kpi = byName.get(kpiKey(name))
      if (kpi === undefined) ties.unknown.push({ node, name })
      else ties.kpis.add(kpi)
      // A wrong name is said to be wrong, and not to be missing as well.
      ties.nodes.add(node)
    }
  }
}

/** One name, which may have a comma in it, or several with commas between. */
function namedIn(text: string, known: ReadonlyMap<string, Kpi>): readonly string[] {
  if (known.has(kpiKey(text))) return [text]
  return text
    .split(/[,;、，；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** A KPI that feeds an objective feeds its key results; nodes stand below their parents. */
function tieByFeeds(kpis: readonly Kpi[], nodes: readonly ScoredNode[], ties: Draft): void {
  const fed = new Set<string>()
  for (const kpi of kpis) {
    if (kpi.feeds === undefined) continue
    fed.add(kpiKey(kpi.feeds))
    ties.kpis.add(kpi)
  }
  for (const node of nodes) {
    const isFed = [node, nodes[node.parent]].some(
      (one) => one !== undefined && namesOf(one.title, one.id).some((key) => fed.has(key)),
    )
    if (isFed) ties.nodes.add(node)
  }
}

function tieByTitle(kpis: readonly Kpi[], nodes: readonly ScoredNode[], ties: Draft): void {
  const names = kpis
    .map((kpi) => ({ kpi, key: kpiKey(kpi.name) }))
    .filter(({ key }) => key.length >= SHORTEST_IN_TITLE || JAPANESE.test(key))
    .map(({ kpi, key }) => ({
      kpi,
      part: key.length < IN_WORDS_FROM && !JAPANESE.test(key) ? wordsIn(key) : key,
    }))
    .slice(0, MOST_IN_TITLE)
  for (const node of nodes) {
    const title = kpiKey(node.title)
    const text = `${title}\n${wordsIn(title)}`
    for (const { kpi, part } of names) {
      if (!text.includes(part)) continue
      ties.nodes.add(node)
      ties.kpis.add(kpi)
    }
  }
}

/** With one blank around each. */
function wordsIn(text: string): string {
  return ` ${text.replace(/[^\p{sc=Latin}\p{N}]+/gu, ' ').trim()} `
}

function namesOf(name: string, id: string | undefined): string[] {
  return (id === undefined ? [name] : [name, id]).map(kpiKey)
}
