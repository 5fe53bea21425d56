import { existsSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { DiskTree } from '../../src/host/disk.js'
import { lint } from '../../src/lint/engine.js'
import { rules } from '../../src/lint/rules/index.js'
import { readRegister } from '../../src/register/read.js'

const registers = readdirSync('registers').filter((name) => existsSync(`registers/${name}/register.yaml`))

/** The blast radius of a change to a rule: every finding of every register, one line each. */
it.each(registers)('the findings of %s are the ones that were read and agreed on', async (name) => {
  const findings = lint(readRegister(new DiskTree(`registers/${name}`)), { peildatum: '2026-11-21', rules })
  const lines = findings.map(({ verwerking = 'register.yaml', rule, severity, item = '', message, afwijking }) => `${verwerking} | ${rule} | ${severity}${afwijking ? ' (uitgelegd)' : ''} | ${item} | ${message.wat}`)
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../golden/corpus/${name}.txt`)
})

it('no two findings of a register say the same of the same thing', () => {
  for (const name of registers) {
    const findings = lint(readRegister(new DiskTree(`registers/${name}`)), { peildatum: '2026-11-21', rules })
    const said = findings.map(({ file, pointer, message }) => `${file}${pointer} ${message.wat}`)
    expect(said.filter((one, index) => said.indexOf(one) !== index)).toEqual([])
  }
})
