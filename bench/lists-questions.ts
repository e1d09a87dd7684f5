import { type Agent, request } from 'node:http';

export const PAGE = `query ($filter: DeclarationFilter, $page: PageInput) { declarations(filter: $filter, page: $page) {
  next items { id declarationType declarationDate state teacher { id name trn } school { id name urn } } } }`;
export const PAGE_WITH_TOTAL = PAGE.replace('next', 'next total totalIsExact');

/** The same page as one statement that makes the JSON; `after` is the text of the cursor's condition. */
export const bare = (
  after: string,
) => `select coalesce(json_agg(json_build_object('id', f.id, 'declarationType', f.declaration_type,
    'declarationDate', f.declaration_date, 'state', f.state,
    'teacher', json_build_object('id', t.id, 'name', t.name, 'trn', t.trn),
    'school', json_build_object('id', s.id, 'name', r.name, 'urn', s.urn)) order by f.declaration_date desc, f.id desc), '[]') as page
  from (select * from kept.declarations k where k.state = 'paid' and k.active_lead_provider_id =
          (select id from active_lead_providers where lead_provider_id = $1 and contract_period_year = 2024) ${after}
        order by k.declaration_date desc, k.id desc limit 50) f
  join teachers t on t.id = f.teacher_id join schools s on s.id = f.school_id join register_schools r on r.urn = s.urn`;
export const bareCopy = (
  from: string,
) => `copy (select d.id, t.trn, t.name, d.teacher_id, d.role, d.declaration_type, k.state, d.declaration_date,
    d.created_at, d.evidence_type, l.name, p.name, a.contract_period_year, s.urn, r.name, b.month, b.year
  from kept.declarations k join declarations d on d.id = k.id join teachers t on t.id = d.teacher_id
    join active_lead_providers a on a.id = k.active_lead_provider_id join lead_providers l on l.id = a.lead_provider_id
    join delivery_partners p on p.id = d.delivery_partner_when_created_id
    join schools s on s.id = k.school_id join register_schools r on r.urn = s.urn
    left join statements b on b.id = d.payment_statement_id left join statements c on c.id = d.clawback_statement_id
  where k.declaration_date >= '${from}' order by k.declaration_date desc, k.id desc) to '/dev/null' with (format csv)`;

/** Posts and answers the last 64 KB, whatever the length. */
export const poster = (address: string, agent: Agent, token: string) => (path: string, body: string) =>
  new Promise<string>((resolve, reject) => {
    const sent = request(
      new URL(path, address),
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (piece: string) => (text = (text + piece).slice(-65_536)));
        answer.on('end', () => resolve(text));
        answer.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
