import type { Fact, Note } from '../../model/knowledge.ts'
import { Facts, Ours } from '../parts/note.tsx'
import { CopyItem } from '../take/copy-item.tsx'
import { takeFact } from '../take/taken.ts'
import type { CardStrings } from '../strings/card-strings.ts'

/** What one pack's sources say of a name. */
export function PackFacts({
  facts,
  day,
  pack,
  name,
  t,
}: {
  facts: Fact[]
  /** of the article, ISO */
  day: string | null
  /** of the thing that they are about */
  name: string
  /** the pack's title, where several packs know the name */
  pack: Note['packTitle'] | null
  t: CardStrings
}) {
  if (facts.length === 0) return null
  return (
    <section class="ruled">
      <h3 class="label">
        {t.facts}
        {pack && (
          <>
            <span class="unseen">{t.comma}</span>
            <span class="meta who">
              {t.pack}
              <Ours texts={pack} t={t} />
            </span>
          </>
        )}
      </h3>
      <Facts
        facts={facts}
        day={day}
        t={t}
        after={(fact) => <CopyItem taken={() => takeFact(name, fact, t)} t={t} />}
      />
    </section>
  )
}
