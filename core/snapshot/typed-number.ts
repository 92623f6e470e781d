import { withoutDrift } from '../cells/without-noise'

/** Per cent as people type them: 0.57 is 57. */
export function typedNumber({ isPercent }: { readonly isPercent: boolean }, value: number): number {
  return isPercent ? withoutDrift(value * 100) : value
}
