import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fnv } from '../../../src/model/fnv.ts'
import { readJsonLines } from '../../read-json-lines.ts'
import type { CorpusAttribution, CorpusCitation, CorpusEntity } from '../corpus-form.ts'
import type { Pair, StandoffClaim, StandoffLabels, StandoffPiece } from './form.ts'

/** A text of others with our labels. */
export interface RelabelledText {
  id: string
  text: string
  entities: CorpusEntity[]
  attributions: CorpusAttribution[]
  citations: CorpusCitation[]
}

/**
 * The texts of a file of the folder `gold` ("ar-entities-newsfane.train") that have labels of ours,
 * with these. An error where a text is another than the one that was labelled.
 */
export function readStandoff(gold: string, name: string): RelabelledText[] {
  const file = join(import.meta.dirname, `${name}.jsonl`)
  const texts = `${gold}/${name}.jsonl`
  if (!existsSync(file) || !existsSync(texts)) return []
  const labels = new Map(readJsonLines<StandoffLabels>(file).map((each) => [each.id, each]))
  return readJsonLines<{ id: string; text: string }>(texts)
    .filter(({ id }) => labels.has(id))
    .map(({ id, text }) => withText(labels.get(id)!, text))
}

/** Labels joined with the text that they are on. */
export function withText(labels: StandoffLabels, text: string): RelabelledText {
  const { id, hash, entities, claims, pieces } = labels
  if (fnv(text) !== hash) throw new Error(`${id}: this is not the text that was labelled`)
  return {
    id,
    text,
    entities: entities.map(([start, end, type]) => ({ start, end, type })),
    attributions: claims.map((claim) => toAttribution(claim, text)),
    citations: pieces.map((piece) => toCitation(piece, text)),
  }
}

const wordsOf = (text: string, [start, end]: Pair) => text.slice(start, end)

function toAttribution({ speaker, ...claim }: StandoffClaim, text: string): CorpusAttribution {
  return speaker ? { ...claim, speaker: wordsOf(text, speaker) } : claim
}

const toCitation = ({ at, kind, outlets }: StandoffPiece, text: string): CorpusCitation => ({
  start: at[0],
  end: at[1],
  kind,
  outlets: outlets.map((outlet) => wordsOf(text, outlet)),
  from: null,
  to: null,
})
