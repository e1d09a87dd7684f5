import type { Refusal } from './decision.ts';
import type { DeclarationType, EvidenceType } from './declaration.ts';
import type { TeacherRole } from './teacher.ts';
import { valueInWords } from './words.ts';

const SIMPLE: readonly EvidenceType[] = ['training-event-attended', 'self-study-material-completed', 'other'];
const BASIC: readonly EvidenceType[] = [
  'training-event-attended',
  'self-study-material-completed',
  'materials-engaged-with-offline',
  'other',
];
const ENGAGEMENT: readonly EvidenceType[] = [
  '75-percent-engagement-met',
  '75-percent-engagement-met-reduced-induction',
];

/** What a declaration is of, and whether its contract period tells kinds of evidence apart: a flag, not the year. */
export interface EvidenceAsked {
  readonly type: DeclarationType;
  readonly role: TeacherRole;
  readonly detailed: boolean;
}

/** The evidence that a declaration may name; none when it names none, and what is sent is not kept (DEC-04, section 6.3). */
export function evidenceFor({ type, role, detailed }: EvidenceAsked): readonly EvidenceType[] {
  if (!detailed) return type === 'started' ? [] : SIMPLE;
  if (type === 'completed') return role === 'ect' ? [...ENGAGEMENT, 'one-term-induction'] : ENGAGEMENT;
  return type === 'retained-2' ? ENGAGEMENT : BASIC;
}

/** Why this evidence does not do; null when it does. */
export function evidenceRefusal(evidence: string | null, asked: EvidenceAsked): Refusal | null {
  const allowed = evidenceFor(asked);
  if (allowed.length === 0 || allowed.some((one) => one === evidence)) return null;
  const choices = allowed.map((one) => valueInWords('evidence_type', one)).join(', ');
  return evidence === null
    ? { code: 'evidence-missing', because: `Say which evidence the lead provider holds: ${choices}.` }
    : {
        code: 'evidence-not-for-this-type',
        because: `Choose evidence that goes with this type: ${choices}.`,
      };
}
