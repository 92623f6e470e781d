import type { KpiWords } from './words'

export const en: KpiWords = {
  health: 'KPI health | Value | Target | Health | Trend | Last day | Remark',
  trend: 'KPI trend | Moves | Per period | Number of periods | In words',
  scorecard:
    'Scorecard | Number of objectives | OKR score | Number of KPIs | Healthy | Watch | Unhealthy | Not judged | Gap',
  states: {
    healthy: 'healthy',
    watch: 'watch',
    unhealthy: 'unhealthy',
    recovering: 'recovering',
    stale: 'stale',
    'no-data': 'no data',
    'no-target': 'no target',
  },
  ways: {
    improving: 'improving',
    worsening: 'worsening',
    rising: 'rising',
    falling: 'falling',
    flat: 'flat',
    stagnant: 'stagnant',
    'not-enough-data': 'not enough data',
  },
  gaps: {
    'no-goal': 'Watched, but no objective',
    'no-measure': 'Objectives, but no KPI',
    neither: 'Neither objective nor KPI',
  },
  none: 'No perspective',
  senses: {
    increase: 'more is better',
    decrease: 'less is better',
    hold: 'it should stay as it is',
    between: 'it should stay in its range',
  },
  remarks: {
    target: 'Read from the target: {sense}.',
    default: 'Without a direction, {sense}.',
    stale: 'The last value is {days} days old.',
    stagnant: 'No movement beyond its noise in {periods} periods.',
    differs: '“{header}” says {current}; the dated value holds.',
  },
  verdicts: {
    rising: 'Rises by {slope} a period, clearly beyond its noise of {noise}.',
    falling: 'Falls by {slope} a period, clearly beyond its noise of {noise}.',
    flat: 'No clear trend: the slope of {slope} is within its noise of {noise}.',
    stagnant: 'No movement beyond its noise of {noise} in {after} periods.',
    'not-enough-data': 'A trend needs values of {least} periods.',
  },
  problems: {
    'error-cell': '{cell} shows the error {seen}.',
    'not-a-number': '{cell} is “{seen}”, which is not a number.',
    'ambiguous-number': '{cell} is “{seen}”, which could be thousands or decimals.',
    'read-as-percent': '{cell} is {seen}, read as per cent.',
    'no-day': '{cell} is “{seen}”, which is not a day or period.',
    'unknown-word': '{cell} is “{seen}”, which is not a known word.',
  },
  more: 'and {count} more',
}
