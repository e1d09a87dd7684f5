import { systemActions } from '../actions/system/index.ts';
import type { Em } from '../database/orm.ts';
import { reckonAll } from '../records/sealing.ts';
import { StatementRecord } from '../records/statement.record.ts';
import { asSystem, type System } from './as-system.ts';
import type { NightSettings } from './night-settings.ts';

/** What a night's check has found. */
export interface Checked {
  readonly checked: number;
  readonly opened: number;
  readonly closed: number;
  readonly failed: readonly { readonly statementId: string; readonly error: unknown }[];
}

interface SealedNow {
  readonly id: string;
  readonly sha256: string;
  readonly hasOpenCase: boolean;
}

/**
 * Reckons every sealed statement again, those of a lead provider and year together. Where the hash differs, or differed
 * when a case was opened, a deed of its own looks again under a lock; one that fails holds up no other.
 */
export const checkDrift = ({ url, clock = () => new Date(), signal }: NightSettings): Promise<Checked> =>
  asSystem(
    url,
    'Nightly jobs',
    async (system) => {
      const all = await system.em.execute<{ id: string }[]>(
        'select distinct active_lead_provider_id as id from statements where status <> ? order by 1',
        ['open'],
      );
      const found = { checked: 0, opened: 0, closed: 0, failed: [] as Checked['failed'][number][] };
      for (const { id } of all) {
        if (signal?.aborted) break;
        await checkProvider(system, id, found);
      }
      return found;
    },
    clock,
  );

interface Counting {
  checked: number;
  opened: number;
  closed: number;
  failed: Checked['failed'][number][];
}

async function checkProvider(system: System, activeLeadProviderId: string, found: Counting): Promise<void> {
  const em = system.em.fork();
  const sealed = await sealedIn(em, activeLeadProviderId);
  const records = await em.find(StatementRecord, { id: { $in: [...sealed.keys()] } });
  for (const [{ id }, now] of await reckonAll(em, records)) {
    const known = sealed.get(id);
    if (!known) continue;
    found.checked += 1;
    const drifts = known.sha256 !== now.contentSha256;
    if (!drifts && !known.hasOpenCase) continue;
    try {
      const refused = await system.do(systemActions.checkDrift, { statementId: id }, 'The nightly check', [
        'no-drift',
        'known',
      ]);
      if (refused === null) found[drifts ? 'opened' : 'closed'] += 1;
    } catch (error) {
      found.failed.push({ statementId: id, error });
    }
  }
}

async function sealedIn(em: Em, activeLeadProviderId: string): Promise<Map<string, SealedNow>> {
  const rows = await em.execute<SealedNow[]>(
    `select distinct on (s.id) s.id, v.content_sha256 as sha256,
       exists (select from drift_cases d where d.statement_id = s.id and d.closed_as is null) as "hasOpenCase"
     from statements s join statement_versions v on v.statement_id = s.id
     where s.active_lead_provider_id = ? and s.status <> 'open' order by s.id, v.number desc`,
    [activeLeadProviderId],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
