import type * as EngineModule from '@univerjs/engine-formula'
import type { BaseValueObject, ErrorType, IFunctionService } from '@univerjs/engine-formula'
import { isDate, scriptValue, serialOfDate } from '../workbook/dates'
import { messageOf, type ScriptHost } from '../script/script-host'
import { widestRow } from '../workbook/widest-row'

/** The engine's module: Node loads its CommonJS build, the page the other one, and both share this file. */
export type Engine = typeof EngineModule

/** What Sheets shows when a script throws; the engine has no such error of its own. */
const ERROR = '#ERROR!' as ErrorType

/** Where a formula stands; 0-based. */
export interface FormulaCell {
  readonly sheetId: string
  readonly row: number
  readonly column: number
}

export interface AdapterParts {
  readonly engine: Engine
  readonly functions: IFunctionService
  readonly host: ScriptHost
  /** Told after each calculation, because the sheet itself shows only `#ERROR!` and not what was thrown. */
  readonly onResult?: (cell: FormulaCell, error: string | undefined) => void
}

/**
 * Makes each custom function a native one of the engine. Its own way of registering functions turns blanks into 0 and
 * ends the process when one throws.
 */
export function registerCustomFunctions(names: readonly string[], parts: AdapterParts): void {
  parts.functions.registerExecutors(...names.map((name) => executor(name, parts)))
}

function executor(name: string, { engine, host, onResult }: AdapterParts) {
  class CustomFunction extends engine.BaseFunction {
    override minParams = 0
    override maxParams = 255

    override calculate(...values: BaseValueObject[]): BaseValueObject {
      const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column }
      try {
        const result = resultOf(host.call(name, values.map(argumentOf)), engine)
        onResult?.(cell, undefined)
        return result
      } catch (error) {
        const message = messageOf(error)
        onResult?.(cell, message)
        return engine.ErrorValueObject.create(ERROR, message)
      }
    }
  }
  return new CustomFunction(name)
}

/** A range of one cell arrives as its bare value, a longer one as rows of cells. */
function argumentOf(value: BaseValueObject): unknown {
  if (!value.isArray()) return cellOf(value)
  const array = value as BaseValueObject & ArrayLike
  const rows = Array.from({ length: array.getRowCount() }, (_, i) =>
    Array.from({ length: array.getColumnCount() }, (__, j) => cellOf(array.get(i, j))),
  )
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows
}

interface ArrayLike {
  getRowCount(): number
  getColumnCount(): number
  get(row: number, column: number): BaseValueObject | null | undefined
}

/** Blank is `''`, a date is a `Date`, and an error gives its text. */
function cellOf(value: BaseValueObject | null | undefined): unknown {
  if (value === null || value === undefined || value.isNull()) return ''
  const plain = value.getValue()
  return value.isNumber() ? scriptValue(plain, value.getPattern()) : plain
}

function resultOf(result: unknown, engine: Engine): BaseValueObject {
  if (!Array.isArray(result)) return valueOf(result, engine)
  const rows = rectangle(result.map((row: unknown) => (Array.isArray(row) ? row : [row])))
  return engine.ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map((cell) => valueOf(cell, engine))),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  })
}

/** The engine would fill a short row with zeros. */
function rectangle(rows: readonly (readonly unknown[])[]): unknown[][] {
  const columns = widestRow(rows)
  return rows.map((row) => Array.from({ length: columns }, (_, i) => row[i]))
}

function valueOf(value: unknown, engine: Engine): BaseValueObject {
  if (value === null || value === undefined) return engine.StringValueObject.create('')
  if (typeof value === 'number') return engine.NumberValueObject.create(value)
  if (typeof value === 'boolean') return engine.BooleanValueObject.create(value)
  if (typeof value === 'string') return engine.StringValueObject.create(value)
  if (!isDate(value)) throw new TypeError('A custom function answered something that no cell can hold')
  const serial = engine.NumberValueObject.create(serialOfDate(value))
  serial.setPattern('yyyy-mm-dd')
  return serial
}
