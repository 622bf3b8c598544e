import type { Block, Span } from '../../model/text.ts'
import type { Basis, ClaimKind, Entity, Stance } from '../../model/annotation.ts'
import type { EntityType } from '../../model/kinds.ts'
import type { QuoteHabits } from '../../text/quotes.ts'
import type { OfficeRules } from './office-rules.ts'
import type { SourcePhrases } from './source-phrases.ts'
import type { WordTaggerRules } from './word-tagger-rules.ts'

/**
 * What a source that names nobody by itself says about the one it stands for: "she", «هم», "the
 * company", «الوزير».
 */
export interface Agreement {
  /** kinds of entity that it can stand for, likeliest first; empty: any speaker */
  types: readonly EntityType[]
  gender: 'm' | 'f' | null
  plural: boolean
  /**
   * a noun that only some can bear, "the government", "the court", "le préfet": it stands for none
   * but one with the word in its name or introduction
   */
  specific?: boolean
  /** it means who was named last, whoever spoke last: "ce dernier" */
  latest?: boolean
}

/** An attribution as the grammar of its sentence shows it, before speakers are resolved. */
export interface AttributionDraft {
  /**
   * the source's own words, a pronoun or a definite noun phrase included; [] where the subject is
   * dropped
   */
  source: Span[]
  cue: Span[]
  /** [] only with `opens`: the words follow in the next paragraphs */
  content: Span[]
  kind: ClaimKind
  stance: Stance
  /** what the source's own words show; null: decided by the entity it resolves to */
  basis: Basis | null
  /**
   * the basis where nobody is found for an office whose holder the text names nowhere: `basis` tells as
   * whose words the models weigh it; absent for all other sources
   */
  unheld?: Basis
  /**
   * How to find the speaker when the source's words name nobody: a dropped subject (`source` is
   * []), a pronoun, or a definite noun phrase that takes up someone introduced before ("the
   * company"). null: the source names its speaker, or there is none.
   */
  anaphora: 'dropped' | 'pronoun' | 'definite' | null
  /**
   * the part of the source that names the speaker itself, without whom it speaks for: "spokesman
   * Amin", not "Amin's spokesman"; left out: all of it
   */
  head?: Span
  /** what the one meant must agree with; left out when nothing is known */
  agreement?: Agreement
  /**
   * the source stands with another verb and is taken up here, where the subject is left out:
   * «وأضاف»
   */
  taken?: boolean
  /** the verb is in the first person: whoever speaks around it, the author where nobody does */
  own?: boolean
  /** words that name who surely does not say it: whoever put the question that it answers */
  notBy?: readonly Span[]
  /** what the cue's verb shows of the one who speaks; left out where it shows nothing */
  gender?: 'm' | 'f'
  /**
   * the words go on in the next paragraphs: the block ends with the cue's colon or inside an
   * unclosed quotation
   */
  opens?: boolean
  /** a position without words of speech ("supports"): a claim only of one who speaks in the article */
  weak?: boolean
  /** the speaker's own results: no outlet tells them of another */
  ownFigures?: boolean
  /** the name of the rule that doubts it; what is doubted stands only where the judge is sure */
  doubt?: string
  /**
   * the source only acts in a passive or passes on what another says: "he was told by a clerk that …", after
   * which "he" is not the clerk; «قالت الهيئة، نقلا عن تقارير، إن»
   */
  agent?: boolean
  /** told by a construction that leaves no doubt of it: shown however the judge weighs it */
  plain?: boolean
  /** says that what the claim before it tells is not so: shown where that claim is, judged with it */
  denies?: boolean
  /**
   * a signature under the quotation that makes up the block before: `content` is [] and comes from
   * there
   */
  signs?: boolean
  /**
   * a quotation without a word of who says it, making up its whole block: it may continue the one
   * before
   */
  continues?: boolean
}

/**
 * How a language reports speech: finds the attributions of one block, in any order; nested ones are
 * drafts of their own.
 */
