const NONE = -1
const ON_THIS_WALK = 1
const DONE = 2

/**
 * Sets the parent of every row on a cycle to -1 and marks the row. All of them, so that the result does not depend on
 * which row comes first. What hangs below a cycle stays where it is.
 */
export function cutCycles(parents: Int32Array): Uint8Array {
  const state = new Uint8Array(parents.length)
  const inCycle = new Uint8Array(parents.length)
  for (let from = 0; from < parents.length; from++) {
    const met = walkUp(from, parents, state)
    for (let at = met; at !== NONE && inCycle[at] === 0; at = parents[at] ?? NONE) inCycle[at] = 1
    finishWalk(from, parents, state)
  }
  for (let i = 0; i < parents.length; i++) if (inCycle[i] === 1) parents[i] = NONE
  return inCycle
}

/** The row where the walk bites its own tail; -1 when it ends at the top or on ground already walked. */
function walkUp(from: number, parents: Int32Array, state: Uint8Array): number {
  let at = from
  while (at !== NONE && state[at] === 0) {
    state[at] = ON_THIS_WALK
    at = parents[at] ?? NONE
  }
  return at !== NONE && state[at] === ON_THIS_WALK ? at : NONE
}

function finishWalk(from: number, parents: Int32Array, state: Uint8Array): void {
  let at = from
  while (at !== NONE && state[at] === ON_THIS_WALK) {
    state[at] = DONE
    at = parents[at] ?? NONE
  }
}
