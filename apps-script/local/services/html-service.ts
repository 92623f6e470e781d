import type { Ask } from './authorization'

export interface HtmlOutput {
  getContent(): string
  setContent(content: string): HtmlOutput
  getTitle(): string
  setTitle(title: string): HtmlOutput
  getWidth(): number | null
  setWidth(pixels: number): HtmlOutput
  getHeight(): number | null
  setHeight(pixels: number): HtmlOutput
}

/** `files` holds the project's HTML files by name, without `.html`. */
export function htmlService(files: Readonly<Record<string, string>>, ask: Ask): object {
  return {
    createHtmlOutputFromFile(name: string) {
      ask('html', 'HtmlService.createHtmlOutputFromFile')
      const content = files[name]
      if (content === undefined) throw new Error(`No HTML file named ${name} was found.`)
      return htmlOutput(content)
    },
  }
}

function htmlOutput(file: string): HtmlOutput {
  let content = file
  let title = ''
  const size: { width: number | null; height: number | null } = { width: null, height: null }
  const self: HtmlOutput = {
    getContent: () => content,
    getTitle: () => title,
    getWidth: () => size.width,
    getHeight: () => size.height,
    setContent: (text) => ((content = text), self),
    setTitle: (text) => ((title = text), self),
    setWidth: (pixels) => ((size.width = pixels), self),
    setHeight: (pixels) => ((size.height = pixels), self),
  }
  return self
}
