import type { Page } from '@playwright/test';

type Attempt = (address: string) => Promise<unknown>;

/** Ways by which a page talks to the world, run in the page; each settles whether it was let through or not. */
const CALLS: Readonly<Record<string, Attempt>> = {
  fetch: (address) => fetch(address, { mode: 'no-cors' }),
  'fetch of a file': () => fetch('file:///etc/hostname'),
  XMLHttpRequest: (address) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.onloadend = resolve;
      request.open('POST', address);
      request.send('private');
    }),
  beacon: async (address) => navigator.sendBeacon(address, 'private'),
  WebSocket: (address) =>
    new Promise((resolve) => {
      const socket = new WebSocket(address.replace('http', 'ws'));
      socket.onerror = resolve;
      socket.onopen = resolve;
    }),
  EventSource: (address) =>
    new Promise((resolve) => {
      const source = new EventSource(address);
      source.onerror = resolve;
      source.onopen = resolve;
    }),
  WebTransport: (address) => new WebTransport(address.replace('http', 'https')).ready,
  font: (address) => new FontFace('stolen', `url(${address})`).load(),
  'module import': (address) => import(/* @vite-ignore */ address),
  Worker: (address) =>
    new Promise((resolve) => {
      new Worker(address).onerror = resolve;
    }),
  'Worker of a blob': (address) =>
    new Promise((resolve) => {
      const source = URL.createObjectURL(new Blob([`fetch('${address}').finally(() => postMessage(1))`]));
      const worker = new Worker(source);
      worker.onerror = resolve;
      worker.onmessage = resolve;
    }),
  WebRTC: async (address) => {
    const urls = ['stun', 'turn'].map((scheme) => address.replace('http://', `${scheme}:`).replace(/\/.*$/, ''));
    const peer = new RTCPeerConnection({
      iceServers: urls.map((each) => ({ urls: each, username: 'a', credential: 'b' })),
    });
    peer.createDataChannel('private');
    await peer.setLocalDescription(await peer.createOffer());
    while (peer.iceGatheringState !== 'complete') {
      await new Promise((resolve) => peer.addEventListener('icegatheringstatechange', resolve, { once: true }));
    }
    peer.close();
  },
  'window.open': async (address) => window.open(address)?.focus(),
};

/** Elements that load something: tag, the attribute with the address, further attributes. */
const ELEMENTS: readonly (readonly [tag: string, at: string, others?: Readonly<Record<string, string>>])[] = [
  ['link', 'href', { rel: 'stylesheet' }],
  ['link', 'href', { rel: 'prefetch' }],
  ['link', 'href', { rel: 'preload', as: 'image' }],
  ['link', 'href', { rel: 'modulepreload' }],
  ['link', 'href', { rel: 'icon' }],
  ['iframe', 'src'],
  ['embed', 'src'],
  ['object', 'data'],
  ['video', 'src'],
  ['audio', 'src'],
  ['script', 'src'],
  ['img', 'src'],
];

/** Tries everything in the page as it is; resolves once each attempt has been refused or let through. */
export async function tryToEscape(page: Page, address: string): Promise<void> {
  for (const [name, attempt] of Object.entries(CALLS)) {
    await page.evaluate(attempt, `${address}/${encodeURIComponent(name)}`).catch(() => null);
  }
  for (const [tag, at, others = {}] of ELEMENTS) {
    await page.evaluate(appendElement, [tag, { ...others, [at]: `${address}/${tag}` }] as const);
  }
  await page.evaluate(leaveThePage, address);
}

/** Resolves when the element says that it has loaded or failed; most say nothing when they are refused. */
function appendElement([tag, attributes]: readonly [string, Readonly<Record<string, string>>]): Promise<void> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const done = new Promise<void>((resolve) => {
    element.onload = () => resolve();
    element.onerror = () => resolve();
  });
  document.body.append(element);
  return tag === 'img' || tag === 'script' ? done : Promise.resolve();
}

/** By a form, by links in this window and another one, by its own address, and by opening what is no page at all. */
function leaveThePage(address: string): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = address;
  document.body.append(form);
  form.submit();
  for (const target of ['_self', '_blank']) {
    for (const href of [address, 'file:///etc/hostname', 'app://elsewhere/index.html', 'data:text/html,gone']) {
      const link = document.createElement('a');
      Object.assign(link, { href, target });
      document.body.append(link);
      link.click();
    }
  }
  const download = document.createElement('a');
  Object.assign(download, { href: 'data:text/plain,private', download: 'private.txt' });
  document.body.append(download);
  download.click();
  location.assign(address);
}
