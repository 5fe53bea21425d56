'use strict'
// Called by scripts/bundle.js: lints two registers with the bundle in the folder named, and keeps what V8 compiled for that.
const { writeFileSync } = require('node:fs')
const { join, resolve } = require('node:path')
const { NODE, load, tune } = require('../bin/load.js')

const folder = resolve(process.argv[2])
const scripts = new Map()
let ready = []
process.argv.splice(2, Infinity, 'lint', 'registers/jados', 'registers/voorbeeld', '--peildatum', '2026-11-22')
process.on('exit', (status) => {
  for (const name of ready) writeFileSync(join(folder, `${name}.code`), scripts.get(name).createCachedData())
  writeFileSync(join(folder, 'code.json'), NODE)
  // One register has findings; any other status is a run that ended early.
  process.exitCode = status === 1 ? 0 : 3
})
tune()
load(folder, (name, script, pack) => {
  scripts.set(name, script)
  ready = pack.ready ?? ready
})
