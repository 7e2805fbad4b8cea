import type { Applicatie } from '../model/generated/records.ts';
import type { Fixed } from '../model/record.ts';
import { bronOf } from './owners.ts';
import type { Publiccode } from './readPubliccode.ts';

type Version = NonNullable<Fixed<Applicatie>['versies']>[number];

/** The facts of a product as an application; other repositories of it give their address only. */
export function publiccodeApplicatie(
  naam: string,
  leading: Publiccode,
  others: readonly Publiccode[] = [],
): Fixed<Applicatie> {
  const { licence, version, releaseDate } = leading;
  const also = new Set(others.flatMap(({ url }) => (url === undefined || url === leading.url ? [] : [url])));
  return {
    naam,
    status: leading.isObsolete ? 'teruggetrokken' : 'actief',
    soort: 'applicatie',
    website: leading.website,
    licentie:
      licence.kind === 'family'
        ? { soort: 'open-source' }
        : { soort: licence.isOpenSource ? 'open-source' : 'closed-source', spdx: licence.spdx },
    broncode: leading.url,
    broncodeOok: also.size === 0 ? undefined : [...also],
    versies: version === undefined ? undefined : [versionOf(version, releaseDate)],
    bron: bronOf(leading),
  };
}

/** SemVer marks a version before its release (`4.0.0-beta.0`); a release date then belongs to an earlier version. */
function versionOf(versie: string, releaseDate: string | undefined): Version {
  if (/^v?\d+(?:\.\d+)*-/.test(versie)) return { versie, status: 'in-ontwikkeling' };
  return releaseDate === undefined ? { versie } : { versie, vanaf: releaseDate };
}
