import type { Words } from './words'

const EMPTY = 'Bis dahin gilt die Zelle als leer.'
const LINEAR = 'Bis dahin wird die Zeile linear bewertet.'
const MEANT = '[Falls „{nearest}“ gemeint ist, das eintragen. ]'
const ABOVE = 'Bis dahin zählt ein Ziel ganz oben, ein Schlüsselergebnis nirgends.'

export const de: Words = {
  headings: {
    tree: ['OKR-Baum', 'Score', 'Verantwortlich', 'Fortschritt'],
    scores: 'OKR-Score',
    check: ['Zeile', 'Spalte', 'Was nicht stimmt', 'Was zu tun ist'],
  },
  fields:
    'ID, Übergeordnet, Typ, Ziel, Schlüsselergebnis, Titel, Startwert, Zielwert, Istwert, Einheit, Verantwortlich, Team, Gewicht, Zuversicht, Status, Score, Fortschritt, Wertung, Anspruch, Ebene, Notizen, Fällig, Zyklus, Startdatum, Letzter Check-in, Geliefert am, Phasen, Kennzahl, Perspektive, Grund',
  issues: {
    'ambiguous-day':
      '{cell} ist „{seen}“: Das können zwei Tage sein. Gelesen wurde {rule}. → Als Datum eintragen, dann ist es eindeutig.',
    'another-table':
      'Hier beginnt eine andere Tabelle mit anderen Spalten. Gelesen wird nur die darüber. → Ihre Zeilen einzeln übergeben oder beiden Tabellen dieselben Spalten geben.',
    'mixed-units':
      '{cell} ist „{seen}“, in einer anderen Einheit als der Zielwert der Zeile. → Beide in derselben Einheit schreiben. Bis dahin gilt die Zelle als leer.',
    'no-number':
      '„{seen}“ hat unter nummerierten Zeilen keine Nummer und wurde neben oder unter die Zeile darüber gestellt. → Wie die anderen nummerieren.',
    'plain-percents':
      'In „{seen}“ stehen in Zeilen mit Prozent auch bloße Zahlen; sie wurden als Prozent gelesen: 50 ist 50 %. → Nichts zu tun, wenn das so gemeint ist. Sonst die ganze Spalte gleich schreiben.',
    'plain-shares':
      'In „{seen}“ stehen in Zeilen mit Prozent auch bloße Zahlen; sie wurden als Anteile gelesen: 0,5 ist 50 %. → Nichts zu tun, wenn das so gemeint ist. Sonst die ganze Spalte gleich schreiben.',
    'read-from-title':
      'Neben „{seen}“ steht kein Zielwert, also wurden die Zahlen aus diesen Worten gelesen: {rule}. → In „{start}“ und „{target}“ eintragen, wenn sie in Zellen stehen sollen.',
    'relative-target':
      '„{seen}“ verlangt eine Änderung um {rule}, die erst mit einem Startwert eine Zahl ist. → Den Startwert eintragen oder den Fortschritt als Anteil in „{progress}“.',
    'repeated-header': 'Hier steht die Kopfzeile noch einmal; die Zeile wird ausgelassen. → Nichts zu tun.',
    'section-row':
      '„{seen}“ gilt als Abschnitt: {field} für die Zeilen darunter, die selbst nichts nennen. → Nichts zu tun, wenn es einer ist. Ist es ein Ziel, eine weitere Zelle der Zeile füllen.',
    'several-cycles':
      'Die Zeilen gehören zu {count} Zyklen: {seen}. Der Score ist der Durchschnitt über alle. → Für einen einzelnen Zyklus OKR_SUMMARY verwenden oder nur seine Zeilen übergeben.',
    'tenth-number':
      'Die Nummer {seen} folgt auf {read} und wurde als die nächste gelesen. → Die Nummer als Text eintragen, etwa ’1.10, damit die letzte Null bleibt.',
    'unknown-column':
      'Die Spalte „{seen}“ ist nicht bekannt und wird ignoriert. → Nichts zu tun, außer sie soll zählen: dann wie eine bekannte Spalte nennen.',
    'empty-range': 'Der Bereich ist leer. → Die OKR-Zeilen samt Kopfzeile übergeben, etwa OKRs!A1:K.',
    'no-header':
      'Keine Zeile dieses Bereichs ist als Kopfzeile erkennbar. → Die Zeile mit Namen wie Ziel, Schlüsselergebnis und Zielwert einschließen.',
    'no-layout':
      'Die Kopfzeile sagt nicht, welches Schlüsselergebnis zu welchem Ziel gehört. → Eine Spalte „Zielsetzung“ neben „Schlüsselergebnis“ ergänzen, oder „Typ“, oder „ID“ und „Übergeordnet“.',
    'error-cell': `{cell} zeigt den Fehler {seen}. → Die Formel in dieser Zelle korrigieren. ${EMPTY}`,
    'not-a-number': `{cell} ist „{seen}“ und damit keine Zahl. → Eine Zahl eintragen, etwa 12, 85 % oder 24 h. ${EMPTY}`,
    'date-for-number': `{cell} ist das Datum {seen} und damit keine Zahl. → Aus 3/6 macht Sheets ein Datum: eine Zahl oder „3 von 6“ eintragen. ${EMPTY}`,
    'unknown-rule': `Es gibt keine Bewertungsregel „{seen}“. → [Falls „{nearest}“ gemeint ist, das eintragen|Eine der Regeln aus der Hilfe wählen] oder in den Einstellungen eine Kurve dieses Namens anlegen. ${LINEAR}`,
    'rule-values': `Die Wertung „{seen}“ ist nicht verwendbar: {reason}. → So schreiben: 0=0%, 50=40%, 100=100%. ${LINEAR}`,
    'rule-problem':
      '{cell} ist „{seen}“, womit die Regel nichts anfangen kann: {reason}. → Die Zelle korrigieren oder in „{scoring}“ eine andere Regel wählen. Bis dahin hat die Zeile keinen Score.',
    'read-as-rule':
      '{cell} ist „{seen}“, und ein Startwert fehlt. Deshalb gilt „{rule}“: 1, wenn es zutrifft, sonst 0. → Einen Startwert eintragen, um den Fortschritt zu sehen, oder in „{scoring}“ eine Regel nennen.',
    'waits-for-baseline':
      '„{seen}“ wartet auf den Ausgangswert und hat noch keinen Score. → Den ersten Wert in „{start}“ eintragen, sobald er bekannt ist.',
    'guardrail-broken':
      'Die Leitplanke „{seen}“ ist verletzt[; sie schützt das Ziel in Zeile {otherRow}]. → Sie wieder einhalten, bevor es mit den Schlüsselergebnissen weitergeht. Sie zählt nie im Durchschnitt.',
    'unknown-setting': `Die Einstellung „{seen}“ ist nicht bekannt. → ${MEANT}Bis dahin wird sie ignoriert.`,
    'unknown-setting-value': `„{seen}“ ist kein Wert der Einstellung „{rule}“. → ${MEANT}Bis dahin gilt unsere Vorgabe.`,
    'unknown-dialect': `Es gibt keinen Dialekt „{seen}“. → ${MEANT}Bis dahin gelten unsere eigenen Regeln.`,
    'ambiguous-number':
      '{cell} ist der Text „{seen}“: Das können Tausender oder Nachkommastellen sein. Gelesen wurde {read}. → Als Zahl eintragen, dann ist es eindeutig.',
    'mixed-scale':
      '{cell} ist {seen} in einer Spalte mit Zahlen bis 100 und wurde als {read} gelesen. → Die ganze Spalte gleich schreiben, am besten als 50 %.',
    'out-of-hundred':
      'Die meisten Zahlen der Spalte „{seen}“ liegen über 1, also wurden alle als Prozent gelesen: 50 ist 50 %. → Nichts zu tun, wenn das so gemeint ist.',
    'score-out-of-range': `{cell} ist {seen}, ein Score liegt aber zwischen 0 und 1. → Als 0,5 oder 50 % eintragen. ${EMPTY}`,
    'negative-weight':
      '{cell} ist {seen}, ein Gewicht kann aber nicht negativ sein. → 0 eintragen, um die Zeile auszulassen, oder eine Zahl über 0. Bis dahin ist das Gewicht 1.',
    'duplicate-column':
      'Die Kopfzeile nennt „{field}“ zweimal, und Spalte {columnNumber} des Bereichs wird nicht gelesen. → Die überflüssige umbenennen oder entfernen.',
    'misspelt-column':
      'Die Spalte „{seen}“ ist nicht bekannt und wird ignoriert. → Falls „{field}“ gemeint ist, sie so nennen.',
    'duplicate-id':
      'Die ID „{seen}“ steht schon in Zeile {otherRow}. → Dieser Zeile eine eigene ID geben. Bis dahin zählt sie in keinem Durchschnitt.',
    orphan: `Übergeordnet soll „{seen}“ sein, aber keine dieser Zeilen heißt so. → Die Zelle „{parent}“ korrigieren oder die fehlende Zeile aufnehmen. ${ABOVE}`,
    cycle: `Der Weg nach oben führt von dieser Zeile über „{seen}“ zu ihr zurück. → Eine Zelle „{parent}“ des Kreises leeren oder korrigieren. ${ABOVE}`,
    'no-objective':
      '„{seen}“ ist ein Schlüsselergebnis ohne Ziel. → Unter sein Ziel setzen oder dieses nennen. Bis dahin zählt es in keinem Durchschnitt.',
    'no-title':
      'Diese Zeile hat Zahlen, aber weder Ziel noch Schlüsselergebnis. → Ihr einen Namen geben. Bis dahin zählt sie nicht. Eine Summenzeile kann bleiben, wie sie ist.',
    'totals-row':
      'Diese Zeile heißt „{seen}“, gilt als Summenzeile und wird ausgelassen. → Nichts zu tun, wenn sie eine ist. Sonst einen anderen Namen geben.',
    'unknown-type':
      '[Der Typ „{seen}“ ist nicht bekannt.|Diese Zeile hat keinen Typ.] → Ziel, Schlüsselergebnis, Initiative oder Kennzahl eintragen. Bis dahin zählt die Zeile nicht.',
    'not-started':
      '„{seen}“ hat keinen aktuellen Wert und bleibt im Score außen vor. → Den heutigen Wert in „{current}“ eintragen, auch wenn es noch der Startwert ist.',
    'no-target':
      '„{seen}“ hat keinen Zielwert und deshalb keinen Score. → In „{target}“ den Wert eintragen, der als geschafft gilt.',
    'target-is-start':
      '„{seen}“ endet, wo es beginnt: Der Fortschritt ist 0, bis der Wert darüber hinausgeht. → In „{start}“ den Wert eintragen, bei dem es wirklich losging.',
    'no-key-results':
      '„{seen}“ hat keine Schlüsselergebnisse und deshalb keinen Score. → Darunter zwei bis fünf Schlüsselergebnisse ergänzen.',
    'weights-zero':
      'Alle Gewichte unter „{seen}“ sind 0, also ist der Score 0. → Einer Zeile darunter ein Gewicht über 0 geben oder die Gewichte leer lassen.',
  },
  reasons: {
    'not-readable': 'das ist nicht lesbar',
    'date-for-count': 'Sheets hat daraus ein Datum gemacht; „3 von 6“ schreiben',
    'upper-missing': 'die zweite Grenze fehlt',
    'target-is-zero': 'der Zielwert ist 0',
    'current-is-zero': 'der aktuelle Wert ist 0',
    'negative-value': 'der Wert ist negativ',
    'nothing-planned': 'es ist nichts geplant',
    'weight-missing': 'einem Meilenstein fehlt das Gewicht, das andere haben',
    'target-not-a-share': 'der Zielwert ist kein Anteil zwischen 0 und 1',
    'too-large': 'das Ergebnis ist zu groß',
    'points-not-readable': 'die Punkte sind nicht lesbar',
    'too-few-points': 'eine Kurve braucht zwei Punkte',
    'value-twice': 'ein Wert hat zwei Scores',
    'values-not-readable': 'die Werte sind nicht lesbar',
    'zones-not-in-order': 'die drei Zonen müssen der Reihe nach steigen oder fallen',
    'ambiguous-number': 'eine Zahl darin kann Tausender oder Nachkommastellen meinen',
  },
  layouts: {
    'id-parent': 'Baum: Jede Zeile nennt, was ihr übergeordnet ist.',
    outline: 'Gliederung: Ziele mit ihren Schlüsselergebnissen daneben.',
    'typed-order': 'geordnete Liste: Auf jedes Ziel folgen seine Schlüsselergebnisse.',
    levels: 'Ebenen: eine Spalte je Ebene von Zielen.',
    numbered: 'nummerierte Zeilen: 1.1 steht unter 1, ein Schlüsselergebnis unter seinem Ziel.',
    indented: 'eingerückte Zeilen: Was weiter rechts steht, gehört zur Zeile darüber.',
  },
  layoutNames: {
    'id-parent': 'Baum',
    levels: 'Ebenen in Spalten',
    outline: 'Gliederung',
    'typed-order': 'geordnete Liste',
    numbered: 'nummerierte Zeilen',
    indented: 'eingerückte Zeilen',
  },
  layoutReasons: {
    'parents-named':
      'weil Zellen unter „Übergeordnet“ andere Zeilen nennen und zuerst gilt, was eine Zeile von sich selbst sagt',
    'level-columns': 'weil mehrere Spalten nach Ebenen von Zielen benannt sind',
    'objective-beside-key-result': 'weil Ziel und Schlüsselergebnis je eine eigene Spalte haben',
    'types-given': 'weil ein Typ deutlicher sagt, was eine Zeile ist, als Nummern oder Einzüge',
    'numbers-nest': 'weil Nummern deutlicher als Einzüge sagen, was wohin gehört',
    'objective-rows': 'weil Zeilen über den Schlüsselergebnissen sagen, dass sie Ziele sind',
    'titles-indented': 'weil Titel weiter rechts unter anderen stehen',
    'unit-columns': 'weil Spalten nennen, wer die Ziele hat, und nichts deutlicher sagt, was wohin gehört',
    'parent-column': 'weil es eine Spalte für Übergeordnetes gibt, auch wenn sie keine andere Zeile nennt',
    'objective-column': 'weil es eine Spalte für Ziele gibt und sonst nichts',
  },
  phrases: {
    cell: '{name} in Zeile {row}',
    settings: 'Einstellungen, Zeile {row}: {problem}',
    howRead: 'Kopfzeile gefunden. Gelesen als {layout} {objectives}, {keyResults}.',
    notReadAs: 'Nicht gelesen als {others}, {reason}.',
    or: ' oder ',
    objectives: ['{count} Ziel', '{count} Ziele'],
    keyResults: [
      '{scored} von {count} Schlüsselergebnis mit Score',
      '{scored} von {count} Schlüsselergebnissen mit Score',
    ],
    notCounted: 'nicht gezählt',
    guardrailBroken: 'Leitplanke verletzt',
    typed: 'eingetragen',
    success: 'Erfolg',
  },
  singular: [1],
  decimal: ',',
}
