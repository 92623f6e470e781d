import type { ScriptHost } from '../script/script-host'
import type { AuthMode } from '../services/authorization'
import { type ServiceParts, services } from '../services/services'
import { openScriptRealm } from './script-realm'

/** The built add-on, run with the rights of a mode. */
export type AddOn = (mode: AuthMode) => ScriptHost

/** It loads in NONE, as it does in a document where it was never used. */
export function openAddOn(code: string, parts: Omit<ServiceParts, 'mode'>): AddOn {
  let now: AuthMode = 'NONE'
  const realm = openScriptRealm(code, services({ ...parts, mode: () => now }))
  return (mode) => ({
    call(name, args) {
      const before = now
      now = mode
      try {
        return realm.call(name, args)
      } finally {
        now = before
      }
    },
  })
}
