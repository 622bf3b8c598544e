import { describe, expect, it } from 'vitest'
import { findCitations } from '../../../src/annotate/citations/find-citations.ts'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { french } from '../../../src/languages/fr/index.ts'
import { findClaims } from '../../find-claims.ts'
import { startCpuTimer } from '../../cpu-timer.ts'
import { toDocument } from '../../to-document.ts'

const anchor = '2025-10-20'
const names = (text: string) =>
  findEntities(toDocument(text, 'fr', anchor), french, []).map(
    ({ type, name, mentions }) =>
      `${type} ${name}${mentions.length > 1 ? ` ×${mentions.length}` : ''}`,
  )

function told(text: string): string[] {
  const document = toDocument(text, 'fr', anchor)
  const entities = findEntities(document, french, [])
  const of = (spans: { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' | ')
  return findClaims(document, french, entities).map(
    ({ source, cue, content, kind, entity }) =>
      `${entities.find(({ id }) => id === entity)?.name ?? (of(source) || '?')} – ${of(cue)} – ${of(content)} (${kind})`,
  )
}

const cited = (text: string) =>
  findCitations(toDocument(text, 'fr', anchor), french, { entities: [], claims: [] }).map(
    ({ kind, outlets, from, to }) =>
      `${kind}: ${outlets.join(', ')}${from ? ` [${from}..${to}]` : ''}`,
  )

describe('French names', () => {
  it.each([
    ['Le ministère de l’Intérieur et la mairie se taisent.', ['ORG ministère de l’Intérieur']],
    [
      'Selon le ministère russe de la Défense, le ministère de l’Économie et des Finances tremble.',
      ['ORG ministère russe de la Défense', 'ORG ministère de l’Économie et des Finances'],
    ],
    [
      'Un cours à l’université Mohammed V, à Valmont.',
      ['ORG université Mohammed V', 'LOC Valmont'],
    ],
    ['Le tribunal a siégé au stade Anna-Blanc.', ['LOC stade Anna-Blanc']],
    [
      'Hier, la directrice Laure de la Combe a parlé. M. Vallier l’a suivie.',
      ['PER Laure de la Combe', 'PER Vallier'],
    ],
    ['On a vu Anna Blanc à Valmont. Blanc y vit.', ['PER Anna Blanc ×2', 'LOC Valmont']],
    [
      'Le Conseil supérieur des ponts et la Confédération française du bois ont signé.',
      ['ORG Conseil supérieur des ponts', 'ORG Confédération française du bois'],
    ],
    [
      'Le rapport d’Amnesty International cite l’Iran et l’ONU.',
      ['ORG Amnesty International', 'LOC Iran', 'ORG ONU'],
    ],
    [
      'Le maire de Saint-Brévin a vu Météo-France, Campus France et The Daily Tide.',
      ['LOC Saint-Brévin', 'ORG Météo-France', 'ORG Campus France', 'ORG The Daily Tide'],
    ],
    [
      'Le ministre de l’Intérieur Paul Renard a vu l’Allemande Anna Kohl.',
      ['PER Paul Renard', 'PER Anna Kohl'],
    ],
    // a family name that is a given name too
    ['On parle de Noëline Martin.', ['PER Noëline Martin']],
    ['Le PDG d’Hydro-Québec a parlé.', ['ORG Hydro-Québec']],
    [
      'La Seine-Saint-Denis attend Santé publique France.',
      ['LOC Seine-Saint-Denis', 'ORG Santé publique France'],
    ],
    ['Le match Guingamp-Plérin est long.', []],
    ['Le ministre du Commerce Tayeb Vallier est venu.', ['PER Tayeb Vallier']],
    ['La ministre de la Culture et Sports Nautiques, Anna Blanc, part.', ['PER Anna Blanc']],
    ['Hier, Titouan Le Borgne a parlé.', ['PER Titouan Le Borgne']],
    ['On va en Colombie-Britannique.', ['LOC Colombie-Britannique']],
    ['Selon les Français, Dimanche est un beau jour.', ['GROUP Français']],
    // an article with a capital inside a sentence belongs to the name
    [
      'Ils vivent à Les Coteaux et lisent Le Canard du Rhin.',
      ['LOC Les Coteaux', 'ORG Le Canard du Rhin'],
    ],
    ['Malo Le Hénaff rit. On a vu Le Hénaff.', ['PER Malo Le Hénaff ×2']],
    [
      'La maire de Tourmelon et les habitants du Valdoré sont là.',
      ['LOC Tourmelon', 'LOC Valdoré'],
    ],
    ['Une étude de Verdalis le dit, selon Odorama.', ['ORG Verdalis', 'ORG Odorama']],
    [
      'Il loue la Fédération des gardiens indépendants.',
      ['ORG Fédération des gardiens indépendants'],
    ],
    ['La cour d’appel de Valmont a jugé.', ['ORG cour d’appel de Valmont']],
    ['La bijouterie Vallier & Fils a fermé.', ['ORG Vallier & Fils']],
    ['Il l’a écrit sur X.', ['PRODUCT X']],
    ['On en parle au Festival de danse de Valmont.', ['EVENT Festival de danse de Valmont']],
    ['Le train part de la Gare du Nord.', ['LOC Gare du Nord']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})

describe('French speech', () => {
  it.each([
    [
      'Paul Renard tempère : « Rien ne presse. »',
      ['Paul Renard – tempère – « Rien ne presse. » (direct)'],
    ],
    ['« Rien ne presse », chipote-t-elle.', ['elle – chipote-t – « Rien ne presse » (direct)']],
    [
      'Le maire chiffre le manque à gagner à 3 millions d’euros.',
      ['Le maire – chiffre – le manque à gagner à 3 millions d’euros (indirect)'],
    ],
    ['La mairie parle de 140 foyers.', ['La mairie – parle – de 140 foyers (indirect)']],
    [
      'Le maire a invité les habitants à « garder leur calme ».',
      ['Le maire – a invité – « garder leur calme » (direct)'],
    ],
    [
      'Le maire a fini par reconnaître que tout manque.',
      ['Le maire – a fini par reconnaître – que tout manque (indirect)'],
    ],
    [
      'La ville, a-t-il prévenu, pourrait fermer le port.',
      ['il – a-t-il prévenu – La ville | pourrait fermer le port (indirect)'],
    ],
    ['La victime a requis l’anonymat.', []],
    [
      '« Non », a dit la Cour européenne des droits de l’homme.',
      ['Cour européenne des droits de l’homme – a dit – « Non » (direct)'],
    ],
    [
      'L’armée, qui nie tout tir, a affirmé avoir quitté Brest.',
      [
        'L’armée – a affirmé – avoir quitté Brest (indirect)',
        'L’armée – nie – tout tir (indirect)',
      ],
    ],
    [
      'La mairie, elle, accuse Brest de mentir.',
      ['La mairie – accuse – Brest de mentir (indirect)'],
    ],
    [
      'Selon une enquête de Mediapart, de Libération et du Monde, la société a menti.',
      ['Mediapart – Selon – la société a menti (indirect)'],
    ],
    [
      'Selon une étude du Monde, publiée mardi, la ville dort.',
      ['Monde – Selon – la ville dort (indirect)'],
    ],
    [
      'Selon le maire, Paris dort, mais Brest veille.',
      ['le maire – Selon – Paris dort, mais Brest veille (indirect)'],
    ],
    [
      'Selon le maire, depuis lundi, tout manque.',
      ['le maire – Selon – depuis lundi, tout manque (indirect)'],
    ],
    ['« Non », tranche pour sa part le maire.', ['le maire – tranche – « Non » (direct)']],
    [
      'Le maire dénonce de son côté un texte « vide ».',
      ['Le maire – dénonce – un texte « vide » (mixed)'],
    ],
    [
      'Selon la mairie, dont les chiffres datent, trois rues sont fermées.',
      ['la mairie – Selon – trois rues sont fermées (indirect)'],
    ],
    ['Le maire parle d’une « farce ».', ['Le maire – parle – d’une « farce » (mixed)']],
    ['Le film parle d’un « héros ».', []],
    ['Le maire parle de son frère, un « héros ».', []],
    ['Le maire y voit une « farce ».', ['Le maire – voit – une « farce » (mixed)']],
    ['Le maire n’y voit pas une « farce ».', []],
    ['Le maire fait état de trois morts.', ['Le maire – fait état – de trois morts (indirect)']],
    [
      'Le maire a mis en garde contre une crise.',
      ['Le maire – a mis en garde – contre une crise (indirect)'],
    ],
    [
      'L’avocat du maire, Paul Renard, a lui dénoncé « une farce ».',
      ['Paul Renard – a lui dénoncé – « une farce » (direct)'],
    ],
    [
      'Brest est libre, affirme le porte-parole de l’armée, le général Paul Renard.',
      ['Paul Renard – affirme – Brest est libre (indirect)'],
    ],
    [
      'Julien, 22 ans, étudiant, explique que tout manque.',
      ['Julien – explique – que tout manque (indirect)'],
    ],
    [
      'Le chef a été tué, ont indiqué lundi à l’AFP des sources locales.',
      ['des sources locales – ont indiqué – Le chef a été tué (indirect)'],
    ],
    [
      'Un élu a confirmé l’attaque, parlant de « carnage ».',
      ['Un élu – parlant – de « carnage » (mixed)'],
    ],
    [
      'Le maire a nié vendredi devant le juge ne pas avoir payé.',
      ['Le maire – a nié – ne pas avoir payé (indirect)'],
    ],
    ['Le maire a nié la veille, pour avoir la paix.', []],
    [
      'Le maire dit avoir appris l’affaire « dans la presse ».',
      ['Le maire – dit – avoir appris l’affaire « dans la presse » (mixed)'],
    ],
    ['Le maire l’accuse de mentir.', ['Le maire – accuse – de mentir (indirect)']],
    ['Le maire propose de fermer le pont.', ['Le maire – propose – de fermer le pont (indirect)']],
    ['Le maire a fait part de sa peur.', ['Le maire – a fait part – de sa peur (indirect)']],
    ['Le maire redoute une crue.', ['Le maire – redoute – une crue (indirect)']],
    ['Il ne fait aucun doute que tout va bien. Nul doute que tout ira bien.', []],
    ['« Tout manque », renchérit le maire.', ['le maire – renchérit – « Tout manque » (direct)']],
    ['« Tout manque », menace le maire.', ['le maire – menace – « Tout manque » (direct)']],
    ['Bien que la ville soit calme, la menace du maire pèse.', []],
    [
      'Le maire de Brest, Paul Renard : « Rien ne presse. »',
      ['Paul Renard –  – « Rien ne presse. » (direct)'],
    ],
    [
      'Paul Renard reste prudent : « Rien ne presse. »',
      ['Paul Renard –  – « Rien ne presse. » (direct)'],
    ],
    ['Le maire a reçu une lettre : « Rien ne presse. »', []],
    ['Paul Renard regarde Anna Blanc : « Bravo ! »', []],
    ['« Tout manque », peste Anna Blanc.', ['Anna Blanc – peste – « Tout manque » (direct)']],
  ])('tells who says what in %s', (text, expected) => expect(told(text)).toEqual(expected))

  it.each([
    [
      'BREST, 14 octobre (AMR) - Le ministre, Paul Renard, a annoncé mardi un plan pour Brest.',
      ['Paul Renard – a annoncé – un plan pour Brest (indirect)'],
    ],
    ['La France a nié avoir menti.', ['France – a nié – avoir menti (indirect)']],
    ['Le suspect nie son rôle.', ['Le suspect – nie – son rôle (indirect)']],
    [
      'Le maire exhorte les parties à la retenue.',
      ['Le maire – exhorte – les parties à la retenue (indirect)'],
    ],
    [
      'La ministre exhorte les parents à faire vite.',
      ['La ministre – exhorte – les parents à faire vite (indirect)'],
    ],
    ['Le maire se dit très déçu.', ['Le maire – se dit – très déçu (indirect)']],
    [
      'La mairie a fait savoir que le pont ouvrirait.',
      ['La mairie – a fait savoir – que le pont ouvrirait (indirect)'],
    ],
    ['« Le pont tient », a réagi le maire.', ['le maire – a réagi – « Le pont tient » (direct)']],
    ['La mairie rejette le projet.', ['La mairie – rejette – le projet (indirect)']],
    [
      'Le maire, Paul Renard, a déclaré mardi que le pont ouvrirait.',
      ['Paul Renard – a déclaré – que le pont ouvrirait (indirect)'],
    ],
    [
      'Le maire Paul Renard a parlé. « Tout est vérifié », a-t-il dit. « Rien ne manque. »',
      ['Paul Renard – a-t-il dit – « Tout est vérifié » | « Rien ne manque. » (direct)'],
    ],
    [
      'Paul Renard a reçu Claire Vallon. « Le pont ouvrira », a-t-elle dit. Il a affirmé que rien ne manque.',
      [
        'Claire Vallon – a-t-elle dit – « Le pont ouvrira » (direct)',
        'Paul Renard – a affirmé – que rien ne manque (indirect)',
      ],
    ],
    [
      '« Le barrage tient », affirme l’ingénieure Anna Blanc.',
      ['Anna Blanc – affirme – « Le barrage tient » (direct)'],
    ],
    [
      'D’après Anna Blanc, maire de Valmont, les travaux avancent.',
      ['Anna Blanc – D’après – les travaux avancent (indirect)'],
    ],
    [
      'Les accusations ont été fermement rejetées par la banque.',
      ['la banque – ont été fermement rejetées – Les accusations (indirect)'],
    ],
    ['Les offres ont été rejetées par la banque.', []],
    [
      'Aux dires des voisins, la maison était vide.',
      ['voisins – Aux dires des – la maison était vide (indirect)'],
    ],
    [
      'Le pont est fermé, selon des témoins.',
      ['des témoins – selon – Le pont est fermé (indirect)'],
    ],
    [
      'Les syndicats, « amers », déploraient des « points de blocage ».',
      ['Les syndicats – déploraient – des « points de blocage » (mixed)'],
    ],
    [
      'Anna Blanc estime que le rapport est juste, regrettant qu’il soit tardif.',
      [
        'Anna Blanc – estime – que le rapport est juste (indirect)',
        'Anna Blanc – regrettant – qu’il soit tardif (indirect)',
      ],
    ],
    [
      'L’entreprise dément avoir caché le rapport.',
      ['L’entreprise – dément – avoir caché le rapport (indirect)'],
    ],
    [
      'La hausse est confirmée, ont annoncé les pompiers.',
      ['les pompiers – ont annoncé – La hausse est confirmée (indirect)'],
    ],
    [
      '« On a tout perdu », a confié la boulangère, Sylvie Roussel, à la presse.',
      ['Sylvie Roussel – a confié – « On a tout perdu » (direct)'],
    ],
    [
      '« C’est long », a tempéré à Lille le maire Paul Renard.',
      ['Paul Renard – a tempéré – « C’est long » (direct)'],
    ],
    [
      '« C’est une insulte », s’est emportée Nadège Pons.',
      ['Nadège Pons – s’est emportée – « C’est une insulte » (direct)'],
    ],
    [
      'Paul Renard s’est félicité d’« une victoire ».',
      ['Paul Renard – s’est félicité – d’« une victoire » (mixed)'],
    ],
    [
      'La direction a annoncé jeudi un plan de relance et a reçu les élus.',
      ['La direction – a annoncé – un plan de relance (indirect)'],
    ],
    [
      'Le directeur, Alain Férec, accuse les grévistes de mentir.',
      ['Alain Férec – accuse – les grévistes de mentir (indirect)'],
    ],
    [
      'La ministre de l’Économie, Anna Blanc, a dit regretter ce choix et a quitté la salle.',
      ['Anna Blanc – a dit – regretter ce choix (indirect)'],
    ],
    [
      'Une des plaignantes, la journaliste Claire Dorval, juge cette défense « indécente ».',
      ['Claire Dorval – juge – cette défense « indécente » (mixed)'],
    ],
    [
      'L’Union européenne a appelé les deux camps à cesser le feu.',
      ['Union européenne – a appelé – les deux camps à cesser le feu (indirect)'],
    ],
    [
      'La mairie, qui réclame la paix, a critiqué l’accord.',
      ['La mairie – a critiqué – l’accord (indirect)', 'La mairie – réclame – la paix (indirect)'],
    ],
    [
      'La directrice Léa Combes est venue. Selon elle, tout manque.',
      ['Léa Combes – Selon – tout manque (indirect)'],
    ],
    [
      'Les barrages sont remplis à 40 %, a annoncé la mairie.',
      ['la mairie – a annoncé – Les barrages sont remplis à 40 % (indirect)'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))

  it.each([
    'Cette crise annonce la fin de l’été.',
    'Le projet inquiète les « petits » paysans.',
    'La mairie a appelé la police à huit heures.',
    'Il n’a pas dit que le pont était sûr.',
    'Si elle estime que la loi est claire, tout va bien.',
    'La note du juge est arrivée lundi.',
    'Les prix varient selon les cas.',
    'Elle a appelé un taxi à la gare.',
    'Le Parlement a fait attendre la réponse.',
    'La Chine n’a pas fait savoir que tout cesse.',
    'Le mot se dit aussi en breton.',
    'La mer rejette le bois.',
  ])('no report: %s', (text) => expect(told(text)).toEqual([]))

  it('stays linear on one long paragraph of unbalanced quotations', () => {
    const text = '« Le pont, a dit selon Le Monde que « l’AFP '.repeat(6000)
    const spent = startCpuTimer()
    told(text)
    cited(text)
    expect(spent()).toBeLessThan(8000)
  })
})

describe('pieces cited in French', () => {
  it.each([
    [
      'Une enquête publiée par Le Monde le mois dernier le dit.',
      ['investigation: Le Monde [2025-09-01..2025-09-30]'],
    ],
    [
      'Une enquête conjointe du Monde et du Guardian le dit.',
      ['investigation: Le Monde, The Guardian'],
    ],
    [
      'Un sondage Ifop pour Le Figaro, publié le 12 mai 2015, le dit.',
      ['poll: Ifop, Le Figaro [2015-05-12..2015-05-12]'],
    ],
    ['Dans un entretien au Figaro, il a promis.', ['interview: Le Figaro']],
    ['Le pont est fermé, selon l’AFP.', ['report: AFP']],
    ['Le pont est fermé, révèle Mediapart.', ['report: Mediapart']],
    ['« Oui », a-t-il déclaré à Reuters.', ['interview: Reuters']],
    ['Selon une étude, les ponts vieillissent.', ['study: ']],
    ['Le tour du monde dure un an, le point est acquis.', []],
    ['« Non », a dit le maire au quotidien Le Soir.', ['interview: Le Soir']],
    ['Selon Le Progrès, tout va bien.', ['report: Le Progrès']],
    ['Le progrès avance, selon la mairie.', []],
    ['L’étude du rayonnement du Soleil continue.', []],
    ['Joint par Jeune Afrique, le maire se tait.', ['interview: Jeune Afrique']],
    ['Des témoins cités par Reuters ont fui.', ['report: Reuters']],
    ['Le parquet confirme une information de La Provence.', ['report: La Provence']],
    ['Le lecteur du quotidien Le Soir se plaint.', []],
    ['Radio France a révélé une fraude.', ['report: Radio France']],
    [
      'Une enquête de Radio Sil publiée lundi le dit.',
      ['investigation: Radio Sil [2025-10-20..2025-10-20]'],
    ],
    ['Au quotidien Le Soir, le maire a confié sa peur.', ['interview: Le Soir']],
    ['Au quotidien Le Soir, on travaille tard.', []],
    [
      '« Non », a déclaré mercredi le ministre de l’Agriculture, Paul Renard, à Jeune Afrique.',
      ['interview: Jeune Afrique'],
    ],
  ])('%s', (text, expected) => expect(cited(text)).toEqual(expected))
})
