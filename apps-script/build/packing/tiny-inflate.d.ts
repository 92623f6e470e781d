declare module 'tiny-inflate' {
  /** Fills the second with what the first holds. */
  export default function inflate(source: Uint8Array, filled: Uint8Array): Uint8Array
}
