/** Who blames, describes or explains ends before whom or what he does it to. */
import { expect, it } from 'vitest'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import { attributionsIn } from './attributions-in.ts'

const attributions = attributionsIn(
  { 'سامي نصر': 'PER', 'كريم حداد': 'PER', 'قوات الغد': 'ORG', 'نقابة الصيادين': 'ORG' },
  proposeAttributions,
)

const toldIn = (text: string): string[] =>
  attributions(text).map(({ source, content }) => `${source} / ${content}`)

it.each([
  ['وحملت الشبكة قوات الغد المسؤولية عن الهجوم.', 'الشبكة / قوات الغد المسؤولية عن الهجوم'],
  ['وحملت لجان الحي الوالي مسؤولية العطل.', 'لجان الحي / الوالي مسؤولية العطل'],
  [
    'وحملت نقابة الصيادين وزير النقل كريم حداد مسؤولية العطل.',
    'نقابة الصيادين / وزير النقل كريم حداد مسؤولية العطل',
  ],
  [
    'وحمّل مدرب الفريق سامي نصر لاعبيه مسؤولية الخسارة.',
    'مدرب الفريق سامي نصر / لاعبيه مسؤولية الخسارة',
  ],
  ['ووصفت والدة القتيل الجاني بأنه وحش.', 'والدة القتيل / الجاني بأنه وحش'],
  ['واستغرب النقيب الحديث عن إلغاء الموعد.', 'النقيب / الحديث عن إلغاء الموعد'],
  ['وعزت الشركة الخسائر إلى كلفة النقل.', 'الشركة / الخسائر إلى كلفة النقل'],
  ['وعزا سماسرة الارتفاع إلى قلة المعروض.', 'سماسرة / الارتفاع إلى قلة المعروض'],
  ['ونسب البنك المركزي تراجع الليرة إلى المضاربة.', 'البنك المركزي / تراجع الليرة إلى المضاربة'],
])('%s', (text, told) => expect(toldIn(text)).toContain(told))

it.each(['وأرجعت المكتبة الكتاب إلى الرف.', 'ونسب البيت إلى شاعر قديم.', 'وعزا الوزير إلى الأسرة.'])(
  'nothing is put down to a cause: %s',
  (text) => expect(toldIn(text)).toEqual([]),
)

it.each([
  ['وألقى سامي نصر باللوم على المجلس في العطل.', 'سامي نصر / المجلس في العطل'],
  ['وساق سامي نصر اتهامات للوزير بالتقصير.', 'سامي نصر / لوزير بالتقصير'],
])('a verb with its noun of blame: %s', (text, told) => expect(toldIn(text)).toContain(told))

it.each([
  ['«لا عودة إلى الوراء»، بهذه العبارة لخص سامي نصر موقف حزبه.', 'سامي نصر / «لا عودة إلى الوراء»'],
  [
    '«سنعود إلى بيوتنا». هكذا يتحدث سامي نصر، وهو مزارع.',
    'سامي نصر، وهو مزارع / «سنعود إلى بيوتنا»',
  ],
])('a sentence that points back tells whose words they are: %s', (text, told) =>
  expect(toldIn(text)).toContain(told),
)

it('points back to nothing where no quotation makes up the sentence before', () => {
  expect(toldIn('قال سامي نصر إن «الجسر مغلق». هكذا بدأ الجدل.')).toEqual([
    'سامي نصر / «الجسر مغلق»',
  ])
})

it.each([
  ['وطلب سامي نصر سماع شهادة المدير.', ['سامي نصر / سماع شهادة المدير']],
  ['ووصل طلب سامي نصر إلى المدير.', []],
  ['ورفض المجلس طلب سامي نصر.', ['المجلس / طلب سامي نصر']],
])('who asks for something: %s', (text, told) => expect(toldIn(text)).toEqual(told))
