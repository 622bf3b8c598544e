import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes an extension that does nothing into `folder`: one empty line in every page of `host`, and
 * a worker that waits for nothing.
 */
export function writeNullExtension(folder: string, host: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'page.js'), '\n')
  writeFileSync(join(folder, 'worker.js'), '\n')
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Nothing',
      version: '1.0',
      background: { service_worker: 'worker.js' },
      content_scripts: [{ js: ['page.js'], matches: [`*://${host}/*`], run_at: 'document_idle' }],
    }),
  )
}
