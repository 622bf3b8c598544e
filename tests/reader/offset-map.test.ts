// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readArticle, type ArticleReading } from '../../src/reader/read-article.ts'

const filler =
  'وقالت مديرة المكتبة إن القاعة الكبرى ستتسع لمئتي قارئ، وإن ركن الأطفال سيفتح أبوابه في عطلة نهاية الأسبوع.'

function read(inner: string): ArticleReading {
  document.body.innerHTML = `<article><h1>العنوان الكبير للخبر</h1><p>${inner}</p><p>${filler}</p></article>`
  const reading = readArticle(document, { url: 'https://courier.example/a', isVisible: () => true })
  if ('reason' in reading) throw new Error(reading.reason)
  return reading
}

const rangesOf = ({ document: { text }, map }: ArticleReading, words: string) => {
  const start = text.indexOf(words)
  return map.toRanges({ start, end: start + words.length }).map(String)
}

describe('the offset map', () => {
  it('covers a name split over elements and marks', () => {
    const reading = read(
      'زار وفد <b>الأمم</b>\n   <a href="/un">المت\u200fح\u00adدة</a> المدينة القديمة يوم الاثنين ومكث فيها يومين كاملين قبل أن يغادر.',
    )
    expect(reading.document.text).toContain('وفد الأمم المتحدة المدينة')
    expect(
      rangesOf(reading, 'الأمم المتحدة')
        .join('')
        .replace(/[\u200f\u00ad]/g, '')
        .replace(/\s+/g, ' '),
    ).toMatch(/^الأمم ?المتحدة$/)
  })

  it.each([
    '<b>الأمم</b> <i>المتحدة</i>',
    '<span>الأمم</span>\n<span> <!-- x --><b>المتحدة</b></span>',
    'الأمم<!-- x --> المتحدة',
    '<b><i>الأمم</i><!-- x --></b> المتحدة',
  ])('covers a name in one stretch where white space alone parts its nodes: %s', (name) => {
    const ranges = rangesOf(read(`زار وفد ${name} المدينة القديمة. ${filler}`), 'الأمم المتحدة')
    expect(ranges.map((words) => words.replace(/\s+/g, ' '))).toEqual(['الأمم المتحدة'])
  })

  it('covers no word that is not of the text', () => {
    const reading = read(`زار وفد الأمم <s>المتفرقة</s> المتحدة المدينة القديمة. ${filler}`)
    expect(rangesOf(reading, 'الأمم المتحدة')).toEqual(['الأمم', 'المتحدة'])
  })

  it('keeps diacritics', () => {
    expect(
      read(`كَتَبَ المُعلِّمُ الدرسَ على السبورة ثم طلب من التلاميذ أن يقرؤوه معا بصوت عال وواضح. ${filler}`)
        .document.text,
    ).toContain('كَتَبَ المُعلِّمُ الدرسَ')
  })

  it('goes back from the page to the text', () => {
    const reading = read(
      `حضر <b>سامي</b> الاجتماع في قاعة البلدية الكبرى مساء أمس مع جميع أعضاء المجلس المحلي. ${filler}`,
    )
    const name = document.querySelector('b')!.firstChild!
    expect(reading.map.toOffset(name, 2)).toBe(reading.document.text.indexOf('سامي') + 2)
    expect(reading.map.toOffset(document.querySelector('h1')!.firstChild!, 1)).toBeNull()
    expect(reading.map.toOffset(document.body, 99)).toBeNull()
  })

  it('gives plain letters for those in forms of print, and the way to their places', () => {
    const reading = read(
      `زار الملك عبد ﷲ و<b>ﻣﺤﻤﻮﺩ ﺍﻟﻮﻻﺩ</b> القاعة، وصلى على النبي ﷺ. <i>Da\u00adniel Grif\ufb01th</i> فيها. ${filler}`,
    )
    const { text } = reading.document
    expect(text).toContain('الملك عبد الله ومحمود الولاد القاعة، وصلى على النبي ﷺ. Daniel Griffith')
    expect(rangesOf(reading, 'عبد الله')).toEqual(['عبد ﷲ'])
    expect(rangesOf(reading, 'محمود الولاد')).toEqual(['ﻣﺤﻤﻮﺩ ﺍﻟﻮﻻﺩ'])
    expect(rangesOf(reading, 'القاعة، وصلى')).toEqual(['القاعة، وصلى'])
    expect(rangesOf(reading, 'Griffith')).toEqual(['Grif\ufb01th'])
    const name = document.querySelector('b')!.firstChild!
    expect(reading.map.toOffset(name, 11)).toBe(text.indexOf('محمود الولاد') + 12)
  })

  it('gives nothing for what the page has lost', () => {
    const reading = read(
      `حضر <b>سامي</b> الاجتماع في قاعة البلدية الكبرى مساء أمس مع جميع أعضاء المجلس المحلي. ${filler}`,
    )
    document.querySelector('b')!.remove()
    expect(rangesOf(reading, 'سامي')).toEqual([])
    document.body.innerHTML = ''
    expect(reading.map.toRanges({ start: 0, end: 1e9 })).toEqual([])
  })

  it('answers for every letter of the text', () => {
    const {
      document: { text, blocks },
      map,
    } = read(
      `حضر <i>سامي</i> الاجتماع\u00a0 في قاعة <a href="#x">البلدية</a> الكبرى مساء أمس مع جميع أعضاء المجلس. ${filler}`,
    )
    for (const { start, end } of blocks)
      for (let i = start; i < end; i++)
        if (text[i] !== ' ')
          expect(map.toRanges({ start: i, end: i + 1 }).map(String)).toEqual([text[i]])
  })
})
