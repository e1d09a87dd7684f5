/**
 * Who may import whom. Packages are free unless a rule names them; of our own folders only the listed ones may be
 * imported. Tests may look anywhere.
 */
const OURS = '^(server|admin-ui|bench|bin|test|schema)/';
const TESTS = '\\.test\\.tsx?$';
// A package without any code to find.
const TYPES_ONLY = '^@graphql-typed-document-node/core$';
const ORM = '^server/database/orm\\.ts$';

const only = (name, path, allowed) => ({
  name,
  severity: 'error',
  from: { path, pathNot: TESTS },
  to: { path: OURS, pathNot: allowed },
});

/** These may not reach a package or Node itself either. */
const pure = (name, path, allowed) => ({
  name,
  severity: 'error',
  from: { path, pathNot: TESTS },
  to: { pathNot: allowed },
});

export default {
  forbidden: [
    pure('the-domain-is-pure', '^server/domain/', [
      '^server/domain/',
      '(^|/)node_modules/(temporal-polyfill|temporal-spec)/',
    ]),
    pure('rules-are-pure', '^server/actions/(system/)?[^/]+/rule\\.ts$', ['^server/domain/']),
    only('records-know-the-domain', '^server/records/', ['^server/(records|domain)/']),
    only('the-audit-knows-records', '^server/audit/', ['^server/(audit|records|domain)/', ORM]),
    only('an-action-knows-its-own-rule', '^server/actions/((?:system/)?[^/]+)/action\\.ts$', [
      '^server/actions/$1/',
      '^server/(records|domain)/',
      // The reversal of an event is about the trail itself; no action goes through the door of another.
      '^server/audit/(?!perform)',
    ]),
    only('actions-do-not-know-each-other', '^server/actions/((?:system/)?[^/]+)/', [
      '^server/actions/$1/',
      '^server/(records|domain|audit)/',
    ]),
    only('jobs-go-through-the-door', '^server/jobs/', [
      '^server/(jobs|actions|audit|records|domain)/',
      '^server/access/(sessions|personas)\\.ts$',
      '^server/imports/(read-file|read-given|csv-text)\\.ts$',
      '^server/database/roles\\.ts$',
      ORM,
    ]),
    only('graph-reads-and-performs', '^server/graph/', [
      '^server/(graph|audit|access|domain)/',
      '^server/records/(index\\.ts$|reads/)',
      '^server/actions/(index|action-names)\\.ts$',
      ORM,
    ]),
    only('uploads-only-stage', '^server/imports/', [
      '^server/(imports|access|domain|records)/',
      '^server/actions/index\\.ts$',
      '^server/audit/faults\\.ts$',
    ]),
    only('the-screens-know-only-the-schema', '^admin-ui/', ['^admin-ui/']),
    only('the-server-knows-no-screen-and-no-test', '^server/', ['^server/']),
    {
      // Else the fields of every dialog, and the forms' library, weigh on each page that offers a deed.
      name: 'fields-come-with-the-dialog',
      severity: 'error',
      from: { path: '^admin-ui/src/(actions|calendar|contracts)/' },
      to: { path: '^admin-ui/src/fields/\\w+Field\\.tsx$' },
    },
    {
      name: 'nobody-imports-the-start',
      severity: 'error',
      from: {},
      to: { path: '^server/start\\.ts$' },
    },
    { name: 'nothing-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'everything-is-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: TYPES_ONLY },
    },
  ],
  options: {
    // TypeScript 7 has no API to parse with.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.data)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
