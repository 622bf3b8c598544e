import type { Apparatus } from '../../../model/apparatus.ts'
import type { AnnotationGroup } from '../../../model/group-annotations.ts'
import type { Asker } from '../../ask/asker.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import type { PopupHost } from '../host.ts'

/** What the parts about a group are given. */
export interface GroupProps {
  apparatus: Apparatus
  t: AppStrings
  host: PopupHost
  online: Asker
}

/** … about the group that the reader chose. */
export interface OfGroupProps extends GroupProps {
  group: AnnotationGroup
}
