const NONE = -1
const ON_THIS_WALK = 1
const DONE = 2

/**
 * Sets the parent of every node on a cycle to -1 and marks the node. All of them, so that the result does not depend on
 * which row comes first. What hangs below a cycle stays where it is.
 */
export function cutCycles(parents: Int32Array, size: number): Uint8Array {
  const state = new Uint8Array(size)
  const inCycle = new Uint8Array(size)
  for (let from = 0; from < size; from++) {
    const met = walkUp(from, parents, state)
    for (let at = met; at !== NONE && inCycle[at] === 0; at = parents[at] ?? NONE) inCycle[at] = 1
    finishWalk(from, parents, state)
  }
  for (let i = 0; i < size; i++) if (inCycle[i] === 1) parents[i] = NONE
  return inCycle
}

/** The node where the walk bites its own tail; -1 when it ends at the top or on ground already walked. */
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
