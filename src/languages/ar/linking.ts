import { fold } from '../../text/fold.ts'
import type { LinkingWords, NamedCountry, NationalName } from '../linking/linking-words.ts'
import { kinOf, kinWords } from './kin-words.ts'
import { demonymsOf } from './linking/demonyms.ts'
import { isNameOfMany } from './linking/arab-names.ts'
import { withoutForefathers } from './linking/forefathers.ts'
import { isStateMinistry, renamedMinistry } from './linking/ministries.ts'
import { isOfNation } from './linking/nations.ts'
import { otherNames } from './linking/other-names.ts'
import { sorts } from './linking/sorts.ts'

const article = 'ال'

/** «وزارة الصحة المصرية»: the adjective stands last, with its article. */
function splitNationality(name: string): NationalName[] {
  const at = name.lastIndexOf(' ')
  const last = fold(name.slice(at + 1))
  if (at < 0 || !last.startsWith(article) || !/[يه]$/.test(last)) return []
  const bare = last.slice(article.length)
  return [{ rest: name.slice(0, at), people: [bare, bare.replace(/ه$/, '')] }]
}

/** «وزارة الصحة» of Egypt: «وزارة الصحة المصرية». */
const joinNationality = (name: string, { adjectives }: NamedCountry): string[] =>
  [name, ...renamedMinistry(name)].flatMap((one) =>
    adjectives.map((adjective) => `${one} ${article}${adjective}`),
  )

const divisionNouns = ['ولاية', 'محافظة', 'إقليم', 'منطقة']

const sides = 'شمال|جنوب|شرق|غرب|وسط'
/** «الجنوب» is of any state. */
const sideAlone = new RegExp(`^ال(?:${sides})$`)

export const linkingWords: LinkingWords = {
  sorts,
  demonymsOf,
  placeHeads: 'مدينه بلده قريه ولايه محافظه اقليم دوله نهر بحيره كوكب',
  headLinks: 'تدعي اسمها اسمه',
  placeWords: 'في وفي ففي قرب داخل خارج شمال جنوب شرق غرب عبر شمالي جنوبي شرقي غربي قباله',
  travelWords:
    'سافر سافرت يسافر تسافر ستسافر السفر سفر غادر غادرت يغادر تغادر مغادره توجه توجهت يتوجه تتوجه ' +
    'متوجها متوجهه وصل وصلت يصل تصل وصول وصوله وصولها عاد عادت يعود تعود عوده عودته عودتها رحله رحلات ' +
    'قادم القادم قادما قادمه القادمه طار',
  travelLinks: 'الي من',
  placeLetters: 'ب',
  idleWords: 'من في عن الي التي الذي وهو وهي',
  languageWords: 'لغه لهجه ترجمه',
  adverbs: 'دوما',
  attachedConjunctions: 'و',
  personTitles: 'السيد|السيدة|الدكتور|الدكتورة',
  kinWords: [...kinWords, ...kinOf].join(' '),
  formerWords: 'السابق السابقه سابق سابقه الراحل المخلوع الاسبق',
  townOffices: 'عمده بلديه مختار',
  officeWords:
    'الحالي الحاليه الجديد الجديده السيد دوله فخامه معالي الامير الاميره الشيخ الشيخه سمو السمو صاحب ' +
    'صاحبه الملكي',
  leadingOffices: 'رييس وزراء|رييسه وزراء|رييس|رييسه|مستشار|مستشاره|ملك|ملكه|امير|سلطان',
  // not «أفريقيا», «استهدف», «دوريات», nor «بهدف»
  sportSigns:
    '(?<![ء-ي])[وفك]?(?:' +
    '(?:ب|ال|بال|ل|لل)?(?:مبارا(?:ة|ته|تها|تين|يات)|دوري|كأس|مدرب|ملعب|فريق)|' +
    '(?:ال)?هدف|ب?هدف(?:ا|ين|ان))(?![ء-ي])',
  doubtfulSportWords: 'هدف اهداف دوري مهاجم مهاجمه موسم ملعب بطوله لاعب لاعبين نهايي فوز هزيمه',
  sportSections: 'رياضة|رياضه|الرياضة',
  playWords:
    'يفوز تفوز فاز فازت فوز يهزم تهزم هزم هزمت يتعادل تتعادل تعادل تعادلت يخسر تخسر خسر خسرت ' +
    'يلاقي تلاقي يتاهل تتاهل تاهل تاهلت يكتسح يسحق يتغلب تتغلب تغلب تغلبت يقصي يتوج تتوج توج ' +
    'يسجل سجل',
  footballWords: 'القدم',
  otherSports:
    'سله اليد الطائره تنس مضرب رغبي كريكيت هوكي سباحه جودو ملاكمه مصارعه كاراتيه تايكواندو دراجات ' +
    'ماراثون اولمبياد الاولمبيه الاولمبي جيوجيتسو الصالات',
  otherTeams: 'سيدات السيدات ناشيين الناشيين تحت',
  gamesWords: 'اولمبياد الاولمبيه الاولمبي البارالمبيه البارالمبي ميداليه ميداليات',
  teamNames: (name) => [`نادي ${name}`, `منتخب ${name}`],
  agencyName: (name) => `وكالة ${name}`,
  direction: new RegExp(`^(?:ال)?(?:${sides})(?:[ -]?(?:ال)?(?:${sides}))?$`),
  otherPlace:
    /^ (?:الديمقراطية|الديموقراطية|الشعبية|الشمالية|الجنوبية|الشرقية|الغربية|الوسطى|الاستوائية|الكبرى)(?![ء-ي])/,
  // «الاتحاد الأوروبي لكرة القدم» is no European Union
  otherBody: /^ (?:لكرة|لألعاب|للسباحة|للتنس|للملاكمة|للجودو|للدراجات|للسيارات|للجمباز|للرياض|لرياض)/,
  // «أناكس تور» is no Tours
  quotedBefore: {
    word: /["“«](?!ال)[ء-ي]{2,14} $/,
    preposition: /["“«](?:في|من|إلى|على|عن|مع|بين|ضد|حول|عبر|نحو|تحت) $/,
  },
  attributes: {
    article,
    definite: /^[وفبك]?ال/,
    unlike: new Set(['الي', 'الا', 'التي', 'الذي', 'الذين', 'اللذين', 'الان']),
    adjective: /^ال\S+يه?$/,
    nounBefore: /(?:^|[\s(“"«])(?:[وفبك]?ال|لل|ولل)[ء-ي\u064b-\u0652]{3,} $/,
  },
  phrases: [
    { before: /شبه $/, name: 'الجزيره' },
    { before: /(?:صلاة|أذان|آذان|يؤذن|أذن) $/, name: 'المغرب' },
    { name: 'مسقط', after: /^ رأس/ },
    { before: /شبه $/, name: 'القاره' },
    { name: 'صور', after: /^ (?:من|جوية|فضائية|تذكارية|نشرت|ة)/ },
    { before: /(?:سلاح|كرة) $/, name: 'الطايره' },
  ],
  bodyBeginnings: 'جامعة|نادي|النادي|شركة|مجموعة|بنك|مصرف|وكالة|قناة|صحيفة|حزب|حركة',
  isNameOfMany,
  divisionNames: (name) =>
    sideAlone.test(name) ? [] : divisionNouns.map((noun) => `${noun} ${name}`),
  withoutForefathers,
  otherNames,
  isOfNation,
  splitNationality,
  joinNationality,
  isOfEveryState: isStateMinistry,
}
