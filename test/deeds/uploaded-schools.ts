import { randomUUID } from 'node:crypto';
import type { Person } from '../support/console.ts';
import type { Stage } from './stage.ts';

/** A small file of schools, uploaded: the input of importing it. */
export async function uploaded({ support, random }: Stage): Promise<object> {
  const urn = () => String(800_000 + random.below(40));
  const lines = Array.from({ length: 1 + random.below(4) }, () =>
    [
      urn(),
      '201',
      'City of London',
      `School ${random.below(1e4)}`,
      'Academy',
      random.one(['Open', 'Closed', 'Ajar']),
    ].join(),
  );
  return upload(
    support,
    'URN,LA (code),LA (name),EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name)',
    lines,
  );
}

/** A small file of links between schools, uploaded: some of schools that are there, some of others. */
export async function uploadedLinks({ client, support, random }: Stage): Promise<object> {
  const { rows } = await client.query<{ urn: string }>(
    'select urn from register_schools order by urn limit 12',
  );
  const urns = [...rows.map(({ urn }) => urn), '799999'];
  const lines = Array.from({ length: 1 + random.below(4) }, () =>
    [
      random.one(urns),
      random.one(urns),
      random.one(['Successor', 'Predecessor', '']),
      random.one(['01-09-2021', '01-01-1900', '']),
    ].join(),
  );
  return upload(support, 'URN,LinkURN,LinkType,LinkEstablishedDate', lines);
}

async function upload(support: Person, header: string, lines: readonly string[]): Promise<object> {
  const reply = await support.send({
    method: 'POST',
    url: `/import/schools?name=${randomUUID()}.csv`,
    payload: [header, ...lines].join('\n'),
    headers: { 'content-type': 'text/csv' },
  });
  return { uploadId: reply.json().uploadId };
}
