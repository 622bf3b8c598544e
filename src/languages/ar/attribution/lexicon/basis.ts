/**
 * What the words of a source show of its kind: a named person, an unnamed one, a body, a document,
 * an outlet.
 */
import type { Basis } from '../../../../model/annotation.ts'
import { fold } from '../../../../text/fold.ts'
import { once } from '../../../../text/once.ts'
import { rememberWords } from '../../../../text/remember-words.ts'
import { humanPlurals } from '../../names/human-plurals.ts'
import { isAbstract } from './abstract-noun.ts'

const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .map(fold)
      .flatMap((word) => [word, `ال${word}`]),
  )

const anonymous = words(`
مصدر مصادر شخص شخصان شخصين أشخاص مصدران مسؤول مسؤولان مسؤولون مسؤولين مسؤولة دبلوماسي دبلوماسيان دبلوماسيون دبلوماسيين ديبلوماسيون ديبلوماسيين شاهد شهود محلل محللون محللين خبير خبراء مراقب مراقبون مراقبين معلقون معنيون مواطنون أهالي سكان صيادون كثيرون كثيرين
مسئول مسئولان مسئولون مسئولين مسئولة مقيم مقيمة مواطن مواطنة مغردون مغردين
آخرون آخرين بعض أحد إحدى أحدهم باحثون باحثين علماء ناشطون نشطاء ناشطين متظاهرون محتجون جهات أطباء معارضون منتقدون موظفون عاملون عدد العديد كثير غيرهم نواب سياسيون سياسيين معلمون طلاب صحفيون صحافيون مؤرخون مختصون عمال لاجئون نازحون أقارب عائلات جيران زملاء
`)
const bodies = words(`
وزارة حكومة شركة شركات حركة حزب أحزاب جيش شرطة سلطات سلطة دولة دول رئاسة خارجية داخلية مجلس برلمان اتحاد منظمة منظمات هيئة مؤسسة مؤسسات جمعية نقابة نقابات جامعة محكمة نيابة بلدية إدارة ديوان بنك مصرف لجنة ائتلاف جبهة تنظيم جماعة كتائب قوات قيادة مكتب لجان
مركز معهد نادي بعثة سفارة مديرية دائرة مجموعة تحالف ولاية فصائل فصيل ناتو تيار كتلة اتحادية مفوضية أمانة كنيسة أزهر بلاغ بيان جانب وفد مدينة إمارة مملكة جمهورية رباعية أمم حلف جهاز استخبارات مخابرات مستشفى حملة غرفة معارضة مقاومة أغلبية تجمع رابطة تنسيقية مرصد
`)
const documents = words(`
دراسة دراسات تقرير تقارير تحقيق تحقيقات مذكرة وثيقة وثائق استطلاع إحصاءات إحصائيات إحصائية بيانات قانون قرار أرقام مسح فحص فحوص تحليل تحليلات تحاليل خطة تسريبات أقمار صور تسجيلات تسجيل مراجعة نتائج أبحاث بحث رسالة رسائل اتفاقية اتفاق
استبيان استفتاء نشرة إشعار مؤشر حصيلة مشروع نص لائحة حكم كتاب دستور مقطع فيديو خبر نبوءة معطيات معلومات مؤشرات أدلة قائمة تحريات حسابات سجلات مراسلات كشوف جدول تقديرات تجارب تجربة حفريات أوراق محضر محاضر سجل ملفات دعوى شكوى عريضة مسودة خريطة خرائط مقال مقالة ورقة مخطوط نسخة لافتة لافتات ملصق مراسلة قوائم حيثيات إحصاء إخطار
`)
const outlets = words(
  'صحيفة صحف جريدة جرائد قناة قنوات إذاعة تلفزيون مجلة مجلات شبكة راديو رويترز بلومبرغ إنترفاكس',
)
const sites = words('موقع وكالة وكالات')
const agency =
  /(^| )(وكاله|وكالات) (ال)?(انباء|صحافه|رويترز|فرانس|اسوشيتد|اسوشييتد|سبوتنيك|شينخوا|تاس|اناضول|اخبار)/
