import { type CellStyle, resolveThemeColor } from 'hucre'
import type { CellLook } from './workbook'

/** The colours that a file numbers instead of spelling them. */
type Theme = readonly string[] | undefined

type Color = NonNullable<NonNullable<CellStyle['font']>['color']>

/** The little of a cell's style that the local sheet shows; undefined when there is none of it. */
export function lookOf(style: CellStyle | undefined, theme: Theme): CellLook | undefined {
  if (style === undefined) return undefined
  const { font, fill, alignment } = style
  const look = {
    ...(font?.bold ? { bold: true } : {}),
    ...inColor('color', cssColor(font?.color, theme)),
    ...inColor('background', cssColor(solidColor(fill), theme)),
    ...(alignment?.wrapText ? { wrap: true } : {}),
  }
  return Object.keys(look).length === 0 ? undefined : look
}

function inColor(part: 'color' | 'background', color: string | undefined): CellLook {
  return color === undefined ? {} : { [part]: color }
}

/** A solid fill is painted in its foreground colour. */
function solidColor(fill: CellStyle['fill']): Color | undefined {
  return fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor : undefined
}

/** Six digits, or eight with the opacity first. */
function cssColor(color: Color | undefined, theme: Theme): string | undefined {
  if (color?.rgb !== undefined) return `#${color.rgb.slice(-6).toLowerCase()}`
  if (color?.theme === undefined || theme === undefined) return undefined
  return `#${resolveThemeColor([...theme], color.theme, color.tint).toLowerCase()}`
}
