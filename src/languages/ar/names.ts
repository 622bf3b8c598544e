import { accused, belongings, kinOf, kinWords, ownWorks, servants } from './kin-words.ts'
import { roleNouns } from './names/role-nouns.ts'
import { openNameLexicon } from '../names/name-lexicon.ts'
import type { NameRules } from '../names/name-rules.ts'
import { foldedSet, wordSet } from '../word-sets.ts'
import { fold } from '../../text/fold.ts'
import { once } from '../../text/once.ts'
import { WordTable } from '../../text/word-table.ts'
import { looseStemOf } from './loose-stem.ts'
import { attached } from './names/attached.ts'
import { behindNouns } from './names/behind-nouns.ts'
import {
  incomplete,
  makers,
  mostPersonal,
  namedAfter,
  namedAfterPersons,
  officers,
  severalPlaces,
  twoPlaces,
} from './names/beside-names.ts'
import { endings } from './names/endings.ts'
import { getEverydayNouns } from './names/everyday-nouns.ts'
import { likenessOf } from './names/foreign-looking.ts'
import { findForms } from './names/forms.ts'
import { humanPlurals } from './names/human-plurals.ts'
import { genderOf, genderOfBody } from './names/gender.ts'
import { introductions } from './names/introductions.ts'
import { makeOpeners, makePhrases, makeSounds, makeWords } from './names/lexicon.made.ts'
import { markedNames } from './names/marked-names.ts'
import { matches, sportWords } from './names/matches.ts'
import { ministriesAlone } from './names/ministries-alone.ts'
import { makeModel } from './names/model.made.ts'
import { namedPurposes } from './names/named-purposes.ts'
import { namedThings } from './names/named-things.ts'
import { plainPhrases } from './names/plain-phrases.ts'
import { soundOf } from './names/sounds.ts'
import { soundKeyOf, spelling } from './names/spelling.ts'
import { verbs } from './names/verbs.ts'
import { further, kept } from './names/second-look.ts'
import { withLate } from '../with-late.ts'

const getLexicon = once(() =>
  openNameLexicon({ words: makeWords(), phrases: makePhrases(), openers: makeOpeners() }),
)

const getSounds = once(() => new WordTable(makeSounds()))

/** «فيرجسون» beside the listed «فيرغسون»; «عبدالبصير», a servant of God by whatever name. */
function isAlike(folded: string): boolean {
  if (folded.length < 4 || folded.startsWith('ال') || attached.isPossessed(folded)) return false
  if (folded.length > 6 && folded.startsWith('عبدال')) return true
  return getSounds().has(soundOf(folded))
}

const getRoleNouns = once(() => foldedSet(roleNouns))
const getHumanPlurals = once(() => foldedSet(humanPlurals))

