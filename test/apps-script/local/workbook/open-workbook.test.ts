import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { writeXlsx } from 'hucre'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkbook } from '../../../../apps-script/local/workbook/open-workbook'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'workbook-'))
  await writeFile(path.join(folder, 'Plan Q4.csv'), 'A,B\n1,2\n')
  await writeFile(path.join(folder, 'tabs.TSV'), 'A\tB\n1\t2\n')
  await writeFile(path.join(folder, 'utf-16.csv'), Buffer.from('\uFEFFA\tB\n1\t2\n', 'utf16le'))
  await writeFile(
    path.join(folder, 'book.xlsx'),
    await writeXlsx({
      sheets: [
        {
          name: 'OKRs',
          rows: [
            ['A', 'B'],
            [1, 2],
          ],
        },
      ],
    }),
  )
  await writeFile(path.join(folder, 'broken.xlsx'), 'no workbook')
  await mkdir(path.join(folder, 'folder.csv'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('opening a file', () => {
  test.each([
    ['Plan Q4.csv', 'Plan Q4', 'Plan Q4'],
    ['tabs.TSV', 'tabs', 'tabs'],
    ['utf-16.csv', 'utf-16', 'utf-16'],
    ['book.xlsx', 'book', 'OKRs'],
  ])('%s gives a workbook named %s with the tab %s', async (file, title, tab) => {
    const workbook = await openWorkbook(path.join(folder, file))
    expect(workbook.title).toBe(title)
    expect(workbook.tabs.map(({ name }) => name)).toEqual([tab])
    expect(workbook.tabs[0]?.rows.map((row) => row.map(({ value }) => value))).toEqual([
      ['A', 'B'],
      [1, 2],
    ])
  })

  test.each([
    ['plan.numbers', /^.*plan\.numbers cannot be opened here\. A \.xlsx, \.csv or \.tsv file can\.$/],
    ['plan', /^.*plan cannot be opened here\. /],
    ['missing.csv', /^There is no file .*missing\.csv\.$/],
    ['Plan Q4.csv/in.csv', /^There is no file .*in\.csv\.$/],
    ['folder.csv', /^.*folder\.csv is a folder\. Name a file in it\.$/],
    ['broken.xlsx', /^“broken” cannot be read as an \.xlsx file\. /],
  ])('%s is answered with a sentence', async (file, sentence) => {
    await expect(openWorkbook(path.join(folder, file))).rejects.toThrow(sentence)
  })
})
