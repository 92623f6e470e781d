import { spawn } from 'node:child_process'

const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  // `start` takes its first quoted argument for the title of a window.
  win32: ['cmd', '/c', 'start', ''],
}

/** Opens the default browser; where there is none, the printed address is enough. */
export function openBrowser(address: string, platform: string = process.platform): void {
  const [command, ...args] = OPENERS[platform] ?? ['xdg-open']
  const opener = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
  opener.on('error', () => {})
  opener.unref()
}
