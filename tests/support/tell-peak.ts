import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Loaded into a process with --import: at its end it writes its largest resident size, in megabytes, to the file named
 * by KITH_PEAK_FILE. Linux counts into maxRSS what the parent had before the program was started, so VmHWM is asked.
 */
function peakMegabytes(): number {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Math.round(Number(kilobytes) / 1024);
}

process.on('exit', () => writeFileSync(process.env['KITH_PEAK_FILE'] ?? '', String(peakMegabytes())));
