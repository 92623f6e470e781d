import type { Grid } from '../cells/cell'
import { adviseByAnswers, type Question } from '../bets/advise-by-answers'
import { adviseByRow } from '../bets/advise-by-row'
import { checkInput } from '../checks/check-input'
import { smartOf } from '../checks/smart'
import { adviceText, readAnswers, rowAdviceText } from '../text/advise/advise-text'
import { ADVISE_WORDS } from '../text/advise/advise.words'
import { smartMarks, smartText } from '../text/advise/smart-text'
import { inARow } from '../text/words/in-a-row'
import { shortText } from '../text/words/short-text'
import { languageFor } from '../text/words/words-of'
import { OkrError } from './okr-error'
import { required } from './param'
import { okrsOf, rowsParam, settingsParam } from './rows-param'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'

const NAME = 'OKR_ADVISE'

const purposeParam = required('text', 'purpose', 'What it is: "goal" or "measurement".')
const changeParam = required('text', 'change', 'How things change: "fast" or "slow".')
const cultureParam = required('text', 'culture', 'What the team likes: "ambitious" or "steady".')
const horizonParam = required('text', 'horizon', 'How long it is for: "quarter" or "year".')

const CHOICES: Readonly<Record<Question, string>> = {
  purpose: '"goal" or "measurement"',
  change: '"fast" or "slow"',
  culture: '"ambitious" or "steady"',
  horizon: '"quarter" or "year"',
}

const ROWS: Grid = [
  ['Objective', 'Key result', 'Start', 'Target', 'Due'],
  ['Customers stay', 'Reduce churn', 5, 4, '2026-12-31'],
  ['', 'Keep uptime at 99.9 %', '', 99.9, ''],
]

export const okrAdvise: SheetFunction = defineFunction({
  name: NAME,
  summary:
    'OKR or KPI? From your rows, with what makes each key result SMART, or from four questions, with the reason.',
  forms: [
    form([rowsParam, settingsParam], ([rows, settings], workbook): Result => {
      const { tree } = okrsOf(NAME, rows, { settings, workbook })
      const language = languageFor(tree)
      const { headings, uses } = ADVISE_WORDS[language]
      const input = checkInput(tree, {})
      const smart = smartOf(input)
      const evidence = new Map(input.nodes.map((node, place) => [node, smart[place]]))
      const lines = adviseByRow(input.nodes, tree.settings.cycle).map((one) => {
        const found = evidence.get(one.node) ?? []
        const because = [rowAdviceText(one, language), smartText(found, language)]
        return [shortText(one.node.title), uses[one.use], smartMarks(found), inARow(because, language)]
      })
      return [[...headings], ...lines]
    }),
    form(
      [purposeParam, changeParam, cultureParam, horizonParam],
      ([purpose, change, culture, horizon], workbook): Result => {
        const typed = { purpose, change, culture, horizon }
        const read = readAnswers(typed, workbook.locale?.())
        if (typeof read === 'string') throw unknownAnswer(read, typed[read])
        const advice = adviseByAnswers(read.answers)
        return [[ADVISE_WORDS[read.language].uses[advice.use], adviceText(advice, read.language)]]
      },
    ),
  ],
  returns:
    'From rows: a line for each key result and KPI, whether it reads as part of an OKR or as a KPI that is only watched, which ' +
    'letters of SMART hold (✓), do not hold (✗) or are not known (?), and why, with the evidence for each. From answers: OKR or ' +
    'KPI, and the reason, in the language of the answers.',
  examples: [
    {
      args: [ROWS],
      result: [
        ['Row reads as', 'OKR or KPI?', 'SMART', 'Because'],
        [
          'Reduce churn',
          'OKR',
          'S✓ M✓ A? R✓ T✓',
          'It moves from 5 to 4 and ends: 2026-12-31. S: names its measure; M: start and target; A: the numbers do not tell; R: under an objective; T: has a last day.',
        ],
        [
          'Keep uptime at 99.9 %',
          'KPI',
          'S✓ M? A? R✓ T✗',
          'Its words say to keep a level, and nothing moves. S: names its measure; M: target without start or unit; A: the numbers do not tell; R: under an objective; T: no last day, no cycle.',
        ],
      ],
    },
    {
      args: ['goal', 'fast', 'ambitious', 'year'],
      result: [
        [
          'OKR',
          'Write an objective with key results, because it is a goal, things change fast and the team aims high. Against that: it is for a year or longer.',
        ],
      ],
    },
    {
      args: ['measurement', 'slow', 'steady', 'year'],
      result: [
        [
          'KPI',
          'Watch it as a KPI with a target or a range, because it is a measurement, things change slowly, the team wants steady results and it is for a year or longer.',
        ],
      ],
    },
    {
      args: ['goal', 'fast', 'brave', 'year'],
      error: 'OKR_ADVISE: culture cannot be “brave”. Write "ambitious" or "steady".',
    },
  ],
})

/** Enough to see what was typed. */
const SHOWN = 80

function unknownAnswer(question: Question, typed: string): OkrError {
  return new OkrError(
    'wrong-arguments',
    `${NAME}: ${question} cannot be “${shortText(typed, SHOWN)}”. Write ${CHOICES[question]}.`,
  )
}
