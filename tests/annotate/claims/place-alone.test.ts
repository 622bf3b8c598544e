import { describe, expect, it } from 'vitest'
import { isPlaceAlone } from '../../../src/annotate/claims/speakers/plain/place-alone.ts'
import { plainlyMeant, type Named } from './plainly-meant.ts'

const meant = (text: string, name: Named) =>
  plainlyMeant(
    (occasion, candidates) => candidates.find((facts) => isPlaceAlone(occasion, facts)) ?? null,
    text,
    name,
  )

const ostria = { name: 'Ostria', type: 'LOC' as const }
const valley = { name: 'Selwyn Valley', type: 'LOC' as const }

describe('a source that is the name of a place is plain', () => {
  it.each([
    ['Ostria denied that the pier was closed.', ostria],
    ['The talks went on, but Ostria said the pier was safe.', ostria],
    ['Selwyn Valley said the pier was safe.', { ...valley, isListed: true }],
  ])('in: %s', (text, name) => {
    expect(meant(text, name)).toBe(name.name)
  })

  it.each([
    ['A fisherman from Ostria said the pier was safe.', ostria],
    ['The port of Ostria said the pier was safe.', ostria],
    ['Selwyn Valley said the pier was safe.', valley],
    ['Ostria said the pier was safe.', { ...ostria, type: 'PER' as const }],
  ])('but not in: %s', (text, name) => {
    expect(meant(text, name)).toBeNull()
  })
})

describe('what a source names to tell which thing or person is meant', () => {
  const whoever = (text: string, name: Named) =>
    plainlyMeant(
      (occasion, [first]) => (occasion.named.size > 0 ? (first ?? null) : null),
      text,
      name,
    )
  const fisk = { name: 'Belan Fisk', type: 'PER' as const }

  it.each([
    ['The Ostria newspaper said the pier was safe.', ostria],
    ['The Ostria, Maine-based company said the pier was safe.', ostria],
    ['The former Belan Fisk star said the pier was safe.', fisk],
  ])('does not speak in: %s', (text, name) => {
    expect(whoever(text, name)).toBeNull()
  })
  it.each([
    ['Ostria, which owns the pier, said it was safe.', ostria],
    ['Belan Fisk himself said the pier was safe.', fisk],
    ['Belan Fisk of the harbour museum said the pier was safe.', fisk],
  ])('may speak in: %s', (text, name) => {
    expect(whoever(text, name)).toBe(name.name)
  })
})
