import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { ADD_ON_FOLDER } from './build-add-on'

const PROJECT = '.clasp.json'

if (!isLoggedIn()) {
  stop(
    'Not logged in to Google yet. Do this once:\n' +
      '  1. Switch on the Apps Script API at https://script.google.com/home/usersettings\n' +
      '  2. npx clasp login\n' +
      'Then run npm run deploy again.',
  )
}
if (!existsSync(PROJECT)) await nameTheScript()
push()

function isLoggedIn(): boolean {
  return existsSync(path.join(homedir(), '.clasprc.json')) || existsSync('.clasprc.json')
}

/** The script belongs to one spreadsheet: its id is in the editor, under Project Settings. */
async function nameTheScript(): Promise<void> {
  const explanation =
    'Which script should this go to? Do this once:\n' +
    '  1. Open your spreadsheet, then Extensions, Apps Script.\n' +
    '  2. Copy the Script ID from Project Settings.\n'
  if (!process.stdin.isTTY) stop(`${explanation}  3. Run npm run deploy in a terminal, and paste it.`)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const id = (await terminal.question(`${explanation}  3. Paste it here: `)).trim()
  terminal.close()
  if (!/^[\w-]{20,}$/.test(id)) stop('That is no script id. It is a long word of letters, digits, - and _.')
  // Without rootDir clasp would push the whole repository.
  writeFileSync(PROJECT, `${JSON.stringify({ scriptId: id, rootDir: ADD_ON_FOLDER }, null, 2)}\n`)
}

function push(): void {
  const { status } = spawnSync('npx', ['clasp', 'push', '--force'], { stdio: 'inherit' })
  if (status !== 0)
    stop('clasp could not push; its message is above. npx clasp login renews an expired login.')
  console.log('Pushed. Reload the spreadsheet: the menu is under Extensions.')
}

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}
