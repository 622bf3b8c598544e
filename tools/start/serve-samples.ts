import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { servePages, type PageServer, type ServedPage } from '../browser/serve-pages.ts'

/** A reserved name (RFC 2606): no host of the web bears it. */
export const sampleHost = 'alnamuthaj.example'

export const samplesFolder = fileURLToPath(new URL('samples', import.meta.url))

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
}

/** Serves a folder's files, "/" being front.html. */
export function serveFolder(folder: string): Promise<PageServer> {
  return servePages(({ pathname }) =>
    getFile(folder, pathname === '/' ? '/front.html' : decodeURIComponent(pathname)),
  )
}

/** Serves one file of this machine and its neighbours. */
export function serveFile(path: string): Promise<PageServer> {
  return serveFolder(dirname(path))
}

function getFile(folder: string, path: string): ServedPage | null {
  const file = join(folder, normalize(path))
  if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return null
  return { body: readFileSync(file), type: types[extname(file)] ?? 'application/octet-stream' }
}
