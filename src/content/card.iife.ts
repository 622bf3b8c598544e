/**
 * The card script's entry: brought into a page when a card is first wanted there. Run twice, it
 * changes nothing.
 */
import { offerCard } from './card-script.ts'
import { askBackground } from '../platform/messages/messages.ts'
import { createCardScript } from './create-card-script.ts'

offerCard(createCardScript(askBackground))
