/** Names of the twelve months in the six languages, full and short, in lower case and without full stops or accents. */
export const MONTHS: readonly (readonly string[])[] = [
  'january jan januar janner enero ene janvier janv janeiro',
  'february feb februar febrero fevrier fevr fev fevereiro',
  'march mar marz mrz marzo mars marco',
  'april apr abril abr avril avr',
  'may mai mayo maio',
  'june jun juni junio juin junho',
  'july jul juli julio juillet juil julho',
  'august aug agosto ago aout',
  'september sep sept septiembre septembre setembro set',
  'october oct oktober okt octubre octobre outubro out',
  'november nov noviembre novembre novembro',
  'december dec dezember dez diciembre dic decembre dezembro',
].map((names) => names.split(' '))
