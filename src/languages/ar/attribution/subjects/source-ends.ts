/** What tells that words which the grammar took for a source go on past who is named. */
import type { Rule } from '../rule.ts'
import { isAbstract, isSureAct } from '../lexicon/abstract-noun.ts'
import { isOwnAccusative } from '../lexicon/accusative.ts'
import { isHonorific, isOffice, isParty, isThing, kindOfSource } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { isThingBehindOwn } from './behind-own.ts'
import { clauseOpeners } from '../lexicon/words.ts'
import type { ArabicWord } from '../phrases/sentence.ts'
import { isBodyItself } from './one-party.ts'
import { isAnotherHolder, isBehindHolder, isHolder, isOtherOffice } from './other-office.ts'
import { isComplete, wordAt, wordBehind, type SourceAt } from './source-at.ts'
import { toldRules } from './told-behind.ts'

/** Verbs that tell what happens, spelt like no noun. */
const narrating =
  /^[وف]?(جاء|جاءت|ياتي|تم|تمت|يتم|قام|قامت|يقوم|تقوم|اصبح|اصبحت|يصبح|باتت|لقد|يكون|تكون|ينبغي|يجب|يمكن|يستحق|يستحقون|ينجم|التقي|التقت|يعمل|يتعلق|يوجد|يواجه|يسعي|يحاول|يريد|يتهم|يهاجم)$/
/** «ألقى المدير | كلمة», «اختتم المدير | حديثه» */
const ownWords = /^(كلمه|(كلمت|حديث|خطاب|مداخلت|تصريحات|كلام)(ه|ها|هم))$/
/** «تأكيده», «دعوتها»; not «مجلس إدارتها» */
function isOwnAct(folded: string): boolean {
  const stem = /^(.{3,})(ه|ها|هم)$/.exec(folded)?.[1]
  return (
    stem !== undefined &&
    !isParty(folded) &&
    (isAbstract(stem) || (stem.endsWith('ت') && isAbstract(`${stem.slice(0, -1)}ه`)))
  )
}

/**
 * «الشكر», «التأكيد», «تفاصيل الحادث», «النقاب», «الجدل», «عبارة»: what is said, told, cast, lifted, ended or
 * said again behind who does it
 */
const objects =
  /^(ال(جدل|صمت|ستار|غموض|شايعات|نقاب|لثام|شكر|تاكيد|تاكيدات|تهنيه|تهاني|تعازي|لوم|ضوء|تحيه)|مصطلح|عباره|مقوله|تفاصيل|حال|حاله|لحظات|كواليس|ملابسات|حكايه|قصه|قصت(ه|ها|هم)|معانات(ه|ها|هم))$/

/** «لاعبيه», «موظفيها»: a plural with a pronoun; ه alone may be the ة of «المدنية» */
const own =
  /^(?!ال|لل).{3,}ي(ها|هم)$|^ل?(لاعبي|مويدي|متابعي|محبي|موظفي|منتقدي|مستشاري|مشجعي|معاوني|مساعدي|ناخبي|منافسي|محاوري|مستمعي|مرافقي)ه$/

