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

/** What tells builds of node apart: its version, its machine, and all that it was built with. */
const NODE = JSON.stringify([process.version, process.platform, process.arch, process.config])

/**
 * Runs the module that avg begins with.
 *
 * @param folder where the bundle is
 * @param opened hears of each pack that is read: its name, its script and what is in it
 */
function load(folder = FOLDER, opened = () => undefined) {
  const others = createRequire(join(folder, 'main.js'))
  const hasCode = madeHere(folder)
  if (hasCode) tune()
  const { modules, packs, ready } = open('main', hasCode)
  const loaded = new Map()
  ask('./main.js')

  function open(name, isReady) {
    const file = `${name}.pack.js`
    const cachedData = isReady ? readFileSync(join(folder, `${name}.code`)) : undefined
    // A pack is ASCII. Its name is the same wherever avg is installed, because the code that V8 made holds it.
    const script = new Script(readFileSync(join(folder, file), 'latin1'), { filename: `avg/${file}`, cachedData })
    const pack = script.runInThisContext()
    opened(name, script, pack)
    return pack
  }

  function ask(id) {
    const known = loaded.get(id)
    if (known) return known.exports
    if (!(id in packs)) return others(id)
    if (!(id in modules)) Object.assign(modules, open(packs[id], hasCode && ready.includes(packs[id])).modules)
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

module.exports = { NODE, load, tune }
