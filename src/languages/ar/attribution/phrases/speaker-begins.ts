/** What may stand behind a verb in place of who speaks. */
import type { Rule } from '../rule.ts'
import { isAttached } from '../lexicon/abstract-noun.ts'
import { isOffice, isParty } from '../lexicon/basis.ts'
import { isManner } from '../lexicon/manner.ts'
import type { ArabicWord } from './sentence.ts'

/** The first word behind a verb, which is no known name, and the one behind it. */
interface First {
  word: ArabicWord
  next: ArabicWord | undefined
}

/** «رفض التعليق على»: speech that is refused or wished for, where «رفض المدير» tells who refuses */
const speaking = /^ال(حديث|كلام|تعليق|كشف|افصاح|ادلاء|خوض|اجابه|تعقيب)$/

/** «ضاحكا»: what accusatives of manner are made from, besides participles in م. */
const manner =
  /^(?!ال)(?:(ضاحك|باكي|ساخر|طالب|رافض|صارخ|غاضب|بعيد|هامس|واثق|قاطع|حاسم|حازم|جازم|جاد|ناف|نافي|شاكر|سايل|حرفي|جماع|تحديد|فور|قريب|طويل|قليل|كثير|تمام|ابد|يوم|قديم|داءم|دايم|مطول|جانب)|(م[^ه]{3,6}(?<!تن)|است..ا.|ت..ي.|ا..ا.))ا$/

/** «باكية»: the same of a woman, where no name is spelt so. */
const mannerOfHer =
  /^(باكيه|ضاحكه|ساخره|غاضبه|مازحه|مبتسمه|صارخه|هامسه|واثقه|جازمه|متسايله|متاثره|متحديه|مستغربه|محتجه|معلقه)$/
/** «والدموع في عينيها», «وعيناه تدمعان»: how he looked and sounded meanwhile */
const meanwhile =
  /^و(ال(دموع|دمع[هة]?|ابتسامه|حسره|غصه|حزن|غضب|الم)|(دموع|عين|عينا|صوت|ملامح|ابتسامت)(ه|ها|هم))$/

/** Words beside which nobody's pronoun is meant: «والدتها», «زوجته». */
const kin =
  /^(ال)?(والد|والدت|اب|ابو|ابي|ام|اخ|اخو|اخت|ابن|ابنت|بنت|زوج|زوجت|جد|جدت|عم|عمت|خال|خالت|شقيق|شقيقت|حفيد|حفيدت|جار|جارت|صديق|صديقت|زميل|زميلت|خطيب|خطيبت|رفيق|رفيقت|قريب|صاحب|صاحبت|نظير|نظيرت|شريك|شريكت|خصم|خصوم|سلف|بعض|احد|احدا|اثن|كل|جميع|اغلب|معظم|اكثر|كلا|كلتا|جيران|ابناء|اهل|اولاد|بنات|انصار|حلفاء|حلفاي|اقارب|زملاء|زملاي|محامي|محامو|موكل|موكلت|مالك|مالكت|منافس|منافست|تلميذ|تلميذت|محرر|محررت|مترجم|مترجمت|مولف|مولفت|مخرج|مخرجت|مويدي|مويدو|معارضي|معارضو|منتقدي|منتقدو|منافسي|منافسو|والدا|والدي|شقيقا|عايلت|اسرت)$/

/** What tells of a word behind a verb that no speaker begins with it. */
export const speakerBegins: readonly Rule<First>[] = [
  {
    name: 'manner in the accusative',
    accepted: 'قال مدير المصنع إن الطريق مغلق.',
    refused: 'قال ضاحكا إن الطريق مغلق.',
    refuses: ({ word: { folded, named } }) =>
      (manner.test(folded) && !isOurs(folded)) ||
      (!named && (mannerOfHer.test(folded) || meanwhile.test(folded))),
  },
  {
    name: 'manner in ب',
    accepted: 'قال بلال إن الطريق مغلق.',
    refused: 'قال بالفرنسية إن الطريق مغلق.',
    refuses: ({ word }) => /^بال.{3,}|^(بلا|ب|وسط|كل|عبر)$/.test(word.folded),
  },
  {
    name: 'noun of manner in ب',
    accepted: 'قالت بلدية المدينة إن الطريق مغلق.',
    refused: 'قال بلهجة ساخرة إن الطريق مغلق.',
    refuses: ({ word }) => isManner(word.folded),
  },
  {
    name: 'speech that is refused',
    accepted: 'رفض الحديث الصحفي إغلاق الطريق.',
    refused: 'رفض الحديث عن أي خطة.',
    refuses: ({ word, next }) =>
      speaking.test(word.folded) &&
      next !== undefined &&
      (/^(عن|علي|في)$/.test(next.folded) || isAttached(next.folded)),
  },
  {
    name: 'such a thing',
    accepted: 'تنفي هذه الشركة أن الطريق مغلق.',
    refused: 'تنفي مثل هذه الأخبار.',
    refuses: ({ word, next }) =>
      word.folded === 'مثل' && /^(هذا|هذه|هولاء|ذلك|تلك)$/.test(next?.folded ?? ''),
  },
  {
    name: 'written preposition',
    accepted: 'قال ليث إن الطريق مغلق.',
    refused: 'قال ل«المنارة» إن الطريق مغلق.',
    refuses: ({ word }) => /^(ل|لمن|لمراسل.*|ك|لم|لن)$/.test(word.folded),
  },
  {
    name: 'body that is told',
    accepted: 'قالت المحكمة إن الطريق مغلق.',
    refused: 'وأكدت للمحكمة أن الطريق مغلق.',
    refuses: ({ word }) => !word.named && /^لل.{3,}/.test(word.folded),
  },
  {
    name: 'office that is told',
    accepted: 'قال لاعب سابق إن الطريق مغلق.',
    refused: 'وأكدت لقاضي المدينة أن الطريق مغلق.',
    refuses: ({ word: { folded, named } }) =>
      !named && /^ل.{3,}/.test(folded) && !isOffice(folded) && mayBeTold(folded.slice(1)),
  },
  {
    name: 'something of hers',
    accepted: 'قال المتهم إن الطريق مغلق.',
    refused: 'هزت رأسها: «الطريق مغلق».',
    refuses: ({ word }) => {
      const stem = /^(.{2,})(ها|هم|هما)$/.exec(word.folded)?.[1]
      return stem !== undefined && !stem.startsWith('ال') && !isPerson(stem)
    },
  },
]

/** Several who hold an office or listen, in the plurals that no list of parties has. */
const several =
  /^(روساء|وزراء|سفراء|قاده|اعضاء|قضاه|خبراء|عمد|(مراسل|مسوول|مدير|ممثل|مندوب|صحفي|صحافي|اعلامي|سياسي)(ي|ين))$/
const mayBeTold = (folded: string): boolean => isOffice(folded) || several.test(folded)

/** «مراسلنا», «مصادرنا»: somebody of ours, no manner */
const isOurs = (folded: string): boolean => folded.endsWith('نا') && isPerson(folded.slice(0, -2))

/** Whether a noun without its pronoun names somebody or a body. */
const isPerson = (stem: string): boolean =>
  kin.test(stem) ||
  [stem, stem.replace(/ت$/, 'ه'), stem.replace(/و$/, 'ون'), stem.replace(/و$/, '')].some(isParty)
