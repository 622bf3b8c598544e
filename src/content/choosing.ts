import type { Entity } from '../model/annotation.ts'
import { withChoice, withoutChoice, type Alternative, type Choice } from '../model/choice.ts'
import { saveSettings } from '../platform/settings.ts'
import { fold } from '../text/fold.ts'
import type { Choosing } from '../ui/card/card-props.ts'

/** Keeps what the reader chooses for names of an article in `lang`; the change of settings then brings the page its new answer. */
export function createChoosing(lang: string, before: () => void, save = saveSettings): Choosing {
  const keep = (change: (choices: Choice[]) => Choice[]) => {
    before()
    void save(({ choices }) => ({ choices: change(choices) }))
  }
  return {
    choose: (entity, record) => keep((choices) => withChoice(choices, choiceOf(entity, record, lang))),
    forget: (entity) => keep((choices) => withoutChoice(choices, { name: fold(entity.name), lang })),
  }
}

const choiceOf = ({ name }: Entity, record: Alternative | null, lang: string) => ({
  name: fold(name), lang, written: name, record: record && { pack: record.pack, id: record.id }, label: record?.label ?? null,
})
