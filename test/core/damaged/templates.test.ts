import { describe } from 'vitest'
import { testDamaged } from './damaged'

/** Made after templates and exports that teams start from. */
describe('a sheet as teams have it', () => {
  testDamaged({
    'a goal with its key results, and targets called Goal too': {
      sheet: `
        | Goal | Key Result | Start | Goal | Actual |
        | Grow | Users      | 0     | 100  | 50     |
        |      | Sales      | 0     | 10   | 10     |`,
      reads: `
        75%
        Grow 75%
          Users 50%
          Sales 100%`,
      issues: '',
    },
    'an export with a session, goals and metrics': {
      sheet: `
        | Session | Goal ID | Goal    | Goal Owner | Metric | Initial value | Target value | Attainment |
        | FY26 Q1 | g1      | Delight | Ann        | NPS    | 20            | 50           | 50%        |
        | FY26 Q1 | g2      | Ship    | Cy         | Days   | 10            | 5            | 0%         |`,
      reads: `
        25%
        Delight 50%
          NPS 50%
        Ship 0%
          Days 0%`,
      issues: 'B1:unknown-column',
    },
    'an export of tasks with parents': {
      sheet: `
        | Task Name | Task Type  | Task ID | Parent ID | Start Value | Target Value | Current Value |
        | Grow      | Objective  | abc1    |           |             |              |               |
        | New MRR   | Key Result | abc2    | abc1      | 0           | 50000        | 25000         |`,
      reads: `
        50%
        Grow 50%
          New MRR 50%`,
      issues: '',
    },
    'goals that name the goal above them': {
      sheet: `
        | Name   | Goal Owner | Parent Goal | Initial value | Target value | Current value |
        | Expand | Ann        |             |               |              |               |
        | Open   | Bob        | Expand      | 0             | 5            | 2             |`,
      reads: `
        40%
        Expand 40%
          Open 40%`,
      issues: '',
    },
    'a Spanish plan: what was reached beside its per cent, and a mean below': {
      sheet: `
        | Objetivo estratégico | Indicador | Base | Meta | Avance | % Cumplimiento |
        | Mejorar              | NPS       | 20   | 60   | 40     | 50%            |
        | Crecer               | Ventas    | 100  | 300  | 150    | 25%            |
        | Promedio general     |           |      |      |        | 37,5%          |`,
      reads: `
        37.5%
        Mejorar 50%
          NPS 50%
        Crecer 25%
          Ventas 25%`,
      issues: '4:totals-row',
    },
    'English in brackets behind the words of any language': {
      sheet: `
        | Цель (Objective) | Показатель (Key Result) | План (Target) | Факт (Actual) |
        | Рост             | Клиенты                 | 100           | 50            |`,
      reads: `
        50%
        Рост 50%
          Клиенты 50%`,
      issues: '',
    },
    'both names in one column, a number before each': {
      sheet: `
        | Nr.   | Ziel / Schlüsselergebnis | Verantw. | Startwert | Zielwert | Ist (KW 20) |
        | O1    | Wachsen                  | Anna     |           |          |             |
        | KR1.1 | Kunden                   | Bernd    | 10        | 50       | 30          |
        | KR1.2 | Quote                    | Bernd    | 0         | 8        | 8           |`,
      reads: `
        75%
        Wachsen 75%
          Kunden 50%
          Quote 100%`,
      issues: '',
    },
    'what objectives weigh, merged over their key results': {
      sheet: `
        | Objective | Weight | Key Result | Target | Current |
        | Grow      | 60%    | Users      | 10     | 5       |
        |           |        | Sales      | 10     | 10      |
        | Care      | 40%    | NPS        | 10     | 5       |`,
      reads: `
        65%
        Grow 75%
          Users 50%
          Sales 100%
        Care 50%
          NPS 50%`,
      issues: '',
    },
    'a weight left of each key result is its own': {
      sheet: `
        | Objective | Weight | Key Result | Target | Current |
        | Grow      | 1      | Users      | 10     | 0       |
        |           | 3      | Sales      | 10     | 10      |`,
      reads: `
        75%
        Grow 75%
          Users 0%
          Sales 100%`,
      issues: '',
    },
    'progress of the objective left of the key result, and its own right of it': {
      sheet: `
        | Objective | Progress | Key Result | Progress |
        | Grow      | 75%      | Users      | 50%      |
        |           |          | Sales      | 100%     |`,
      reads: `
        75%
        Grow 75%
          Users 50%
          Sales 100%`,
      issues: 'B1:duplicate-column',
    },
    'totals that say of what, and key results that only sound alike': {
      sheet: `
        | Objective         | Key Result    | Target | Current | Progress |
        | Learn             | Average score | 10     | 5       |          |
        |                   | Total sales   | 10     | 10      |          |
        | Average OKR score |               |        |         | 20%      |
        | Moyenne générale  |               | 10     | 2       | 20%      |
        | Weighted average  |               |        |         | 20%      |
        | Total Q4 2026     |               |        |         | 20%      |
        | 平均達成率        |               |        |         | 20%      |`,
      reads: `
        75%
        Learn 75%
          Average score 50%
          Total sales 100%`,
      issues: '4:totals-row 5:totals-row 6:totals-row 7:totals-row 8:totals-row',
    },
    'two tables side by side: the left one is read': {
      sheet: `
        | Objective | KR    | Target | Current | | Objective | KR    | Target | Current |
        | Grow      | Users | 10     | 5       | | Care      | Calls | 10     | 10      |`,
      reads: `
        50%
        Grow 50%
          Users 50%`,
      issues: 'F1:duplicate-column G1:duplicate-column H1:duplicate-column I1:duplicate-column',
    },
    'types with a number': {
      sheet: `
        | Tipo | Descrição | Meta | Realizado |
        | O1   | Encantar  |      |           |
        | KR1  | NPS       | 60   | 30        |
        | O2   | Crescer   |      |           |
        | KR 1 | Vendas    | 10   | 1         |`,
      reads: `
        30%
        Encantar 50%
          NPS 50%
        Crescer 10%
          Vendas 10%`,
      issues: '',
    },
    'numbers with a hyphen behind their word': {
      sheet: `
        | No.   | 目標・主要な成果 | 開始 | 目標値 | 現在値 |
        | O1    | 品質向上         |      |        |        |
        | KR1-1 | 不具合           | 100  | 50     | 75     |
        | KR1-2 | 自動化率         | 20%  | 80%    | 80%    |`,
      reads: `
        75%
        品質向上 75%
          不具合 50%
          自動化率 100%`,
      issues: '',
    },
    'words for no parent are no parent': {
      sheet: `
        | ID | Parent | Title | Target | Current |
        | O1 | none   | Grow  |        |         |
        | K1 | O1     | Users | 100    | 50      |
        | O2 | –      | Care  |        |         |
        | K2 | O2     | NPS   | 10     | 10      |
        | O3 | null   | Idle  |        |         |`,
      reads: `
        75%
        Grow 50%
          Users 50%
        Care 100%
          NPS 100%
        Idle –`,
      issues: '6:no-key-results',
    },
    'scores out of ten are asked for, and not read as per cent': {
      sheet: `
        | Objective | Key Result | Score |
        | Grow      | Users      | 7     |
        |           | Sales      | 0.5   |
        |           | Deals      | 10    |`,
      reads: `
        50%
        Grow 50%
          Users –
          Sales 50%
          Deals –`,
      issues: '2:no-target C2:score-out-of-range 4:no-target C4:score-out-of-range',
    },
    'scores with one above ten are per cent': {
      sheet: `
        | Objective | Key Result | Score |
        | Grow      | Users      | 7     |
        |           | Sales      | 10.1  |`,
      reads: `
        8.5%
        Grow 8.5%
          Users 7%
          Sales 10.1%`,
      issues: 'C1:out-of-hundred',
    },
    'three columns of remarks are no columns too many': {
      sheet: `
        | Objective | Key Result | Target | Current | Comments | Notes | Link |
        | Grow      | Users      | 10     | 5       | a        | b     | c    |`,
      reads: `
        50%
        Grow 50%
          Users 50%`,
      issues: '',
    },
  })
})
