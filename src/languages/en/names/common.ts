/**
 * Listed names that are also everyday words: alone, with nothing beside them that speaks for a
 * name, they are left to the model.
 */
export const commonWords = `
who us ice heat apple target meta sky nice reading cork split bath hull derby bergen orange fox shell total visa delta emirates united commons lords senate house parliament congress treasury labour conservatives guardian times independent telegraph observer economist spectator bild vox wired liberation amazon commonwealth jordan georgia chad turkey guinea niger victoria lincoln columbia washington mobile independence providence richmond ferguson roswell concord hamilton phoenix buffalo orlando charlotte austin sydney florence milan sofia paris troy santiago sinai salem savannah augusta jackson warriors giants cubs cowboys patriots bulls knicks kings rangers celtics celtic steelers packers yankees mets red_sox renaissance reformation enlightenment crusades gulf sun moon earth mars venus jupiter mercury sahel levant medina cali rio victoria dc deep_south fed university church court state
office windows word excel switch outlook signal echo bing gemini galaxy pixel curiosity opportunity patriot predator reaper beetle mustang voyager safari chrome messenger concorde spitfire easter christmas ramadan thanksgiving halloween intifada
`
