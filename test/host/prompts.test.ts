import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { prompts, type Prompts, Stopped, type Streams } from '../../src/host/prompts.js'

const KEYS = { up: '\u001B[A', down: '\u001B[B', left: '\u001B[D', esc: '\u001B', enter: '\r', space: ' ', stop: '\u0003', end: '\u0004' }
const CHOICES = [{ id: 'ja', tekst: 'Ja' }, { id: 'nee', tekst: 'Nee' }, { id: 'onbekend', tekst: 'Weet ik niet' }]

/** A terminal of which the keys are ours, and of which we see what is written. */
function fake(environment: NodeJS.ProcessEnv = {}, tty = true): { streams: Streams; press(...keys: string[]): Promise<void>; written(): string } {
  const input = Object.assign(new PassThrough(), { isTTY: tty, setRawMode: () => undefined })
  const output = Object.assign(new PassThrough(), { isTTY: tty, columns: 80, rows: 24 })
  let text = ''
  output.on('data', (chunk: Buffer) => (text += String(chunk)))
  return {
    streams: { input, output, environment },
    written: () => text,
    press: async (...keys) => {
      for (const key of keys) {
        // A terminal waits a moment after Escape: it may be the beginning of another key.
        await new Promise((resolve) => setTimeout(resolve, 30))
        input.write(key)
        if (key === KEYS.esc) await new Promise((resolve) => setTimeout(resolve, 120))
      }
    },
  }
}

async function answered<T>(terminal: ReturnType<typeof fake>, ask: (asking: Prompts) => Promise<T>, ...keys: string[]): Promise<T> {
  const asking = await prompts(false, terminal.streams)
  const reply = ask(asking)
  reply.catch(() => undefined)
  await terminal.press(...keys)
  return reply.finally(() => asking.close())
}

