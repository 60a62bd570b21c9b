import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { PAGE_URL } from './protocol.ts';

/** The desk colour of design.md §5 and the ink on it, for the system's own window buttons. */
const DESK = {
  light: { color: '#ECE8E6', symbolColor: '#2A2329' },
  dark: { color: '#141114', symbolColor: '#EFE9E7' },
};
const OVERLAY_HEIGHT = 36;

const desk = () => (nativeTheme.shouldUseDarkColors ? DESK.dark : DESK.light);

/** Opens the one window: frameless, sandboxed, isolated; shown once it has something to show. */
export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 840,
    minWidth: 960,
    minHeight: 640,
    show: false,
    title: 'Kith',
    backgroundColor: desk().color,
    titleBarStyle: 'hidden',
    titleBarOverlay: { ...desk(), height: OVERLAY_HEIGHT },
    trafficLightPosition: { x: 16, y: 16 },
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  const repaint = () => {
    window.setBackgroundColor(desk().color);
    if (process.platform !== 'darwin') window.setTitleBarOverlay({ ...desk(), height: OVERLAY_HEIGHT });
  };
  nativeTheme.on('updated', repaint);
  window.once('closed', () => nativeTheme.off('updated', repaint));
  window.once('ready-to-show', () => window.show());
  // what was typed is saved as it is typed, so a page that died can simply come back
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') window.reload();
  });
  void window.loadURL(PAGE_URL);
  return window;
}
