/** Words with the letters of a piece that are none: other words, and what was never published. */
import { isNear } from './drafting.ts'
import { makers } from './making.ts'
import { isJoined, relatives } from './tail-parts.ts'
import { pieceNounOf } from './piece-noun.ts'
import { accordingWords } from './words.ts'
import type { ArabicBlock } from './words-of-block.ts'
import { wordSet } from '../../word-sets.ts'

const negations = wordSet('لم لن لا ما')
const appearing = wordSet('يصدر تصدر يصدروا صدر صدرت يرد ترد ورد وردت ينشر تنشر نشر نشرت يوجد توجد')
const lacking = wordSet('دون بدون عدم غياب')
const publishing = wordSet('صدور اصدار نشر وجود ورود اي')
const complaints = wordSet('بلاغ بلاغا ببلاغ بلاغات ببلاغات')
const complaining = wordSet('تلقي تلقت يتلقي تتلقي تقدم تقدمت ورد وردت حرر حررت')
const aboutComplaints = wordSet('من ضد الي يفيد كاذب')
/** «بلاغ للشرطة» is made to them, where nothing tells that they gave it out. */
const authorities = wordSet('شرطه نيابه سلطات امن')
const isGivenOut = (before: { bare: string } | undefined): boolean =>
  giving.has(before?.bare ?? '') || before?.bare === 'في'
const giving = wordSet('ذكر افاد قال اعلن اكد اوضح كشف وفق وفقا بحسب حسب حسبما')
/** What may come about: «في صورة عدم الحضور». */
const cases = wordSet('عدم تعذر وجود حدوث حصول رفض ثبوت ما')
/** So many words behind a negated verb the piece may stand: its issuer lies between. */
const farthestDenied = 5

/** The word without «و» or «ف», which short words keep. */
const plain = (word: ArabicBlock['words'][number] | undefined): string =>
  (word?.bare ?? '').replace(/^[وف](?=.{2})/, '')

/** Whether the noun at word `i` names no piece. */
export const isNoPiece = (block: ArabicBlock, i: number): boolean =>
  isVerb(block, i) ||
  isInMarkedName(block, i) ||
  isHandedOver(block, i) ||
  isOtherWord(block, i) ||
  isAlone(block, i) ||
  isWorkPlan(block, i) ||
  isInName(block, i) ||
  isComplaint(block, i) ||
  isToll(block, i) ||
  isTakenPartIn(block, i) ||
  isDenied(block, i)

/** «نشره» is a verb with its object, «نشرة» a bulletin; «نشرتها صحيفة…» and «التي نشرتها» are verbs. */
function isVerb({ text, words, outletOf }: ArabicBlock, i: number): boolean {
  const { bare, end } = words[i]!
  if (bare === 'نشرتها')
    return outletOf[i + 1] !== undefined || relatives.has(words[i - 1]?.bare ?? '')
  // «البيانات التي نشرها البنك»: no bulletin is owned so
  if (bare === 'نشرها' && relatives.has(words[i - 1]?.bare ?? '')) return true
  if (bare === 'نشرته') return !leading.has(words[i - 1]?.bare ?? '')
  return (bare === 'نشره' || bare === 'مذكره') && text[end - 1] !== 'ة'
}

/** «إعداد سامي نصر للنشرة العربية»: an agency's service in a language */
const editions = wordSet('عربيه انجليزيه انكليزيه فرنسيه')

const leading = wordSet('في ضمن وفق حسب بحسب')
/** What some nouns are pieces with alone: «رد مكتوب», «مراجعة بحثية», «كلمة متلفزة». */
const onlyWith: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['رد', wordSet('مكتوب خطي الكتروني بالبريد رسمي')],
  ['مراجعه', wordSet('بحثيه علميه منهجيه')],
  ['كلمه', wordSet('متلفزه مصوره مسجله تلفزيونيه')],
])

/** «رد الوزير», «مراجعة العقد»: such a noun without the word that makes it a piece. */
function isAlone({ text, words }: ArabicBlock, i: number): boolean {
  const needed = onlyWith.get(pieceNounOf(words[i]!, text)?.stem ?? '')
  return needed !== undefined && !needed.has(words[i + 1]?.bare ?? '')
}

