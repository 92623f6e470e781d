import type { Layout } from '../tree/tree'

/** How the rows were read, to follow "Read as". */
export const LAYOUT_TEXT: Readonly<Record<Layout, string>> = {
  'id-parent': 'a tree: every row names its parent.',
  outline: 'an outline: objectives with their key results beside them.',
  'typed-order': 'a list in order: each objective is followed by its key results.',
}
