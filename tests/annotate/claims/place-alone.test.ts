import { describe, expect, it } from 'vitest'
import { isPlaceAlone } from '../../../src/annotate/claims/speakers/place-alone.ts'
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
