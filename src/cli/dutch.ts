import { type Command, Help } from 'commander'
import { answer, remark } from '../app/streams.js'

const TITLES: Record<string, string> = { 'Usage:': 'Gebruik:', 'Arguments:': 'Argumenten:', 'Options:': 'Opties:', 'Commands:': 'Opdrachten:', 'Global Options:': 'Algemene opties:' }

/** What commander says of wrong usage, in Dutch. */
const ERRORS: [RegExp, string][] = [
  [/^error: unknown option '(.*)'/, 'onbekende optie $1'],
  [/^error: unknown command '(.*)'/, 'onbekende opdracht $1'],
  [/^error: missing required argument '(.*)'/, 'het argument $1 ontbreekt'],
  [/^error: required option '(.*)' not specified/, 'de optie $1 ontbreekt'],
  [/^error: option '(.*)' argument missing/, 'bij de optie $1 ontbreekt een waarde'],
  [/^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./, 'de optie $1 kan niet `$2` zijn; kies uit $3.'],
  [/^error: option '(.*)' argument '(.*)' is invalid\. (.*)/, 'de optie $1 kan niet `$2` zijn. $3'],
  [/^error: too many arguments(?: for '.*')?\. Expected (\d+) arguments? but got (\d+)\..*/, 'te veel argumenten: $2 in plaats van $1'],
  [/\(Did you mean (?:one of )?(.*)\?\)/, 'Bedoelde u $1?'],
  [/^error: /, ''],
]

/** What commander adds to the description of an option or an argument. */
const NOTES: [RegExp, string][] = [
  [/ *\(default: \[\]\)/, ''],
  [/\(choices: /, '(kies uit '],
  [/(\(|, )default: /, '$1standaard: '],
]

const plain = new Help()

/** Makes a command speak Dutch. */
export function dutch(command: Command): Command {
  return command
    .helpOption('-h, --help', 'toon deze hulp')
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      commandUsage: (each) => plain.commandUsage(each).replace('[options]', '[opties]'),
      optionDescription: (option) => inDutch(NOTES, plain.optionDescription(option)),
      argumentDescription: (argument) => inDutch(NOTES, plain.argumentDescription(argument)),
    })
    .configureOutput({ writeOut: answer, writeErr: remark, outputError: (text, write) => write(`avg: ${inDutch(ERRORS, text)}`) })
}

function inDutch(replacements: [RegExp, string][], text: string): string {
  return replacements.reduce((message, [from, to]) => message.replace(from, to), text)
}
