/** What the page's cards ask online: kept with the page, counted, and asked again once the reader has allowed it. */
import type { Citation, Entity } from '../model/annotation.ts'
import type { Apparatus } from '../model/apparatus.ts'
import type { AllowSubject, LookUpState, OnlineAnswer, OnlineState, ResolveState } from '../model/online.ts'
import type { Settings } from '../model/settings.ts'
import { ownPack } from '../model/own-note.ts'
import { askBackground } from '../platform/messages.ts'
import type { CardOnline } from '../ui/card/card-props.ts'
import type { InterfaceLanguage } from '../ui/language.ts'
import { getNotes } from '../ui/lookups.ts'

export interface Online {
  /** what a card of this apparatus is given */
  forCard(apparatus: Apparatus, language: InterfaceLanguage): CardOnline
  /** the reader decided on the page that was opened for that */
  decided(allowed: boolean): void
  /** requests that left for this page */
  getSent(): number
}

export function createOnline(getSettings: () => Settings, ask = askBackground): Online {
  const lookUps = new Map<string, LookUpState>(), resolutions = new Map<string, ResolveState>()
  let sent = 0, waiting: ((allowed: boolean) => void)[] = []

  /** `tell` hears of every state; the last one is also given back. Without the reader's press nobody is asked for a permission. */
  const run = async <Value>(question: () => Promise<OnlineAnswer<Value>>, subject: AllowSubject, byReader: boolean, tell: (state: OnlineState<Value> | null) => void): Promise<void> => {
    tell({ state: 'waiting' })
    const put = async () => {
      const answer = await question().catch((): OnlineAnswer<Value> => ({ state: 'failed', failure: { kind: 'network' }, sent: 0 }))
      sent += answer.sent
      return answer
    }
    let answer = await put()
    if (answer.state === 'must-allow' && byReader) {
      tell({ state: 'asked' })
      const decision = new Promise<boolean>((resolve) => waiting.push(resolve))
      await ask('open-allow', { subject })
      if (await decision) {
        tell({ state: 'waiting' })
        answer = await put()
      }
    }
    tell(answer.state === 'must-allow' ? null : answer)
  }

  const remember = <Value>(states: Map<string, OnlineState<Value>>, id: string, changed: () => void) => (state: OnlineState<Value> | null) => {
    if (state) states.set(id, state)
    else states.delete(id)
    changed()
  }

  return {
    forCard: (apparatus, language) => ({
      mode: getSettings().lookUp,
      getLookUp: (entity) => lookUps.get(keyOf(entity, language)) ?? null,
      getResolution: (citation) => resolutions.get(wordsOf(apparatus, citation)) ?? null,
      lookUp(entity, { title, byReader }, changed) {
        const { lang } = apparatus.document
        const name = { name: entity.name, lang, readerLang: title?.lang ?? language, readerName: title?.text ?? nameInPacks(apparatus, entity, language) }
        return run(() => ask('look-up-online', { name }), { what: 'wikipedia', langs: [...new Set([language, lang])] }, byReader, remember(lookUps, keyOf(entity, language), changed))
      },
      resolve(citation: Citation, changed) {
        const { document, entities } = apparatus
        return run(() => ask('resolve-online', { citation, document, entities }), { what: 'reports' }, true, remember(resolutions, wordsOf(apparatus, citation), changed))
      },
    }),
    decided(allowed) {
      const all = waiting
      waiting = []
      for (const decide of all) decide(allowed)
    },
    getSent: () => sent,
  }
}

/** Ids are new at each reading of the page; names and words stay. */
const keyOf = ({ type, name }: Entity, language: InterfaceLanguage): string => `${language} ${type} ${name}`
const wordsOf = ({ document }: Apparatus, { start, end }: Citation): string => document.text.slice(start, end)

/** What the packs call it in the reader's language; what the reader's own notes call it goes nowhere. */
function nameInPacks(apparatus: Apparatus, entity: Entity, language: string): string | null {
  return getNotes(apparatus, entity).find(({ pack }) => pack !== ownPack)?.record.labels[language] ?? null
}
