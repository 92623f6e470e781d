import net from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Firefox's own remote control, without a driver in between. A frame is `LENGTH:JSON`; a question is
 * `[0, number, command, parameters]` and its reply `[1, number, error, result]`.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export interface Marionette {
  readonly send: (command: string, parameters?: object) => Promise<unknown>
  readonly close: () => void
}

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

interface MarionetteError {
  readonly error: string
  readonly message: string
}

type Reply = readonly [type: 1, id: number, error: MarionetteError | null, result: unknown]

const TRIES = 400
const BETWEEN_TRIES_MS = 50

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await openSocket(port)
  const waiting = new Map<number, Waiting>()
  let last = 0
  onFrames(socket, (frame) => {
    // The greeting is the only frame that is no list.
    if (Array.isArray(frame)) settle(waiting, frame as unknown as Reply)
  })
  socket.once('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'))
  })
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject })
        const text = JSON.stringify([0, last, command, parameters])
        socket.write(`${Buffer.byteLength(text)}:${text}`)
      }),
    close: () => socket.destroy(),
  }
}

function settle(waiting: Map<number, Waiting>, [, id, error, result]: Reply): void {
  const question = waiting.get(id)
  waiting.delete(id)
  if (error === null) question?.resolve(unwrap(result))
  else question?.reject(new Error(`${error.error}: ${error.message}`))
}

/** Most results come as `{ value }`. */
function unwrap(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : result
}

function onFrames(socket: net.Socket, listener: (frame: unknown) => void): void {
  let rest: Buffer = Buffer.alloc(0)
  socket.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data])
    for (let frame = firstFrame(rest); frame !== undefined; frame = firstFrame(rest)) {
      rest = rest.subarray(frame.end)
      listener(JSON.parse(frame.text))
    }
  })
}

function firstFrame(bytes: Buffer): { readonly text: string; readonly end: number } | undefined {
  const colon = bytes.indexOf(':')
  const end = colon + 1 + Number(bytes.subarray(0, colon).toString())
  if (colon < 0 || bytes.length < end) return undefined
  return { text: bytes.subarray(colon + 1, end).toString(), end }
}

async function openSocket(port: number): Promise<net.Socket> {
  for (let left = TRIES; left > 0; left--) {
    const socket = net.connect(port, '127.0.0.1')
    const open = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true))
      socket.once('error', () => resolve(false))
    })
    if (open) return socket
    await pause(BETWEEN_TRIES_MS)
  }
  throw new Error('Firefox did not open its Marionette port')
}
