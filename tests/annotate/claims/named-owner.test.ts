import { describe, expect, it } from 'vitest'
import { saidIn } from './said-in.ts'

/** Who is taken for the speaker of the first claim of an Arabic text. */
const speakerOf = (text: string): string | null | undefined => saidIn('ar', [text])[0]?.[0]

describe('who bears the name behind these words says nothing', () => {
  it.each([
    'وقال محامي سامي نصر إن الطريق مغلق.',
    'وقالت زوجة سامي نصر إن الطريق مغلق.',
    'وقال مدير مكتب سامي نصر إن الطريق مغلق.',
    'ويقول مقربون من سامي نصر إن الطريق مغلق.',
    'وقال مسؤول مقرب من سامي نصر إن الطريق مغلق.',
    'وقال مسؤولون في حكومة سامي نصر إن الطريق مغلق.',
    'وقال المتحدث باسم سامي نصر إن الطريق مغلق.',
    'وقال أنصار سامي نصر إن الطريق مغلق.',
    'وقال مؤيدو سامي نصر إن الطريق مغلق.',
    'وقال والد الطفل سامي نصر إن الطريق مغلق.',
    'وأعلن مكتب سامي نصر أن الطريق مغلق.',
    'محامي سامي نصر: الطريق مغلق',
  ])('%s', (text) => expect(speakerOf(text)).toBeNull())
  it('nor do the words that go on behind them', () =>
    expect(
      saidIn('ar', ['قال محامي سامي نصر إن الطريق مغلق. وأضاف أن الجسر قديم.']).map(([who]) => who),
    ).toEqual([null, null]))
})

it('whoever is called by her son is not he', () => {
  const text = 'روت أم محمود أنها سمعت صوتا. وقال ابنها محمود إن الطريق مغلق.'
  expect(saidIn('ar', [text]).map(([who]) => who)).toEqual(['أم محمود', null])
})

describe('who is named in apposition does', () => {
  it.each([
    ['وقال محامي الدفاع سامي نصر إن الطريق مغلق.', 'سامي نصر'],
    ['وقال مستشار الرئيس سامي نصر إن الطريق مغلق.', 'سامي نصر'],
    ['وقال لواء سامي نصر إن الطريق مغلق.', 'سامي نصر'],
    ['وقالت زوجة المعتقل هادي كمال، ليلى حداد، إن الطريق مغلق.', 'ليلى حداد'],
    ['وذكر المتحدث باسم كريم منصور، هادي كمال، أن الطريق مغلق.', 'هادي كمال'],
  ])('%s', (text, name) => expect(speakerOf(text)).toBe(name))
})
