const PROPERTY = 'feedKey'

/** The secret in the feed link. It stays in the document's properties, so a copy of the sheet has none. */
export function feedKey(): string | null {
  return PropertiesService.getDocumentProperties().getProperty(PROPERTY)
}

/** Two random UUIDs hold 244 random bits; Math.random would be no secret. */
export function newFeedKey(): string {
  const key = (Utilities.getUuid() + Utilities.getUuid()).replace(/-/g, '')
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, key)
  return key
}

/** Looks at every character whatever the first ones are, so that the time taken tells nothing about the key. */
export function isSameKey(given: string, key: string): boolean {
  let difference = given.length ^ key.length
  for (let i = 0; i < key.length; i++)
    difference |= given.charCodeAt(i % (given.length || 1)) ^ key.charCodeAt(i)
  return difference === 0
}
