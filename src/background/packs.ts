import { emptyKnowledge, type KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { PackSummary } from '../platform/messages.ts'

/** The bundled packs, opened once in a worker's life. */
export async function loadBundledKnowledge(): Promise<KnowledgeBase> {
  return emptyKnowledge
}

export async function listPacks(): Promise<PackSummary[]> {
  return []
}
