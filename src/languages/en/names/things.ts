/**
 * Products, events and the nouns beside their names; lower case. An underscore stands for a space
 * inside one name.
 */

export const productNames =
  'iphone ipad ipod imac macbook ios macos android windows office photoshop chrome firefox safari linux ubuntu excel word powerpoint outlook gmail hotmail skype zoom whatsapp messenger instagram snapchat tiktok telegram signal linkedin bing siri alexa cortana chatgpt gemini copilot azure aws kindle echo playstation xbox wii gameboy switch galaxy galaxy_note pixel walkman bitcoin ethereum pegasus viagra aspirin prozac tamiflu remdesivir ozempic concorde spitfire tomahawk patriot scud katyusha kalashnikov ak-47 black_hawk apache f-16 f-35 humvee himars javelin predator reaper boeing_737 boeing_747 boeing_777 airbus_a320 airbus_a380 model_s model_t prius mustang beetle corvette cadillac hubble voyager apollo soyuz sputnik curiosity opportunity rosetta cassini titanic lego barbie'
export const eventNames =
  'world_war_i world_war_ii world_war_one world_war_two first_world_war second_world_war world_war cold_war civil_war american_civil_war vietnam_war korean_war gulf_war iraq_war six-day_war yom_kippur_war crimean_war boer_war spanish_civil_war french_revolution russian_revolution industrial_revolution american_revolution arab_spring orange_revolution velvet_revolution holocaust nakba intifada great_depression renaissance reformation enlightenment crusades black_death d-day september_11 9/11 september_11_attacks brexit watergate olympics olympic_games summer_olympics winter_olympics paralympics world_cup fifa_world_cup european_championship champions_league europa_league premier_league super_bowl world_series stanley_cup us_open french_open australian_open grand_prix tour_de_france ryder_cup davis_cup rugby_world_cup cricket_world_cup commonwealth_games asian_games grammys oscars academy_awards emmys golden_globes cannes_film_festival glastonbury woodstock eurovision hurricane_katrina hurricane_sandy easter christmas ramadan eid hanukkah passover thanksgiving halloween diwali cop26 cop28 g20_summit'
export const eventHeads =
  'war battle revolution uprising massacre genocide olympics games cup championship championships tournament festival summit conference election elections hurricane typhoon cyclone earthquake tsunami crisis scandal attack attacks bombing bombings siege coup treaty marathon grand_prix open'
/** Nouns before a quoted name of a campaign or group. */
export const campaignHeads =
  'campaign campaigns group groups movement initiative coalition network band project organisation organization'
export const workHeads =
  'film movie book novel song album series show play documentary poem painting'
export const productHeads =
  'app platform software phone smartphone tablet device console browser missile rocket jet aircraft helicopter tank vaccine drug spacecraft satellite probe model version game'
/** Abbreviations that name no body. */
export const plainAcronyms =
  'tv dna rna hiv aids dvd cd pc usb gps vip faq cv html pdf covid sars gmt utc est pst ceo cfo cto coo iq gdp vat suv phd mba bsc jr mp mep qc kc led lcd atm sms sim app iii vii viii xii url http www asap diy mri lgbt lgbtq ufo rip bce img am pm ads api pop usd eur gbp sc mps id dj nft ai it hr cctv evs ev dc ad bc mvp lng tbc eta mr'
