import type { Asker } from '../ask/asker.ts'

/**
 * The same asker, which also tells the whole popup: what came stands in more than one of its views.
 */
export function withNews({ get, ask }: Asker, onNews: () => void): Asker {
  return {
    get,
    ask: (question, byReader, changed) =>
      ask(question, byReader, () => {
        changed()
        onNews()
      }),
  }
}
