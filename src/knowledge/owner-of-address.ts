import type { EntityRecord } from '../model/knowledge.ts'
import type { RecordKey } from '../model/record-key.ts'
import type { KnowledgeBase } from './knowledge-base.ts'

/** A record with the key by which it is asked for. */
export interface Owner {
  key: RecordKey
  record: EntityRecord
}

/** The outlet or body that owns a web address; null for no address, or where no pack knows its host. */
export function findOwnerOfAddress(
  url: string | null,
  knowledge: Pick<KnowledgeBase, 'getOwnerOfHost' | 'getRecord'>,
): Owner | null {
  if (url === null || !URL.canParse(url)) return null
  const key = knowledge.getOwnerOfHost(new URL(url).hostname)
  const record = key && knowledge.getRecord(key)
  return key && record && { key, record }
}
