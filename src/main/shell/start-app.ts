import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { app, type BrowserWindow } from 'electron';
import { AppError } from '../../shared/errors/app-error.ts';
import { bindBridge } from '../bridge/bridge.ts';
import { systemClock } from '../platform/clock.ts';
import { fileLogger, type Logger } from '../platform/logger.ts';
import { type Engine, startEngine } from '../workers/engine.ts';
import importThread from '../workers/import?modulePath';
import storeThread from '../workers/store?modulePath';
import { type Locations, locations } from './locations.ts';
import { setMenu } from './menu.ts';
import { offerBook } from './offers.ts';
import { declarePageScheme, PAGE_ORIGIN, servePage } from './protocol.ts';
import { cutTheNetwork, lockNavigation, lockSession } from './security.ts';
import { callShell } from './shell-calls.ts';
import { showStartFailure } from './start-failure.ts';
import { followTheme } from './theme.ts';
import { openWindow } from './window.ts';

/** The composition root of the app: what runs, in which order, and who may talk to whom. */
export function startApp(): void {
  cutTheNetwork(app);
  declarePageScheme();
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  const places = locations(app.getPath('userData'), process.argv, process.env);
  const logger = fileLogger(places.log, 'main');
  lockNavigation(app, logger);
  app
    .whenReady()
    .then(() => run(places, logger))
    .catch(fail(places, logger));
}

async function run(places: Locations, logger: Logger): Promise<void> {
  setMenu(process.platform);
  lockSession(logger);
  servePage(join(import.meta.dirname, '../renderer'));
  const engine = startThreads(places, logger);
  await engine.call('engine.open', {});
  let window: BrowserWindow | null = null;
  const offers = offerBook();
  const shell = { engine, offers, locations: places, window: () => window };
  const bridge = bindBridge({
    page: () => window?.webContents ?? null,
    origin: PAGE_ORIGIN,
    logger,
    callStore: (method, input) => engine.call(method, input),
    callShell: (method, input) => callShell(shell, method, input),
    takeDrop: (paths) => offers.add(paths),
  });
  engine.onEvent((event) => bridge.send(event));
  await followTheme(engine);
  const show = () => {
    window = openWindow();
    window.once('closed', () => {
      window = null;
    });
  };
  app.on('second-instance', () => focus(window));
  app.on('activate', () => (window ? focus(window) : show()));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  closeBeforeQuit(engine);
  show();
}

function startThreads(places: Locations, logger: Logger): Engine {
  const workerData = { file: places.database, backups: places.backups, logFile: places.log };
  return startEngine({
    spawnStore: () => new Worker(storeThread, { workerData }),
    spawnImport: () => new Worker(importThread, { workerData }),
    today: () => systemClock.today(),
    onCrash: (thread, reason) => logger.log('error', 'thread-died', { thread, reason }),
  });
}

function focus(window: BrowserWindow | null): void {
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Lets the store finish and fold its write-ahead log before the process ends. */
function closeBeforeQuit(engine: Engine): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    closed = true;
    void engine.close().finally(() => app.quit());
  });
}

function fail(places: Locations, logger: Logger): (error: unknown) => void {
  return (error) => {
    logger.log('error', 'start-failed', { code: error instanceof AppError ? error.code : 'unexpected' });
    showStartFailure(error, places);
    app.exit(1);
  };
}
