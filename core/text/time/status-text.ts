import type { Language } from '../../table/table-language'
import type { StatusCode } from '../../time/status-code'
import { TIME_WORDS } from './time.words'

/** A status as it is shown: as typed, in another system's words, or in ours. */
export function statusText(
  { code, label }: { readonly code: StatusCode; readonly label?: string | undefined },
  language: Language,
): string {
  return label ?? TIME_WORDS[language].statuses[code]
}
