'use strict'
// Loaded before avg by scripts/budget.ts: counts what it loads and reads, and writes that to the fourth handle.
const fs = require('node:fs')
const Module = require('node:module')
const path = require('node:path')

const before = new Set(process.moduleLoadList)
const dist = path.resolve('dist')
const { openSync, readFileSync } = fs
let reads = 0
const own = new Set()
// The loader of avg reads its packs this way, and node the rest.
fs.readFileSync = (file, ...rest) => {
  if (String(file).startsWith(dist + path.sep)) own.add(String(file))
  return readFileSync(file, ...rest)
}
// Looked up at the call by avg's own reader: every file of a register goes through here.
fs.openSync = (file, ...rest) => {
  if (/\.ya?ml$/.test(String(file))) reads++
  return openSync(file, ...rest)
}
let parses = 0
// node has no other place where a module can be seen while it is asked for.
// oxlint-disable no-underscore-dangle
const load = Module._load
Module._load = function (request, ...rest) {
  const loaded = load.call(this, request, ...rest)
  if (request !== './yaml.js' || !loaded.parseAllDocuments) return loaded
  return new Proxy(loaded, {
    get(target, name) {
      if (name === 'parseAllDocuments') parses++
      return target[name]
    },
  })
}
process.on('exit', () => {
  const kilobytes = (files) => Math.ceil(files.reduce((sum, file) => sum + fs.statSync(file).size, 0) / 1024)
  const modules = [...own].filter((file) => /\.js$|texts\.json$/.test(file))
  const code = [...own].filter((file) => file.endsWith('.code'))
  const node = process.moduleLoadList.filter((name) => name.startsWith('NativeModule ') && !before.has(name)).length
  fs.writeSync(3, JSON.stringify({ modules: modules.length, kilobytes: kilobytes(modules), code: kilobytes(code), node, reads, parses }))
})
