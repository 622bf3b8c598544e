import { describe, expect, it } from 'vitest'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import { attributionsIn } from './attributions-in.ts'

const attributions = attributionsIn(
  { 'سامي نصر': 'PER', 'خالد علي': 'PER', 'سلمى نصر': 'PER' },
  proposeAttributions,
)
const readIn = (text: string): string[] =>
  attributions(text).map(({ source, cue }) => `${source} / ${cue}`)

describe('what stands in a call or a letter is said by whoever sent it', () =>
  it.each([
    [
      'تلقى الرئيس سامي نصر اتصالا هاتفيا من أمير الواحات خالد علي، أكد خلاله أن الطريق مفتوح.',
      'أمير الواحات خالد علي / أكد',
    ],
    [
      'وتسلم الوزير رسالة خطية من السفيرة سلمى نصر، عبرت فيها عن أملها في السلام.',
      'السفيرة سلمى نصر / عبرت',
    ],
    // who calls speaks himself
    [
      'بعث الرئيس سامي نصر برقية إلى أمير الواحات خالد علي، عبر فيها عن أمله في السلام.',
      'الرئيس سامي نصر / عبر',
    ],
    // a man's verb is not the ambassador's
    [
      'تلقى الرئيس سامي نصر رسالة من السفيرة سلمى نصر، أكد فيها أن الطريق مفتوح.',
      'الرئيس سامي نصر / أكد',
    ],
    // not said to stand in the letter
    [
      'تلقى الرئيس سامي نصر رسالة من أمير الواحات خالد علي، وأكد أن الطريق مفتوح.',
      'الرئيس سامي نصر / أكد',
    ],
  ])('%s: %s', (text, claim) => expect(readIn(text)).toContain(claim)))

describe('whom a question is put to answers it', () =>
  it.each([
    [
      'وجه النائب سامي نصر سؤالا إلى الوزير خالد علي حول الأسعار، فأجاب بأن الدعم باق.',
      'الوزير خالد علي / أجاب',
    ],
    ['وسأل النائب سامي نصر وزير المالية عن الأسعار، فأوضح أن الدعم باق.', 'وزير المالية / أوضح'],
    ['وجه النائب سامي نصر سؤالا حول الأسعار، فأجاب بأن الدعم باق.', ' / أجاب'],
  ])('%s: %s', (text, claim) => expect(readIn(text)).toContain(claim)))
