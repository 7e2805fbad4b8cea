import { dates } from './dates.ts';
import { deelnemers } from './deelnemers.ts';
import { examples } from './examples.ts';
import { expiredCertificates } from './expiredCertificates.ts';
import { fileNames } from './fileNames.ts';
import { koppelingEnds } from './koppelingEnds.ts';
import { lookAlikes } from './lookAlikes.ts';
import { naturalKeys } from './naturalKeys.ts';
import { personalData } from './personalData.ts';
import { plainText } from './plainText.ts';
import { privateRecords } from './privateRecords.ts';
import { publicUsage } from './publicUsage.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';
import { statusAndDates } from './statusAndDates.ts';
import { uniqueNumbers } from './uniqueNumbers.ts';
import { versionHosting } from './versionHosting.ts';

/** Every rule between records, by name. */
export const allRules: Readonly<Record<string, Rule>> = {
  references,
  redirects,
  privateRecords,
  uniqueNumbers,
  naturalKeys,
  fileNames,
  koppelingEnds,
  deelnemers,
  dates,
  statusAndDates,
  versionHosting,
  expiredCertificates,
  lookAlikes,
  personalData,
  publicUsage,
  plainText,
  examples,
};
