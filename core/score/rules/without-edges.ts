/** Without such characters around it. A pattern with `+$` would be slow on a long row of blanks. */
export function withoutEdges(text: string, edge: RegExp): string {
  const isEdge = (at: number): boolean => edge.test(text.charAt(at))
  let from = 0
  let to = text.length
  while (from < to && isEdge(from)) from++
  while (to > from && isEdge(to - 1)) to--
  return text.slice(from, to)
}
