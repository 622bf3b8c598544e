import {
  createServer as createPlainServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { Readable } from 'node:stream'
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
  /** what was sent along; '' for none */
  body: string
}

export interface PageServer {
  port: number
  /** "host/path?query" of every request that came, in order */
  requests: string[]
  /** the same with all that came along */
  heard: HeardRequest[]
  close(): Promise<void>
}

/** What a request sends along; '' where it breaks off. */
async function readText(request: IncomingMessage): Promise<string> {
  try {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    return Buffer.concat(parts).toString('utf8')
  } catch {
    return ''
  }
}

/**
 * Serves pages on loopback under whatever host name a browser asks for, over HTTPS and plain HTTP on
 * one port. `find` gets "https://host/path" or "http://host/path"; null is answered 404.
 */
export async function servePages(
  find: (url: URL, heard: HeardRequest) => ServedPage | null | Promise<ServedPage | null>,
): Promise<PageServer> {
  const requests: string[] = []
  const heard: HeardRequest[] = []
  const hear =
    (scheme: string): RequestListener =>
    (request, response) => {
      const address = `${request.headers.host ?? 'localhost'}${request.url ?? '/'}`
      requests.push(address)
      const { method = '', headers } = request
      void readText(request).then(async (body) => {
        const one = { method, address, headers, body }
        heard.push(one)
        write(await answer(`${scheme}://${address}`, one), response)
      })
    }
  const secure = createSecureServer(await createCertificate(), hear('https'))
  const plain = createPlainServer(hear('http'))
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => socket.destroy())
    // the first byte tells: that of a TLS handshake is 22
    socket.once('readable', () => {
      const first = socket.read(1) as Buffer | null
      if (!first) return
      socket.unshift(first)
      ;(first[0] === 22 ? secure : plain).emit('connection', socket)
    })
  })
  const answer = async (url: string, asked: HeardRequest): Promise<ServedPage> => {
    try {
      return (
        (await find(new URL(url), asked)) ?? { status: 404, body: 'not here', type: 'text/plain' }
      )
    } catch (error) {
      return { status: 500, body: String(error), type: 'text/plain' }
    }
  }
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    heard,
    close: () =>
      new Promise((closed) => {
        for (const socket of open) socket.destroy()
        server.close(() => closed())
      }),
  }
}

function write(
  { body, status = 200, type = 'text/html; charset=utf-8', headers }: ServedPage,
  response: ServerResponse,
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers })
  if (typeof body === 'string' || body instanceof Uint8Array) response.end(body)
  else
    Readable.from(body)
      .on('error', () => response.destroy())
      .pipe(response)
}
