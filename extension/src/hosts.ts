/** A feed starts at the first host and is redirected to the second; both need the person's permission. */
export const GOOGLE_HOSTS = ['https://script.google.com/*', 'https://script.googleusercontent.com/*'] as const

/**
 * The sheet that `npm start` serves on the same computer. It redirects from one name to the other, as Google does.
 * Any other plain http address is refused, because the key in the link could be read on the way.
 */
export const LOOPBACK_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'] as const
