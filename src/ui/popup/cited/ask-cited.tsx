import { AskCitedBy } from '../../ask/ask-cited-by.tsx'
import { askOfCitations } from '../../ask/questions.ts'
import type { Asker } from '../../ask/asker.ts'
import type { Apparatus } from '../../../model/apparatus.ts'
import { getLocalName } from '../../lookups.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import { getSubjects } from '../online-subjects.ts'

/**
 * What Wikipedia cites on the names that the article is about: a button for each. Those of the
 * pieces on the article's own matter stand in the time line.
 */
export function AskCited({
  apparatus,
  online,
  t,
}: {
  apparatus: Apparatus
  online: Asker
  t: AppStrings
}) {
  const subjects = getSubjects(apparatus)
  if (subjects.length === 0) return null
  const local = (name: string) => getLocalName(apparatus, name, t.card.lang)
  return (
    <div class="ask-cited">
      <p class="meta">{t.timeline.askCited}</p>
      {subjects.map(({ title, lang, shown }) => (
        <AskCitedBy
          key={title}
          question={askOfCitations(apparatus, title, lang, true)}
          online={online}
          t={t.card}
          label={local(shown)}
          outlet={local}
        />
      ))}
    </div>
  )
}
