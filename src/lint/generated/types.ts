/* Made by `npm run generate` from schemas/: change the schema, not this file. */

export interface Settings {
  config?: Config
  baseline?: Baseline
}
/**
 * avg.config.yaml: wat avg controleert, hoe zwaar controles wegen en wanneer een run mislukt. Wat u bij een opdracht meegeeft, gaat voor.
 */
export interface Config {
  /**
   * De registers, of mappen met registers, die avg controleert als u geen pad meegeeft. Gerekend vanaf de map van dit bestand.
   */
  paden?: string[]
  /**
   * Vanaf welke ernst `avg lint` mislukt. Zonder deze sleutel: error.
   */
  'fail-on'?: 'error' | 'warning' | 'info'
  /**
   * Bij meer waarschuwingen dan dit mislukt `avg lint` ook.
   */
  'max-warnings'?: number
  /**
   * Het bestand met bekende bevindingen. Gerekend vanaf de map van dit bestand.
   */
  baseline?: string
  /**
   * Per controle hoe zwaar zij weegt. Zwaarder mag altijd. Lichter of uit mag alleen bij controles die een oordeel vragen, en met een reden.
   */
  controles?: {
    [k: string]: {
      /**
       * Hoe zwaar de controle weegt.
       */
      ernst: 'error' | 'warning' | 'info' | 'uit'
      /**
       * Waarom. Verplicht als de controle lichter weegt of uit staat.
       */
      reden?: string
    }
  }
}
/**
 * Bevindingen die er al waren toen u met avg begon. Zij tellen niet mee; nieuwe wel. Maak en vernieuw dit bestand met `avg lint --baseline BESTAND --update-baseline`.
 */
export interface Baseline {
  /**
   * De bekende bevindingen.
   */
  bevindingen: {
    /**
     * Alleen dit telt: het blijft gelijk als regels verschuiven.
     */
    fingerprint: string
    /**
     * De controle.
     */
    rule: string
    register: string
    verwerking?: string
    /**
     * Het onderdeel van de verwerking.
     */
    item?: string
  }[]
}
