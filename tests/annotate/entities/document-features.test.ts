import { describe, expect, it } from 'vitest'
import { addCompanyElsewhere } from '../../../src/annotate/entities/company-elsewhere.ts'
import { markHits } from '../../../src/annotate/entities/mark-hits.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { english } from '../../../src/languages/en/index.ts'
import type { Language } from '../../../src/languages/language.ts'
import type { Candidate, NameHit } from '../../../src/model/annotation.ts'
import { toDocument } from '../../to-document.ts'

const wordsOf = (text: string, language: Language) =>
  findNameWords(toDocument(text, language.code), language)

const body: Candidate = { pack: 'test', id: 'rowe', type: 'ORG', kind: 'company', score: 0.5 }
const place: Candidate = { ...body, id: 'town', type: 'LOC', kind: 'city' }

function hitOn(text: string, name: string, more: Partial<NameHit> = {}): NameHit {
  const start = text.indexOf(name)
  return { start, end: start + name.length, candidates: [body], hint: false, ...more }
}

describe('what packs know of a word', () => {
  const text = 'Shares in Burton Rowe fell. Nobody at Rowe spoke.'
  const marked = (...hits: NameHit[]) => {
    const sentences = wordsOf(text, english)
    markHits(sentences, hits)
    return sentences.flat()
  }
  it('stands at the words of the name and nowhere else', () => {
    const words = marked(hitOn(text, 'Burton Rowe')).filter(({ hit }) => hit !== 0)
    expect(words.map(({ folded }) => folded)).toEqual(['burton', 'rowe'])
    expect(words[0]!.hit).not.toBe(words[1]!.hit)
  })
  it('tells its type, and everyday words and hints from other names', () => {
    const codes = [
      {},
      { candidates: [place] },
      { candidates: [body, place] },
      { common: true },
      { hint: true },
    ].map((more) => marked(hitOn(text, 'Burton', more))[2]!.hit)
    expect(new Set(codes).size).toBe(codes.length)
  })
  it('is nothing for a hit of no record', () => {
    expect(marked(hitOn(text, 'Burton', { candidates: [] })).every(({ hit }) => hit === 0)).toBe(
      true,
    )
  })
})

describe('the company of a word elsewhere', () => {
  const companyOf = (text: string, name: string, language: Language) => {
    const sentences = wordsOf(text, language)
    addCompanyElsewhere(sentences, language.names)
    return sentences.flat().filter(({ core }) => core.folded === name)
  }
  it('is the same at all places of a name', () => {
    const [first, second] = companyOf(
      'Shares in Rowe fell on Monday. They like Rowe and its cakes.',
      'rowe',
      english,
    )
    expect(first!.company).toBe(second!.company)
    expect(first!.company.length).toBeGreaterThanOrEqual(4)
  })
  it('is empty where it stands once, and for words in small letters', () => {
    expect(companyOf('Shares in Rowe fell.', 'rowe', english)[0]!.company).toEqual([])
    expect(companyOf('The cakes fell. Her cakes rose.', 'cakes', english)[0]!.company).toEqual([])
  })
  it('does not reach over a full stop', () => {
    const [first] = companyOf('Rowe. Cakes. Rowe. Cakes.', 'rowe', english)
    expect(first!.company).toEqual([])
  })
  it('is found under attached particles too', () => {
    const found = companyOf('قالت حكومة لبنان أمس إنها باعت. ورحبت بلبنان دول.', 'لبنان', arabic)
    expect(found.length).toBe(2)
    expect(found[1]!.company).toBe(found[0]!.company)
  })
})
