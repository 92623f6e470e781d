import type { IncomingMessage } from 'node:http'

/** A workbook of 200,000 filled cells is about 10 MB. */
const MAX_BODY_BYTES = 30 * 1024 * 1024

export type RequestBody =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-big' }
  | { readonly kind: 'broken-off' }

/** Reads on when it is too big already, without keeping it: a client that still sends would not hear the answer. */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size <= MAX_BODY_BYTES) chunks.push(chunk)
    }
  } catch {
    return { kind: 'broken-off' }
  }
  return size > MAX_BODY_BYTES
    ? { kind: 'too-big' }
    : { kind: 'text', text: Buffer.concat(chunks).toString('utf8') }
}
