import type { CitationKind } from '../../../model/kinds.ts'
import type { PieceWords } from '../../citations/piece-block.ts'
import { wordSet } from '../../word-sets.ts'

/** Published pieces by folded noun. */
export const pieceKinds: ReadonlyMap<string, CitationKind> = new Map([
  ['enquete', 'investigation'],
  ['investigation', 'investigation'],
  ['sondage', 'poll'],
  ['barometre', 'poll'],
  ['etude', 'study'],
  ['entretien', 'interview'],
  ['interview', 'interview'],
  ['article', 'article'],
  ['tribune', 'article'],
  ['editorial', 'article'],
  ['chronique', 'article'],
  ['reportage', 'broadcast'],
  ['documentaire', 'broadcast'],
  ['emission', 'broadcast'],
  ['rapport', 'report'],
  ['communique', 'statement'],
  ['depeche', 'report'],
  ['revelations', 'report'],
  ['document', 'document'],
  ['tweet', 'post'],
  ['billet', 'post'],
])
/** Kinds that are spoken of without a publisher: "selon une étude". */
export const mayBeUnnamed: ReadonlySet<CitationKind> = new Set([
  'investigation',
  'poll',
  'study',
] as const)

/** They join a piece to its publisher. */
export const linkWords = wordSet('par dans sur de du d des a au aux pour avec chez en')
/** A clause of its own begins here: no publisher behind it belongs to the piece before. */
export const clauseWords = wordSet(
  'que qui dont ou est sont etait etaient ont avait avaient mais car quand lorsque',
)
export const determiners = wordSet(
  'un une le la les l ce cet cette ces son sa ses leur leurs des deux plusieurs',
)
export const outletNouns = wordSet(
  'journal quotidien hebdomadaire magazine site agence chaine radio revue',
)

export const tellingVerbs =
  wordSet(`rapportent indiquent affirment annoncent ecrivent expliquent precisent soulignent assurent confirment detaillent publient relatent croire
  rapporte rapportait rapporterait revele revelait revelent ecrit ecrivait indique indiquait annonce annoncait affirme affirmait precise explique raconte note
  souligne assure confirme detaille evoque publie publiait cite titre relate analyse`)
export const toldParticiples = wordSet(
  'rapporte revele ecrit indique annonce affirme precise explique raconte note souligne assure confirme detaille publie relate diffuse',
)
/** "joint par Jeune Afrique": whoever was asked speaks to it. */
export const askedParticiples = wordSet(
  'joint jointe joints jointes contacte contactee contactes contactees interroge interrogee interroges interrogees sollicite sollicitee sollicites sollicitees consulte consultee consultes consultees',
)
/** "des témoins cités par Reuters" */
export const citedParticiples = wordSet('cite citee cites citees')
/** Behind one of these "à l'AFP", "au Figaro" names to whom somebody spoke. */
export const spokenTo = wordSet(
  'dit declare confie explique affirme assure indique precise raconte annonce confirme accorde accordee parle declarait indiquait expliquait confiait affirmait repondu interroge estime estimait assurait reconnu dement dementi',
)

/** Words around the noun of a piece; further nouns are pieces only where their phrase says so. */
export const pieceWords: PieceWords = {
  kinds: new Map<string, CitationKind>([
    ...pieceKinds,
    ['enquetes', 'investigation'],
    ['sondages', 'poll'],
    ['etudes', 'study'],
    ['analyse', 'study'],
    ['rapports', 'report'],
    ['bilan', 'report'],
    ['donnees', 'document'],
    ['chiffres', 'document'],
    ['documents', 'document'],
    ['lettre', 'document'],
    ['declaration', 'statement'],
  ]),
  openers: wordSet('un une plusieurs son sa ses leur leurs'),
  definites: wordSet('le la les l ce cet cette ces'),
  according: new Set(['selon', 'd apres']),
  within: wordSet('dans'),
  makers:
    /^(?:publie|paru|diffuse|mene|realise|rendu|presente|devoile|remis|emis|signe|adresse|etabli|commande)e?s?$/,
  finding: wordSet(
    'montre montrent revele revelent indique indiquent souligne conclut concluent suggere suggerent estime demontre pointe alerte constate affirme',
  ),
  ties: wordSet('de du d par la le l les des a pour au aux dans'),
}
/** Outlets in general, and verbs of what they tell. */
export const generalOutlets = wordSet('medias journaux presse')
export const generalTelling = wordSet(
  'rapportent rapporte expliquent indiquent affirment annoncent assurent evoquent revelent relatent ecrivent soulignent parlent',
)
