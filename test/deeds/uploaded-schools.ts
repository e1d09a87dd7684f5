import { randomUUID } from 'node:crypto';
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
  const reply = await support.send({
    method: 'POST',
    url: `/import/schools?name=${randomUUID()}.csv`,
    payload: [
      'URN,LA (code),LA (name),EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name)',
      ...lines,
    ].join('\n'),
    headers: { 'content-type': 'text/csv' },
  });
  return { uploadId: reply.json().uploadId };
}
