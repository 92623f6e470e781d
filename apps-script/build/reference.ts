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

const BEGIN = '<!-- reference: written by `npm run docs`\nprettier-ignore-start -->'
const END = '<!-- prettier-ignore-end\nend of reference -->'

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

function examples({ name, examples: all }: SheetFunction): string {
  const lines = all.map((example) => [
    `\`=${name}(${example.args.map(argumentText).join(', ')})\``,
    resultText(example),
    example.note ?? '',
  ])
  return table([['Formula', 'Answer', ''], ...lines])
}

function argumentText(argument: Cell | Grid): string {
  if (argument === SAMPLE_ROWS) return SAMPLE_RANGE
  if (Array.isArray(argument)) throw new Error('An example takes single values or SAMPLE_ROWS')
  return typeof argument === 'string' && argument !== '' ? `"${argument}"` : String(argument)
}

function resultText({ result, error }: Example): string {
  if (error !== undefined) return `#ERROR! ${error}`
  if (!Array.isArray(result)) return valueText(result)
  return result.map((row) => row.map(valueText).join(' · ')).join('<br>')
}

function valueText(value: Cell): string {
  return value === '' ? '(blank)' : String(value)
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
    .replace(/(^|<br>) +/g, (blanks) => blanks.replace(/ /g, '&nbsp;'))
}
