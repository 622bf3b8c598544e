import type { OwnerWords } from '../../claims/owner-words.ts'
import { wordSet } from '../../word-sets.ts'

/** By which words a source names somebody only to tell whose people or what body speaks. */
export const ownerWords: OwnerWords = {
  related: wordSet(
    `biographer ghostwriter translator predecessor successor pupil disciple follower ally foe challenger deputy
    assistant secretary servant nurse surgeon physician psychiatrist therapist publicist promoter trainer teacher
    mentor tutor classmate roommate housemate girlfriend boyfriend stalker admirer fan captor kidnapper rescuer
    loyalist associate confidant confidante envoy heir descendant ancestor twin godfather godmother namesake
    barrister detective investigator`,
  ),
  kin: wordSet(
    'kids kid ex ex-boyfriend ex-girlfriend in-laws stepfather stepson camp entourage estate',
  ),
  bodies: wordSet(
    `police party hospital clinic estate office foundation campaign team family company firm club label studio bank
    court government ministry trust charity union camp entourage inquest inquiry group people`,
  ),
  links: wordSet('of to for behind around against about near under'),
  where: wordSet('in at'),
  opposed: wordSet('opposition minority majority'),
  doing: wordSet(
    `treating representing defending prosecuting investigating hunting questioning interviewing holding suing
    backing supporting opposing replacing succeeding advising protecting guarding employing detaining arresting
    examining accompanying escorting challenging charging honouring honoring mourning impersonating tracking
    chasing pursuing assisting helping harbouring harboring hosting nursing trying`,
  ),
  won: wordSet('champion champions holder holders'),
  done: /ed$|^run$/,
  blamed: wordSet('accused convicted suspected guilty acquitted charged'),
  deed: /ing$/,
  joins: 'and',
  relatives: wordSet('who whom which that'),
  naming: wordSet('as called call calls named name is was be became becomes'),
  states: wordSet(
    `late former ex then slain murdered killed dead jailed imprisoned detained ousted exiled disgraced retired fellow
    outgoing incoming acting deputy vice prime interim famous legendary veteran popular controversial injured wounded
    missing kidnapped arrested accused convicted`,
  ),
  age: /^\d{1,3}-year-old$/,
  calling: /..(?:ist|ian|tor|eer|man|woman)$/,
  known: wordSet('the his her its their our my'),
  matters: wordSet('justice'),
}
