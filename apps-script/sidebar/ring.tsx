import type { JSX } from 'preact'
import { percentText } from '../../core/text'

const RADIUS = 27
const ROUND = 2 * Math.PI * RADIUS

/** The one number, as a ring and as a figure. */
export function Ring({ score }: { readonly score: number | null }): JSX.Element {
  const text = score === null ? '–' : percentText(score)
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
      <text x="32" y="37.5">
        {text}
      </text>
    </svg>
  )
}
