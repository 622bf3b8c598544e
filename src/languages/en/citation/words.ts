import type { CitationKind } from '../../../model/kinds.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const kinds: [CitationKind, string][] = [
  ['poll', 'poll polls survey surveys'],
  ['report', 'report reports coverage'],
  ['investigation', 'investigation investigations exposé expose probe'],
  ['interview', 'interview interviews'],
  ['statement', 'statement statements communique'],
  ['study', 'study studies paper analysis review'],
  [
    'article',
    'article articles story stories editorial editorials column columns essay essays profile dispatch piece item commentary',
  ],
  ['broadcast', 'documentary documentaries broadcast podcast podcasts segment episode'],
  [
    'document',
    'memo memos memorandum transcript transcripts ruling rulings brief briefs filing filings letter letters affidavit lawsuit indictment dossier emails documents',
  ],
  ['post', 'tweet tweets post posts blog'],
]
/** Folded nouns for kinds of piece. */
export const pieces: ReadonlyMap<string, CitationKind> = new Map(
  kinds.flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, CitationKind] => [word, kind]),
  ),
)

/**
 * Nouns that make another noun of the piece before them: "poll numbers", "interview room", "report
 * card".
 */
export const afterPieceNoun = set(
  'numbers number workers worker results standing standings watchers watcher takers station stations position lead leader card stage question questions average averages data respondents',
)
/** Averages and models that are cited as polls are: "the RealClearPolitics average". */
export const pollLike = set('average averages tracker forecast index')

/** Determiners and the like that open a noun phrase. */
export const openers = set(
  'a an the this that these those its his her their our my your one several many some other another recent new latest previous last both numerous various multiple initial early first published exit',
)
/** Words that no noun phrase runs across, read leftwards from its noun. */
export const boundaries = set(
  'in on at by from with for of to as and or but nor so if when while after before since until than because although though despite following during according via per that which who whom whose where it he she they we i you is are was were be been being has have had do does did will would can could may might should must said says say told tell tells found shows show showed showing reported reports wrote writes cited citing released published conducted noted not also still then there here into about against under over between amid without within based',
)
/** Signs that a piece without a named outlet is one that the reader could look for. */
export const newness = set(
  'new recent latest last previous other earlier separate another exit snap several initial published post early widely one online independent internal national public',
)

/** Verbs of outlets and their people, in all forms that cite: "reports", "wrote", "reporting". */
export const reportVerbs = set(
  'reports reported reporting report wrote writes writing said says saying noted notes noting found finds revealed reveals disclosed published publishes published broke learned learnt obtained declared ruled rated pointed observed described describes called concluded argued explained showed shows showing estimates estimated projected announced quoted quotes cited detailed documented uncovered exposed confirmed claimed claims suggested asked asks gave ran aired broadcast did released posted tweeted added agreed agrees editorialized endorsed projects obtained examined analyzed analysed reviewed fact-checked',
)
/** Verbs whose object is whom one speaks to. */
export const tellVerbs = set('told tells telling tell informed')
export const speakVerbs = set(
  'said says saying say told tells telling spoke speaking speaks appeared appearing appears argued arguing claimed asserted insisted declared repeated added noted explained suggested complained admitted acknowledged joked predicted discussed stated talked talking',
)
export const postVerbs: ReadonlyMap<string, true> = new Map(
  ['tweeted', 'tweeting', 'retweeted', 'retweeting', 'live-tweeted', 'blogged'].map((word) => [
    word,
    true,
  ]),
)
/** Before "by" and an outlet. */
export const madeVerbs = set(
  'published reported obtained reviewed seen conducted released commissioned interviewed told unearthed uncovered sponsored compiled analyzed broadcast aired revealed written produced posted quoted cited shared verified viewed leaked disclosed first asked surveyed',
)
/** What someone at an outlet is called. */
export const staffRoles = set(
  'host anchor reporter correspondent columnist editor writer analyst contributor commentator pundit journalist moderator blogger pollster producer personality co-host presenter',
)

/** Words of time that may stand between an outlet and its verb, or a verb and its outlet. */
export const betweenWords = set(
  'also then first has have had previously later recently earlier just exclusively on in the this last early late today yesterday tonight morning afternoon evening night week month year monday tuesday wednesday thursday friday saturday sunday since further even once now',
)
/** Last words of institutions that publish figures and findings. */
export const institutions = set(
  'center centre institute bureau department commission university foundation association office agency administration council organization organisation bank fund ministry committee service academy society federation union observatory authority',
)

export const announceVerbs = set('announced announces declared confirmed disclosed acknowledged')
export const priorMarkers = set('earlier previously already')
