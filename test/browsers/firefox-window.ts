import { connectMarionette, type Marionette } from './marionette'

/** A running Firefox, as far as the tests drive it. */
export interface FirefoxWindow {
  readonly install: (file: string) => Promise<unknown>
  readonly go: (url: string) => Promise<unknown>
  /** Runs the body of an async function in the page, where `browser` is there; `args` holds what is passed. */
  readonly run: (body: string, ...args: readonly unknown[]) => Promise<unknown>
  /** The same with the rights of the browser's own windows, where the toolbar is. */
  readonly runInBrowser: (body: string, ...args: readonly unknown[]) => Promise<unknown>
  readonly click: (selector: string) => Promise<void>
  readonly type: (selector: string, text: string) => Promise<void>
  readonly quit: () => Promise<void>
}

interface Outcome {
  readonly value?: unknown
  readonly error?: string
}

export async function connectFirefox(port: number): Promise<FirefoxWindow> {
  const marionette = await connectMarionette(port)
  await marionette.send('WebDriver:NewSession')
  // A page draws itself a moment after it has loaded; whoever looks for an element waits for it, as a person does.
  await marionette.send('WebDriver:SetTimeouts', { implicit: 10_000 })
  const { send } = marionette
  const element = (selector: string) => findElement(marionette, selector)
  return {
    install: (file) => send('Addon:Install', { path: file, temporary: false }),
    go: (url) => send('WebDriver:Navigate', { url }),
    run: (body, ...args) => run(marionette, body, args),
    runInBrowser: async (body, ...args) => {
      await send('Marionette:SetContext', { value: 'chrome' })
      return run(marionette, body, args).finally(() => send('Marionette:SetContext', { value: 'content' }))
    },
    // A real click: Firefox takes it for the person's own.
    click: async (selector) => void (await send('WebDriver:ElementClick', { id: await element(selector) })),
    type: async (selector, text) => {
      const id = await element(selector)
      await send('WebDriver:ElementClear', { id })
      await send('WebDriver:ElementSendKeys', { id, text })
    },
    quit: async () => {
      // The connection may end before the reply does.
      await send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => undefined)
      marionette.close()
    },
  }
}

async function run({ send }: Marionette, body: string, args: readonly unknown[]): Promise<unknown> {
  const script = `
    const args = [...arguments]
    const done = args.pop()
    ;(async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }))`
  const question = { script, args, sandbox: null, scriptTimeout: 60_000 }
  const { value, error } = (await send('WebDriver:ExecuteAsyncScript', question)) as Outcome
  if (error !== undefined) throw new Error(error)
  return value
}

async function findElement({ send }: Marionette, selector: string): Promise<unknown> {
  const found = await send('WebDriver:FindElement', { using: 'css selector', value: selector })
  return Object.values(found as Readonly<Record<string, string>>)[0]
}
