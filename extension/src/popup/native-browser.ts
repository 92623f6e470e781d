import type { Browser } from 'webextension-polyfill'

interface Globals {
  readonly browser?: Browser
  readonly chrome: Browser
}

const { browser, chrome } = globalThis as unknown as Globals

/**
 * Stands in for the polyfill in the popup's bundle. Every call there returns a promise in Chrome 123 and Firefox 140
 * already, and without the polyfill the popup is 3 kB (gzip) smaller and paints about 20 ms earlier.
 */
// oxlint-disable-next-line import/no-default-export -- it takes the place of a module that has one
export default browser ?? chrome
