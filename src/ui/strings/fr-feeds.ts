import type { FeedsStrings } from './feeds-strings.ts'
import { countFrench } from './plural.ts'

export const frFeeds: FeedsStrings = {
  title: 'Flux',
  help: 'Un flux est la liste, tenue par un site, de ses articles les plus récents. Ceux des flux que vous suivez sont proposés parmi les articles cités et ceux sur le même sujet. Le serveur d’un flux est interrogé environ une fois par heure ; il n’apprend rien de vos lectures.',
  none: 'Vous ne suivez aucun flux.',
  address: 'Adresse d’un journal, de son flux ou d’un catalogue de titres',
  add: 'Ajouter',
  adding: 'Demande en cours…',
  added: (title) => `Vous suivez désormais « ${title} ».`,
  choose: 'Cette page a plusieurs flux. Lequel suivre ?',
  notAFeed:
    'Il n’y a pas de flux à cette adresse ; ni la page n’en nomme un, ni le fichier robots.txt un plan d’actualités.',
  notAllowed: 'Sans votre permission, cet hôte n’est pas interrogé.',
  addressWrong: 'Une adresse commence par https://.',
  follow: 'Suivre',
  ofPage: 'Flux de cet éditeur, à suivre :',
  remove: 'Retirer',
  looked: (when) => `consulté le ${when}`,
  never: 'pas encore consulté',
  days: (taken, listed) =>
    `${taken} sur ${countFrench(listed, ['aucun jour', 'jour', 'jours'])} pris`,
  signedBy: (key) => `clé ${key}`,
  refresh: 'Consulter maintenant',
  starters: 'Titres à suivre',
  startersHelp:
    'Cochez-en autant que vous voulez ; le navigateur pose une seule question pour tous. Aucun n’est suivi tant que vous ne le demandez pas.',
  regions: {
    arab: 'Tous les pays arabes',
    levant: 'Levant et Irak',
    nile: 'Égypte et Soudan',
    maghreb: 'Maghreb',
    world: 'Monde',
    europe: 'Europe',
    'north-america': 'Amérique du Nord',
    'latin-america': 'Amérique latine',
    asia: 'Asie',
  },
  chooseAll: 'Tout cocher',
  chooseFirst: 'Cochez au moins un journal.',
  followChosen: (n) =>
    n === 0 ? 'Suivre' : `Suivre ${countFrench(n, ['', 'journal', 'journaux'])}`,
  followedAll: (n) =>
    `Vous suivez désormais ${countFrench(n, ['aucun journal', 'journal de plus', 'journaux de plus'])}.`,
  silent: (titles) =>
    `Rien n’est encore venu de : ${titles}. Ils seront interrogés de nouveau dans une heure.`,
  importOpml: 'Importer une liste (OPML)',
  exportOpml: 'Exporter la liste (OPML)',
  imported: (n) =>
    n === 0
      ? 'Aucun flux n’a été ajouté.'
      : `${countFrench(n, ['', 'flux ajouté, inactif', 'flux ajoutés, inactifs'])} tant que vous ne les activez pas.`,
  notOpml: 'Ce fichier n’est pas une liste de flux.',
  failed: 'Cela n’a pas marché.',
  failures: {
    'cut-off': 'Tout ce qui passe par le réseau est désactivé.',
    'not-allowed': 'Vous n’avez pas autorisé cet hôte ou cette source.',
    'not-logged': 'Le journal des requêtes n’a pas pu être écrit ; rien n’a été envoyé.',
    offline: 'Il n’y a pas de connexion.',
    timeout: 'Pas de réponse à temps.',
    aborted: 'Arrêté.',
    'rate-limited': 'Le serveur demande moins de requêtes ; on le laisse tranquille un moment.',
    status: 'Le serveur a répondu par une erreur.',
    redirected: 'L’adresse mène à un autre hôte, qui n’a pas été interrogé.',
    'wrong-type': 'La réponse n’est pas un flux.',
    'too-large': 'La réponse est trop grande.',
    network: 'Le serveur n’a pas pu être joint.',
    unsigned: 'Le catalogue n’est pas signé : rien n’en a été pris.',
    'wrong-signature': 'La signature ne correspond pas au catalogue : rien n’a été pris.',
    'key-changed':
      'Il est signé d’une autre clé qu’avant : rien n’a été pris. Si vous faites confiance à la nouvelle, retirez-le et ajoutez-le de nouveau.',
    'bad-catalogue': 'Le catalogue n’est pas comme il doit être, ou d’une forme plus récente.',
    'wrong-checksum': 'Un jour n’est pas celui que promet le catalogue : il n’a pas été pris.',
    damaged: 'Un jour est abîmé : il n’a pas été pris.',
    'wrong-day': 'Un fichier contient un autre jour que celui qu’il dit : il n’a pas été pris.',
  },
  memory: 'Retenir les articles que j’ouvre',
  memoryHelp:
    'Désactivé au départ. Activé : adresse, titre, éditeur, date et noms de chaque article sont gardés sur cet appareil, pour que les articles suivants les retrouvent. Jamais en navigation privée.',
  remembered: (n) => countFrench(n, ['aucun article retenu', 'article retenu', 'articles retenus']),
  forget: 'Tout oublier',
}
