import { readdirSync, readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/languages/detect.ts'
import { readArticle } from '../../src/reader/read-article.ts'

/** Our own sentences; each long enough to be no headline. */
const texts: Record<string, string> = {
  en: 'The council of the harbour town said on Tuesday that it would reopen the old bridge to cars after three months of work, and that the cost had stayed below what was planned for this year.',
  fr: 'Le conseil municipal a annoncé mardi que le vieux pont serait rouvert aux voitures après trois mois de travaux, et que le coût était resté en deçà de ce qui avait été prévu pour cette année.',
  es: 'El ayuntamiento anunció el martes que el viejo puente se abrirá de nuevo a los coches después de tres meses de obras, y que el coste no superó lo previsto para este año en el presupuesto.',
  ar: 'أعلن مجلس المدينة يوم الثلاثاء أن الجسر القديم سيُفتح من جديد أمام السيارات بعد أعمال استمرت ثلاثة أشهر، وأن الكلفة لم تتجاوز ما كان مقررًا لهذه السنة في الميزانية العامة للبلدية.',
  zu: 'Umkhandlu wedolobha umemezele ngoLwesibili ukuthi ibhuloho elidala lizovulelwa izimoto futhi emva kwezinyanga ezintathu kusetshenzwa, nokuthi izindleko azidlulanga kulokho obekuhleliwe kulo nyaka ohlelweni lwezimali zomasipala.',
  xh: 'Ibhunga ledolophu libhengeze ngoLwesibini ukuba ibhulorho endala iza kuvulelwa iimoto kwakhona emva kweenyanga ezintathu zomsebenzi, nokuba iindleko azigqithanga koko bekucwangcisiwe kulo nyaka kuhlahlo lwabiwo mali.',
  sw: 'Baraza la mji lilitangaza siku ya Jumanne kwamba daraja la zamani litafunguliwa tena kwa magari baada ya miezi mitatu ya kazi, na kwamba gharama hazikuzidi kile kilichopangwa kwa mwaka huu katika bajeti ya manispaa.',
  id: 'Dewan kota pelabuhan mengumumkan pada hari Selasa bahwa jembatan tua itu akan dibuka kembali untuk mobil setelah tiga bulan pengerjaan, dan bahwa biayanya tidak melebihi anggaran yang telah direncanakan untuk tahun ini.',
  pt: 'A câmara municipal anunciou na terça-feira que a velha ponte será reaberta aos carros depois de três meses de obras, e que o custo não passou do que estava previsto para este ano no orçamento da cidade.',
  it: 'Il consiglio comunale ha annunciato martedì che il vecchio ponte sarà riaperto alle auto dopo tre mesi di lavori, e che il costo non ha superato quanto era previsto per questo anno nel bilancio della città.',
  fa: 'شورای شهر روز سه‌شنبه اعلام کرد که پل قدیمی پس از سه ماه کار دوباره به روی خودروها باز می‌شود و هزینه آن از آنچه برای امسال در بودجه پیش‌بینی شده بود بیشتر نشده است و گفت که کار ادامه دارد.',
  ckb: 'ئەنجوومەنی شار ڕۆژی سێشەممە ڕایگەیاند کە پردە کۆنەکە دوای سێ مانگ کارکردن جارێکی تر بۆ ئۆتۆمبێل دەکرێتەوە و تێچووەکەی لەو بڕە زیاتر نەبووە کە بۆ ئەمساڵ لە بودجەدا دانرابوو.',
}
const read = new Set(['en', 'fr', 'es', 'ar'])

describe('the language of a text', () => {
  it.each(Object.keys(texts))('%s is not taken for a language that is read', (code) => {
    const detected = detectLanguage(texts[code]!)
    if (read.has(code)) expect(detected).toBe(code)
    else expect([...read]).not.toContain(detected)
  })

  it.each(['Bridge to reopen on Sunday', 'Le pont rouvre dimanche', 'فتح الجسر في المدينة'])(
    'a headline needs a single word: %s',
    (title) => expect(read).toContain(detectLanguage(title)),
  )

  it('Arabic in characters for each form of a letter is Arabic', () =>
    expect(
      detectLanguage(
        'ﻗﺎﻝ ﺭﺋﻴﺲ ﺍﻟﻤﺠﻠﺲ ﺇﻥ ﺍﻟﺠﺴﺮ ﺍﻟﻘﺪﻳﻢ ﺳﻴﻐﻠﻖ ﺃﻣﺎﻡ ﺍﻟﺴﻴﺎﺭﺍﺕ ﺣﺘﻰ ﻧﻬﺎﻳﺔ ﺍﻟﺸﻬﺮ، ﻭﺃﺿﺎﻑ ﺃﻥ ﺍﻟﻌﻤﻞ ﻋﻠﻰ ﺍﻷﻋﻤﺪﺓ ﻟﻦ ﻳﻨﺘﻬﻲ ﻗﺒﻞ ﻧﻬﺎﻳﺔ ﺍﻟﺼﻴﻒ ﻣﻦ ﻫﺬﻩ ﺍﻟﺴﻨﺔ.',
      ),
    ).toBe('ar'))
  it('a list of names shows no language', () => {
    const names = Array.from({ length: 40 }, (_, i) => `Marlow Tindall ${i} Corbin Ashe`).join(', ')
    expect(detectLanguage(names)).toBe('und')
  })

  it.each([...read])('every article of our own in %s is known or left open', (code) => {
    const folder = new URL(`../../tools/train/corpus/${code}/`, import.meta.url)
    const wrong = readdirSync(folder).filter((file) => {
      const [head = ''] = readFileSync(new URL(file, folder), 'utf8').split('\n---')
      const text = head.replace(/^\w+: .*$/gm, '').replace(/\{\d+[svcr]|\}|\[[A-Z]+ |\]/g, '')
      return detectLanguage(text) !== code
    })
    // scores of matches, hardly a sentence among them
    expect(wrong).toEqual(code === 'en' ? ['sport-digest-otago.txt'] : [])
  })
})

/** A page that says it is in English, as templates do. */
function languageOfPage(text: string): string {
  const page = parseHTML(
    `<html lang="en"><head><meta property="og:type" content="article"></head><body><article><h1>x</h1><p>${text}</p></article></body></html>`,
  ).document as unknown as globalThis.Document
  const reading = readArticle(page, { url: 'https://paper.example/a', isVisible: () => true })
  return 'reason' in reading ? reading.reason : reading.article.lang
}

it('what a page says of its language does not make a text English', () => {
  expect(languageOfPage(texts.zu!)).toBe('und')
  expect(languageOfPage(texts.id!)).toBe('id')
  expect(languageOfPage(texts.fr!)).toBe('fr')
  expect(languageOfPage(texts.en!)).toBe('en')
})
