import type { AdviseWords } from './words'

export const en: AdviseWords = {
  headings: ['Row reads as', 'OKR or KPI?', 'Because'],
  uses: { okr: 'OKR', kpi: 'KPI' },
  answers: {
    goal: 'goal, change, a goal, improvement',
    measurement: 'measurement, measure, monitoring, watch',
    fast: 'fast, quickly, quick, often',
    slow: 'slow, slowly, rarely, stable',
    ambitious: 'ambitious, bold, stretch',
    steady: 'steady, careful, reliable, predictable',
    quarter: 'quarter, quarterly, months, cycle, short',
    year: 'year, yearly, always, long, ongoing',
  },
  speaks: {
    goal: 'it is a goal',
    measurement: 'it is a measurement',
    fast: 'things change fast',
    slow: 'things change slowly',
    ambitious: 'the team aims high',
    steady: 'the team wants steady results',
    quarter: 'it is for a quarter',
    year: 'it is for a year or longer',
  },
  because: {
    okr: 'Write an objective with key results, because {for}.',
    kpi: 'Watch it as a KPI with a target or a range, because {for}.',
  },
  against: 'Against that: {against}.',
  rows: {
    'listed-as-kpi': 'It is listed as a KPI and counts in no score.',
    guardrail: 'It is a guardrail: it is to hold, not to move.',
    'keeps-level': 'Its words say to keep a level, and nothing moves.',
    'ends-where-it-begins': 'Start and target are {target}: it holds a level.',
    'same-each-cycle':
      'It comes back in several cycles with the target {target}: that is a habit, not a goal.',
    'bound-without-change': 'It has a bound and no start, so it says what must not happen, not what changes.',
    'no-target': 'It has no target, so it is only watched.',
    'done-once': 'It is done once, and then it is over.',
    'moves-by-a-day': 'It moves from {start} to {target} and ends: {end}.',
    'moves-without-end': 'It moves from {start} to {target}, but nothing says when it ends. Give it a day.',
    'target-by-a-day': 'It has a target and an end: {end}. A start would show the way.',
    'target-only': 'It has a target, but no start and no end, so it is a level to meet each time.',
  },
}
