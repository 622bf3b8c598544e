import { fnvStart, fnvStep } from '../../../src/model/fnv.ts'
import type { LabelledText } from './trial.ts'

/** The fold of a text, 0 to `count` - 1: by a hash of its name, so that it stays when texts are added. */
export function foldOf({ id, source }: LabelledText, count: number): number {
  let hash = fnvStart
  for (const byte of new TextEncoder().encode(`${source} ${id}`)) hash = fnvStep(hash, byte)
  // FNV's low bits alone would put texts whose names end alike side by side
  return ((hash ^ (hash >>> 15)) >>> 0) % count
}

/** The texts of one fold, and all the others. */
export function partAt<Text extends LabelledText>(
  texts: readonly Text[],
  fold: number,
  count: number,
): { inside: Text[]; outside: Text[] } {
  const isInside = (text: Text) => foldOf(text, count) === fold
  return {
    inside: texts.filter(isInside),
    outside: texts.filter((text) => !isInside(text)),
  }
}
