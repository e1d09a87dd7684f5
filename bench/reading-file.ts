import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import type pg from 'pg';
import { median } from './load.ts';

const EXPORTED = 200_000;
const ROUNDS = 5;
const GOAL = 0.5;
const GOAL_MB = 40;
const GOAL_MB_BEFORE = 350;

/** W6: so many declarations as a file, against COPY to nowhere; and how far the server's memory rises meanwhile. */
export async function measureFile(
  server: ChildProcess,
  owner: pg.Client,
  address: string,
  token: string,
): Promise<void> {
  const { rows: days } = await owner.query<{ day: string }>(
    `select declaration_date::text as day from kept.declarations order by declaration_date desc offset ${EXPORTED - 1} limit 1`,
  );
  const from = days[0]?.day ?? '1900-01-01';
  const body = JSON.stringify({ filter: { declaredFrom: from } });
  const memory = watch(server);
  const before = await memory.now();
  const ratios: number[] = [];
  let rows = '';
  for (let round = 0; round <= ROUNDS; round++) {
    let started = performance.now();
    await owner.query(bareCopy(from));
    const copy = performance.now() - started;
    started = performance.now();
    const end = await fileOf(address, token, body);
    // The first round warms up.
    if (round > 0) ratios.push(copy / (performance.now() - started));
    rows = /(\d+) rows\. [^\r\n]*\r\n$/.exec(end)?.[1] ?? '0';
  }
  const peak = memory.stop();
  const ratio = median(ratios);
  console.log(
    `W6   a file of ${rows} rows: ${ratio.toFixed(2)} of COPY to nowhere (${ratios.map((one) => one.toFixed(2)).join(' ')}), ` +
      `goal ${GOAL}: ${ratio >= GOAL ? 'met' : 'missed'}`,
  );
  console.log(
    `     server’s memory ${before.toFixed(0)} MB before, goal ${GOAL_MB_BEFORE}: ${before < GOAL_MB_BEFORE ? 'met' : 'missed'}; ` +
      `${peak.toFixed(0)} MB at its peak: ${(peak - before).toFixed(0)} MB more, goal ${GOAL_MB}: ${peak - before < GOAL_MB ? 'met' : 'missed'}`,
  );
}

/** Asks the server's process for its resident memory, in MB, 50 times a second. */
function watch(server: ChildProcess) {
  let peak = 0;
  const now = async (): Promise<number> => {
    server.send('memory');
    const [{ rss }] = (await once(server, 'message')) as [{ rss: number }];
    peak = Math.max(peak, rss);
    return rss;
  };
  const timer = setInterval(() => void now(), 20);
  return {
    now,
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

/** The last 64 KB of the file, whatever its length. */
const fileOf = (address: string, token: string, body: string) =>
  new Promise<string>((resolve, reject) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    request(new URL('/exports/declarations.csv', address), { method: 'POST', headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (piece: string) => (text = (text + piece).slice(-65_536)));
      answer.on('end', () => resolve(text));
      answer.on('error', reject);
    })
      .on('error', reject)
      .end(body);
  });

const bareCopy = (
  from: string,
) => `copy (select d.id, t.trn, t.name, d.teacher_id, d.role, d.declaration_type, k.state, d.declaration_date,
    d.created_at, d.evidence_type, l.name, p.name, a.contract_period_year, s.urn, r.name, b.month, b.year
  from kept.declarations k join declarations d on d.id = k.id join teachers t on t.id = d.teacher_id
    join active_lead_providers a on a.id = k.active_lead_provider_id join lead_providers l on l.id = a.lead_provider_id
    join delivery_partners p on p.id = d.delivery_partner_when_created_id
    join schools s on s.id = k.school_id join register_schools r on r.urn = s.urn
    left join statements b on b.id = d.payment_statement_id left join statements c on c.id = d.clawback_statement_id
  where k.declaration_date >= '${from}' order by k.declaration_date desc, k.id desc) to '/dev/null' with (format csv)`;
