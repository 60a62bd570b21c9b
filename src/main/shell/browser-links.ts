import { AppError } from '../../shared/errors/app-error.ts';

/** The only hosts that Kith opens in the user's browser, and only over https. */
const HOSTS: ReadonlySet<string> = new Set(['www.linkedin.com', 'linkedin.com', 'x.com', 'twitter.com']);

/** Pages that the import screen points to. */
export const PAGES = {
  'linkedin-export': 'https://www.linkedin.com/mypreferences/d/download-my-data',
  'x-export': 'https://x.com/settings/download_your_data',
} as const;

/** Returns the address to open, or throws `link-refused` for anything but https on an allowed host. */
export function browserLink(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  const allowed = url?.protocol === 'https:' && HOSTS.has(url.hostname) && url.port === '' && url.username === '';
  if (!url || !allowed) throw new AppError('link-refused', {});
  return url.href;
}
