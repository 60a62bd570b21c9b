import { randomUUID } from 'node:crypto';
import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { contract } from '../../shared/contract/contract.ts';
import type { Contract } from '../../shared/contract/define.ts';
import type { KithEvent } from '../../shared/contract/events.ts';
import type { WireReply } from '../../shared/contract/wire.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { Logger } from '../platform/logger.ts';

export interface BridgeOptions {
  /** The page that may speak: our own window's. Null while there is none. */
  readonly page: () => WebContents | null;
  /** Where our own page comes from, such as `app://kith`. */
  readonly origin: string;
  readonly logger: Logger;
  /** Answers methods that the store thread owns; it parses their input itself. */
  readonly callStore: (method: string, input: unknown) => Promise<{ value: unknown; change: number | null }>;
  /** Answers methods that need the system: dialogs, browser, clipboard. Input is parsed here. */
  readonly callShell: (method: string, input: unknown) => Promise<unknown>;
  readonly takeDrop: (paths: readonly string[]) => unknown;
}

/** Binds the only two channels that the page can reach. Every answer is a value or a coded error, never a throw. */
export function bindBridge(options: BridgeOptions): { send(event: KithEvent): void } {
  const answer = async (event: IpcMainInvokeEvent, method: string, work: () => Promise<Answer>): Promise<WireReply> => {
    try {
      checkSender(event, options);
      const { value, change } = await work();
      return { ok: true, value, change: change as never };
    } catch (error) {
      return { ok: false, error: refuse(error, method, options.logger) };
    }
  };
  ipcMain.handle('rpc', (event, method: unknown, input: unknown) =>
    answer(event, String(method), () => route(String(method), input, options)),
  );
  ipcMain.handle('drop', (event, paths: unknown) =>
    answer(event, 'drop', async () => ({ value: options.takeDrop(onlyPaths(paths)), change: null })),
  );
  return {
    send(event) {
      const page = options.page();
      if (page && !page.isDestroyed()) page.send('event', event);
    },
  };
}

interface Answer {
  readonly value: unknown;
  readonly change: number | null;
}

async function route(method: string, input: unknown, options: BridgeOptions): Promise<Answer> {
  const [feature = '', name = ''] = method.split('.');
  const methods: Contract = contract;
  const known = Object.hasOwn(methods, feature) ? methods[feature] : undefined;
  const definition = known && Object.hasOwn(known, name) ? known[name] : undefined;
  if (!definition) throw new AppError('unknown-method', { method: method.slice(0, 80) });
  if (definition.place === 'store') return options.callStore(method, input);
  const parsed = definition.input.safeParse(input);
  if (!parsed.success) throw new AppError('invalid-request', { method, issue: parsed.error.issues[0]?.code ?? '' });
  return { value: await options.callShell(method, parsed.data), change: null };
}

function checkSender(event: IpcMainInvokeEvent, { page, origin }: BridgeOptions): void {
  const own = page();
  const frame = event.senderFrame;
  const isOurs = own !== null && frame !== null && frame === own.mainFrame && originOf(frame.url) === origin;
  if (!isOurs) throw new AppError('forbidden-sender', {});
}

/** `URL.origin` is "null" for schemes of our own. */
function originOf(address: string): string {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}

function onlyPaths(paths: unknown): string[] {
  return Array.isArray(paths) ? paths.filter((path): path is string => typeof path === 'string' && path !== '') : [];
}

function refuse(error: unknown, method: string, logger: Logger) {
  const incident = randomUUID().slice(0, 8);
  const known = error instanceof AppError ? error : new AppError('unexpected', {}, error);
  logger.log(known.code === 'unexpected' ? 'error' : 'warn', 'call-refused', {
    method: known.code === 'unknown-method' ? 'unknown' : method,
    code: known.code,
    incident,
  });
  return { code: known.code, details: known.details, incident };
}
