import { bands, type Dialect, from, LINEAR, rest, type Status } from './dialect'

/** Systems where an objective takes its status from the statuses below it. */
export const BY_CHILDREN: readonly Dialect[] = [
  {
    name: 'boja',
    title: 'OKR by BOJA',
    source: 'bojaprod.atlassian.net BYA7h',
    settings: { weights: 'given', rounding: 'tenths' },
    notes: 'The mean is rounded to the nearest status; a half goes to the worse one, as 1.5 rounds to 2.',
    status: [
      {
        kind: 'mean',
        grades: [
          { label: 'Done', points: 1 },
          { label: 'On Track', points: 1 },
          { label: 'At Risk', points: 2 },
          { label: 'Off Track', points: 3 },
        ],
        allOf: { label: 'Done', tone: 'done' },
        bands: [from(2.5, 'Off Track', 'bad'), from(1.5, 'At Risk', 'watch'), rest('On Track', 'good')],
      },
      bands(
        'progress',
        from(1, 'Done', 'done'),
        from(0.6, 'On Track', 'good'),
        from(0.2, 'At Risk', 'watch'),
        rest('Off Track', 'bad'),
      ),
    ],
  },
  {
    name: 'perdoo',
    title: 'Perdoo',
    source: 'support.perdoo.com 4640875, 4898961',
    progress: LINEAR,
    settings: { clamp: 'floor', ownBeside: 'key-results', weights: 'given' },
    notes: 'A KPI without a target is healthy. A child without a status is ignored.',
    status: [
      { kind: 'fixed', when: ['kpi-missed'], status: { label: 'Unhealthy', tone: 'bad' } },
      { kind: 'fixed', when: ['kpi'], status: { label: 'Healthy', tone: 'good' } },
      {
        kind: 'weakest',
        worstFirst: [
          ...worstFirst('Off track', 'Needs attention', 'On track'),
          { label: 'Accomplished', tone: 'done' },
        ],
      },
    ],
  },
  {
    name: 'worxmate',
    title: 'Worxmate',
    source: 'Worxmate help',
    settings: {},
    notes: 'Its words for the three statuses are ours.',
    status: [{ kind: 'weakest', worstFirst: worstFirst('Off Track', 'At Risk', 'On Track') }],
  },
  {
    name: 'profitco',
    title: 'Profit.co',
    source: 'profit.co/answers, objective status propagation, weighted key results',
    progress: LINEAR,
    settings: { weights: 'given' },
    notes: 'Points and bands are the newer of two published sets; both are editable there.',
    status: [
      {
        kind: 'mean',
        grades: [
          { label: 'Completed', points: 1 },
          { label: 'On Track', points: 0.8 },
          { label: 'At Risk', points: 0.3 },
          { label: 'In Trouble', points: 0.1 },
          { label: 'Not Started', points: 0 },
        ],
        bands: [
          from(1, 'Completed', 'done'),
          from(0.8, 'On Track', 'good'),
          from(0.3, 'At Risk', 'watch'),
          from(0.1, 'In Trouble', 'bad'),
          rest('Not Started', 'neutral'),
        ],
      },
    ],
  },
]

function worstFirst(bad: string, watch: string, good: string): readonly Status[] {
  return [
    { label: bad, tone: 'bad' },
    { label: watch, tone: 'watch' },
    { label: good, tone: 'good' },
  ]
}
