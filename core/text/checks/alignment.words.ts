import type { AlignmentCost } from '../../checks/alignment'
import type { ByLanguage } from '../../table/table-language'

/** What OKR_ALIGNMENT says. The first heading is no word that a header is known by. */
export interface AlignmentWords {
  readonly headings: string
  readonly healthy: string
  /** Most of it is not known. */
  readonly healthyAsFar: string
  readonly weak: string
  readonly costs: Readonly<Record<AlignmentCost, string>>
  readonly unknown: string
}

export const ALIGNMENT_WORDS: ByLanguage<AlignmentWords> = {
  en: {
    headings: 'Alignment health | Points | How many | Rows',
    healthy: 'Healthy',
    healthyAsFar: 'Healthy, as far as the rows tell',
    weak: 'Not healthy: below {bound}',
    costs: {
      anchor: 'No company objective',
      parent: 'Objectives of a lower level without a parent',
      keyResults: 'Objectives without key results',
      level: 'Objectives that skip a level',
      link: 'Departments without a link to another',
    },
    unknown: 'Not judged, because the rows do not tell: {cost}',
  },
  de: {
    headings: 'Ausrichtung | Punkte | Wie viele | Zeilen',
    healthy: 'Gesund',
    healthyAsFar: 'Gesund, soweit die Zeilen es zeigen',
    weak: 'Nicht gesund: unter {bound}',
    costs: {
      anchor: 'Kein Unternehmensziel',
      parent: 'Ziele tieferer Ebenen ohne übergeordnetes Ziel',
      keyResults: 'Ziele ohne Schlüsselergebnisse',
      level: 'Ziele, die eine Ebene überspringen',
      link: 'Abteilungen ohne Verbindung zu einer anderen',
    },
    unknown: 'Nicht beurteilt, weil die Zeilen es nicht sagen: {cost}',
  },
  es: {
    headings: 'Salud de la alineación | Puntos | Cuántos | Filas',
    healthy: 'Sana',
    healthyAsFar: 'Sana, por lo que dicen las filas',
    weak: 'No sana: por debajo de {bound}',
    costs: {
      anchor: 'Ningún objetivo de empresa',
      parent: 'Objetivos de nivel inferior sin objetivo superior',
      keyResults: 'Objetivos sin resultados clave',
      level: 'Objetivos que se saltan un nivel',
      link: 'Departamentos sin vínculo con otro',
    },
    unknown: 'No se valora, porque las filas no lo dicen: {cost}',
  },
  fr: {
    headings: 'Santé de l’alignement | Points | Combien | Lignes',
    healthy: 'Sain',
    healthyAsFar: 'Sain, d’après ce que disent les lignes',
    weak: 'Pas sain : en dessous de {bound}',
    costs: {
      anchor: 'Aucun objectif d’entreprise',
      parent: 'Objectifs d’un niveau inférieur sans parent',
      keyResults: 'Objectifs sans résultats clés',
      level: 'Objectifs qui sautent un niveau',
      link: 'Départements sans lien avec un autre',
    },
    unknown: 'Non jugé, car les lignes ne le disent pas : {cost}',
  },
  pt: {
    headings: 'Saúde do alinhamento | Pontos | Quantos | Linhas',
    healthy: 'Saudável',
    healthyAsFar: 'Saudável, pelo que dizem as linhas',
    weak: 'Não saudável: abaixo de {bound}',
    costs: {
      anchor: 'Nenhum objetivo da empresa',
      parent: 'Objetivos de nível inferior sem objetivo superior',
      keyResults: 'Objetivos sem resultados-chave',
      level: 'Objetivos que pulam um nível',
      link: 'Departamentos sem ligação com outro',
    },
    unknown: 'Não avaliado, porque as linhas não dizem: {cost}',
  },
  ja: {
    headings: '目標のつながりの健全度 | 点数 | 件数 | 行',
    healthy: '健全',
    healthyAsFar: '行からわかる範囲では健全',
    weak: '健全ではありません（{bound}点未満）',
    costs: {
      anchor: '会社の目標がない',
      parent: '上位の目標がない下位レベルの目標',
      keyResults: '主要な成果がない目標',
      level: 'レベルを飛ばしている目標',
      link: '他の部門とつながりのない部門',
    },
    unknown: '行からわからないため判定なし：{cost}',
  },
}
