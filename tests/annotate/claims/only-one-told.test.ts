import { describe, expect, it } from 'vitest'
import { body, meant } from './meant-though-open.ts'

describe('a verb that takes its source from elsewhere', () => {
  const layla = 'ليلى حداد'
  const town = body('بلدية الساحل')
  const said = 'قالت بلدية الساحل إن الجسر مغلق.'

  it('is of the only person whom the paragraph names before it', () => {
    const wept = 'وبكت المسافرة ليلى حداد عند الباب وهي تعانق ابنها.'
    expect(meant(`${wept} «نسيت شكل المدينة»، قالت.`, layla)).toBe(layla)
    expect(meant(`${said} ${wept} ثم قالت: «نسيت المدينة».`, layla, town)).toBe(layla)
    const ruledOut = 'استبعدت محللة القطاع في الساحل ليلى حداد ذلك، وذكّرت بأن الطريق مفتوح.'
    expect(meant(ruledOut, layla)).toBe(layla)
  })

  it('not where two are named, nor where she is a woman and the verb a man’s', () => {
    const both = 'وبكت المسافرة ليلى حداد وهي تعانق كريم فؤاد.'
    expect(meant(`${said} ${both} ثم قالت: «نسيت المدينة».`, layla, 'كريم فؤاد', town)).toBeNull()
    const wept = 'وبكت المسافرة ليلى حداد وهي تعانق ابنها.'
    expect(meant(`${said} ${wept} ثم قال: «نسيت المدينة».`, layla, town)).toBeNull()
  })

  it('not where its source is a document of others', () => {
    const told = 'وكذب بيان لإدارة المطار رواية كريم فؤاد، قائلا إن الطريق مغلق.'
    expect(meant(told, 'كريم فؤاد')).toBeNull()
  })

  it('is not the one under whom a court sits', () => {
    const confessed = 'أقر بائع أمام محكمة الساحل برئاسة مولانا كريم فؤاد بطعن جاره'
    expect(meant(`${confessed}، وذكر عند استجوابه أنه كان غاضبا.`, 'كريم فؤاد')).toBeNull()
  })

  it('not where its source is somebody without a name', () => {
    const wept = 'وبكت المسافرة ليلى حداد وهي تعانق ابنها.'
    expect(meant(`قالت المديرة إن الجسر مغلق. ${wept} ثم قالت: «نسيت المدينة».`, layla)).toBeNull()
  })
})
