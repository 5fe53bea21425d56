'use strict'
/** Loaded before a program: whatever reaches for a network ends it. */
function refuse() {
  process.stderr.write('This program reached for a network.\n')
  process.exit(70)
}
const net = require('node:net')
net.Socket.prototype.connect = refuse
net.Server.prototype.listen = refuse
const dns = require('node:dns')
for (const name of Object.keys(dns)) if (/^(lookup|resolve|reverse)/.test(name)) dns[name] = refuse
for (const name of Object.keys(dns.promises)) if (/^(lookup|resolve|reverse)/.test(name)) dns.promises[name] = refuse
require('node:dgram').createSocket = refuse
globalThis.fetch = refuse
if ('WebSocket' in globalThis) globalThis.WebSocket = refuse
