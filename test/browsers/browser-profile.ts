import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/** A fresh folder for what a browser keeps: a restart finds in it what was there before. */
export function newProfile(name: string): Promise<string> {
  return mkdtemp(path.join(os.tmpdir(), `okr-${name}-`))
}

/** A browser that has just ended may still write for a moment. */
export function removeProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