export const sourceEnds: readonly Rule<SourceAt>[] = [
  {
    name: 'quotation that goes on',
    accepted: 'اقترح مدير «المنارة» فتح الطريق.',
    refused: 'كما اقترح المدير «فتح صندوق جديد لدعم القرى الذي أغلق»، لافتا إلى أن الطريق مغلق.',
    refuses: (source) => {
      const quote = source.sentence.quotes[wordAt(source).before.opens]
      return quote !== undefined && quote.end > source.sentence.words[source.to - 1]!.end + 2
    },
  },
  {
    name: 'clause of its own',
    accepted: 'قال المدير الذي جاء أمس إن الطريق مغلق.',
    refused: 'قال المدير لقد فتحنا الطريق: «الجسر مغلق».',
    refuses: (source) =>
      narrating.test(wordAt(source).folded) && isDefinite(source.sentence.words, source.from),
  },
  {
    name: 'object with the pronoun of who speaks',
    accepted: 'جدد رئيس تحريرها أن الطريق مغلق.',
    refused: 'جدد الرئيس، تأكيداته بأن الطريق مغلق.',
    refuses: (source) => {
      const { folded, named } = wordAt(source)
      return !named && (ownWords.test(folded) || isOwnAct(folded)) && isComplete(source)
    },
  },
  {
    name: 'thing behind one who is told by whose he is',
    accepted: 'قال والده الشاب إن الطريق مغلق.',
    refused: 'رفضت والدته التقرير، مؤكدة أن الطريق مغلق.',
    refuses: ({ sentence: { words }, from, at }) => isThingBehindOwn(words, from, at),
  },
  {
    name: 'those of his who are told',
    accepted: 'قال المدرب عن لاعبيه إن الطريق مغلق.',
    refused: 'خاطب المدرب لاعبيه قائلا: «الطريق مغلق».',
    refuses: (source) =>
      !wordAt(source).named &&
      own.test(wordAt(source).folded) &&
      !isParty(wordAt(source).folded) &&
      isComplete(source),
  },
  {
    name: 'his own in the accusative',
    accepted: 'حث أمناء سره الجدد على أن يفتح الطريق.',
    refused: 'حث سامي نصر زملاءه في اللجنة على أن يفتحوا الطريق.',
    refuses: (source) =>
      isOwnAccusative(wordAt(source).folded) && !wordAt(source).named && isComplete(source),
  },
  {
    name: 'its own behind a body',
    accepted: 'قالت الهيئة نفسها إن الطريق مغلق.',
    refused: 'بررت الهيئة قرارها بأن الطريق مغلق.',
    refuses: isOwnOfBody,
  },
  {
    name: 'whom he tells behind his title',
    accepted: 'دعا سموه الكريم إلى أن يفتح الطريق.',
    refused: 'أبلغ سموه الصحافة أن الطريق مغلق.',
    refuses: ({ sentence: { words }, from, at }) =>
      at === from + 1 && isHonorific(words[from]!.folded) && words[at]!.folded !== 'الكريم',
  },
  ...toldRules,
  {
    name: 'object of a phrase',
    accepted: 'جدد المدير الجديد، مؤكدا أن الطريق مغلق.',
    refused: 'كشف الوزير النقاب مع الأهالي، مؤكدا أن الطريق مغلق.',
    refuses: (source) =>
      objects.test(wordAt(source).folded) && (isComplete(source) || wordAt(source).before.comma),
  },
  {
    name: 'act of who speaks',
    accepted: 'قال مدير تنظيم المهرجان إن الطريق مغلق.',
    refused: 'ذكر المجلس تعليق العمل وأن الطريق مغلق.',
    refuses: (source) => {
      const { folded, named } = wordAt(source)
      const previous = source.sentence.words[source.at - 1]!.folded
      // «السفير تميم»: a name behind an office is often shaped so
      return (
        !named &&
        isSureAct(folded) &&
        !isParty(folded) &&
        (isBodyItself(previous) || isOneDefiniteBody(source))
      )
    },
  },
  {
    name: 'what several did',
    accepted: 'قال شهود عيان من المدينة إن الطريق مغلق.',
    refused: 'وبحسب شهود عيان تحدثوا للصحيفة فإن الطريق مغلق.',
    refuses: (source) =>
      (/^(?!ال).{3,}وا$/.test(wordAt(source).folded) || talksToNobody(source)) &&
      !wordAt(source).named,
  },
  {
    name: 'lone office behind who speaks',
    accepted: 'قال سامي نصر المدير العام إن الطريق مغلق.',
    refused: 'خاطب سامي نصر الرئيس قائلا: «الطريق مغلق».',
    refuses: ({ sentence: { words }, from, at, to }) =>
      at + 1 === to && isOtherOffice(words, from, at),
  },
  {
    name: 'holder of another office',
    accepted: 'قال الوزير سامي نصر المكلف بالملف إن الطريق مغلق.',
    refused: 'حث سامي نصر الرئيس الجديد سامي نصر على فتح الطريق.',
    refuses: ({ sentence: { words }, from, at, to }) =>
      isBehindHolder(words, from, at) && isHolder(words, at, to),
  },
  {
    name: 'holder of an office behind the holder of another',
    accepted: 'قال سامي نصر مدير مكتب الوزير سامي نصر إن الطريق مغلق.',
    refused: 'حذر وزير النقل سامي نصر رئيس البلدية سامي نصر من إغلاق الطريق.',
    refuses: (source) => isAnotherHolder(source.sentence.words, source),
  },
  {
    name: 'behind eye-witnesses',
    accepted: 'قال شهود عيان من المدينة إن الطريق مغلق.',
    refused: 'وصف شهود عيان الحريق وقالوا إن الطريق مغلق.',
    refuses: (source) =>
      source.at > source.from + 1 &&
      source.sentence.words[source.at - 1]!.folded === 'عيان' &&
      wordAt(source).folded.startsWith('ال'),
  },
  {
    name: 'turn',
    accepted: 'قال مسؤول من جهة حكومية إن الطريق مغلق.',
    refused: 'أكد الرئيس من جهة أن الطريق مغلق.',
    refuses: (source) =>
      wordAt(source).folded === 'من' &&
      /^(جهه|ناحيه)$/.test(wordBehind(source)) &&
      (source.at + 2 >= source.to ||
        /^(اخري|ثانيه)$/.test(source.sentence.words[source.at + 2]!.folded)),
  },
  {
    name: 'what he said whom it quotes',
    accepted: 'قالت الوكالة الرسمية إن الطريق مغلق.',
    refused: 'نقلت الوكالة قوله إن الطريق مغلق.',
    refuses: (source) => /^(قول|قولت)(ه|ها|هم|هما)$/.test(wordAt(source).folded),
  },
  {
    name: 'joined clause',
    accepted: 'قال المدير ووكيل الوزارة إن الطريق مغلق.',
    refused: 'قال المدير وأكد وزير المدينة أن الطريق مغلق.',
    refuses: (source) => {
      const hit = findVerb(wordAt(source).folded)
      return (
        hit !== null &&
        hit.prefix === 1 &&
        hit.form.tense === 'past' &&
        hit.form.verb.common &&
        !hit.form.verb.nounish &&
        !wordAt(source).named
      )
    },
  },
  {
    name: 'conjunction',
    accepted: 'قال المدير العام إن الطريق مغلق.',
    refused: 'قال المدير إذا فتح الطريق: «الجسر مغلق».',
    refuses: (source) => /^[وف]?اذا$/.test(wordAt(source).folded) || isClause(source),
  },
]

