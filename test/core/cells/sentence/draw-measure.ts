import type { Measure } from '../../../../core/cells/measure'

/** The six cells with bars between. */
export function drawMeasure({ comparator, start, target, upper, unit, isSure }: Measure): string {
  const cells = [comparator, start, target, upper, unit].map((one) => String(one ?? ''))
  return [...cells, isSure ? 'TRUE' : 'FALSE'].join(' | ').replace(/ {2,}/g, ' ')
}

/** Lines of `sentence | comparator | start | target | upper | unit | sure`. */
export function linesOf(corpus: string): [string, string][] {
  return corpus
    .trim()
    .split('\n')
    .map((line) => {
      const cells = line.split(' | ')
      const at = line.indexOf(' | ')
      return [cells[0] ?? '', line.slice(at + 3).replace(/ {2,}/g, ' ')]
    })
}
