import type { Ask } from './authorization'

export interface TextOutput {
  getContent(): string
  getMimeType(): string
  setMimeType(type: string): TextOutput
}

export function contentService(ask: Ask): object {
  return {
    MimeType: { JSON: 'application/json', TEXT: 'text/plain' },
    createTextOutput(content: string): TextOutput {
      ask('content', 'ContentService.createTextOutput')
      let type = 'text/plain'
      const self: TextOutput = {
        getContent: () => content,
        getMimeType: () => type,
        setMimeType: (mime) => ((type = mime), self),
      }
      return self
    },
  }
}
