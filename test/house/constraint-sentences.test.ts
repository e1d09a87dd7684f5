import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { constraintSentences } from '../../server/records/constraint-sentences.ts';
import { ask } from '../support/ask.ts';
import { test } from '../support/database.ts';

/** Constraints no person can run into: breaking one is a fault of ours, answered with a reference. */
const ONLY_A_FAULT: Record<string, string> = {
  active_lead_provider_bands_allocation_order_check: 'the place of a band is counted, never entered',
  ect_training_record_id_is_unique: 'made at random',
  mentor_training_record_id_is_unique: 'made at random',
  every_line_is_accounted_for: 'counted by the import',
  school_imports_sha256_check: 'worked out by the import',
  void_has_person_and_time: 'written together by the action',
  statement_versions_contents_check: 'written by the sealing',
  statement_versions_number_check: 'counted by the sealing',
  version_has_the_hash_of_its_contents: 'worked out by the sealing',
  version_has_the_total_of_its_contents: 'worked out by the sealing',
  versions_follow_each_other: 'counted by the sealing',
  account_is_not_its_own_second: 'no form links accounts',
  submission_has_an_end_or_none: 'written together by the action',
  only_approvals_carry_a_total: 'written together by the action',
  only_approved_adjustments_name_who: 'written together by the action',
  submission_is_made_by_who_submits: 'written by the action',
  submission_is_of_the_latest_version: 'written by the action under a lock',
  submission_ends_once: 'written by the action under a lock',
  statement_is_where_its_submission_is: 'written together by the action',
  version_adds_up: 'worked out by the sealing',
  contract_replaces_another: 'linked by the action',
  contract_term_proposals_from_month_check: 'the rule takes months of statements only',
  contract_term_proposals_to_month_check: 'the rule takes months of statements only',
  proposal_has_an_end_or_none: 'written together by the action',
  proposal_is_made_by_who_proposes: 'written by the action',
  contracts_active_lead_provider_id_id_key: 'holds the id, so it bites never before the key',
  ect_at_school_periods_teacher_id_id_key: 'holds the id, so it bites never before the key',
  mentor_at_school_periods_teacher_id_id_key: 'holds the id, so it bites never before the key',
  statements_active_lead_provider_id_id_key: 'holds the id, so it bites never before the key',
  training_periods_teacher_id_id_role_key: 'holds the id, so it bites never before the key',
};

/** Whose breaking needs a sentence: not the list of an enumerated text, which the schema of the API holds already. */
const IN_POSTGRES = `select json_agg(name order by name) from (
  select conname::text as name from pg_constraint
  where connamespace = 'public'::regnamespace and contype in ('c', 'u', 'x')
    and (contype <> 'c' or pg_get_constraintdef(oid) !~ '^CHECK \\(\\((\\w+) = ANY \\(ARRAY\\[[^\\]]*\\]\\)\\)\\)$')
  union
  select i.relname::text from pg_index x join pg_class i on i.oid = x.indexrelid
  where i.relnamespace = 'public'::regnamespace and x.indisunique
    and not exists (select from pg_constraint k where k.conindid = x.indexrelid)) constraints`;
const FOREIGN_KEYS = `select json_agg(conname) from pg_constraint where connamespace = 'public'::regnamespace and contype = 'f'`;

const migrations = new URL('../../server/records/migrations/', import.meta.url);
const saidByFunctions = readdirSync(migrations)
  .filter((file) => file.endsWith('.sql'))
  .flatMap((file) => [...readFileSync(new URL(file, migrations), 'utf8').matchAll(/violated\('(\w+)'/g)])
  .map(([, name = '']) => name);

test('every constraint that a person can run into has a sentence', async ({ database }) => {
  const named = [...((await ask(database.ownerUrl, IN_POSTGRES)) as string[]), ...saidByFunctions];
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((name) => !(name in constraintSentences) && !(name in ONLY_A_FAULT))).toEqual([]);
});

test('no sentence and no excuse outlives its constraint', async ({ database }) => {
  const known = new Set([
    ...((await ask(database.ownerUrl, IN_POSTGRES)) as string[]),
    ...((await ask(database.ownerUrl, FOREIGN_KEYS)) as string[]),
    ...saidByFunctions,
  ]);
  const told = [...Object.keys(constraintSentences), ...Object.keys(ONLY_A_FAULT)];
  expect(told.filter((name) => !known.has(name))).toEqual([]);
  expect(Object.keys(ONLY_A_FAULT).filter((name) => name in constraintSentences)).toEqual([]);
});

describe('a sentence', () => {
  test.for(Object.entries(constraintSentences))('%s says what happened in plain words', ([, sentence]) => {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).not.toMatch(/please|invalid|error|constraint|must not|'|  /i);
    expect(sentence.length).toBeLessThan(170);
  });
});