/** «مصادر طبية | تحدثت (للصحيفة)»: with nobody behind it within the source */
const talksToNobody = (source: SourceAt): boolean =>
  wordAt(source).folded === 'تحدثت' && source.at + 1 === source.to

/** «الهيئة | قرارها», «هيئة الطرق | قرارها»: a thing of its own behind a body; not «الهيئة نفسها» */
function isOwnOfBody({ sentence: { words }, from, at }: SourceAt): boolean {
  const { folded, named } = words[at]!
  return (
    at <= from + 2 &&
    !named &&
    isThing(words[from]!.folded) &&
    /^ال.{3,}/.test(words[at - 1]!.folded) &&
    /^(?![بلوف]|نفس|ذات|عين|وحد|كل|جميع|برمت).{3,}(ها|هم)$/.test(folded) &&
    (!isParty(folded) || kindOfSource(folded) === 'document')
  )
}

/** «الجيش السوداني | اغتيال»: a body with its adjective, which no noun without ال completes */
const isOneDefiniteBody = ({ sentence: { words }, from, at }: SourceAt): boolean =>
  at === from + 2 &&
  isBodyItself(words[from]!.folded) &&
  /^ال.{3,}يه?$/.test(words[from + 1]!.folded)

const isClause = (source: SourceAt): boolean =>
  wordAt(source).before.comma && clauseOpeners.has(wordAt(source).folded)

/** A name or a noun that is somebody in particular: no indefinite noun that a clause describes. */
function isDefinite(words: readonly ArabicWord[], from: number): boolean {
  const { folded, named } = words[from]!
  const next = words[from + 1]
  return (
    named ||
    /^ال.{2,}/.test(folded) ||
    (isOffice(folded) && next !== undefined && (next.named || next.folded.startsWith('ال')))
  )
}
