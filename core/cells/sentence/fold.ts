/** Lower case and without accents, so that `Término` and `termino` meet; Japanese sound marks stay. */
export function fold(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
  return plain.replace(/ß/g, 'ss').replace(/œ/g, 'oe').replace(/’/g, "'")
}
