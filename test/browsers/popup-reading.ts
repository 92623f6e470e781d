/** What a person reads in the popup. Both browsers evaluate the same expression in the real popup. */
export interface PopupReading {
  readonly lang: string
  readonly heading: string
  readonly overall: string
  readonly counts: string
  readonly objectives: readonly string[]
  readonly rows: readonly string[]
  readonly notice: string
  readonly footer: string
  /** Elements that the sheet's text has become; always none. */
  readonly intruders: number
  /** Wider than the window: then there is a scrollbar at the bottom. */
  readonly tooWide: boolean
}

export const READ_POPUP = `(() => {
  const text = (selector) => document.querySelector(selector)?.innerText.replace(/\\s+/g, ' ').trim() ?? ''
  const texts = (selector) =>
    [...document.querySelectorAll(selector)].map((node) => node.innerText.replace(/\\s+/g, ' ').trim())
  return {
    lang: document.documentElement.lang,
    heading: text('h1'),
    overall: text('.overall'),
    counts: text('.counts'),
    objectives: texts('h2, h3, h4, h5, h6'),
    rows: texts('li'),
    notice: text('.notice'),
    footer: text('footer'),
    intruders: document.querySelectorAll('.clamp b, .clamp img, .clamp script, .clamp a').length,
    tooWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  }
})()`
