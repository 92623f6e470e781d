import { GOOGLE_HOSTS, LOOPBACK_HOSTS } from '../src/hosts'

export const ICON_SIZES = [16, 32, 48, 128] as const

/** What Chrome and Firefox share. A manifest that serves both gives a warning in each. */
export function baseManifest(version: string) {
  const icons = Object.fromEntries(ICON_SIZES.map((size) => [size, `icons/${size}.png`]))
  return {
    manifest_version: 3,
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    version,
    default_locale: 'en',
    icons,
    action: { default_popup: 'popup.html', default_title: '__MSG_extName__', default_icon: icons },
    options_ui: { page: 'options.html', open_in_tab: true },
    permissions: ['storage', 'alarms'],
    // Asked for when a feed is connected, and only those of that feed.
    optional_host_permissions: [...GOOGLE_HOSTS, ...LOOPBACK_HOSTS],
    content_security_policy: { extension_pages: POLICY },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+K' } } },
  }
}

/** The sheet of `npm start` picks its own port. */
const CONNECT = [...GOOGLE_HOSTS.map(origin), ...LOOPBACK_HOSTS.map((host) => `${origin(host)}:*`)]

/** Nothing but our own files, and requests only to where a feed can be. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  `connect-src ${CONNECT.join(' ')}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

function origin(pattern: string): string {
  return pattern.slice(0, -'/*'.length)
}
