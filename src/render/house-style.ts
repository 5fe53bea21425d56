import type { Address } from './phrases.js'

/** How an organisation's documents look: checked before it comes here. */
export interface HouseStyle {
  aanspreekvorm?: Address
  /** Colour of headings and links on white, and on a dark page: `#1f4e79`. */
  kleur?: string
  kleur_donker?: string
  logo?: { type: 'image/svg+xml' | 'image/png'; bytes: Uint8Array; alt: string }
}

export const DEFAULT_COLORS = { kleur: '#1f4e79', kleur_donker: '#a3c9f0' }
/** The pages that these colours stand on. */
const PAGES = { kleur: '#ffffff', kleur_donker: '#171614' }

/** How much two colours differ, as WCAG measures it: 1 to 21. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Whether text in this colour can be read on its page: at least 4.5, for WCAG AA. */
export function readable(name: keyof typeof PAGES, color: string): boolean {
  return contrast(color, PAGES[name]) >= 4.5
}

function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
