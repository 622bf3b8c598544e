/**
 * Blocks of the body that are no part of the article, known by their words: labels, invitations,
 * credits, datelines.
 * Rules hold for short blocks only, and mostly for their beginnings, so that prose about such
 * things stays.
 */
import { findRuns, letters, numbers } from '../text/letters.ts'
import { createBeginnings } from './beginnings.ts'
import { findMoment } from './metadata/moment.ts'
import type { PageBlock } from './page-block.ts'

/** How pages say "read also", "sign up", "share this" and the like. */
const beginnings = createBeginnings([
  '(?:also )?read (?:more|also|next|now|:)',
  'see also',
  '(?:watch|listen) ?[:|]',
  'more:',
  'related\\b(?: \\w+){0,2} ?:',
  'up next',
  'recommended',
  "don't miss",
  'you may',
  'if you enjoyed',
  'do you have a',
  'for more',
  'sign (?:up|in)',
  'log in',
  'regist(?:er|rieren)',
  'subscribe',
  'create an account',
  '(?:click|tap) here',
  'download (?:our|the)',
  'get (?:our|the|email|in touch|more)',
  'enjoy additional',
  'access articles',
  '(?:follow|like|join|contact|support|send) (?:us|our|@|the (?:author|conversation)|\\w+(?: \\w+){0,4} on)',
  'share (?:this|on|your)',
  'like this',
  '(?:copy )?link (?:copied|url)?',
  'copy',
  '(?:additional )?reporting by',
  '(?:writing|edited|editing) by',
  'with files from',
  'our standards',
  'originally published',
  'this (?:article|story|content) (?:is|was|has been|originally|first) ',
  '(?:sources?|photos?|images?|credit|picture|quellen?|foto|фото|المصدر) ?:',
  'copyright',
  '©',
  'all rights',
  'tags?\\b ?:?',
  'topics? ?:',
  'filed under',
  'adverti[sz]',
  'sponsored',
  'skip (?:past|to|ad)',
  'text size',
  '(?:\\d+ )?comments?\\b ?(?:\\(|:|$)',
  'newsletter',
  '(?:last )?(?:updated|published|posted|modified) ?(?:at|on|:)',
  'min(?:ute)?s? read',
  '(?:[إأا]قرأ?ئ?ي?|قراءة|طالع|شاهد|تابع|انظر) (?:[أا]يضا|أيض|المزيد|كذلك|معنا|أكثر)',
  'تابعو',
  'اشترك',
  'سجل (?:الآن|الدخول)',
  'ل?لمزيد',
  'المزيد (?:من|عن)',
  '\\S+ (?:ذات صلة|متعلقة)',
  'قد يهمك',
  'لا يفوتك',
  'الأكثر (?:قراءة|مشاهدة)',
  'شارك (?:هذا|الخبر|المقال|برأيك)',
  '(?:ان|ن|تم ن)سخ (?:الرابط)?',
  'إعلان',
  '[إأ]ضا?ف[ة]? تعليق',
  'التعليقات',
  'الكلمات الدلالية',
  'وسوم',
  '(?:جميع ال|)حقوق',
  '(?:انقر|اضغط) هنا',
  'ننصحك',
  'الآراء (?:الواردة|المنشورة)',
  'آخر تحديث',
  'نُ?شر (?:في|بتاريخ)',
  'بیشتر بخوانید',
  'مطالب مرتبط',
  'انتهای پیام',
  'lesen sie',
  'mehr zum',
  'zum artikel',
  'lesedauer',
  'aktualisiert',
  'verwendete quellen',
  '(?:anzeige|werbung|publici\\S+|reklam|広告)$',
  'die redaktion',
  '(?:à )?lire (?:aussi)?',
  'sur le même',
  'l[ee][ea] también',
  'más información',
  'lo más',
  'etiquetas',
  'leggi anche',
  'leia (?:também|mais)',
  'l[eæä]s (?:ook|også|också)',
  'читайте',
  '関連',
])

/** Credits at the end of a caption: "(Photo: …)", "(Name/Agency)", "Credit: …", "© …". */
const creditEnd =
  /(\((?:[^()]{0,80}(?:\bphoto|\bpicture|\bimage|\bfoto|\bcredit|\bcourtesy|\bgetty|\bafp\b|\breuters\b|صورة|تصوير)[^()]{0,80}|[^()/]{2,60}\/[^()/]{2,40}|AP|PA|MSB)\)|(?:photo|picture|image|credit|photograph|foto|bild|photographer|video|صورة|تصوير|الصورة|المصدر)s?(?: by| von| de)? ?:\s?[^.!?:]{2,70}|©\s?[^.!?]{2,70})$/i
const contact = /[\w.+-]+@[\w-]+\.\w/
const contributed =
  /\b(contributed (to this|reporting)|contributed from|reported from|geltur efni)\b.{0,120}$/i
const ago =
  /^(.{0,30}\b\d{1,2}|an?|.{0,10}منذ .{0,12}) ?(seconds?|min(ute)?s?|hours?|hrs?|days?|weeks?|months?|stunden?|minuten?|tagen?|ساعات|ساعة|دقيقة|دقائق|أيام|يوم)\b.{0,24}$/i
const clock = /\b\d{1,2}[:.]\d{2}\b/
const fullSentence = /[.!?؟。][»”"’')\]]*$/

/** What the expressions of these names ask for at least: a page seldom has to compile them. */
const mayEndInCredit = (text: string): boolean =>
  text.endsWith(')') || text.includes(':') || text.includes('©')
const mayTellAgo = (text: string): boolean => /^a|[0-9]/i.test(text) || text.includes('منذ ')

/** What is told of the article beside its text. */
export interface ArticleMetadata {
  title: string
  authors: string[]
}

/**
 * A block of the body that is a link elsewhere, a label, an invitation, a credit or a dateline and
 * no part of the article.
 */
export function isAsideText(block: PageBlock, { title, authors }: ArticleMetadata): boolean {
  const { text, linkShare, kind } = block
  const length = text.length
  if (linkShare > 0.85 && (kind === 'list-item' || kind === 'heading' || length < 150)) return true
  if (
    block.isCaption ||
    block.isCard ||
    (length < 400 && mayEndInCredit(text) && creditEnd.test(text)) ||
    sameWords(text, title)
  )
    return true
  if (length > 300) return false
  if (
    beginnings(text) ||
    (length < 200 && text.includes('@') && contact.test(text)) ||
    contributed.test(text)
  )
    return true
  if (length > 100 || kind === 'heading') return false
  if (authors.some((name) => name.length > 4 && text.includes(name) && length < name.length + 30))
    return true
  if (mayTellAgo(text) && ago.test(text)) return true
  return (
    !(fullSentence.test(text) && length > 40) &&
    length < 70 &&
    (findMoment(text) !== null || (clock.test(text) && length < 30))
  )
}

const bare = (text: string): string =>
  findRuns(text.toLowerCase(), letters | numbers, letters | numbers).join(' ')

/** The block only repeats the headline. */
function sameWords(text: string, title: string): boolean {
  return title !== '' && text.length <= title.length + 20 && bare(text) === bare(title)
}
