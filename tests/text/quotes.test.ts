import { beforeQuote } from '../../src/languages/ar/before-quote.ts'
import { describe, expect, it } from 'vitest'
import { findQuotes } from '../../src/text/quotes.ts'
import { startCpuTimer } from '../cpu-timer.ts'

const inners = (text: string) =>
  findQuotes(text, { start: 0, end: text.length }, { particles: beforeQuote }).map(
    ({ inner, level, closed }) =>
      `${level}${closed ? '' : '…'}:${text.slice(inner.start, inner.end)}`,
  )

describe('findQuotes', () => {
  it('reads every style of marks', () => {
    for (const text of [
      'He said “rain falls” today',
      'He said "rain falls" today',
      'He said «rain falls» today',
      'He said „rain falls“ today',
      "He said 'rain falls' today",
      'He said ‘rain falls’ today',
    ]) {
      expect(inners(text)).toEqual(['0:rain falls'])
    }
  })
  it('keeps apostrophes apart from marks', () => {
    expect(inners('The farmers’ wells don’t fill, ‘they’re dry’, she said')).toEqual([
      '0:they’re dry',
    ])
    expect(inners("It was the '90s and the farmers' wells were full")).toEqual([])
  })
  it('opens a mark that an elided word leans on', () => {
    expect(inners("Elle parle d'« oubli ».")).toEqual(['0: oubli '])
    expect(inners('Il juge qu’« on oublie » tout')).toEqual(['0: on oublie '])
  })
  it('closes with the mark of another style where its own is missing', () => {
    expect(inners('“Rain falls," she said')).toEqual(['0:Rain falls,'])
    expect(inners('"Rain falls! Open up!” he shouts')).toEqual(['0:Rain falls! Open up!'])
    expect(inners('“He is 6\'2" tall,” she said')).toEqual(['0:He is 6\'2" tall,'])
  })
  it('nests', () => {
    expect(inners('“She told me ‘go home’ and left,” he said')).toEqual([
      '0:She told me ‘go home’ and left,',
      '1:go home',
    ])
    expect(inners('قال "إن كلمة «غدا» تكفي" ثم مضى')).toEqual(['0:إن كلمة «غدا» تكفي', '1:غدا'])
  })
  it('reads Arabic marks written the other way round and behind attached particles', () => {
    expect(inners('وصفه ب"الخطير" أمس')).toEqual(['0:الخطير'])
    expect(inners('قال ”لن نغادر“ أمس')).toEqual(['0:لن نغادر'])
    expect(inners('نظمت ”أيد خضراء” و”لا للسدود” وقفة')).toEqual(['0:أيد خضراء', '0:لا للسدود'])
    expect(inners('انضم إلى "الحقل" وبـ"النهر" ول"الجبل" معا')).toEqual([
      '0:الحقل',
      '0:النهر',
      '0:الجبل',
    ])
    expect(inners('الحرف "ك" قبل "ل" دائما')).toEqual(['0:ك', '0:ل'])
  })
  it('lets speech run to the end of the paragraph when no mark closes it', () => {
    expect(inners('“The wells are dry. We dig.')).toEqual(['0…:The wells are dry. We dig.'])
    expect(inners('She added: "The wells are dry.')).toEqual(['0…:The wells are dry.'])
    expect(inners('A 7" pipe runs under the street')).toEqual([])
  })
  it('reads marks with spaces inside, of which the last stands before a stop', () => {
    expect(inners('قال " الآبار جافة ".')).toEqual(['0: الآبار جافة '])
    expect(inners('سأل " هل الآبار جافة؟ "، ثم قال " لا ".')).toEqual(['0: هل الآبار جافة؟ ', '0: لا '])
  })
  it('begins at a mark that was set onto the comma before it', () => {
    expect(inners('The captain said,” We won it.” He left.')).toEqual(['0: We won it.'])
    expect(inners('He added,“ We won it.”')).toEqual(['0: We won it.'])
    expect(inners('We won,” He said. “It was late.”')).toEqual(['0:It was late.'])
  })
  it('takes an unclosed mark behind words that bring speech, where a language tells these', () => {
    const text = 'قال المدير "الآبار جافة. سنحفر.'
    const openOf = (bringsSpeech: boolean) =>
      findQuotes(text, { start: 0, end: text.length }, { bringsSpeech: () => bringsSpeech })
    expect(openOf(true)).toMatchObject([{ start: 11, end: text.length, closed: false }])
    expect(openOf(false)).toEqual([])
  })
  it('bears hostile input in linear time', () => {
    for (const mark of ['"', '“', '”', "'", '‘', '’', '«', '»', '"‘', ' "a']) {
      const spent = startCpuTimer()
      findQuotes(mark.repeat(100_000), { start: 0, end: mark.length * 100_000 })
      expect(spent(), mark).toBeLessThan(1000)
    }
  })
})
