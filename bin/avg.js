#!/usr/bin/env node
'use strict'
// Editors and scripts ask for the version often; it is known without loading anything.
if (process.argv.length === 3 && process.argv[2] === '--version') {
  try {
    require('node:fs').writeSync(1, `${require('../package.json').version}\n`)
  } catch (error) {
    if (error.code !== 'EPIPE' && error.code !== 'EAGAIN') throw error
  }
} else require('./load.js').load()
