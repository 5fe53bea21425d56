import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planRelease, release } from '../../src/app/release.js'
import { verifyPath } from '../../src/app/verify.js'
import { diff } from '../../src/diff/diff.js'
import { gitTree, repositoryOf } from '../../src/host/git.js'
import { readUsable } from '../../src/version/read.js'
import { DOSSIER, register, temporary } from '../app/registers.js'

const folder = temporary()

function git(cwd: string, ...args: string[]): string {
  const run = spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main', '-c', 'protocol.file.allow=always', ...args], { cwd, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr)
  return run.stdout
}

/** A repository with a register, of which the second commit changed one activity; the first is tagged. */
function repository(name: string): string {
  const root = join(folder, name)
  mkdirSync(root)
  git(root, 'init', '-q')
  register(join(root, 'registers/jados'))
  git(root, 'add', '-A')
  git(root, 'commit', '-qm', 'eerste')
  git(root, 'tag', 'v1')
  writeFileSync(join(root, 'registers/jados/verwerkingen/01-dossier.yaml'), DOSSIER.replace('15 jaar', '20 jaar'))
  git(root, 'commit', '-qam', 'tweede')
  return root
}

const root = repository('gewoon')
const text = (ref: string, path: string, file: string, cwd = root): string => new TextDecoder().decode(gitTree(ref, path, cwd).read(file))

describe('a register at a git ref', () => {
  it('has the files of that ref', () => {
    expect(gitTree('v1', 'registers/jados', root).list()).toEqual(['register.yaml', 'verwerkingen/01-dossier.yaml', 'verwerkingen/02-nieuwsbrief.yaml'])
    expect(text('v1', 'registers/jados', 'verwerkingen/01-dossier.yaml')).toBe(DOSSIER)
    expect(text('HEAD', 'registers/jados/', 'verwerkingen/01-dossier.yaml')).toContain('20 jaar')
    expect(text('HEAD~1', './registers/jados', 'verwerkingen/01-dossier.yaml')).toBe(DOSSIER)
  })

  it('counts its path from the root of the repository, and from the folder itself when it begins with a dot', () => {
    const below = join(root, 'registers')
    expect(gitTree('v1', 'registers/jados', below).list()).toHaveLength(3)
    expect(gitTree('v1', './jados', below).list()).toHaveLength(3)
    expect(gitTree('v1', '.', join(root, 'registers/jados')).list()).toHaveLength(3)
    expect(() => gitTree('v1', '../../..', below)).toThrow('buiten de git-repository')
  })

  it('leaves the working tree, the index and the refs as they are', () => {
    const own = repository('ongemoeid')
    writeFileSync(join(own, 'los.txt'), 'niet toegevoegd')
    writeFileSync(join(own, 'registers/jados/register.yaml'), 'naam: half werk\n')
    const state = (): string[] => [git(own, 'status', '--porcelain'), git(own, 'for-each-ref'), readFileSync(join(own, '.git/index')).toString('hex'), readFileSync(join(own, '.git/HEAD'), 'utf8')]
    const before = state()
    gitTree('v1', 'registers/jados', own).read('register.yaml')
    expect(state()).toEqual(before)
  })

  it.each(['-n', '--output=x', '', 'a b', 'main..v1', 'main\n', '@{x', 'v*', ':/eerste', 'a\\b'])('refuses %j as a name', (ref) => {
    expect(() => gitTree(ref, 'registers/jados', root)).toThrow('kan geen naam')
  })

  it('says what is missing: the ref, the folder, or the repository', () => {
    expect(() => gitTree('weg', 'registers/jados', root)).toThrow('git kent hier geen `weg`')
    expect(() => gitTree('v1', 'registers/weg', root)).toThrow('geen map registers/weg')
    expect(() => gitTree('v1', 'x', folder)).toThrow('geen git-repository')
  })

  it('takes a path for a path, whatever signs are in it', () => {
    expect(() => gitTree('v1', 'registers/*', root)).toThrow('geen map registers/*')
    expect(() => gitTree('v1', ':(top)registers/jados', root)).toThrow('geen map')
  })

  it('in a shallow clone says which command gets the rest, and gets nothing itself', () => {
    git(folder, 'clone', '-q', '--depth', '1', '--no-tags', `file://${root}`, 'ondiep')
    const shallow = join(folder, 'ondiep')
    expect(repositoryOf(shallow)!.shallow).toBe(true)
    expect(() => gitTree('v1', 'registers/jados', shallow)).toThrow(/ondiepe kopie[^]*git fetch --unshallow --tags[^]*fetch-depth: 0/)
    expect(text('HEAD', 'registers/jados', 'verwerkingen/01-dossier.yaml', shallow)).toContain('20 jaar')
  })

  it('in a clone without its files says so, and does not fetch them', () => {
    git(root, 'config', 'uploadpack.allowFilter', 'true')
    git(folder, 'clone', '-q', '--no-checkout', '--filter=blob:none', `file://${root}`, 'deel')
    const partial = join(folder, 'deel')
    const objects = git(partial, 'count-objects', '-v')
    expect(() => gitTree('HEAD', 'registers/jados', partial).read('register.yaml')).toThrow('niet alle bestanden')
    expect(git(partial, 'count-objects', '-v')).toBe(objects)
  })

  it('refuses a link, and a file that is too large is said to be', () => {
    const own = repository('vreemd')
    symlinkSync('elders.yaml', join(own, 'registers/jados/verwerkingen/03-koppeling.yaml'))
    writeFileSync(join(own, 'registers/jados/verwerkingen/04-groot.yaml'), 'x'.repeat(3 * 1024 * 1024))
    git(own, 'add', '-A')
    git(own, 'commit', '-qm', 'vreemd')
    const tree = gitTree('HEAD', 'registers/jados', own)
    expect(() => tree.read('verwerkingen/03-koppeling.yaml')).toThrow('is een koppeling')
    expect(tree.read('verwerkingen/04-groot.yaml')).toHaveLength(2 * 1024 * 1024 + 1)
  })
})

