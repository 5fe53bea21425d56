/** Why the system refused, in words. */
const REASONS: Record<string, string> = {
  ENOENT: 'de map bestaat niet',
  ENOTDIR: 'er staat een bestand in de weg',
  EISDIR: 'het is een map',
  EACCES: 'schrijven mag hier niet',
  EPERM: 'schrijven mag hier niet',
  EROFS: 'de schijf is alleen te lezen',
  ENOSPC: 'de schijf is vol',
  EDQUOT: 'uw ruimte op deze schijf is op',
  EFBIG: 'het bestand wordt groter dan hier mag',
  EIO: 'de schijf geeft een fout',
  EEXIST: 'er staat al iets',
  ENOTEMPTY: 'er staat al iets',
  ENAMETOOLONG: 'de naam is te lang',
  ELOOP: 'het is een koppeling die naar zichzelf verwijst',
  EMFILE: 'er staan te veel bestanden open',
  EBUSY: 'een ander programma gebruikt het',
  EPIPE: 'de ontvanger is gestopt',
}

/**
 * Why something could not be written.
 *
 * @throws the error itself when it did not come from the system: that is a bug in avg.
 */
export function refusal(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) throw error
  return REASONS[code] ?? code
}
