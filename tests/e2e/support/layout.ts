import type { Page } from '@playwright/test';

/** What leaves its place: a page longer than the window, what scrolls sideways, and controls outside the window. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = (element: Element) => {
      const text = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return `${element.tagName.toLowerCase()}.${element.classList.value} ${text.slice(0, 40)}`;
    };
    const all = [document.documentElement, ...document.body.querySelectorAll('*')];
    const scrollers = all.filter((element) => {
      const { overflowX } = getComputedStyle(element);
      const scrolls = element === document.documentElement || overflowX === 'auto' || overflowX === 'scroll';
      return scrolls && element.checkVisibility() && element.scrollWidth > element.clientWidth + 1;
    });
    const controls = [...document.querySelectorAll('button, a[href], input, textarea, h1, h2')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 1;
      // a link in a line of text ends where its line is cut
      const isText = getComputedStyle(element).display === 'inline';
      return isShown && !isText && !element.hasAttribute('aria-hidden') && (left < -1 || right > window.innerWidth + 1);
    });
    const { scrollHeight, clientHeight } = document.documentElement;
    const page = scrollHeight > clientHeight ? [`page: ${scrollHeight} px in a window of ${clientHeight}`] : [];
    return [...page, ...[...scrollers, ...controls].map(words)];
  });
}
