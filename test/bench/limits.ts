/** Why a target is out of reach, by the name it has in `targets.ts`. */
export const LIMITS: Readonly<Record<string, string>> = {}
