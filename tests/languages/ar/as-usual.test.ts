import { describe, expect, it } from 'vitest'
import { asUsual } from '../../../src/languages/ar/as-usual.ts'

describe('Arabic text as most papers set it', () => {
  it.each([
    ['و قال المدير إن الجسر مغلق', ' وقال المدير إن الجسر مغلق'],
    ['زار الوفد صور و صيدا و النبطية', 'زار الوفد صور  وصيدا  والنبطية'],
    ['قال المدير ”الجسر مغلق“.', 'قال المدير «الجسر مغلق».'],
    ['قال لـ”المنارة“ أمس', 'قال لـ«المنارة» أمس'],
    ['قال „الجسر مغلق“ أمس', 'قال «الجسر مغلق» أمس'],
    ['صحيفة ‘المنارة’ ذكرت', 'صحيفة «المنارة» ذكرت'],
    ["صحيفة ''المنارة'' ذكرت", 'صحيفة  «المنارة»  ذكرت'],
    ["قال ل''المنارة'' أمس", 'قال لـ«المنارة»  أمس'],
    ['قالت وكالة ((المنارة)) إن', 'قالت وكالة  «المنارة»  إن'],
    ['قال " الجسر مغلق " وأضاف " سيفتح "', 'قال « الجسر مغلق » وأضاف « سيفتح »'],
    ['صرح الوزير ل "المنارة" أمس', 'صرح الوزير لـ"المنارة" أمس'],
    ['وأضاف” الجسر “المغلق” قديم”، مشيرا', 'وأضاف “الجسر «المغلق» قديم”، مشيرا'],
  ])('reads %j', (text, usual) => {
    expect(asUsual(text)).toBe(usual)
    expect(usual).toHaveLength(text.length)
  })

  it.each([
    ['the usual marks', 'قال "الجسر مغلق" و«لن يفتح» و“لا بديل”'],
    ['initials', 'كتب م و سين'],
    ['an opening mark behind a closing one', '“الجسر” و“السد”'],
    ['a quotation in a quotation', 'قال «سمعت ‘نعم’ مرتين»'],
    ['an apostrophe in a name', "اللاعب ن'غولو كانتي"],
    ['brackets within brackets', 'بلغ (12 (في المئة))'],
    ['an odd number of straight marks', 'قال " الجسر مغلق'],
    ['a mark for inches', 'شاشة 55" جديدة'],
  ])('leaves %s', (_, text) => {
    expect(asUsual(text)).toBe(text)
  })
})
