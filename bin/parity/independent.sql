-- The total of statements, reckoned a second time and another way: places in bands are overlaps of intervals on one line,
-- not pourings in steps. It shares nothing with the engine but the stored terms. Amounts are pence; each statement is
-- answered as fractions, numerator and denominator apart, so that nothing is ever rounded.
-- $1: the ids of the statements.
with asked as materialized (
  select s.id, s.active_lead_provider_id, s.payment_date, s.year, s.month, s.banding_rule, c.contract_type,
         b.id as structure_id, b.recruitment_target, b.setup_fee, b.uplift_fee_per_declaration as uplift_fee,
         b.monthly_service_fee, f.fee_per_declaration as mentor_fee,
         case when exists (
           select from vat_registrations v join active_lead_providers a using (lead_provider_id)
           where a.id = s.active_lead_provider_id
             and s.payment_date between v.started_on and coalesce(v.finished_on, 'infinity')
         ) then c.vat_rate else 0 end as vat
  from statements s
    join contracts c on c.id = s.contract_id
    join contract_banded_fee_structures b on b.contract_id = c.id
    left join contract_flat_rate_fee_structures f on f.contract_id = c.id
  where s.id = any ($1::uuid[])
),
shares (declaration_type, share) as (
  values ('started', 0.2), ('completed', 0.2), ('retained-1', 0.15), ('retained-2', 0.15), ('retained-3', 0.15),
         ('retained-4', 0.15), ('extended-1', 0.15), ('extended-2', 0.15), ('extended-3', 0.15)
),
-- Every band of every statement as an interval of places, (below, top].
places as materialized (
  select q.*, q.top - q.capacity as below, max(q.top) over (partition by q.statement_id) as last_place
  from (
    select a.id as statement_id, b.allocation_order, now.capacity, t.fee_per_declaration as price,
           t.output_fee_ratio as output_share, t.service_fee_ratio as service_share,
           sum(now.capacity) over (partition by a.id order by b.allocation_order) as top
    from asked a
      join active_lead_provider_bands b on b.active_lead_provider_id = a.active_lead_provider_id
      join contract_banded_fee_structure_band_terms t on t.band_id = b.id and t.banded_fee_structure_id = a.structure_id
      cross join lateral (
        select coalesce((
          select c.capacity from band_ceilings c join statements since on since.id = c.from_statement_id
          where c.band_id = b.id and (since.year, since.month) <= (a.year, a.month)
          order by since.year desc, since.month desc limit 1), b.capacity) as capacity
      ) now
  ) q
),
concerned as materialized (
  select distinct s.id, s.active_lead_provider_id, s.payment_date
  from asked a join statements s using (active_lead_provider_id)
  where s.id = a.id or s.payment_date < a.payment_date
),
-- Declarations by the statement that pays them (+) and by the one that takes them back (−).
sides as materialized (
  select payment_statement_id as statement_id, role, declaration_type, count(*) as paid, 0 as back,
         count(*) filter (where declaration_type = 'started' and (sparsity_uplift or pupil_premium_uplift)) as uplift_paid,
         0 as uplift_back
  from declarations
  where payment_statement_id in (select id from concerned) and payment_status in ('eligible', 'payable', 'paid')
  group by 1, 2, 3
  union all
  select clawback_statement_id, role, declaration_type, 0, count(*), 0,
         count(*) filter (where declaration_type = 'started' and (sparsity_uplift or pupil_premium_uplift))
  from declarations
  where clawback_statement_id in (select id from concerned) and clawback_status in ('awaiting_clawback', 'clawed_back')
  group by 1, 2, 3
),
-- Earlier and current counts of the banded part.
banded as (
  select a.id as statement_id, a.banding_rule, s.declaration_type,
         coalesce(sum(s.paid) filter (where c.payment_date < a.payment_date), 0) as paid_before,
         coalesce(sum(s.back) filter (where c.payment_date < a.payment_date), 0) as back_before,
         coalesce(sum(s.paid) filter (where c.id = a.id), 0) as paid,
         coalesce(sum(s.back) filter (where c.id = a.id), 0) as back,
         coalesce(sum(s.uplift_paid) filter (where c.id = a.id), 0) as uplift_paid,
         coalesce(sum(s.uplift_back) filter (where c.id = a.id), 0) as uplift_back
  from asked a
    join concerned c on c.active_lead_provider_id = a.active_lead_provider_id
    join sides s on s.statement_id = c.id
  where a.contract_type = 'ecf' or s.role = 'ect'
  group by 1, 2, 3
),
-- Places are filled up to `level` before this statement; then `came` come on top and `went` leave from the top.
levels as (
  select b.*, p.last_place,
         case b.banding_rule
           when 'PAY-19' then least(paid_before, last_place) - least(back_before, paid_before, last_place)
           when 'PAY-20' then least(paid_before - back_before, last_place)
         end as level
  from banded b join (select distinct statement_id, last_place from places) p using (statement_id)
),
moves as (
  select l.*, least(paid, last_place - level) as came,
         least(back, least(paid, last_place - level) + greatest(level, 0)) as went
  from levels l
),
rows as materialized (
  select m.statement_id, m.declaration_type, p.allocation_order, s.share * p.output_share * p.price as fee,
         -- The lowest band reaches down as far as a level below nothing does.
         greatest(0, least(m.level + m.came, p.top) - greatest(m.level, edge.below)) as came,
         greatest(0, least(m.level + m.came, p.top) - greatest(m.level + m.came - m.went, edge.below)) as went
  from moves m
    join places p using (statement_id)
    join shares s using (declaration_type)
    cross join lateral (select case when p.below = 0 then least(0, m.level) else p.below end as below) edge
),
output as (
  select statement_id, sum(came * fee) as paid, sum(went * fee) as back,
         jsonb_agg(jsonb_build_array(declaration_type, allocation_order, came, went)
                   order by declaration_type, allocation_order) filter (where came + went > 0) as cells
  from rows group by 1
),
beside as (
  select statement_id, sum(uplift_paid) as uplift_paid, sum(uplift_back) as uplift_back,
         sum(paid - came) as over_ceiling, sum(back - went) as without_place
  from moves group by 1
),
mentors as (
  select a.id as statement_id, sum(s.paid) as paid, sum(s.back) as back
  from asked a join sides s on s.statement_id = a.id
  where a.contract_type <> 'ecf' and s.role = 'mentor' and s.declaration_type in ('started', 'completed')
  group by 1
),
-- The service fee as a fraction: everything over 29 times the places of the first band.
service as (
  select a.id as statement_id,
         case when a.monthly_service_fee is not null then a.monthly_service_fee
              else sum(greatest(0, least(a.recruitment_target, p.top) - p.below) * p.price * p.service_share)
                     * first.capacity - least(a.recruitment_target, first.capacity) * a.setup_fee end as above,
         case when a.monthly_service_fee is not null then 1 else 29 * first.capacity end as under
  from asked a
    join places p on p.statement_id = a.id
    join places first on first.statement_id = a.id and first.below = 0
  group by a.id, a.monthly_service_fee, a.recruitment_target, a.setup_fee, first.capacity
),
adjusted as (
  select statement_id, sum(amount) as amount from statement_adjustments
  where statement_id = any ($1::uuid[]) and approval <> all (array['waiting', 'withdrawn']) group by 1
),
parts as (
  select a.id, a.vat, s.above, s.under, o.cells, b.over_ceiling, b.without_place,
         coalesce(o.paid, 0) as output, coalesce(o.back, 0) as clawbacks,
         coalesce(b.uplift_paid, 0) * a.uplift_fee as uplift, coalesce(b.uplift_back, 0) * a.uplift_fee as uplift_clawbacks,
         coalesce(j.amount, 0) as adjustments,
         coalesce(m.paid * 0.5 * a.mentor_fee, 0) as mentor_output, coalesce(m.back * 0.5 * a.mentor_fee, 0) as mentor_clawbacks
  from asked a
    join service s on s.statement_id = a.id
    left join output o on o.statement_id = a.id
    left join beside b on b.statement_id = a.id
    left join mentors m on m.statement_id = a.id
    left join adjusted j on j.statement_id = a.id
),
subtotals as (
  select p.*, (output - clawbacks + uplift - uplift_clawbacks + adjustments) * under + above as banded,
         (mentor_output - mentor_clawbacks) * under as flat
  from parts p
)
select id, output::text, (clawbacks + uplift_clawbacks)::text as clawbacks, uplift::text, adjustments::text,
       mentor_output::text, mentor_clawbacks::text, above::text as service_fee, under::text as denominator,
       ((banded + flat) * vat)::text as vat, ((banded + flat) * (1 + vat))::text as total,
       coalesce(over_ceiling, 0)::text as over_ceiling, coalesce(without_place, 0)::text as without_place,
       coalesce(cells, '[]') as cells
from subtotals
order by id
