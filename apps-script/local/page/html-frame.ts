import { messageOf, type ScriptHost } from '../script/script-host'
import { overTheWire } from '../script/wire'
import { googleScriptRun } from './google-script-run'

/** As HtmlService sets it, but for its own origin: the page needs nothing of this one. */
const SANDBOX =
  'allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox'

/** A call takes a moment to Google and back; a page that cannot wait is found here. */
const LATENCY_MS = 40

interface Request {
  readonly kind: 'script-run'
  readonly id: number
  readonly name: string
  readonly args: readonly unknown[]
}

/** Shows a page of the add-on in a frame, with `google.script.run` carried as Google carries it. */
export function htmlFrame(html: string, title: string, host: ScriptHost): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.title = title
  frame.setAttribute('sandbox', SANDBOX)
  // A function as replacement: `$&` in the page must stay as it is.
  frame.srcdoc = html.replace('<head>', () => `<head><script>(${googleScriptRun.toString()})()</script>`)
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || !isRequest(data)) return
    const reply = { kind: 'script-result', id: data.id, ...answer(data, host) }
    setTimeout(() => frame.contentWindow?.postMessage(reply, '*'), LATENCY_MS)
  })
  return frame
}

function isRequest(data: unknown): data is Request {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'script-run'
}

function answer(
  { name, args }: Request,
  host: ScriptHost,
): { readonly value: unknown } | { readonly error: string } {
  try {
    // Functions whose name ends in _ are private.
    if (name.endsWith('_')) throw new Error(`Script function not found: ${name}`)
    return {
      value: overTheWire(
        host.call(
          name,
          args.map((one) => overTheWire(one)),
        ),
      ),
    }
  } catch (error) {
    return { error: messageOf(error) }
  }
}
