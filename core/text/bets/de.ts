import type { BetWords } from './words'

export const de: BetWords = {
  headings: ['Die Wette', 'Urteil', 'Weil'],
  verdicts: {
    supported: 'Bestätigt',
    partly: 'Teilweise bestätigt',
    refuted: 'Widerlegt',
    'not enough evidence': 'Zu wenig Belege',
    'not yet due': 'Noch nicht fällig',
  },
  notRead: 'Nicht lesbar',
  measured: '{kpi} liegt {moved} neben dem, was der eigene Verlauf erwarten ließ (95 %: {from} bis {to}).',
  reasons: {
    moved: 'Gewettet war {wanted}.',
    'moved-less': 'Das ist mehr als das eigene Rauschen, aber weniger als die gewetteten {wanted}.',
    'moved-too-little': 'Das ist weniger als die Hälfte der gewetteten {wanted}.',
    'within-noise': 'Das kann das eigene Rauschen sein; gewettet war {wanted}.',
    waits: 'Geurteilt wird ab {day}.',
    'not-reached':
      '„{keyResult}“ war am {by} nicht so weit, der Wert war {seen}. Damit wurde die Wette nicht geprüft.',
    'not-known': 'Kein Wert sagt, ob „{keyResult}“ am {by} so weit war.',
    'few-before': '{kpi} hat bis {by} {seen} Werte; das Rauschen zeigt sich ab {least}.',
    'none-after': '{kpi} hat nach dem {by} und bis {day} keinen Wert.',
    'there-before': '{kpi} war schon vorher dort, mit {seen} am {by}.',
  },
  guardrails: {
    held: '{guardrail} hielt.',
    broken: '{guardrail} hielt nicht: Am {brokenOn} war der Wert {value}, die Grenze ist {bound}.',
    'not known': 'Kein Wert sagt, ob {guardrail} hielt.',
  },
  problem: '{place}: {missing}. Zum Beispiel so schreiben: {example}',
  missing: {
    'no-bet': 'keine Wette mit Wenn und Dann',
    'no-key-result': 'das Schlüsselergebnis fehlt',
    'no-kpi': 'die Kennzahl fehlt',
    'no-movement': 'es fehlt, wie weit und wohin sich die Kennzahl bewegt',
    'no-day': 'der Tag für das Schlüsselergebnis fehlt',
    'no-lag': 'die Zeit für die Kennzahl fehlt',
    'no-bound': 'die Leitplanke hat keine Grenze',
  },
  example:
    'Wenn die Antwortzeit bis 30.11.2026 12 h erreicht, dann sinkt die Abwanderung innerhalb von 8 Wochen um 0,5 Punkte, solange CSAT mindestens bei 90 % bleibt',
  ledger: 'So gingen die Wetten aus',
  held: 'Anteil bestätigt',
  all: 'Alle Wetten',
  by: { cycle: 'Zyklus {name}', kind: 'Art: {name}', owner: 'Verantwortlich: {name}' },
}
