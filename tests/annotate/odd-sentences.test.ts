import { describe, expect, it } from 'vitest'
import { findAllClaims } from '../../src/annotate/claims/find-claims.ts'
import { findCitations } from '../../src/annotate/citations/find-citations.ts'
import { findEntities } from '../../src/annotate/entities/find-entities.ts'
import { getLanguage } from '../../src/languages/index.ts'
import { findClaims } from '../find-claims.ts'
import { findBadSpan } from '../../tools/fuzz/find-bad-span.ts'
import { toDocument } from '../to-document.ts'

/** Sentences that once ended a whole page, or cut a letter in two; each in a language of its own. */
const sentences: [lang: string, text: string][] = [
  ['en', '- The ministry - said on Monday.'],
  ['en', '— Reuters — reported on Monday that the port would open.'],
  ['en', ', the mayor, said he would go.'],
  ['en', '- - said'],
  ['en', 'email to tips ('],
  ['en', 'warn ـ('],
  ['en', 'told ministry ('],
  ['en', 'said from mr ( . '],
  ['fr', 'Le code de source'],
  ['fr', 'selon de source'],
  ['fr', 'De source, on indique que la rencontre aura lieu.'],
  ['fr', '𻛾-t knowing how'],
  ['es', 'segúnEl ofAside'],
  ['ar', 'ل وفقا ل'],
  ['ar', 'لمركز أبو . '],
  ['ar', 'ا وفقا لـ . ا '],
  ['ar', '...وقال المهندس سامي الحداد إن الجسر سيفتح.ووفقا لوزارة الأشغال، أغلق الجسر.'],
]

describe('a sentence that no grammar expects', () => {
  it.each(sentences)('%s: %s', (lang, text) => {
    const language = getLanguage(lang)!
    const document = toDocument(text, lang)
    const entities = findEntities(document, language, [])
    const claims = findClaims(document, language, entities)
    const citations = findCitations(document, language, { entities, claims })
    expect(findBadSpan({ entities, claims, citations }, text)).toBeNull()
  })

  it('is still read where a dash opens it', () => {
    const text = '- The ministry of health - said on Monday that the hospital would open in spring.'
    const language = getLanguage('en')!
    expect(findClaims(toDocument(text, 'en'), language, []).length).toBe(1)
  })

  it('is no source of words where a particle stands alone', () => {
    const text = 'ارتفعت الأسعار وفقا لوزارة التجارة.'
    const language = getLanguage('ar')!
    const { claims, doubtful } = findAllClaims(toDocument(text, 'ar'), language, [])
    const [claim] = [...claims, ...doubtful]
    expect(claim?.source.map(({ start, end }) => text.slice(start, end))).toEqual(['وزارة التجارة'])
  })
})
