import { type Dialect, LINEAR } from './dialect'

/** Systems that state how progress and its mean are made, and leave the status to people or do not state it. */
export const WITHOUT_STATUS: readonly Dialect[] = [
  {
    name: 'quantive',
    title: 'Quantive, formerly Gtmhub',
    source: 'help.quantive.com 3849793; Gtmhub 4867334',
    progress: LINEAR,
    settings: { clamp: 'none', ownBeside: 'equals', weights: 'equal', rounding: 'percent' },
    notes: 'A value that equals its threshold has not met it.',
  },
  {
    name: 'okr-tracker',
    title: 'oslokommune/okr-tracker',
    source: 'getKeyResultProgressDetails.test.js @66d697a3',
    progress: LINEAR + '; 0 where start is target',
    settings: { clamp: 'none', missing: 'start', weights: 'given' },
    leavesOut: true,
    notes:
      'This is its detail view; the copy on its server is clamped to 0 to 1. Drafts and what is archived, postponed or not started by its typed status do not count.',
  },
  {
    name: 'operately',
    title: 'Operately',
    source: 'operately/operately',
    progress: LINEAR + '; 0 where start is target',
    settings: { clamp: 'both' },
  },
  {
    name: 'shamanr',
    title: 'ShamanR/okrs',
    source: 'progress tests @43368eda',
    progress: LINEAR + ', or checkpoints with straight lines between',
    settings: { clamp: 'both', weights: 'given' },
    notes: 'Where all weights are 0, so is the mean.',
  },
  {
    name: 'burningokr',
    title: 'BurningOKR',
    source: 'BurningOKR/BurningOKR',
    progress: LINEAR + '; 0 where start is target',
    settings: { clamp: 'both', missing: 'left-out' },
  },
  {
    name: 'metapulse',
    title: 'MetaPulse',
    source: 'help.metapulse.com 4461543',
    progress: LINEAR,
    settings: { clamp: 'floor' },
  },
  {
    name: 'lattice',
    title: 'Lattice',
    source: 'help.lattice.com',
    progress: LINEAR,
    settings: { weights: 'given' },
    notes: 'A weight of 0 leaves a key result out.',
  },
  {
    name: 'leapsome',
    title: 'Leapsome',
    source: 'leapsome.zendesk.com 115003565713',
    progress: LINEAR,
    settings: { ownBeside: 'key-results', weights: 'given' },
    leavesOut: true,
    notes:
      'Goals below count only where there are no key results. Drafts and what is archived, postponed or not started by its typed status do not count.',
  },
  {
    name: 'synergita',
    title: 'Synergita',
    source: 'support.synergita.com 4000185474',
    settings: { ownBeside: 'block', weights: 'given' },
  },
  {
    name: 'holaspirit',
    title: 'Holaspirit',
    source: 'help.holaspirit.com 6653401',
    settings: { weights: 'given', rounding: 'percent' },
  },
  {
    name: 'hirebook',
    title: 'Hirebook',
    source: 'Hirebook help page',
    settings: { weights: 'given' },
  },
]
