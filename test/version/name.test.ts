import { describe, expect, it } from 'vitest'
import { AvgError } from '../../src/core/error.js'
import { isDate, parseVersionName } from '../../src/version/name.js'

const existing = (...paths: string[]) => (path: string): boolean => paths.includes(path)

describe('the name of a version', () => {
  it.each([
    ['registers/jados', { kind: 'werkmap', path: 'registers/jados' }],
    ['registers/jados@2024-11-12', { kind: 'datum', of: { kind: 'werkmap', path: 'registers/jados' }, date: '2024-11-12' }],
    ['@2024-11-12', { kind: 'datum', of: { kind: 'werkmap', path: '.' }, date: '2024-11-12' }],
    ['main:registers/jados', { kind: 'git', ref: 'main', path: 'registers/jados' }],
    ['v1:a:b', { kind: 'git', ref: 'v1', path: 'a:b' }],
    ['main:registers/jados@2024-11-12', { kind: 'datum', of: { kind: 'git', ref: 'main', path: 'registers/jados' }, date: '2024-11-12' }],
    ['HEAD:', { kind: 'git', ref: 'HEAD', path: '' }],
    ['c:registers', { kind: 'git', ref: 'c', path: 'registers' }],
  ])('%s is read as %j', (text, expected) => {
    expect(parseVersionName(text, existing('registers/jados', '.'))).toEqual(expected)
  })

  it('means what stands on disk when a path has that name, whatever it looks like', () => {
    expect(parseVersionName('kopie@2024-11-12', existing('kopie@2024-11-12', 'kopie'))).toEqual({ kind: 'werkmap', path: 'kopie@2024-11-12' })
    expect(parseVersionName('main:kopie', existing('main:kopie'))).toEqual({ kind: 'werkmap', path: 'main:kopie' })
    expect(parseVersionName('a@b:kopie@2024-11-12', existing('a@b:kopie'))).toEqual({ kind: 'datum', of: { kind: 'werkmap', path: 'a@b:kopie' }, date: '2024-11-12' })
  })

  it('does not take the colon of a drive for that of git', () => {
    expect(parseVersionName('C:\\registers\\jados@2024-11-12', existing('C:\\registers\\jados'))).toMatchObject({ kind: 'datum', of: { path: 'C:\\registers\\jados' } })
    expect(() => parseVersionName('C:\\weg', existing())).toThrow(AvgError)
    expect(parseVersionName('C:/repo:x', existing())).toEqual({ kind: 'git', ref: 'C:/repo', path: 'x' })
  })

  it('that has no reading gets an error with every reading', () => {
    for (const text of ['bestaat-niet', 'bestaat-niet@2024-11-12', '', ':pad']) {
      expect(() => parseVersionName(text, existing())).toThrow(/een map op schijf[^]*een versie op een datum[^]*een versie in git/)
    }
  })

  it('with a day that does not exist is refused', () => {
    expect(() => parseVersionName('jados@2024-02-30', existing('jados'))).toThrow('2024-02-30')
    expect([isDate('2024-02-29'), isDate('2023-02-29'), isDate('2024-2-9'), isDate('2024-13-01')]).toEqual([true, false, false, false])
  })
})
