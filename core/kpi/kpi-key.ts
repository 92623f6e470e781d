/** Names longer than this are alike when their beginnings are. */
const LONGEST = 200

/** Two names with one key are the same: case, width and blanks do not matter. */
export function kpiKey(name: string): string {
  return name.slice(0, LONGEST).normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}
