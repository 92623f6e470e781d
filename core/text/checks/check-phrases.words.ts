import type { KpiField } from '../../kpi/kpi-header.words'
import type { ByLanguage } from '../../table/table-language'

/** What stands around the sentences of checks. */
export interface CheckPhrases {
  /** After the first of many rows with the same finding. */
  readonly more: string
  /** What is wrong in a row of the list of KPIs. */
  readonly kpis: string
  /** The range of KPIs is none. */
  readonly noKpis: string
  /** How to switch checks off. */
  readonly off: string
  /** What KPI columns are called. */
  readonly columns: Readonly<Record<Extract<KpiField, 'target' | 'owner' | 'feeds'>, string>>
}

export const CHECK_PHRASES: ByLanguage<CheckPhrases> = {
  en: {
    more: 'The same in {count} more rows: {rows}.',
    kpis: 'KPIs, row {row}: {problem}',
    noKpis:
      'No row of the KPI range reads as a header. → Include the row with column names such as KPI and Target.',
    off: 'Checks that found something: {names}. → To switch one off, type its name in the setting “{setting}”.',
    columns: { target: 'Target', owner: 'Owner', feeds: 'Feeds' },
  },
  de: {
    more: 'Ebenso in {count} weiteren Zeilen: {rows}.',
    kpis: 'Kennzahlen, Zeile {row}: {problem}',
    noKpis:
      'Keine Zeile des Kennzahlen-Bereichs ist als Kopfzeile erkennbar. → Die Zeile mit Namen wie Kennzahl und Zielwert einschließen.',
    off: 'Prüfungen, die etwas gefunden haben: {names}. → Zum Abschalten den Namen in die Einstellung „{setting}“ eintragen.',
    columns: { target: 'Zielwert', owner: 'Verantwortlich', feeds: 'Speist' },
  },
  es: {
    more: 'Lo mismo en otras {count} filas: {rows}.',
    kpis: 'KPI, fila {row}: {problem}',
    noKpis:
      'Ninguna fila del rango de KPI parece un encabezado. → Incluir la fila con nombres como KPI y Meta.',
    off: 'Comprobaciones que han encontrado algo: {names}. → Para desactivar una, escribir su nombre en el ajuste “{setting}”.',
    columns: { target: 'Meta', owner: 'Responsable', feeds: 'Alimenta' },
  },
  fr: {
    more: 'De même dans {count} autres lignes : {rows}.',
    kpis: 'KPI, ligne {row} : {problem}',
    noKpis:
      'Aucune ligne de la plage des KPI ne ressemble à un en-tête. → Inclure la ligne avec des noms comme KPI et Cible.',
    off: 'Contrôles qui ont trouvé quelque chose : {names}. → Pour en désactiver un, saisir son nom dans le réglage « {setting} ».',
    columns: { target: 'Cible', owner: 'Responsable', feeds: 'Alimente' },
  },
  pt: {
    more: 'O mesmo em outras {count} linhas: {rows}.',
    kpis: 'KPIs, linha {row}: {problem}',
    noKpis:
      'Nenhuma linha do intervalo de KPIs parece um cabeçalho. → Inclua a linha com nomes como KPI e Meta.',
    off: 'Verificações que encontraram algo: {names}. → Para desativar uma, escreva o nome na configuração “{setting}”.',
    columns: { target: 'Meta', owner: 'Responsável', feeds: 'Alimenta' },
  },
  ja: {
    more: 'ほかの{count}行も同様です（行：{rows}）。',
    kpis: 'KPI一覧の{row}行目：{problem}',
    noKpis: 'KPIの範囲に見出しとして読める行がありません。 → KPIや目標値などの列名がある行を含めてください。',
    off: '指摘のあったチェック：{names}。 → 無効にするには、設定「{setting}」にその名前を入力してください。',
    columns: { target: '目標値', owner: '担当者', feeds: '反映先' },
  },
}
