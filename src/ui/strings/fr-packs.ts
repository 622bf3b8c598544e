import type { PackFailure } from '../../model/installed-pack.ts'
import type { OutwardFailure } from '../../model/outward.ts'
import type { PacksStrings } from './packs-strings.ts'
import { countFrench } from './plural.ts'

const size = (bytes: number) =>
  bytes < 1000
    ? `${bytes} octets`
    : bytes < 1e6
      ? `${Math.round(bytes / 1000)} Ko`
      : `${(bytes / 1e6).toFixed(1).replace('.', ',')} Mo`

function download(host: string, failure: OutwardFailure): string {
  switch (failure.kind) {
    case 'cut-off':
      return 'Toutes les requêtes sont désactivées ; rien n’a été téléchargé.'
    case 'not-allowed':
      return `Le navigateur ou vos réglages ne permettent pas d’interroger ${host}.`
    case 'not-logged':
      return 'Le journal des requêtes n’a pas pu être écrit ; rien n’a été envoyé.'
    case 'offline':
      return 'Il n’y a pas de connexion.'
    case 'timeout':
      return `${host} a mis trop de temps à répondre.`
    case 'aborted':
      return 'Le téléchargement a été annulé.'
    case 'rate-limited':
      return `${host} demande moins de requêtes. Réessayez plus tard.`
    case 'status':
      return failure.status === 404
        ? `${host} n’a rien à cette adresse.`
        : `${host} a répondu par l’erreur ${failure.status}.`
    case 'redirected':
      return failure.host === null
        ? 'L’adresse mène à une autre, qui n’a pas été interrogée. Le navigateur ne dit pas laquelle.'
        : `L’adresse mène à ${failure.host}, que vous n’avez pas autorisé.`
    case 'wrong-type':
      return `${host} a envoyé autre chose qu’un paquet ou un catalogue (${failure.type || 'sans type'}).`
    case 'too-large':
      return `Il dépasse ${size(failure.maxBytes)}, le maximum accepté de cette adresse.`
    case 'network':
      return `${host} n’a pas pu être joint, ou la ligne a été coupée.`
  }
}

/** Of what went wrong where its kind says all. */
const plain = {
  'not-an-address': 'Ce n’est pas une adresse. Une adresse commence par https://',
  'no-file': 'Le fichier n’a pas pu être lu.',
  'not-a-pack': 'Ce fichier n’est pas un paquet de connaissances.',
  'web-page':
    'Il y a une page web à cette adresse, pas un paquet. Cherchez le lien vers le fichier lui-même.',
  'newer-format': 'Ce paquet demande une version plus récente de Hashiya.',
  'older-format':
    'Ce paquet a été fait pour une version plus ancienne de Hashiya. Demandez un fichier plus récent à son éditeur.',
  truncated: 'Le fichier s’arrête trop tôt : il n’est pas arrivé entier.',
  corrupt: 'Le fichier est abîmé : sa somme de contrôle ne concorde pas.',
  'wrong-checksum':
    'Ce n’est pas le fichier que nomme le catalogue : la somme de contrôle diffère.',
  'newer-catalogue': 'Ce catalogue demande une version plus récente de Hashiya.',
  quota: 'Le navigateur n’a plus de place pour lui.',
  storage: 'Le stockage du navigateur a échoué.',
  cancelled: 'Annulé.',
  interrupted: 'Le travail a été interrompu.',
}

function describe(failure: PackFailure): string {
  switch (failure.kind) {
    case 'download':
      return download(failure.host, failure.failure)
    case 'malformed':
      return `Le fichier n’est pas comme un paquet doit être (${failure.where}).`
    case 'not-as-promised':
      return `Le catalogue promettait ${failure.promised}, le fichier est ${failure.found}.`
    case 'older-than-bundled':
      return `Hashiya apporte déjà la version ${failure.bundled} de ce paquet ; celle-ci est ${failure.found}.`
    case 'not-a-catalogue':
      return `Le fichier n’est pas un catalogue (${failure.where}).`
    case 'unsigned':
      return `Le catalogue de ${failure.host} devrait être signé et ne l’est plus.`
    case 'wrong-signature':
      return `La signature du catalogue de ${failure.host} ne concorde pas avec lui.`
    case 'key-changed':
      return `Le catalogue de ${failure.host} est signé d’une autre clé (${failure.given}) que lorsque vous lui avez fait confiance (${failure.known}). Si son éditeur a annoncé une nouvelle clé, oubliez le catalogue et ajoutez-le de nouveau.`
    default:
      return plain[failure.kind]
  }
}

