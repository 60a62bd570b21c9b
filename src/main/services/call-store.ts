import { contract } from '../../shared/contract/contract.ts';
import type { Contract, Topic } from '../../shared/contract/define.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ChangeId } from '../../shared/model/ids.ts';
import { closeChange, openChange } from '../db/change-log.ts';
import { asDatabaseError } from '../db/database-errors.ts';
import type { ReadDb, WriteDb } from '../db/handles.ts';
import type { Clock } from '../platform/clock.ts';
import type { CommandContext, QueryContext } from './handler.ts';
import type { StoreHandlers } from './handlers.ts';
import type { Mutex } from './mutex.ts';
import { inTransaction } from './transaction.ts';

/** The answer to one call: its value, the undo step it left, the topics to be read again. */
export interface CallResult {
  readonly value: unknown;
  readonly change: ChangeId | null;
  readonly topics: readonly Topic[];
}

interface CallTools {
  readonly db: () => { readonly read: ReadDb; readonly write: WriteDb };
  readonly clock: Clock;
  readonly handlers: StoreHandlers;
  readonly alone: Mutex;
}
type Query = (context: QueryContext, input: unknown) => unknown;
type Command = (context: CommandContext, input: unknown) => unknown;

/** Features whose commands are not steps of the undo list: it itself, and imports, which have an undo of their own. */
const NOT_RECORDED = new Set(['history', 'imports']);

/**
 * Answers one method of the contract: looks it up, parses the input, runs a query on the reading handle or a command
 * alone in a transaction. Throws unknown-method, invalid-request, or what the handler throws.
 */
export async function callStore(tools: CallTools, method: string, input: unknown): Promise<CallResult> {
  const { feature, definition, handler } = lookUp(tools.handlers, method);
  const parsed = definition.input.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const path = issue?.path.map(String).join('.') ?? '';
    throw new AppError('invalid-request', { method, issue: `${path} ${issue?.code ?? ''}`.trim() });
  }
  const { clock } = tools;
  if (definition.kind === 'query') {
    try {
      const value = await (handler as Query)({ db: tools.db().read, clock }, parsed.data);
      return { value, change: null, topics: [] };
    } catch (error) {
      throw asDatabaseError(error);
    }
  }
  const { value, change } = await runCommand(tools, feature, method, handler as Command, parsed.data);
  const topics: readonly Topic[] = change === null ? definition.topics : [...definition.topics, 'history'];
  return { value, change, topics };
}

function lookUp(handlers: StoreHandlers, method: string) {
  const [feature = '', name = '', ...rest] = method.split('.');
  const features: Contract = contract;
  const definition = Object.hasOwn(features, feature) ? features[feature] : undefined;
  const known = definition && Object.hasOwn(definition, name) ? definition[name] : undefined;
  if (known?.place !== 'store' || rest.length > 0) throw new AppError('unknown-method', { method });
  // each handler takes what its own definition parses; under a method known only by name the compiler cannot see that
  const byName = handlers as unknown as Readonly<Record<string, Readonly<Record<string, Query | Command>>>>;
  const handler = byName[feature]?.[name];
  if (!handler) throw new AppError('unknown-method', { method });
  return { feature, definition: known, handler };
}

function runCommand(tools: CallTools, feature: string, method: string, handler: Command, input: unknown) {
  const { clock } = tools;
  return tools.alone(() => {
    const db = tools.db().write;
    return inTransaction(db, async () => {
      let label: string | null = null;
      const context: CommandContext = {
        db,
        clock,
        label: (text) => {
          label = text;
        },
      };
      if (NOT_RECORDED.has(feature)) return { value: await handler(context, input), change: null };
      const open = openChange(db, method, clock.now());
      const value = await handler(context, input);
      return { value, change: closeChange(db, open, label) };
    });
  });
}
