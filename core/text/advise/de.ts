import type { AdviseWords } from './words'

export const de: AdviseWords = {
  headings: ['Zeile liest sich als', 'OKR oder KPI?', 'SMART', 'Weil'],
  uses: { okr: 'OKR', kpi: 'KPI' },
  answers: {
    goal: 'Ziel, Veränderung, Verbesserung',
    measurement: 'Messung, Messwert, Beobachtung, messen',
    fast: 'schnell, rasch, oft',
    slow: 'langsam, selten, stabil',
    ambitious: 'ehrgeizig, ambitioniert, mutig',
    steady: 'beständig, verlässlich, vorsichtig, stetig',
    quarter: 'Quartal, Monate, Zyklus, kurz',
    year: 'Jahr, immer, lang, dauerhaft',
  },
  speaks: {
    goal: 'es ein Ziel ist',
    measurement: 'es eine Messung ist',
    fast: 'sich die Dinge schnell ändern',
    slow: 'sich die Dinge langsam ändern',
    ambitious: 'das Team hoch hinaus will',
    steady: 'das Team beständige Ergebnisse will',
    quarter: 'es um ein Quartal geht',
    year: 'es um ein Jahr oder länger geht',
  },
  because: {
    okr: 'Ein Ziel mit Schlüsselergebnissen schreiben, weil {for}.',
    kpi: 'Als Kennzahl mit Zielwert oder Bereich beobachten, weil {for}.',
  },
  against: 'Dagegen spricht, dass {against}.',
  rows: {
    'listed-as-kpi': 'Es steht als Kennzahl da und zählt in keinem Score.',
    guardrail: 'Es ist eine Leitplanke: Sie soll halten und sich nicht bewegen.',
    'keeps-level': 'Die Worte sagen, dass ein Stand gehalten wird; nichts bewegt sich.',
    'ends-where-it-begins': 'Start und Zielwert sind {target}: Ein Stand wird gehalten.',
    'same-each-cycle':
      'Es kommt in mehreren Zyklen mit dem Zielwert {target} wieder: Das ist Gewohnheit, kein Ziel.',
    'bound-without-change':
      'Es hat eine Grenze und keinen Start und sagt damit, was nicht sein darf, nicht was sich ändert.',
    'no-target': 'Es hat keinen Zielwert und wird deshalb nur beobachtet.',
    'done-once': 'Es wird einmal getan und ist dann vorbei.',
    'moves-by-a-day': 'Es geht von {start} zu {target} und endet: {end}.',
    'moves-without-end':
      'Es geht von {start} zu {target}, aber nichts sagt, wann es endet. Einen Tag ergänzen.',
    'target-by-a-day': 'Es hat einen Zielwert und ein Ende: {end}. Ein Start würde den Weg zeigen.',
    'target-only':
      'Es hat einen Zielwert, aber weder Start noch Ende, also einen Stand, der jedes Mal gelten soll.',
  },
  smart: {
    'measure-named': 'nennt seine Messgröße',
    'counted-in-words': 'sagt, was gezählt wird',
    'one-word': 'der Titel ist ein Wort',
    'few-words': 'der Titel sagt wenig',
    'target-with-unit': 'Zielwert mit Einheit',
    'target-with-start': 'Start- und Zielwert',
    'target-by-rule': 'eine Regel sagt, wann es erreicht ist',
    'bare-target': 'Zielwert ohne Startwert und Einheit',
    'no-target': 'kein Zielwert',
    'times-start': 'das {times}-Fache des Startwerts',
    'nothing-known': 'die Zahlen sagen es nicht',
    'under-objective': 'unter einem Ziel',
    'fed-by-kpi': 'mit einer Kennzahl verbunden',
    'linked-to-nothing': 'unter keinem Ziel',
    due: 'hat einen letzten Tag',
    'in-cycle': 'hat einen Zyklus',
    'no-time': 'kein letzter Tag, kein Zyklus',
  },
}
