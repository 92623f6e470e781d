import type { JSX } from 'preact'
import { percentText } from '../../core/text'

const RADIUS = 27
const ROUND = 2 * Math.PI * RADIUS

interface RingProps {
  readonly score: number | null
  /** Where the ring should end by now. */
  readonly expected: number | null
}

/** The one number, as a ring and as a figure. */
export function Ring({ score, expected }: RingProps): JSX.Element {
  const text = score === null ? '–' : percentText(score)
  // A full ring is where it should be on any day.
  const mark = score !== null && score >= 1 ? null : expected
  const label = score === null ? 'No score yet' : `Score ${text}`
  return (
    <svg class="ring" viewBox="0 0 64 64" role="img" aria-label={label}>
      <circle cx="32" cy="32" r={RADIUS} />
      {score !== null && score > 0 && (
        <circle
          class="filled"
          cx="32"
          cy="32"
          r={RADIUS}
          stroke-dasharray={`${score * ROUND} ${ROUND}`}
          transform="rotate(-90 32 32)"
        />
      )}
      {mark !== null && (
        <line class="mark" x1="32" y1="1" x2="32" y2="9" transform={`rotate(${mark * 360} 32 32)`} />
      )}
      <text x="32" y="37.5">
        {text}
      </text>
    </svg>
  )
}
