/** What tells that the noun phrase of a speaker is at an end. */
import type { Rule } from '../rule.ts'
import { bringsHolder } from './before-holder.ts'
import { isCommon, isToNoun } from './common-noun.ts'
import { isListener, isToldByUnnamed, isToldInMarks } from './listener.ts'
import {
  describesSources,
  isCharged,
  isOfDocument,
  isOfFriday,
  isPosted,
  isTalking,
  type SpeakerPhrase,
} from './speaker-goes-on.ts'
import { isOffice, kindOfSource } from '../lexicon/basis.ts'
import { isManner } from '../lexicon/manner.ts'
import { getVerbForm } from '../lexicon/verb-form.ts'
import { phraseStops, sayingNouns } from '../lexicon/words.ts'
import { whichTime } from './adjuncts.ts'
import { behindQuote } from './sentence.ts'
import { endsPerson } from './ends-before.ts'
import { wordSet } from '../../../word-sets.ts'

const wordOf = ({ words, at }: SpeakerPhrase): string => words[at]!.folded
const wordAfter = ({ words, at }: SpeakerPhrase): string => words[at + 1]?.folded ?? ''

/** What tells of a word that the speaker's phrase before it is at an end. */
export const speakerEnds: readonly Rule<SpeakerPhrase>[] = [
  {
    name: 'word that no noun phrase holds',
    accepted: 'قال مدير الشركة إن الطريق مغلق.',
    refused: 'قال المدير خلال الاجتماع إن الطريق مغلق.',
    refuses: (phrase) =>
      phraseStops.has(wordOf(phrase)) &&
      !isPosted(phrase) &&
      !isCharged(phrase) &&
      !isTalking(phrase) &&
      !bringsHolder(phrase),
  },
  {
    name: 'outlet that is told',
    accepted: 'قال مدير الصحيفة إن الطريق مغلق.',
    refused: 'قال المدير لصحيفة المنارة إن الطريق مغلق.',
    refuses: (phrase) =>
      isListener(phrase.words, phrase.at) && !isOfDocument(phrase) && !bringsHolder(phrase),
  },
  {
    name: 'outlet in quotation marks that is told',
    accepted: 'قال المدير العام لـ«الواحة» سامي نصر إن الطريق مغلق.',
    refused: 'قال سامي نصر (40 عاما) لـ«الواحة» إن الطريق مغلق.',
    refuses: (phrase) => {
      const { words, from, at, to } = phrase
      if (wordOf(phrase) === 'ل' && words[at + 1]?.aside) return true
      if (wordOf(phrase) !== 'ل' || (words[at + 1]?.before.opens ?? -1) < 0) return false
      return (
        isBehindPerson(phrase) ||
        words[at - 1]!.aside ||
        (isUnnamed(words[from]!.folded) && behindQuote(words, at + 1) >= to)
      )
    },
  },
  {
    name: 'outlet that one who is not named tells',
    accepted: 'قال مصدر تابع لوكالة النهر إن الطريق مغلق.',
    refused: 'قال مصدر مسؤول في الشركة لوكالة النهر إن الطريق مغلق.',
    refuses: (phrase) => isUnnamed(phrase.words[phrase.from]!.folded) && isToldByUnnamed(phrase),
  },
  {
    name: 'outlet in quotation marks behind one word or another that is told',
    accepted: 'قال المدير العام لـ«الواحة» إن الطريق مغلق.',
    refused: 'قال المحافظ لـ«الواحة» إن الطريق مغلق.',
    refuses: isToldInMarks,
  },
  {
    name: 'pronoun that is told',
    accepted: 'قال مدير الشركة إن الطريق مغلق.',
    refused: 'روى المدير لنا بالأمس أن الطريق مغلق.',
    refuses: (phrase) => /^ل(ي|نا|ه|ها|هم|كم)$/.test(wordOf(phrase)),
  },
  {
    name: 'counterpart that is told',
    accepted: 'قال نظيره السابق إن الطريق مغلق.',
    refused: 'أبلغ الوزير نظيره السابق أن الطريق مغلق.',
    refuses: (phrase) => /^ل?(نظير(ه|ها|هم|ته|تها)|نظراي(ه|ها|هم))$/.test(wordOf(phrase)),
  },
  {
    name: 'time',
    accepted: 'قال المدير سامي إن الطريق مغلق.',
    refused: 'قال المدير مساء إن الطريق مغلق.',
    refuses: (phrase) =>
      (times.has(wordOf(phrase)) && !isRank(phrase) && !isOfFriday(phrase)) ||
      (/^ال(اسبوع|شهر|عام)$/.test(wordOf(phrase)) && whichTime.test(wordAfter(phrase))) ||
      (wordOf(phrase) === 'ذات' && /^(مره|يوم|ليله|مساء|صباح)$/.test(wordAfter(phrase))),
  },
  {
    name: 'occasion',
    accepted: 'قال المدير في الشركة إن الطريق مغلق.',
    refused: 'قال المدير في مقابلة إن الطريق مغلق.',
    refuses: (phrase) =>
      /^(في|من|مع|عن)$/.test(wordOf(phrase)) &&
      phrase.at + 1 < phrase.to &&
      (sayingNouns.has(wordAfter(phrase)) ||
        turns.test(wordAfter(phrase)) ||
        (wordOf(phrase) === 'في' &&
          (inquiries.test(wordAfter(phrase)) || ownSayings.test(wordAfter(phrase)))) ||
        ownPages.test(wordAfter(phrase)) ||
        (wordOf(phrase) === 'من' && /^(مصدر|مصدرين|مصادر(ه|ها|هم)?)$/.test(wordAfter(phrase)))),
  },
  {
    name: 'occasion in ب',
    accepted: 'قال مسؤول بلجنة المدينة إن الطريق مغلق.',
    refused: 'قال المدير بمقابلة مع الصحيفة إن الطريق مغلق.',
    refuses: (phrase) =>
      ownSpeech.test(wordOf(phrase)) ||
      (/^ب(?!ال)/.test(wordOf(phrase)) &&
        !/^ال(خاص|متعلق)ه?$/.test(phrase.words[phrase.at - 1]!.folded) &&
        sayingNouns.has(wordOf(phrase).slice(1))),
  },
  {
    name: 'language',
    accepted: 'قال المدير بالشركة العربية إن الطريق مغلق.',
    refused: 'قال المدير بالفرنسية إن الطريق مغلق.',
    refuses: (phrase) => languages.test(wordOf(phrase)),
  },
  {
    name: 'place behind a lone name',
    accepted: 'قال مسؤولون في الشركة إن الطريق مغلق.',
    refused: 'قال سامي في المدينة إن الطريق مغلق.',
    refuses: ({ words, from, at, to }) =>
      words[at]!.folded === 'في' &&
      at === from + 1 &&
      at + 1 < to &&
      !/^(ال|\d)/.test(words[from]!.folded) &&
      !isCommon(words[from]!.folded),
  },
  {
    name: 'place or occasion behind a name',
    accepted: 'قال مسؤولون في الشركة إن الطريق مغلق.',
    refused: 'قال النائب سامي نصر في احتفال في المدينة إن الطريق مغلق.',
    refuses: (phrase) => wordOf(phrase) === 'في' && isBehindPerson(phrase),
  },
  {
    name: 'from where, behind a name',
    accepted: 'قال سامي نصر من نقابة المعلمين إن الطريق مغلق.',
    refused: 'قال سامي نصر من القصر إن الطريق مغلق.',
    refuses: (phrase) =>
      wordOf(phrase) === 'من' && spots.test(wordAfter(phrase)) && isBehindPerson(phrase),
  },
  {
    name: 'about what, behind a name',
    accepted: 'قال المسؤول عن المشروع إن الطريق مغلق.',
    refused: 'قال سامي نصر عن المشروع إن الطريق مغلق.',
    refuses: (phrase) => wordOf(phrase) === 'عن' && isBehindPerson(phrase),
  },
  {
    name: 'to whom, behind a name',
    accepted: 'قال المدير العام للشركة إن الطريق مغلق.',
    refused: 'قال سامي نصر للحاضرين إن الطريق مغلق.',
    refuses: (phrase) => {
      const folded = wordOf(phrase)
      const isToName = folded[0] === 'ل' && phrase.words[phrase.at]!.namedBehindParticle
      return (folded.startsWith('لل') || isToNoun(folded) || isToName) && isBehindPerson(phrase)
    },
  },
  {
    name: 'several who are told by one in office',
    accepted: 'قال الأمين العام للعاملين إن الطريق مغلق.',
    refused: 'قال المدير للعاملين إن الطريق مغلق.',
    refuses: ({ words, from, at }) =>
      at === from + 1 &&
      /^لل.{3,}ين$/.test(words[at]!.folded) &&
      /^ال.{3,}/.test(words[from]!.folded) &&
      isOffice(words[from]!.folded),
  },
  {
    name: 'people who are told, behind a name',
    accepted: 'قال سامي نصر الدين إن الطريق مغلق.',
    refused: 'أبلغ سامي نصر الأوروبيين أن الطريق مغلق.',
    refuses: (phrase) => /^ال.{3,}يين$/.test(wordOf(phrase)) && isBehindPerson(phrase),
  },
  {
    name: 'what is drawn to the matter',
    accepted: 'لفت المدير العام إلى أن الطريق مغلق.',
    refused: 'لفت المدير الانتباه إلى أن الطريق مغلق.',
    refuses: (phrase) => /^(الانتباه|النظر|الانظار|الاهتمام)$/.test(wordOf(phrase)),
  },
  {
    name: 'manner',
    accepted: 'قال المدير العام إن الطريق مغلق.',
    refused: 'قال المدير ساخرا إن الطريق مغلق.',
    refuses: (phrase) =>
      circumstances.test(wordOf(phrase)) ||
      (getVerbForm(wordOf(phrase))?.tense === 'participle' && !describesSources(phrase)),
  },
  {
    name: 'manner in ب',
    accepted: 'قال المسؤول بقوة حفظ السلام إن الطريق مغلق.',
    refused: 'قال المدير بلهجة حازمة إن الطريق مغلق.',
    refuses: (phrase) =>
      isStrongest(phrase) ||
      (isManner(wordOf(phrase)) &&
        (phrase.at + 1 === phrase.to ||
          (phrase.at + 2 === phrase.to && !wordAfter(phrase).startsWith('ال')))),
  },
]

