import { GECKO_ID } from '../../extension/manifest/firefox'
import type { FirefoxWindow } from './firefox-window'

export interface ToolbarButton {
  readonly badge: string
  readonly label: string
}

const WIDGET = `${GECKO_ID.replaceAll(/[^\w-]/g, '_')}-browser-action`

/** Shared by the scripts below, which run in the browser's own window. */
const WINDOW = `
  const win = Services.wm.getMostRecentWindow('navigator:browser')
  const sleep = (ms) => new Promise((resolve) => win.setTimeout(resolve, ms))
  const until = async (look) => {
    for (let left = 400; left > 0; left--) {
      const found = look()
      if (found) return found
      await sleep(25)
    }
    throw new Error('waited in vain: ' + look)
  }
  const button = () => win.document.getElementById('${WIDGET}')?.querySelector('.unified-extensions-item-action-button')
  const popup = () => [...win.document.querySelectorAll('.webextension-popup-browser')]
    .find((view) => view.closest('panel')?.state === 'open')
`

/** Puts the button where a person sees it, and reads it. */
export async function toolbarButton(firefox: FirefoxWindow): Promise<ToolbarButton> {
  const read = await firefox.runInBrowser(`${WINDOW}
    win.CustomizableUI.addWidgetToArea('${WIDGET}', win.CustomizableUI.AREA_NAVBAR)
    const node = await until(button)
    return { badge: node.getAttribute('badge') ?? '', label: node.getAttribute('label') ?? '' }
  `)
  return read as ToolbarButton
}

export async function openPopup(firefox: FirefoxWindow): Promise<void> {
  await firefox.runInBrowser(`${WINDOW}
    const node = await until(button)
    node.click()
    await until(popup)
  `)
}

export async function closePopup(firefox: FirefoxWindow): Promise<void> {
  await firefox.runInBrowser(`${WINDOW}
    popup().closest('panel').hidePopup()
    await until(() => popup() === undefined)
  `)
}

/**
 * Loaded into the popup's own process. The sandbox has the page's rights and not its content security policy, which
 * rightly forbids `eval`.
 */
const FRAME_SCRIPT = `
  addMessageListener('okr-test:ask', async function listen({ data }) {
    removeMessageListener('okr-test:ask', listen)
    const sandbox = new Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
    try {
      const value = await Components.utils.evalInSandbox(data, sandbox)
      sendAsyncMessage('okr-test:answer', { value: JSON.stringify(value) })
    } catch (error) {
      sendAsyncMessage('okr-test:answer', { error: String(error) })
    }
  })`

/** The value of an expression in the open popup; a promise is waited for. */
export async function evaluateInPopup(firefox: FirefoxWindow, expression: string): Promise<unknown> {
  const answer = await firefox.runInBrowser(
    `${WINDOW}
    const { messageManager } = await until(popup)
    return new Promise((resolve) => {
      messageManager.addMessageListener('okr-test:answer', function listen({ data }) {
        messageManager.removeMessageListener('okr-test:answer', listen)
        resolve(data)
      })
      messageManager.loadFrameScript('data:,' + encodeURIComponent(args[0]), false)
      messageManager.sendAsyncMessage('okr-test:ask', args[1])
    })`,
    FRAME_SCRIPT,
    expression,
  )
  const { value, error } = answer as { readonly value?: string; readonly error?: string }
  if (error !== undefined) throw new Error(error)
  return value === undefined ? undefined : JSON.parse(value)
}

/** For the open popup and the page in the tab, as if the person's desktop were light or dark. */
export async function colourScheme(firefox: FirefoxWindow, scheme: 'light' | 'dark'): Promise<void> {
  await firefox.runInBrowser(
    `${WINDOW}
    const views = [await until(popup), win.gBrowser.selectedBrowser]
    for (const { browsingContext } of views) browsingContext.prefersColorSchemeOverride = args[0]`,
    scheme,
  )
}

/** What Firefox noted about the extension while loading and running it. */
export async function complaints(firefox: FirefoxWindow): Promise<unknown> {
  return firefox.runInBrowser(`
    const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}')
    return [...extension.warnings, ...extension.errors]
  `)
}
