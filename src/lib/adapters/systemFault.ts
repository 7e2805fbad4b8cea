/** What the system says most often, in the words of whoever chose the path. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'dit bestaat niet. Controleer het pad',
  EISDIR: 'dit is een map en geen bestand. Kies een bestand',
  ENOTDIR: 'dit is een bestand, of staat onder een bestand; hier hoort een map. Kies een map',
  EEXIST: 'dit bestaat al. Kies een andere plek',
  EACCES: 'u mag hier niet lezen of schrijven. Kies een andere plek of vraag om rechten',
  EPERM: 'u mag hier niet lezen of schrijven. Kies een andere plek of vraag om rechten',
  EROFS: 'hier kan niets geschreven worden. Kies een andere plek',
  ENOSPC: 'de schijf is vol. Maak ruimte en probeer het opnieuw',
  ENAMETOOLONG: 'deze naam is te lang. Kies een kortere naam',
  ELOOP: 'deze koppelingen naar mappen lopen in een kring. Kies de map zelf',
};

/**
 * A Dutch sentence for a fault of the file system, with the path; undefined for any other error, which is a bug of
 * ours and keeps its trace.
 */
export function systemFault(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return undefined;
  const reason = reasons[String(error.code)];
  if (reason === undefined) return undefined;
  const [from, to] = ['path', 'dest'].map((key) => Reflect.get(error, key));
  const path = error.code === 'EEXIST' && typeof to === 'string' ? to : from;
  return `${typeof path === 'string' ? `${path}: ` : ''}${reason}.`;
}
