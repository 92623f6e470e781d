import { decimalMarkOf } from '../../cells/number'
import type { DecimalMark } from '../../cells/digits'
import { type NumberText, readNumberText } from '../../cells/number-text'
import { shareOf } from '../../cells/without-noise'
import { readList, readPieces } from './list'
import { trouble } from './trouble'

/** A value and the progress it stands for, as a share of 1. */
export interface Point {
  readonly value: number
  readonly share: number
}

/** At least two, by rising value. */
export type Points = readonly [Point, ...Point[]]

export type PointsProblem =
  | 'points-not-readable'
  | 'too-few-points'
  /** The same value with two different scores. */
  | 'value-twice'
  /** `1,234` could be 1234 or 1.234, and nothing beside it says which. */
  | 'ambiguous-number'

interface PointsTrouble {
  readonly problem: PointsProblem
  readonly seen: string
}

export type PointsReading = { readonly points: Points } | PointsTrouble

/** Far more than a cell shows. */
const LONGEST = 1000

/** Between a value and its score. */
const LINK = /->|=>|[=:→⇒]/

/** The blanks within a point. */
const AROUND = /\s?(->|=>|[=:→⇒])\s?|\s(?=%)/g

/**
 * Reads `0=0%, 50=40%, 80=70%, 100=100%`, rising or falling, in any order. `decimal` is the mark that the sheet's other
 * numbers prove; the points may prove it themselves.
 */
export function readPoints(text: string, decimal?: DecimalMark): PointsReading {
  if (text.length > LONGEST) return trouble('points-not-readable', text)
  const plain = text.normalize('NFKC')
  const read = (piece: string): [string, string] | undefined => readPair(piece, decimal)
  // In most cells, points that stand below each other come as one line.
  const pairs = readList(plain, read) ?? readPieces(plain.replace(AROUND, '$1').split(/\s/), read)
  if (pairs === undefined) return trouble('points-not-readable', text)
  const mark = decimal ?? decimalMarkOf(pairs.flat())
  const points: PairRead[] = []
  for (const pair of pairs) {
    const [value, score] = [readNumberText(pair[0], mark), readNumberText(pair[1], mark)]
    if (value === undefined || score === undefined) return trouble('points-not-readable', pair.join('='))
    if (mark === undefined && (value.isAmbiguous || score.isAmbiguous)) {
      return trouble('ambiguous-number', pair.join('='))
    }
    points.push({ value, score })
  }
  return inOrder(withOneScale(points))
}

/** Both sides as text; undefined unless both are numbers. */
function readPair(piece: string, decimal: DecimalMark | undefined): [string, string] | undefined {
  const [value, score, ...more] = piece.split(LINK)
  if (value === undefined || score === undefined || more.length > 0) return undefined
  const isRead = readNumberText(value, decimal) !== undefined && readNumberText(score, decimal) !== undefined
  return isRead ? [value.trim(), score.trim()] : undefined
}

interface PairRead {
  readonly value: NumberText
  readonly score: NumberText
}

/** One scale for all scores: once one has a per cent sign or is above 1, all are per cent. */
function withOneScale(pairs: readonly PairRead[]): Point[] {
  const isPercent = pairs.some(({ score }) => score.isPercent || Math.abs(score.value) > 1)
  return pairs.map(({ value, score }) => ({
    value: value.value,
    share: isPercent && !score.isPercent ? shareOf(score.value) : score.value,
  }))
}

function inOrder(points: readonly Point[]): PointsReading {
  const [first, ...rest] = [...points].sort((a, b) => a.value - b.value)
  if (first === undefined) return trouble('too-few-points', '')
  const kept: [Point, ...Point[]] = [first]
  let last = first
  for (const point of rest) {
    if (point.value === last.value && point.share !== last.share) {
      return trouble('value-twice', point.value)
    }
    if (point.value !== last.value) kept.push(point)
    last = point
  }
  return kept.length < 2 ? trouble('too-few-points', first.value) : { points: kept }
}
