import { above, bands, type Dialect, from, LINEAR, rest, type Step } from './dialect'

/** Systems whose status looks at expected minus progress. */
export const BY_GAP: readonly Dialect[] = [
  {
    name: 'viva',
    title: 'Microsoft Viva Goals, formerly Ally.io',
    source: 'MicrosoftDocs/Viva, viva/goals; help.ally.io',
    progress: LINEAR,
    settings: { weights: 'given' },
    notes:
      'At close, .6 to .8 is healthy and more was no stretch; less has no word. Not Started stands last in the published order, so it is left for what has no numbers.',
    status: [
      {
        kind: 'bands',
        when: ['closed'],
        looksAt: 'score',
        bands: [above(0.8, 'Needs attention', 'watch'), from(0.6, 'Healthy', 'good')],
      },
      { kind: 'fixed', when: ['closed'] },
      { kind: 'fixed', when: ['stay-met'], status: { label: 'On Track', tone: 'good' } },
      { kind: 'fixed', when: ['stay-risk'], status: { label: 'Behind', tone: 'watch' } },
      { kind: 'fixed', when: ['stay'], status: { label: 'At Risk', tone: 'bad' } },
      bands('gap', above(0.25, 'At Risk', 'bad'), above(0, 'Behind', 'watch'), rest('On Track', 'good')),
      { kind: 'fixed', when: ['no-check-in'], status: { label: 'Not Started', tone: 'neutral' } },
    ],
  },
  {
    name: 'engagedly',
    title: 'Engagedly',
    source: 'help.engagedly.com, goal progress and status',
    progress: 'typed at check-ins, or ' + LINEAR,
    settings: {},
    notes:
      'Three pages count exactly 16.5 points as On Track and one does not: it is On Track here. Before the start and after the end nothing is computed.',
    status: engagedly(),
  },
  {
    name: 'planview',
    title: 'Planview OKRs',
    source: 'success.planview.com, OKR Health and OKR calculations',
    progress: LINEAR,
    settings: { weights: 'equal', rounding: 'percent-half-down' },
    notes:
      'Exactly 10 points behind is claimed by On Track and by Behind: it is On Track here. Exactly 10 ahead is Ahead, as in the published example. More than 100 % at the end is On Target.',
    status: [
      {
        kind: 'bands',
        when: ['after'],
        looksAt: 'progress',
        bands: [from(0.9, 'On Target', 'good'), rest('Below Target', 'bad')],
      },
      bands('gap', above(0.1, 'Behind', 'bad'), above(-0.1, 'On Track', 'good'), rest('Ahead', 'good')),
    ],
  },
]

function engagedly(): readonly Step[] {
  const achieved = { label: 'Achieved', tone: 'done' } as const
  const onTrack = { label: 'On Track', tone: 'good' } as const
  const behind = { label: 'Behind', tone: 'watch' } as const
  const atRisk = { label: 'At Risk', tone: 'bad' } as const
  return [
    { kind: 'fixed', when: ['before'], status: { label: 'Not Started', tone: 'neutral' } },
    { kind: 'fixed', when: ['stay-met', 'after'], status: achieved },
    { kind: 'fixed', when: ['stay', 'after'], status: atRisk },
    { kind: 'fixed', when: ['stay-met'], status: onTrack },
    { kind: 'fixed', when: ['stay'], status: behind },
    { kind: 'last', when: ['after'] },
    { kind: 'fixed', when: ['after'] },
    bands('progress', from(1, 'Achieved', 'done')),
    bands('gap', { ...atRisk, above: 0.33 }, { ...behind, above: 0.165 }, onTrack),
  ]
}
