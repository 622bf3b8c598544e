/** Who speaks among residents, crowds and bodies, in complaints, calls and reports. */
import { describe, expect, it } from 'vitest'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import { attributionsIn } from './attributions-in.ts'

const attributions = attributionsIn(
  {
    'سامي نصر': 'PER',
    'سلمى نصر': 'PER',
    ملفي: 'PER',
    'أطباء بلا ضفاف': 'ORG',
    المنارة: 'PRODUCT',
    'قسم شرطة النهر': 'ORG',
  },
  proposeAttributions,
)

/** Of the last claim its source and what is said. */
const lastIn = (text: string): string => {
  const { source, content } = attributions(text).at(-1)!
  return `${source} / ${content}`
}

const before = 'قال سامي نصر إن الطريق مغلق'

describe('who demands', () => {
  it.each([
    [
      'are residents who tell an office',
      'وطالب الأهالي المحافظ بفتح الطريق.',
      'الأهالي / المحافظ بفتح الطريق',
    ],
    ['is left open where residents may be told', 'وطالب الأهالي بفتح الطريق.', ' / فتح الطريق'],
    [
      'is whoever spoke before, where the ending tells',
      'وطالب المواطنين بالهدوء.',
      'سامي نصر / الهدوء',
    ],
  ])('%s', (_, text, told) => expect(lastIn(`${before}. ${text}`)).toBe(told))
})

describe('a participle is of those who act in its own sentence', () => {
  it.each([
    ['وتظاهر عشرات الطلاب أمام المبنى، مطالبين بفتح الطريق.', 'عشرات الطلاب / فتح الطريق'],
    ['وتضامن عدد من الكتاب مع المدير، معتبرين أن الجسر قديم.', 'عدد من الكتاب / الجسر قديم'],
    ['وخفضت وكالة النهر تصنيف المدينة، مؤكدة أن الجسر قديم.', 'وكالة النهر / الجسر قديم'],
    ['ومن ناحيتها، أغلقت البلدية الجسر، مؤكدة أن الجسر قديم.', 'البلدية / الجسر قديم'],
    ['وخرجوا إلى الساحة، مؤكدين أن الجسر قديم.', ' / الجسر قديم'],
  ])('%s', (text, told) => expect(lastIn(`${before}. ${text}`)).toBe(told))
})

describe('a source', () => {
  it.each([
    [
      'is no page on which it is written',
      'وكانت سلمى نصر قد كتبت على صفحتها الرسمية في المنارة أن الجسر قديم.',
      'سلمى نصر / الجسر قديم',
    ],
    [
      'is who reports something to the police',
      'تلقى قسم شرطة النهر بلاغا من طالبة أفادت فيه بسرقة هاتفها.',
      'طالبة / سرقة هاتفها',
    ],
    [
      'is who complains, behind a comma too',
      'تلقت المنارة شكوى من المواطنة سلمى نصر، تقول فيها إن الجسر قديم.',
      'المواطنة سلمى نصر / الجسر قديم',
    ],
    [
      'is named right behind «فرد»',
      'وسأل المذيع عن الخبر. فرد ملفي: "أعرف ما أقول".',
      'ملفي / "أعرف ما أقول"',
    ],
    [
      'ends before whom kin hold responsible',
      'وحمّل شقيقه الأمن المسؤولية.',
      'شقيقه / الأمن المسؤولية',
    ],
    [
      'is a board, of a club',
      'دعت الهيئة المديرة للنادي الجماهير إلى الهدوء.',
      'الهيئة المديرة للنادي / الجماهير إلى الهدوء',
    ],
    [
      'holds the whole of a name in marks',
      'ووصفت منظمة "أطباء بلا ضفاف" اللقاح بأنه "نجاح".',
      'منظمة "أطباء بلا ضفاف" / اللقاح بأنه "نجاح"',
    ],
    [
      'tells of what the accused is accused',
      'اعترف المتهم بسرقة الهاتف، خلال التحقيقات، بأنه باعه.',
      'المتهم بسرقة الهاتف / باعه',
    ],
    [
      'is left open where whoever was questioned goes on',
      'تمكنت قوة من ضبط السائق، وبمواجهته اعترف بالواقعة، مبررا ذلك بعدم رؤية الطفل.',
      ' / ذلك بعدم رؤية الطفل',
    ],
    [
      'gives advice, and advice does not speak',
      'قال سامي نصر إن الطريق مغلق. ووجه نصيحة إلى السائقين بالحذر.',
      ' / السائقين بالحذر',
    ],
  ])('%s', (_, text, told) => expect(lastIn(text)).toBe(told))

  it('of a headline does not say what another says behind the colon', () => {
    expect(
      attributions('سلمى نصر تنفي إغلاق الطريق ورئيس المجلس: خطة عاجلة').map(
        ({ source, content }) => `${source} / ${content}`,
      ),
    ).not.toContain('سلمى نصر / خطة عاجلة')
    expect(lastIn('سامي نصر يكتفي بتعليق واحد: «الجسر قديم».')).toBe('سامي نصر / «الجسر قديم»')
  })
})
