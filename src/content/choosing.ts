import type { Entity } from '../model/annotation.ts'
import type { Alternative } from '../model/choice.ts'
import { askBackground } from '../platform/messages.ts'
import { fold } from '../text/fold.ts'
import type { Choosing } from '../ui/card/card-props.ts'

/** Keeps what the reader chooses for names of an article in `lang`; the change of settings then brings the page its new answer. */
export function createChoosing(lang: string, before: () => void, ask = askBackground): Choosing {
  return {
    choose(entity, record) {
      before()
      return ask('decide', { choose: choiceOf(entity, record, lang) })
    },
    forget(entity) {
      before()
      return ask('decide', { forget: { name: fold(entity.name), lang } })
    },
  }
}

const choiceOf = ({ name }: Entity, record: Alternative | null, lang: string) => ({
  name: fold(name), lang, written: name, record: record && { pack: record.pack, id: record.id }, label: record?.label ?? null,
})
