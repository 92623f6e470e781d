import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { codeOf } from '../error-code'
import { workbookOfCsv } from './read-csv'
import { workbookOfXlsx } from './read-xlsx'
import type { Workbook } from './workbook'

type Reader = (bytes: Uint8Array, title: string) => Workbook | Promise<Workbook>

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['.csv', readText],
  ['.tsv', readText],
  ['.xlsx', workbookOfXlsx],
])

/** Opens a file by the ending of its name. The message of every error is a sentence for the person who asked for it. */
export async function openWorkbook(file: string): Promise<Workbook> {
  const { name, ext } = path.parse(file)
  const read = READERS.get(ext.toLowerCase())
  if (read === undefined) {
    throw new Error(`${file} cannot be opened here. A .xlsx, .csv or .tsv file can.`)
  }
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new Error(sentenceOf(codeOf(cause), file), { cause })
  })
  return read(bytes, name)
}

/** Excel's "Unicode text" is UTF-16 and begins with its byte order mark; everything else is taken for UTF-8. */
function readText(bytes: Uint8Array, title: string): Workbook {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  return workbookOfCsv(new TextDecoder(encoding).decode(bytes), title)
}

function sentenceOf(code: unknown, file: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no file ${file}.`
    case 'EISDIR':
      return `${file} is a folder. Name a file in it.`
    case 'EACCES':
    case 'EPERM':
      return `${file} may not be read: its permissions do not allow it.`
    default:
      return `${file} cannot be read (${String(code)}).`
  }
}
