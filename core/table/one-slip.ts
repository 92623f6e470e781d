/**
 * Two neighbours swapped, one letter too many or one too few. Another letter in one place is no slip here: Scope is not
 * meant to be Score, nor Stage to be State.
 */
export function isOneSlip(typed: string, meant: string): boolean {
  if (typed.length === meant.length) return isSwap(typed, meant)
  const [shorter, longer] = typed.length < meant.length ? [typed, meant] : [meant, typed]
  return longer.length === shorter.length + 1 && isOneMore(shorter, longer)
}

function isSwap(a: string, b: string): boolean {
  const at = firstDifference(a, b)
  if (at >= a.length - 1) return false
  return (
    a.charAt(at) === b.charAt(at + 1) &&
    a.charAt(at + 1) === b.charAt(at) &&
    a.slice(at + 2) === b.slice(at + 2)
  )
}

function isOneMore(shorter: string, longer: string): boolean {
  const at = firstDifference(shorter, longer)
  return shorter.slice(at) === longer.slice(at + 1)
}

/** The length of `a` when `b` begins with it. */
function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++
  return at
}
