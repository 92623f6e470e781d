/** The narrow door for sidebar and popup: the exchange format without its parser. */
export * from './snapshot'
