import { describe, expect, it } from 'vitest'
import { toDraft } from '../../../src/annotate/entities/draft-mentions.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { shareQuotedLists } from '../../../src/annotate/entities/passes/quoted-lists.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { toDocument } from '../../to-document.ts'

/** The names of a text of one sentence in which `name` was found as a name of a type. */
function listedWith(text: string, name: string, type: EntityType): string[] {
  const sentences = findNameWords(toDocument(text, 'ar'), arabic)
  const words = sentences[0]!
  const start = text.indexOf(name)
  const from = words.findIndex((word) => word.end > start)
  const to = words.findLastIndex((word) => word.start < start + name.length) + 1
  const nothing: ReadonlySet<string> = new Set()
  const source = { text, language: arabic, vocabulary: nothing, wholeWords: nothing }
  const draft = toDraft(words, { type, from, to }, 0, source)
  return shareQuotedLists([draft], sentences, source).map(
    (found) => `${found.type} ${text.slice(found.start, found.end)}`,
  )
}

describe('what is quoted in one list with a body or a product', () => {
  it('is one too, before it and behind', () =>
    expect(
      listedWith('ارتفعت أسهم «شورتانا» و«بنك الهضبة»، و«قلميدا» أمس.', 'بنك الهضبة', 'ORG'),
    ).toEqual(['ORG شورتانا', 'ORG بنك الهضبة', 'ORG قلميدا']))

  it('has its type', () =>
    expect(listedWith('باع المتجر "قلميدا" و"شورتانا" فقط.', 'قلميدا', 'PRODUCT')).toEqual([
      'PRODUCT قلميدا',
      'PRODUCT شورتانا',
    ]))

  it.each<[string, EntityType]>([
    ['زار «قلميدا» و«شورتانا» معا.', 'LOC'],
    ['قالت «قلميدا» إن «شورتانا» تأخرت.', 'ORG'],
    ['قالت «قلميدا». «شورتانا» تأخرت.', 'ORG'],
    ['قالت «قلميدا» و«قال الجميع نعم» أمس.', 'ORG'],
    ['قالت «قلميدا» وشورتانا أمس.', 'ORG'],
    ['كتب على «قلميدا»: «شورتانا».', 'PRODUCT'],
  ])('is none otherwise: %s', (text, type) =>
    expect(listedWith(text, 'قلميدا', type)).toHaveLength(1),
  )
})
