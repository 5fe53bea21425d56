import { describe, expect, it } from 'vitest'
import { avg } from '../cli/run.js'

const render = (...flags: string[]): string => avg(['render', 'register', 'test/fixtures/verwerker', '--format', 'md', '--peildatum', '2026-11-21', ...flags]).stdout

describe('the register of a processor', () => {
  it('holds the elements of article 30(2) and asks for none of 30(1)', () => {
    const text = render('--intern')
    expect(text).toContain('## Verwerkingen in opdracht van anderen')
    for (const element of ['Opdrachtgevers: Gemeente Voorbeeldstad', 'opslag van dossiers; dagelijkse kopie', 'Doorgifte: geen', 'versleutelde opslag']) expect(text).toContain(element)
    expect(text).not.toContain('Ontbreekt')
    expect(text).not.toContain('## Verwerkingen\n')
  })

  it('shows the public that work is done for others, and not for whom', () => {
    const text = render('--openbaar')
    expect(text).toContain('## Verwerkingen in opdracht van anderen')
    expect(text).not.toMatch(/Opdrachtgevers|dagelijkse kopie|Ontbreekt/)
  })

  it('is a register without findings', () => {
    expect(avg(['lint', 'test/fixtures/verwerker', '--peildatum', '2026-11-21'])).toMatchObject({ status: 0, stdout: expect.stringContaining('geen bevindingen') as string })
  })
})