const broadcaster = /^(هييه الاذاعه|بي بي سي|سي ان ان)/
const offices = words(`
قنصل قاض قاضية مختص مختصة استشاري استشارية أخصائي أخصائية اختصاصي اختصاصية وزير وزيرة رئيس رئيسة والي محافظ مدير مديرة متحدث متحدثة ناطق ناطقة مندوب مندوبة أمين أمينة سفير سفيرة مبعوث مبعوثة مفوض مفوضة مدرب مدربة نائب نائبة قائد قائدة زعيم زعيمة قيادي قيادية عضو عضوة ممثل ممثلة وكيل وكيلة محامي محامية ملك ملكة أمير أميرة ولي رائد عميد
لواء عقيد قبطان مأمور جنرال مستشار مستشارة نقيب عمدة حاكم قاضي مشرف كاتب كاتبة أستاذ أستاذة باحث باحثة طبيب طبيبة مهندس مهندسة مرشح مرشحة سكرتير مساعد مساعدة موظف موظفة ابن بنت زوجة والد والدة شقيق شقيقة دكتور دكتورة شيخ سيد سيدة آنسة بابا بطريرك مفتي مؤسس مؤسسها مراسل مراسلة مدعي لاعب منسق منسقة معلم معلمة عامل عاملة
`)
/** Several people, without the article or with it: «محامون», «المغردون». */
const getSeveral = once(() => words(humanPlurals))
/** «كبار العلماء», «وجهاء المدينة»: what is put before several people */
const ranks = words('كبار وجهاء أعيان شخصيات جماهير مشجعو شباب أعضاء وافدون مثقفون')
const speaking = words('متحدث متحدثة ناطق ناطقة موظف موظفة عامل عاملة ضابط جندي')

export type SourceKind =
  | 'anonymous'
  | 'body'
  | 'document'
  | 'outlet'
  | 'office'
  | 'speaker'
  | 'people'
  | null

/** The kind of source that its first words show; null for what looks like a name. */
export const kindOfSource: (source: string) => SourceKind = rememberWords(readKind)

function readKind(source: string): SourceKind {
  const folded = fold(source).replace(/^(ذات|نفس|هذا|هذه|هولاء|كل من|جميع|كافه|عده|بضعه) (?=\S)/, '')
  const [written = '', second = ''] = folded.split(' ')
  const first = withoutEnding(withoutParticle(written))
  if (beginsOutlet(folded, first, second)) return isOfMembers(first, second) ? 'body' : 'outlet'
  if (choosing.test(first) && documents.has(second)) return 'document'
  if (anonymous.has(first)) return 'anonymous'
  if (documents.has(first))
    return outlets.has(second.replace(/^ل(ل(?=\S{3}))?/, '')) ? 'outlet' : 'document'
  if (bodies.has(first) || sites.has(first) || (/^\d+$/.test(first) && bodies.has(second)))
    return 'body'
  if (speaking.has(first) && !first.startsWith('ال')) return 'speaker'
  if (preacher.test(source)) return 'office'
  if (offices.has(first) || holder.test(folded)) return ofOffice(written, second)
  return arePlural(first, second) ? 'people' : null
}

/** «الصيادون», «محللون عسكريون» */
const arePlural = (first: string, second: string): boolean =>
  /^ال.{3,}(ون|ين)$/.test(first) || (first.endsWith('ون') && /(ون|ين)$/.test(second))

/** «تربويون»; not «كلينتون», «مليون» */
const severalAlone = /^.{3,}[^ل]يون$/

/** Whether folded words are several people whom nobody names: «محامون», «كبار العلماء», «تربويون». */
export function areSeveral(spoken: string): boolean {
  const [first = '', second = ''] = fold(spoken).trim().split(' ')
  return getSeveral().has(first) || ranks.has(first) || (second === '' && severalAlone.test(first))
}

/** By what else than an office a head of state is called. */
const holder = /^خادم الحرمين/

/** Folding makes «إمام» the preposition «أمام»; «الخطيب» is a family. */
const preacher = /^(?:(?:ال)?إمام|خطيب)(?=\s|$)/

/** «وزيرا خارجية البلدين», «رئيسا الحزبين»: two who hold offices; not «وزيرا سابقا», «وزيرا في» */
const ofOffice = (written: string, second: string): SourceKind =>
  /^(?!ال).{3,}[^ه]ا$/.test(written) && /^(?!ل(?!ل)|ب(?!ل)).{3,}[^ا]$/.test(second)
    ? 'people'
    : 'office'

/** «آخر الإحصائيات», «أحد التقارير», «معظم الدراسات» */
const choosing = /^(اخر|احدث|احد|احدي|بعض|معظم|اغلب|ابرز|اول|كل)$/

/** They rate debtors. */
const raters = /^(موديز|فيتش|ستاندرد)$/

/** «وكالة المنارة» may be any body; «وكالة سيلوين», by a name alone, is one of news. */
const isNamedAgency = (first: string, second: string): boolean =>
  first === 'وكاله' &&
  second.length > 2 &&
  !/^(ال|لل?)/.test(second) &&
  !isAbstract(second) &&
  !bodies.has(second) &&
  !raters.test(second)

