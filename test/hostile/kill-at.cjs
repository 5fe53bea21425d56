'use strict'
/** Loaded before avg: ends it at once, as the power does, at the so-manieth call that changes the disk. */
const fs = require('node:fs')
let left = Number(process.env.AVG_KILL_AT)
for (const name of ['writeFileSync', 'renameSync', 'mkdirSync', 'rmSync', 'rmdirSync', 'fsyncSync', 'linkSync']) {
  const real = fs[name]
  fs[name] = (...args) => {
    if (left-- === 0) {
      if (name === 'writeFileSync') real(args[0], args[1].slice(0, args[1].length >> 1))
      process.kill(process.pid, 'SIGKILL')
    }
    return real(...args)
  }
}
