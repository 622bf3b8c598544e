/**
 * Blocks of the body that are no part of the article, known by their words: labels, invitations, credits, datelines.
 * Rules hold for short blocks only, and mostly for their beginnings, so that prose about such things stays.
 */
import { findMoment } from './metadata/moment.ts'
import type { PageBlock } from './page-block.ts'

const alternatives = (...parts: string[]): string => parts.join('|')

/** How pages say "read also", "sign up", "share this" and the like. */
const beginnings = new RegExp(`^[\\s\\-–—•*#|»>\\[(【【]*(?:${alternatives(
  '(?:also )?read (?:more|also|next|now|:|\\|)', 'also read', 'see also', 'watch ?[:|]', 'listen ?[:|]', 'more:', 'related\\b(?: \\w+){0,2} ?:', 'up next', 'recommended', 'don\'t miss', 'you may (?:also )?like',
  'sign up', 'sign in', 'log in', 'register (?:/|now|to|for)', 'subscribe', 'create an account', 'already (?:a|have)', 'click here', 'tap here', 'download (?:our|the)', 'get (?:our|the|email|in touch|more|breaking|all the)',
  'follow (?:us|our|@|\\w+(?: \\w+){0,4} on)', 'like us', 'join (?:our|us|the conversation|the discussion)', 'share (?:this|on|your|with)', 'like this story', 'copy (?:link|url)', 'link copied', 'do you have a (?:story|tip|comment)', 'got a (?:story|tip)', 'have you (?:got|been)', 'contact (?:us|the author)', 'send (?:us|your)', 'for more (?:stories|on|news|from|information)', 'if you enjoyed', 'to read more', 'support (?:our|us)', 'thank you for (?:reading|subscribing|registering)',
  'additional reporting', 'reporting by', 'writing by', 'edited by', 'editing by', 'with files from', 'our standards', 'originally published', 'this (?:article|story) (?:was|has been|originally|first) ', 'this content (?:is|was)', 'sources? ?:', 'photos? ?:', 'images? ?:', 'credit ?:', 'picture ?:', 'copyright', '©', '\\(c\\)', 'all rights reserved', 'tags?\\b ?:?', 'topics? ?:', 'filed under', 'advertisement', 'advertising', 'sponsored', 'skip (?:past|to|ad)', 'text size', 'loading', 'comments?\\b ?(?:\\(|:|$)', '\\d+ comments?$', 'newsletter', 'updated (?:at|on|:)', 'published (?:on|at|:)', 'posted (?:on|at|:)', 'last (?:updated|modified)', 'min(?:ute)?s? read', 'time to read',
  '(?:اقرأ|اقرئي|إقرأ|اقرا|أقرأ|قراءة|طالع|شاهد|تابع|انظر|يمكنك قراءة) (?:أيضا|ايضا|أيضًا|أيضاً|ايضاً|المزيد|كذلك|معنا|أكثر)', 'تابعونا', 'تابعوا', 'اشترك', 'اشتركوا', 'سجل (?:الآن|الدخول)', 'للمزيد', 'لمزيد من', 'المزيد (?:من|عن|حول)', '(?:مواضيع|موضوعات|أخبار|مقالات|روابط) (?:ذات صلة|متعلقة|مشابهة)', 'قد يهمك', 'لا يفوتك', 'الأكثر (?:قراءة|مشاهدة|تداولا)', 'شارك (?:هذا|الخبر|المقال|برأيك|على)', 'انسخ الرابط', 'نسخ الرابط', 'تم نسخ', 'إعلان\\b', 'إضافة تعليق', 'أضف تعليق', 'التعليقات', 'كلمات مفتاحية', 'الكلمات الدلالية', 'وسوم', 'المصدر ?:', 'جميع الحقوق', 'حقوق النشر', 'حمل(?:وا)? التطبيق', 'انقر هنا', 'اضغط هنا', 'ننصحك', 'الآراء (?:الواردة|المنشورة|الواردة أدناه)', 'آخر تحديث', 'نُشر', 'نشر (?:في|بتاريخ)',
  'بیشتر بخوانید', 'مطالب مرتبط', 'اخبار مرتبط', 'انتهای پیام', 'مزید پڑھیں', 'یہ بھی پڑھیں',
  'lesen sie (?:auch|mehr|hier)', 'mehr (?:zum thema|dazu|lesen)', 'zum (?:artikel|thema)\\b', 'lesedauer', 'aktualisiert', 'stand:', 'quellen? ?:', 'verwendete quellen', 'anzeige$', 'werbung$', 'fehler gefunden', 'ihre meinung', 'themen(?:seiten)?\\b ?:?', 'die redaktion empfiehlt', 'newsletter',
  'lire aussi', 'à lire', 'a lire', 'voir aussi', 'sur le même sujet', 'publicité$', 'lea también', 'lee también', 'te puede interesar', 'más información', 'lo más (?:leído|visto)', 'etiquetas', 'comentarios', 'publicidad$', 'tiempo de lectura', 'leggi anche', 'leia também', 'leia mais', 'saiba mais', 'lees ook', 'les også', 'läs också', 'læs også', 'читайте также', 'фото ?:', 'reklam', 'ilgili haber', 'ayrıca okuyun', '関連記事', '【関連記事】', '関連(?:企業|キーワード)', 'あわせて読みたい', '広告$',
)})`, 'i')