describe('a git tag as anchor', () => {
  const own = repository('anker')
  const path = join(own, 'registers/jados')
  release(planRelease({ path, datum: '2024-01-01', avg: '0' }), { all: 'x' })
  git(own, 'add', '-A')
  git(own, 'commit', '-qm', 'versie')
  git(own, 'tag', '-a', '-m', 'x', 'versie-1')

  it('proves that nothing changed since', () => {
    expect(verifyPath(path, undefined)[0]!.proven).toMatchObject([{ anchor: { name: 'git-tag versie-1' }, upTo: '2024-01-01' }])
  })

  it('shows which entry is another when the whole history was made anew', () => {
    const log = join(path, 'versies/versielog.yaml')
    const before = readFileSync(log)
    rmSync(join(path, 'versies'), { recursive: true })
    release(planRelease({ path, datum: '2024-01-01', avg: '0' }), { all: 'een andere reden' })
    expect(verifyPath(path, undefined)[0]!.alterations).toMatchObject([{ versie: '2024-01-01', veld: 'reden', wat: expect.stringContaining('git-tag versie-1') as string }])
    writeFileSync(log, before)
  })
})

describe('two refs of a register of 500 activities', () => {
  it('are compared in little more time than reading them takes', () => {
    const own = join(folder, 'groot')
    mkdirSync(own)
    const activity = (index: number, term: string): string => `naam: Verwerking ${index}\ngrondslag: overeenkomst\ndoelen:\n  - {id: zorg, omschrijving: Begeleiding geven aan mensen die dat nodig hebben}\npersoonsgegevens:\n  - {id: naw, gegevens: [naam, adres, woonplaats]}\n  - {id: bsn, gegevens: [BSN], soort: bsn, wet: artikel 7.2.1 Jeugdwet}\nbewaartermijnen:\n  - {id: dossier, wat: het dossier, termijn: ${term}, wet: artikel 7.3.8 lid 3 Jeugdwet}\n`
    const files = (term: string): Record<string, string> => Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`verwerkingen/v-${index}.yaml`, activity(index, index % 10 === 0 ? term : '15 jaar')]))
    git(own, 'init', '-q')
    for (const [tag, term] of [['oud', '15 jaar'], ['nieuw', '20 jaar']] as const) {
      register(join(own, 'register'), files(term))
      git(own, 'add', '-A')
      git(own, 'commit', '-qm', tag)
      git(own, 'tag', tag)
    }
    const times = Array.from({ length: 3 }, () => {
      const start = performance.now()
      const [old, now] = ['oud', 'nieuw'].map((ref) => readUsable(gitTree(ref, 'register', own)))
      const read = performance.now()
      expect(diff(old!, now!).changes).toHaveLength(50)
      return { read: read - start, compared: performance.now() - read }
    })
    expect(Math.min(...times.map(({ compared }) => compared))).toBeLessThan(Math.min(...times.map(({ read }) => read)) / 2)
  })
})
