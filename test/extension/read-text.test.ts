import { expect, test } from 'vitest'
import { readText } from '../../extension/src/sources/read-text'

const bytes = new TextEncoder().encode('\uFEFF44 of 50 €')

function stream(...parts: readonly Uint8Array[]) {
  const seen = { pulled: 0, cancelled: false }
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const part = parts[seen.pulled++]
        if (part === undefined) controller.close()
        else controller.enqueue(part)
      },
      cancel: () => {
        seen.cancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  return { body, seen }
}

test('a letter cut in two by the network is whole again, and a byte order mark is dropped', async () => {
  const { body } = stream(bytes.slice(0, -1), bytes.slice(-1))
  expect(await readText(body, 100)).toBe('44 of 50 €')
})

test('a text of just the limit is read', async () => {
  expect(await readText(stream(bytes).body, bytes.length)).toBe('44 of 50 €')
})

test('reading stops with the part that goes beyond the limit', async () => {
  const { body, seen } = stream(bytes, bytes, bytes, bytes)
  expect(await readText(body, bytes.length + 1)).toBeUndefined()
  expect(seen).toEqual({ pulled: 2, cancelled: true })
})