/** «الملازم أول سامي نصر»; not «أول أمس», «أول من أمس» */
const isRank = (phrase: SpeakerPhrase): boolean =>
  wordOf(phrase) === 'اول' && !/^(امس|من)$/.test(wordAfter(phrase))

/** «مصادر لـ«الواحة»»: nobody who speaks for the body that is named behind */
const isUnnamed = (folded: string): boolean =>
  kindOfSource(folded) === 'anonymous' || /^(?!ال).{3,}(ه|ها|هم)$/.test(folded)

/** «بأشد العبارات», «بأوضح لغة» */
const isStrongest = (phrase: SpeakerPhrase): boolean =>
  /^ب(اشد|اقوي|اقسي|اوضح)$/.test(wordOf(phrase)) &&
  /^(ال)?(عبارات|كلمات|الفاظ|لهجه|لغه|صوره)$/.test(wordAfter(phrase))

/** Whether a person's name stands right before the word that is looked at. */
const isBehindPerson = ({ words, from, at }: SpeakerPhrase): boolean => endsPerson(words, from, at)

const languages =
  /^بال(عربيه|انجليزيه|انكليزيه|فرنسيه|المانيه|اسبانيه|ايطاليه|روسيه|تركيه|فارسيه|عبريه|كرديه|امازيغيه|صينيه|يابانيه|برتغاليه|لغه)$/

