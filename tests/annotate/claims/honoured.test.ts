import { describe, expect, it } from 'vitest'
import { honoured } from '../../../src/annotate/claims/speakers/plain/honoured.ts'
import { plainlyMeantInArabic } from './plainly-meant.ts'

const meant = (text: string, ...names: string[]): string | null =>
  plainlyMeantInArabic((o) => honoured(o, o.nounFirst!), text, ...names)

describe('an honour with whose it is', () => {
  const [sami, karim] = ['سامي نصر', 'كريم فؤاد']
  const opened = 'افتتح معالي وزير الأشغال سامي نصر الجسر برفقة كريم فؤاد.'

  it('is of whose name stands behind it, whoever is nearer', () => {
    expect(meant(`${opened} وأكد معاليه أن الطريق مفتوح.`, sami, karim)).toBe(sami)
    const received = 'استقبل جلالة الملك سامي نصر أمس كريم فؤاد.'
    expect(meant(`${received} وقال جلالته إن الطريق مفتوح.`, sami, karim)).toBe(sami)
    const his = 'التقى صاحب السمو الأمير سامي نصر أمس كريم فؤاد.'
    expect(meant(`${his} وقال سموه إن الطريق مفتوح.`, sami, karim)).toBe(sami)
  })

  it('not of two, nor of whose name stands behind another', () => {
    const both = 'افتتح معالي الوزير سامي نصر الجسر برفقة معالي المحافظ كريم فؤاد.'
    expect(meant(`${both} وأكد معاليه أن الطريق مفتوح.`, sami, karim)).toBeNull()
    expect(meant(`${opened} وأكد سعادته أن الطريق مفتوح.`, sami, karim)).toBeNull()
  })

  it('not across the end of a sentence', () => {
    const left = 'غادر معالي وزير الأشغال. واستقبل الجمهور كريم فؤاد.'
    expect(meant(`${left} وأكد معاليه أن الطريق مفتوح.`, karim)).toBeNull()
  })
})
