import { describe, expect, it } from 'vitest'
import { body, meant } from './meant-though-open.ts'

describe('a verb far behind the source that it takes up', () => {
  const [layla, karim] = ['ليلى حداد', 'كريم فؤاد']
  const firm = body('شركة الساحل')
  const numbers =
    'التقى كريم فؤاد الصيادين أمس. وأظهرت أرقام نشرتها شركة الساحل أن الجسر مغلق، غير أن'

  it('is of the only person named since, in full and of its gender', () => {
    const doubted = 'الخبيرة ليلى حداد قللت من شأنها، وذكّرت بأن الطريق مفتوح.'
    expect(meant(`${numbers} ${doubted}`, layla, karim, firm)).toBe(layla)
  })

  it('not where two are named, nor of a man where she is a woman', () => {
    const both = 'الخبيرة ليلى حداد وزميلتها منى سالم قللتا من شأنها، وذكّرت بأن الطريق مفتوح.'
    expect(meant(`${numbers} ${both}`, layla, karim, 'منى سالم', firm)).toBeNull()
    const his = 'الخبيرة ليلى حداد قللت من شأنها، وذكّر بأن الطريق مفتوح.'
    expect(meant(`${numbers} ${his}`, layla, karim, firm)).toBeNull()
  })

  it('not where the source is somebody without a name', () => {
    const opened = 'التقى كريم فؤاد الصيادين أمس. وأعلنت المديرة أن الجسر مغلق بعد لقاء ليلى حداد،'
    expect(meant(`${opened} وذكّرت بأن الطريق مفتوح.`, layla, karim)).toBeNull()
  })
})
