import type { LeadVerdict } from '../../kpi/leads'
import type { ByLanguage } from '../../table/table-language'

/** One and several. */
type Counted = readonly [string, string]

/** The words of KPI_LEADS in one language. */
export interface LeadWords {
  /** Lag, correlation, from, to, chance, verdict. */
  readonly headings: readonly string[]
  readonly verdicts: Readonly<Record<LeadVerdict, string>>
  readonly ways: { readonly same: string; readonly opposite: string }
  readonly units: Readonly<Record<'day' | 'week' | 'month' | 'quarter' | 'year', Counted>>
}

export const LEAD_WORDS: ByLanguage<LeadWords> = {
  en: {
    headings: ['Lag in periods', 'Correlation', 'From (95 %)', 'To (95 %)', 'By chance alone', 'Verdict'],
    verdicts: {
      leads:
        '{leading} moves {lag} before {lagging}, {way}. Chance alone would show that in {chance} of cases.',
      together:
        '{leading} and {lagging} move at the same time, {way}. So neither warns of the other. Chance alone would show that in {chance} of cases.',
      'not shown':
        'Nothing shows that {leading} moves before {lagging}: with {tried} tried, chance alone would show as much in {chance} of cases.',
      'not enough data': 'Not enough data: both need {least} changes side by side that are not all the same.',
    },
    ways: { same: 'in the same direction', opposite: 'in the opposite direction' },
    units: {
      day: ['{count} day', '{count} days'],
      week: ['{count} week', '{count} weeks'],
      month: ['{count} month', '{count} months'],
      quarter: ['{count} quarter', '{count} quarters'],
      year: ['{count} year', '{count} years'],
    },
  },
  de: {
    headings: [
      'Vorlauf in Perioden',
      'Korrelation',
      'Von (95 %)',
      'Bis (95 %)',
      'Durch Zufall allein',
      'Urteil',
    ],
    verdicts: {
      leads:
        '{leading} bewegt sich {lag} vor {lagging}, {way}. Zufall allein würde das in {chance} der Fälle zeigen.',
      together:
        '{leading} und {lagging} bewegen sich gleichzeitig, {way}. Keine warnt also vor der anderen. Zufall allein würde das in {chance} der Fälle zeigen.',
      'not shown':
        'Nichts zeigt, dass sich {leading} vor {lagging} bewegt: Bei {tried} Versuchen würde Zufall allein das in {chance} der Fälle zeigen.',
      'not enough data':
        'Zu wenig Daten: Beide brauchen {least} Veränderungen nebeneinander, die nicht alle gleich sind.',
    },
    ways: { same: 'in dieselbe Richtung', opposite: 'in die Gegenrichtung' },
    units: {
      day: ['{count} Tag', '{count} Tage'],
      week: ['{count} Woche', '{count} Wochen'],
      month: ['{count} Monat', '{count} Monate'],
      quarter: ['{count} Quartal', '{count} Quartale'],
      year: ['{count} Jahr', '{count} Jahre'],
    },
  },
  es: {
    headings: [
      'Adelanto en periodos',
      'Correlación',
      'Desde (95 %)',
      'Hasta (95 %)',
      'Solo por azar',
      'Veredicto',
    ],
    verdicts: {
      leads:
        '{leading} se mueve {lag} antes que {lagging}, {way}. El azar por sí solo lo mostraría en el {chance} de los casos.',
      together:
        '{leading} y {lagging} se mueven a la vez, {way}. Así que ninguno avisa del otro. El azar por sí solo lo mostraría en el {chance} de los casos.',
      'not shown':
        'Nada muestra que {leading} se mueva antes que {lagging}: con {tried} probados, el azar por sí solo lo mostraría en el {chance} de los casos.',
      'not enough data':
        'Faltan datos: ambos necesitan {least} cambios lado a lado que no sean todos iguales.',
    },
    ways: { same: 'en la misma dirección', opposite: 'en la dirección contraria' },
    units: {
      day: ['{count} día', '{count} días'],
      week: ['{count} semana', '{count} semanas'],
      month: ['{count} mes', '{count} meses'],
      quarter: ['{count} trimestre', '{count} trimestres'],
      year: ['{count} año', '{count} años'],
    },
  },
  fr: {
    headings: ['Avance en périodes', 'Corrélation', 'De (95 %)', 'À (95 %)', 'Par hasard seul', 'Verdict'],
    verdicts: {
      leads:
        '{leading} bouge {lag} avant {lagging}, {way}. Le hasard seul le montrerait dans {chance} des cas.',
      together:
        '{leading} et {lagging} bougent en même temps, {way}. Aucun n’annonce donc l’autre. Le hasard seul le montrerait dans {chance} des cas.',
      'not shown':
        'Rien ne montre que {leading} bouge avant {lagging} : avec {tried} essayés, le hasard seul en montrerait autant dans {chance} des cas.',
      'not enough data':
        'Pas assez de données : il faut aux deux {least} changements côte à côte qui ne soient pas tous égaux.',
    },
    ways: { same: 'dans le même sens', opposite: 'en sens contraire' },
    units: {
      day: ['{count} jour', '{count} jours'],
      week: ['{count} semaine', '{count} semaines'],
      month: ['{count} mois', '{count} mois'],
      quarter: ['{count} trimestre', '{count} trimestres'],
      year: ['{count} an', '{count} ans'],
    },
  },
  pt: {
    headings: [
      'Antecedência em períodos',
      'Correlação',
      'De (95 %)',
      'Até (95 %)',
      'Só por acaso',
      'Veredito',
    ],
    verdicts: {
      leads:
        '{leading} se move {lag} antes de {lagging}, {way}. O acaso sozinho mostraria isso em {chance} dos casos.',
      together:
        '{leading} e {lagging} se movem ao mesmo tempo, {way}. Por isso nenhum avisa do outro. O acaso sozinho mostraria isso em {chance} dos casos.',
      'not shown':
        'Nada mostra que {leading} se move antes de {lagging}: com {tried} testados, o acaso sozinho mostraria o mesmo em {chance} dos casos.',
      'not enough data':
        'Faltam dados: os dois precisam de {least} mudanças lado a lado que não sejam todas iguais.',
    },
    ways: { same: 'na mesma direção', opposite: 'na direção contrária' },
    units: {
      day: ['{count} dia', '{count} dias'],
      week: ['{count} semana', '{count} semanas'],
      month: ['{count} mês', '{count} meses'],
      quarter: ['{count} trimestre', '{count} trimestres'],
      year: ['{count} ano', '{count} anos'],
    },
  },
  ja: {
    headings: ['先行する期数', '相関', '下の値 (95 %)', '上の値 (95 %)', '偶然の確率', '判定'],
    verdicts: {
      leads: '{leading}は{lagging}より{lag}早く、{way}動きます。偶然だけでこうなる確率は{chance}です。',
      together:
        '{leading}と{lagging}は同じ時期に{way}動くため、先触れにはなりません。偶然だけでこうなる確率は{chance}です。',
      'not shown':
        '{leading}が{lagging}より先に動くとは言えません。{tried}通り試すと、偶然だけでも{chance}の確率でこうなります。',
      'not enough data':
        'データが足りません。両方に、並んだ変化が{least}個必要で、すべて同じではいけません。',
    },
    ways: { same: '同じ向きに', opposite: '逆向きに' },
    units: {
      day: ['{count}日', '{count}日'],
      week: ['{count}週間', '{count}週間'],
      month: ['{count}か月', '{count}か月'],
      quarter: ['{count}四半期', '{count}四半期'],
      year: ['{count}年', '{count}年'],
    },
  },
}
