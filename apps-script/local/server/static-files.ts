import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Answer, textAnswer } from './answer'

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.woff', 'font/woff'],
  ['.ttf', 'font/ttf'],
])

const NOT_FOUND = textAnswer(404, 'There is no such file here.')

/** A file of the built page, never one outside its folder. */
export async function staticFile(folder: string, pathname: string): Promise<Answer> {
  const file = fileIn(path.resolve(folder), pathname === '/' ? '/index.html' : pathname)
  if (file === undefined) return NOT_FOUND
  const body = await readFile(file).catch(() => undefined)
  if (body === undefined) return NOT_FOUND
  const type = TYPES.get(path.extname(file).toLowerCase()) ?? 'application/octet-stream'
  return { status: 200, headers: { 'content-type': type }, body }
}

/** `..` may also come percent-encoded, which a URL leaves as it is: so the finished path is looked at. */
function fileIn(folder: string, pathname: string): string | undefined {
  const file = path.join(folder, decoded(pathname))
  return file.startsWith(folder + path.sep) ? file : undefined
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}
