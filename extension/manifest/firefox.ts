import { baseManifest } from './base'

/** The first Firefox that knows `data_collection_permissions`, which its store requires. */
export const FIREFOX_VERSION = '140.0'

/** Settings and permissions of an installed copy hang on this id: it must never change. */
export const GECKO_ID = 'okr-sheets@okr-sheets.example'

export function firefoxManifest(version: string) {
  return {
    ...baseManifest(version),
    background: { scripts: ['background.js'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: FIREFOX_VERSION,
        data_collection_permissions: { required: ['none'] },
      },
      // Android learned the same key two versions later.
      gecko_android: { strict_min_version: '142.0' },
    },
  }
}