const planners = wordSet(
  'مدير مديره رييس رييسه منسق منسقه مسوول مسووله نايب نايبه عضو مستشار مستشاره باحث باحثه خبير خبيره اطار ضمن',
)
const plans = wordSet('برنامج لبرنامج ببرنامج')

/** «مديرة برنامج الشرق الأوسط»: what somebody works for, and nothing on the air. */
const isWorkPlan = ({ text, words }: ArabicBlock, i: number): boolean =>
  plans.has(words[i]!.bare) &&
  planners.has(words[i - 1]?.bare ?? '') &&
  !/["«“]/.test(text.slice(words[i]!.end, words[i + 1]?.start ?? words[i]!.end))

const recorded = wordSet(
  'صوتي مصور مريي فيديو متلفز تلفزيوني مسرب منسوب جديد قديم اخر قصير كامل مباشر من بث بثت بثه بثته بثها نشر نشرت نشره نشرته نشرها تداول تداولت تداوله تداولته',
)

/** «تسجيل صوتي», «تسجيل له», «في تسجيل: «…»»; «تسجيل الطلاب», «تسجيل هدف» is done and not heard. */
function isRecording(text: string, words: ArabicBlock['words'], i: number): boolean {
  const next = words[i + 1]
  if (!next || /[:«“"]/.test(text.slice(words[i]!.end, next.start))) return true
  const isOf = next.particle === 'ل' || (next.bare.startsWith('ل') && !next.definite)
  return isOf || recorded.has(next.stem) || recorded.has(next.stem.replace(/ا$/, ''))
}

/**
 * «أخطار» are dangers, «إخطار» a notice; «بصورة كبيرة» means greatly, «في صورة تعذر» if; «الفترة
 * المقابلة» is the one that answers to it.
 */
function isOtherWord({ text, words }: ArabicBlock, i: number): boolean {
  const { start, end, bare, stem } = words[i]!
  if (stem === 'نشره' && editions.has(words[i + 1]?.stem ?? '')) return true
  // «سبر آراء» asks people, «سبر أغوار» fathoms
  if (stem === 'سبر') return words[i + 1]?.stem !== 'اراء'
  if (bare === 'المقابله') return /^[وبلف]?ال.+[هي]$/.test(words[i - 1]?.folded ?? '')
  if (bare === 'تسجيل' || bare === 'تسجيلا') return !isRecording(text, words, i)
  if (bare === 'صوره' && words[i - 1]?.bare === 'في') return cases.has(words[i + 1]?.bare ?? '')
  return bare === 'بصوره' || (stem === 'اخطار' && text.slice(start, end).includes('أخط'))
}

/** «مركز أبحاث البحر», «نداء الساحل», «مدينة الخبر»: what is called so, and no piece. */
function isInName({ words, mentionedIn }: ArabicBlock, i: number): boolean {
  const word = words[i]!
  return mentionedIn(word).some(
    ({ type, mentions }) =>
      type !== 'WORK' &&
      mentions.some(
        ({ start, end }) =>
          start < word.end &&
          end > word.start &&
          (start < word.start || type === 'LOC' || (type === 'ORG' && end > word.end)),
      ),
  )
}

/** «مسح أجرته "أرقام الميناء"»: a name in marks behind whoever makes a piece. */
const isInMarkedName = ({ text, words }: ArabicBlock, i: number): boolean =>
  i > 0 &&
  makers.has(words[i - 1]!.bare) &&
  /^ ["«“]$/.test(text.slice(words[i - 1]!.end, words[i]!.start))

/** «سلم الهيئة تقريرا», «طلب من الوزير تقريرا»: it goes from hand to hand, and nobody tells of it. */
function isHandedOver(block: ArabicBlock, i: number): boolean {
  const { text, words } = block
  const { definite, end } = words[i]!
  if (definite || !handed.has(words[i]!.folded)) return false
  if (!isOfNobody(text.slice(end, end + 40))) return false
  for (let at = i - 1; at >= 0 && at >= i - farthestHanding; at--) {
    const { bare } = words[at]!
    // «…، حسب تقرير الشبكة» is cited
    const isParted = /[.؟!\n،؛:]/.test(text.slice(words[at]!.end, words[at + 1]!.start))
    if (isParted || accordingWords.has(bare)) return false
    if (handing.has(bare)) return true
  }
  return false
}

const handed = wordSet('تقرير تقريرا بتقرير تقارير دراسه مذكره وثيقه وثايق رساله عريضه شكوي')
const handing = wordSet(
  'سلم سلمت يسلم تسلم تسلمت استلم استلمت رفع رفعت يرفع سيرفع ترفع طلب طلبت يطلب طالب طالبت احال احالت',
)
const farthestHanding = 6
/** Nothing behind it tells what stands in it. */
const isOfNobody = (behind: string): boolean =>
  /^(?:$|\s*[.،؛\n]|\s+(?:عن|حول|بش[أا]ن|خلال|[إا]لى|من)\s|(?:\s+ال\S+){1,2}(?:\s+(?:[إا]لى|على)\s|[.،]))/.test(
    behind,
  ) && !/(?:ب?[أإا]ن|فيه|فيها|يتهم|تتهم|يكشف|تكشف|تظهر|يظهر)(?:\s|$)/.test(behind)

/** «تلقت الشرطة بلاغا», «بلاغ من مواطن», «تقدم ببلاغ ضد…»: what somebody reports to the police. */
function isComplaint(block: ArabicBlock, i: number): boolean {
  const { words } = block
  if (!complaints.has(words[i]!.bare)) return false
  const next = words[i + 1]
  if (aboutComplaints.has(next?.bare ?? '')) return true
  if (next?.particle === 'ل' && authorities.has(next.stem)) return !isGivenOut(words[i - 1])
  for (let at = i - 1; at >= 0 && at >= i - farthestDenied && isNear(block, at, i); at--)
    if (complaining.has(words[at]!.bare)) return true
  return false
}

/** «قتل عشرة في حصيلة أولية»: how many there are; «في حصيلة أولية للوزارة», «نشرتها» cites. */
function isToll(block: ArabicBlock, i: number): boolean {
  const { words } = block
  if (words[i]!.stem !== 'حصيله' || words[i - 1]?.bare !== 'في') return false
  return tolls.has(words[i + 1]?.stem ?? '') && !(isJoined(block, i + 2) && isGiven(words[i + 2]!))
}

/** «لم يشارك في الدراسة», «المشاركون في الاستطلاع»: it is worked on or answered, and not cited. */
const isTakenPartIn = ({ words }: ArabicBlock, i: number): boolean =>
  studies.has(words[i]!.bare) &&
  words[i - 1]?.bare === 'في' &&
  takingPart.has(plain(words[i - 2]).replace(/^ال/, ''))

const studies = wordSet('الدراسه الدراسات البحث الاستطلاع الاستبيان المسح')
const takingPart = wordSet(
  'شارك شاركت شاركوا يشارك تشارك يشاركوا يشاركون مشارك مشاركه مشاركون مشاركين مشاركات',
)

const tolls = wordSet('اوليه موقته جديده نهاييه')
const isGiven = ({ folded }: ArabicBlock['words'][number]): boolean =>
  folded.startsWith('ل') || /^(?:صادر|صدر|نشر|اعلن|اصدر|وفق)/.test(folded)

/** «لم يصدر بيان», «لم تصدر الوزارة أي بيان», «دون صدور تقرير». */
function isDenied(block: ArabicBlock, i: number): boolean {
  const { words } = block
  if (words[i]!.definite) return false
  for (let at = i - 1; at > 0 && at >= i - farthestDenied && isNear(block, at - 1, i); at--) {
    const before = plain(words[at - 1])
    if (negations.has(before) && appearing.has(words[at]!.bare)) return !isIn(block, at, i)
    if (lacking.has(before) && publishing.has(words[at]!.bare)) return !isIn(block, at, i)
  }
  return false
}

/** «لم يرد في بيان»: the piece is there, and something is not in it. */
const isIn = ({ words }: ArabicBlock, from: number, to: number): boolean =>
  words
    .slice(from + 1, to)
    .some(({ bare }) => ['في', 'ضمن', 'خلال', 'علي', 'بعد', 'قبل'].includes(bare))
