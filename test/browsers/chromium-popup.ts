import type { CDPSession } from 'playwright-core'
import { until } from './until'

/** The real popup under the toolbar button. Playwright has no page for it, so it is spoken to directly. */
export interface ChromiumPopup {
  /** The value of an expression in the popup; a promise is waited for. */
  readonly evaluate: (expression: string) => Promise<unknown>
  readonly colourScheme: (scheme: 'light' | 'dark') => Promise<void>
  readonly close: () => Promise<void>
}

interface Reply {
  readonly id?: number
  readonly result?: unknown
}

interface Evaluated {
  readonly result: { readonly value?: unknown }
  readonly exceptionDetails?: {
    readonly text: string
    readonly exception?: { readonly description?: string }
  }
}

export async function attachToPopup(cdp: CDPSession): Promise<ChromiumPopup> {
  const targetId = await until('no popup is open', () => popupTarget(cdp))
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false })
  const send = sender(cdp, sessionId)
  const evaluate = async (expression: string): Promise<unknown> => {
    const question = { expression, returnByValue: true, awaitPromise: true }
    return valueOf((await send('Runtime.evaluate', question)) as Evaluated)
  }
  const drawn = "document.querySelector('main') !== null || undefined"
  await until('the popup stays empty', () => evaluate(drawn))
  return {
    evaluate,
    colourScheme: async (scheme) => {
      const features = [{ name: 'prefers-color-scheme', value: scheme }]
      await send('Emulation.setEmulatedMedia', { features })
    },
    close: async () => {
      await cdp.send('Target.closeTarget', { targetId })
    },
  }
}

async function popupTarget(cdp: CDPSession): Promise<string | undefined> {
  // The filter that leaves nothing out; the usual one hides popups.
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] })
  return targetInfos.find(({ type, url }) => type === 'page' && url.endsWith('/popup.html'))?.targetId
}

/** Questions and replies travel as text inside other messages, told apart by their number. */
function sender(cdp: CDPSession, sessionId: string) {
  let last = 0
  return (method: string, params: object): Promise<unknown> => {
    const id = ++last
    return new Promise((resolve, reject) => {
      cdp.on('Target.receivedMessageFromTarget', function listen(event) {
        const reply = JSON.parse(event.message) as Reply
        if (event.sessionId !== sessionId || reply.id !== id) return
        cdp.off('Target.receivedMessageFromTarget', listen)
        resolve(reply.result)
      })
      const message = JSON.stringify({ id, method, params })
      cdp.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject)
    })
  }
}

function valueOf({ result, exceptionDetails }: Evaluated): unknown {
  if (exceptionDetails === undefined) return result.value
  throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
}
