import { folded } from './folded'

/** Names of the twelve months in the six languages, full and short, in lower case and without full stops or accents. */
export const MONTHS: readonly (readonly string[])[] = [
  'january jan januar janner enero ene janvier janv janeiro',
  'february feb februar feber febrero fevrier fevr fev fevereiro',
  'march mar marz maerz mrz marzo mars marco',
  'april apr abril abr avril avr',
  'may mai mayo maio',
  'june jun juni junio juin junho',
  'july jul juli julio juillet juil julho',
  'august aug agosto ago aout',
  'september sep sept septiembre setiembre septembre setembro set',
  'october oct oktober okt octubre octobre outubro out',
  'november nov noviembre novembre novembro',
  'december dec dezember dez diciembre dic decembre dezembro',
].map((names) => names.split(' '))

/** 1 to 12, or undefined when the word, as `dateText` leaves it, is no month's name. */
export function monthOf(word: string): number | undefined {
  const index = MONTHS.findIndex((names) => names.includes(word))
  return index === -1 ? undefined : index + 1
}

/** With plain blanks and hyphens too, as the words of dates are compared: `１er août` is `1er aout`. */
export function dateText(text: string): string {
  return folded(text)
    .replace(/[‐-―−]/g, '-')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}
