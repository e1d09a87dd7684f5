import { instantInWords } from '../parts/days.ts';
import type { Night } from './case-queries.ts';

/** When the night's jobs were last done, and what they looked at. */
export function nightInWords(night: Night | null): string {
  if (!night) return 'The nightly jobs have not run yet.';
  if (!night.finishedAt)
    return `The nightly jobs began on ${instantInWords(night.startedAt)} and are not done yet.`;
  const failed = night.failed === 0 ? '' : ` ${night.failed.toLocaleString('en-GB')} could not be done.`;
  return `The nightly jobs were last done on ${instantInWords(night.finishedAt)}: ${night.checked.toLocaleString('en-GB')} statements reckoned again, ${night.marked.toLocaleString('en-GB')} marked as payable.${failed}`;
}
