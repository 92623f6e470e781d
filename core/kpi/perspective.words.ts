import type { ByLanguage } from '../table/table-language'

/** The four in the order of the scorecard, with semicolons between; the first of each is its name. */
export const PERSPECTIVE_WORDS: ByLanguage<string> = {
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
