/** What is said where the reader holds a record of a pack against its public source. */
export interface CheckStrings {
  /** of what opens it: a question */
  title: string
  /** before the links to the pages that tell it in public */
  readAt: string
  /** the button that begins a correction as a note of the reader's own */
  write: string
  /** in the note: before what the record says, and before what the reader is to write */
  says: string
  right: string
  /** on a note that is a correction */
  copy: string
}

export const enCheck: CheckStrings = {
  title: 'Is this right?',
  readAt: 'Read it at the source: ',
  write: 'Write a correction',
  says: 'The record says:',
  right: 'What is right, and the page where it stands:',
  copy: 'Copy as the text of a pull request',
}

export const arCheck: CheckStrings = {
  title: 'هل التعريف صحيح؟',
  readAt: 'للقراءة في المصدر: ',
  write: 'كتابة تصحيح',
  says: 'يقول التعريف:',
  right: 'الصواب، والصفحة التي ورد فيها:',
  copy: 'نسخ بصيغة طلب سحب (pull request)',
}

export const frCheck: CheckStrings = {
  title: 'Est-ce exact ?',
  readAt: 'À lire à la source : ',
  write: 'Écrire une correction',
  says: 'La notice dit :',
  right: 'Ce qui est exact, et la page où on le lit :',
  copy: 'Copier comme texte d’une demande de fusion (pull request)',
}
