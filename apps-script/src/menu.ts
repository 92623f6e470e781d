/**
 * Runs in every authorisation mode, also in NONE, where the document and its properties may not be touched: so it
 * builds the menu and does nothing else. https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
 */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open OKR sidebar', 'openSidebar')
    .addItem('Connect the browser extension', 'connectExtension')
    .addToUi()
}

/** The file is open already when the add-on is installed, so `onOpen` has not run for it. */
export function onInstall(): void {
  onOpen()
}
