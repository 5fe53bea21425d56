/** Words that a claim about the law shares with any other sentence: they say nothing about which exception is meant. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `al als alle alleen andere anders bedoeld bepaalde bij binnen daar daarvan dan dat de deze die dit doel doeleinden door een eigen en er geen gegeven gegevens geldt geschiedt grond haar het hun iedereen iemand
   ieder in indien is kan kader kunnen maar mag mede met mits moet moeten na naar niet nodig noodzakelijk noodzakelijke nu of om omdat onder ons onze ook oog op over persoonsgegevens samen sommige
   te tegen ten ter toe tot uit uitvoering van vanwege verband verwerken verwerking verwerkt via volgens voor voorzover voor zover waar waarvoor wanneer want wat wegens wel welke werd wie wij wordt worden ze zelf
   zich zijn zo zoals zover zodat`.split(/\s+/),
)

/** Names for the person whose data they are: the law says `de betrokkene`. */
export const PERSON_WORDS: ReadonlySet<string> = new Set('betrokkene betrokkenen client clienten patient patienten bewoner bewoners persoon personen mens mensen'.split(' '))
