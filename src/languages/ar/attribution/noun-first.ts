import { isDoneToPeople } from '../names/done-to-people.ts'
import type { NounFirstRules } from '../../claims/attribution-rules.ts'
import { fold } from '../../../text/fold.ts'
import { foldedSet } from '../../word-sets.ts'
import { isOffice } from './lexicon/basis.ts'

/** Who speaks for a body alone. */
const spokesmen = foldedSet('متحدث متحدثة ناطق ناطقة ممثل ممثلة مندوب مندوبة مراسل مراسلة')

/** «سائق», «ممرضة»: who does something, by the shape of the noun */
const person = /^(.ا..ه?|م.{3,4}ه?)$/
const one = foldedSet(`
مصدر شاهد شخص رجل امرأة سيدة شاب شابة فتاة فتى طفل طفلة طالب أب أم أخ أخت ابن ابنة بنت نجل نجلة شقيق شقيقة والد والدة زوج زوجة أرملة جد جدة عم عمة خال خالة جار جارة صديق صديقة زميل زميلة قريب طبيب دبلوماسي خبير محلل ضابط جندي صحفي
صحافي ناشط أحد إحدى أحدهم واحد عضو نائب مدير رئيس وزير مسؤول مسئول موظف مستشار أستاذ محام مهندس صياد نجار بحار طباخ خباز
`)
/** Those of this shape that are several or no persons. */
const several = foldedSet(
  'مصادر مرضى موتى معظم مئات مقاتل محافظ مجموع مناطق مدارس مواقع منظمة مؤسسة مجلة مجلس محكمة مركز',
)

/** «الراصد», «السائقة»: the same of one told with his article, by the surer of the two shapes */
const definitePerson = /^ال.ا..ه?$/
/** Those of this shape that are things. */
const things = foldedSet(`
الحادث الحادثة القاعدة العاصمة الشارع الجانب الواقع الواقعة الطائرة القائمة العائلة الجامعة الدائرة الشاحنة الحافلة الظاهرة العاصفة
النافذة الرابطة الجائزة اللائحة الكارثة الباخرة الطاقة الساحة القاعة الحالة المادة العاملة الخارجية الداخلية الشائعة الطائفة الجالية الجائحة
`)

/** Who is taken up so, where «المدير نفسه» may be the director himself */
const speakers = foldedSet('متحدث متحدثة ناطق ناطقة مسؤول مسؤولة')
/** «ذات المتحدث», «المتحدث نفسه» */
const same = /^(?:ذات|نفس)$/
const himself = /^(?:ذات|نفس)(?:ه|ها)$/

/** By what honour somebody is called whose name stands behind it; «دولته» is mostly a state. */
const honours = 'جلالة سمو معالي سعادة فضيلة سماحة فخامة قداسة غبطة نيافة'.split(' ')

/** Whose somebody is, as it is written onto a noun. */
const owners = ['ه', 'ها', 'هم', 'هما', 'نا']

const formsOf = (noun: string) => ['', ...'وفبلك'].map((particle) => particle + noun)

/** «جلالته», «جلالتها»: whose an honour is, folded, with the honour itself. */
const ownedHonours = honours.flatMap((honour) =>
  ['ه', 'ها'].map((owner): [string, string] => [
    fold(honour.replace(/ة$/, 'ت') + owner),
    fold(honour),
  ]),
)

