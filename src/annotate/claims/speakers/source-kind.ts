import type { PlacedDraft } from '../join-paragraphs.ts'
import { isPersonal } from '../agreement.ts'

/** What the words of a source are, as far as finding the speaker goes. */
export const sourceKinds = [
  'none',
  'dropped',
  'continues',
  'he',
  'she',
  'it',
  'they',
  'other',
  'own',
  'person',
  'body',
  'somebody',
  'thing',
  'name',
  'taken',
  'carried',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** Kinds of sources that may tell a person by an office. */
const tellingOffice: ReadonlySet<string> = new Set(['person', 'name', 'somebody', 'taken', 'thing'])

/** `kind`: an index of `sourceKinds`. */
export const mayTellOffice = (kind: number): boolean => tellingOffice.has(sourceKinds[kind]!)

/** The kind of a draft's source. */
export function kindOfSource(draft: PlacedDraft): SourceKind {
  const { anaphora, source, basis } = draft
  if (draft.continues) return draft.follows ? 'carried' : 'continues'
  if (draft.own) return 'own'
  if (anaphora === 'dropped') return 'dropped'
  if (anaphora === 'pronoun') return kindOfPronoun(draft)
  if (anaphora === 'definite') return isPersonal(draft.agreement) ? 'person' : 'body'
  if (source.length === 0) return 'none'
  if (draft.taken) return 'taken'
  if (basis === 'none') return 'own'
  if (basis === 'anonymous') return 'somebody'
  return basis === null || basis === 'named' ? 'name' : 'thing'
}

function kindOfPronoun({ agreement }: PlacedDraft): SourceKind {
  if (!agreement || agreement.types.length === 0) return 'other'
  if (agreement.plural) return 'they'
  if (!isPersonal(agreement)) return 'it'
  return agreement.gender === 'f' ? 'she' : 'he'
}
