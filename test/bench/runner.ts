import type { Cell } from '../../core/index'
import type { Bundle } from './bundles'
import { openRealm, type Realm } from './realm'
import type { Collector } from './rivals/ready-data'

/** What a runner is given: made before the clock starts. */
export type Data = 'cells' | 'items' | 'rootedItems'

export interface Runner {
  readonly name: string
  /** Opens a realm to be kept; what comes back calls the function so many times there, and gives the last answer. */
  kept(): (times: number) => unknown
  /** Opens a realm that has never seen the code; what comes back compiles it, runs it and calls it once. */
  fresh(): () => unknown
}

interface RunnerParts {
  readonly name: string
  readonly bundle: Bundle
  readonly data: Data
  readonly rows: readonly (readonly Cell[])[]
  /** The bundle of `rivals/ready-data.ts`. */
  readonly ready: Bundle
}

type Score = (data: unknown) => unknown

export function makeRunner({ name, bundle: { code, call }, data, rows, ready }: RunnerParts): Runner {
  const open = () => {
    const realm = openRealm()
    return { realm, given: dataIn(realm, { ready, data, rows }) }
  }
  return {
    name,
    kept() {
      const { realm, given } = open()
      const run = realm.load(code, repeating(call)) as (times: number, data: unknown) => unknown
      return (times) => run(times, given)
    },
    fresh() {
      const { realm, given } = open()
      return () => (realm.load(code, call) as Score)(given)
    },
  }
}

function repeating(call: string): string {
  return `(function (times, data) {
    const score = ${call}
    let last
    for (let i = 0; i < times; i++) last = score(data)
    return last
  })`
}

type DataParts = Pick<RunnerParts, 'ready' | 'data'> & { readonly rows: Iterable<readonly Cell[]> }

/** Cells or objects of the realm's own. */
export function dataIn(realm: Realm, { ready, data, rows }: DataParts): unknown {
  const collector = realm.load(ready.code, 'rival.collector()') as Collector
  for (const row of rows) collector.add(row)
  return collector[data]()
}
