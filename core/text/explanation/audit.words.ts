import type { ByLanguage } from '../../table/table-language'

/** The words of OKR_AUDIT in one language; equations and counts come in as text. */
export interface AuditWords {
  /** Row, what, cell, typed, follows, why. */
  readonly headings: readonly string[]
  readonly nothing: string
  readonly numbers: string
  readonly looksLike: string
  readonly parts: string
  readonly withoutWeights: string
  readonly forgotten: string
  readonly total: Readonly<Record<'sum' | 'mean' | 'weighted mean', string>>
  readonly of: string
  readonly product: string
}

export const AUDIT_WORDS: ByLanguage<AuditWords> = {
  en: {
    headings: ['Row', 'What', 'Cell', 'Typed', 'Follows', 'Why'],
    nothing: 'Nothing to correct: every typed score, total and weighted cell follows from its parts.',
    numbers: 'Its numbers give {workings}.',
    looksLike: 'What was typed looks like {formula}, without the start.',
    parts: 'What is below it gives {equation}.',
    withoutWeights: 'What was typed is the mean without the weights.',
    forgotten: 'What was typed is the mean without “{title}”.',
    total: { sum: 'sum', mean: 'mean', 'weighted mean': 'weighted mean' },
    of: 'It is not the {total} of the {count} cells in rows {from} to {to}.',
    product: 'Score × weight is {equation}.',
  },
  de: {
    headings: ['Zeile', 'Was', 'Zelle', 'Eingetragen', 'Ergibt sich', 'Warum'],
    nothing:
      'Nichts zu berichtigen: Alle eingetragenen Scores, Summen und gewichteten Zellen ergeben sich aus ihren Teilen.',
    numbers: 'Die Zahlen ergeben {workings}.',
    looksLike: 'Eingetragen ist wohl {formula}, ohne den Start.',
    parts: 'Was darunter liegt, ergibt {equation}.',
    withoutWeights: 'Eingetragen ist das Mittel ohne die Gewichte.',
    forgotten: 'Eingetragen ist das Mittel ohne „{title}“.',
    total: { sum: 'die Summe', mean: 'das Mittel', 'weighted mean': 'das gewichtete Mittel' },
    of: 'Es ist nicht {total} der {count} Zellen in den Zeilen {from} bis {to}.',
    product: 'Score × Gewicht ist {equation}.',
  },
  es: {
    headings: ['Fila', 'Qué', 'Celda', 'Escrito', 'Resulta', 'Por qué'],
    nothing:
      'Nada que corregir: todas las puntuaciones escritas, los totales y las celdas ponderadas resultan de sus partes.',
    numbers: 'Sus números dan {workings}.',
    looksLike: 'Lo escrito parece {formula}, sin el inicio.',
    parts: 'Lo que tiene debajo da {equation}.',
    withoutWeights: 'Lo escrito es la media sin los pesos.',
    forgotten: 'Lo escrito es la media sin «{title}».',
    total: { sum: 'la suma', mean: 'la media', 'weighted mean': 'la media ponderada' },
    of: 'No es {total} de las {count} celdas de las filas {from} a {to}.',
    product: 'Puntuación × peso es {equation}.',
  },
  fr: {
    headings: ['Ligne', 'Quoi', 'Cellule', 'Saisi', 'Résulte', 'Pourquoi'],
    nothing:
      'Rien à corriger : tous les scores saisis, les totaux et les cellules pondérées résultent de leurs parties.',
    numbers: 'Les nombres donnent {workings}.',
    looksLike: 'Ce qui est saisi ressemble à {formula}, sans le départ.',
    parts: 'Ce qui se trouve en dessous donne {equation}.',
    withoutWeights: 'Ce qui est saisi est la moyenne sans les poids.',
    forgotten: 'Ce qui est saisi est la moyenne sans « {title} ».',
    total: { sum: 'la somme', mean: 'la moyenne', 'weighted mean': 'la moyenne pondérée' },
    of: 'Ce n’est pas {total} des {count} cellules des lignes {from} à {to}.',
    product: 'Score × poids vaut {equation}.',
  },
  pt: {
    headings: ['Linha', 'O quê', 'Célula', 'Digitado', 'Resulta', 'Por quê'],
    nothing:
      'Nada a corrigir: todas as pontuações digitadas, os totais e as células ponderadas resultam das suas partes.',
    numbers: 'Os números dão {workings}.',
    looksLike: 'O que foi digitado parece {formula}, sem o início.',
    parts: 'O que está abaixo dá {equation}.',
    withoutWeights: 'O que foi digitado é a média sem os pesos.',
    forgotten: 'O que foi digitado é a média sem “{title}”.',
    total: { sum: 'a soma', mean: 'a média', 'weighted mean': 'a média ponderada' },
    of: 'Não é {total} das {count} células das linhas {from} a {to}.',
    product: 'Pontuação × peso é {equation}.',
  },
  ja: {
    headings: ['行', '対象', 'セル', '入力値', '計算値', '理由'],
    nothing: '直すところはありません。入力されたスコア、合計、加重セルはすべて元の値と合っています。',
    numbers: '数値から計算すると {workings} です。',
    looksLike: '入力値は開始値を使わない {formula} のようです。',
    parts: '下にあるものから計算すると {equation} です。',
    withoutWeights: '入力値は重みを使わない平均です。',
    forgotten: '入力値は「{title}」を除いた平均です。',
    total: { sum: '合計', mean: '平均', 'weighted mean': '加重平均' },
    of: '{from}行目から{to}行目の{count}セルの{total}ではありません。',
    product: 'スコア × 重みは {equation} です。',
  },
}
