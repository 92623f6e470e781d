import { bands, type Dialect, from, LINEAR, rest } from './dialect'

/** Systems whose status looks at a score, a progress or a confidence, and not at the clock. */
export const BY_LEVEL: readonly Dialect[] = [
  {
    name: 'google',
    title: 'Google re:Work',
    source: 're:Work, grade OKRs; J. Doerr, Measure What Matters',
    progress: 'graded 0 to 1 by people',
    settings: { weights: 'equal', rounding: 'tenths' },
    notes: 'Bands are printed in tenths, so a score is rounded to tenths first: .34 is red, .35 is yellow.',
    status: [bands('tenths', from(0.7, 'Green', 'good'), from(0.4, 'Yellow', 'watch'), rest('Red', 'bad'))],
  },
  {
    name: 'atlassian',
    title: 'Atlassian Goals',
    source: 'support.atlassian.com, use goal status to track OKRs',
    progress: 'a score 0 to 1, typed by the owner',
    settings: { rounding: 'tenths' },
    notes: 'Bands are printed in tenths, so a score is rounded to tenths first.',
    status: [
      bands('tenths', from(0.7, 'On track', 'good'), from(0.4, 'At risk', 'watch'), rest('Off track', 'bad')),
    ],
  },
  {
    name: 'servicenow',
    title: 'ServiceNow Goal Framework',
    source: 'ServiceNow/ServiceNowDocs, target-status-calculation-examples, goal-progress-value-calculation',
    progress: LINEAR,
    settings: { ownBeside: 'equals', weights: 'given' },
    notes:
      'Printed as 75 to 89 and from 90: what lies between 89 and 90 is Yellow here. A typed status lasts until the next value.',
    status: [
      {
        kind: 'weakest',
        worstFirst: [
          { label: 'Red', tone: 'bad' },
          { label: 'Yellow', tone: 'watch' },
          { label: 'Green', tone: 'good' },
        ],
      },
      bands('progress', from(0.9, 'Green', 'good'), from(0.75, 'Yellow', 'watch'), rest('Red', 'bad')),
    ],
  },
  {
    name: 'qulture',
    title: 'Qulture.Rocks',
    source: 'help.qulture.rocks 3980362',
    settings: { weights: 'given' },
    status: [
      bands('progress', from(0.6666, 'Green', 'good'), from(0.3333, 'Yellow', 'watch'), rest('Red', 'bad')),
    ],
  },
  {
    name: 'flowyteam',
    title: 'FlowyTeam',
    source: 'open-okr, FlowyTeam model',
    settings: { clamp: 'cap', weights: 'given' },
    notes:
      'Numbers only: 75 passes and below 50 fails; confidence 9 to 10, 5 to 8, 1 to 4 and 0. Its other words are ours. Confidence speaks where there is no progress.',
    status: [
      bands('progress', from(0.75, 'Pass', 'good'), from(0.5, 'Between', 'watch'), rest('Fail', 'bad')),
      bands(
        'confidence',
        from(0.9, 'High', 'good'),
        from(0.5, 'Medium', 'watch'),
        from(0.1, 'Low', 'bad'),
        rest('None', 'neutral'),
      ),
    ],
  },
  {
    name: 'sheets-rag',
    title: 'Red, amber and green in spreadsheet templates',
    source: 'modelmonkey templates',
    settings: {},
    status: [bands('progress', from(0.7, 'Green', 'good'), from(0.4, 'Yellow', 'watch'), rest('Red', 'bad'))],
  },
  {
    name: 'gitlab',
    title: 'GitLab handbook',
    source: 'GitLab handbook, OKRs',
    settings: { weights: 'equal' },
    notes:
      'Below 70 % it may be out of reach; the word from 70 % is ours. A missed date takes off 10 % a week, which is a rule of the score and not of the status.',
    status: [bands('progress', from(0.7, 'Within reach', 'good'), rest('May be out of reach', 'bad'))],
  },
]
