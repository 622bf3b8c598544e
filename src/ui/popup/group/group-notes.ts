/** What groups wrote about the article, as far as the reader has asked them for it. */
import { addressToTell } from '../../../exchange/claims-to-send.ts'
import type { Apparatus } from '../../../model/apparatus.ts'
import type { Span } from '../../../model/text.ts'
import type { Asker } from '../../ask/asker.ts'
import { askForGroups, askGroup, type CardQuestion } from '../../ask/questions.ts'
import { placeGroup, type OpenedAnnotation } from '../open-annotations.ts'

/** An annotation whose words stand in the text. */
export type PlacedNote = OpenedAnnotation & { place: Span }

/** In the order of the text; asks nothing. */
export function getGroupNotes(apparatus: Apparatus, online: Asker | undefined): PlacedNote[] {
  const url = addressToTell(apparatus.article.url)
  const groups = getAnswer(online, askForGroups())?.groups ?? []
  const said = groups.flatMap(({ id }) => getAnswer(online, askGroup(id, url))?.annotations ?? [])
  return placeGroup(apparatus.document.text, said).filter(isPlaced)
}

function getAnswer<Value>(online: Asker | undefined, question: CardQuestion<Value>): Value | null {
  const state = online?.get(question)
  return state?.state === 'answered' ? state.value : null
}

const isPlaced = (one: OpenedAnnotation): one is PlacedNote => one.place !== null