/** How Arabic sources are read that begin with their noun. */
export const nounFirst: NounFirstRules = {
  titles: foldedSet('السيد السيدة الآنسة'),
  works: foldedSet(`
تقرير تقريرا تقارير بيانات دراسة دراسات ورقة إحصاء إحصاءات إحصائيات أرقام مسح مذكرة نشرة دليل قائمة كتيب استطلاع استطلاعا تقديرات بحث أبحاث تحليل بيان بلاغ تعميم إشعار افتتاحية مراجعة توقعات مقال تحقيق جدول صور ترجمة أنباء نتائج
`),
  makers: foldedSet(`
ل لل من عن صادر صادرة صادرا أصدره أصدرته أصدرها أصدرتها أعده أعدته أعدها أعدتها نشره نشرته نشرها نشرتها أجراه أجرته أجراها أجرتها وضعه وضعته وضعها وضعتها أنجزه أنجزته أنجزها أنجزتها وزعه وزعته
حديث حديثة جديد جديدة أخير أخيرة مشترك مشتركة داخلي داخلية سنوي سنوية دوري دورية شهري شهرية أولي أولية رسمي رسمية
شركة مؤسسة مجلة صحيفة وكالة جامعة منظمة معهد مركز مجموعة دار قناة موقع منصة برنامج هيئة بنك
لشركة لمؤسسة لمجلة لصحيفة لوكالة لجامعة لمنظمة لمعهد لمركز لمجموعة لقناة لموقع لمنصة لبرنامج لهيئة لبنك
`),
  oftenUnsaid: foldedSet('شركة مجموعة بنك مصرف نادي فريق منتخب صحيفة قناة موقع'),
  bodyNouns: foldedSet(`
شركة مجموعة مجمع مؤسسة وكالة صحيفة يومية جريدة مجلة دورية قناة شبكة محطة إذاعة موقع صفحة منصة تطبيق خدمة برنامج منظمة حركة حزب كتلة نقابة جمعية هيئة معهد مركز مرصد نادي بنك مصرف سوق متجر مصنع
وزارة محكمة بلدية نيابة جامعة مستشفى سفارة
`),
  hearing: foldedSet('علم علمت'),
  goingOn: /^[\s.!?؟؛،,»"”’)…]{0,4}[و،,؛]\s?$/u,
  beforeVerb: /^(?:و|كما |وقد |ثم )?$/u,
  ofSomebody: /(?:ه|ها|هم|هما|ي|نا)$/,
  oneOffice: (words) =>
    /^(?:ال)?مدير$/.test(words[0] ?? '') && /^(?:ال)?فني$/.test(words[1] ?? '')
      ? [words[0]!.replace('مدير', 'مدرب'), ...words.slice(2)]
      : words,
  isOfficer: (noun) => isOffice(noun) && !spokesmen.has(noun),
  isSameAgain: (source) => {
    const at = same.test(source[0] ?? '') ? 1 : 0
    const isPointing = at === 1 || himself.test(source[1] ?? '')
    return source.length === 2 && isPointing && speakers.has((source[at] ?? '').replace(/^ال/, ''))
  },
  isOnePerson: (noun) =>
    (person.test(noun) || one.has(noun) || (definitePerson.test(noun) && !things.has(noun))) &&
    !/(ون|ين|ان|ات|اء|و)$/.test(noun) &&
    !several.has(noun),
  genderOf: (noun) => (/(ه|ات)$/.test(noun) ? 'f' : 'm'),
  isDoneToPeople,
  beforeApposed: /^[»"”]?[،,]? (?:وهو |وه[يى] )?$/u,
  besideRole: /^(?:في|لل.+)$/,
  honours: new Map(ownedHonours),
  impersonal: /^(?:يُ?شار|تبين|يتبين|اتضح|يتضح|ورد|يُطلب)$/,
  behindBody:
    /^(?:$| ?[(«"“،,]| (?:التابع[ةه]? |الت[يى] |الذ[يى] |بالتعاون |بالشراك[ةه] |فرع |نفسها? ))/u,
  beforeMaker:
    /(?:^| )(?:(?:اصدر|اعد|نشر|اجر|وضع|انجز|وزع|بث)[تا]?(?:ه|ها)|(?:ال)?صادر[اه]?(?: \p{L}+)? عن)(?: \p{L}+)?$/u,
  joins: /^["»”]?(?: \p{L}+)? و/u,
  endsRole: foldedSet(
    'إلى على عن أن إن مع بعد قبل خلال كان كانت قال الذي التي من بين أو ثم حين بأن بأنه بأنها وأن حول ضد عند منذ عبر برئاسة',
  ),
  presiding: / و?برئاس[ةه] (?:[\p{L}\p{M}/.]+ ){0,4}$/u,
  former: foldedSet('سابق سابقة أسبق راحل راحلة مستقيل مستقيلة مقال مقالة معزول معزولة'),
  forWhom: (word) => /^لل(.{3,})$/.exec(word)?.[1] ?? null,
  formsOf,
  definiteFormsOf: (noun) => [...formsOf(`ال${noun}`), `لل${noun}`],
  ownedFormsOf: (noun) =>
    owners.flatMap((owner) => formsOf(noun.replace(/ه$/, 'ت')).map((form) => form + owner)),
  apposedFormsOf: (noun) => [noun, `ال${noun}`, `${noun}ا`],
}
