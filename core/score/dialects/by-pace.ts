import { bands, type Dialect, from, LINEAR, rest, type Status } from './dialect'

const NOT_STARTED: Status = { label: 'Not Started', tone: 'neutral' }

/** Systems whose status looks at progress as a share of what is expected by now. */
export const BY_PACE: readonly Dialect[] = [
  {
    name: 'oboard',
    title: 'Oboard OKR Board for Jira',
    source: 'oboard.atlassian.net 42729609',
    settings: {},
    status: [
      bands('pace', from(0.7, 'On track', 'good'), from(0.4, 'Behind', 'watch'), rest('At risk', 'bad')),
    ],
  },
  {
    name: 'mooncamp',
    title: 'Mooncamp',
    source: 'help.mooncamp.com 4703864, custom-goal-statuses, measurement-of-goal-progress',
    progress: LINEAR,
    settings: { ownBeside: 'equals', weights: 'equal' },
    status: [
      {
        kind: 'bands',
        when: ['closed'],
        looksAt: 'progress',
        bands: [from(1, 'Achieved', 'done'), from(0.5, 'Partially achieved', 'watch'), rest('Missed', 'bad')],
      },
      { kind: 'fixed', when: ['no-check-in'], status: NOT_STARTED },
      bands(
        'pace',
        from(0.9, 'On Track', 'good'),
        from(0.7, 'Progressing', 'watch'),
        rest('Off Track', 'bad'),
      ),
    ],
  },
  {
    name: 'upraise',
    title: 'UpRaise for Employee Success',
    source: 'amoeboids.atlassian.net 1566736458',
    progress: LINEAR,
    settings: { weights: 'given' },
    notes:
      'Exactly .75 of the ideal pace belongs to no band: it is Lagging here, the better one. What is closed has no status.',
    status: [
      { kind: 'fixed', when: ['closed'] },
      bands('pace', from(0.95, 'On Track', 'good'), from(0.75, 'Lagging', 'watch'), rest('At Risk', 'bad')),
    ],
  },
  {
    name: 'workfront',
    title: 'Adobe Workfront Goals',
    source: 'AdobeDocs/workfront.en, calculate goal progress',
    progress: LINEAR,
    settings: { ownBeside: 'equals', weights: 'equal' },
    leavesOut: true,
    notes:
      'Printed as 70 to 89.99 %; nothing lies between that and 90 %. Drafts and what is archived, postponed or not started by its typed status do not count.',
    status: [
      { kind: 'fixed', when: ['no-check-in'], status: { label: 'New', tone: 'neutral' } },
      bands('pace', from(0.9, 'On Target', 'good'), from(0.7, 'At Risk', 'watch'), rest('In Trouble', 'bad')),
    ],
  },
]
