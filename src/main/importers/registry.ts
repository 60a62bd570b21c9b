import type { Importer } from './importer.ts';
import { linkedin } from './linkedin/linkedin.ts';
import { twitter } from './twitter/twitter.ts';

/** Every source Kith reads. Adding one is a folder, a line here, and fixtures. */
export const importers: readonly Importer[] = [linkedin, twitter];
