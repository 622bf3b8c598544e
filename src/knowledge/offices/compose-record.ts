import type { EntityRecord } from '../../model/knowledge.ts'
import { composeBriefs } from './compose-briefs.ts'
import { composePerson, type GetRecord } from './compose-person.ts'
import type { Told } from './refer-to.ts'

/** A record as it is shown: offices and facts in short form become sentences. */
export const composeRecord = (
  record: EntityRecord,
  pack: Told,
  getRecord: GetRecord,
): EntityRecord => composeBriefs(composePerson(record, pack, getRecord), pack)
