import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { fromCallersFolder, parseCommandLine, USAGE } from '../../../../apps-script/local/server/command-line'

const OPEN = { kind: 'open', file: undefined, port: undefined, opensBrowser: true } as const

describe('the command line', () => {
  test.each([
    ['', OPEN],
    ['okrs.csv', { ...OPEN, file: 'okrs.csv' }],
    ['--port 5000', { ...OPEN, port: 5000 }],
    ['--port=0', { ...OPEN, port: 0 }],
    ['--port 65535', { ...OPEN, port: 65_535 }],
    ['--port 1 --port 2', { ...OPEN, port: 2 }],
    ['--no-open a.xlsx --port 1', { kind: 'open', file: 'a.xlsx', port: 1, opensBrowser: false }],
    ['-- --odd.csv', { ...OPEN, file: '--odd.csv' }],
    ['--help', { kind: 'help' }],
    ['a.csv --help --port x', { kind: 'help' }],
  ])('“%s” is understood', (line, command) => {
    expect(parseCommandLine(line.split(' ').filter(Boolean))).toEqual(command)
  })

  test.each([
    ['--prot 5000', 'There is no option --prot.'],
    ['--open', 'There is no option --open.'],
    ['-p 1', 'There is no option -p.'],
    ['--toString', 'There is no option --toString.'],
    ['--no-open=yes', '--no-open takes no value.'],
    ['--port', '--port needs a whole number from 0 to 65535.'],
    ['--port=', '--port needs a whole number from 0 to 65535.'],
    ['--port http', '--port needs a whole number from 0 to 65535.'],
    ['--port -1', '--port needs a whole number from 0 to 65535.'],
    ['--port 1.5', '--port needs a whole number from 0 to 65535.'],
    ['--port 65536', '--port needs a whole number from 0 to 65535.'],
    ['--port --no-open', '--port needs a whole number from 0 to 65535.'],
    ['a.csv b.csv', 'One file can be opened, not 2.'],
  ])('“%s” is answered: %s', (line, problem) => {
    expect(parseCommandLine(line.split(' '))).toEqual({ kind: 'wrong', problem })
  })

  test('the usage names every option that is understood', () => {
    for (const option of ['--port N', '--no-open', '--help']) expect(USAGE).toContain(`  ${option} `)
  })

  test.each([
    ['a.csv', undefined, 'a.csv'],
    ['a.csv', '.', 'a.csv'],
    ['a.csv', 'sub/deep', 'sub/deep/a.csv'],
    ['../a.csv', 'sub', 'a.csv'],
    ['/tmp/a.csv', 'sub', '/tmp/a.csv'],
  ])('%s, named in the folder %s, is %s', (file, folder, found) => {
    expect(fromCallersFolder(file, folder && path.resolve(folder))).toBe(found)
  })
})
