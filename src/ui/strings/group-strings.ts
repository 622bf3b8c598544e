/** What is said of a group of annotators: what it wrote about a page, and what is sent to it. */
import { countArabic, countEnglish, countFrench } from './plural.ts'

export interface GroupStrings {
  title: string
  help: string
  /** before the address that is told */
  address: string
  list: string
  again: string
  noGroups: string
  unknownKey: string
  toSettings: string
  choose: string
  /** beside the name of a group */
  isPublic: string
  show: string
  nothing: string
  /** how many annotations there are, of which the newest stand here */
  newest: (shown: number, all: number) => string
  /** of an annotation without a place */
  wholePage: string
  gone: string
  send: string
  sendHelp: string
  publicHelp: string
  all: string
  none: string
  sendThese: (n: number) => string
  sent: (sent: number, of: number) => string
  sendRest: (n: number) => string
  most: (n: number) => string
}

export const enGroup: GroupStrings = {
  title: 'With a group on Hypothesis',
  help: 'See what a group of yours wrote about this page, and send it statements. Nothing is asked or sent before you press.',
  address: 'Hypothesis is told this address:',
  list: 'Look for my groups',
  again: 'Look again',
  noGroups: 'You are in no group there yet.',
  unknownKey: 'Hypothesis does not know this key.',
  toSettings: 'Change it in the settings',
  choose: 'Group',
  isPublic: 'everyone can read it',
  show: 'Show what it wrote here',
  nothing: 'It wrote nothing about this page.',
  newest: (shown, all) => `the newest ${shown} of ${all}`,
  wholePage: 'about the whole page',
  gone: 'This group is gone, or you are no longer in it.',
  send: 'Send statements to it',
  sendHelp:
    'Of each go its words with some around them, who says it and on what basis, and the page’s title and address. The group sees them under your name there.',
  publicHelp: 'Everyone can read this group.',
  all: 'All',
  none: 'None',
  sendThese: (n) => `Send ${countEnglish(n, 'statement', 'statements')}`,
  sent: (sent, of) => `${sent} of ${of} sent.`,
  sendRest: (n) => `Send the other ${n}`,
  most: (n) => `At most ${n} at once.`,
}

export const frGroup: GroupStrings = {
  title: 'Avec un groupe sur Hypothesis',
  help: 'Voir ce qu’un de vos groupes a écrit sur cette page, et lui envoyer des propos. Rien n’est demandé ni envoyé avant que vous ne pressiez un bouton.',
  address: 'Hypothesis reçoit cette adresse\u00a0:',
  list: 'Chercher mes groupes',
  again: 'Chercher de nouveau',
  noGroups: 'Vous n’y êtes encore dans aucun groupe.',
  unknownKey: 'Hypothesis ne connaît pas cette clé.',
  toSettings: 'La changer dans les réglages',
  choose: 'Groupe',
  isPublic: 'lisible par tous',
  show: 'Voir ce qu’il a écrit ici',
  nothing: 'Il n’a rien écrit sur cette page.',
  newest: (shown, all) => `les ${shown} plus récentes sur ${all}`,
  wholePage: 'sur la page entière',
  gone: 'Ce groupe n’existe plus, ou vous n’en faites plus partie.',
  send: 'Lui envoyer des propos',
  sendHelp:
    'De chacun partent ses mots et quelques mots autour, qui le dit et sur quelle base, avec le titre et l’adresse de la page. Le groupe les voit sous votre nom là-bas.',
  publicHelp: 'Tout le monde peut lire ce groupe.',
  all: 'Tous',
  none: 'Aucun',
  sendThese: (n) => `Envoyer ${countFrench(n, ['aucun propos', 'propos', 'propos'])}`,
  sent: (sent, of) =>
    `${countFrench(sent, ['Aucun propos envoyé', 'propos envoyé', 'propos envoyés'])} sur ${of}.`,
  sendRest: (n) => (n < 2 ? 'Envoyer le dernier' : `Envoyer les ${n} autres`),
  most: (n) => `${n} au plus à la fois.`,
}

export const arGroup: GroupStrings = {
  title: 'مع مجموعة على Hypothesis',
  help: 'اطّلع على ما كتبته مجموعة أنت فيها عن هذه الصفحة، وأرسل إليها أقوالًا. لا يُسأل أحد ولا يُرسل شيء قبل أن تضغط.',
  address: 'يُذكر لـHypothesis هذا العنوان:',
  list: 'البحث عن مجموعاتي',
  again: 'البحث من جديد',
  noGroups: 'لست في أي مجموعة هناك بعد.',
  unknownKey: 'لا تعرف Hypothesis هذا المفتاح.',
  toSettings: 'تغييره في الإعدادات',
  choose: 'المجموعة',
  isPublic: 'يقرؤها الجميع',
  show: 'عرض ما كتبته هنا',
  nothing: 'لم تكتب شيئًا عن هذه الصفحة.',
  newest: (shown, all) => `أحدث ${shown} من ${all}`,
  wholePage: 'عن الصفحة كلها',
  gone: 'لم تعد هذه المجموعة موجودة، أو لم تعد أنت فيها.',
  send: 'إرسال أقوال إليها',
  sendHelp:
    'يُرسل من كل قول كلامه وكلمات حوله، وقائله وأساسه، ومعها عنوان الصفحة ورابطها. وتراه المجموعة باسمك هناك.',
  publicHelp: 'هذه المجموعة يقرؤها الجميع.',
  all: 'الكل',
  none: 'لا شيء',
  sendThese: (n) =>
    `إرسال ${countArabic(n, ['لا شيء', 'قول واحد', 'قولين', 'أقوال', 'قولًا', 'قول'])}`,
  sent: (sent, of) => `أُرسل ${sent} من ${of}.`,
  sendRest: (n) => `إرسال ما بقي (${n})`,
  most: (n) => `لا يُرسل أكثر من ${n} دفعة واحدة.`,
}