describe('questions with keys', () => {
  it('arrows choose, and Enter takes', async () => {
    expect(await answered(fake(), (asking) => asking.choose({ vraag: 'Is het zo?' }, CHOICES), KEYS.down, KEYS.down, KEYS.up, KEYS.enter)).toEqual({ soort: 'antwoord', waarde: 'nee' })
    expect(await answered(fake(), (asking) => asking.choose({ vraag: 'Is het zo?' }, CHOICES, 'onbekend'), KEYS.enter)).toEqual({ soort: 'antwoord', waarde: 'onbekend' })
  })

  it('space ticks, and nothing ticked is an answer too', async () => {
    expect(await answered(fake(), (asking) => asking.chooseMany({ vraag: 'Welke?' }, CHOICES), KEYS.space, KEYS.down, KEYS.down, KEYS.space, KEYS.enter)).toEqual({ soort: 'antwoord', waarde: ['ja', 'onbekend'] })
    expect(await answered(fake(), (asking) => asking.chooseMany({ vraag: 'Welke?' }, CHOICES), KEYS.enter)).toEqual({ soort: 'antwoord', waarde: [] })
  })

  it('says in Dutch that nothing was ticked', async () => {
    for (const environment of [{ NO_COLOR: '1' }, { FORCE_COLOR: '1' }]) {
      const terminal = fake(environment)
      await answered(terminal, (asking) => asking.chooseMany({ vraag: 'Welke?' }, CHOICES), KEYS.enter)
      expect(terminal.written()).toContain('niets')
      expect(terminal.written()).not.toContain('none')
    }
  })

  it.each([
    ['left', KEYS.left, 'terug'],
    ['Escape', KEYS.esc, 'terug'],
    ['a question mark', '?', 'uitleg'],
  ])('%s leaves a list: %s', async (_, key, soort) => {
    expect(await answered(fake(), (asking) => asking.choose({ vraag: 'Is het zo?' }, CHOICES), key)).toEqual({ soort })
    expect(await answered(fake(), (asking) => asking.chooseMany({ vraag: 'Welke?' }, CHOICES), KEYS.space, key)).toEqual({ soort })
  })

  it('in a text left and question marks are typed, Escape goes back, and a question mark alone asks for help', async () => {
    const good = (): undefined => undefined
    expect(await answered(fake(), (asking) => asking.write({ vraag: 'Wat?' }, good), 'ac', KEYS.left, 'b', '?', KEYS.enter)).toEqual({ soort: 'antwoord', waarde: 'ab?c' })
    expect(await answered(fake(), (asking) => asking.write({ vraag: 'Wat?' }, good), KEYS.esc)).toEqual({ soort: 'terug' })
    expect(await answered(fake(), (asking) => asking.write({ vraag: 'Wat?' }, good), '?', KEYS.enter)).toEqual({ soort: 'uitleg' })
    expect(await answered(fake(), (asking) => asking.write({ vraag: 'Wat?' }, good), KEYS.enter)).toEqual({ soort: 'antwoord', waarde: '' })
  })

  it('a text that is wrong is said to be, and can be made right', async () => {
    const terminal = fake()
    expect(await answered(terminal, (asking) => asking.write({ vraag: 'Hoeveel?' }, (text) => (/^\d+$/.test(text) ? undefined : 'Schrijf een getal.')), 'x', KEYS.enter, '\u007F', '7', KEYS.enter)).toEqual({ soort: 'antwoord', waarde: '7' })
    expect(terminal.written()).toContain('Schrijf een getal.')
  })

  it.each([
    ['Ctrl+C', KEYS.stop],
    ['Ctrl+D', KEYS.end],
  ])('%s stops', async (_, key) => {
    await expect(answered(fake(), (asking) => asking.choose({ vraag: 'Is het zo?' }, CHOICES), key)).rejects.toBeInstanceOf(Stopped)
    await expect(answered(fake(), (asking) => asking.write({ vraag: 'Wat?' }, () => undefined), key)).rejects.toBeInstanceOf(Stopped)
  })

  it('a terminal that goes away stops', async () => {
    const terminal = fake()
    const asking = await prompts(false, terminal.streams)
    const reply = asking.choose({ vraag: 'Is het zo?' }, CHOICES)
    terminal.streams.input.push(null)
    await expect(reply).rejects.toBeInstanceOf(Stopped)
  })

  it('shows what explains a question until it is answered, within the lines', async () => {
    const terminal = fake({ NO_COLOR: '1' })
    await answered(terminal, (asking) => asking.choose({ vraag: 'Is het zo?', hulp: ['Een woord of wat. '.repeat(12).trim(), 'artikel 33 AVG'] }, CHOICES), KEYS.enter)
    // What is drawn last begins where the cursor went up to.
    // oxlint-disable-next-line no-control-regex
    const drawn = terminal.written().split(/\u001B\[\d+A/)
    expect(drawn[0]).toContain('artikel 33 AVG')
    expect(drawn.at(-1)).not.toContain('artikel 33 AVG')
    // oxlint-disable-next-line no-control-regex
    expect(terminal.written().replace(/\u001B\[[?0-9;]*[A-Za-z]/g, '').split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('is without colour when that was asked, and with it otherwise', async () => {
    // oxlint-disable-next-line no-control-regex
    const colours = /\u001B\[[0-9;]*m/
    const [plain, coloured] = [fake({ NO_COLOR: '1' }), fake({ FORCE_COLOR: '1' })]
    for (const terminal of [plain, coloured]) await answered(terminal, (asking) => asking.choose({ vraag: 'Is het zo?' }, CHOICES), KEYS.enter)
    expect(plain.written()).not.toMatch(colours)
    expect(plain.written()).toContain('● Ja')
  })
})

describe('questions line by line', () => {
  it.each([
    ['a simple terminal', { TERM: 'dumb' }, false],
    ['who asks for it', {}, true],
  ])('are for %s: nothing moves', async (_, environment, plain) => {
    const terminal = fake(environment)
    const asking = await prompts(plain, terminal.streams)
    const reply = asking.choose({ vraag: 'Is het zo?', hulp: ['Dit staat er pas na een vraagteken.'] }, CHOICES)
    await terminal.press('4\n', 'nee\n')
    expect(await reply).toEqual({ soort: 'antwoord', waarde: 'nee' })
    asking.close()
    // oxlint-disable-next-line no-control-regex
    expect(terminal.written()).not.toMatch(/[\u001B\r\u0008]/)
    expect(terminal.written()).toBe('\nIs het zo?\n1. Ja\n2. Nee\n3. Weet ik niet\nUw keuze, 1 tot en met 3: Typ een getal van 1 tot en met 3.\nUw keuze, 1 tot en met 3: ')
  })

  it('stop at the end of the input', async () => {
    const terminal = fake({}, false)
    const asking = await prompts(true, terminal.streams)
    terminal.streams.input.push(null)
    await expect(asking.choose({ vraag: 'Is het zo?' }, CHOICES)).rejects.toBeInstanceOf(Stopped)
    await expect(prompts(false, terminal.streams)).rejects.toThrow('--antwoorden')
  })
})
