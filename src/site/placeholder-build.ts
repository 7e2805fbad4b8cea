import type { BuildInfo } from './build-info.ts';

/** Stands in until the pages have their data module; says so wherever it is shown. */
export const placeholderBuild: BuildInfo = {
  dataDate: 'nog niet bekend',
  commit: 'nog niet bekend',
  gemmaRelease: 'nog niet bekend',
};
