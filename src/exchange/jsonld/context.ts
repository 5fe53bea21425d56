/** The release of the Data Privacy Vocabulary whose words are used. */
export const DPV_VERSION = 'https://w3id.org/dpv/2.3'

/** What DPV lacks has a name here: a URN, because an address would claim a site. */
export const OWN = 'urn:avg-register:begrip#'

/** Stands in every file, so that nobody has to fetch it. */
export const CONTEXT = {
  '@version': 1.1,
  '@language': 'nl',
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  'legal-eu': 'https://w3id.org/dpv/legal/eu#',
  'legal-nl': 'https://w3id.org/dpv/legal/nl#',
  pd: 'https://w3id.org/dpv/pd#',
  loc: 'https://w3id.org/dpv/loc#',
  begrip: OWN,
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const
