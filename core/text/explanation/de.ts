import type { ExplanationWords } from './words'

export const de: ExplanationWords = {
  name: '„{title}“ (Zeile {row})',
  cell: '{header} (Zeile {row})',
  quoted: '„{text}“',
  noScore: 'noch kein Score',
  all: 'Alle Objectives: {score}.',
  node: '{name}: {score}.',

  summaries: {
    linear: 'Wie weit der Wert vom Start zum Ziel gekommen ist, bei steigenden und fallenden Zielen.',
    'at-least': '1, wenn der Wert mindestens das Ziel ist, sonst 0.',
    'at-most': '1, wenn der Wert höchstens das Ziel ist, sonst 0.',
    above: '1, wenn der Wert über dem Ziel liegt, sonst 0.',
    below: '1, wenn der Wert unter dem Ziel liegt, sonst 0.',
    'at-most-graded':
      '1 am Ziel, mehr, je weiter der Wert darunter bleibt, weniger, je weiter er darüber liegt.',
    between:
      '1, wenn der Wert zwischen zwei Grenzen liegt, sonst 0; die Grenzen sind Ziel und Obergrenze oder Start und Ziel.',
    constant: '1, wenn der Wert höchstens 5 % oder die genannte Toleranz vom Ziel abweicht, sonst 0.',
    binary:
      '1, wenn es erledigt ist, sonst 0: ein Kästchen, ein Wort wie ja oder erledigt, oder eine Zahl, die das Ziel erreicht hat.',
    milestones:
      'Was vom Geplanten erledigt ist: eine Anzahl oder eine Liste, in der jeder Meilenstein ein Gewicht hat oder gleich viel zählt.',
    checkpoints:
      'Werte mit dem Fortschritt, für den jeder steht; dazwischen gerade Linien, außerhalb bleibt es gleich.',
    zones:
      'Commit zählt 0.3, Ziel 0.7 und Stretch 1, dazwischen gerade Linien; ohne eigene Werte liegen sie zwischen Start und Ziel, das dann Stretch ist.',
    'ordinal-zones':
      'Der aktuelle Wert ist ein Wort, fail, commit, target oder stretch, und jedes zählt einen festen Anteil.',
    periods:
      'In wie vielen Perioden das Ziel erreicht wurde: eine Anzahl, in der kommende Perioden als nicht erreicht zählen, oder eine Liste von Werten, in der Lücken wegbleiben.',
    pooled:
      'Anzahlen, die erst zusammengezählt und dann geteilt werden; dieser Anteil ist der Fortschritt, oder er wird am Ziel gemessen, wenn das Ziel ein Anteil ist.',
    inverse: 'Ziel geteilt durch Wert, für das, was klein sein soll: das Doppelte des Ziels ist 0.5.',
    baseline: 'Kein Score, bis der Ausgangswert bekannt ist; von da an linear.',
    curve:
      'Punkte, die ein Team einmal benannt hat und in jeder Zeile mit dem Namen verwendet; gelesen wie Stützpunkte.',
  },
  terms: `where an empty target is 1=ein leeres Ziel ist 1, weights of the done ones=Gewichte der erledigten,
    weights=Gewichte, periods met=erreichte Perioden, periods=Perioden, tolerance=Toleranz, planned=geplant,
    current=aktuell, target=Ziel, start=Start, lower=untere, upper=obere, done=erledigt, sum=Summe`,
  rule: 'Regel: {capital}, {formula}. {summary}',
  ruleFrom: {
    cell: 'Die Regel steht in {cell}.',
    settings: 'Die Regel ist die, die in den Einstellungen für Zeilen ohne eigene Regel steht.',
  },
  meanRule:
    'Regel: das gewichtete Mittel von dem, was direkt darunter liegt, Summe(Score × Gewicht) / Summe(Gewicht).',

  is: '{cell} ist {value}.',
  readAs: '{cell} ist „{text}“, gelesen als {value}.',
  isEmpty: '{cell} ist leer.',
  emptyStart: '{cell} ist leer und zählt als 0.',
  noStart: 'Eine Spalte für den Start gibt es nicht, er zählt als 0.',
  unread: '{cell} ist „{text}“ und lässt sich nicht lesen.',
  ticked: '{cell} ist ein Kästchen, angekreuzt.',
  unticked: '{cell} ist ein Kästchen, nicht angekreuzt.',
  bound: {
    '>=': '{value} oder mehr',
    '>': 'mehr als {value}',
    '<=': '{value} oder weniger',
    '<': 'weniger als {value}',
  },
  range: '{from} bis {to}',

  startIsTarget: 'Der Start ist schon das Ziel, deshalb ist es 0, bis der Wert darüber hinaus ist.',
  clamped: 'In einem Mittel zählt {value} als {counted}.',
  typed: 'Der Score {score} wurde in {cell} eingetragen, und ein eingetragener Score gilt.',
  numbersGive: 'Aus den Zahlen der Zeile ergäbe sich:',
  partsGive: 'Aus dem, was darunter liegt, ergäbe sich:',
  shown: 'Der Score {score} ist der aus {cell}, weil es nichts zu messen gibt.',
  missing: {
    zero: 'Ein aktueller Wert fehlt, und nach den Einstellungen zählt das als 0.',
    start: 'Ein aktueller Wert fehlt, und nach den Einstellungen gilt dann der Startwert.',
  },
  without: 'Kein Score: {why}.',
  committed:
    'Es ist verbindlich, erwartet werden also 100%[; mit {met} ist das erreicht][; mit {missed} ist das nicht erreicht].',
  aspirational:
    'Es ist ambitioniert, 70% sind also schon ein Erfolg[; mit {met} ist das erreicht][; mit {missed} ist das noch nicht erreicht].',
  learning: 'Es ist eine Frage, aus der gelernt werden soll, und zählt nicht im Mittel.',
  guardrail: {
    holds: 'Es ist eine Leitplanke und zählt nie im Mittel. Sie hält.',
    broken: 'Es ist eine Leitplanke und zählt nie im Mittel. Sie ist verletzt.',
    unknown: 'Es ist eine Leitplanke und zählt nie im Mittel. Ob sie hält, ist noch nicht bekannt.',
  },
  brokenBelow: 'Die Leitplanke {name} ist verletzt; sie wird hier gezeigt und zählt nicht im Mittel.',

  has: '{name} hat {score}{typed}, {weight}.',
  hasTyped: ', eingetragen',
  weight: 'Gewicht {weight}',
  weighsNothing: 'Gewicht 0, und bleibt damit außen vor',
  because: {
    default: ', weil keines angegeben ist',
    rest: ', sein Teil von dem, was die angegebenen Gewichte vom Ganzen übrig lassen',
    target: ', im Verhältnis zum Ziel',
    equal: ', weil nach den Einstellungen alle Zeilen gleich wiegen',
  },
  part: '; {part} davon zählen hier, also {weight}',
  leftOut: '{name} bleibt außen vor: {why}.',
  why: {
    noCurrent: 'der aktuelle Wert fehlt',
    currentUnread: 'der aktuelle Wert lässt sich nicht lesen',
    noTarget: 'das Ziel fehlt',
    targetUnread: 'das Ziel lässt sich nicht lesen',
    nothingBelow: 'darunter hat noch nichts einen Score',
    baseline: 'der Ausgangswert ist noch nicht bekannt',
    ruleUnread: 'mit dem, was in den Zellen steht, kann die Regel nichts anfangen',
    initiative: 'Initiativen zählen nicht im Mittel',
    kpi: 'Kennzahlen zählen nicht im Mittel',
    guardrail: 'Leitplanken zählen nie im Mittel',
    learning: 'Fragen, aus denen gelernt werden soll, zählen nicht im Mittel',
    status: 'es zählt bei diesem Status nicht',
    detached: 'es hat keinen Platz im Baum; OKR_CHECK sagt, warum',
    objectivesOnly: 'nach den Einstellungen zählen hier nur die Objectives',
    keyResultsOnly: 'nach den Einstellungen zählen hier nur die Key Results',
  },
  more: 'Und {count} weitere.',
  nowhere: '[{several} Zeilen zählen|1 Zeile zählt] nirgends; OKR_CHECK sagt, welche und warum.',
  nothingYet: 'Darunter hat noch nichts einen Score, deshalb gibt es hier keinen.',
  allZero: 'Alle Gewichte sind 0, deshalb ist der Score 0.',
  blockMean: '[Die {several} eigenen Key Results ergeben|Das eigene Key Result ergibt]:',
  block:
    '[Die {several} eigenen Key Results zählen|Das eigene Key Result zählt] einmal neben den Objectives, als {score}, mit Gewicht {weight}, deren mittlerem Gewicht.',
  equals:
    '[Die {several} eigenen Key Results zählen|Das eigene Key Result zählt] gleichrangig neben den Objectives.',
  zeroBlock: {
    keyResults: 'Die eigenen Key Results haben alle Gewicht 0, deshalb zählen nur die Objectives.',
    objectives: 'Die Objectives haben alle Gewicht 0, deshalb zählen nur die eigenen Key Results.',
  },
  ownUnit: 'In der eigenen Einheit: {equation}.',

  overall: 'den Score aller Objectives',
  countsNowhere: 'Es zählt nirgends: OKR_CHECK sagt, warum.',
  countsIn: 'Es zählt für {parent}, {weight}.',
  partIn: '{part} davon zählen für {parent}, Gewicht {equation}.',
  weightless: 'Das Gewicht ist 0, deshalb zählt es nicht für {parent}.',
  leftOutOf: 'Es zählt nicht für {parent}.',
  inBlock: 'Bei {parent} zählen die Key Results einmal, als ein Block neben den Objectives.',
  changesNothing: '{parent} hat einen eigenen Score, deshalb ändert sich dort nichts.',

  settings: 'Nach den Einstellungen [(Dialekt {dialect}) ]gilt: {effects}.',
  between: '; ',
  effects: {
    floor: 'was über 1 liegt, zählt voll, und nichts zählt unter 0',
    cap: 'was unter 0 liegt, zählt voll, und nichts zählt über 1',
    none: 'was außerhalb von 0 bis 1 liegt, zählt voll',
    zero: 'ein fehlender Wert zählt als 0',
    start: 'für einen fehlenden Wert zählt der Start',
    equals: 'eigene Key Results und die Objectives darunter zählen gleichrangig',
    'key-results': 'neben eigenen Key Results zählen die Objectives darunter nicht',
    children: 'neben den Objectives darunter zählen eigene Key Results nicht',
    equal: 'alle Zeilen wiegen gleich',
    'by-target': 'Key Results wiegen im Verhältnis zu ihren Zielen',
    percent: 'das Ergebnis wird auf ganze Prozent gerundet',
    'percent-half-down': 'das Ergebnis wird auf ganze Prozent gerundet, halbe abwärts',
    tenths: 'das Ergebnis wird auf Zehntel gerundet',
    scoring: 'für Zeilen ohne eigene Regel gilt die dort genannte',
  },
}