export const frPacks: PacksStrings = {
  help: 'Un paquet réunit des notices, qui disent ce que l’on sait d’un nom, et des articles parus, chacun avec sa source ; dans les fiches, c’est « notre notice ». Quand deux paquets connaissent le même nom, celui du haut l’emporte. Les pages ouvertes suivent quand on les recharge.',
  use: (title) => `Utiliser ${title}`,
  up: (title) => `Monter : ${title}`,
  down: (title) => `Descendre : ${title}`,
  moved: (title, place, all) => `${title} est maintenant ${place} sur ${all}`,
  bundled: 'livré avec Hashiya',
  fromFile: 'd’un fichier',
  fromHost: ['de ', ''],
  since: (day) => `installé le ${day}`,
  credits: (n) => `D’où viennent ses données (${n})`,
  trouble: {
    damaged: 'Son fichier est abîmé, il n’est donc pas utilisé. Réinstallez-le ou retirez-le.',
    outdated:
      'Il a été fait pour une version plus ancienne de Hashiya, il n’est donc pas utilisé. Mettez-le à jour ou installez un fichier plus récent ; d’ici là il est gardé tel quel.',
  },
  storage: {
    refused:
      'Le navigateur ne laisse rien stocker à Hashiya : les paquets que vous avez installés manquent. C’est habituel en navigation privée.',
    newer:
      'Vos paquets ont été stockés par une version plus récente de Hashiya. Ils restent tels quels ; mettez Hashiya à jour pour les utiliser.',
  },
  remove: 'Retirer',
  removeThis: (title) => `Retirer ${title}`,
  keep: 'Garder',
  removed: (title) => `${title} a été retiré.`,
  add: 'Ajouter des paquets',
  pickFile: 'D’un fichier…',
  address: 'Adresse d’un paquet ou d’un catalogue',
  fetch: 'Télécharger',
  offline:
    'Toutes les requêtes sont désactivées. Des fichiers peuvent tout de même être installés.',
  goOnline: 'Activer les requêtes',
  notAllowed: (host) => `Vous n’avez pas autorisé à interroger ${host}. Rien n’a été envoyé.`,
  phases: {
    download: 'Téléchargement',
    check: 'Vérification',
    compare: 'Comparaison avec ce que vous avez',
    store: 'Stockage',
  },
  cancel: 'Annuler',
  sizeName: 'Taille',
  size,
  fetched: (size) => `dont ${size} téléchargés`,
  of: (done, all) => `${done} sur ${all}`,
  now: (what) => `à présent ${what}`,
  newPack: 'un nouveau paquet',
  changes: (added, changed, removed) =>
    [
      countFrench(added, ['aucun ajout', 'ajout', 'ajouts']),
      countFrench(changed, ['aucun changement', 'changement', 'changements']),
      countFrench(removed, ['aucun retrait', 'retrait', 'retraits']),
    ].join(', '),
  same: 'aucune différence',
  entities: 'Notices',
  reports: 'Articles',
  otherPlace: (before, now) =>
    `Jusqu’ici ce paquet venait de ${before}, maintenant il vient de ${now}.`,
  aFile: 'un fichier',
  theExtension: 'Hashiya même',
  unlinked: (n) =>
    `${countFrench(n, ['Toutes les adresses sont en https', 'adresse n’est pas en https et ne sera pas un lien', 'adresses ne sont pas en https et ne seront pas des liens'])}.`,
  older: 'C’est une version plus ancienne que la vôtre.',
  install: 'Installer',
  update: 'Mettre à jour',
  leave: 'Laisser',
  taken: (title) => `${title} est installé. Les pages l’utilisent dès leur prochain chargement.`,
  updated: (title, version) =>
    `${title} est passé à la version ${version}. Les pages l’utilisent dès leur prochain chargement.`,
  installThis: (title) => `Installer ${title}`,
  updateThis: (title) => `Mettre à jour ${title}`,
  catalogues: 'Catalogues',
  signed: (key) => `signé, clé ${key}`,
  unsigned: 'non signé',
  lookedAt: (day) => `consulté pour la dernière fois le ${day}`,
  look: 'Chercher des mises à jour',
  lookAt: (title) => `Chercher des mises à jour : ${title}`,
  looked: (updates, fresh) =>
    `${countFrench(updates, ['Aucune mise à jour', 'mise à jour', 'mises à jour'])}, ${countFrench(fresh, ['aucun nouveau paquet', 'nouveau paquet', 'nouveaux paquets'])} depuis la dernière fois.`,
  forget: 'Oublier',
  forgetThis: (title) => `Oublier ${title}`,
  forgetHelp: 'Ses paquets restent. Sa clé est oubliée aussi.',
  forgotten: (title) => `Le catalogue « ${title} » a été oublié.`,
  followed: (title) => `Le catalogue « ${title} » a été ajouté.`,
  none: 'Le catalogue ne contient aucun paquet.',
  isNew: 'nouveau',
  isInstalled: 'installé',
  hasUpdate: (version) => `vous avez ${version}`,
  followIt: 'Suivre l’adresse',
  allowAndFollow: (host) => `Autoriser ${host} et suivre`,
  openInTab: 'Ouvrir dans un onglet',
  followHelp:
    'Si vous la suivez, chaque hôte en chemin apprend que quelqu’un demande ce fichier, et le navigateur n’en nomme aucun d’avance. Sinon, enregistrez le fichier depuis un onglet et installez-le « D’un fichier ».',
  unreadable:
    'L’adresse mène à un hôte que le navigateur ne laisse lire à personne sans votre permission, et qu’il ne nomme pas. Ouvrez-la dans un onglet, enregistrez le fichier et installez-le « D’un fichier ». Si vous connaissez l’hôte, entrez l’adresse même du fichier.',
  failed: 'Rien n’a été changé.',
  failure: describe,
}
