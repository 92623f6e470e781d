/** Every export becomes a top-level function of the built file; the custom functions come from their definitions. */
export { connection, newConnection } from './connection'
export { customFunction } from './custom-function'
export { doGet } from './feed'
export { onInstall, onOpen } from './menu'
export { connectExtension, goToRow, openSidebar, sidebarSnapshot } from './sidebar'
