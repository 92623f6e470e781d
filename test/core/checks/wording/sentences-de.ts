import type { Sentences } from './sentences'

export const GERMAN: Sentences = {
  header: ['Zielsetzung', 'Schlüsselergebnis', 'Startwert', 'Zielwert'],
  objectives: `
Ziel 1 – Kunden lieben unseren Service
Top-10-Arbeitgeber für junge Eltern werden
Zum 25. Geburtstag strahlt unser Haus
Kundenzufriedenheit verbessern
Unsere Kunden begeistern
Die Bank werden, die Studierende ihren Freunden empfehlen
Unsere Kunden bei jedem Schritt begeistern
Die B2B-Marke sein, der Europa vertraut
Jeder Familie rund um die Uhr, 24/7, helfen
Bereit sein für ISO 27001 und jede Prüfung danach
Menschen für das Web 3.0 begeistern
Bis 2030 die erste Wahl der Gen Z sein
Das 3. Quartal 2027 zum Fest machen
Den Weg in die Industrie 4.0 zeigen
Ein Team aufbauen, in dem alle wachsen
Ein Produkt herausbringen, das Pflegekräfte lieben
Die Erwartungen unserer Gäste überall übertreffen
Aus Anrufen in Not wird Vertrauen
Die ersten 100 Tage jedes Kindes leichter machen
Den 100. Geburtstag unserer Firma feiern
Kundenzufriedenheit als gemeinsame Aufgabe leben`,
  keyResults: `
Liefertermine halten | 80 | 95
Arzttermine online buchbar machen | 20 | 80
30 Verkaufsgespräche, die zu einem Vertrag führen
12.000 Mitgliedsbeiträge pro Jahr
Papier reduzieren – Anteil digitaler Akten | 40 | 90
CO2-Ausstoß senken gegenüber 2019 | 10 | 30
Kundennähe steigern (Beschwerden je Monat) | 30 | 10
0 verpasste Anrufe pro Tag
Mitarbeiter entwickeln | 4 | 9
NPS steigern | 40 | 50
Fluktuation senken | 20 | 17
Senkung der Fluktuation | 20 | 17
Absprungrate sinkt | 30 | 20
Lieferzeit von 5 auf 3 Tage
Zeit bis zum Launch verkürzen | 30 | 20
Konversionsrate nach dem Launch von 2 % auf 4 %
Einführungsquote | | 90
Zufriedenheit mit dem Callcenter | 70 | 80
Erwartungen der Kunden in Meetings erfüllt | | 90
NPS nach dem Kauf | 30 | 45
Vertrauen der Lieferanten aufbauen | | 20
Abschlussquote der Schulungen | | 95
Anrufe, die in 20 Sekunden angenommen werden | 60 | 80
Verpasste Anrufe je Woche | 50 | 10
Weniger Meetings pro Woche | 12 | 6
Mitarbeiterfluktuation | 20 | 17
Antwortzeit im Support | 24 | 12
Kostensenkung | 5 | 20
Kosten senken, in Tausend gespart | 0 | 80
Suchranking steigern | 12 | 3
Geschwindigkeit der Seite erhöhen, in Sekunden | 5 | 3
Umsatz steigern, Fluktuation senken | 5 | 3
Anteil der Teams, die Kosten senken | 20 | 40
Anstieg der Beschwerden nach der Umstellung | 30 | 10
Releasehäufigkeit pro Monat | 2 | 8
95 % der Bestellungen pünktlich liefern
CSAT auf 4,5 verbessern
Abfall um ein Drittel senken
Offene Beschwerden halbieren
Umsatz verdoppeln
Blogbeiträge, die einen Lead bringen | 4 | 12
Workshops, die 90 % der Teilnehmer nützlich finden
Öffnungsrate des Newsletters | 20 | 28
Tage, bis neue Mitarbeiter allein arbeiten | 30 | 20
Personal nicht erhöhen | 50 | 45
Verbesserungsvorschläge umsetzen | 3 | 12
Gesprächsquote im Vertrieb | 10 | 20
Teilnehmer der Webinare, die Kunden werden | 3 | 9
Kundentermine, die zu einem Abschluss führen | 4 | 9`,
  flagged: {
    'falling numbers': `
Fluktuation steigern | 5 | 3
NPS erhöhen | 50 | 40
Den Anteil der Stammkunden erhöhen | 40 | 30
Monatlichen Umsatz steigern | 500 | 400
NPS | 50 | 40
NPS von 50 auf 40 steigern
KR 2: Spenden vermehren | 80 | 70`,
    'rising numbers': `
Fluktuation senken | 3 | 5
Krankenstand reduzieren | 4 | 6
Einarbeitung verkürzen | 10 | 20
Fluktuationsrate | 3 | 5
Antwortzeit | 12 | 24
Ausschuss verringern | 2 | 4`,
    output: `
App entwickeln
Relaunch der Webseite
Konzept für Homeoffice erarbeiten
ERP-Migration abschließen
Neue App launchen | | 1
Zwei neue Funktionen einführen
CRM einführen | 0 | 1
Version 2.3 veröffentlichen
Ein Kundenportal bauen
Neue App bis Q3 launchen
Einführung des neuen HR-Systems
Jahresbericht veröffentlichen
Umfrage zur Zufriedenheit erstellen
Partnerprogramm umsetzen | | 1
Neue Website live schalten
Launch der neuen Website`,
    activity: `
20 Gespräche mit Kunden führen
50 Verkaufsanrufe tätigen
10 Workshops durchführen
12 Blogbeiträge bis 31.12.2026 veröffentlichen
Wöchentliche Meetings mit jedem Team abhalten
20 Kundeninterviews
Anzahl Kundengespräche | 20 | 40
Blogbeiträge | 0 | 12
Vier Schulungen durchführen
30 Telefonate pro Tag`,
    'number in objective': `
Die Herzen von 3 neuen Städten gewinnen
In 12 weiteren Orten zu Hause sein
Für 500 Familien ein Zuhause schaffen
Mit 40 Schulen neue Wege gehen
In 5 Ländern die liebste Marke sein
Für 1.000 Kinder das Lesen zum Abenteuer machen`,
    'metric as objective': `
Umsatz um 20 % steigern
NPS 50
Fluktuation von 5 auf 3 % senken
Umsatz verdoppeln
1 Million Nutzer erreichen
Eine Kundenzufriedenheit von 90 % erreichen
NPS steigern
Kundenzufriedenheit`,
    'objective length': `
Qualität
Mehr Wachstum
Spitze werden
Zufriedene Kunden
Vorwärts!
Unser Haus zu dem machen, an das jeder Mensch in jedem Land und in jedem Alter zuerst denkt, wenn etwas nicht geht`,
    'vague key result': `
Kommunikation verbessern
Bessere Zusammenarbeit
Interne Prozesse optimieren
Marke stärken
Das Vertriebsteam unterstützen
Bekanntheit steigern`,
  },
}
