import type { JSX } from 'preact'
import { message } from '../messages'
import { ageText } from './age-text'
import { openOptions } from './notice'
import { SheetLink } from './sheet-link'

export interface FooterProps {
  readonly sheet: string | undefined
  readonly fetchedAt: number | undefined
  readonly now: number
  readonly updating: boolean
  readonly refresh: () => void
}

export function Footer({ sheet, refresh, ...freshness }: FooterProps): JSX.Element {
  return (
    <footer>
      {sheet !== undefined && <SheetLink href={sheet} style="link" />}
      <button type="button" class="link" onClick={refresh}>
        {message('actionRefresh')}
      </button>
      <button type="button" class="link" onClick={openOptions}>
        {message('actionOptions')}
      </button>
      <span class="age" role="status">
        {freshnessText(freshness)}
      </span>
    </footer>
  )
}

type Freshness = Pick<FooterProps, 'fetchedAt' | 'now' | 'updating'>

function freshnessText({ fetchedAt, now, updating }: Freshness): string {
  if (updating) return message('updating')
  return fetchedAt === undefined ? '' : ageText(now - fetchedAt)
}
