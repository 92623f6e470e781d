import type { Language } from '../../table/table-language'

/** The words of OKR_AUDIT in one language; equations and counts come in as text. */
export interface AuditWords {
  /** Row, what, cell, typed, follows, why. */
  readonly headings: readonly string[]
  readonly nothing: string
  readonly numbers: (workings: string) => string
  readonly looksLike: (formula: string) => string
  readonly parts: (equation: string) => string
  readonly withoutWeights: string
  readonly forgotten: (title: string) => string
  readonly total: Readonly<Record<'sum' | 'mean' | 'weighted mean', string>>
  readonly of: (total: string, count: number, from: number, to: number) => string
  readonly product: (equation: string) => string
}

const AUDIT_WORDS: Readonly<Record<Language, AuditWords>> = {
  en: {
    headings: ['Row', 'What', 'Cell', 'Typed', 'Follows', 'Why'],
    nothing: 'Nothing to correct: every typed score, total and weighted cell follows from its parts.',
    numbers: (workings) => `Its numbers give ${workings}.`,
    looksLike: (formula) => `What was typed looks like ${formula}, without the start.`,
    parts: (equation) => `What is below it gives ${equation}.`,
    withoutWeights: 'What was typed is the mean without the weights.',
    forgotten: (title) => `What was typed is the mean without “${title}”.`,
    total: { sum: 'sum', mean: 'mean', 'weighted mean': 'weighted mean' },
    of: (total, count, from, to) => `It is not the ${total} of the ${count} cells in rows ${from} to ${to}.`,
    product: (equation) => `Score × weight is ${equation}.`,
  },
  de: {
    headings: ['Zeile', 'Was', 'Zelle', 'Eingetragen', 'Ergibt sich', 'Warum'],
    nothing:
      'Nichts zu berichtigen: Alle eingetragenen Scores, Summen und gewichteten Zellen ergeben sich aus ihren Teilen.',
    numbers: (workings) => `Die Zahlen ergeben ${workings}.`,
    looksLike: (formula) => `Eingetragen ist wohl ${formula}, ohne den Start.`,
    parts: (equation) => `Was darunter liegt, ergibt ${equation}.`,
    withoutWeights: 'Eingetragen ist das Mittel ohne die Gewichte.',
    forgotten: (title) => `Eingetragen ist das Mittel ohne „${title}“.`,
    total: { sum: 'die Summe', mean: 'das Mittel', 'weighted mean': 'das gewichtete Mittel' },
    of: (total, count, from, to) =>
      `Es ist nicht ${total} der ${count} Zellen in den Zeilen ${from} bis ${to}.`,
    product: (equation) => `Score × Gewicht ist ${equation}.`,
  },
  es: {
    headings: ['Fila', 'Qué', 'Celda', 'Escrito', 'Resulta', 'Por qué'],
    nothing:
      'Nada que corregir: todas las puntuaciones escritas, los totales y las celdas ponderadas resultan de sus partes.',
    numbers: (workings) => `Sus números dan ${workings}.`,
    looksLike: (formula) => `Lo escrito parece ${formula}, sin el inicio.`,
    parts: (equation) => `Lo que tiene debajo da ${equation}.`,
    withoutWeights: 'Lo escrito es la media sin los pesos.',
    forgotten: (title) => `Lo escrito es la media sin «${title}».`,
    total: { sum: 'la suma', mean: 'la media', 'weighted mean': 'la media ponderada' },
    of: (total, count, from, to) => `No es ${total} de las ${count} celdas de las filas ${from} a ${to}.`,
    product: (equation) => `Puntuación × peso es ${equation}.`,
  },
  fr: {
    headings: ['Ligne', 'Quoi', 'Cellule', 'Saisi', 'Résulte', 'Pourquoi'],
    nothing:
      'Rien à corriger : tous les scores saisis, les totaux et les cellules pondérées résultent de leurs parties.',
    numbers: (workings) => `Les nombres donnent ${workings}.`,
    looksLike: (formula) => `Ce qui est saisi ressemble à ${formula}, sans le départ.`,
    parts: (equation) => `Ce qui se trouve en dessous donne ${equation}.`,
    withoutWeights: 'Ce qui est saisi est la moyenne sans les poids.',
    forgotten: (title) => `Ce qui est saisi est la moyenne sans « ${title} ».`,
    total: { sum: 'la somme', mean: 'la moyenne', 'weighted mean': 'la moyenne pondérée' },
    of: (total, count, from, to) => `Ce n’est pas ${total} des ${count} cellules des lignes ${from} à ${to}.`,
    product: (equation) => `Score × poids vaut ${equation}.`,
  },
  pt: {
    headings: ['Linha', 'O quê', 'Célula', 'Digitado', 'Resulta', 'Por quê'],
    nothing:
      'Nada a corrigir: todas as pontuações digitadas, os totais e as células ponderadas resultam das suas partes.',
    numbers: (workings) => `Os números dão ${workings}.`,
    looksLike: (formula) => `O que foi digitado parece ${formula}, sem o início.`,
    parts: (equation) => `O que está abaixo dá ${equation}.`,
    withoutWeights: 'O que foi digitado é a média sem os pesos.',
    forgotten: (title) => `O que foi digitado é a média sem “${title}”.`,
    total: { sum: 'a soma', mean: 'a média', 'weighted mean': 'a média ponderada' },
    of: (total, count, from, to) => `Não é ${total} das ${count} células das linhas ${from} a ${to}.`,
    product: (equation) => `Pontuação × peso é ${equation}.`,
  },
  ja: {
    headings: ['行', '対象', 'セル', '入力値', '計算値', '理由'],
    nothing: '直すところはありません。入力されたスコア、合計、加重セルはすべて元の値と合っています。',
    numbers: (workings) => `数値から計算すると ${workings} です。`,
    looksLike: (formula) => `入力値は開始値を使わない ${formula} のようです。`,
    parts: (equation) => `下にあるものから計算すると ${equation} です。`,
    withoutWeights: '入力値は重みを使わない平均です。',
    forgotten: (title) => `入力値は「${title}」を除いた平均です。`,
    total: { sum: '合計', mean: '平均', 'weighted mean': '加重平均' },
    of: (total, count, from, to) => `${from}行目から${to}行目の${count}セルの${total}ではありません。`,
    product: (equation) => `スコア × 重みは ${equation} です。`,
  },
}

export function auditWords(language: Language): AuditWords {
  return AUDIT_WORDS[language]
}
