/** What tells of words that the grammar took for a source that they name nobody. */
import type { Rule } from '../rule.ts'
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { isAccusative } from '../lexicon/accusative.ts'
import { isDocument, isNotice, isParty } from '../lexicon/basis.ts'
import { addsMore } from '../lexicon/continues-speech.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { isManner } from '../lexicon/manner.ts'
import { getVerbForm } from '../lexicon/verb-form.ts'
import { negations } from '../lexicon/words.ts'
import { isKnownNoun } from '../phrases/common-noun.ts'
import type { ArabicWord } from '../phrases/sentence.ts'

/** Words `from` up to `to` of a sentence. */
export interface SourceWords {
  words: readonly ArabicWord[]
  from: number
  to: number
}

/** A document, or what is given out. */
const isText = (folded: string): boolean => isDocument(folded) || isNotice(folded)

const firstOf = ({ words, from }: SourceWords): ArabicWord => words[from]!
const secondOf = ({ words, from, to }: SourceWords): string =>
  from + 1 < to ? words[from + 1]!.folded : ''

const number =
  /^(\d+|(ثلاث|اربع|خمس|ست|سبع|ثمان|ثماني|تسع|عشر)ه?|عشرون|عشرين|ميه|ميات|الف|الاف|مليون|مليونا?|مليار|ملايين)$/
const measure =
  /^(سن[هة]|سنوات|سنتين|عام|عاما|اعوام|شهر|شهرا|شهور|اشهر|يوم|يوما|ايام|ساع[هة]|ساعات|دقيقه|دقايق|ثانيه|ثواني|اسبوع|اسبوعا|اسابيع|عقود|مليون|مليونا|ملايين|مليار|مليارا|مليارات|الف|الاف|دولار|دولارا|دولارات|يورو|ريال|ريالا|دينار|دينارا|دنانير|درهم|درهما|جنيه|جنيها|ليره|متر|مترا|امتار|كيلومتر|كيلومترا|كيلومترات|كلم|طن|طنا|اطنان|برميل|برميلا|درجه|درجات|مره|مرات|نقطه|نقاط|هدف|هدفا|اهداف)$/
/** what goes on telling how many behind a measure */
const further = /^(علي|الي|من|في|بعد|قبل|ونصف|اقل|اكثر|تقريبا|وكيف|و\d+)$/

/** Words that tell how, where or that something is so, and begin no name. */
const adverbs =
  /^[وف]?(جميعا|معا|ايضا|فقط|جدا|هنا|هناك|هنالك|هكذا|حتي|الا|ايضا|كيف|متي|لماذا|لذا|لذلك|اذا|لو|ليت|لعل|لقد|قد|ليس|ليست|ليسوا|كنت|كنا|نعم|كلا|ثم|بل|نحو|وعل|سوف|دايما|دوما|مثلا|تماما|ربما|غالبا|احيانا|عما|مما|يوم|مره|ابعد)$/

/** «تأكيده»: what somebody says or does in place of who says it */
const ownAct =
  /^ب?(قول|حديث|كلام|كلمت|تصريح|تصريحات|تاكيد|تاكيدات|دعوت|مطالبت|رفض|تمسك|ترحيب|تحذير|تحذيرات|موقف|مداخلت|ارتياح|قلق|استياء|امتنان|تقدير|استعداد|رغبت|تفاول|اعتزاز|ثقت)(ه|ها|هم|هما)$/
/** «لفت | الانتباه», «جدد | التأكيد», «كرر | عبارة» */
const act =
  /^(?:مصطلح|عباره|مقوله)$|^ال(سماح|اذن|استماع|افراج|تدخل|مهله|عفو|انتباه|تاكيد|تاكيدات|ترحيب|تنديد|تشديد|تذكير|شكر|عثور|حديث|قول|تعبير|اعراب|تهاني|تعازي|لوم)$/

