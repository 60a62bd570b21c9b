import type { KithClient } from '../../../shared/contract/contract.ts';
import type { Offer } from '../../../shared/contract/imports.ts';
import type { ImportReport } from '../../../shared/model/import.ts';
import { asKithError } from '../../lib/api.ts';
import { type ImportFlow, type ImportFlowEvent, importFlow } from './import-flow.ts';

/** Where the flow is kept: outside the screen, so that an import goes on while the user looks elsewhere. */
export interface FlowHolder {
  readonly get: () => ImportFlow;
  readonly set: (flow: ImportFlow) => void;
}

type ImportCalls = Pick<KithClient['imports'], 'choose' | 'preview' | 'commit' | 'cancel'>;

/** Drives an import: hands events to the flow and asks the main process for what the new stage needs. */
export function importRun(calls: ImportCalls, holder: FlowHolder) {
  function dispatch(event: ImportFlowEvent): void {
    const before = holder.get().stage;
    const flow = importFlow(holder.get(), event);
    holder.set(flow);
    const { stage } = flow;
    if (stage.at !== 'reading') return;
    const isSame = before.at === 'reading' && before.offer.id === stage.offer.id;
    if (!isSame) void answer(stage.offer, 'previewed', () => calls.preview({ offer: stage.offer.id }));
  }

  async function answer(
    offer: Offer,
    type: 'previewed' | 'committed',
    call: () => Promise<ImportReport>,
  ): Promise<void> {
    try {
      dispatch({ type, offer: offer.id, report: await call() });
    } catch (error) {
      if (asKithError(error).code === 'import-cancelled') dispatch({ type: 'stopped' });
      else dispatch({ type: 'failed', offer: offer.id, error });
    }
  }

  return {
    dispatch,
    /** Opens the system's file dialog and reads what was chosen. */
    async choose(): Promise<void> {
      try {
        dispatch({ type: 'offered', offers: await calls.choose({}) });
      } catch (error) {
        dispatch({ type: 'choose-failed', error });
      }
    },
    /** Imports the archive whose preview is shown. */
    async accept(): Promise<void> {
      const { stage } = holder.get();
      if (stage.at !== 'preview') return;
      dispatch({ type: 'accepted' });
      await answer(stage.offer, 'committed', () => calls.commit({ offer: stage.offer.id }));
    },
    /** Asks the running preview or commit to stop; its end arrives as "stopped". */
    async stop(): Promise<void> {
      await calls.cancel({});
    },
  };
}
export type ImportRun = ReturnType<typeof importRun>;
