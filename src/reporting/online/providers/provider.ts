/**
 * One online source: how it is asked and how its answer is read. Pure; asking is askProvider's,
 * sending the door's.
 */
import type { OutwardAnswer, OutwardRequest, SourceId } from '../../../model/outward.ts'

export interface Provider<Query, Result> {
  source: SourceId
  /** how long an answer may be used again (milliseconds); 0: it is kept nowhere */
  keepFor: number
  /** null: the query does not suit this source, or the reader's key is missing */
  request(query: Query): OutwardRequest | null
  /** Throws UnreadableAnswer for whatever is not of the expected shape. */
  parse(answer: OutwardAnswer, query: Query): Result
}

/**
 * The source answered, but not what it promises: an error in words, a page, broken or foreign JSON.
 * `said`: its first words.
 */
export class UnreadableAnswer extends Error {
  override name = 'UnreadableAnswer'
  readonly said: string

  constructor(said: string) {
    super('unreadable answer')
    this.said = said.replace(/\s+/g, ' ').trim().slice(0, 200)
  }
}

export const day = 86_400_000
export const json = ['application/json']

/**
 * Says who asks, as Wikimedia wants it of every client
 * (https://meta.wikimedia.org/wiki/User-Agent_policy); nothing of the reader.
 */
export const agent = "Hashiya/0.1 (browser extension, asks at the reader's request)"