/** «صحيفة المنارة», «وكالة أنباء», «وسائل الإعلام». */
const beginsOutlet = (folded: string, first: string, second: string): boolean =>
  outlets.has(first) ||
  (sites.has(first) && first.startsWith('موقع')) ||
  isNamedAgency(first, second) ||
  agency.test(folded) ||
  broadcaster.test(folded) ||
  /^(ال)?وسايل (ال)?اعلام/.test(folded)

/** «شبكة أطباء السودان», «شبكة المنظمات»: its members' body */
const isOfMembers = (first: string, second: string): boolean =>
  /^(ال)?شبكه$/.test(first) && (anonymous.has(second) || bodies.has(second))

/** «للأوراق», «لمصادر», «فالناطق»: a source that begins within a word written onto its ل or ف */
function withoutParticle(folded: string): string {
  const bare = folded.replace(/^(?:ل|ف(?=ال))/, '')
  return bare !== folded && !isListed(folded) && isListed(bare) ? bare : folded
}

const isListed = (folded: string): boolean =>
  [anonymous, bodies, documents, outlets, offices].some((list) => list.has(folded))

/**
 * «قياديًا», «مصدرًا»: without the accusative; «تقريرها»: without whose it is. «مؤسسها» is no «مؤسسة».
 */
function withoutEnding(folded: string): string {
  const bare = folded.replace(/ا$/, '')
  const isOfHers = folded.endsWith('ها') && bodies.has(bare)
  if (bare !== folded && !isOfHers && (isListed(bare) || speaking.has(bare))) return bare
  const owned = folded.replace(/(?:ه|ها|هم)$/, '')
  return owned !== folded && !isListed(folded) && documents.has(owned) ? owned : folded
}

/** The basis of a kind of source when its words name nobody. */
export function basisOfKind(kind: SourceKind): Basis | null {
  switch (kind) {
    case 'anonymous':
    case 'people':
    case 'speaker':
      return 'anonymous'
    case 'body':
      return 'organisation'
    case 'document':
    case 'outlet':
      return kind
    default:
      return null
  }
}

/** A document, a study or data: what shows or says something without being anyone. */
export function isDocument(folded: string): boolean {
  return documents.has(folded)
}

const publishing =
  /^(نشر|نشرت|بث|بثت|اجرت|اجري|اجرا|اعدت|اعد|اصدرت|اصدر|انجزت|حصل|حصلت|اطلع|اطلعت|تلقت|صدر|صدرت|وزع|وزعت|قدم|قدمت|تداول)(ه|ها)?$/

/** A verb of publishing after what was published: «نشرته». */
export function isPublished(folded: string): boolean {
  return publishing.test(folded)
}

/** «بيان», «صورة»: what is given out or shown, of which a clause tells who did so */
export const isNotice = (folded: string): boolean =>
  /^(بيان|بلاغ|تعميم|منشور|لقطات|صوره|ملصق)$/.test(folded)

/** A verb of carrying out after what was carried out: «أشرف عليها», «شملت». */
export const isCarriedOut = (folded: string): boolean => carriedOut.test(folded)

const carriedOut =
  /^(اشرف|اشرفت|شارك|شاركت|شمل|شملت|اجريت|قاد|قادت|مول|مولت|نفذ|نفذت|تناول|تناولت|استند|استندت)(ه|ها)?$/

/** A word for what a person does or is. */
export function isOffice(folded: string): boolean {
  return offices.has(folded)
}

/** Who speaks for somebody, with the adjective behind it: «متحدث», «فالناطقة», «الرسمي» */
export const isSpokesman = (folded: string): boolean =>
  /^(?:[وف]?ال)?(?:متحدث|ناطق|رسمي)ه?$/.test(folded)

/** «سموه», «جلالته»: a title with a pronoun, in place of somebody told before. */
export const isHonorific = (folded: string): boolean =>
  /^(سموه|سموها|جلالته|جلالتها|فخامته|معاليه|معاليها|سيادته|دولته|سعادته|سعادتها|سماحته|فضيلته|غبطته|نيافته|قداسته|حضرته)$/.test(
    folded,
  )

/** A noun that tells who or what speaks: an office, a body, a document, an outlet. */
export const isParty = (folded: string): boolean =>
  isOffice(folded) || kindOfSource(folded) !== null

/** A noun for an outlet. */
export function isOutlet(folded: string): boolean {
  return outlets.has(folded) || sites.has(folded)
}

/** A noun that heads a body's or a document's name: never a person's. */
export function isThing(folded: string): boolean {
  return bodies.has(folded) || documents.has(folded) || outlets.has(folded) || sites.has(folded)
}