export interface AttributionRules {
  findAttributions(text: string, block: Block, entities: readonly Entity[]): AttributionDraft[]
  /**
   * The same with those that a rule doubts; absent where there are none. `carried`: the beginning of
   * the block up to the mark that closes a quotation of an earlier block; null where there is none.
   */
  proposeAttributions?(
    text: string,
    block: Block,
    entities: readonly Entity[],
    carried: Span | null,
  ): AttributionDraft[]
  /**
   * folded nouns of bodies that stand before a name and outside it: «شركة» before a brand; absent
   * where names are known by their capitals
   */
  partyNouns?: ReadonlySet<string>
  /**
   * a text that bears no accent at all with those of the words that the rules know, of the same length;
   * any other text as it is. Absent where no accents tell words apart
   */
  withAccents?(text: string): string
  /** how quotations are written, where it is not as in English */
  quotes?: QuoteHabits
  /**
   * the trained weights by which the speaker is chosen among those named; absent where the rules
   * alone decide
   */
  speakerWeights?: () => string
  /** the trained weights by which drafts are judged; absent where the rules alone decide */
  claimWeights?: () => string
  /** the trees that judge them once more by how they stand to each other; absent: no second look */
  claimTrees?: () => string
  /** the trained weights by which a claim's basis is chosen; absent where the rules alone decide */
  basisWeights?: () => string
  /** the tagger of words, whose evidence the judge weighs; absent where there is none */
  tagger?: WordTaggerRules
  /** a noun phrase ends with its noun: "the former minister"; left out where it begins with it */
  endsWithNoun?: boolean
  /** folded words that tell, beside a name, that its bearer is dead: "late", «الراحل» */
  deathWords?: ReadonlySet<string>
  /** folded words before the one for whom a study was made, who only saw it or has others speak for him */
  beneficiaryWords?: ReadonlySet<string>
  /** folded nouns of roles in court and state, a set for each of which nobody bears two; absent where none are told */
  exclusiveRoles?: readonly ReadonlySet<string>[]
  /** those of them that take up nobody who was not told to bear them: "the complainant"; absent as above */
  rolesToTell?: ReadonlySet<string>
  /** by which somebody is taken up by his office alone, "the governor"; absent where none is */
  offices?: OfficeRules
  /**
   * where the words for somebody of a gender begin that belongs to the person whose name stands at an offset: "le
   * frère de | Paul Renard"; null for nobody. Absent where none is read
   */
  ownerPhraseBefore?(text: string, at: number, gender: 'm' | 'f' | null): number | null
  /** by which a source names its speaker besides his bare name; absent where none is read */
  sourcePhrases?: SourcePhrases
  /** by which sources are read that begin with their noun, «المحافظ»; absent where none is */
  nounFirst?: NounFirstRules
}

/** How sources are read where a noun stands first and its article is written onto it. */
export interface NounFirstRules {
  /** folded titles before a surname, telling a gender: «السيدة» */
  titles: ReadonlySet<string>
  /** folded nouns of what a body makes that tells something: «تقرير», «بيانات» */
  works: ReadonlySet<string>
  /** folded words between these and the body's name: «أعدته», «صادر عن», «شركة» */
  makers: ReadonlySet<string>
  /** folded nouns of bodies that are mostly named without them: «الشركة» may be any */
  oftenUnsaid: ReadonlySet<string>
  /** folded nouns that tell of what kind the body named behind them is: «شركة» */
  bodyNouns: ReadonlySet<string>
  /** folded verbs of an outlet that heard what it tells: «علمت «المنارة» أن …» */
  hearing: ReadonlySet<string>
  /** all that stands between a claim and the verb that goes on with it: «»، و», not «ف» */
  goingOn: RegExp
  /** all that stands in a sentence before a verb that opens it: «و», «كما » */
  beforeVerb: RegExp
  /** a word, as it is written, that tells by its ending whose it is: «ابنتها», «جاري» */
  ofSomebody: RegExp
  /** folded words of an office, one that has two names by the shorter: «المدير الفني» is «المدرب» */
  oneOffice(words: readonly string[]): readonly string[]
  /** whether a folded noun tells that somebody holds an office and speaks for himself: «مدير», not «متحدث» */
  isOfficer(noun: string): boolean
  /** what ends in the words and titles before the name of under whom a court or a council sits: «برئاسة القاضي » */
  presiding: RegExp
  /** whether folded words point back to the person who spoke last: «المتحدث نفسه», «نفس المسؤول» */
  isSameAgain(source: readonly string[]): boolean
  /** whether a folded noun tells of one person nobody knows yet: «شاهد», not «شهود», «الشاهد» */
  isOnePerson(noun: string): boolean
  /** the gender of a folded noun of bodies */
  genderOf(noun: string): 'm' | 'f'
  /** all that stands between somebody's name and a noun in apposition to it: «، », « وهو » */
  beforeApposed: RegExp
  /** whether a folded word tells what is done to a person, named behind who does it: «التقى», «وسأل» */
  isDoneToPeople(word: string): boolean
  /** a folded word right before the name of another than the one whose role it stands in: «في», «للسيد» */
  besideRole: RegExp
  /** folded honours by the words that tell whose they are: «جلالة» by «جلالته» */
  honours: ReadonlyMap<string, string>
  /** a verb, as it is written, that nobody does: «تبين», «يُطلب» */
  impersonal: RegExp
  /** what is said of a body behind its name, from a bracket, a comma or a word on: « التابعة » */
  behindBody: RegExp
  /** folded words right before the name of who made something: «نشرها معهد », «الصادر عن » */
  beforeMaker: RegExp
  /** what follows a name where another is joined to it: «» و» */
  joins: RegExp
  /** folded words that no role holds: «عن», «كان» */
  endsRole: ReadonlySet<string>
  /** whose an office is, without article, by the folded word that tells it: «واحة» of «للواحة»; null for others */
  forWhom(word: string): string | null
  /** folded adjectives without article of whoever holds an office no more: «السابق» */
  former: ReadonlySet<string>
  /** the forms of a folded noun without its article: «محافظ», «ومحافظ» */
  formsOf(noun: string): readonly string[]
  /** those with the article: «المحافظ», «للمحافظ» */
  definiteFormsOf(noun: string): readonly string[]
  /** those that tell whose he is: «مدربها», «مديرتهم» */
  ownedFormsOf(noun: string): readonly string[]
  /** those behind a name: «سامي نصر، مدرب الفريق», «سامي نصر المدرب», «سامي نصر مدربا» */
  apposedFormsOf(noun: string): readonly string[]
}
