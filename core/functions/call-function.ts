import type { Cell } from '../cells/cell'
import { readDay } from '../cells/day'
import { plural } from '../text/plural'
import { OkrError } from './okr-error'
import { type Param, readArgument } from './param'
import type { Form, Result, SheetFunction, Workbook } from './sheet-function'

/** Picks the form that fits, checks the arguments against it, and runs it. */
export function callFunction(fn: SheetFunction, args: readonly unknown[], workbook: Workbook): Result {
  const { params, run } = chooseForm(fn, args)
  const values = params.map((param, i) => {
    if (i >= args.length && !param.isOptional) throw wrongArgument(fn, param, 'is missing')
    const reading = readArgument(param, args[i])
    if (reading.wants !== undefined) throw wrongArgument(fn, param, `must be ${reading.wants}`)
    return reading.value
  })
  return run(values, workbook)
}

/** By what the first argument is, then by the number of arguments. */
function chooseForm(fn: SheetFunction, args: readonly unknown[]): Form {
  // An empty start before a target is a number too.
  const startsWithNumber = isFigure(args[0]) || (args[0] === '' && isFigure(args[1]))
  const alike = fn.forms.filter(({ params }) => (params[0]?.type !== 'rows') === startsWithNumber)
  const forms = alike.length > 0 ? alike : fn.forms
  const fits = ({ params }: Form): boolean => args.length <= params.length && args.length >= leastOf(params)
  // A number starts no range, but an empty cell may stand for a start value as well as for a range.
  const fitting = forms.find(fits) ?? (startsWithNumber ? undefined : fn.forms.find(fits))
  return fitting ?? incompleteForm(fn, forms, args)
}

/** A number or a day, or a range of one cell with one. */
function isFigure(argument: unknown): boolean {
  const cell = Array.isArray(argument) && argument.length === 1 ? (argument as unknown[][])[0]?.[0] : argument
  return typeof cell === 'number' || (!Array.isArray(cell) && readDay(cell as Cell).kind === 'day')
}

/** The form that was meant, to say which argument it lacks; no form takes more than the longest one. */
function incompleteForm(fn: SheetFunction, forms: readonly Form[], args: readonly unknown[]): Form {
  const meant = forms.find(({ params }) => params.length > args.length)
  if (meant !== undefined) return meant
  const most = Math.max(...fn.forms.map(({ params }) => params.length))
  const problem =
    args.length > most ? `takes at most ${plural(most, 'argument')}` : 'was given a mix of arguments'
  throw new OkrError('wrong-arguments', `${fn.name} ${problem}. ${usageOf(fn)}`)
}

function leastOf(params: readonly Param[]): number {
  return params.filter(({ isOptional }) => !isOptional).length
}

function wrongArgument(fn: SheetFunction, param: Param, what: string): OkrError {
  return new OkrError('wrong-arguments', `${fn.name}: ${param.name} ${what}. ${param.help} ${usageOf(fn)}`)
}

/** "Write OKR_SCORE(rows, [id]) or OKR_SCORE(start, target, current)." */
function usageOf(fn: SheetFunction): string {
  return `Write ${fn.forms.map((one) => signatureOf(fn.name, one)).join(' or ')}.`
}

export function signatureOf(name: string, { params }: Form): string {
  return `${name}(${params.map((param) => (param.isOptional ? `[${param.name}]` : param.name)).join(', ')})`
}
