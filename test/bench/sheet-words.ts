const VERBS = 'Raise,Reduce,Double,Launch,Improve,Win back,Shorten,Automate,Hire for,Simplify,Secure'.split(
  ',',
)
const THINGS = (
  'weekly active teams,time to first answer,churn of yearly plans,net promoter score,paid pilots,' +
  'crash-free sessions,unplanned outages,onboarding time,open vacancies,support backlog,partner revenue,' +
  'page load time,audit findings'
).split(',')
const PLACES =
  'in Berlin,in the DACH region,for new customers,on mobile,in retail,for partners,worldwide'.split(',')
const FIRST_NAMES =
  'Ada,Ben,Chiara,Deniz,Elif,Farid,Grace,Hiro,Ines,Jonas,Kofi,Lena,Mei,Noor,Olga,Pablo'.split(',')
const LAST_NAMES = 'Adler,Bauer,Costa,Diaz,Eriksen,Fischer,Garcia,Haddad,Ito,Jansen,Kaya,Lopez,Müller'.split(
  ',',
)
const TEAMS = 'Sales,Support,Platform,Growth,People,Finance,Legal,Mobile,Data,Marketing,Operations'.split(',')

/** About 50 characters, and every title is another. */
export function titleOf(row: number): string {
  const what = `${pick(VERBS, row)} ${pick(THINGS, row)} ${pick(PLACES, row)}`
  return `${what}, step ${row + 1}`
}

export function ownerOf(row: number): string {
  return `${pick(FIRST_NAMES, row)} ${pick(LAST_NAMES, row)}`
}

export function teamOf(row: number): string {
  return pick(TEAMS, row)
}

/** Start, target and current value: counts, thousands, shares, falling targets and decimals by turns. */
export function numbersOf(row: number): readonly [number, number, number] {
  const seed = Math.imul(row + 1, 2654435761) >>> 9
  switch (row % 5) {
    case 0:
      return [0, 100, seed % 121]
    case 1:
      return [1200, 2450, 1200 + (seed % 1500)]
    case 2:
      return [0.2, 0.8, (20 + (seed % 70)) / 100]
    case 3:
      return [48, 12, 48 - (seed % 40)]
    default:
      return [0, 1_500_000, (seed % 15_000) * 100.25]
  }
}

/** As a person writes it: `1,250`, `50 %`. */
export function typedNumber(value: number): string {
  if (value > 0 && value < 1) return `${Math.round(value * 100)} %`
  return value.toLocaleString('en')
}

function pick(words: readonly string[], row: number): string {
  return words[row % words.length] ?? ''
}
