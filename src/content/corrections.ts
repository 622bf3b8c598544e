/** What the reader says was wrongly read on this page, each with its way back. */
import type { Citation, Claim, Entity } from '../model/annotation.ts'
import type { Apparatus } from '../model/apparatus.ts'
import { citationKey, claimKey } from '../model/claim-key.ts'
import type { AskBackground, ToBackground } from '../platform/messages/messages.ts'
import type { CardProps, Corrected } from '../ui/card/card-props.ts'
import type { Mark } from './mark/plan-marks.ts'

export interface Corrections extends Pick<
  CardProps,
  'onHideClaim' | 'onHideCitation' | 'onNoName'
> {
  /** the latest, while its card says so */
  get(): Corrected | null
  forget(): void
}

type Decision = Partial<ToBackground['decide']['ask']>

/** `page.open`: shows the card of a mark; `page.getOpen`: whose card is open. */
export function createCorrections(
  page: {
    getApparatus(): Apparatus | null
    getOpen(): Mark | null
    open(mark: Mark): void
    close(): void
  },
  ask: AskBackground,
): Corrections {
  let latest: Corrected | null = null
  const correct = async (
    what: Corrected['what'],
    words: string,
    decision: Decision,
    back: Decision,
  ) => {
    const mark = page.getOpen()
    const mine: Corrected = {
      what,
      words,
      async undo() {
        await ask('decide', back)
        page.close()
      },
    }
    // before it is kept: the page is then marked again, and its card stays for the way back
    latest = mine
    try {
      await ask('decide', decision)
    } catch (error) {
      latest = null
      throw error
    }
    if (mark && latest === mine) page.open({ ...mark, target: { kind: 'corrected', id: '' } })
  }
  const hide = async (what: 'claim' | 'citation', words: string, key: string) =>
    correct(what, words, { hide: key }, { show: key })
  return {
    get: () => latest,
    forget() {
      latest = null
    },
    async onHideClaim(claim: Claim) {
      const apparatus = page.getApparatus()
      if (apparatus) await hide('claim', '', claimKey(apparatus, claim))
    },
    async onHideCitation(citation: Citation) {
      const apparatus = page.getApparatus()
      if (!apparatus) return
      const words = apparatus.document.text.slice(citation.start, citation.end)
      await hide('citation', words, citationKey(apparatus, citation))
    },
    async onNoName({ name }: Entity) {
      const lang = page.getApparatus()?.document.lang
      if (lang === undefined) return
      const choice = { lang, written: name, record: null, label: null, as: 'nothing' as const }
      await correct('name', name, { choose: choice }, { forget: { written: name, lang } })
    },
  }
}
