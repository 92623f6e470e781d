import { type Formats, formatsFor } from '../../../core/text'
import { locales } from '../messages'

/** How this person's browser writes numbers and days, in the language of the popup's own words. */
export function popupFormats(now: number): Formats {
  return formatsFor({ ...locales(), now })
}
