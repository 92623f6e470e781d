/** WCAG 2.2, success criterion 1.4.3: text below 24 px; the bound itself passes. */
export const TEXT = 4.5
/** WCAG 2.2, success criterion 1.4.11: the edge of a field or a button. */
export const EDGE = 3

/** The colours of a style sheet by name, those of `:root` first and then those of the dark theme. */
export function themesOf(css: string): ReadonlyMap<string, string>[] {
  return [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, block]) => coloursOf(block ?? ''))
}

function coloursOf(block: string): ReadonlyMap<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  )
}

export function contrast(one: string, other: string): number {
  const [lighter = Number.NaN, darker = Number.NaN] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
