/** Where somebody works, which languages write behind a name as others write a family's: "Jana Wolf von Saltmarsh". */
import { domainOf } from '../mail/address.ts'
import { folded } from './letters.ts'

const OF = /^(\S+ \S.*) (?:von|van|de|da|do|di|del|della|af|av) (\S+)$/iu

/** The name without the house that its address is of, where two words are left; Greta von Ahn of ahn.example keeps hers. */
export function withoutHouse(name: string, address: string): string {
  const [, own, house] = OF.exec(name) ?? []
  return own && house && folded(domainOf(address)).split('.').includes(folded(house)) ? own : name
}