/** Credits at the end of a caption: "(Photo: …)", "(Name/Agency)", "Credit: …", "© …". */
const creditEnd = /(\((?:[^()]{0,80}(?:\bphoto|\bpicture|\bimage|\bfoto|\bcredit|\bcourtesy|\bgetty|\bafp\b|\breuters\b|صورة|تصوير)[^()]{0,80}|[^()/]{2,60}\/[^()/]{2,40}|AP|PA|MSB)\)|(?:photo|picture|image|credit|photograph|foto|bild|photographer|video|صورة|تصوير|الصورة|المصدر)s?(?: by| von| de)? ?:\s?[^.!?:]{2,70}|©\s?[^.!?]{2,70})$/i
const contact = /[\w.+-]+@[\w-]+\.\w/
const contributed = /\b(contributed (to this|reporting)|contributed from|reported from|geltur efni)\b.{0,120}$/i
const ago = /^(.{0,30}\b\d{1,2}|an?|.{0,10}منذ .{0,12}) ?(seconds?|min(ute)?s?|hours?|hrs?|days?|weeks?|months?|stunden?|minuten?|tagen?|ساعات|ساعة|دقيقة|دقائق|أيام|يوم)\b.{0,24}$/i
const clock = /\b\d{1,2}[:.]\d{2}\b/
const fullSentence = /[.!?؟。][»”"’')\]]*$/

/** What is told of the article beside its text. */
export interface Known {
  title: string
  authors: string[]
}

/** A block of the body that is a link elsewhere, a label, an invitation, a credit or a dateline and no part of the article. */
export function isAsideText(block: PageBlock, { title, authors }: Known): boolean {
  const { text, linkShare, kind } = block, length = text.length
  if (linkShare > 0.85 && (kind === 'list-item' || kind === 'heading' || length < 150)) return true
  if (block.isCaption || block.isCard || (length < 400 && creditEnd.test(text)) || sameWords(text, title)) return true
  if (length > 300) return false
  if (beginnings.test(text) || (length < 200 && contact.test(text)) || contributed.test(text)) return true
  if (length > 100 || kind === 'heading') return false
  if (authors.some((name) => name.length > 4 && text.includes(name) && length < name.length + 30)) return true
  if (ago.test(text)) return true
  return !(fullSentence.test(text) && length > 40) && length < 70 && (findMoment(text) !== null || (clock.test(text) && length < 30))
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** The block only repeats the headline. */
function sameWords(text: string, title: string): boolean {
  return title !== '' && text.length <= title.length + 20 && bare(text) === bare(title)
}
