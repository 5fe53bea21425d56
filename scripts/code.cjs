'use strict'
// Called by scripts/bundle.js: lints two registers with the bundle in the folder named, and keeps what V8 compiled for that.
const { writeFileSync } = require('node:fs')
const { join, resolve } = require('node:path')
const { COMPILED, NODE, load, tune } = require('../bin/load.js')

const folder = resolve(process.argv[2])
const packs = []
process.argv.splice(2, Infinity, 'lint', 'registers/jados', 'registers/voorbeeld', '--peildatum', '2026-11-22')
process.on('exit', (status) => {
  for (const [name, script] of packs) if (COMPILED.includes(name)) writeFileSync(join(folder, `${name}.code`), script.createCachedData())
  writeFileSync(join(folder, 'code.json'), NODE)
  // One register has findings; any other status is a run that ended early.
  process.exitCode = status === 1 && COMPILED.every((name) => packs.some(([read]) => read === name)) ? 0 : 3
})
tune()
load(folder, (name, script) => packs.push([name, script]))
