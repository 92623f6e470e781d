import { OURS, rivalBundle } from './bundles'
import { elapsed } from './measure'
import { openRealm } from './realm'
import { dataIn } from './runner'
import { rowsOf } from './sheets'
import { outlineOrder } from './trees'

/** Runs as a process of its own, with the memory that Node gives everyone: prints what one call over a full sheet took. */
const ROWS = 833_000

const realm = openRealm()
const rows = rowsOf(outlineOrder(ROWS - 1), { hasBlanks: true })
const data = dataIn(realm, { ready: await rivalBundle('ready-data'), data: 'cells', rows })
const score = realm.load(OURS.code, OURS.call) as (data: unknown) => unknown
const rssOf = (): number => process.resourceUsage().maxRSS * 1024
const rssBefore = rssOf()
let answer: unknown
const ms = elapsed(() => (answer = score(data)))
console.log(JSON.stringify({ ms, answer, rssBefore, rss: rssOf() }))
