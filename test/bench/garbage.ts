import v8 from 'node:v8'
import vm from 'node:vm'

v8.setFlagsFromString('--expose-gc')
// Collecting often would otherwise throw away code that is still in use.
v8.setFlagsFromString('--no-flush-bytecode')
const collect = vm.runInNewContext('gc') as (options?: { readonly type: 'minor' }) => void

/** So that nobody pays for the garbage of the one before. */
export function collectYoung(): void {
  collect({ type: 'minor' })
}

export function collectAll(): void {
  collect()
}
