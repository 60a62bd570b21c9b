import type { EpochMs } from '../../../shared/model/dates.ts';

const HOUR = 3_600_000;
const format = new Intl.DateTimeFormat('en-US', { timeZone: 'America/Los_Angeles', timeZoneName: 'longOffset' });

function isSummer(at: number): boolean {
  return format.formatToParts(at).some((part) => part.type === 'timeZoneName' && part.value === 'GMT-07:00');
}

/**
 * The instant of a wall clock time on the US Pacific coast, given as if it were UTC. LinkedIn writes invitations so,
 * wherever the member lives. In the hour that comes twice in autumn, the first; in the hour that is left out in
 * spring, an hour later.
 */
export function fromPacific(wall: number): EpochMs {
  return (isSummer(wall + 7 * HOUR) ? wall + 7 * HOUR : wall + 8 * HOUR) as EpochMs;
}
