import { describe, expect, it } from 'vitest'
import { readListed, writeListed } from '../../../tools/pack/companies/listed-lines.ts'
import { chooseListed, type ListedCompany } from '../../../tools/pack/companies/choose-listed.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'

const company = (name: string, more: Partial<ListedCompany> = {}): ListedCompany => ({
  labels: { en: name },
  aliases: { en: [] },
  country_name: 'Japan',
  sector: 'Energy',
  industry: 'Oil, Gas & Consumable Fuels',
  size: 'Large Cap',
  symbol: '1234.T',
  ...more,
})
const own = (id: string, en: string): EntityRecord => ({
  id,
  type: 'ORG',
  kind: 'company',
  labels: { ar: en, en },
  aliases: {},
  descriptions: { ar: 'شركة', en: 'company' },
})
const choose = (
  companies: ListedCompany[],
  names: string[],
  records: EntityRecord[] = [],
  taken: string[] = [],
) => chooseListed(companies, names, { own: records, taken: new Set(taken) })

describe('companies of the source', () => {
  it('are taken by the lines that name them, under the names that news writes', () => {
    const { lines, unknown } = choose(
      [company('Harima Oil Holdings')],
      ['Harima Oil Holdings\tHarima Oil|Harima\tهاريما أويل', 'Nobody\t=\tلا أحد'],
    )
    expect(lines).toEqual([
      {
        id: 'listed-harima-oil',
        english: ['Harima Oil', 'Harima'],
        arabic: ['هاريما أويل'],
        country: 'JP',
        sector: 'Energy',
        industry: 'Oil, Gas & Consumable Fuels',
        symbol: '1234.T',
        file: 'JPX',
        prior: 0.75,
      },
    ])
    expect(unknown).toEqual(['Nobody'])
    expect(readListed(writeListed(lines[0]!))).toEqual(lines[0])
  })

  it('need evidence where their name is a place’s', () => {
    const { lines } = choose([company('Harima')], ['Harima\t=\tهاريما'], [], ['harima'])
    expect(lines[0]!.prior).toBe(0.2)
  })

  it('stand beside a record written by hand under its very name, where the source is sure', () => {
    const records = [own('harima', 'Harima')]
    expect(choose([company('Harima')], [], records).lines.map(({ id }) => id)).toEqual(['harima'])
    const elsewhere = company('Harima', { country_name: 'Canada' })
    expect(choose([company('Harima'), elsewhere], [], records).lines).toEqual([])
    const filler = {
      country_name: 'United States',
      sector: 'Consumer Discretionary',
      industry: 'Specialty Retail',
    }
    expect(choose([company('Harima', filler)], [], records).lines).toEqual([])
  })

  it('are not named twice', () => {
    expect(() =>
      choose([company('Harima')], ['Harima\t=\tهاريما'], [own('own', 'Harima')]),
    ).toThrow('written by hand')
  })
})
