import type { Stage } from './stage.ts';

const HEADER = [
  ['lead_provider', 'cohort', 'vat', 'recruitment_target', 'set_up_fee', 'monthly_service_fee', 'uplift_fee'],
  ['mentor_recruitment_target', 'mentor_fee', 'band_a_places', 'band_a_price', 'band_a_output_share'],
  ['band_b_places', 'band_b_price', 'band_b_output_share'],
].flat();

interface Found {
  name: string;
  year: number;
  isFlat: boolean;
  capacities: number[];
}

/** A file of contracts as it was read: a line or two of the lead providers there are, mostly with terms that can be used. */
export async function contractsFile({ client, random }: Stage): Promise<object> {
  const { rows } = await client.query<Found>(
    `select l.name, p.year, p.mentor_funding_enabled as "isFlat", array(
       select coalesce((select g.capacity from band_ceilings g join statements s on s.id = g.from_statement_id
         where g.band_id = b.id order by s.year desc, s.month desc limit 1), b.capacity)
       from active_lead_provider_bands b where b.active_lead_provider_id = a.id order by allocation_order) as capacities
     from active_lead_providers a join lead_providers l on l.id = a.lead_provider_id
     join contract_periods p on p.year = a.contract_period_year order by a.id`,
  );
  const lines = Array.from({ length: 1 + random.below(2) }, (_, at) => {
    const { name, year, isFlat, capacities } = random.one(rows);
    const [first = 50, second = null] = capacities;
    const raised = random.below(4) === 0 ? 5 : 0;
    const flat = isFlat ? [String(1 + random.below(90)), '1000'] : ['', ''];
    const bandB = second === null ? ['', '', ''] : [String(second + raised), '700.50', '60%'];
    return {
      line: at + 2,
      cells: [
        name,
        String(year),
        random.one(['20%', '17.5', '0.2']),
        String(random.below(900)),
        '100',
        random.one(['', '1,500']),
        '0',
        ...flat,
        String(first),
        String(1 + random.below(900)),
        '60',
        ...bandB,
      ],
    };
  });
  return { fileName: 'contracts.csv', sha256: '', header: HEADER, lines };
}
