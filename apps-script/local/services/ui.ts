import type { Ask } from './authorization'
import type { HtmlOutput } from './html-service'

export interface MenuItem {
  readonly label: string
  /** Name of the function that a click calls. */
  readonly run: string
}

/** Where menus and windows appear: the page draws them, a test looks at them. */
export interface Windows {
  addMenu(items: readonly MenuItem[]): void
  showSidebar(page: HtmlOutput): void
  showDialog(page: HtmlOutput, title: string): void
}

interface Menu {
  addItem(label: string, run: string): Menu
  addToUi(): void
}

export function uiService({ ask, windows }: { readonly ask: Ask; readonly windows: Windows }): object {
  ask('menu', 'SpreadsheetApp.getUi')
  return {
    createAddonMenu: () => menu(windows),
    showSidebar(page: HtmlOutput) {
      ask('window', 'Ui.showSidebar')
      windows.showSidebar(page)
    },
    showModalDialog(page: HtmlOutput, title: string) {
      ask('window', 'Ui.showModalDialog')
      windows.showDialog(page, title)
    },
  }
}

function menu(windows: Windows): Menu {
  const items: MenuItem[] = []
  const self: Menu = {
    addItem(label, run) {
      items.push({ label, run })
      return self
    },
    addToUi: () => windows.addMenu(items),
  }
  return self
}
