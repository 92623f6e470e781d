import { createServer, type RequestListener, type Server } from 'node:http'
import { codeOf } from '../error-code'

export interface Loopback {
  readonly port: number
  readonly close: () => Promise<void>
}

/** Errors of a machine without IPv6; there `localhost` leads to 127.0.0.1. */
const NO_IPV6: ReadonlySet<unknown> = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT'])

/**
 * Listens on the first free one of the ports, under both loopback addresses, because `localhost` leads to either. The
 * last error is thrown when none is free.
 */
export async function listenOnLoopback(
  ports: readonly number[],
  listenerFor: (port: number) => RequestListener,
): Promise<Loopback> {
  let problem: unknown
  for (const port of ports) {
    try {
      return await listenOnBoth(port, listenerFor)
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw error
      problem = error
    }
  }
  throw problem
}

async function listenOnBoth(
  asked: number,
  listenerFor: (port: number) => RequestListener,
): Promise<Loopback> {
  const first = await listening(createServer(), '127.0.0.1', asked)
  const port = portOf(first)
  const listener = listenerFor(port)
  first.on('request', listener)
  const servers = [first]
  try {
    servers.push(await listening(createServer(listener), '::1', port))
  } catch (error) {
    if (!NO_IPV6.has(codeOf(error))) {
      await closed(first)
      throw error
    }
  }
  return { port, close: async () => void (await Promise.all(servers.map(closed))) }
}

function listening(server: Server, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, () => resolve(server))
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    // A browser keeps its connections open, and the server would wait for them.
    server.closeAllConnections()
  })
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}
