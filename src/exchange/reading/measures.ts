const TECHNICAL = /versleutel|encrypt|wachtwoord|password|mot de passe|firewall|pare-feu|virus|two-factor|2fa|mfa|twee stappen|tweestaps|tweefactor|double authentification|back-?up|reservekopie|sauvegarde|logging|journalis|\btls\b|\bssl\b|\bvpn\b|https|pseudonim|pseudonym|chiffrement|logische toegang|access control|contrôle d.accès logique|patch|updates?\b|antimalware|netwerkscheiding/iu

/** A measure for which certain words show that it is technical. The others may be either: a person looks at those. */
export function technical(measure: string): boolean {
  return TECHNICAL.test(measure)
}
