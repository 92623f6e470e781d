import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'

interface Entry {
  readonly name: Buffer
  readonly packed: Buffer
  readonly size: number
  readonly crc: number
}

/** Signatures and fields as in PKWARE's APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16. */
const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50

const VERSION = 20
/** Bit 11: names are UTF-8. */
const FLAGS = 0x0800
const DEFLATE = 8
/** 1 January 1980, midnight: equal files give equal zips, whenever they are built. */
const TIME = 0
const DATE = 0x0021

export async function zipFolder(folder: string): Promise<Buffer> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = files.filter((file) => file.isFile()).map((file) => path.join(file.parentPath, file.name))
  const entries = await Promise.all(paths.sort().map((file) => entryOf(folder, file)))
  return zip(entries)
}

async function entryOf(folder: string, file: string): Promise<Entry> {
  const bytes = await readFile(file)
  const name = Buffer.from(path.relative(folder, file).replaceAll(path.sep, '/'))
  return { name, packed: deflateRawSync(bytes, { level: 9 }), size: bytes.length, crc: crc32(bytes) }
}

function zip(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const local = Buffer.concat([localHeader(entry), entry.packed])
    locals.push(local)
    centrals.push(centralHeader(entry, offset))
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  return Buffer.concat([...locals, directory, endRecord(entries.length, directory.length, offset)])
}

function localHeader(entry: Entry): Buffer {
  return Buffer.concat([u32(LOCAL), u16(VERSION), shared(entry), entry.name])
}

function centralHeader(entry: Entry, offset: number): Buffer {
  // No comment, first disk, no attributes.
  const rest = [u16(0), u16(0), u16(0), u32(0), u32(offset), entry.name]
  return Buffer.concat([u32(CENTRAL), u16(VERSION), u16(VERSION), shared(entry), ...rest])
}

function shared({ name, packed, size, crc }: Entry): Buffer {
  const start = [u16(FLAGS), u16(DEFLATE), u16(TIME), u16(DATE), u32(crc), u32(packed.length), u32(size)]
  return Buffer.concat([...start, u16(name.length), u16(0)])
}

function endRecord(count: number, size: number, offset: number): Buffer {
  return Buffer.concat([u32(END), u16(0), u16(0), u16(count), u16(count), u32(size), u32(offset), u16(0)])
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
