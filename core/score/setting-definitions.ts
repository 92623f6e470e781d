import { JUDGEMENT_SETTINGS } from './judgement-definitions'
import { SCORING_SETTINGS } from './scoring-definitions'
import type { SettingDefinition } from './setting'

/** Every setting, in the order of the Settings tab. */
export const SETTINGS: readonly SettingDefinition[] = [...SCORING_SETTINGS, ...JUDGEMENT_SETTINGS]
