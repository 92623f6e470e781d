import type { JSX } from 'preact'
import { message } from '../messages'

interface SheetLinkProps {
  readonly href: string
  readonly style: 'button' | 'link'
}

export function SheetLink({ href, style }: SheetLinkProps): JSX.Element {
  return (
    <a class={style} href={href} target="_blank" rel="noopener noreferrer">
      {message('actionOpenSheet')}
    </a>
  )
}
