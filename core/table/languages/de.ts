import type { Vocabulary } from '../vocabulary'

export const de: Vocabulary = {
  language: 'de',
  headers: {
    id: 'nr, nummer, kennung, schlüssel',
    parent: 'übergeordnet, zahlt ein auf, übergeordnetes ziel, übergeordnete id, gehört zu, eltern',
    type: 'typ, art',
    objective: 'zielsetzung, oberziel, objective titel',
    keyResult:
      'messgröße, schlüsselergebnis, schlüsselergebnisse, schlüsselresultat, schlüsselresultate, kernergebnis',
    title: 'titel, bezeichnung, beschreibung',
    start: 'startwert, start wert, anfangswert, ausgangswert, ausgangslage, basis, basiswert, von',
    target: 'zielwert, endwert, zielgröße, soll, sollwert, soll wert, vorgabe',
    current: 'ist, istwert, ist wert, ist stand, aktuell, aktueller wert, aktueller stand, stand, heute',
    unit: 'einheit, messeinheit, maßeinheit',
    owner: `verantw, verantwortlich, verantwortliche, verantwortlicher, verantwortliche person, verantwortung, zuständig,
      eigentümer, besitzer`,
    team: 'abteilung, bereich, mannschaft',
    weight: 'gewicht, gewichtung',
    confidence: 'zuversicht, konfidenz, vertrauen',
    status: 'ampel, ampelstatus, zustand',
    progress: 'fortschritt, erreicht, zielerreichung, zielerreichungsgrad, erfüllung, erfüllungsgrad',
    score: 'bewertung, endbewertung, punktzahl',
    scoring: 'wertung, wertungsregel, bewertungsregel, regel, messart, messmethode',
    judgedAs: 'verbindlichkeit, anspruch, anspruchsniveau',
    level: 'ebene, okr ebene',
    remark:
      'notiz, notizen, kommentar, kommentare, bemerkung, bemerkungen, anmerkung, anmerkungen, quelle, datenquelle, maßnahmen, aufgaben, priorität',
    due: 'fällig, fällig am, fälligkeit, termin, frist, bis, ende, enddatum',
    cycle: 'zyklus, quartal, jahr, zeitraum, periode',
    begin: 'startdatum, beginn, beginnt am, anfang, start am, ab',
    checkedIn:
      'letzter check in, zuletzt aktualisiert, aktualisiert am, letzte aktualisierung, stand vom, gemeldet am',
    delivered: 'geliefert am, abgeschlossen am, erledigt am, erreicht am, lieferdatum, abschlussdatum',
    phases: 'phasen, zwischenziele, phasenziele',
    kpi: 'kennzahl, gespeist von, kennzahl id',
    perspective: 'perspektive, bsc perspektive',
    reason: 'grund, gründe, begründung, ursache',
  },
  ambiguousHeaders: {
    ziel: ['target', 'objective'],
    ziele: ['target', 'objective'],
    ergebnis: ['keyResult', 'current'],
    ergebnisse: ['keyResult', 'current'],
  },
  kinds: {
    objective: 'ziel, ziele, zielsetzung, z',
    keyResult: 'schlüsselergebnis, schlüsselergebnisse, ergebnis, se',
    initiative: 'initiative, maßnahme, aufgabe, projekt, meilenstein',
    kpi: 'kennzahl, kennzahlen',
  },
  levels: {
    units:
      'unternehmen, firma, organisation, konzern; geschäftsbereich, bereich, sparte; abteilung; team, gruppe; mitarbeiter, mitarbeitende',
    objectives: `unternehmensziel, unternehmens okr, firmenziel, konzernziel, organisationsziel, strategisches ziel, jahresziel;
      geschäftsbereichsziel, bereichsziel; abteilungsziel; teamziel, team ziel, team okr, gruppenziel, quartalsziel;
      persönliches ziel, individuelles ziel, individualziel, mitarbeiterziel; unterziel, teilziel`,
  },
  judgedAs: {
    committed: 'verbindlich, zugesagt, verpflichtend',
    aspirational: 'ambitioniert, ehrgeizig',
    learning: 'lernziel, lernen',
    guardrail: 'leitplanke, schutzgröße, nebenbedingung',
  },
}
