import { describe, expect, it } from 'vitest'
import { body, meant } from './meant-though-open.ts'
import type { Named } from './plainly-meant.ts'

const place = (name: string, kind = 'city'): Named => ({ name, type: 'LOC', isListed: true, kind })

describe('a place speaks for its government', () => {
  it('beside its verb', () => {
    expect(meant('وأعلنت كييف أن الجسر مغلق.', place('كييف'))).toBe('كييف')
    expect(meant('وأكدت بوليفيا أن الجسر مغلق.', place('بوليفيا', 'country'))).toBe('بوليفيا')
  })

  it('beside a verb that is seldom speech, too', () => {
    expect(meant('وعارضت كييف إغلاق الجسر.', place('كييف'))).toBe('كييف')
  })

  it('not where the packs know no such place', () => {
    expect(meant('وأعلنت كييف أن الجسر مغلق.', { name: 'كييف', type: 'LOC' })).toBeNull()
    expect(meant('وأعلنت كييف أن الجسر مغلق.', place('كييف', 'river'))).toBeNull()
  })

  it('not where the verb is of a man, nor farther off', () => {
    expect(meant('وأعلن كييف أن الجسر مغلق.', place('كييف'))).toBeNull()
    expect(meant('وأعلنت أمس الأول كييف أن الجسر مغلق.', place('كييف'))).toBeNull()
  })
})

describe('a body that no pack knows speaks beside a verb in the feminine', () => {
  it('by its name, in marks of quotation or behind a noun in the feminine', () => {
    expect(meant('وأعلنت «نورلينك» أن الجسر مغلق.', body('نورلينك'))).toBe('نورلينك')
    expect(meant('وأعلنت «نور لينك» أن الجسر مغلق.', body('نور لينك'))).toBe('نور لينك')
    const chamber = body('غرفة تجارة الساحل')
    expect(meant('وأعلنت غرفة تجارة الساحل أن الجسر مغلق.', chamber)).toBe('غرفة تجارة الساحل')
  })

  it('by a name with the article, of two words and more', () => {
    const police = body('الشرطة الساحلية')
    expect(meant('وأعلنت الشرطة الساحلية أن الجسر مغلق.', police)).toBe('الشرطة الساحلية')
  })

  it('and is the one whose longer name holds those words', () => {
    const line = 'وأعلنت الصحة الساحلية أن الجسر مغلق.'
    const short = body('الصحة الساحلية')
    const ministry = 'اجتمعت وزارة الصحة الساحلية أمس.'
    expect(meant([ministry, line], short, body('وزارة الصحة الساحلية'))).toBe(
      'وزارة الصحة الساحلية',
    )
    const both = [ministry, 'ودعت نقابة عمال الصحة الساحلية إلى لقاء.', line]
    const union = body('نقابة عمال الصحة الساحلية')
    expect(meant(both, short, body('وزارة الصحة الساحلية'), union)).toBeNull()
  })

  it('not where its noun is in the masculine: she demands it of that body', () => {
    const office = body('مكتب سلامة الجسور')
    expect(meant('وطالبت مكتب سلامة الجسور بأن يفتح الجسر.', office)).toBeNull()
    expect(meant('وأعلنت مكتب سلامة الجسور أن الجسر مغلق.', office)).toBeNull()
  })

  it('not by a short name with the article, nor where an outlet only heard it', () => {
    expect(meant('وأعلنت «المنارة» أن الجسر مغلق.', body('المنارة'))).toBeNull()
    expect(meant('وعلمت «نورلينك» أن الجسر مغلق.', body('نورلينك'))).toBeNull()
  })
})

describe('a body is named right behind the noun of its kind', () => {
  const firm: Named = { name: 'نورلينك', type: 'PRODUCT' }

  it('at the end of the source', () => {
    expect(meant('وأعلنت شركة نورلينك أن الجسر مغلق.', firm)).toBe('نورلينك')
  })

  it('or in marks of quotation', () => {
    const lines = 'وأفاد موقع «نورلينك» لتتبع السفن بأن الجسر مغلق.'
    expect(meant(lines, firm)).toBe('نورلينك')
  })

  it('not behind the noun of an office, nor as the beginning of a longer name', () => {
    expect(meant('وأعلن مدير نورلينك أن الجسر مغلق.', firm)).toBeNull()
    expect(meant('وأفاد موقع نورلينك الجديد بأن الجسر مغلق.', firm)).toBeNull()
  })
})

describe('a person is named behind the words of an office that go on', () => {
  it('is who holds it, but for who has another role in court', () => {
    const office = 'وطالب رئيس اللجنة السياحية بغرفة الساحل سامي نصر بتمديد الموسم.'
    expect(meant(office, 'سامي نصر')).toBe('سامي نصر')
    const court = 'ووصف شقيق الضحية المتهم سامي نصر بأنه خطر على الحي.'
    expect(meant(court, 'سامي نصر')).toBeNull()
  })
})

