import type { ByLanguage } from '../../table/table-language'
import type { LogProblemCode } from '../../time/check-in'

/**
 * The words of OKR_FORECAST in one language, with gaps for `filled`. Headings stand with ` | ` between, and no first one
 * is a word that a header is known by, so that a tab with the answer is not taken for OKR rows.
 */
export interface ForecastWords {
  readonly headings: string
  /** Under which the people stand whose projections came due. */
  readonly people: string
  /** Under which rows of the log stand that want a look. */
  readonly rows: string
  readonly tooFew: string
  readonly over: string
  readonly noEnd: string
  /** How sure it is; then, where there is something to say, what does not count and what somebody expects. */
  readonly from: string
  readonly later: string
  readonly expects: string
  readonly tooHigh: string
  readonly tooLow: string
  readonly even: string
  readonly row: string
  readonly more: string
  readonly problems: Readonly<Record<LogProblemCode, string>>
}

export const FORECAST_WORDS: ByLanguage<ForecastWords> = {
  en: {
    headings: 'Forecast for | Value today | At the end | Low (80%) | High (80%) | Chance | How sure',
    people: 'Past projections | Number | Bias | Error | | | In words',
    rows: 'Rows of the log | What stands there | | | | | What to do',
    tooFew: 'Too little data: check-ins so far {used}, needed {needed}.',
    over: 'It ended on {end}; what was measured is the result.',
    noEnd: 'No last day is known. Give it a due date or a cycle.',
    from: 'From {used} check-ins since {since}, to {end}.',
    later: 'Dated after today and not counted: {later}.',
    expects: '[{who} expects|Expected:] {value} ({day}).',
    tooHigh: 'On average {share} of the way too high.',
    tooLow: 'On average {share} of the way too low.',
    even: 'On average neither too high nor too low.',
    row: 'Row {row}',
    more: 'and {count} more',
    problems: {
      'no-header': 'The log has no header. Name its columns Date, Key result and Value.',
      'unknown-name':
        '[No key result is called “{seen}”|The row names no key result]. Write its id or its title as in the OKR rows.',
      'several-named': 'Several rows are called “{seen}”. Write the id instead.',
      'no-day': '[“{seen}” is no day|The row has no day]. Type a date, such as 2026-12-31.',
      'no-value': '“{seen}” is no number. Type one; until then the row has no value.',
      'other-unit':
        '“{seen}” is in another unit than the key result. Use the same one; until then it does not count.',
      'odd-scale': '“{seen}” was read by the scale of the other values. Write per cent alike in all rows.',
    },
  },
  de: {
    headings: 'Prognose für | Wert heute | Am Ende | Tief (80 %) | Hoch (80 %) | Chance | Wie sicher',
    people: 'Frühere Prognosen | Anzahl | Neigung | Fehler | | | In Worten',
    rows: 'Zeilen des Logs | Was dort steht | | | | | Was zu tun ist',
    tooFew: 'Zu wenige Daten: Check-ins bisher {used}, nötig {needed}.',
    over: 'Am {end} war Schluss; der gemessene Wert ist das Ergebnis.',
    noEnd: 'Kein letzter Tag ist bekannt. Ein Fälligkeitsdatum oder einen Zyklus eintragen.',
    from: 'Aus {used} Check-ins seit {since}, bis {end}.',
    later: 'Nach heute datiert und nicht gezählt: {later}.',
    expects: '[{who} erwartet|Erwartet:] {value} ({day}).',
    tooHigh: 'Im Mittel um {share} des Wegs zu hoch.',
    tooLow: 'Im Mittel um {share} des Wegs zu tief.',
    even: 'Im Mittel weder zu hoch noch zu tief.',
    row: 'Zeile {row}',
    more: 'und {count} weitere',
    problems: {
      'no-header': 'Das Log hat keine Kopfzeile. Die Spalten Datum, Key Result und Wert nennen.',
      'unknown-name':
        '[Kein Key Result heißt „{seen}“|Die Zeile nennt kein Key Result]. Seine ID oder seinen Titel wie in den OKR-Zeilen schreiben.',
      'several-named': 'Mehrere Zeilen heißen „{seen}“. Stattdessen die ID schreiben.',
      'no-day': '[„{seen}“ ist kein Tag|Die Zeile hat keinen Tag]. Ein Datum eintragen, etwa 2026-12-31.',
      'no-value': '„{seen}“ ist keine Zahl. Eine eintragen; bis dahin hat die Zeile keinen Wert.',
      'other-unit':
        '„{seen}“ hat eine andere Einheit als das Key Result. Dieselbe verwenden; bis dahin zählt der Wert nicht.',
      'odd-scale':
        '„{seen}“ wurde im Maßstab der anderen Werte gelesen. Prozent in allen Zeilen gleich schreiben.',
    },
  },
  es: {
    headings:
      'Previsión de | Valor hoy | Al final | Bajo (80 %) | Alto (80 %) | Probabilidad | Qué tan seguro',
    people: 'Proyecciones pasadas | Número | Sesgo | Error | | | En palabras',
    rows: 'Filas del registro | Lo que dice | | | | | Qué hacer',
    tooFew: 'Faltan datos: check-ins hasta ahora {used}, necesarios {needed}.',
    over: 'Terminó el {end}; lo medido es el resultado.',
    noEnd: 'No se conoce el último día. Indique una fecha límite o un ciclo.',
    from: 'Con {used} check-ins desde {since}, hasta {end}.',
    later: 'Con fecha posterior a hoy y sin contar: {later}.',
    expects: '[{who} espera|Se espera:] {value} ({day}).',
    tooHigh: 'De media, demasiado alto en un {share} del camino.',
    tooLow: 'De media, demasiado bajo en un {share} del camino.',
    even: 'De media, ni demasiado alto ni demasiado bajo.',
    row: 'Fila {row}',
    more: 'y {count} más',
    problems: {
      'no-header': 'El registro no tiene encabezado. Llame a sus columnas Fecha, Resultado clave y Valor.',
      'unknown-name':
        '[Ningún resultado clave se llama «{seen}»|La fila no nombra ningún resultado clave]. Escriba su ID o su título como en las filas de OKR.',
      'several-named': 'Varias filas se llaman «{seen}». Escriba el ID.',
      'no-day': '[«{seen}» no es un día|La fila no tiene día]. Escriba una fecha, como 2026-12-31.',
      'no-value': '«{seen}» no es un número. Escriba uno; hasta entonces la fila no tiene valor.',
      'other-unit':
        '«{seen}» está en otra unidad que el resultado clave. Use la misma; hasta entonces no cuenta.',
      'odd-scale':
        '«{seen}» se leyó en la escala de los demás valores. Escriba los porcentajes igual en todas las filas.',
    },
  },
  fr: {
    headings:
      'Prévision pour | Valeur du jour | À la fin | Bas (80 %) | Haut (80 %) | Probabilité | Degré de certitude',
    people: 'Projections passées | Nombre | Biais | Erreur | | | En clair',
    rows: 'Lignes du journal | Ce qui s’y trouve | | | | | Que faire',
    tooFew: 'Trop peu de données : points jusqu’ici {used}, nécessaires {needed}.',
    over: 'Terminé le {end} ; la valeur mesurée est le résultat.',
    noEnd: 'Le dernier jour n’est pas connu. Indiquez une échéance ou un cycle.',
    from: 'D’après {used} points depuis le {since}, jusqu’au {end}.',
    later: 'Datés d’après aujourd’hui et non comptés : {later}.',
    expects: '[{who} attend|Attendu :] {value} ({day}).',
    tooHigh: 'En moyenne trop haut de {share} du chemin.',
    tooLow: 'En moyenne trop bas de {share} du chemin.',
    even: 'En moyenne ni trop haut ni trop bas.',
    row: 'Ligne {row}',
    more: 'et {count} de plus',
    problems: {
      'no-header': 'Le journal n’a pas d’en-tête. Nommez ses colonnes Date, Résultat clé et Valeur.',
      'unknown-name':
        '[Aucun résultat clé ne s’appelle « {seen} »|La ligne ne nomme aucun résultat clé]. Écrivez son ID ou son titre comme dans les lignes OKR.',
      'several-named': 'Plusieurs lignes s’appellent « {seen} ». Écrivez l’ID.',
      'no-day':
        '[« {seen} » n’est pas un jour|La ligne n’a pas de jour]. Saisissez une date, comme 2026-12-31.',
      'no-value': '« {seen} » n’est pas un nombre. Saisissez-en un ; d’ici là, la ligne n’a pas de valeur.',
      'other-unit':
        '« {seen} » est dans une autre unité que le résultat clé. Prenez la même ; d’ici là, la valeur ne compte pas.',
      'odd-scale':
        '« {seen} » a été lu à l’échelle des autres valeurs. Écrivez les pourcentages de la même façon partout.',
    },
  },
  pt: {
    headings:
      'Previsão para | Valor hoje | No fim | Baixo (80%) | Alto (80%) | Probabilidade | Grau de certeza',
    people: 'Projeções passadas | Número | Viés | Erro | | | Em palavras',
    rows: 'Linhas do registro | O que está lá | | | | | O que fazer',
    tooFew: 'Poucos dados: check-ins até agora {used}, necessários {needed}.',
    over: 'Terminou em {end}; o valor medido é o resultado.',
    noEnd: 'O último dia não é conhecido. Informe um prazo ou um ciclo.',
    from: 'Com {used} check-ins desde {since}, até {end}.',
    later: 'Com data posterior a hoje e não contados: {later}.',
    expects: '[{who} espera|Esperado:] {value} ({day}).',
    tooHigh: 'Em média, {share} do caminho alto demais.',
    tooLow: 'Em média, {share} do caminho baixo demais.',
    even: 'Em média, nem alto nem baixo demais.',
    row: 'Linha {row}',
    more: 'e mais {count}',
    problems: {
      'no-header': 'O registro não tem cabeçalho. Dê às colunas os nomes Data, Resultado-chave e Valor.',
      'unknown-name':
        '[Nenhum resultado-chave se chama “{seen}”|A linha não nomeia nenhum resultado-chave]. Escreva o ID ou o título como nas linhas de OKR.',
      'several-named': 'Várias linhas se chamam “{seen}”. Escreva o ID.',
      'no-day': '[“{seen}” não é um dia|A linha não tem dia]. Digite uma data, como 2026-12-31.',
      'no-value': '“{seen}” não é um número. Digite um; até lá a linha não tem valor.',
      'other-unit':
        '“{seen}” está em outra unidade que o resultado-chave. Use a mesma; até lá o valor não conta.',
      'odd-scale':
        '“{seen}” foi lido na escala dos outros valores. Escreva as porcentagens do mesmo modo em todas as linhas.',
    },
  },
  ja: {
    headings: '予測の対象 | 今日の値 | 最終日の予測 | 下限（80%） | 上限（80%） | 達成確率 | 確かさ',
    people: '過去の見込み | 件数 | 偏り | 誤差 | | | 説明',
    rows: '記録の行 | 記入内容 | | | | | 対処',
    tooFew: 'データが足りません。チェックインは{used}件、{needed}件必要です。',
    over: '{end}に終了しました。測定値が結果です。',
    noEnd: '最終日が分かりません。期限かサイクルを入力してください。',
    from: '{since}以降の{used}件のチェックインから、{end}までの予測です。',
    later: '今日より後の日付のため数えていないもの：{later}件。',
    expects: '[{who}さんの見込み|見込み]：{value}（{day}）。',
    tooHigh: '平均して道のりの{share}だけ高すぎました。',
    tooLow: '平均して道のりの{share}だけ低すぎました。',
    even: '平均して高すぎも低すぎもしません。',
    row: '{row}行目',
    more: 'ほか{count}件',
    problems: {
      'no-header': '記録に見出し行がありません。列名を「日付」「主要な成果」「値」にしてください。',
      'unknown-name':
        '[「{seen}」という主要な成果はありません|主要な成果が書かれていません]。OKRの行と同じIDか名前を書いてください。',
      'several-named': '「{seen}」という行が複数あります。IDを書いてください。',
      'no-day':
        '[「{seen}」は日付ではありません|日付がありません]。2026-12-31のような日付を入力してください。',
      'no-value': '「{seen}」は数値ではありません。数値を入力するまで、この行に値はありません。',
      'other-unit': '「{seen}」は主要な成果と単位が違います。同じ単位にするまで、この値は数えません。',
      'odd-scale': '「{seen}」はほかの値と同じ尺度で読みました。割合はすべての行で同じ書き方にしてください。',
    },
  },
}
