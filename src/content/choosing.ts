import type { Entity } from '../model/annotation.ts'
import type { Alternative } from '../model/choice.ts'
import type { AskBackground } from '../platform/messages/messages.ts'
import type { Choosing } from '../ui/card/card-props.ts'

/**
 * Hands on what the reader chooses for names of an article in `lang`; the change of settings then
 * brings the page its new answer. The background folds the name: the table for that is a tenth of
 * the card script.
 */
export function createChoosing(lang: string, before: () => void, ask: AskBackground): Choosing {
  return {
    choose(entity, record) {
      before()
      return ask('decide', { choose: choiceOf(entity, record, lang) })
    },
    setKind(entity, as) {
      before()
      return ask('decide', { choose: { ...choiceOf(entity, null, lang), as } })
    },
    forget(entity) {
      before()
      return ask('decide', { forget: { written: entity.name, lang } })
    },
  }
}

const choiceOf = ({ name }: Entity, record: Alternative | null, lang: string) => ({
  lang,
  written: name,
  record: record && { pack: record.pack, id: record.id },
  label: record?.label ?? null,
})
