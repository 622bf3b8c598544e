import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import { attributionsIn } from './attributions-in.ts'

const attributions = attributionsIn(
  { 'سامي نصر': 'PER', 'سلمى نصر': 'PER', 'صحيفة المنارة': 'ORG', الجيليين: 'GROUP' },
  findAttributions,
)

/** Of each claim its source, its cue and what is said. */
const toldIn = (text: string): string[] =>
  attributions(text).map(({ source, cue, content }) => `${source} / ${cue} / ${content}`)

const rows = (table: readonly (readonly [text: string, ...told: string[]])[]) =>
  it.each(table.map(([text, ...told]) => ({ text, told })))('$text', ({ text, told }) =>
    expect(toldIn(text)).toEqual(told),
  )

describe('what is answered has no source for it', () =>
  rows([
    [
      'رفض الوزير سامي نصر التعليق على ما أوردته الصحيفة، لكنه قال إن الجسر مغلق.',
      'الوزير سامي نصر / رفض / التعليق على ما أوردته الصحيفة',
      'الوزير سامي نصر / قال / الجسر مغلق',
    ],
    ['الجسر مغلق منذ أمس، على ما أفاد المدير.', 'المدير / على ما أفاد / الجسر مغلق منذ أمس'],
  ]))

describe('whoever is accused does not go on to speak', () =>
  rows([
    [
      'واتهم رئيس المجلس بالسعي إلى كسب الوقت، قائلا إن الجسر مغلق.',
      ' / اتهم / رئيس المجلس بالسعي إلى كسب الوقت',
      ' / قائلا / الجسر مغلق',
    ],
  ]))

describe('a people in the oblique is told', () =>
  rows([
    [
      'رفض سامي نصر الخطة، وذكّر الجيليين بأن الجسر مغلق.',
      'سامي نصر / رفض / الخطة',
      'سامي نصر / ذكّر / الجسر مغلق',
    ],
  ]))

describe('a body’s own head speaks', () =>
  rows([
    [
      'ونددت الجمعية بالقرار، وطالبت رئيستها سلمى نصر بفتح الجسر.',
      'الجمعية / نددت / القرار',
      'رئيستها سلمى نصر / طالبت / فتح الجسر',
    ],
  ]))

describe('a source ends before', () =>
  rows([
    [
      'وحث سامي نصر زملاءه في اللجنة على فتح الجسر.',
      'سامي نصر / حث / زملاءه في اللجنة على فتح الجسر',
    ],
    [
      'أعلن الجيش الجبلي اغتيال القائد البارز في غارة، قائلا إنه كان مسؤولا عن الحريق.',
      'الجيش الجبلي / أعلن … قائلا / كان مسؤولا عن الحريق',
    ],
  ]))

describe('«إن لم» brings no words', () =>
  rows([
    [
      'وقال سامي نصر إن الشركة هددته بالفصل إن لم يوقع على العقد.',
      'سامي نصر / قال / الشركة هددته بالفصل إن لم يوقع على العقد',
      'الشركة / هددته / الفصل إن لم يوقع على العقد',
    ],
  ]))

describe('two sources of one report', () =>
  rows([
    ['بحسب مصدر سياسي رفيع فإن الجسر مغلق.', 'مصدر سياسي رفيع / بحسب / الجسر مغلق'],
    [
      'ووفق ما أوردته صحيفة المنارة نقلا عن مصدر سياسي، فإن الجسر مغلق.',
      'صحيفة المنارة / وفق ما أوردته / الجسر مغلق',
      'مصدر سياسي / نقلا عن / الجسر مغلق',
    ],
    [
      'كشف تحقيق أجرته صحيفة المنارة ونشر في مايو الماضي عن تهريب الذهب.',
      'تحقيق أجرته صحيفة المنارة ونشر في مايو الماضي / كشف / تهريب الذهب',
    ],
  ]))
