import { afterEach, describe, expect, it, vi } from 'vitest'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import { frameRules } from '../../../src/languages/ar/attribution/reports/framed-verb.ts'
import { nounRules } from '../../../src/languages/ar/attribution/reports/noun-claims.ts'
import { phraseRules } from '../../../src/languages/ar/attribution/reports/phrase-claims.ts'
import { subjectRules } from '../../../src/languages/ar/attribution/reports/spoken-verb.ts'
import { frameEnds } from '../../../src/languages/ar/attribution/phrases/frame-search.ts'
import { reportEnds } from '../../../src/languages/ar/attribution/reports/report-ends.ts'
import { speakerBegins } from '../../../src/languages/ar/attribution/phrases/speaker-begins.ts'
import { speakerEnds } from '../../../src/languages/ar/attribution/phrases/speaker-ends.ts'
import { noSubjectRules } from '../../../src/languages/ar/attribution/phrases/subject-before.ts'
import { unspokenRules } from '../../../src/languages/ar/attribution/unspoken/verb-or-noun.ts'
import { noSources } from '../../../src/languages/ar/attribution/subjects/no-sources.ts'
import { sourceEnds } from '../../../src/languages/ar/attribution/subjects/source-ends.ts'
import { toldAlone } from '../../../src/languages/ar/attribution/phrases/told-alone.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import type { Rule } from '../../../src/languages/ar/attribution/rule.ts'

const someone = 'سامي نصر'

/** The one known person of the examples, where he is named. */
const peopleIn = (text: string): Entity[] => [
  {
    id: 'someone',
    type: 'PER',
    name: someone,
    mentions: [...text.matchAll(new RegExp(someone, 'g'))].map(({ index }) => ({
      start: index,
      end: index + someone.length,
    })),
  } as Entity,
]

const claimsIn = (text: string) =>
  proposeAttributions(
    text,
    { kind: 'paragraph', start: 0, end: text.length },
    peopleIn(text),
  ).filter(({ doubt }) => !doubt)

/** What a rule answers while a text is read. */
function answersOf(rule: Rule<never>, text: string) {
  const refuses = vi.spyOn(rule, 'refuses')
  const claims = claimsIn(text)
  return { claims, refused: refuses.mock.results.some(({ value }) => value === true) }
}

afterEach(() => vi.restoreAllMocks())

describe.each([
  ['words that are no verb of speech', unspokenRules],
  ['subjects that show no speech', subjectRules],
  ['frames that bring no content', frameRules],
  ['words that no frame stands behind', frameEnds],
  ['words that end a speaker', speakerEnds],
  ['words with which no speaker begins', speakerBegins],
  ['words that end what is reported', reportEnds],
  ['words before a verb that are no subject', noSubjectRules],
  ['words that are no source', noSources],
  ['words that end a source', sourceEnds],
  ['words behind a verb that are told', toldAlone],
] as [string, readonly Rule<never>[]][])('%s', (_, rules) => {
  it('have names of their own', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  })
  it.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    expect(answersOf(rule, rule.refused).refused).toBe(true)
    vi.restoreAllMocks()
    const { claims, refused } = answersOf(rule, rule.accepted)
    expect(refused).toBe(false)
    expect(claims).not.toHaveLength(0)
  })
})

type Reader = { name: string; accepted: string; refused: string; read(given: never): unknown }

/** How many of the words that a rule reads in a text it takes for a cue, and how many not. */
function readingsOf(rule: Reader, text: string) {
  const read = vi.spyOn(rule, 'read')
  claimsIn(text)
  const taken = read.mock.results.filter(({ value }) => value !== null).length
  const passed = read.mock.results.length - taken
  vi.restoreAllMocks()
  return { taken, passed }
}

describe.each([
  ['phrases that name a source', phraseRules],
  ['nouns that bring what is said', nounRules],
] as [string, readonly Reader[]][])('%s', (_, rules) => {
  it('have names of their own', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  })
  it.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    expect(readingsOf(rule, rule.accepted).taken).toBeGreaterThan(0)
    const refused = readingsOf(rule, rule.refused)
    expect(refused.taken).toBe(0)
    expect(refused.passed).toBeGreaterThan(0)
  })
})
