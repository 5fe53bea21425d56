import type { Target } from './targets.js'

/**
 * Headings of registers in Dutch, English and French: those of the law, of the templates of the authorities of the
 * Netherlands, Belgium, France and the United Kingdom, and of registers that municipalities and ministries publish.
 * Longer headings that hold one of these mean the same, unless `EXACT` has it.
 */
export const LEXICON: Readonly<Partial<Record<Target, readonly string[]>>> = {
  kenmerk: ['nummer', 'nr', 'volgnummer', 'id', 'kenmerk', 'code', 'referentie', 'registratienummer', 'number', 'ref', 'reference', 'numero', 'n° ref', 'nummer verwerking', 'verwerkingsnummer', 'number processing', 'n°'],
  naam: [
    'naam', 'naam verwerking', 'naam van de verwerking', 'verwerking', 'verwerkingsactiviteit', 'naam verwerkingsactiviteit', 'naam van de verwerkingsactiviteit', 'titel', 'proces', 'procesnaam', 'naam proces', 'werkproces', 'activiteit', 'titel verwerking',
    'processing activity', 'name of processing activity', 'name of the processing activity', 'name', 'title', 'activity', 'process', 'business process', 'name of processing',
    'nom', 'nom du traitement', 'traitement', 'activite', 'activite de traitement', 'nom de l activite', 'nom sigle', 'intitule', 'intitule du traitement', 'designation des activites', 'denomination du traitement',
  ],
  omschrijving: ['omschrijving', 'beschrijving', 'omschrijving verwerking', 'beschrijving verwerking', 'omschrijving van de verwerking', 'beschrijving van de verwerking', 'toelichting verwerking', 'korte omschrijving', 'description', 'description of processing', 'functional description', 'functional description of processing', 'description du traitement'],
  eigenaar: ['eigenaar', 'proceseigenaar', 'afdeling', 'team', 'dienst', 'verantwoordelijke afdeling', 'organisatieonderdeel', 'domein', 'beheerder', 'directie', 'business function', 'department', 'owner', 'process owner', 'service', 'service concerne', 'gestionnaire', 'proprietaire', 'business process owner'],
  rol: ['rol', 'onze rol', 'rol organisatie', 'verantwoordelijke of verwerker', 'role', 'controller or processor', 'role de l organisme'],
  status: ['status', 'statut', 'etat'],
  begonnen: ['ingangsdatum', 'startdatum', 'begindatum', 'datum start', 'start date', 'date de debut', 'date de mise en oeuvre', 'date de creation'],
  herziening: ['laatste wijziging', 'datum laatste wijziging', 'laatst gewijzigd', 'laatst bijgewerkt', 'datum herziening', 'last updated', 'last review', 'review date', 'mise a jour', 'date de mise a jour', 'derniere mise a jour'],
  verantwoordelijken: [
    'verwerkingsverantwoordelijke', 'verwerkingsverantwoordelijken', 'naam verwerkingsverantwoordelijke', 'naam van de verwerkingsverantwoordelijke', 'verantwoordelijke', 'gezamenlijke verwerkingsverantwoordelijke', 'gezamenlijk verantwoordelijke',
    'controller', 'data controller', 'joint controller', 'name and contact details of joint controller', 'joint controllers', 'name of controller',
    'responsable du traitement', 'responsable de traitement', 'responsables du traitement', 'responsable conjoint', 'co responsable', 'responsables conjoints',
  ],
  opdrachtgevers: ['opdrachtgever', 'opdrachtgevers', 'client of the processor', 'on behalf of', 'customer', 'donneur d ordre', 'client'],
  doelen: [
    'doel', 'doelen', 'doeleinde', 'doeleinden', 'doelstelling', 'doel van de verwerking', 'doel verwerking', 'verwerkingsdoel', 'verwerkingsdoelen', 'verwerkingsdoeleinden', 'waarvoor', 'met welk doel', 'waarom verwerken',
    'purpose', 'purposes', 'purpose of processing', 'purposes of processing', 'purpose of the processing', 'finality', 'why do we use',
    'finalite', 'finalites', 'finalite principale', 'finalites du traitement', 'objectif', 'objectif poursuivi', 'objectifs poursuivis', 'sous finalite',
  ],
  grondslag: [
    'grondslag', 'grondslagen', 'rechtsgrond', 'rechtsgronden', 'rechtsgrondslag', 'rechtmatigheid', 'juridische grondslag', 'wettelijke grondslag', 'verwerkingsgrond', 'verwerkingsgrondslag', 'rechtmatige grondslag',
    'legal basis', 'lawful basis', 'legal ground', 'legal grounds', 'basis for processing', 'article 6 lawful basis', 'lawfulness', 'gdpr article 6',
    'base juridique', 'base legale', 'bases legales', 'fondement juridique', 'fondement', 'base de liceite', 'liceite',
  ],
  wet: ['wet', 'wetgeving', 'wettelijke bepaling', 'wet en regelgeving', 'wetten', 'wettelijk kader', 'specifieke wet', 'toepasselijke wetgeving', 'legislation', 'national law', 'texte applicable', 'textes applicables', 'texte de loi', 'texte legal', 'reference legale'],
  belang: ['gerechtvaardigd belang', 'welk gerechtvaardigd belang', 'belangenafweging', 'legitimate interest', 'legitimate interests', 'legitimate interests for the processing', 'interet legitime', 'interets legitimes poursuivis'],
  betrokkenen: [
    'betrokkene', 'betrokkenen', 'categorieen betrokkenen', 'categorie betrokkenen', 'categorieen van betrokkenen', 'categorie van betrokkenen', 'personen', 'doelgroep', 'van wie', 'groepen betrokkenen', 'soort betrokkenen',
    'data subject', 'data subjects', 'categories of data subjects', 'categories of individuals', 'individuals', 'category of data subjects',
    'personnes concernees', 'categories de personnes concernees', 'categorie de personnes', 'categories de personnes', 'personnes visees', 'personne concernee',
  ],
  persoonsgegevens: [
    'persoonsgegevens', 'persoonsgegeven', 'categorieen persoonsgegevens', 'categorie persoonsgegevens', 'categorieen van persoonsgegevens', 'soort persoonsgegevens', 'soorten persoonsgegevens', 'gegevens', 'welke gegevens', 'categorieen gegevens', 'gegevenscategorieen', 'categorieen data', 'gewone persoonsgegevens', 'gegevensset',
    'personal data', 'categories of personal data', 'category of personal data', 'data categories', 'data category', 'functional data category', 'types of personal data', 'types of data', 'data',
    'donnees', 'donnees personnelles', 'donnees a caractere personnel', 'categories de donnees', 'categories de donnees personnelles', 'categories de donnees traitees', 'donnees traitees', 'donnees collectees', 'categories de donnees personnelles concernees', 'nature des donnees',
  ],
  bijzonder: [
    'bijzondere persoonsgegevens', 'bijzonder persoonsgegeven', 'bijzondere categorieen', 'bijzondere categorieen van persoonsgegevens', 'bijzondere categorieen persoonsgegevens', 'gevoelige gegevens', 'bijzondere gegevens', 'categorieen bijzondere persoonsgegevens',
    'special categories', 'special category data', 'special categories of personal data', 'sensitive data', 'gdpr data category',
    'donnees sensibles', 'categories particulieres', 'categories particulieres de donnees',
  ],
  strafrechtelijk: ['strafrechtelijke gegevens', 'strafrechtelijke persoonsgegevens', 'gerechtelijke gegevens', 'gerechtelijke persoonsgegevens', 'criminal data', 'criminal conviction data', 'criminal convictions', 'donnees judiciaires', 'infractions', 'donnees relatives aux condamnations'],
  bron: ['bron', 'bronnen', 'bron van de gegevens', 'herkomst', 'herkomst gegevens', 'herkomst van de gegevens', 'verkregen van', 'source', 'source of data', 'source of the data', 'source of the personal data', 'sources', 'origine des donnees', 'source des donnees', 'provenance'],
  ontvangers: [
    'ontvanger', 'ontvangers', 'categorieen ontvangers', 'categorie ontvangers', 'categorieen van ontvangers', 'verstrekking', 'verstrekkingen', 'gedeeld met', 'delen met', 'derden', 'externe ontvangers', 'interne ontvangers', 'met wie', 'verstrekt aan', 'aan wie',
    'recipient', 'recipients', 'categories of recipients', 'shared with', 'disclosed to', 'third parties', 'data shared with',
    'destinataire', 'destinataires', 'categories de destinataires', 'destinataires internes', 'destinataires externes', 'communique a',
  ],
  verwerkers: [
    'verwerker', 'verwerkers', 'naam verwerker', 'naam van de verwerker', 'subverwerker', 'subverwerkers', 'bewerker', 'bewerkers', 'leverancier', 'leveranciers', 'namen verwerkers',
    'processor', 'processors', 'data processor', 'data processors', 'sub processors', 'name of processor', 'suppliers',
    'sous traitant', 'sous traitants', 'sous traitants ulterieurs', 'prestataire', 'prestataires',
  ],
  doorgifte: [
    'doorgifte', 'doorgiften', 'doorgifte buiten eu', 'doorgifte buiten de eu', 'doorgifte buiten eer', 'doorgifte buiten de eer', 'doorgifte derde landen', 'doorgifte naar derde landen', 'doorgifte derde land', 'derde landen', 'derde land', 'buiten de eu', 'buiten eu', 'buiten de eer', 'land van doorgifte', 'ontvangers in derde landen', 'internationale doorgifte',
    'transfer', 'transfers', 'third country', 'third countries', 'international transfers', 'names of third countries', 'transfers to third countries', 'transfers outside the eu', 'transfer outside eu',
    'transfert', 'transferts', 'transferts hors ue', 'transfert hors ue', 'transferts hors union europeenne', 'transferts vers des pays tiers', 'pays tiers', 'pays',
  ],
  instrument: ['passende waarborgen', 'waarborgen', 'waarborgen doorgifte', 'doorgifte waarborgen', 'doorgifte instrument', 'grondslag doorgifte', 'instrument', 'doorgiftemechanisme', 'safeguards', 'appropriate safeguards', 'safeguards for exceptional transfers', 'transfer mechanism', 'garanties', 'type de garanties', 'types de garanties', 'garanties appropriees', 'transferts garanties'],
  bewaartermijnen: [
    'bewaartermijn', 'bewaartermijnen', 'bewaarduur', 'bewaarperiode', 'termijn', 'bewaren', 'termijnen voor wissing', 'beoogde termijn', 'hoe lang', 'wissingstermijn', 'bewaartijd',
    'retention', 'retention period', 'retention periods', 'retention schedule', 'storage period', 'time limits for erasure', 'storage duration', 'how long',
    'duree de conservation', 'durees de conservation', 'conservation', 'delai de conservation', 'delai d effacement', 'delais d effacement', 'combien de temps',
  ],
  vernietiging: ['vernietiging', 'wijze van vernietiging', 'archivering en vernietiging', 'destruction', 'disposal', 'method of disposal', 'sort final'],
  beveiliging: [
    'beveiliging', 'beveiligingsmaatregel', 'beveiligingsmaatregelen', 'maatregelen', 'technische en organisatorische maatregelen', 'technische en organisatorische beveiligingsmaatregelen', 'algemene beschrijving technische en organisatorische maatregelen', 'passende maatregelen',
    'security', 'security measures', 'technical and organisational measures', 'technical and organisational security measures', 'general description of technical and organisational security measures', 'technical and organizational measures', 'tom', 'toms',
    'securite', 'mesures de securite', 'mesures', 'mesures techniques et organisationnelles', 'mesures de securite techniques et organisationnelles',
  ],
  technisch: ['technische maatregelen', 'technische beveiligingsmaatregelen', 'technical measures', 'technical security measures', 'mesures techniques', 'mesures de securite techniques'],
  organisatorisch: ['organisatorische maatregelen', 'organisatorische beveiligingsmaatregelen', 'organisational measures', 'organizational measures', 'organisational security measures', 'mesures organisationnelles', 'mesures de securite organisationnelles'],
  normen: ['normen', 'norm', 'certificering', 'certificeringen', 'certification', 'standards', 'normes'],
  systemen: ['systeem', 'systemen', 'applicatie', 'applicaties', 'informatiesysteem', 'software', 'opslaglocatie', 'locatie', 'system', 'systems', 'application', 'applications', 'location of personal data', 'it system', 'logiciel', 'logiciels', 'outil', 'outils', 'systeme', 'support'],
  toegang: ['toegang', 'wie heeft toegang', 'toegang tot gegevens', 'autorisaties', 'access', 'who has access', 'acces', 'personnes ayant acces'],
  geautomatiseerde_besluiten: ['geautomatiseerde besluitvorming', 'geautomatiseerde besluiten', 'profilering', 'automatische besluitvorming', 'automated decision making', 'automated decisions', 'existence of automated decision making', 'profiling', 'decision automatisee', 'decisions automatisees', 'profilage', 'prise de decision automatisee'],
  informeren: ['informatieplicht', 'hoe informeren', 'wijze van informeren', 'privacyverklaring', 'privacy notice', 'link to privacy notice', 'information des personnes', 'modalites d information'],
  dpia: ['dpia nodig', 'dpia vereist', 'dpia verplicht', 'is een dpia nodig', 'dpia required', 'data protection impact assessment required', 'aipd requise', 'aipd necessaire', 'gegevensbeschermingseffectbeoordeling nodig'],
  documenten: ['documenten', 'bijlagen', 'documents', 'attachments', 'annexes', 'pieces jointes'],
  opmerkingen: ['opmerking', 'opmerkingen', 'bijzonderheden', 'aantekeningen', 'comments', 'remarks', 'notes', 'remarques', 'commentaires', 'observations'],
  fg: ['functionaris gegevensbescherming', 'functionaris voor gegevensbescherming', 'fg', 'naam fg', 'data protection officer', 'dpo', 'delegue a la protection des donnees'],
}

