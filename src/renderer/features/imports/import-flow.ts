import type { Offer } from '../../../shared/contract/imports.ts';
import type { ImportProgress, ImportReport } from '../../../shared/model/import.ts';

/** Where the user is between choosing an archive and its report. */
export type ImportStage =
  | { readonly at: 'choose'; readonly trouble: Trouble | null }
  | { readonly at: 'reading'; readonly offer: Offer; readonly progress: ImportProgress | null }
  | { readonly at: 'preview'; readonly offer: Offer; readonly report: ImportReport; readonly trouble: Trouble | null }
  | {
      readonly at: 'saving';
      readonly offer: Offer;
      readonly report: ImportReport;
      readonly progress: ImportProgress | null;
    }
  | { readonly at: 'report'; readonly report: ImportReport };

/** Why the last step did not end well: an error as thrown by the bridge, or a stop the user asked for. */
export type Trouble =
  | { readonly kind: 'error'; readonly archive: string | null; readonly error: unknown }
  | { readonly kind: 'stopped'; readonly archive: string };

export interface ImportFlow {
  readonly stage: ImportStage;
  /** Archives dropped together wait here; each gets its own preview. */
  readonly waiting: readonly Offer[];
}

export type ImportFlowEvent =
  | { readonly type: 'offered'; readonly offers: readonly Offer[] }
  | { readonly type: 'choose-failed'; readonly error: unknown }
  | { readonly type: 'progressed'; readonly progress: ImportProgress }
  | { readonly type: 'previewed'; readonly offer: string; readonly report: ImportReport }
  | { readonly type: 'accepted' }
  | { readonly type: 'committed'; readonly offer: string; readonly report: ImportReport }
  | { readonly type: 'failed'; readonly offer: string; readonly error: unknown }
  | { readonly type: 'stopped' }
  /** Leaves the archive at hand and goes on with the next one, or back to choosing. */
  | { readonly type: 'left' };

export const NEW_FLOW: ImportFlow = { stage: { at: 'choose', trouble: null }, waiting: [] };

/** The flow after an event; late answers of another archive and events of another stage change nothing. */
export function importFlow(flow: ImportFlow, event: ImportFlowEvent): ImportFlow {
  const { stage } = flow;
  switch (event.type) {
    case 'offered':
      return offered(flow, event.offers);
    case 'choose-failed':
      if (stage.at !== 'choose') return flow;
      return { ...flow, stage: { at: 'choose', trouble: { kind: 'error', archive: null, error: event.error } } };
    case 'accepted':
      if (stage.at !== 'preview') return flow;
      return { ...flow, stage: { at: 'saving', offer: stage.offer, report: stage.report, progress: null } };
    case 'left':
      return stage.at === 'saving' ? flow : next({ ...flow, stage: { at: 'choose', trouble: null } });
    default:
      return stage.at === 'reading' || stage.at === 'saving' ? { ...flow, stage: run(stage, event) } : flow;
  }
}

type RunningStage = Extract<ImportStage, { readonly at: 'reading' | 'saving' }>;
type RunEvent = Exclude<ImportFlowEvent, { readonly type: 'offered' | 'choose-failed' | 'accepted' | 'left' }>;

/** What becomes of a running preview or commit. */
function run(stage: RunningStage, event: RunEvent): ImportStage {
  if (event.type === 'progressed') return { ...stage, progress: event.progress };
  if (event.type === 'stopped') return { at: 'choose', trouble: { kind: 'stopped', archive: stage.offer.name } };
  if (event.offer !== stage.offer.id) return stage;
  if (event.type === 'failed') return failed(stage, event.error);
  if (event.type === 'committed') return stage.at === 'saving' ? { at: 'report', report: event.report } : stage;
  return stage.at === 'reading' ? { at: 'preview', offer: stage.offer, report: event.report, trouble: null } : stage;
}

/** A preview that fails leaves the archive; a commit that fails goes back to its preview, to be tried again. */
function failed(stage: RunningStage, error: unknown): ImportStage {
  const trouble: Trouble = { kind: 'error', archive: stage.offer.name, error };
  if (stage.at === 'reading') return { at: 'choose', trouble };
  return { at: 'preview', offer: stage.offer, report: stage.report, trouble };
}

function offered(flow: ImportFlow, offers: readonly Offer[]): ImportFlow {
  const atHand = 'offer' in flow.stage ? [flow.stage.offer] : [];
  const known = new Set([...atHand, ...flow.waiting].map((offer) => offer.id));
  const waiting = [...flow.waiting, ...offers.filter((offer) => !known.has(offer.id))];
  const free = flow.stage.at === 'choose' || flow.stage.at === 'report';
  return free ? next({ ...flow, waiting }) : { ...flow, waiting };
}

function next(flow: ImportFlow): ImportFlow {
  const [offer, ...waiting] = flow.waiting;
  return offer ? { stage: { at: 'reading', offer, progress: null }, waiting } : flow;
}