describe('a person is named behind the words of a role', () => {
  it('a noun and its adjectives, with a further role behind the name or none', () => {
    expect(meant('وقالت النجمة المصرية ليلى إن الجسر مغلق.', 'ليلى')).toBe('ليلى')
    expect(meant('وقال الألماني سامي مدرب الفريق إن الجسر مغلق.', 'سامي')).toBe('سامي')
  })

  it('no noun that another one completes', () => {
    expect(meant('وقالت شريكة النجمة ليلى إن الجسر مغلق.', 'ليلى')).toBeNull()
  })

  it('whoever else stands behind that', () => {
    const lines = 'وقالت ابنتها ليلى، الطالبة في جامعة الساحل، إن الجسر مغلق.'
    expect(meant(lines, 'ليلى', body('جامعة الساحل'))).toBe('ليلى')
  })

  it('by the full name', () => {
    expect(meant('وقال المالك سامي نصر إن الجسر مغلق.', 'سامي نصر')).toBe('سامي نصر')
  })

  it('not where another bears the last word, nor behind a word that tells of another', () => {
    const lines = ['زار هادي نصر المدينة.', 'وقال المالك سامي نصر إن الجسر مغلق.']
    expect(meant(lines, 'سامي نصر', 'هادي نصر')).toBeNull()
    expect(meant('وقالت والدة ليلى إن الجسر مغلق.', 'ليلى')).toBeNull()
    expect(meant('وقالت شريكة ليلى إن الجسر مغلق.', 'ليلى')).toBeNull()
    expect(meant('وقالت شريكة سامي نصر إن الجسر مغلق.', 'سامي نصر')).toBeNull()
  })
})

describe('a person is named in full', () => {
  it('at the beginning of the source', () => {
    const lines = 'وقال سامي نصر رئيس لجنة المدينة إن الجسر مغلق.'
    expect(meant(lines, 'سامي نصر', body('لجنة المدينة'))).toBe('سامي نصر')
  })

  it('or at its end, behind what he is', () => {
    expect(meant('وقال رئيس اللجنة المهندس سامي نصر إن الجسر مغلق.', 'سامي نصر')).toBe('سامي نصر')
  })

  it('not where another bears the last word, nor within the source', () => {
    const lines = ['زار هادي نصر المدينة.', 'وقال سامي نصر رئيس اللجنة إن الجسر مغلق.']
    expect(meant(lines, 'سامي نصر', 'هادي نصر')).toBeNull()
    expect(meant('وقال رئيس لجنة سامي نصر القديمة إن الجسر مغلق.', 'سامي نصر')).toBeNull()
  })
})

describe('a person whom the article names by one word', () => {
  it('speaks as the whole source of the verb beside it', () => {
    const lines = ['زار نورمان المدينة.', 'وقال نورمان إن الجسر مغلق.']
    expect(meant(lines, 'نورمان')).toBe('نورمان')
  })

  it('not behind a particle, nor where another has the word or it stands but once', () => {
    const before = 'زار نورمان المدينة.'
    expect(meant([before, 'واعتذر لنورمان بأن الجسر مغلق.'], 'نورمان')).toBeNull()
    const lines = [before, 'زارت نورمان كلارك المدينة.', 'وقال نورمان إن الجسر مغلق.']
    expect(meant(lines, 'نورمان', 'نورمان كلارك')).toBeNull()
    expect(meant('وقال نورمان إن الجسر مغلق.', 'نورمان')).toBeNull()
  })
})

describe('whoever surely spoke before under his name', () => {
  const said = 'قال سامي نصر إن الجسر مغلق.'

  it('speaks again as the whole source', () => {
    const lines = [said, 'زار هادي نصر المدينة.', 'ويقول سامي نصر أيضا إن الطريق مفتوح.']
    expect(meant(lines, 'سامي نصر', 'هادي نصر')).toBe('سامي نصر')
  })

  it('not where the source tells of another', () => {
    const lines = [said, 'زار هادي نصر المدينة.', 'ويقول جار سامي نصر إن الطريق مفتوح.']
    expect(meant(lines, 'سامي نصر', 'هادي نصر')).toBeNull()
  })
})

describe('what takes up the source of a sure claim is said by the same person', () => {
  const said = 'وقالت مديرة المتحف ليلى حداد إن الجسر مغلق'

  it('where the verb may be of that person', () => {
    expect(meant(`${said}، مضيفة أن الطريق مفتوح.`, 'ليلى حداد')).toBe('ليلى حداد')
  })

  it('not where the source names a body alone', () => {
    const lines = 'وأفاد تقرير لغرفة الساحل بأن الجسر مغلق، مضيفا أن الطريق مفتوح.'
    expect(meant(lines, body('غرفة الساحل'))).toBeNull()
  })
})

describe('a verb without a subject goes on right behind a claim', () => {
  const sami = 'قال سامي نصر إن الجسر مغلق.'

  it('with the same person', () => {
    expect(meant([sami, 'وأضاف أن الطريق مفتوح.'], 'سامي نصر')).toBe('سامي نصر')
  })

  it('also with a verb that tells of speech by its colon alone', () => {
    expect(meant([sami, 'وأكمل: «الطريق مفتوح منذ الصباح».'], 'سامي نصر')).toBe('سامي نصر')
  })

  it('not where its gender is not his', () => {
    expect(meant([sami, 'وأضافت أن الطريق مفتوح.'], 'سامي نصر')).toBeNull()
  })

  it('not where another may answer, nor farther off', () => {
    expect(meant([sami, 'فأضاف أن الطريق مفتوح.'], 'سامي نصر')).toBeNull()
    const rain = 'ثم هدأ المطر في المساء. وأضاف أن الطريق مفتوح.'
    expect(meant([sami, rain], 'سامي نصر')).toBeNull()
  })
})
