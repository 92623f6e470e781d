import type { ConfidenceBand } from './confidence'

/** In the six languages, with commas between. */
export const CONFIDENCE_WORDS: Readonly<Record<ConfidenceBand, string>> = {
  high: 'high, very high, hoch, sehr hoch, alta, alto, muy alta, élevée, haute, forte, muito alta, 高, 高い',
  medium: 'medium, moderate, mid, mittel, media, medio, moyenne, moyen, média, médio, 中, 中くらい, 普通',
  low: 'low, very low, niedrig, gering, sehr niedrig, baja, bajo, muy baja, faible, basse, baixa, baixo, muito baixa, 低, 低い',
}
