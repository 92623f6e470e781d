import { baseManifest } from './base'

/** Everything used here is a little older: the youngest is `URL.canParse`, of Chrome 120. */
export const CHROME_VERSION = '123'

export function chromeManifest(version: string) {
  return {
    ...baseManifest(version),
    minimum_chrome_version: CHROME_VERSION,
    background: { service_worker: 'background.js', type: 'module' },
  }
}
