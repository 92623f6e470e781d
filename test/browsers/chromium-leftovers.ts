import type { Page } from 'playwright-core'

/** What the extension still has and may, as one of its own pages sees it. */
export interface Leftovers {
  readonly origins: readonly string[]
  /** Everything in the storage, as text. */
  readonly stored: string
}

/** What the function below uses of `chrome`, which exists only where it runs. */
interface ChromeInPage {
  readonly permissions: { readonly getAll: () => Promise<{ readonly origins: readonly string[] }> }
  readonly storage: { readonly local: { readonly get: () => Promise<object> } }
}

export function leftovers(page: Page): Promise<Leftovers> {
  return page.evaluate(async () => {
    const { permissions, storage } = (globalThis as unknown as { readonly chrome: ChromeInPage }).chrome
    const { origins } = await permissions.getAll()
    return { origins, stored: JSON.stringify(await storage.local.get()) }
  })
}
