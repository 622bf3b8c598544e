import { bit } from '../../../languages/names/name-lexicon.ts'
import { hasArticle } from '../../../languages/names/attached-words.ts'
import type { Language } from '../../../languages/language.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { Entity, NameHit } from '../../../model/annotation.ts'
import { findBeginnings } from './beginnings-of-names.ts'
import { byPlace, candidatesOf } from './candidates-of-group.ts'
import type { Draft } from '../draft-mentions.ts'
import { findAliases } from './find-aliases.ts'
import { findIntroduction } from '../introductions/find-introduction.ts'
import { groupDrafts, toCompared, type Group } from './group-drafts.ts'
import type { NameWord } from '../name-words.ts'
import { placeOf } from '../place-of.ts'
import { findShortBodies } from './short-bodies.ts'
import { gather } from '../../../text/gather.ts'

export interface MentionsToGroup {
  found: readonly Draft[]
  hits: readonly NameHit[]
  text: string
  sentences: readonly NameWord[][]
  language: Language
}

/**
 * Puts drafts that name the same into one entity, with the packs' records of the hits that they
 * cover.
 */
export function groupMentions(mentions: MentionsToGroup): Entity[] {
  const { text, sentences, language } = mentions
  const { names } = language
  const drafts = toCompared(mentions.found, names)
  const hits = byPlace(mentions.hits)
  const aliases = findAliases(drafts, sentences, text, names)
  // "Omar Saleh, known as Hemdun": whatever Hemdun looked like there
  for (const [name, other] of aliases)
    drafts[other] = { ...drafts[other]!, type: drafts[name]!.type }
  const groups = groupDrafts(drafts, names, {
    isGivenAlone: (draft) => isGivenAlone(draft, sentences, names),
    isKin: (draft) => isKin(draft, sentences, names),
    isDouble: ({ start, end }) => isDoubleName(text.slice(start, end)),
  })
  joinAliases(groups, [
    ...aliases.map(([name, other]): [Draft, Draft] => [drafts[name]!, drafts[other]!]),
    ...findBeginnings(drafts, ({ start, end }) => hits.from.get(start)?.end === end),
    ...findShortBodies(drafts, text, names, ({ start, end }) => {
      const hit = hits.from.get(start)
      return hit?.end === end ? hit.candidates : []
    }),
  ])
  const persons = new Map(
    gather(drafts, ({ type, start, end }) => (type === 'PER' ? [[end, start]] : [])),
  )
  const introducedIn = { text, sentences, language, named: drafts, persons }
  return groups
    .filter((group) => group.drafts.length > 0)
    .sort((a, b) => a.drafts[0]!.start - b.drafts[0]!.start)
    .map((group, i) => ({
      id: `e${i + 1}`,
      type: group.type,
      name: nameOf(group, text, names),
      mentions: group.drafts.map(({ start, end }) => ({ start, end })),
      introduction: findIntroduction(group.drafts, group.type, introducedIn),
      candidates: candidatesOf(group, hits, names),
      link: null,
      qid: null,
    }))
}

/** "Rosa Fisk-Orlo", not "Kim Jong-un" or "Omar El-Saleh" */
const doubleName = / \p{Lu}\p{L}{2,}-\p{Lu}\p{Ll}+$/u
// the hyphen first: no name in a language without capitals shall set up the expression
const isDoubleName = (name: string): boolean => name.includes('-') && doubleName.test(name)

/**
 * «تقول نادية» of «نادية فوزي», "Nadia said" of "Nadia Fisk", as people who hold no office are called
 * on; not «الملك محمد», but "Sir Colin". Where capitals tell names it need be no listed given name: many are not.
 */
function isGivenAlone(
  { type, words, start }: Draft,
  sentences: readonly NameWord[][],
  { hasCase, getLexicon, ranks }: NameRules,
): boolean {
  if (type !== 'PER' || words.length !== 1) return false
  const bits = getLexicon().words.get(words[0]!) ?? 0
  const mayBeGiven = (bits & bit.given) !== 0 || (hasCase && (bits & bit.title) === 0)
  if (!mayBeGiven) return false
  const [all, at] = placeOf(start, sentences)
  const before = all[at - 1]
  return (
    before === undefined ||
    (before.bits & bit.title) === 0 ||
    ranks?.beforeGiven.has(before.folded) === true
  )
}

/** "his father, Ahmad Shah Massoud" */
function isKin(
  { start, words }: Draft,
  sentences: readonly NameWord[][],
  { kinWords }: NameRules,
): boolean {
  if (!kinWords || words.length === 1) return false
  const [all, at] = placeOf(start, sentences)
  return all[at - 1]?.forms.some(({ folded }) => kinWords.has(folded)) ?? false
}

/** Puts an entity to the one whose other name it is; the fuller name stays the name. */
function joinAliases(groups: readonly Group[], pairs: readonly (readonly [Draft, Draft])[]): void {
  if (pairs.length === 0) return
  const groupOf = new Map(gather(groups, (group) => group.drafts.map((draft) => [draft, group])))
  for (const [name, other] of pairs) {
    const main = groupOf.get(name)
    const alias = groupOf.get(other)
    if (!main || !alias || main === alias) continue
    for (const draft of alias.drafts) groupOf.set(draft, main)
    main.drafts = [...main.drafts, ...alias.drafts].sort((a, b) => a.start - b.start)
    alias.drafts = []
  }
}

/** The fullest form as the text writes it; an article that «لل» swallowed is put back. */
function nameOf({ name }: Group, text: string, { attached }: NameRules): string {
  const written = text.slice(name.start, name.end)
  return attached && written.startsWith(attached.to) && hasArticle(name.words[0]!, attached)
    ? attached.lostLetter + written
    : written
}
