import { useMediaQuery } from '../../lib/use-media-query.ts';

/** How high one person stands in the list, in pixels: a little less in a low window. */
export function useRowHeight(): number {
  return useMediaQuery('(max-height: 759px)') ? 42 : 45;
}
