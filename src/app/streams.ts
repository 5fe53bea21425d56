// For the command line: what every command says, apart from what only some need to say it.
export { answer, remark } from '../host/streams.js'
