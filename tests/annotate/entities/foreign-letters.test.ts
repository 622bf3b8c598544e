import { describe, expect, it } from 'vitest'
import type { Draft, DraftSource } from '../../../src/annotate/entities/draft-mentions.ts'
import { withForeignLetters } from '../../../src/annotate/entities/completing/foreign-letters.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { english } from '../../../src/languages/en/index.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { toDocument } from '../../to-document.ts'

/** The names in foreign letters of `text` when `known`, a name of `type`, was found. */
function namesIn(
  text: string,
  known = '',
  { language = arabic, type = 'ORG' as EntityType } = {},
): string[] {
  const sentences = findNameWords(toDocument(text, language.code), language)
  const start = text.indexOf(known)
  const words = known.split(' ')
  const from = sentences[0]!.findIndex((word) => word.start >= start)
  const found: Draft = {
    type,
    words,
    sentence: 0,
    from,
    to: from + words.length,
    start,
    end: start + known.length,
  }
  const source: DraftSource = { text, language, vocabulary: new Set(), wholeWords: new Set() }
  return withForeignLetters(known ? [found] : [], sentences, source)
    .filter((draft) => draft.start !== start || !known)
    .map((draft) => `${draft.type} ${text.slice(draft.start, draft.end)}`)
}

describe('a name in the letters of another script', () => {
  it.each([
    ['وقعت شركة Orlo عقدا جديدا', 'ORG Orlo'],
    ['نزل الوفد في منطقة Valdora Beach مساء', 'LOC Valdora Beach'],
    ['أعادت شركة "Orlo Labs" فتح المصنع', 'ORG Orlo Labs'],
  ])('is what the noun before it tells in: %s', (text, name) =>
    expect(namesIn(text)).toEqual([name]),
  )

  it('is so at all its places', () =>
    expect(namesIn('وقعت شركة Orlo عقدا. وارتفعت أرباح Orlo كثيرا.')).toEqual([
      'ORG Orlo',
      'ORG Orlo',
    ]))

  it('is the body that it stands behind in brackets', () =>
    expect(namesIn('قال اتحاد الصناعات (ADI) إنه قلق', 'اتحاد الصناعات')).toEqual(['ORG ADI']))

  it.each([
    ['where nothing shows what it is', 'قال المتحدث إن Orlo كبيرة'],
    ['of a few letters', 'حسب مؤتمر ET الصحفي'],
    ['with an Arabic word in one', 'اشترت شركة Orloللعقارات بيتا'],
    ['before a word that runs on', 'اشترت شركة Orlo Labsفي البلد بيتا'],
    ['in a sentence of the other script', 'كتبت شركة Orlo is growing fast على موقعها'],
    ['of five words', 'كتبت شركة The Very Best Of Orlo أمس'],
    ['that two nouns tell apart', 'قالت شركة Orlo ووصل إلى منطقة Orlo أمس'],
  ])('is none %s', (_, text) => expect(namesIn(text)).toEqual([]))

  it('is not the place that it stands behind in brackets', () =>
    expect(namesIn('زار دمشق (DAM) أمس', 'دمشق', { type: 'LOC' })).toEqual([]))

  it('is left to its capitals where a language has them', () =>
    expect(namesIn('The company Orlo grew', '', { language: english })).toEqual([]))
})
