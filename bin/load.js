'use strict'
/**
 * Loads the bundle. Its modules stand together in packs, because each file costs time; what most runs need comes with the
 * code that V8 made of it when the bundle was built, which saves compiling it again. V8 takes such code only from the
 * very same build of node: another one compiles, and differs in nothing but time.
 */
const { readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

const FOLDER = join(__dirname, '..', 'dist')

/** The packs that come with code. */
const COMPILED = ['main', 'lint']

/** What tells builds of node apart: its version, its machine, and all that it was built with. */
const NODE = JSON.stringify([process.version, process.platform, process.arch, process.config])

/**
 * Runs the module that avg begins with.
 *
 * @param folder where the bundle is
 * @param opened hears of each pack that is read: its name and its script
 */
function load(folder = FOLDER, opened = () => undefined) {
  const others = createRequire(join(folder, 'main.js'))
  const compiled = madeHere(folder) ? COMPILED : []
  if (compiled.length > 0) tune()
  const { modules, packs } = open('main')
  const loaded = new Map()
  ask('./main.js')

  function open(name) {
    const file = `${name}.pack.js`
    const cachedData = compiled.includes(name) ? readFileSync(join(folder, `${name}.code`)) : undefined
    // A pack is ASCII. Its name is the same wherever avg is installed, because the code that V8 made holds it.
    const script = new Script(readFileSync(join(folder, file), 'latin1'), { filename: `avg/${file}`, cachedData })
    opened(name, script)
    return script.runInThisContext()
  }

  function ask(id) {
    const known = loaded.get(id)
    if (known) return known.exports
    if (!(id in packs)) return others(id)
    if (!(id in modules)) Object.assign(modules, open(packs[id]).modules)
    const module = { exports: {} }
    loaded.set(id, module)
    modules[id](module.exports, ask, module, join(folder, id))
    return module.exports
  }
}

/**
 * V8 improves code that ran for a while. This makes that while longer, because most runs end before the work pays. Only
 * for a build of node that this was measured with; V8 takes code only under the settings that it was made with.
 */
function tune() {
  setFlagsFromString('--interrupt-budget=500000')
}

/** Whether the code was made by this build of node. */
function madeHere(folder) {
  try {
    return readFileSync(join(folder, 'code.json'), 'latin1') === NODE
  } catch (error) {
    if (error.code === 'ENOENT') return false
    throw error
  }
}

module.exports = { COMPILED, NODE, load, tune }