/** «في صفحته», «في فيديو» */
const ownPages = /^(صفحت|حساب|مدونت|عمود|كتاب|مذكرات)(ه|ها|هم)$|^(ال)?فيديو$/

/** «من القصر», «من داخل المبنى», «من منزله»: where he spoke, not whose he is */
const spots =
  /^(ال(قصر|مطار|ميدان|ملعب|منفي|ساحه|منصه|منبر)|مقر|ساحه|مطار|ميدان|شرفه|منصه|منبر|امام|داخل|خارج|هنا|هناك|قلب|وسط|(مقر|مكتب|منزل|بيت|سجن|منفا)(ه|ها|هم))$/

/** «علق المدير | بقوله» */
const ownSpeech = /^بقول(ه|ها|هم|هما)$/
/** «في نفيه للخبر», «في دراسته», «في أسباب حكمها»: where somebody tells it himself */
const ownSayings =
  /^(نفي|جواب|اجابت|شرح|تفسير|توضيح|وصف|تحليل|قراءت|دراست|بحث|مرافعت|دفاع|اعترافات|روايت|مذكرت)(ه|ها|هم)$|^اسباب$/
/** «في التحقيق», «في محضر الشرطة» */
const inquiries = /^(ال)?(تحقيق|تحقيقات|استجواب|محضر)$/

/** «من جهته» */
const turns = /^(جهت|جانب|ناحيت)(ه|ها|هم)$/

/** Words that tell how it was said: «متوجها إلى», «متحدثا», «وسط تصفيق الحضور». */
const circumstances =
  /^(متوجها|متحدثا|مخاطبا|متسايلا|ساخرا|مازحا|مبتسما|متحديا|مستشهدا|ضاحكا|مقتضبا|مكتفيا|متهكما|محتجا|منفعلا|باكيا|متحمسا|متواضعا|غاضبا|متعجبا|مستغربا|وسط)$/

const times = wordSet(
  'حينها وقتها يومها ساعتها حينذاك انذاك اليوم امس اول الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت مساء صباح فجر ليل ليله يوم موخرا مجددا ايضا كذلك سابقا لاحقا هاتفيا الليله مرارا حديثا يوما قديما قايلا صراحه رسميا علنا نهاييا حصريا شخصيا بشده جمله نفيا سريعا فورا قطعيا',
)
