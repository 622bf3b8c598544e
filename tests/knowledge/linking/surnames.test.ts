import { describe, expect, it } from 'vitest'
import { linkSurnames } from '../../../src/knowledge/linking/candidates/surnames.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { recordOf } from '../pack-of.ts'

/** A name of an article; `id`: of the record to which it is linked, null for none. */
const named = (name: string, start: number, id: string | null = null): Entity => ({
  id: name,
  type: 'PER',
  name,
  mentions: [{ start, end: start + name.length }],
  introduction: null,
  candidates: ['other', ...(id === null ? [] : [id])].map((one) => ({
    pack: 'p',
    id: one,
    type: 'PER',
    kind: 'politician',
    score: 0.5,
  })) as Entity['candidates'],
  link: id === null ? null : { pack: 'p', id },
  qid: id === null ? null : `Q-${id}`,
})
const ofType = (entity: Entity, type: EntityType): Entity => ({ ...entity, type })

/** To what a name is linked beside others, where the records are of these countries. */
function linkBeside(
  name: Entity,
  others: readonly Entity[],
  countries = {} as Record<string, string>,
) {
  const knowledge = {
    getRecord: ({ id }: { id: string }) =>
      recordOf(id, [], { type: 'PER', country: countries[id] ?? 'GB' }),
  }
  return linkSurnames([name, ...others], knowledge as never)[0]!
}

describe('the surname alone', () => {
  const marle = named('Emil Marle', 50, 'marle')

  it('is whom the article names fully with it, and nobody else it may be', () => {
    const linked = linkBeside(named('Marle', 0), [marle])
    expect(linked).toMatchObject({ link: { pack: 'p', id: 'marle' }, qid: 'Q-marle' })
    expect(linked.candidates.map(({ id }) => id)).toEqual(['marle'])
  })

  it('is the same whatever the case in which it stands', () => {
    expect(linkBeside(named('MARLE', 0), [marle]).link?.id).toBe('marle')
  })

  it('is no given name', () => {
    expect(linkBeside(named('Emil', 0), [marle]).link).toBeNull()
  })

  it('is the first name of somebody from where the family’s name stands first', () => {
    const others = [named('Lan Dorin', 50, 'dorin')]
    expect(linkBeside(named('Lan', 0), others, { dorin: 'CN' }).link?.id).toBe('dorin')
    expect(linkBeside(named('Dorin', 0), others, { dorin: 'CN' }).link?.id).toBe('dorin')
    expect(linkBeside(named('Lan', 0), others, { dorin: 'GB' }).link).toBeNull()
  })

  it('is the one of several who is named first in the article, whatever their order', () => {
    const anna = named('Anna Marle', 90, 'anna')
    for (const others of [
      [marle, anna],
      [anna, marle],
    ])
      expect(linkBeside(named('Marle', 0), others).link?.id).toBe('marle')
  })

  it('is nobody where the one who is named first is not known', () => {
    expect(linkBeside(named('Marle', 0), [named('Anna Marle', 9), marle]).link).toBeNull()
  })

  it('is nobody’s whom no article names fully', () => {
    expect(linkBeside(named('Marle', 0), [named('Tovin', 9, 'marle')]).link).toBeNull()
  })

  it('is no name of a place or a body, nor such a one’s last word', () => {
    expect(linkBeside(ofType(named('Marle', 0), 'LOC'), [marle]).link).toBeNull()
    expect(linkBeside(named('Marle', 0), [ofType(marle, 'ORG')]).link).toBeNull()
  })

  it('keeps a link of its own, and a full name is no surname', () => {
    expect(linkBeside(named('Marle', 0, 'own'), [marle]).link?.id).toBe('own')
    expect(linkBeside(named('Van Marle', 90), [named('Emil Marle', 0, 'marle')]).link).toBeNull()
  })
})

it('a person’s own name is called alone where the father’s follows it', () => {
  const others = [named('Tavo Merel', 50, 'merel')]
  expect(linkBeside(named('Tavo', 0), others, { merel: 'ET' }).link?.id).toBe('merel')
  expect(linkBeside(named('Tavo', 0), others, { merel: 'GB' }).link).toBeNull()
})
