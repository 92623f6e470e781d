/** The first place where something holds, if from there on it does; halves what is left each time, as a sheet may have a section every other row. */
export function firstWhere(size: number, holds: (place: number) => boolean): number {
  let [from, to] = [0, size]
  while (from < to) {
    const middle = (from + to) >> 1
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}
