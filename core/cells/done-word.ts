import { folded } from './folded'
import { once } from './once'

/** With commas between; lower case, no accents. A lone x ticks a box; a cross is a no. */
const DONE = `x, ✓, ✔, ✅, ☑, 🗹, [x], (x), ○, 〇, ◯,
  yes, y, true, done, complete, completed, finished, achieved,
  ja, wahr, erledigt, fertig, abgeschlossen, erreicht,
  si, verdadero, hecho, completado, terminado, cumplido, listo,
  oui, vrai, fait, termine, acheve, atteint,
  sim, verdadeiro, feito, concluido, terminado, cumprido,
  はい, 完了, 済, 済み, 達成`

const NOT_DONE = `✗, ✘, ❌, ☐, ⬜, ×, [ ], [], ( ),
  no, n, false, not done, not yet, open, incomplete, to do, todo,
  nein, falsch, offen, nicht erledigt, unerledigt, noch nicht,
  falso, pendiente, no hecho, sin hacer, todavia no,
  non, faux, pas fait, a faire, pas encore,
  nao, pendente, nao feito, a fazer, ainda nao,
  いいえ, 未, 未完了, 未達, 未達成`

const known = once(() => new Map([...wordsOf(DONE, true), ...wordsOf(NOT_DONE, false)]))

/** Longer texts are sentences. */
const LONGEST = 20

/** Whether a word or sign says that something is done; undefined when it says neither. */
export function readDone(text: string): boolean | undefined {
  if (text.length > LONGEST) return undefined
  return known().get(keyOf(text))
}

function wordsOf(list: string, isDone: boolean): [string, boolean][] {
  return list.split(',').map((word) => [keyOf(word), isDone])
}

/** Without what ends a sentence. */
function keyOf(word: string): string {
  return folded(word)
    .trim()
    .replace(/[.!。]$/, '')
}
