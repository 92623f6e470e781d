/** Sentence | comparator | start | target | upper | unit | sure. */
export const GERMAN = `
NPS von 40 auf 50 steigern | from-to | 40 | 50 | | | TRUE
Den Umsatz von 1,5 Mio € auf 2 Mio € erhöhen | from-to | 1500000 | 2000000 | | EUR | TRUE
Umsatz von 1,5 auf 2 Mio. € steigern | from-to | 1500000 | 2000000 | | EUR | TRUE
Mitarbeiterfluktuation um 15 % senken | decrease by | | 15 | | percent | TRUE
Senkung der Krankheitsquote um 2 Prozentpunkte | decrease by | | 2 | | points | TRUE
Steigerung des NPS um 10 Punkte | increase by | | 10 | | points | TRUE
Antwortzeit von 24 auf 12 Stunden verkürzen | from-to | 24 | 12 | | hours | TRUE
Durchlaufzeit von 2 Tagen auf 4 Stunden senken | from-to | 48 | 4 | | hours | TRUE
Eine Bewertung von 90 % oder höher erreichen | >= | | 90 | | percent | TRUE
Zwei neue Funktionen einführen | count | | 2 | | count | TRUE
Bis Q3 zwei neue Funktionen einführen | count | | 2 | | count | TRUE
Fünf Ingenieure einstellen | count | | 5 | | count | TRUE
12 Blogbeiträge veröffentlichen | count | | 12 | | count | TRUE
3 neue Partner gewinnen | count | | 3 | | count | TRUE
Bis zum 31.12.2026 zwölf Lehrkräfte schulen | count | | 12 | | count | TRUE
Mindestens 95 % der Anträge innerhalb von 10 Tagen bearbeiten | >= | | 95 | | percent | TRUE
Höchstens 5 offene Vorfälle | <= | | 5 | | Vorfälle | TRUE
Fehlerquote unter 2 % halten | < | | 2 | | percent | TRUE
Verfügbarkeit über 99,9 % halten | > | | 99.9 | | percent | TRUE
Kundenzufriedenheit zwischen 4 und 5 halten | between | | 4 | 5 | | TRUE
Wartezeit in der Notaufnahme auf 30 Minuten senken | <= | | 30 | | minutes | TRUE
Umsatz auf 1.500.000 € steigern | >= | | 1500000 | | EUR | TRUE
Nutzerzahl auf 1.500 erhöhen | >= | | 1500 | | | TRUE
500 zahlende Kunden erreichen | >= | | 500 | | Kunden | TRUE
100 % der Teams haben OKRs | >= | | 100 | | percent | TRUE
Keine kritischen Fehler in der Produktion | <= | | 0 | | Fehler | TRUE
Umsatz verdoppeln | increase by | | 100 | | percent | TRUE
Beschwerden halbieren | decrease by | | 50 | | percent | TRUE
20 % mehr Bewerbungen | increase by | | 20 | | percent | TRUE
Kosten pro Anfrage um 3,50 € reduzieren | decrease by | | 3.5 | | EUR | TRUE
Anfragen innerhalb von 4 Stunden beantworten | <= | | 4 | | hours | TRUE
Abbrecherquote von 12 % auf unter 8 % senken | from-to | 12 | 8 | | percent | TRUE
Maximal 25 Schüler pro Klasse | <= | | 25 | | Schüler | TRUE
NPS auf 50 steigern (aktuell 40) | from-to | 40 | 50 | | | TRUE
Mehr als 300 Teilnehmende gewinnen | > | | 300 | | count | TRUE
Bewertung von 3,8 von 5 auf 4,5 von 5 verbessern | from-to | 3.8 | 4.5 | | | TRUE
ISO 27001 Zertifizierung bis Ende 2026 | | | | | | FALSE
Phase 2 des Umbaus bis 31. Dezember abschließen | | | | | | FALSE
Im 3. Quartal live gehen | | | | | | FALSE
Die 10. Klasse digital unterrichten | | | | | | FALSE
Unter die Top 10 der Arbeitgeber kommen | | | | | | FALSE
Kundenzufriedenheit verbessern | | | | | | FALSE
Ein Pilotprojekt starten | count | | 1 | | count | FALSE
Umsatz 50 | | | 50 | | | FALSE
NPS von 40 auf 50 steigern und Fluktuation um 10 % senken | from-to | 40 | 50 | | | FALSE
`
