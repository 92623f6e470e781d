/** Sentence | comparator | start | target | upper | unit | sure: wordings that lead astray. */
export const TRAPS = `
Increase NPS to between 45 and 50 | between | | 45 | 50 | | TRUE
Reduce average page load time from 4.2s to under 2 seconds | from-to | 4.2 | 2 | | seconds | TRUE
Move eNPS from -5 to 20 | from-to | -5 | 20 | | | TRUE
Answer 80% of calls within 20 seconds | >= | | 80 | | percent | TRUE
Respond to all support tickets in less than 2 hours | < | | 2 | | hours | TRUE
Limit spending to $20,000 | <= | | 20000 | | USD | TRUE
Budget overrun not to exceed 5% | <= | | 5 | | percent | TRUE
Keep budget deviation within ±2% | <= | | 2 | | percent | TRUE
Bring churn down to 2% | <= | | 2 | | percent | TRUE
Never have more than 2 open incidents | <= | | 2 | | incidents | TRUE
Don't lose more than 2 customers | <= | | 2 | | customers | TRUE
Reduce churn from 8 percent to 5 percent | from-to | 8 | 5 | | percent | TRUE
Reduce costs by 1.5 million dollars | decrease by | | 1500000 | | USD | TRUE
Reach 2.5 million users | >= | | 2500000 | | users | TRUE
Win 10 deals worth $50k each | count | | 10 | | count | TRUE
Increase average deal size by 20% to $60k | increase by | | 20 | | percent | FALSE
Increase revenue by 30% from $4M to $5M | from-to | 4000000 | 5000000 | | USD | FALSE
Increase the number of teams using OKRs from 2 to 10 out of 12 | from-to | 2 | 10 | | | FALSE
Reduce the number of students missing more than 10 days from 120 to 60 | from-to | 120 | 60 | | | TRUE
Increase number of customers spending over $100 by 25% | increase by | | 25 | | percent | TRUE
Reduce patients waiting more than 4 hours to under 5% | < | | 5 | | percent | TRUE
Reduce wait for children under 5 from 3 hours to 1 hour | from-to | 3 | 1 | | hours | TRUE
Raise the share of 18-25 year-olds from 10% to 15% | from-to | 10 | 15 | | percent | TRUE
Increase the 7-day retention to 40% | >= | | 40 | | percent | TRUE
Reduce infections per 1,000 patient days from 4 to 2 | from-to | 4 | 2 | | | TRUE
Increase revenue from 4M to 5M without increasing headcount | from-to | 4000000 | 5000000 | | | TRUE
At least 20% growth in revenue | increase by | | 20 | | percent | TRUE
Improve load time by 30% | decrease by | | 30 | | percent | TRUE
10x our revenue | increase by | | 900 | | percent | TRUE
Achieve 3x pipeline coverage | increase by | | 200 | | percent | FALSE
LTV:CAC of 3:1 or better | >= | | 3 | | ratio | TRUE
Achieve an average rating of 4.5 out of 5 | >= | | 4.5 | | | TRUE
Make sure no fewer than 9 in 10 parents are satisfied | >= | | 9 | | count | FALSE
Win 2 of 3 pilots | count | | 2 | | count | FALSE
Hold 10 workshops | count | | 10 | | count | TRUE
Attend 2 to 3 conferences | between | | 2 | 3 | count | TRUE
Hire 5 PMs by 5pm Friday | count | | 5 | | count | TRUE
Pass the audit with zero findings | <= | | 0 | | findings | TRUE
100% compliance with GDPR | >= | | 100 | | percent | TRUE
Reduce waste by one third | | | | | | FALSE
Be in the top 5% of employers | | | | | | FALSE
Call 555-1234 | | | | | | FALSE
All 12 teams use the new template | | | | | | FALSE
Increase users from 2020 to 2500 | >= | | 2500 | | | FALSE
Grow from 5 to 10k followers | from-to | 5000 | 10000 | | followers | FALSE
Publish 4 reports; run 3 workshops | count | | 4 | | count | FALSE
Grow ARR to $5M while keeping churn below 3% | >= | | 5000000 | | USD | FALSE
Goal 3: improve quality | | | | | | FALSE
Krankenstand unter 4 % senken | < | | 4 | | percent | TRUE
Umsatzwachstum von 20 % erreichen | increase by | | 20 | | percent | TRUE
Kündigungsquote auf maximal 5 % begrenzen | <= | | 5 | | percent | TRUE
Erhöhung auf 50 von 40 | from-to | 40 | 50 | | | TRUE
NPS: Ist 40, Soll 50 | from-to | 40 | 50 | | | TRUE
Die 30-Tage-Retention von 20 % auf 30 % erhöhen | from-to | 20 | 30 | | percent | TRUE
2 bis 3 Workshops durchführen | between | | 2 | 3 | count | TRUE
Zwei Drittel der Lehrkräfte schulen | | | | | | FALSE
Kosten dürfen 50.000 € nicht überschreiten | <= | | 50000 | | EUR | TRUE
Infektionen pro 1.000 Patienten senken | | | | | | FALSE
Eine der besten Schulen | | | | | | FALSE
KW 40: Start der Kampagne | | | | | | FALSE
Reducir la deuda en 2 millones de euros | decrease by | | 2000000 | | EUR | TRUE
Reducir el tiempo de espera en 15 minutos | decrease by | | 15 | | minutes | TRUE
Reducir los incidentes en 6 meses | | | | | | FALSE
Mantener el NPS en 50 | >= | | 50 | | | TRUE
No tener más de 2 quejas | <= | | 2 | | quejas | TRUE
Entre el 10 y el 12 % de margen | between | | 10 | 12 | percent | TRUE
Para el T4 de 2026, contratar a 3 analistas | count | | 3 | | count | TRUE
Formar a treinta y cinco docentes | count | | 35 | | count | TRUE
Contratación de cinco enfermeras | count | | 5 | | count | TRUE
Alcanzar mil clientes | >= | | 1000 | | clientes | FALSE
Objetivo 3: mejorar la calidad | | | | | | FALSE
Maintenir un taux de satisfaction de 90 % | >= | | 90 | | percent | TRUE
Répondre à 95 % des e-mails sous 24 heures | >= | | 95 | | percent | TRUE
Atteindre 1,5 million d'utilisateurs | >= | | 1500000 | | utilisateurs | TRUE
Signer de 3 à 5 contrats | from-to | 3 | 5 | | contrats | FALSE
Diviser par deux le nombre de pannes | decrease by | | 50 | | percent | TRUE
Ne pas avoir plus de 5 incidents | <= | | 5 | | incidents | TRUE
De 9h à 17h | from-to | 9 | 17 | | hours | FALSE
Service 24h/24 et 7j/7 | | | | | | FALSE
Aumentar de 3 para 8 países | from-to | 3 | 8 | | países | TRUE
Reduzir custos em R$ 200 mil | decrease by | | 200000 | | BRL | TRUE
Até 25 alunos por turma | <= | | 25 | | alunos | TRUE
Diminuir 2 pontos percentuais da taxa de desemprego | decrease by | | 2 | | points | TRUE
Nos primeiros 90 dias | | | | | | FALSE
応募者数を1.5倍にする | increase by | | 50 | | percent | TRUE
解約率を3%以下に抑える | <= | | 3 | | percent | TRUE
10から12%の間に維持 | between | | 10 | 12 | percent | TRUE
売上を1.5億円から2億円に増やす | from-to | 150000000 | 200000000 | | JPY | TRUE
デプロイ頻度を週1回から週5回に増やす | from-to | 1 | 5 | | 回 | TRUE
NPS＋10ポイント | increase by | | 10 | | points | TRUE
1000人あたりの感染を5件から3件に減らす | from-to | 5 | 3 | | 件 | TRUE
3ヶ月以内に2つの機能をリリースする | count | | 2 | | count | TRUE
90パーセンタイルで300ms未満 | < | | 300 | | ms | TRUE
3分の1に削減する | | | | | | FALSE
最初の90日間を改善する | | | | | | FALSE
事故ゼロ | <= | | 0 | | | TRUE
Without extra budget achieve more than 500 signups | <= | | 500 | | signups | FALSE
Don't drop below 4.5 stars | >= | | 4.5 | | stars | TRUE
The average review score doesn't fall below 4.6 | >= | | 4.6 | | | TRUE
Hire 5 engineers with 3+ years of experience | count | | 5 | | count | TRUE
Win 5 customers with more than 100 employees | count | | 5 | | count | TRUE
Close 20 deals above $50k | > | | 50000 | | USD | FALSE
Process 500 applications in under 5 days | < | | 5 | | days | FALSE
Hire 3 nurses to reduce the waiting time from 5 to 2 hours | from-to | 5 | 2 | | hours | FALSE
Answer 9 out of 10 calls in under 60 seconds | < | | 60 | | seconds | FALSE
Increase revenue from $3–4M to $5M | from-to | 4000000 | 5000000 | | USD | FALSE
Keep variance within +/-3% of budget | <= | | 3 | | percent | TRUE
Budget variance of +/- 3% | <= | | 3 | | percent | TRUE
Maintain inventory at 500 ± 50 units | <= | | 50 | | units | FALSE
Passer de 3/5 à 4/5 | from-to | 3 | 4 | | | TRUE
Improve forecast accuracy to ±5% | <= | | 5 | | percent | TRUE
Write 2027 strategy | count | | 2027 | | count | FALSE
The 12 teams use the new template | | | 12 | | teams | FALSE
Average 6 training hours per employee | | | 6 | | hours | FALSE
Eliminate 50% of manual steps | decrease by | | 50 | | percent | FALSE
Quadruple downloads to 2M | increase by | | 300 | | percent | FALSE
Halve lead time (currently 10 days) | decrease by | 10 | 50 | | percent | TRUE
Reduce overtime by up to 10% | decrease by | | 10 | | percent | FALSE
Reply within 24-48 hours | between | | 24 | 48 | hours | FALSE
Increase sales from $1.5 mil to $2 mil | from-to | 1500000 | 2000000 | | USD | TRUE
Activation rate 42% (up from 31%) | from-to | 31 | 42 | | percent | TRUE
Revenue (EUR): 120k (baseline) → 150k (target) | from-to | 120000 | 150000 | | | TRUE
Launch 2 features → 500 sign-ups | count | | 2 | | count | FALSE
Onboarding completed in 5 days or fewer | <= | | 5 | | days | TRUE
Multiply sign-ups by 4 | increase by | | 300 | | percent | TRUE
Raise £40,000 for the new playground | >= | | 40000 | | GBP | TRUE
Krankenstand auf 4 % senken (von 6,2 %) | from-to | 6.2 | 4 | | percent | TRUE
Umsatz von 50 TEUR auf 80 T€ steigern | from-to | 50000 | 80000 | | EUR | TRUE
Umsatz auf 1,2 MEUR steigern | >= | | 1200000 | | EUR | TRUE
Ohne Mehrkosten mehr als 500 Kunden gewinnen | <= | | 500 | | count | FALSE
Umsatz sinkt um höchstens 3 % | decrease by | | 3 | | percent | FALSE
Gewinnung von fünf Neukunden mit mehr als 100 Mitarbeitenden | count | | 5 | | count | TRUE
Spätestens nach 2 Tagen erhalten alle eine Antwort | <= | | 2 | | days | TRUE
Im 3. Quartal 5 Kunden gewinnen | count | | 5 | | count | TRUE
Die 12 Teams nutzen die neue Vorlage | | | 12 | | Teams | FALSE
Durchlaufzeit: 10 Tage (Ist) → 6 Tage (Soll) | from-to | 10 | 6 | | days | TRUE
Los 12 equipos usan la nueva plantilla | | | 12 | | equipos | FALSE
Subir de la posición 8 a la 3 en Google | | | | | | FALSE
Contratar a 5 técnicos con más de 3 años de experiencia | count | | 5 | | count | TRUE
Reducir el absentismo al 4 % (de 6,2 %) | from-to | 6.2 | 4 | | percent | TRUE
Rotación máxima del 8 % | <= | | 8 | | percent | TRUE
Multiplicar por 3 las visitas | increase by | | 200 | | percent | TRUE
Réduire l'absentéisme à 4 % (de 6,2 %) | from-to | 6.2 | 4 | | percent | TRUE
Neuf clients sur dix nous recommandent | count | | 9 | | count | FALSE
Au moins 9 clients sur 10 satisfaits | >= | | 9 | | clients | FALSE
Obtenir une note moyenne de 4,5/5 | >= | | 4.5 | | | TRUE
Atteindre les 10 000 abonnés | >= | | 10000 | | abonnés | TRUE
La note ne descend pas en dessous de 4,5 | >= | | 4.5 | | | TRUE
Traiter les demandes en 48 h maximum | <= | | 48 | | hours | TRUE
Multiplier les visites par trois | increase by | | 200 | | percent | TRUE
A nota não cai abaixo de 4,5 | >= | | 4.5 | | | TRUE
Subir da posição 8 para a 3 no Google | | | | | | FALSE
ARR1億円を達成する | >= | | 100000000 | | JPY | TRUE
NPS50以上 | >= | | 50 | | | TRUE
iOS17以上に対応する | | | | | | FALSE
ARR1,000万円以上 | >= | | 10000000 | | JPY | TRUE
全社員350名に2FAを導入する | | | | | | FALSE
全12チームがOKRを公開する | | | | | | FALSE
顧客を3社以上失わない | >= | | 3 | | 社 | FALSE
利益率を2.5ポイント改善する | increase by | | 2.5 | | points | TRUE
サーバーの80%をWindows 11に移行する | >= | | 80 | | percent | TRUE
訪問数を3倍にする | increase by | | 200 | | percent | TRUE
Achieve 90% satisfaction from 200 customers | >= | | 90 | | percent | TRUE
Increase satisfaction to 90% from 200 customers | >= | | 90 | | percent | TRUE
Grow to 500 customers from 300 | from-to | 300 | 500 | | customers | TRUE
Reach $5M revenue from 3 products | >= | | 5000000 | | USD | TRUE
Maintain at least 4.5/5 rating from 500+ reviews | >= | | 4.5 | | | TRUE
Have 80% of employees complete at least 2 trainings | >= | | 80 | | percent | TRUE
100% of requests reviewed within one business day | >= | | 100 | | percent | TRUE
No order takes more than 48 hours | <= | | 48 | | hours | FALSE
MRR €95k > €120k | > | | 120000 | | EUR | FALSE
Uptime up to 85% | <= | | 85 | | percent | FALSE
Book ₹5 crore in new orders | >= | | 50000000 | | INR | TRUE
90 % der Gespräche bis 31.03. geführt | >= | | 90 | | percent | TRUE
Pro Woche 3 Beiträge veröffentlichen | count | | 3 | | count | TRUE
Keine Bestellung dauert länger als 48 Stunden | <= | | 48 | | hours | FALSE
Que ningún pedido tarde más de 48 horas | <= | | 48 | | hours | FALSE
Atteindre un taux de 75 % (vs 30 % aujourd'hui) | from-to | 30 | 75 | | percent | TRUE
Augmenter le taux de 15 % à 20 % (baseline : 15 %) | from-to | 15 | 20 | | percent | TRUE
Aumentar a base em 1,5 mil usuários | | | | | | FALSE
重大インシデントを年間2件以内に抑える | <= | | 2 | | 件 | TRUE
CSAT (scale 1 to 5) from 4.1 to 4.5 | from-to | 4.1 | 4.5 | | | TRUE
Rating of 4.5 on a scale of 1 to 5 | | | 4.5 | | | FALSE
100 → 200 → 300 users | from-to | 100 | 200 | | | FALSE
Note von 3,8 auf 4,5 (Skala 1-5) steigern | from-to | 3.8 | 4.5 | | | TRUE
Hit 60 NPS from at least 100 responses | >= | | 60 | | NPS | TRUE
More than 20% fewer complaints | decrease by | | 20 | | percent | TRUE
Mehr als 20 % weniger Ausschuss | decrease by | | 20 | | percent | TRUE
Plus de 20 % de croissance | increase by | | 20 | | percent | TRUE
Reduce requests from 5 key clients by 20% | decrease by | | 20 | | percent | TRUE
Migrate 12 services from AWS to GCP | count | | 12 | | count | TRUE
`
