import { cp } from 'node:fs/promises'
import path from 'node:path'

const PAGES = ['popup', 'options'] as const

export async function copyPages(out: string): Promise<void> {
  for (const page of PAGES) await cp(`extension/src/${page}/${page}.html`, path.join(out, `${page}.html`))
  await cp('extension/_locales', path.join(out, '_locales'), { recursive: true })
}
