import { above, bands, type Dialect, from, LINEAR, rest } from './dialect'

/** Systems whose status looks at zones of the value, or at facts in an order. */
export const BY_FACTS: readonly Dialect[] = [
  {
    name: 'puzzle',
    title: 'puzzle/okr',
    source: 'puzzle/okr, scoring.cy.ts and common.spec.ts @ccd79d5f',
    progress: LINEAR + '; commit at .3 and target at .7 of the way to stretch',
    settings: { clamp: 'floor', missing: 'left-out' },
    notes:
      'A bound belongs to the better zone, on a falling scale too. Without zones, progress from baseline to stretch tells.',
    status: [
      bands(
        'zone',
        from(3, 'STRETCH', 'done'),
        from(2, 'TARGET', 'good'),
        from(1, 'COMMIT', 'watch'),
        rest('FAIL', 'bad'),
      ),
      bands(
        'progress',
        from(1, 'STRETCH', 'done'),
        from(0.7, 'TARGET', 'good'),
        from(0.3, 'COMMIT', 'watch'),
        rest('FAIL', 'bad'),
      ),
    ],
  },
  {
    name: 'openokr',
    title: 'OpenOKR',
    source: 'OpenOKR METHOD 3.5',
    progress: LINEAR,
    settings: { clamp: 'both', weights: 'given' },
    notes:
      'In this order: closed, outdated, the last status, pending. The progress signal speaks where there is a check-in without a status; its middle word is ours.',
    status: [
      { kind: 'fixed', when: ['closed'], status: { label: 'Closed', tone: 'done' } },
      bands('days-overdue', above(3, 'Outdated', 'bad')),
      { kind: 'last', when: [] },
      { kind: 'fixed', when: ['no-check-in'], status: { label: 'Pending', tone: 'neutral' } },
      bands('progress', from(0.75, 'Green', 'good'), from(0.5, 'Yellow', 'watch'), rest('Red', 'bad')),
      { kind: 'fixed', when: [], status: { label: 'Pending', tone: 'neutral' } },
    ],
  },
]
