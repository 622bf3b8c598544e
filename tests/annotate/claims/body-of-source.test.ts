import { describe, expect, it } from 'vitest'
import { body, meant } from './meant-though-open.ts'

describe('a body begins the source', () => {
  const harbours = body('هيئة موانئ الساحل')

  it('before its short form, what it belongs to, or an apposition', () => {
    expect(meant('أعلن معهد الساحل للمياه (مسم) أن الجسر مغلق.', body('معهد الساحل للمياه'))).toBe(
      'معهد الساحل للمياه',
    )
    expect(meant('وأعلنت هيئة موانئ الساحل التابعة للوزارة أن الجسر مغلق.', harbours)).toBe(
      'هيئة موانئ الساحل',
    )
  })

  it('not where its name only begins a longer one', () => {
    expect(meant('أعلن مكتب هيئة موانئ الساحل في الجسر أن الميناء مغلق.', harbours)).toBeNull()
  })
})

describe('a body made what tells the claim', () => {
  const centre = body('مرصد الساحل')

  it('right behind the words that tell who made it', () => {
    const line = 'وأظهرت النشرة التي أصدرها مرصد الساحل صباح أمس أن البحر هادئ.'
    expect(meant(line, centre)).toBe('مرصد الساحل')
    const issued = 'وأظهرت نشرة أسعار الموانئ الصادرة عن مرصد الساحل أن البحر هادئ.'
    expect(meant(issued, centre)).toBe('مرصد الساحل')
  })

  it('not with another, nor where it is told of in that', () => {
    const both = 'وأظهر مسح ميداني أجراه مرصد الساحل ومعهد الميناء أن البحر هادئ.'
    expect(meant(both, centre, body('معهد الميناء'))).toBeNull()
    const about = 'وأظهرت النشرة التي أصدرها الأهالي عن مرصد الساحل أن البحر هادئ.'
    expect(meant(about, centre)).toBeNull()
  })
})
