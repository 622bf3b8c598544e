import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { EntityRecord } from '../../src/model/knowledge.ts'
import { fold } from '../../src/text/fold.ts'
import { makePlaces } from '../../tools/pack/places/make-places.ts'
import { loadPackSource } from '../../tools/pack/source.ts'

const packs = fileURLToPath(new URL('../../packs/', import.meta.url))
const recordsOf = (pack: string) =>
  new Map(loadPackSource(packs + pack).entities.map(({ record }) => [record.id, record]))
const sudan = recordsOf('el-fasher')
const microsoft = recordsOf('microsoft-israel')
const factsOf = (record: EntityRecord | undefined) => record!.facts ?? []
const told = (record: EntityRecord | undefined) =>
  factsOf(record)
    .map(({ text }) => text.en)
    .join('\n')

describe('what the stories say of others', () => {
  it.each(['saudi-maternity-hospital', 'who', 'tedros'])(
    'keeps the hedge of the health organisation (%s)',
    (id) => {
      const deaths = factsOf(sudan.get(id)).filter(({ text }) => text.en!.includes('460'))
      expect(deaths.length).toBeGreaterThan(0)
      for (const { text, status } of deaths) {
        expect(text.en).toMatch(/reports that/)
        expect(text.ar).toContain('تقارير')
        expect(status).toBe('stated')
      }
    },
  )
  it('calls nothing a finding that is only reported', () =>
    expect(
      [...sudan.values(), ...microsoft.values()]
        .flatMap((record) => factsOf(record))
        .filter(({ text, status }) => status === 'finding' && /\breported\b/.test(text.en!)),
    ).toEqual([]))
  it('names who published a leaked recording', () => {
    for (const id of ['amazon', 'mamram'])
      expect(told(microsoft.get(id))).toMatch(/leaked recording that \+972 Magazine and Local Call/)
  })
  it('knows the head of the health organisation without the middle name', () => {
    const { aliases } = sudan.get('tedros')!
    expect(aliases.en).toContain('Tedros Ghebreyesus')
    expect(aliases.ar).toContain('تيدروس غيبريسوس')
  })
  it('names no unit where Microsoft names none', () => {
    expect(told(microsoft.get('covington'))).not.toContain('8200')
  })
  it('dates one complaint by one day', () => {
    const days = ['iccl', 'microsoft-ireland'].flatMap((id) =>
      factsOf(microsoft.get(id)).filter(({ text }) => /lodged/.test(text.en!)),
    )
    expect(days.map(({ date }) => date)).toEqual(['2025-12-03', '2025-12-03'])
  })
  it('tells of an appeal beside the sentence, and of sanctions on both commanders', () => {
    expect(told(sudan.get('ali-kushayb'))).toContain('appeal')
    for (const id of ['hemedti', 'al-burhan']) expect(told(sudan.get(id))).toContain('sanctions')
  })
  it('tells findings on each side of a war', () => {
    for (const id of ['rapid-support-forces', 'sudanese-armed-forces'])
      expect(told(sudan.get(id))).toContain('both sides')
    for (const id of ['un-commission-of-inquiry', 'genocide-convention'])
      expect(told(microsoft.get(id))).toContain('Hamas')
  })
})

describe('loaded names', () => {
  const forces = recordsOf('forces')
  const loaded = /الاحتلال|العدو|الصهيوني|ميليشيا|مليشيا|إرهاب|الإرهابي|الفلول/
  it.each(['israeli-military', 'hamas', 'hezbollah', 'fatah', 'sudanese-army', 'houthis'])(
    'find the forces of every side and are no name of theirs (%s)',
    (id) => {
      const { hints, labels, aliases } = forces.get(id)!
      expect(hints!.ar!.some((hint) => loaded.test(hint))).toBe(true)
      const shown = [...Object.values(labels), ...Object.values(aliases).flat()]
      expect(shown.filter((name) => loaded.test(name))).toEqual([])
    },
  )
  it('call nobody a militia in our own voice', () =>
    expect(
      [...sudan.values(), ...microsoft.values(), ...forces.values()].filter(
        ({ kind, descriptions }) =>
          kind.includes('militia') ||
          /militia|ميليشيا|مليشيا/i.test(Object.values(descriptions).join()),
      ),
    ).toEqual([]))
  it('tell of bodies that are over as over', () => {
    for (const id of ['hts', 'farc', 'ltte'])
      expect(forces.get(id)!.descriptions.en).toMatch(/^former/i)
    const outlets = recordsOf('outlets')
    for (const id of ['al-hayat', 'as-safir', 'daily-star-lb'])
      expect(outlets.get(id)!.descriptions.en).toMatch(/^former/i)
  })
  it('keep the name of another body out', () => {
    expect(forces.get('splm-n')!.aliases.ar).not.toContain('الحركة الشعبية لتحرير السودان')
    expect(forces.get('iranian-army')!.aliases.ar).toEqual([])
  })
})

describe('places', () => {
  const places = new Map(
    makePlaces(`${packs}places`).entities.map(({ record }) => [record.id, record]),
  )
  it.each([
    ['place-q782', 'ولاية في الولايات المتحدة'],
    ['place-q797', 'ولاية في الولايات المتحدة'],
    ['place-q34366', 'ولاية في أستراليا'],
    ['place-q22', 'جزء من المملكة المتحدة'],
    ['place-bm', 'إقليم تابع للمملكة المتحدة'],
    ['place-gf', 'إقليم تابع لفرنسا'],
  ])('say what %s is', (id, wanted) => expect(places.get(id)!.descriptions.ar).toBe(wanted))
  it('tell of divisions in Western Sahara without a state', () => {
    for (const id of ['region-mar-3456', 'region-mar-3469', 'division-mabod', 'division-malaa']) {
      const { country, descriptions } = places.get(id)!
      expect(country).toBeUndefined()
      expect(Object.values(descriptions).join()).not.toMatch(/المغرب|Morocco/)
    }
  })
  it('are found by each name of a disputed city', () => {
    const names = (id: string) => {
      const { labels, aliases } = places.get(id)!
      return [...Object.values(labels), ...Object.values(aliases).flat()]
    }
    expect(names('city-2643736')).toEqual(
      expect.arrayContaining(['Derry', 'Londonderry', 'لندنديري']),
    )
    expect(names('city-146970')).toEqual(
      expect.arrayContaining(['Stepanakert', 'Khankendi', 'ستيباناكيرت']),
    )
  })
  it('bear no firm’s or office’s name', () =>
    expect(
      [...places.values()].filter(({ labels }) => /^(?:ال)?(?:إدارة|شركة) /.test(labels.ar!)),
    ).toEqual([]))
  it('are described by the word of their own name', () =>
    expect(
      [...places.values()].filter(
        ({ labels, descriptions, id }) =>
          id.startsWith('region-') &&
          labels.ar!.startsWith('محافظة ') &&
          !descriptions.ar!.startsWith('محافظة'),
      ),
    ).toEqual([]))
  it('are not called Greece in China', () =>
    expect(
      [...places.values()].filter(
        ({ country, labels }) => country === 'CN' && fold(labels.ar!) === fold('يونان'),
      ),
    ).toEqual([]))
})
