import type { KpiWords } from './words'

export const de: KpiWords = {
  health: 'KPI-Zustand | Wert | Zielwert | Zustand | Trend | Letzter Tag | Hinweis',
  trend: 'KPI-Trend | Bewegung | Je Periode | Anzahl Perioden | In Worten',
  scorecard:
    'Scorecard | Anzahl Ziele | OKR-Score | Anzahl KPIs | Gesund | Beobachten | Ungesund | Nicht beurteilt | Lücke',
  states: {
    healthy: 'gesund',
    watch: 'beobachten',
    unhealthy: 'ungesund',
    recovering: 'erholt sich',
    stale: 'veraltet',
    'no-data': 'keine Daten',
    'no-target': 'kein Zielwert',
  },
  ways: {
    improving: 'wird besser',
    worsening: 'wird schlechter',
    rising: 'steigt',
    falling: 'fällt',
    flat: 'unverändert',
    stagnant: 'stagniert',
    'not-enough-data': 'zu wenige Daten',
  },
  gaps: {
    'no-goal': 'Wird beobachtet, hat aber kein Ziel',
    'no-measure': 'Hat Ziele, aber keinen KPI',
    neither: 'Weder Ziel noch KPI',
  },
  none: 'Ohne Perspektive',
  senses: {
    increase: 'mehr ist besser',
    decrease: 'weniger ist besser',
    hold: 'der Wert soll bleiben',
    between: 'der Wert soll im Bereich bleiben',
  },
  remarks: {
    target: 'Aus dem Zielwert gelesen: {sense}.',
    default: 'Ohne Richtung gilt: {sense}.',
    stale: 'Der letzte Wert ist {days} Tage alt.',
    stagnant: 'Seit {periods} Perioden keine Bewegung über das Rauschen hinaus.',
    differs: 'In „{header}“ steht {current}; es gilt der Wert mit Datum.',
  },
  verdicts: {
    rising: 'Steigt um {slope} je Periode, klar über das Rauschen von {noise} hinaus.',
    falling: 'Fällt um {slope} je Periode, klar über das Rauschen von {noise} hinaus.',
    flat: 'Kein klarer Trend: Die Steigung von {slope} geht im Rauschen von {noise} unter.',
    stagnant: 'Seit {after} Perioden keine Bewegung über das Rauschen von {noise} hinaus.',
    'not-enough-data': 'Ein Trend braucht Werte aus {least} Perioden.',
  },
  problems: {
    'error-cell': '{cell} zeigt den Fehler {seen}.',
    'not-a-number': '{cell} ist „{seen}“ und damit keine Zahl.',
    'ambiguous-number': '{cell} ist „{seen}“: Tausender oder Nachkommastellen.',
    'read-as-percent': '{cell} ist {seen}, gelesen als Prozent.',
    'no-day': '{cell} ist „{seen}“ und damit weder Tag noch Zeitraum.',
    'unknown-word': '{cell} ist „{seen}“, ein unbekanntes Wort.',
  },
  more: 'und {count} weitere',
}
