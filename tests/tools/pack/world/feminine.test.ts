import { describe, expect, it } from 'vitest'
import { makeFeminine } from '../../../../tools/pack/world/feminine.ts'

describe('the title of a woman', () => {
  it.each([
    ['وزير الموانئ', 'وزيرة الموانئ'],
    ['رئيس وزراء مصر', 'رئيسة وزراء مصر'],
    ['رئيس نادي الميناء', 'رئيسة نادي الميناء'],
    ['محافظ', 'محافظة'],
    ['مدير عام', 'مديرة عامة'],
    ['أمين عام للاتحاد', 'أمينة عامة للاتحاد'],
    ['ممثل خاص لدى الاتحاد', 'ممثلة خاصة لدى الاتحاد'],
    // it is not known whether these agree
    ['أمين عام اللجنة', 'أمين عام اللجنة'],
    ['عضو برلماني', 'عضو برلماني'],
    ['مستشار قضائي للحكومة', 'مستشار قضائي للحكومة'],
    ['كاتب', 'كاتب'],
  ])('in Arabic: %s', (man, woman) => expect(makeFeminine(man, 'ar')).toBe(woman))

  it.each([
    ['premier ministre', 'première ministre'],
    ['Président de la République', 'Présidente de la République'],
    ['conseiller d’État', 'conseillère d’État'],
    ['conseiller fédéral', 'conseillère fédérale'],
    ['député européen', 'députée européenne'],
    ['Gouverneur général du Canada', 'Gouverneure générale du Canada'],
    ['directeur général adjoint', 'directrice générale adjointe'],
    ['représentant permanent auprès de l’Union', 'représentante permanente auprès de l’Union'],
    ['président délégué', 'présidente déléguée'],
    ['chef d’état-major', 'cheffe d’état-major'],
    // no rule for one of the words
    ['prince consort', 'prince consort'],
    ['président et directeur général', 'président et directeur général'],
  ])('in French: %s', (man, woman) => expect(makeFeminine(man, 'fr')).toBe(woman))

  it('stays in a language without rules', () =>
    expect(makeFeminine('minister of harbours', 'en')).toBe('minister of harbours'))
})
