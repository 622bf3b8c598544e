/**
 * Words of introductions, in the languages of the interface together: an article's own words are
 * held against the packs' words in the same language.
 */

/** Words that change what an office is: with one of them more it is another. */
export const turningWords = [
  'former formerly ex late acting deputy vice interim designate elect until since',
  'سابق سابقا سابقة أسبق نائب نائبة حتى راحل راحلة مكلف مؤقت منتخب منتخبة',
].join(' ')

/** Words that say nothing of an office. */
export const slightWords = [
  'of the and for who was has had its his her',
  'de du des la le les en et pour qui',
  'في من على إلى عن وهو وهي الذي التي منصب',
].join(' ')

/** What news calls whoever leads a state, and the offices of these: without case, marks and article. */
export const leaders = 'leader strongman ruler زعيم زعيمة dirigeant dirigeante'
export const leadingOffices =
  'president prime chancellor king queen emir sultan supreme رييس رييسة ملك ملكة امير سلطان مستشار مرشد premier roi reine'

/** One office in two words, without case and marks: the first is read as the second. */
export const sameOffices: readonly (readonly [written: RegExp, read: string])[] = [
  [/\bsen\b/g, 'senator'],
  [/\b(?:rep|congressman|congresswoman)\b/g, 'representative'],
  [/\bgov\b/g, 'governor'],
  [/\bmp\b/g, 'member of parliament'],
  [/\b(?:premiere ministre|cheff?e? du gouvernement)\b/g, 'premier ministre'],
  // which of a country's parliaments one sits in, an article does not count
  [/\b\d+(?:st|nd|rd|th) (?=parliament\b)/g, ''],
  [/\b(?:pm|premier(?! minist)|head of (?:the )?government)\b/g, 'prime minister'],
  [/\bjustice\b/g, 'judge'],
  [/(?<!\p{L})قاض(?!\p{L})/gu, 'قاضي'],
  [/عضوة? (?:في |ب)?مجلس الشيوخ/g, 'سيناتور'],
  [/عضوة? (?:في |ب)?(?:مجلس النواب|البرلمان)/g, 'برلماني'],
  // «النائبة», with its hamza as a mark taken off; not whose deputy somebody is
  [/^(?:ال)?نايبة?(?: البرلمانية?)?$/g, 'برلماني'],
  [/رييس(ة?) (?:مجلس )?(?:ال)?(?:وزراء|حكومة)/g, 'رييس$1 وزراء'],
  [/(?:ال)?وزيرة? الاول[يى]?(?!\p{L})/gu, 'رييس وزراء'],
]

/**
 * Since when an office is held and as of which day that is known, or from when to when it was held,
 * behind the office itself.
 */
export const heldSince =
  /(?: (?:from|من|à partir d(?:e |’))[^;،]*)?(?: ?;|،) (?:as known in|وفق المعروف في|état connu en) .*$| (?:from|من|de |d’)[^;،]* \d{4} (?:to|إلى|à) [^;،]*\d{4}$/u

/** As of which day something is known, behind it, and that day. */
export const knownAsOf =
  /(?: ?;|،) (?:as known in|وفق المعروف في(?: عام)?|état connu en) (.*?)\.?$/u

/** Facts that tell nothing but a day, by the words before it. */
const dayFacts = [
  'Born|Died|Founded|Dissolved|Published|Began|Ended|Took place',
  'Née?|Né\\(e\\)|Morte?|Mort\\(e\\)|Création|Dissolution|Publication|Début|Fin',
  'وُلدت?|تُوفيت?|تاريخ (?:الميلاد|الوفاة|التأسيس|الحل أو الإلغاء|النشر|البدء|الانتهاء)',
].join('|')

/** The day that such a fact tells, with the words that belong to it: "Born on 3 May 1944." */
export const toldDay = new RegExp(
  `^(?:${dayFacts})((?: (?:on|in|le|en|في)|\\s?:)(?: عام)? (.*?)\\.)$`,
)

/** "That", with its pronoun in Arabic, right before what is said. */
export const sayingThat = /(?<![\p{L}\p{M}])(?:ب?[أإا]نّ?(?:ه|ها|هم|هما|هن|نا|ني|ي)?|that|que)\s+$/u

/** Behind «ما» a preposition belongs to that: «نفى ما قيل من أن». */
export const whatIs = /(?<!\p{L})[بلم]?ما\s/u

/**
 * The preposition that a word of saying asks for, right before what is said: «حذّر … من»,
 * "accused … of".
 */
export const sayingOf =
  /(?<![\p{L}\p{M}])(?:(?:إلى|الى|على|عن|من|في|of|to|as|about|against|from|de|contre|sur)\s+|بـ?\s?)$/u

/** "Mr": how somebody is addressed, which says nothing of who it is. */
export const bareHonorific = /^(?:mr|mrs|ms|miss|mx)\.?$/i

/** The pronoun of a clause behind a name, «وهو أيضا نائب»: nothing where the clause stands alone. */
export const leadingPronoun = /^(?:وهو|وهي|وهما|وهم)\s+(?:أيض(?:ا|ًا|اً)\s+)?/

/** A source's name, and behind it the day as of which it was read. */
export const asOf = /^(.+?)(?:, as of |، كما في |, état au )(\S.*)$/u

/** With which a clause begins that tells of somebody's deed: "who shot the film", «التي فازت». */
export const deedBegins = /^(?:who|whose|which|qui|dont|الذي|التي)\s/iu

/** Two letters that end one word in two spellings: the first is read as the second. */
export const endings = ['ى', 'ي'] as const

/** An article, with the particles before it, written onto a word of three letters or more. */
export const attachedArticle = /^(?:وال|بال|لل|ال)(?=.{3})/

/**
 * «لل» at the beginning of a word, behind «و» or «ف» or nothing: without its first letter, which
 * swallowed one of the article, «للقرار» is no word.
 */
export const inseparable = /(?<![\p{L}\p{M}])[وف]?لل$/u

/** "To" at the beginning of a word, behind «و» or «ف» or nothing. */
export const toParticle = /(?<![\p{L}\p{M}])[وف]?ل$/u

/** The letter that an article loses behind that particle. */
export const swallowedLetter = 'ا'

/** A word whose article lost its first letter behind that particle; not «لاعب», whose own letter it is. */
export const withoutAlif = /^ل(?!اعب|واء|ورد|يدي|سان)/
