import { describe, expect, it } from 'vitest'
import { loadNations } from '../../../tools/pack/nations/load-nations.ts'
import type { Items } from '../../../tools/pack/organisations/items.ts'
import {
  makeOrganisations,
  type Index,
} from '../../../tools/pack/organisations/make-organisations.ts'

const nations = loadNations()
const suggestion = (qid: string, tags: Record<string, string>, include: string[] = ['001']) => ({
  displayName: Object.values(tags)[0]!,
  locationSet: { include },
  tags: { ...tags, 'brand:wikidata': qid, 'operator:wikidata': qid, 'network:wikidata': qid },
})
const make = (category: string, items: Index[string]['items'], known: Items = {}) =>
  makeOrganisations({ [category]: { items } }, known, {
    taken: new Set(),
    spellings: new Map([['Norbank', 'نوربنك']]),
    nations,
  })

describe('makeOrganisations', () => {
  it('tells the trade that the item tells, not that of what bears the name', () => {
    const [insurer] = make('brands/amenity/bank', [suggestion('Q9', { brand: 'Norassure' })], {
      Q9: { label: 'Norassure', description: 'French multinational insurance firm' },
    })
    expect(insurer).toMatchObject({ kind: 'company', descriptions: { en: 'insurance company' } })
    const [railway] = make('brands/amenity/bank', [suggestion('Q9', { brand: 'Norail' })], {
      Q9: { label: 'Norail', description: 'national railway company' },
    })
    expect(railway!.descriptions.ar).toBe('شركة سكك حديدية')
  })
  it('tells no country where the item names another', () => {
    const bank = (description: string) =>
      make('brands/amenity/bank', [suggestion('Q9', { brand: 'Norbank Two' }, ['gh'])], {
        Q9: { label: 'Norbank Two', description },
      })[0]!
    expect(bank('bank of South Africa').country).toBeUndefined()
    expect(bank('Ghanaian bank').country).toBe('GH')
  })
  it('tells no country of one that is listed for several under other names', () => {
    const [bank] = make('brands/amenity/bank', [
      suggestion('Q9', { brand: 'Norbank Ghana' }, ['gh']),
      suggestion('Q9', { brand: 'Norbank Kenya' }, ['ke']),
    ])
    expect([bank!.country, bank!.descriptions.en]).toEqual([undefined, 'bank'])
  })
  it('takes no Persian or Urdu for Arabic', () =>
    expect(
      make('brands/amenity/bank', [
        suggestion('Q9', { brand: 'بانک ملت', 'brand:en': 'Bank Mellat' }, ['ir']),
      ])[0]!.labels,
    ).toEqual({ ar: 'Bank Mellat', en: 'Bank Mellat' }))
  it('takes Arabic letters without a language for Arabic in Arab countries alone', () => {
    const label = (code: string) =>
      make('brands/amenity/bank', [
        suggestion('Q9', { brand: 'بنك الأنهار', 'brand:en': 'Rivers Bank' }, [code]),
      ])[0]!.labels.ar
    expect(label('eg')).toBe('بنك الأنهار')
    expect(label('pk')).toBe('Rivers Bank')
  })
  it('calls a network by its own name', () =>
    expect(
      make('transit/route/train', [
        suggestion('Q9', { network: 'Rivers Line', operator: 'Great Railways' }),
      ])[0]!.labels.en,
    ).toBe('Rivers Line'))
  it('calls a branch by its full name', () =>
    expect(
      make('brands/amenity/bank', [suggestion('Q9', { brand: 'Norbank' }, ['am'])], {
        Q9: { label: 'Norbank Armenia', description: 'Armenian bank' },
      })[0]!.labels,
    ).toEqual({ ar: 'نوربنك أرمينيا', en: 'Norbank Armenia' }))
  it('tells namesakes apart by their items, and leaves out what it cannot', () => {
    const both = ['Q8', 'Q9'].map((qid) => suggestion(qid, { brand: 'First Quay Bank' }, ['us']))
    expect(make('brands/amenity/bank', both)).toEqual([])
    expect(
      make('brands/amenity/bank', both, {
        Q8: { label: 'First Quay Bank of Ohio' },
        Q9: { label: 'First Quay Bank of Iowa' },
      }).map(({ labels }) => labels.en),
    ).toEqual(['First Quay Bank of Ohio', 'First Quay Bank of Iowa'])
  })
})
