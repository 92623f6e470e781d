import { SNAPSHOT_VERSION, type Snapshot } from '../../core/index'
import { feedKey, isSameKey } from './feed-key'
import { readSnapshot } from './workbook'

type FeedErrorCode = 'bad-key' | 'no-table'

type FeedAnswer =
  | Snapshot
  | { readonly v: typeof SNAPSHOT_VERSION; readonly unchanged: true; readonly rev: string }
  | {
      readonly v: typeof SNAPSHOT_VERSION
      readonly error: { readonly code: FeedErrorCode; readonly message: string }
    }

interface Request {
  readonly parameter?: { readonly [name: string]: string | undefined }
}

/** The web app behind the feed link. A web app cannot set a status, so errors are JSON with status 200 too. */
export function doGet(request: Request | undefined): GoogleAppsScript.Content.TextOutput {
  const { key = '', rev = '' } = request?.parameter ?? {}
  return ContentService.createTextOutput(JSON.stringify(answer(key, rev))).setMimeType(
    ContentService.MimeType.JSON,
  )
}

function answer(key: string, rev: string): FeedAnswer {
  const secret = feedKey()
  if (secret === null || !isSameKey(key, secret)) {
    return error(
      'bad-key',
      'This link is not valid any more. Copy a new one: in the sheet, open the Extensions menu and choose Connect the browser extension.',
    )
  }
  const { snapshot, problem } = readSnapshot()
  if (snapshot === undefined) return error('no-table', problem)
  return snapshot.rev === rev ? { v: SNAPSHOT_VERSION, unchanged: true, rev } : snapshot
}

function error(code: FeedErrorCode, message: string): FeedAnswer {
  return { v: SNAPSHOT_VERSION, error: { code, message } }
}
