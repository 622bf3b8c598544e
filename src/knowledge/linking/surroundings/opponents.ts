/** The clubs that stand beside a club in one sentence: its opponents, mostly of its own league. */
import type { Candidate, Entity } from '../../../model/annotation.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'

/** UTF-16 units between two clubs that play each other, and mentions that are looked at. */
const reach = 32
const mostMentions = 3
const sentenceEnd = /[.!?؟؛;\n]\s/

interface Club {
  id: string
  country: string
  start: number
  end: number
}

/**
 * Tells of an entity the countries (ISO codes) of the clubs beside it whose own name means clubs of
 * one country alone. «الأهلي» is a club of ten countries, «الزمالك» of one.
 */
export function createOpponents(
  entities: readonly Entity[],
  text: string,
  getRecord: (candidate: Candidate) => EntityRecord | null,
): (entity: Entity) => ReadonlySet<string> {
  let clubs: Club[] | null = null
  const list = (): Club[] =>
    entities.flatMap(({ id, candidates, mentions }) => {
      const countries = new Set(
        candidates
          .filter(({ kind }) => kind === 'football-club')
          .map((one) => getRecord(one)?.country),
      )
      const [country] = countries
      if (countries.size !== 1 || country === undefined) return []
      return mentions.map(({ start, end }) => ({ id, country, start, end }))
    })
  return ({ id, mentions }) => {
    const looked = mentions.slice(0, mostMentions)
    const isBeside = (club: Club) =>
      looked.some(({ start, end }) => {
        const [from, to] = club.start >= end ? [end, club.start] : [club.end, start]
        return from <= to && to - from <= reach && !sentenceEnd.test(text.slice(from, to))
      })
    clubs ??= list()
    return new Set(
      clubs.filter((club) => club.id !== id && isBeside(club)).map(({ country }) => country),
    )
  }
}
