import type { AllSettings } from '../score/read-settings'
import { once } from '../cells/once'
import { headerKey } from '../table/vocabularies'
import type { Language } from '../table/table-language'

/** Place in the scorecard's order: financial, customer, internal process, learning and growth (Kaplan and Norton, 1992). */
export type Perspective = 0 | 1 | 2 | 3

export const PERSPECTIVES: readonly Perspective[] = [0, 1, 2, 3]

/** In that order, with semicolons between; the first of each is its name. */
const NAMES: Readonly<Record<Language, string>> = {
  en: `Financial, finance, finances, money, shareholder, financial perspective; Customer, customers, client, clients, market,
    stakeholder, customer perspective; Internal process, internal processes, process, processes, internal, internal business,
    internal business process, internal business processes, operations, internal perspective; Learning & growth,
    learning and growth, learning, growth, people, employees, organizational capacity, organisational capacity, innovation,
    development, learning & growth perspective, learning and growth perspective`,
  de: `Finanzen, finanziell, finanzperspektive, finanzielle perspektive; Kunden, kunde, kundenperspektive, markt;
    Interne Prozesse, interner prozess, prozesse, prozess, prozessperspektive, interne prozessperspektive, geschäftsprozesse;
    Lernen & Entwicklung, lernen und entwicklung, lernen und wachstum, lernen & wachstum, lernen, mitarbeiter, mitarbeitende,
    potenzial, potenziale, entwicklung, wachstum, innovation`,
  es: `Finanzas, financiera, financiero, perspectiva financiera; Clientes, cliente, del cliente, perspectiva del cliente,
    mercado; Procesos internos, proceso interno, procesos, proceso, interna; Aprendizaje y crecimiento,
    aprendizaje & crecimiento, aprendizaje, crecimiento, personas, formación y crecimiento, desarrollo`,
  fr: `Finances, financier, financière, finance, axe financier; Clients, client, clientèle, axe client, marché;
    Processus internes, processus interne, processus, interne, axe processus; Apprentissage et croissance,
    apprentissage & croissance, apprentissage, croissance, apprentissage organisationnel, collaborateurs, personnel`,
  pt: `Financeira, financeiro, finanças, perspectiva financeira; Clientes, cliente, perspectiva do cliente, mercado;
    Processos internos, processo interno, processos, processo, interna; Aprendizado e crescimento, aprendizado & crescimento,
    aprendizagem e crescimento, aprendizado, aprendizagem, crescimento, pessoas, desenvolvimento`,
  ja: `財務, 財務の視点, 財務視点; 顧客, 顧客の視点, 顧客視点, お客様; 業務プロセス, 内部プロセス, 社内プロセス,
    業務プロセスの視点, 内部プロセスの視点, 業務; 学習と成長, 学習と成長の視点, 学習・成長, 人材と変革, 人材, 成長`,
}

const known = once(() => {
  const found = new Map<string, Perspective>()
  for (const names of Object.values(NAMES)) {
    for (const place of PERSPECTIVES) {
      for (const word of wordsAt(names, place)) {
        if (!found.has(headerKey(word))) found.set(headerKey(word), place)
      }
    }
  }
  return found
})

function wordsAt(names: string, place: Perspective): string[] {
  return (names.split(';')[place] ?? '').split(',')
}

type Renamed = Pick<AllSettings, 'perspectives'>

/** Which of the four a text means: by the names of the settings, else by the usual ones in any of the languages. */
export function perspectiveOf(text: string | undefined, { perspectives }: Renamed): Perspective | undefined {
  if (text === undefined) return undefined
  const key = headerKey(text.slice(0, LONGEST))
  const own = ownNames(perspectives).findIndex((name) => name !== '' && headerKey(name) === key)
  return PERSPECTIVES.find((place) => place === own) ?? known().get(key)
}

/** Longer texts are no name of a perspective. */
const LONGEST = 100

/** What the four are called: as the settings rename them, else as in the language. */
export function perspectiveNames(language: Language, { perspectives }: Renamed): readonly string[] {
  const own = ownNames(perspectives)
  return PERSPECTIVES.map((place) => own[place] || (wordsAt(NAMES[language], place)[0] ?? '').trim())
}

function ownNames(perspectives = ''): readonly string[] {
  return perspectives.split(/[,;、，]/).map((name) => name.trim())
}
