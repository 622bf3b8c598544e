/**
 * Given names as French papers spell them: our own lists. A hyphen parts two names, each of which
 * stands here by itself.
 */

export const menNames = `
jean pierre michel andré philippe rené louis alain jacques bernard marcel daniel roger robert paul claude christian henri georges nicolas françois patrick gérard christophe joseph julien maurice
laurent frédéric éric david stéphane pascal sébastien alexandre thierry olivier antoine raymond guy dominique didier marc vincent thomas charles bruno jérôme fabrice guillaume anthony
maxime romain kevin arnaud benoît cédric emmanuel franck gilles hervé denis yves lucien émile marcel léon albert gaston rémi ludovic mathieu matthieu fabien grégory damien adrien clément
aurélien lucas hugo théo nathan arthur gabriel raphaël jules adam victor martin simon quentin florian benjamin alexis valentin samuel tristan xavier édouard étienne gérald hubert
sylvain régis serge roland bertrand cyril yannick loïc ronan gwenaël erwan alban aymeric baptiste bastien corentin dorian gautier geoffroy jordan manuel noël renaud thibault ugo jean-luc
mohamed mohammed ahmed ali karim rachid mehdi youssef hassan hussein omar ibrahim abdel abdallah mustapha moustapha mamadou moussa ousmane amadou ibrahima abdoulaye boubacar alassane laurent-désiré félix denis faustin joseph idriss paul roch macky bassirou john james william george donald joe barack boris keir vladimir sergueï volodymyr dmitri olaf friedrich mario pedro recep benyamin benjamin mahmoud xi narendra justin antonio josé carlos juan luis elon bill mark steve edward julian ban kofi
`
export const womenNames = `
marie jeanne françoise monique catherine nathalie isabelle jacqueline anne sylvie martine madeleine nicole suzanne hélène christine marguerite denise louise christiane valérie sophie
sandrine stéphanie véronique céline chantal patricia brigitte julie aurélie laurence caroline florence émilie virginie élodie delphine corinne laetitia audrey camille sabrina mélanie
charlotte claire agnès alice lucie pauline marion manon laura sarah léa emma chloé inès jade zoé juliette mathilde margaux clémence élise élisabeth geneviève josiane odile ségolène
cécile béatrice bénédicte carole danielle fabienne ghislaine joëlle laure liliane marine marlène maud mireille muriel myriam nadine najat fleur noémie ophélie pascale rachida roselyne
roxane solène sonia yaël éléonore eva fanny gaëlle justine lise margot rachel rose simone solange valentine
fatima khadija leïla samira nadia yasmine malika amina salma nour aminata fatou hillary kamala theresa angela giorgia ursula maria
`
export const nameParticles = 'de d du des la le l van von der den ben bin el al ibn di da dos saint'
