import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { ICON_SIZES } from '../manifest/base'

export async function drawIcons(out: string): Promise<void> {
  const svg = await readFile('extension/icon.svg', 'utf8')
  const folder = path.join(out, 'icons')
  await mkdir(folder, { recursive: true })
  for (const size of ICON_SIZES) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()
    await writeFile(path.join(folder, `${size}.png`), png)
  }
}
