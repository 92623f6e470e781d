import { cellText, type Grid } from '../cells/cell'
import { dayNumber } from '../cells/day-number'
import type { BetProblem } from '../bets/bet'
import { languageOfBets } from '../bets/bet-language'
import { knownFrom } from '../bets/evidence'
import { judgeBet, type Judgement, VERDICTS } from '../bets/judge-bet'
import { ledgerOf, type LedgerLine } from '../bets/ledger'
import { readBets } from '../bets/read-bets'
import type { Language } from '../table/table-language'
import { becauseText, betProblemText, ledgerName } from '../text/bets/bet-text'
import { BET_WORDS } from '../text/bets/bet.words'
import { shortText } from '../text/words/short-text'
import { languageFor } from '../text/words/words-of'
import { OkrError } from './okr-error'
import { optional, required } from './param'
import { okrsOf, settingsParam } from './rows-param'
import { seriesIn, seriesParam, settingsOf } from './kpi-lists'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'
import { todayOf, todayParam, WHEN_RECALCULATED } from './today-param'

const NAME = 'OKR_BETS'

const betsParam = required(
  'rows',
  'bets',
  'Your bets with their header row: in columns (If, Reaches, By, Then, Moves by, Within, While), or one sentence a row under Bet.',
)

const okrRowsParam = optional(
  'rows',
  'rows',
  'Your OKR rows with their header row, which say whether a key result got there; without them the series says it.',
)

const WEEKS: Grid = [
  ['Date', 'Churn', 'Answer time'],
  ...[5.1, 4.9, 5, 5.2, 4.8, 5, 5.1, 4.9].map((churn, i) => [46027 + 7 * i, churn, 24 - 2 * i]),
  ...[3.6, 3.4].map((churn, i) => [46097 + 7 * i, churn, 10]),
]

const BETS: Grid = [
  ['Bet', 'Kind'],
  ['If answer time reaches 12 h by 2026-03-01, then churn falls by 0.5 points within 4 weeks', 'Service'],
]

export const okrBets: SheetFunction = defineFunction({
  name: NAME,
  summary: `Whether your bets held: if a key result gets there, then a KPI moves. ${WHEN_RECALCULATED}`,
  forms: [
    form(
      [betsParam, seriesParam, okrRowsParam, settingsParam, todayParam],
      ([bets, series, rows, settings, today], workbook): Result => {
        const call = { settings, workbook, today }
        const tree = rows === undefined ? undefined : okrsOf(NAME, rows, call).tree
        const used = settingsOf(NAME, call)
        const values = seriesIn(NAME, series, used)
        const day = dayNumber(todayOf(NAME, { today, settings: used, workbook }))
        const { names, evidence } = knownFrom(values, tree, day)
        const list = readBets(bets, { settings: used, names })
        if (list.headerRow === undefined) throw noHeader()
        const language = used.language ?? languageOfBets(bets, list.headerRow) ?? (tree && languageFor(tree))
        const lines = list.lines.map((line) => ('code' in line ? line : judgeBet(line, evidence)))
        return [...betLines(lines, language ?? 'en'), ...ledgerLines(lines, language ?? 'en')]
      },
    ),
  ],
  returns:
    'A line for each bet: the bet, the verdict and why. Below, a ledger by cycle, kind and owner: how many bets were ' +
    'supported, partly supported, refuted, without enough evidence and not yet due, and the share that held of those ' +
    'that were settled.',
  examples: [
    {
      args: [BETS, WEEKS, '', '', '2026-04-01'],
      result: [
        ['The bet', 'Verdict', 'Because', '', '', '', ''],
        [
          'If answer time reaches 12 h by 2026-03-01, then churn falls by 0.5 points within 4 weeks',
          'Supported',
          'Churn lies -1.3 from where its own course would have taken it (95 %: -2.19 to -0.399). The bet was -0.5.',
          '',
          '',
          '',
          '',
        ],
        ['', '', '', '', '', '', ''],
        [
          'How the bets did',
          'Supported',
          'Partly supported',
          'Refuted',
          'Not enough evidence',
          'Not yet due',
          'Share that held',
        ],
        ['All bets', 1, 0, 0, 0, 0, 1],
        ['Kind: Service', 1, 0, 0, 0, 0, 1],
      ],
    },
  ],
})

function noHeader(): OkrError {
  return new OkrError(
    'no-header',
    `${NAME}: bets has no header that can be read. Include the row with Bet, or with If, Reaches, By, Then, Moves by and Within.`,
  )
}

type Line = Judgement | BetProblem

/** As wide as the ledger below. */
function padded(cells: readonly (string | number)[]): (string | number)[] {
  return [...cells, ...Array.from({ length: VERDICTS.length + 2 - cells.length }, () => '')]
}

function betLines(lines: readonly Line[], language: Language): (string | number)[][] {
  const { headings, verdicts, notRead } = BET_WORDS[language]
  return [
    padded(headings),
    ...lines.map((line) =>
      padded(
        'code' in line
          ? [shortText(cellText(line.seen)), notRead, betProblemText(line, language)]
          : [line.bet.title, verdicts[line.verdict], becauseText(line, language)],
      ),
    ),
  ]
}

function ledgerLines(lines: readonly Line[], language: Language): (string | number)[][] {
  const judged = lines.flatMap((line) => ('code' in line ? [] : [line]))
  const { ledger, verdicts, held } = BET_WORDS[language]
  return [
    padded([]),
    [ledger, ...VERDICTS.map((verdict) => verdicts[verdict]), held],
    ...ledgerOf(judged).map((line) => ledgerCells(line, language)),
  ]
}

function ledgerCells(line: LedgerLine, language: Language): (string | number)[] {
  const counts = VERDICTS.map((verdict) => line.counts[verdict])
  return [ledgerName(line, language), ...counts, line.held ?? '']
}
