import { createServer } from 'node:https'
import { Readable } from 'node:stream'
import type { AddressInfo } from 'node:net'
import { createCertificate } from './certificate.ts'

export interface ServedPage {
  /**
   * in parts, when it is to come slowly or to break off: a body whose parts throw ends in the
   * middle
   */
  body: string | Uint8Array | AsyncIterable<Uint8Array>
  /** 200 when left out */
  status?: number
  /** content type; HTML in UTF-8 when left out */
  type?: string
  headers?: Record<string, string>
}

/** What came over the wire. */
export interface HeardRequest {
  method: string
  /** "host/path?query" */
  address: string
  /** names in lower case */
  headers: Record<string, string | string[] | undefined>
}

export interface PageServer {
  port: number
  /** "host/path?query" of every request that came, in order */
  requests: string[]
  /** the same with all that came along */
  heard: HeardRequest[]
  close(): Promise<void>
}

/**
 * Serves pages over HTTPS on loopback under whatever host name a browser asks for. `find` gets
 * "https://host/path"; null is answered 404.
 */
export async function servePages(
  find: (url: URL) => ServedPage | null | Promise<ServedPage | null>,
): Promise<PageServer> {
  const requests: string[] = []
  const heard: HeardRequest[] = []
  const server = createServer(await createCertificate(), (request, response) => {
    const address = `${request.headers.host ?? 'localhost'}${request.url ?? '/'}`
    requests.push(address)
    heard.push({ method: request.method ?? '', address, headers: request.headers })
    void answer(`https://${address}`).then(({ status, page }) => {
      response.writeHead(status, {
        'content-type': page.type ?? 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...page.headers,
      })
      if (typeof page.body === 'string' || page.body instanceof Uint8Array) response.end(page.body)
      else
        Readable.from(page.body)
          .on('error', () => response.destroy())
          .pipe(response)
    })
  })
  const answer = async (url: string): Promise<{ status: number; page: ServedPage }> => {
    try {
      const page = await find(new URL(url))
      return page
        ? { status: page.status ?? 200, page }
        : { status: 404, page: { body: 'not here', type: 'text/plain' } }
    } catch (error) {
      return { status: 500, page: { body: String(error), type: 'text/plain' } }
    }
  }
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    heard,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
