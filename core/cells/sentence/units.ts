import { once } from '../once'
import { withoutNoise } from '../without-noise'
import { fold } from './fold'
import { UNIT_WORDS } from './languages/unit.words'

const spellings = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      Object.entries(UNIT_WORDS.units).flatMap(([name, list]) =>
        list.split(',').map((one): [string, string] => [fold(one.trim().replace(/\s+/g, ' ')), name]),
      ),
    ),
)

/** The unit that these words mean, undefined when they mean none that is known. */
export function knownUnit(text: string): string | undefined {
  return spellings().get(fold(text))
}

/** One name for the spellings of a unit: `Std` and `時間` are `hours`, `€` is `EUR`; any other word is itself. */
export function unitName(text: string): string {
  const plain = text.normalize('NFKC').trim()
  return knownUnit(plain.replace(/\.$/, '')) ?? plain
}

/** In milliseconds; months and years have no fixed length. */
const LENGTHS: Readonly<Record<string, number>> = {
  ms: 1,
  seconds: 1e3,
  minutes: 6e4,
  hours: 36e5,
  days: 864e5,
  weeks: 6048e5,
}

export function isTime(unit: string | undefined): boolean {
  return unit !== undefined && (LENGTHS[unit] !== undefined || unit === 'months' || unit === 'years')
}

/** What counts things in Japanese, such as 件. */
export function isCounter(unit: string): boolean {
  return /^[^\w%]+$/.test(unit)
}

export function isCurrency(unit: string | undefined): boolean {
  return unit !== undefined && /^[A-Z]{3}$/.test(unit) && knownUnit(unit) === unit
}

/** A value in another unit of time; undefined where that is no plain multiplication. */
export function convertTime(value: number, from: string, to: string): number | undefined {
  const [a, b] = [LENGTHS[from], LENGTHS[to]]
  return a === undefined || b === undefined ? undefined : withoutNoise((value * a) / b)
}
