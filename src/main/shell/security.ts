import { type App, type Session, session } from 'electron';
import type { Logger } from '../platform/logger.ts';
import { PAGE_ORIGIN } from './protocol.ts';

/** Switches that keep Chromium itself from calling home; must run before the app is ready. */
export function cutTheNetwork(app: App): void {
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Refuses every request that is not for the shipped page, every permission and every download. */
export function lockSession(logger: Logger, target: Session = session.defaultSession): void {
  target.webRequest.onBeforeRequest((details, answer) => {
    const allowed = isShipped(details.url);
    if (!allowed) logger.log('warn', 'request-refused', { type: details.resourceType });
    answer({ cancel: !allowed });
  });
  target.setPermissionRequestHandler((_page, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.on('will-download', (event) => {
    logger.log('warn', 'download-refused');
    event.preventDefault();
  });
  target.setSpellCheckerEnabled(false);
}

/** True for the page's own files, for data it holds itself, and for the developer tools. */
export function isShipped(address: string): boolean {
  const url = new URL(address);
  if (url.protocol === 'file:') return false;
  return `${url.protocol}//${url.host}` === PAGE_ORIGIN || url.protocol === 'data:' || url.protocol === 'devtools:';
}

/** No window or frame leaves the page, opens another one, attaches a web view, or talks past the session by WebRTC. */
export function lockNavigation(app: App, logger: Logger): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-frame-navigate', (event) => {
      logger.log('warn', 'navigation-refused');
      event.preventDefault();
    });
    // its datagrams are no requests that the session could refuse
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => {
      logger.log('warn', 'window-refused');
      return { action: 'deny' };
    });
  });
}
