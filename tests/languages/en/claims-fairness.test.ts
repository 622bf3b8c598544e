import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { english } from '../../../src/languages/en/index.ts'
import { loadPacks } from '../../../tools/annotate/dependencies.ts'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { findClaims } from '../../find-claims.ts'
import { toDocument } from '../../to-document.ts'

/** Whichever of two parties stands at {a}, the same claims must be shown. */
const parties: [string, string][] = [
  ['Russia', 'Ukraine'],
  ['Israel', 'Syria'],
  ['Egypt', 'Ethiopia'],
  ['the Israeli government', 'the Palestinian Authority'],
  ['Hamas', 'the Israeli Defence Ministry'],
  ['Microsoft', 'the trade union'],
]
const sentences = [
  'Yesterday {a} said that the deal stood, while {b} denied that there was a deal.',
  'On Monday {a} rejected claims by {b} that the paper was forged.',
  'In a statement {a} accused {b} of breaking the truce.',
  'Later {a} condemned the attack, and {b} called for an independent inquiry.',
]

const knowledge = createKnowledge(await loadPacks({ packs: [], bundled: true }))

function claimsOf(template: string, a: string, b: string): unknown {
  const text = template.replace('{a}', a).replace('{b}', b)
  const document = toDocument(text, 'en')
  const claims = findClaims(
    document,
    english,
    findEntities(document, english, knowledge.findNames(text)),
  )
  return claims.map(({ cue, stance }) => [
    cue.map(({ start, end }) => text.slice(start, end)),
    stance,
  ])
}

describe.each(parties)('%s and %s', (a, b) => {
  it.each(sentences)('are read alike in: %s', (sentence) => {
    expect(claimsOf(sentence, b, a)).toEqual(claimsOf(sentence, a, b))
  })
})
