import { open, truncate } from 'node:fs/promises'
import type { EntityRecord } from '../../../src/model/knowledge.ts'

/** Writes entities.jsonl, or a file like it, line by line. */
export interface EntityWriter<T = EntityRecord> {
  write(record: T): Promise<void>
  /** everything written so far is in the file */
  flush(): Promise<void>
  /** length of the file in bytes, after flush */
  bytes(): number
  close(): Promise<void>
}

const flushAt = 1 << 20

/** Opens `file`, cut to its first `keep` bytes; made again when `keep` is 0. */
export async function openWriter<T = EntityRecord>(
  file: string,
  keep: number,
): Promise<EntityWriter<T>> {
  if (keep > 0) await truncate(file, keep)
  const handle = await open(file, keep > 0 ? 'a' : 'w')
  let waiting: string[] = []
  let waitingLength = 0
  let bytes = keep
  const flush = async () => {
    const buffer = Buffer.from(waiting.join(''))
    waiting = []
    waitingLength = 0
    if (buffer.length > 0) await handle.writeFile(buffer)
    bytes += buffer.length
  }
  return {
    async write(record) {
      const line = JSON.stringify(record) + '\n'
      waiting.push(line)
      waitingLength += line.length
      if (waitingLength >= flushAt) await flush()
    },
    flush,
    bytes: () => bytes,
    close: () => handle.close(),
  }
}
