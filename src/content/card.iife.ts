/** The card script's entry: brought into a page when a card is first wanted there. Run twice, it changes nothing. */
import { mountCard } from '../ui/card/mount-card.tsx'
import { offerCard } from './card-script.ts'

offerCard(mountCard)
