import type { CitationKind } from '../../../model/kinds.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

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
export const linkWords = set('par dans sur de du d des a au aux pour avec chez en')
/** A clause of its own begins here: no publisher behind it belongs to the piece before. */
export const clauseWords = set(
  'que qui dont ou est sont etait etaient ont avait avaient mais car quand lorsque',
)
export const determiners = set(
  'un une le la les l ce cet cette ces son sa ses leur leurs des deux plusieurs',
)
export const outletNouns = set(
  'journal quotidien hebdomadaire magazine site agence chaine radio revue',
)

export const tellingVerbs =
  set(`rapportent indiquent affirment annoncent ecrivent expliquent precisent soulignent assurent confirment detaillent publient relatent croire
  rapporte rapportait rapporterait revele revelait revelent ecrit ecrivait indique indiquait annonce annoncait affirme affirmait precise explique raconte note
  souligne assure confirme detaille evoque publie publiait cite titre relate analyse`)
export const toldParticiples = set(
  'rapporte revele ecrit indique annonce affirme precise explique raconte note souligne assure confirme detaille publie relate diffuse',
)
/** "joint par Jeune Afrique": whoever was asked speaks to it. */
export const askedParticiples = set(
  'joint jointe joints jointes contacte contactee contactes contactees interroge interrogee interroges interrogees sollicite sollicitee sollicites sollicitees consulte consultee consultes consultees',
)
/** "des témoins cités par Reuters" */
export const citedParticiples = set('cite citee cites citees')
/** Behind one of these "à l'AFP", "au Figaro" names to whom somebody spoke. */
export const spokenTo = set(
  'dit declare confie explique affirme assure indique precise raconte annonce confirme accorde accordee parle declarait indiquait expliquait confiait affirmait repondu interroge estime estimait assurait reconnu dement dementi',
)
