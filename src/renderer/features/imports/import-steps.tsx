import { Check } from 'lucide-react';

const STEPS = ['Choose', 'Preview', 'Import', 'Report'] as const;
export type ImportStep = (typeof STEPS)[number];

/** Where the user is between choosing an archive and its report. */
export function ImportSteps({ step }: { readonly step: ImportStep }) {
  const at = STEPS.indexOf(step);
  return (
    <ol className="import-steps" aria-label={`Step ${at + 1} of ${STEPS.length}`}>
      {STEPS.map((name, index) => (
        <li key={name} aria-current={index === at ? 'step' : undefined} data-done={index < at ? '' : undefined}>
          <span className="import-step-mark" aria-hidden="true">
            {index < at ? <Check size={11} strokeWidth={2} /> : index + 1}
          </span>
          {name}
          {index < at && <span className="hidden-visually">, done</span>}
        </li>
      ))}
    </ol>
  );
}
