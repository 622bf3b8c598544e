import type { CitationKind } from '../../../model/kinds.ts'
import { classesByWord } from '../../word-classes.ts'
import { wordSet } from '../../word-sets.ts'

const kinds: [CitationKind, string][] = [
  ['poll', 'poll polls survey surveys monitor barometer'],
  [
    'report',
    'report reports coverage bulletin bulletins note outlook results assessment audit audits account update advisory',
  ],
  ['investigation', 'investigation investigations exposé expose probe inquiry'],
  ['interview', 'interview interviews'],
  [
    'statement',
    'statement statements communique release releases announcement apology reply declaration disclosure',
  ],
  ['study', 'study studies paper papers analysis review research trial findings'],
  [
    'article',
    'article articles story stories editorial editorials column columns essay essays profile dispatch piece item commentary obituary series splash headline headlines edition ad',
  ],
  [
    'broadcast',
    'documentary documentaries broadcast podcast podcasts segment episode programme bulletin address',
  ],
  [
    'document',
    'memo memos memorandum transcript transcripts ruling rulings brief briefs filing filings letter letters affidavit lawsuit indictment dossier emails documents document data figures statistics records census notice notices notification order petition complaint decision verdict opinion judgment judgement book memoir minutes submission map message email text contract accounts payslips circular summary citation files cables advert supplement faqs handbook guide',
  ],
  [
    'post',
    'tweet tweets post posts blog video videos footage image images photograph photographs photo photos picture clip',
  ],
]
/** Folded nouns for kinds of piece. */
export const pieces = classesByWord(kinds)

/**
 * Nouns that make another noun of the piece before them: "poll numbers", "interview room", "report
 * card".
 */
export const afterPieceNoun = wordSet(
  'numbers number workers worker results standing standings watchers watcher takers station stations position lead leader card stage question questions average averages data respondents',
)
/** Averages and models that are cited as polls are: "the RealClearPolitics average". */
export const pollLike = wordSet('average averages tracker forecast index')

/** Words for outlets in general: "local media", "the German press". */
export const generalOutlets = wordSet(
  'media press newspapers tabloids outlets broadcasters channels publications dailies television tv',
)

/** Determiners and the like that open a noun phrase. */
export const openers = wordSet(
  'a an the this that these those its his her their our my your one several many some other another recent new latest previous last both numerous various multiple initial early first published exit regarding concerning',
)
/** Words that no noun phrase runs across, read leftwards from its noun. */
export const boundaries = wordSet(
  'in on at by from with for of to as and or but nor so if when while after before since until than because although though despite following during according via per that which who whom whose where it he she they we i you is are was were be been being has have had do does did will would can could may might should must said says say told tell tells found shows show showed showing reported reports wrote writes cited citing released published conducted noted not also still then there here into about against under over between amid without within based',
)
/** Signs that a piece without a named outlet is one that the reader could look for. */
const newness = wordSet(
  'new recent latest last previous other earlier separate another exit snap several initial published post early widely one online independent internal national public',
)

/** Verbs of outlets and their people, in all forms that cite: "reports", "wrote", "reporting". */
export const reportVerbs = wordSet(
  'reports reported reporting report wrote writes writing said says saying noted notes noting found finds revealed reveals disclosed published publishes published broke learned learnt obtained declared ruled rated pointed observed described describes called concluded argued explained showed shows showing estimates estimated projected announced quoted quotes cited detailed documented uncovered exposed confirmed claimed claims suggested asked asks gave ran aired broadcast did released posted tweeted added agreed agrees editorialized endorsed projects obtained examined analyzed analysed reviewed fact-checked',
)
/** Verbs whose object is whom one speaks to. */
export const tellVerbs = wordSet('told tells telling tell informed')
export const speakVerbs = wordSet(
  'said says saying say told tells telling spoke speaking speaks appeared appearing appears argued arguing claimed asserted insisted declared repeated added noted explained suggested complained admitted acknowledged joked predicted discussed stated talked talking',
)
export const postVerbs = wordSet(
  'tweeted tweeting tweets retweeted retweeting live-tweeted blogged',
)
/** Before "by" and an outlet. */
export const madeVerbs = wordSet(
  'published reported obtained reviewed seen conducted released commissioned interviewed told unearthed uncovered sponsored compiled analyzed broadcast aired revealed written produced posted quoted cited shared verified viewed leaked disclosed first asked surveyed',
)
/** What someone at an outlet is called. */
export const staffRoles = wordSet(
  'host anchor reporter correspondent columnist editor writer analyst contributor commentator pundit journalist moderator blogger pollster producer personality co-host presenter',
)

/** Words of time that may stand between an outlet and its verb, or a verb and its outlet. */
export const betweenWords = wordSet(
  'also then first has have had previously later recently earlier just exclusively on in the this last early late today yesterday tonight morning afternoon evening night week month year monday tuesday wednesday thursday friday saturday sunday since further even once now',
)

export const announceVerbs = wordSet(
  'announced announces declared confirmed disclosed acknowledged',
)

/** Before a name that is leant upon. */
export const leaning = wordSet('per via by')
/** Verbs of a body that is no outlet: only these make a piece likely. */
export const findingVerbs = wordSet(
  'report reports reported reporting reveal reveals revealed wrote writes find finds found estimate estimates estimated quoted cited noted notes published publishes',
)
/** They may stand between a name and its verb. */
export const verbAdverbs = wordSet('first also has have had later earlier recently')

/** Words that are no part of a name, though a sentence begins with them. */
export const plainWords: ReadonlySet<string> = new Set([
  ...boundaries,
  ...openers,
  ...newness,
  ...reportVerbs,
  ...pieces.keys(),
  ...generalOutlets,
  'local',
])
