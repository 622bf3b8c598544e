import type { RelatedReport } from '../../../model/annotation.ts'
import type { Apparatus } from '../../../model/apparatus.ts'
import type { RelatedOnline } from '../../../model/online.ts'
import type { Asker } from '../../ask/asker.ts'
import { askOfCitations, type CardQuestion } from '../../ask/questions.ts'
import { getSubjects } from '../online-subjects.ts'

/**
 * The reports on the article's matter that came from what was asked online from popups of the page.
 */
export function getAskedRelated(
  apparatus: Apparatus,
  online: Asker | undefined,
  related: CardQuestion<RelatedOnline> | undefined,
): RelatedReport[] {
  return online
    ? statesOf(apparatus, online, related).flatMap((state) =>
        state?.state === 'answered' ? state.value.related : [],
      )
    : []
}

/** Whether any of it was asked. */
export const hasAsked = (
  apparatus: Apparatus,
  online: Asker,
  related: CardQuestion<RelatedOnline>,
): boolean => statesOf(apparatus, online, related).some((state) => state !== null)

function statesOf(
  apparatus: Apparatus,
  online: Asker,
  related: CardQuestion<RelatedOnline> | undefined,
) {
  return [
    related ? online.get(related) : null,
    ...getSubjects(apparatus).map(({ title, lang }) =>
      online.get(askOfCitations(apparatus, title, lang, true)),
    ),
  ]
}
