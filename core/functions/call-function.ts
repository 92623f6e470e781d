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

/** By the number of arguments, then by whether the first one is a range. */
function chooseForm(fn: SheetFunction, args: readonly unknown[]): Form {
  const fitting = fn.forms.filter(
    ({ params }) => args.length <= params.length && args.length >= leastOf(params),
  )
  const wantsRows = Array.isArray(args[0])
  const best = fitting.find(({ params }) => (params[0]?.type === 'rows') === wantsRows) ?? fitting[0]
  if (best !== undefined) return best
  const most = Math.max(...fn.forms.map(({ params }) => params.length))
  if (args.length > most)
    throw new OkrError('wrong-arguments', `${fn.name} takes at most ${most} arguments. ${usageOf(fn)}`)
  const incomplete = fn.forms.find(
    ({ params }) => params.length > args.length && (params[0]?.type === 'rows') === wantsRows,
  )
  const param = (incomplete ?? fn.forms[0])?.params[args.length]
  if (param === undefined) throw new OkrError('wrong-arguments', usageOf(fn))
  throw wrongArgument(fn, param, 'is missing')
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
