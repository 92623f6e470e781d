import type { JSX } from 'preact'

interface BarProps {
  readonly share: number | null
  /** Where the bar should end by now; null when nothing says so. */
  readonly expected: number | null
}

/**
 * The same figure always stands beside it as text, so a screen reader skips the bar.
 * The browsers' own progress element stays white in a dark Firefox, and looks different in each.
 */
export function Bar({ share, expected }: BarProps): JSX.Element {
  const width = Math.min(1, Math.max(0, share ?? 0)) * 100
  // A full bar is where it should be on any day; the bars in cells have no mark then either.
  const mark = width < 100 ? expected : null
  return (
    <span class="bar" aria-hidden="true">
      <i style={{ width: `${width}%` }} />
      {mark !== null && <span class="mark" style={{ left: `${mark * 100}%` }} />}
    </span>
  )
}