export const noSources: readonly Rule<SourceWords>[] = [
  {
    name: 'measure',
    accepted: '3 نقابات أعلنت أن الطريق مغلق.',
    refused: '3 سنوات أعلنت أن الطريق مغلق.',
    refuses: (source) => {
      const { from, to, words } = source
      if (!number.test(firstOf(source).folded) || !measure.test(secondOf(source))) return false
      return from + 2 === to || further.test(words[from + 2]!.folded)
    },
  },
  {
    name: 'particle or adverb',
    accepted: 'جميع النقابات أعلنت أن الطريق مغلق.',
    refused: 'أعلن هكذا أن الطريق مغلق.',
    refuses: (source) =>
      !firstOf(source).named &&
      (adverbs.test(firstOf(source).folded) || isNegation(firstOf(source).folded)),
  },
  {
    name: 'act of speech',
    accepted: 'وجدد المجلس التأكيد على أن الطريق مغلق.',
    refused: 'قال سامي نصر إن الجسر مغلق. وجدد التأكيد على أن الطريق مغلق.',
    // «حديثه» is spelt like a town, which ends no report
    refuses: (source) =>
      ownAct.test(firstOf(source).folded) ||
      (!firstOf(source).named && act.test(firstOf(source).folded)),
  },
  {
    name: 'somebody who is told',
    accepted: 'لجنة القرية أعلنت أن الطريق مغلق.',
    refused: 'قال لزبون في السوق إن الطريق مغلق.',
    refuses: (source) =>
      isTold(firstOf(source)) && !takesL.test(source.words[source.from - 1]?.folded ?? ''),
  },
  {
    name: 'what is demanded',
    accepted: 'بيان المجلس قال إن الطريق مغلق.',
    refused: 'سلمى، حفيدة المغني، تطالب بوقف العمل إلى أن يفتح الطريق: «نحن محاصرون».',
    // «كما ذكر بالبيان»: what it stands in
    refuses: (source) =>
      isBrought(firstOf(source)) && !standsIn.test(source.words[source.from - 1]?.folded ?? ''),
  },
  {
    name: 'manner of whoever spoke before',
    accepted: 'محلل سياسي قال إن الطريق مغلق.',
    refused: 'قالت مؤكدة في الاجتماع إن الطريق مغلق.',
    // «مستشهدا بدراسة»: the document behind it speaks
    refuses: (source) =>
      isParticipleOfManner(firstOf(source)) && !isDocument(secondOf(source).replace(/^ب/, '')),
  },
  {
    name: 'object of what somebody did',
    accepted: 'وزراء من المنطقة أعلنوا أن الطريق مغلق.',
    refused: 'قال سامي نصر، بعدما سجل هدفا وصنع آخر: «نحن جاهزون».',
    // «اعتبره قرارا جائرا»; a name may end in the same letter, «فلوريدا»
    refuses: (source) =>
      !firstOf(source).named &&
      isAccusative(firstOf(source).folded) &&
      // «إخطارا من المديرية يفيد بأن», «بلاغا من الحارس يفيد بأن»
      !isText(firstOf(source).folded.slice(0, -1)) &&
      (/^(?:و.{3,}|من)$/.test(secondOf(source)) ||
        (isAccusative(secondOf(source)) && hasObject.test(wordBefore(source)))),
  },
  {
    name: 'what somebody is asked',
    accepted: 'وردا على سؤال قال سامي نصر: «لم أقرر بعد».',
    refused: 'وبسؤاله عما إذا كان يحلم باللقب قال: «لم أقرر بعد».',
    refuses: ({ words, from }) =>
      words[from - 2]?.folded === 'اذا' && /^كانت?$/.test(words[from - 1]!.folded),
  },
  {
    name: 'what came of it',
    accepted: 'جاء المدير إلى المصنع وأعلن أن الطريق مغلق.',
    refused: 'جاء ذلك خلال لقاء افتراضي عقده أمس، مع الشباب، عبر فيه عن قلقه.',
    refuses: (source) =>
      /^[وف]?(جاء|جاءت|ياتي)$/.test(firstOf(source).folded) &&
      /^(ذلك|هذا|هذه)$/.test(secondOf(source)),
  },
  {
    name: 'verb',
    accepted: 'سامي نصر يرى أن الطريق مغلق.',
    refused: 'قال نعتقد أن الطريق مغلق.',
    refuses: (source) =>
      isVerb(firstOf(source)) ||
      isPluralPresent(firstOf(source)) ||
      (!firstOf(source).named && addsMore(firstOf(source).folded)),
  },
]

/** «اعتبره», «وصفها» */
const hasObject = /^(?!ال).{4,}(ه|ها|هم|هما)$/
const wordBefore = ({ words, from }: SourceWords): string => words[from - 1]?.folded ?? ''

/** «يفكرون»; not «يمنيون», «يساريون» */
const isPluralPresent = ({ folded, named }: ArabicWord): boolean =>
  !named && /^ي.{2,}[^ي]ون$/.test(folded)

/** «لزبون», «لتلاميذه»: ل before a noun, where no noun is spelt so */
const isTold = ({ folded, named, namedBehindParticle, dative }: ArabicWord): boolean => {
  if (namedBehindParticle && folded.startsWith('ل')) return true
  if (named || isKnownNoun(folded) || !/^ل(?!ل).{3,}/.test(folded)) return false
  const rest = folded.slice(1)
  return dative || [rest, rest.replace(/(ه|ها|هم)$/, '')].some(isKnownNoun)
}
/** «بدفع الأجور»: ب before a noun, where no noun is spelt so; «بدراسة» may tell who says it */
const isBrought = ({ folded, named }: ArabicWord): boolean => {
  if (named || !/^ب.{3,}/.test(folded)) return false
  const rest = folded.slice(1)
  if (isKnownNoun(folded.replace(/(ان|ات)$/, '')) || isDocument(rest)) return false
  return isManner(folded) || isKnownNoun(rest) || isAbstract(rest)
}
const standsIn = /^(ذكر|ورد|جاء|نشر)ت?$/
/** «وفقا لزبون»: the ل is the phrase's own */
const takesL = /^و?(وفقا|طبقا|تبعا|استنادا|وفاقا)$/

/** «لافتا», «مؤكدة» */
const isParticipleOfManner = ({ folded, named }: ArabicWord): boolean =>
  !named &&
  /(ا|ه)$/.test(folded) &&
  !isKnownNoun(folded) &&
  getVerbForm(folded)?.tense === 'participle'

/** «ولم»; not «ما يقرب من نصف السكان» */
export const isNegation = (folded: string): boolean => negations.has(folded) && folded !== 'ما'

const shortestJoined = 5

/** A verb in the present or one of speech that no noun is spelt like. */
export function isVerb({ folded, named, personEnd }: ArabicWord): boolean {
  if (named || personEnd > 0 || isParty(folded)) return false
  const hit = findVerb(folded)
  if (!hit || hit.form.tense === 'participle' || hit.form.pronoun || folded.endsWith('نا'))
    return false
  // «طالب جامعي», «وايد»
  if (folded === 'طالب' || (hit.prefix > 0 && folded.length < shortestJoined)) return false
  return hit.form.tense === 'present' || !hit.form.verb.nounish
}
