import type { ScriptHost } from '../script/script-host'
import type { HtmlOutput } from '../services/html-service'
import type { MenuItem, Windows } from '../services/ui'
import { htmlFrame } from './html-frame'
import { showMenu } from './menu'

interface WindowParts {
  readonly menu: HTMLElement
  readonly sidebar: HTMLElement
  /** Runs what a person asked for, with all rights. */
  readonly host: ScriptHost
}

/** Where the add-on's menu, sidebar and dialogs appear. The parts are asked for late: the host needs the windows first. */
export function pageWindows(parts: () => WindowParts): Windows {
  return {
    addMenu: (items: readonly MenuItem[]) => showMenu(parts().menu, items, (name) => parts().host.call(name)),
    showSidebar: (page) => showSidebar(page, parts()),
    showDialog: (page, title) => showDialog(page, title, parts().host),
  }
}

function showSidebar(page: HtmlOutput, { menu, sidebar, host }: WindowParts): void {
  const title = page.getTitle()
  const close = (): void => {
    sidebar.hidden = true
    sidebar.replaceChildren()
    // What had the focus is gone; from the menu the sidebar can be opened again.
    menu.querySelector('button')?.focus()
  }
  sidebar.replaceChildren(panelHead(title, close), htmlFrame(page.getContent(), title, host))
  sidebar.hidden = false
}

function showDialog(page: HtmlOutput, title: string, host: ScriptHost): void {
  const dialog = document.createElement('dialog')
  dialog.setAttribute('aria-label', title)
  const frame = htmlFrame(page.getContent(), title, host)
  frame.style.width = `${page.getWidth() ?? 600}px`
  frame.style.height = `${page.getHeight() ?? 400}px`
  const onMessage = ({ source, data }: MessageEvent<{ readonly kind?: string } | null>): void => {
    if (source === frame.contentWindow && data?.kind === 'escape') dialog.close()
  }
  addEventListener('message', onMessage)
  dialog.addEventListener('close', () => {
    removeEventListener('message', onMessage)
    dialog.remove()
  })
  const head = panelHead(title, () => dialog.close())
  dialog.append(head, frame)
  document.body.append(dialog)
  dialog.showModal()
}

function panelHead(title: string, close: () => void): HTMLElement {
  const head = document.createElement('div')
  head.className = 'panel-head'
  const heading = document.createElement('h2')
  heading.textContent = title
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'close'
  button.textContent = '×'
  button.setAttribute('aria-label', `Close ${title}`)
  button.addEventListener('click', close)
  head.append(heading, button)
  return head
}