/** Words that mean a heading only when they are all of it: in a longer one they say too little. */
export const EXACT: ReadonlySet<string> = new Set([
  'naam', 'nummer', 'nr', 'id', 'code', 'ref', 'reference', 'referentie', 'number', 'numero', 'n°', 'kenmerk', 'verwerking', 'titel', 'proces', 'activiteit', 'name', 'title', 'activity', 'process', 'nom', 'traitement', 'activite', 'intitule',
  'omschrijving', 'beschrijving', 'description', 'team', 'dienst', 'domein', 'directie', 'afdeling', 'service', 'owner', 'department', 'beheerder', 'gestionnaire', 'rol', 'role', 'status', 'statut', 'etat', 'client', 'customer', 'personen', 'gegevens', 'data', 'donnees', 'wet', 'wetten', 'bron', 'bronnen', 'source', 'sources', 'derden', 'pays',
  'termijn', 'bewaren', 'conservation', 'maatregelen', 'mesures', 'tom', 'norm', 'instrument', 'garanties', 'waarborgen', 'safeguards', 'locatie', 'support', 'outil', 'outils', 'system', 'systeem', 'toegang', 'access', 'acces', 'fg', 'dpo', 'documents', 'documenten', 'bijlagen', 'fondement', 'verantwoordelijke', 'controller', 'leverancier', 'leveranciers', 'suppliers', 'security', 'securite', 'retention', 'privacyverklaring', 'notes', 'standards',
])

/** Headings that hold a word of the lexicon and yet ask something else. */
export const OTHERWISE: readonly string[] = ['dpia uitgevoerd', 'verwerkersovereenkomst', 'datum verwerkersovereenkomst', 'link to contract with processor', 'dpo contact', 'toelichting grondslag', 'article 9 condition', 'condition for processing special category data', 'rights available', 'rechten van betrokkenen', 'droits des personnes', 'contract with processor', 'record of consent', 'access request', 'coordonnees']
