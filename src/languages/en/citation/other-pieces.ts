/**
 * What is cited without the noun of a piece or the name of an outlet: posts, institutions'
 * findings, announcements, "the media".
 */
import type { Entity } from '../../../model/annotation.ts'
import type { CitationKind } from '../../../model/kinds.ts'
import { getBodySpokenFor } from '../../body-spoken-for.ts'
import type { CitationDraft, CitedOutlet } from '../../citation-rules.ts'
import { sentenceStart, startingIn } from '../../citation-drafts.ts'
import { overlaps } from '../../../model/spans.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { announceVerbs, institutions, postVerbs, priorMarkers } from './words.ts'

export function findOtherPieces(block: EnglishBlock): CitationDraft[] {
  const drafts: CitationDraft[] = []
  block.words.forEach(({ base }, i) => {
    if (!cues.has(base)) return
    const draft =
      readPost(block, i) ??
      readInstitution(block, i) ??
      readAnnouncement(block, i) ??
      readMedia(block, i)
    if (draft) drafts.push(draft)
  })
  return drafts
}

/** Words that one of the rules begins at. */
const cues = new Set([...postVerbs.keys(), ...announceVerbs, 'according', 'media', 'story'])

const baseAt = ({ words }: EnglishBlock, i: number) => words[i]?.base ?? ''

/** A piece that the words [from, to) cite. */
function draftOf(
  { words }: EnglishBlock,
  [from, to]: readonly [number, number],
  kind: CitationDraft['kind'],
  outlets: CitedOutlet[],
): CitationDraft {
  return {
    start: words[from]!.start,
    end: words[to - 1]!.end,
    kind,
    outlets,
    joint: false,
    clause: {
      start: words[Math.max(0, from - 4)]!.start,
      end: words[Math.min(to + 4, words.length) - 1]!.end,
    },
    seeksNamed: false,
  }
}

/**
 * "tweeted"; "in a Facebook post" is a piece noun. Where somebody said it ("on X", "on social
 * media") is not a piece.
 */
function readPost(block: EnglishBlock, i: number): CitationDraft | null {
  const word = baseAt(block, i)
  if (postVerbs.has(word)) return draftOf(block, [i, i + 1], 'post', authorAt(block, i, 'post'))
  return null
}

/**
 * Who posts or issues: the entity whose claim's cue stands here, else the one that opens the
 * sentence or was named last in it. A statement is that of the body whose officer makes it.
 */
export function authorAt(block: EnglishBlock, i: number, kind: CitationKind): CitedOutlet[] {
  const { text, words, entities, claims } = block
  const { start, end } = words[i]!
  const from = sentenceStart(text, start)
  const near = { start: start - 80, end: end + 40 }
  const claim =
    claims.find(
      ({ cue, entity }) => entity !== null && cue.some((span) => overlaps(span, { start, end })),
    ) ??
    claims.find(
      ({ cue, entity }) =>
        entity !== null && cue.some((span) => span.start >= from && overlaps(span, near)),
    )
  let author: Entity | undefined = entities.find(({ id }) => id === claim?.entity)
  let place = -1
  if (!author) {
    for (const entity of entities) {
      if (entity.type !== 'PER' && entity.type !== 'ORG') continue
      for (const mention of entity.mentions) {
        const isSubject = mention.start <= from + 6
        if (
          mention.start >= from &&
          mention.end <= start &&
          (isSubject ? 1e9 : mention.start) > place
        ) {
          author = entity
          place = isSubject ? 1e9 : mention.start
        }
      }
    }
  }
  if (!author) return []
  return [
    {
      start,
      end,
      name: ((kind === 'statement' ? getBodySpokenFor(author, block) : null) ?? author).name,
    },
  ]
}

/** "according to the Roper Center": a body that counts and publishes. */
function readInstitution(block: EnglishBlock, i: number): CitationDraft | null {
  const { words, text } = block
  if (baseAt(block, i) !== 'according' || baseAt(block, i + 1) !== 'to') return null
  const first = baseAt(block, i + 2) === 'the' ? i + 3 : i + 2
  let to = first
  let last = -1
  while (
    to < words.length &&
    to - first < 9 &&
    (words[to]!.capital || ['of', 'for', 'and', 'on', 'the'].includes(baseAt(block, to))) &&
    /^[\s&-]+$/.test(to === first ? ' ' : text.slice(words[to - 1]!.end, words[to]!.start))
  ) {
    if (words[to]!.possessive) return null
    if (words[to]!.capital) last = to
    to++
  }
  const isInstitution =
    last > first &&
    words.slice(first, last + 1).some(({ base, capital }) => capital && institutions.has(base))
  if (!isInstitution || block.outletOf[first]) return null
  const span = { start: words[first]!.start, end: words[last]!.end }
  return draftOf(block, [i, last + 1], 'document', [
    { ...span, name: text.slice(span.start, span.end) },
  ])
}

/**
 * "Acme announced last month that…": a body's own announcement that lies before the article: the
 * verb stands with a word for earlier, in the past perfect, or with a week, month or year. Of
 * persons and of today's news nothing is taken.
 */
function readAnnouncement(block: EnglishBlock, i: number): CitationDraft | null {
  const { words, entities, dates } = block
  if (!announceVerbs.has(baseAt(block, i))) return null
  let at = i - 1
  let isPrior = false
  while (
    at >= 0 &&
    i - at < 4 &&
    (['had', 'has', 'have', 'also'].includes(baseAt(block, at)) ||
      priorMarkers.has(baseAt(block, at)))
  ) {
    if (baseAt(block, at) === 'had' || priorMarkers.has(baseAt(block, at))) isPrior = true
    at--
  }
  if (at < 0) return null
  const subject = entities.find(
    ({ type, mentions }) =>
      type === 'ORG' && mentions.some((mention) => overlaps(mention, words[at]!)),
  )
  if (!subject) return null
  const clause = {
    start: words[Math.max(0, at - 5)]!.start,
    end: words[Math.min(i + 4, words.length - 1)]!.end,
  }
  const isLongPast = startingIn(dates, clause.start - 60, clause.end).some(
    (phrase) => phrase.from !== phrase.to && overlaps(phrase, clause),
  )
  isPrior ||= isLongPast || priorMarkers.has(baseAt(block, i + 1))
  return isPrior
    ? {
        ...draftOf(block, [at, i + 1], 'statement', [
          { start: words[at]!.start, end: words[at]!.end, name: subject.name },
        ]),
        clause,
      }
    : null
}

const mediaNouns = new Set([
  'pronouncements',
  'accounts',
  'criticism',
  'scrutiny',
  'commentary',
  'analysis',
])

/** "media pronouncements", "criticism from mainstream media outlets", "story after story". */
function readMedia(block: EnglishBlock, i: number): CitationDraft | null {
  const word = baseAt(block, i)
  const next = baseAt(block, i + 1)
  if (word === 'media' && mediaNouns.has(next)) return draftOf(block, [i, i + 2], 'report', [])
  if (word === 'story' && next === 'after' && baseAt(block, i + 2) === 'story')
    return draftOf(block, [i, i + 3], 'article', [])
  if (
    word === 'media' &&
    next === 'outlets' &&
    ['criticism', 'coverage', 'reports'].some((noun) =>
      [2, 3, 4].some((back) => baseAt(block, i - back) === noun),
    )
  )
    return draftOf(block, [i, i + 2], 'article', [])
  return null
}