const plain: NameRules = {
  getLexicon,
  genderOf,
  genderOfBody,
  findForms,
  stemOf: looseStemOf,
  isAlike,
  likenessOf,
  attached,
  endings,
  plainPhrases,
  namedThings,
  markedNames,
  ministriesAlone,
  namedPurposes,
  behindNouns,
  withoutArticle: (folded) => (folded.startsWith('ال') ? folded.slice(2) : folded),
  spelling,
  soundKeyOf,
  ofMine: foldedSet(
    'والدي والدتي صديقي صديقتي زميلي زميلتي زوجتي ابني ابنتي أخي أختي شقيقي شقيقتي أستاذي أستاذتي',
  ),
  mothers: new Set(['ام']),
  sonWords: new Set(['بن', 'ابن', 'بنت', 'ولد']),
  kinWords,
  accused,
  kinOf,
  servants,
  belongings,
  ownWorks,
  pronouns: wordSet(
    'أنا بأي لأي كأي عنه عنها عنهم منه منها منهم فيها معها معهم إليها عليها بأن بأنه بأنها لأن لأنه لأنها لأني كأن فأن وأن أن أنه أنها إن فإن وإن أما وأما بحسب وبحسب',
  ),
  aliasCues: new Set(
    [
      'المعروف',
      'المعروفه',
      'الملقب',
      'الملقبه',
      'المكني',
      'المعروفون',
      'الشهير',
      'الشهيره',
      'يعرف',
      'تعرف',
      'يلقب',
      'تلقب',
    ].map(fold),
  ),
  aliasLinks: new Set(
    [
      'الذي',
      'التي',
      'و',
      'باسم',
      'بلقب',
      'اختصارا',
      'ايضا',
      'شعبيا',
      'اعلاميا',
      'ب',
      'باسمه',
      'الحركي',
    ].map(fold),
  ),
  honorifics: wordSet('السيد السيده الانسه الاستاذ الاستاذه الدكتور الدكتوره د المهندس المهندسه'),
  clauseWords: new Set(['ان', 'انه', 'انها', 'بان', 'بانه', 'امام']),
  introductions,
  introducers: new Set(['الذي', 'التي', 'وهو', 'وهي', 'احد', 'احدى']),
  placePrepositions: wordSet(
    'في الي من نحو قرب بين داخل خارج شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط عبر',
  ),
  bodyOpeners: wordSet('وزاره جامعه بلديه نقابه سفاره قنصليه حزب محكمه مديريه مندوبيه'),
  nameBreaks: wordSet(
    'ان انه انها انهم ام او لكن ولكن اذا حيث التي الذي الذين اللذان اللذين اللتان اللتين اللواتي قد لم لن',
  ),
  takers: new Map([
    [
      'علي',
      new Set(
        'رقابه اشراف تامين قضاء حفاظ محافظه سيطره اطلاع تعرف تدريب اعتماد حرب رد'
          .split(' ')
          .flatMap((noun) => [noun, `ال${noun}`, `لل${noun}`]),
      ),
    ],
    [
      'مع',
      new Set(
        'تضامن شراكه حوار سلام تعامل تطبيع تفاوض علاقات'
          .split(' ')
          .flatMap((noun) => [noun, `ال${noun}`, `لل${noun}`]),
      ),
    ],
    ['امام', new Set()],
  ]),
  likeNames: new Set(['علي']),
  afterLikeNames: new Set(['إن', 'إنه', 'إنها', 'إنهم']),
  functionWords: wordSet(
    'اخري ان انه انها انهم هو هي قد لم لن لا ما مع علي عن في من الي بعد قبل كان كانت الذي التي بان بانه حول عند لدي منذ ثم او ام هذا هذه ذلك تلك حيث اذا بين كما عبر ضد خلال بينما وهو وهي وان وانه لكن ولكن لان بانها بانهم عليه عليها عليهم اليه اليها بخصوص باستثناء بشان بفضل بسبب كهذا كهذه كتلك كهولاء',
  ),
  verbs,
  nameOpeners: new Set(['لا', 'ما', 'علي', 'لو', 'ثم']),
  beforeOffices: wordSet(
    'ولي وليا وليي وزير وزيره وزراء وزيرا وزيري وزيرها سياسه السياسه سياسات السياسات علاقات العلاقات شؤون الشؤون شوون الشوون الديون التجاره',
  ),
  exemplifiers: wordSet(
    'مثل منها منهم باسم تدعي يدعي تسمي يسمي المسماه المسمي وهي هي تحت اسم بعنوان',
  ),
  conjunctions: new Set(['و']),
  sportWords,
  matches,
  purposes: wordSet(
    'لشوون لحقوق لمكافحه لمجابهه لكره لرعايه لحمايه لدعم لاداره لتنميه لمراقبه لضمان لدراسات لتنظيم لتحرير لتطوير لترويج لانقاذ لاغاثه لنزع لمنع لحظر لبحوث لابحاث لعلوم',
  ),
  stateBodies: wordSet(
    'الحكومه السلطه الجيش الشرطه البرلمان الرياسه الاستخبارات المخابرات الخارجيه الداخليه',
  ),
  bodiesOfPlaces: new Set(['حكومه', 'برلمان', 'منتخب', 'شرطه']),
  teamNouns: new Set(['المنتخب', 'الفريق']),
  peopleNouns: new Set(['الشعب']),
  plainComplements: new Set(
    [
      ...'الولاية المدينة المقاطعة البلدة القرية البلاد المحافظة المنطقة الإقليم الحي الاحتلال الادعاء الهجرة الإدارة'.split(
        ' ',
      ),
      'مكافحة الشغب',
    ].map((words) => fold(words)),
  ),
  directions: wordSet('شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط شمالا جنوبا شرقا غربا'),
  plainEnding: /ً/u,
  mostPersonal,
  purposesOf: new Map([['عن', new Set(['للدفاع', 'الدفاع'])]]),
  wholeAfter: wordSet('علي في من الي عن مع لدي ضد السيد السيده الانسه'),
  makers,
  incomplete,
  namedAfter,
  namedAfterPersons,
  officers,
  severalPlaces,
  twoPlaces,
  believers: new Set(['المسلمون', 'المسلمين']),
  teamHeads: new Set(['فريق', 'نادي']),
  letterNames: wordSet(
    'اي ايه بي سي دي اف جي اتش ايتش كيه كي ال ام ان او كيو ار اس تي يو في دبليو اكس واي زد جيه ايف ايل ايم اين ايس',
  ),
  clubs: {
    name: /^(?:ال)?(.{2,}?)ي?$/,
    followers: /^ال(?:(.{2,}?)(?:او)?ي[وي]ن|(.{2,}?)اويه)$/,
    adjective: /^ال(.{2,}?)(?:او)?يه?$/,
  },
  clanHeads: new Set(['بنو', 'بني', 'ال']),
  clansAsWritten: new Set(['بنو', 'بني', 'آل']),
  unitHeads: wordSet(
    'وحده كتيبه كتائب لواء فرقه سريه سرايا فيلق حركه جماعه تنظيم حزب جبهه جامعه معهد نادي بنك مصرف مؤسسه موسسه ميليشيا مليشيا',
  ),
  verbalBeginnings: 'يتنسولبفك',
  hasCase: false,
  outsideBias: -0.5,
  getModel: makeModel,
  secondLook: {
    getKept: () => kept,
    getFurther: () => further,
    // of what is less likely one in four or five is right in papers' news, of other types one in three
    keptFrom: new Map([
      ['PER', 0.45],
      ['PRODUCT', 0.45],
    ]),
  },
}

export const names: NameRules = withLate(plain, {
  get roleNouns() {
    return getRoleNouns()
  },
  get plainNouns() {
    return getEverydayNouns()
  },
  get humanPlurals() {
    return getHumanPlurals()
  },
})
