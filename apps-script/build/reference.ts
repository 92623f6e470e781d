import {
  ALL_FUNCTIONS,
  type Cell,
  type Example,
  type Form,
  type Grid,
  SAMPLE_RANGE,
  SAMPLE_ROWS,
  type SheetFunction,
  signatureOf,
} from '../../core/index'

const BEGIN = '<!-- prettier-ignore-start -->\n<!-- The reference is written by `npm run docs`. -->'
const END = '<!-- prettier-ignore-end -->'

/** The README with the function reference between its two marks made anew. */
export function withReference(readme: string): string {
  const from = readme.indexOf(BEGIN)
  const to = readme.indexOf(END)
  if (from < 0 || to < from) throw new Error('README.md has lost the marks around the reference')
  return `${readme.slice(0, from)}${BEGIN}\n\n${reference()}\n\n${readme.slice(to)}`
}

function reference(): string {
  const sample = `The examples use these rows, which stand in ${SAMPLE_RANGE}:\n\n${table(SAMPLE_ROWS)}`
  return [sample, ...ALL_FUNCTIONS.map(section)].join('\n\n')
}

function section(fn: SheetFunction): string {
  const heading = `### ${fn.name}\n\n${fn.summary}`
  const forms = fn.forms.map((form) => formText(fn.name, form)).join('\n')
  return `${heading}\n\n${forms}\n\nAnswer: ${fn.returns}\n\n${examples(fn)}`
}

function formText(name: string, form: Form): string {
  const params = form.params.map((param) => `  - \`${param.name}\`: ${param.help}`)
  return [`- \`=${signatureOf(name, form)}\``, ...params].join('\n')
}

/** Single answers share a table; each answer with several cells is a table of its own. */
function examples({ name, examples: all }: SheetFunction): string {
  const formula = ({ args }: Example): string => `\`=${name}(${args.map(argumentText).join(', ')})\``
  const single = all.filter(({ result }) => !Array.isArray(result))
  const lines = single.map((example) => [formula(example), resultText(example), example.note ?? ''])
  const grids = all.flatMap((example) =>
    Array.isArray(example.result) ? `${formula(example)} gives\n\n${table(example.result)}` : [],
  )
  return [...(lines.length > 0 ? [table([['Formula', 'Answer', ''], ...lines])] : []), ...grids].join('\n\n')
}

function argumentText(argument: Cell | Grid): string {
  if (argument === SAMPLE_ROWS) return SAMPLE_RANGE
  if (!Array.isArray(argument))
    return typeof argument === 'string' && argument === '' ? '' : cellLiteral(argument as Cell)
  return `{${(argument as Grid).map((row) => row.map(cellLiteral).join(', ')).join('; ')}}`
}

/** As a formula writes it: rows of its own stand as an array between braces. */
function cellLiteral(cell: Cell): string {
  return typeof cell === 'string' ? `"${cell}"` : String(cell)
}

function resultText({ result, error }: Example): string {
  if (error !== undefined) return `#ERROR! ${error}`
  return result === '' ? '(blank)' : String(result)
}

function table([head = [], ...rows]: Grid): string {
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

function line(cells: readonly Cell[]): string {
  return `| ${cells.map(cellText).join(' | ')} |`
}

/** Leading blanks are the tree's indent, and Markdown would drop them. */
function cellText(cell: Cell): string {
  return String(cell ?? '')
    .replace(/\|/g, '\\|')
    .replace(/^ +/, (blanks) => blanks.replace(/ /g, '&nbsp;'))
}
