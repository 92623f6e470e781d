export interface FunctionHelp {
  readonly name: string
  readonly summary: string
  readonly params: readonly ParamHelp[]
}

interface ParamHelp {
  readonly name: string
  readonly help: string
  readonly isOptional: boolean
}

/** A comment that says @customfunction, and the function right below it, as Sheets finds them. */
const CUSTOM_FUNCTION =
  /\/\*\*((?:(?!\*\/)[\s\S])*@customfunction(?:(?!\*\/)[\s\S])*)\*\/\s*function (\w+)\(/g

/** Names and help of the custom functions in a built script, for autocomplete and the help box. */
export function customFunctionsOf(code: string): FunctionHelp[] {
  return [...code.matchAll(CUSTOM_FUNCTION)].map(([, comment = '', name = '']) => {
    const text = comment.replace(/^\s*\* ?/gm, '')
    const [summary = ''] = text.split(/^@/m)
    return {
      name,
      summary: summary.trim(),
      params: [...text.matchAll(/@param \{[^}]*\} (\w+) (.*)/g)].map(paramOf),
    }
  })
}

const OPTIONAL = 'Optional. '

/**
 * Sheets does not understand JSDoc's marks for an optional parameter, so the help begins with the word; whoever shows it
 * here has a way of its own to say so.
 */
function paramOf([, name = '', help = '']: RegExpExecArray): ParamHelp {
  const isOptional = help.startsWith(OPTIONAL)
  return { name, help: isOptional ? help.slice(OPTIONAL.length) : help, isOptional }
}
