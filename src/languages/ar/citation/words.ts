import type { CitationKind } from '../../../model/kinds.ts'
import { classesByWord } from '../../word-classes.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const kinds: [CitationKind, string][] = [
  ['statement', 'بيان بلاغ تصريح تصريحات افصاح برقيه اعلان اخطار اشعار تنبيه تعميم توضيح'],
  ['report', 'تقرير تقارير نشره نشرتها مذكره حصيله خبر انباء روايه تغطيه تحديث'],
  ['investigation', 'تحقيق تحقيقات'],
  ['interview', 'مقابله مقابلات حديث حوار لقاء اتصال مكالمه'],
  ['study', 'دراسه دراسات بحث ابحاث ورقه نتايج مسح قراءه تحليل'],
  ['poll', 'استطلاع استطلاعات استبيان استفتاء موشر'],
  ['article', 'مقال مقاله مقالات افتتاحيه عمود ملحق عدد اقتباس'],
  ['broadcast', 'وثايقي برنامج مداخله بث تسجيل حلقه فيلم'],
  [
    'document',
    'وثيقه وثايق رساله تسريبات تقديرات احصاءات احصاييات احصايات ارقام قرار بيانات معطيات سجلات عريضه كتاب محضر جدول دليل مراسله حيثيات خطه لايحه دعوي شكوي حكم صور ملف توقعات مذكرات نص اوراق دفتر كتيب خطاب ارشادات',
  ],
  ['post', 'تغريده تغريدات تدوينه تدوينات منشور منشورات مقطع فيديو صوره لقطات لقطه'],
]
/** Folded nouns for kinds of piece, without the article. */
export const pieces = classesByWord(kinds)

/** What an outlet is: «صحيفة», «وكالة أنباء», «قناة». */
export const outletNouns = set(
  'صحيفه جريده وكاله قناه شبكه موقع منصه مجله اذاعه راديو تلفزيون فضاييه هييه صحيفتي قناتي وكالتي صحف محطه دوريه اسبوعيه يوميه',
)
/** Verbs of outlets and of those who cite them, without ت of the feminine and without suffixes. */
export const reportVerbs = set(
  'نقل نقلت نقلته نقلتها ذكر ذكرت ذكرته قال قالت افاد افادت كشف كشفت نشر نشرت نشره نشرته نشرتها نشرها اورد اوردت اوردته اشار اشارت اكد اكدت بث بثت بثته اجرت اجرته اجراه اعد اعدت اعدته كتب كتبت تحدثت وصفت لفتت اضافت اوضحت رات اعتبرت ' +
    'تناقلت تداولت رصدت وثقت تنشر تنقل نسبت عنونت خلص خلصت اظهر اظهرت اعلن اعلنت صدر صدرت صادر صادره اصدر اصدرت اصدره اصدرته اعده رجحت زعمت ادعت علقت',
)
/** Further verbs of an outlet that goes on: «وتابعت الصحيفة». */
export const goingOnVerbs = set(
  'تابع تابعت واصل واصلت اضاف اضافت يضيف تضيف يقول تقول ذكر ذكرت يذكر تذكر بين بينت زاد زادت لفت لفتت نوه نوهت نقل نقلت كتب كتبت',
)
export const accordingWords = set('وفق وفقا بحسب حسب حسبما استنادا نقلا طبقا')
/** Nouns of talk that an outlet is the hearer of: «في حديث للجزيرة». */
export const talkNouns = set(
  'حديث تصريح تصريحات تصريحه تصريحاته مقابله مقابلات حوار لقاء مداخله حديثه مقابلته حواره لقائه لقايه كلمه اتصال رساله',
)
/** Verbs whose hearer may be an outlet: «قال لرويترز», «ذكر أحدهم لوكالة…». */
export const tellVerbs = set(
  'قال قالت ذكر ذكرت صرح صرحت اكد اكدت افاد افادت كشف كشفت اوضح اوضحت تحدث تحدثت ابلغ ابلغت يقول تقول اضاف روي',
)
export const announceVerbs = set('اعلن اعلنت كشف كشفت اكد اكدت اقر اقرت نفي نفت اوضحت قررت')
export const generalOutlets = set('اعلام اعلاميه اعلامي صحف صحفيه صحافه صحافيه مواقع قنوات وكالات')
export const personalPages = set(
  'صفحته صفحتها صفحتهم حسابه حسابها حساباته حساباتها صفحاته منصته منصتها موقعه موقعها',
)
/**
 * Adjectives and titles that may stand between a body's first word and the end of its name are
 * open; these words end any name.
 */
export const boundaries = set(
  'في من علي الي عن ان انه انها مع بعد قبل خلال بشان حول حيث التي الذي الذين ما لا لم لن قد كما او ثم بعدما عندما لكن بل هو هي كان كانت اليوم امس يوم بتاريخ عقب اثر بان بانه بانها ومن وفي وعلي حمل جاء صدر صادر نشر قال قالت اكد اكدت اضاف اضافت',
)
