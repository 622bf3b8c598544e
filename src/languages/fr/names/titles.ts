/** Words before or beside the name of a person: titles, roles, professions. */

export const titles = `
m mm mme mmes mlle me dr pr docteur professeur professeure maître monsieur madame monseigneur père sœur frère pape cardinal évêque archevêque imam rabbin roi reine prince princesse émir sultan
président présidente vice-président vice-présidente ministre sénateur sénatrice député députée élu élue maire préfet préfète gouverneur gouverneure chancelier chancelière ambassadeur ambassadrice
secrétaire directeur directrice patron patronne pdg responsable chef cheffe dirigeant dirigeante délégué déléguée porte-parole conseiller conseillère commissaire procureur procureure juge magistrat
avocat avocate général colonel commandant capitaine lieutenant amiral sergent chercheur chercheuse historien historienne économiste sociologue politologue médecin infirmière écrivain écrivaine
journaliste reporter rédacteur rédactrice photographe réalisateur réalisatrice cinéaste acteur actrice comédien comédienne chanteur chanteuse musicien footballeur joueur joueuse entraîneur
militant militante opposant opposante syndicaliste médiateur médiatrice rapporteur rapporteure candidat candidate eurodéputé eurodéputée socialiste écologiste membre fondateur fondatrice expert experte
  mgr vicaire curé abbé oncle tante cousin cousine mairesse rectrice recteur prélat analyste romancier romancière critique autrice auteur commissaire délégué déléguée sergent éleveur éleveuse agriculteur agricultrice porte-parole fondatrice entraîneure arbitre capitaine ingénieur ingénieure professeure biologiste climatologue
`
export const speechVerbs = `dit déclare déclaré affirme affirmé annonce annoncé estime estimé assure assuré explique expliqué indique indiqué précise précisé ajoute ajouté souligne souligné confirme
  confirmé rappelle rappelé raconte raconté note noté juge jugé dénonce dénoncé regrette regretté révèle révélé rapporte rapporté commente commenté répond répondu écrit reconnaît reconnu promet promis convient souriait sourit plaisante lâche soupire glisse martèle tempère insiste prévient raille ironise témoigne confie peste tranche plaide lance lancé répète souffle renchérit poursuit conclut résume admet grimace lâché martelé insisté prévenu confié tranché plaidé répété conclu résumé admis réagit`
export const timeWords = `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier demain aujourd’hui matin soir midi
  printemps été automne hiver noël pâques toussaint ramadan semaine mois année`
