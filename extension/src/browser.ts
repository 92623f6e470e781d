/** One name and one set of types for the interfaces of all browsers. */
export { default as browser } from 'webextension-polyfill'
