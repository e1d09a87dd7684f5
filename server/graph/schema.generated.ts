import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TeacherRow, LostTrnRow } from '../records/reads/teachers.ts';
import type { SchoolRow, PartnershipRow, ActiveLeadProviderRow } from '../records/reads/schools.ts';
import type { EctStayRow, MentorStayRow, MentorshipRow, StaysOfSchool } from '../records/reads/stays.ts';
import type { TrainingRow, ScheduleRow, InductionRow, AppropriateBodyRow } from '../records/reads/training.ts';
import type { DeclarationRow, StatementRow } from '../records/reads/declarations.ts';
import type { DeclarationStepRow } from '../records/reads/declaration-path.ts';
import type { ContractRow, ProposalRow } from '../records/reads/contracts.ts';
import type { CalendarPeriodRow } from '../records/reads/calendar.ts';
import type { WhatIfRow } from '../records/reads/what-if-terms.ts';
import type { EffectOfTerms } from '../domain/payment/what-if-terms.ts';
import type { StatementVersionRow, SubmissionRow, DeadlineRow } from '../records/reads/statements.ts';
import type { AdjustmentRow } from '../records/reads/adjustments.ts';
import type { TotalsBridged, StepOfBridge, StepLine } from '../domain/payment/bridge.ts';
import type { StatementNoteRow } from '../records/reads/statement-notes.ts';
import type { ClawbackRow } from '../records/reads/clawbacks.ts';
import type { BillRow, Explained } from '../records/reads/bills.ts';
import type { Line } from '../domain/payment/places.ts';
import type { Board, StateOfBoard } from './month-board.ts';
import type { PastMoment } from './past-moment.ts';
import type { SavedViewRow } from '../records/reads/saved-views.ts';
import type { HomeRow, Counted } from './home-counts.ts';
import type { TeacherPageRow, SchoolPageRow, LeadProviderPageRow, DeliveryPartnerPageRow, AppropriateBodyPageRow, DeclarationPageRow, StatementPageRow, EventPageRow, UserPageRow } from '../records/reads/lists/pages.ts';
import type { UserRow } from '../records/reads/lists/users.ts';
import type { DriftCaseRow } from '../records/reads/drift-cases.ts';
import type { OrganisationRow } from '../records/reads/lists/organisations.ts';
import type { PairingRow } from '../records/reads/organisation-pages.ts';
import type { RegisterEntryRow, RegisterLinkRow, LastChosenRow } from '../records/reads/school-pages.ts';
import type { Declarable } from '../domain/declaring.ts';
import type { EventRow } from '../records/reads/events.ts';
import type { FoundRow } from '../records/reads/search/found.ts';
import type { Plan } from '../audit/door.ts';
import type { MoneyMoved, MovedTotal } from '../domain/payment/money-moved.ts';
import type { SchoolUploadRow, SchoolImportRow } from '../records/reads/school-imports.ts';
import type { DeedProgress } from '../audit/progress.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, '2026-09-01'. Never an instant: a day has no time zone. */
  Date: { input: string; output: string; }
  /** An instant in UTC, '2026-09-01T16:30:00Z'. Screens show London time. */
  DateTime: { input: Date; output: string | Date; }
  /** An exact amount of money in whole pence, as a string of digits: '123450' is £1,234.50. */
  Pence: { input: bigint; output: bigint; }
  /** A teacher reference number: seven digits, as text, leading zeros kept. */
  Trn: { input: string; output: string; }
  /** A school's unique reference number in the national register: five or six digits, as text. */
  Urn: { input: string; output: string; }
};

/** An account, as another person’s page names it. */
export type Account = {
  __typename?: 'Account';
  /** Where the department reaches them. */
  email: Scalars['String']['output'];
  /** The user’s id. */
  id: Scalars['ID']['output'];
  /** As a user manager entered it. */
  name: Scalars['String']['output'];
  /** What it may do. */
  role: Role;
};

/** An action as records name it and as people do. */
export type ActionName = {
  __typename?: 'ActionName';
  /** ‘Void a declaration’. */
  called: Scalars['String']['output'];
  /** ‘void-declaration’. */
  name: Scalars['String']['output'];
};

/** A lead provider with a contract in one contract period. Each count is that of the list with the same conditions. */
export type ActiveLeadProvider = {
  __typename?: 'ActiveLeadProvider';
  /** The year it is contracted for. */
  contractPeriodYear: Scalars['Int']['output'];
  /** Its contracts: each version, the first one first. */
  contracts: Array<Contract>;
  /** How many of its declarations are in each state; states without any are left out. */
  declarationCounts: Array<StateCount>;
  /** Who delivers for it in this year, by name. */
  deliveryPartners: Array<DeliveryPartner>;
  /** The id of the provider in this year. */
  id: Scalars['ID']['output'];
  /** Who is contracted. */
  leadProvider: LeadProvider;
  /** Whether a contract may be made now. */
  mayCreateContract: May;
  /** Whether a statement may be added now. */
  mayCreateStatement: May;
  /** Whether its delivery partners may be chosen now. */
  maySetDeliveryPartners: May;
  /** How many schools are in partnership with it in this year. */
  schoolCount: Scalars['Int']['output'];
  /** Its statements, by month. */
  statements: Array<Statement>;
  /** How many teachers it trains or trained in this year. */
  teacherCount: Scalars['Int']['output'];
};

/** Whoever did something. */
export type Actor = {
  __typename?: 'Actor';
  /** The user’s id. */
  id: Scalars['ID']['output'];
  /** A person’s name, or that of a part of the service. */
  name: Scalars['String']['output'];
};

/** The adjustment to make. */
export type AddAdjustmentInput = {
  /** How much, in pence, always above zero; at most £1,000,000.00. */
  amountPence: Scalars['Pence']['input'];
  /** What kind it is. */
  category: AdjustmentCategory;
  /** Whether it is added to the payment or deducted from it. */
  direction: AdjustmentDirection;
  /** Where the evidence is: a link that begins with https://, at most 1,000 characters. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** What it is for, as the lead provider reads it on the statement; 1 to 500 characters. */
  paymentType: Scalars['String']['input'];
  /** On which statement. */
  statementId: Scalars['ID']['input'];
};

/** Who joins which contract period. */
export type AddLeadProviderInput = {
  /** Which contract period. */
  contractPeriodId: Scalars['ID']['input'];
  /** Which lead provider. */
  leadProviderId: Scalars['ID']['input'];
};

/** The note to add. */
export type AddNoteInput = {
  /** The note of this statement that it corrects. */
  correctsId?: InputMaybe<Scalars['ID']['input']>;
  /** A known difference from what was invoiced, in pence; below zero where the invoice was higher. */
  knownDifferencePence?: InputMaybe<Scalars['Pence']['input']>;
  /** What it says; 1 to 4,000 characters, and nothing about anybody's health. */
  note: Scalars['String']['input'];
  /** On which statement. */
  statementId: Scalars['ID']['input'];
};

/** Whether an adjustment counts. */
export type AdjustmentApproval =
  /** It counts: another person has approved it. */
  | 'approved'
  /** It counts: it was small enough for one person. */
  | 'not_needed'
  /** It does not count until another person approves it. */
  | 'waiting'
  /** It never counted: it was withdrawn before it was approved. */
  | 'withdrawn';

/** Why an amount is added by hand. */
export type AdjustmentCategory =
  /** The terms of the contract were changed or wrong. */
  | 'contract_correction'
  /** An earlier payment was too high or too low. */
  | 'earlier_payment'
  /** Anything else. */
  | 'other'
  /** Recruitment above or below the target. */
  | 'recruitment'
  /** A milestone is paid to two lead providers, or twice, by decision. */
  | 'same_milestone_twice'
  /** The service fee is settled: recruitment, months. */
  | 'service_fee'
  /** Uplift is settled. */
  | 'uplift';

/** Which way an adjustment goes. */
export type AdjustmentDirection =
  /** The lead provider is paid more. */
  | 'add'
  /** The lead provider is paid less. */
  | 'deduct';

/** What every deed answers. */
export type Answer = Done | Planned | Refused;

/** A body that oversees induction. */
export type AppropriateBody = {
  __typename?: 'AppropriateBody';
  /** ‘teaching_school_hub’, ‘national’ or ‘local_authority’. */
  bodyType: Scalars['String']['output'];
  /** What was done, newest first; the first 50. */
  history: Array<Event>;
  /** The appropriate body’s id. */
  id: Scalars['ID']['output'];
  /** What became of the inductions that it held or holds. */
  inductions: InductionCounts;
  /** As it signs in. */
  name: Scalars['String']['output'];
  /** How many inductions it holds open: as many as there are teachers when filtered by it. */
  openInductionCount: Scalars['Int']['output'];
};

/** Which appropriate bodies; all conditions together. */
export type AppropriateBodyFilter = {
  /** ‘teaching_school_hub’, ‘national’ or ‘local_authority’. */
  bodyType?: InputMaybe<Scalars['String']['input']>;
  /** Only these; at most 500. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words of a name; at most 200 characters. */
  q?: InputMaybe<Scalars['String']['input']>;
};

/** A page of appropriate bodies. */
export type AppropriateBodyPage = {
  __typename?: 'AppropriateBodyPage';
  /** The appropriate bodies of this page. */
  items: Array<AppropriateBody>;
  /** Send it as `page.after` to go on; missing on the last page. */
  next?: Maybe<Scalars['ID']['output']>;
  /** Send it as `page.before` to go back; missing on the first page. */
  previous?: Maybe<Scalars['ID']['output']>;
  /** How many there are in all; counted up to 10,000. */
  total: Scalars['Int']['output'];
  /** False when there are more than `total`: say ‘more than’. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** The adjustment to approve. */
export type ApproveAdjustmentInput = {
  /** Which adjustment. */
  adjustmentId: Scalars['ID']['input'];
};

/** The change to approve. */
export type ApproveContractTermsInput = {
  /** Which proposal. */
  proposalId: Scalars['ID']['input'];
};

/** The records at a moment. */
export type AsAt = {
  __typename?: 'AsAt';
  /** One declaration as it was; missing when it had not been made yet. */
  declaration?: Maybe<Declaration>;
  /** The instant whose knowledge this is; missing when it is what is known now. */
  knownAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day on which all this held; missing when any day does. */
  onDay?: Maybe<Scalars['Date']['output']>;
  /** One school as it was; missing when it was not there yet. */
  school?: Maybe<School>;
  /** One statement as it was; missing when it was not there yet. */
  statement?: Maybe<Statement>;
  /** One teacher as they were; missing when nobody knew them yet. */
  teacher?: Maybe<Teacher>;
};


/** The records at a moment. */
export type AsAtDeclarationArgs = {
  id: Scalars['ID']['input'];
};


/** The records at a moment. */
export type AsAtSchoolArgs = {
  id: Scalars['ID']['input'];
};


/** The records at a moment. */
export type AsAtStatementArgs = {
  id: Scalars['ID']['input'];
};


/** The records at a moment. */
export type AsAtTeacherArgs = {
  id: Scalars['ID']['input'];
};

/** What may be wrong with a person’s records. A hint to look, not a verdict. */
export type AttentionCheck =
  /** An ECT or a mentor today at a school that the register says has closed. */
  | 'at_closed_school'
  /** A declaration is still without payment although they can be paid for in that role. */
  | 'declaration_not_eligible'
  /** An ECT today at a school, their induction not over, whose last training there was deferred and has not gone on. */
  | 'ect_deferred'
  /** An ECT for more than 30 days at a school, their induction not over, whose training there has ended or never began, and was not deferred. */
  | 'ect_not_in_training'
  /** An ECT for more than 30 days at a school, their induction not over, whom nobody mentors today. */
  | 'ect_without_mentor'
  /** Induction was passed or failed, and they are still at a school as an ECT. */
  | 'induction_over_at_school'
  /** The Teaching Record System last said that their TRN is unknown, deactivated or merged into another. */
  | 'register_lost_sight'
  /** In provider-led training for more than 90 days on an expression of interest that no partnership has confirmed. */
  | 'waiting_for_partnership';

/** The statement to authorise, and what was shown of it. */
export type AuthoriseStatementInput = {
  /** The hash of the version shown. */
  contentSha256: Scalars['String']['input'];
  /** Which statement. */
  statementId: Scalars['ID']['input'];
  /** The total shown, in pence. */
  totalPence: Scalars['Pence']['input'];
  /** The number of the version shown. */
  version: Scalars['Int']['input'];
};

/** How many places a band has from a statement on. */
export type BandCeiling = {
  __typename?: 'BandCeiling';
  /** How many places. */
  capacity: Scalars['Int']['output'];
  /** ‘April 2026’; missing for the one from the first statement on. */
  from?: Maybe<Scalars['String']['output']>;
};

/** A band: so many places at one price. */
export type BandTermsInput = {
  /** Places: as many as there are, or more. */
  capacity: Scalars['Int']['input'];
  /** The share of the price paid for outputs. */
  outputPercent: Scalars['String']['input'];
  /** Per participant; more than zero. */
  pricePence: Scalars['Pence']['input'];
};

/** All figures of a statement, each of which explains itself. */
export type Bill = {
  __typename?: 'Bill';
  /** The tables below the overview, in their order. */
  blocks: Array<BillBlock>;
  /** The family of its contract: what the blocks are called depends on it. */
  contractType: ContractType;
  /** One figure in words, with what it is made of: '' is the total, 'banded/output/started-A' a row. */
  explain?: Maybe<Explanation>;
  /** The payment overview: its rows, and a rounding where the rows as shown do not add up to the total as shown. */
  overview: Array<Figure>;
  /** What the contract expects of the lead provider in the whole contract period. */
  targets: ProviderTargets;
  /** What is paid: all rows with their VAT. */
  total: Figure;
  /** What was sealed; missing while the statement is open and its figures move. */
  version?: Maybe<StatementVersion>;
  /** Every version of the statement, the latest first. */
  versions: Array<StatementVersion>;
};


/** All figures of a statement, each of which explains itself. */
export type BillExplainArgs = {
  path: Scalars['String']['input'];
};

/** A table of a statement. */
export type BillBlock = {
  __typename?: 'BillBlock';
  /** What it shows. */
  caption: Scalars['String']['output'];
  /** The headings of its columns. */
  columns: Array<Scalars['String']['output']>;
  /** What to say where there are no rows. */
  empty: Scalars['String']['output'];
  /** Its address in the bill, or 'summary'. */
  key: Scalars['String']['output'];
  /** Its rows. */
  rows: Array<BillTableRow>;
  /** Its last row; missing where there is none. */
  total?: Maybe<BillTotal>;
};

/** A cell of a table. */
export type BillCell = {
  __typename?: 'BillCell';
  /** Where the figure in it is explained; missing where it holds none. */
  at?: Maybe<Scalars['String']['output']>;
  /**
   * The filter of the list that has the declarations it counts and no others, as JSON, where no figure explains them: those
   * that are voided. Missing elsewhere, and in an older version, whose declarations have moved on.
   */
  filter?: Maybe<Scalars['String']['output']>;
  /** What it says. */
  text: Scalars['String']['output'];
};

/** A declaration in its place on a statement. */
export type BillLine = {
  __typename?: 'BillLine';
  /** The letter of its band; missing over the ceiling, without a place, and for mentors at a flat rate. */
  band?: Maybe<Scalars['String']['output']>;
  /** The declaration. */
  declaration: Declaration;
  /** Paid by this statement, or taken back by it. */
  kind: BillLineKind;
  /** The amount in pence, to the penny, without uplift and VAT; below zero where it is taken back. */
  pence: Scalars['Pence']['output'];
  /** Whether it is worth anything. */
  priced: Scalars['Boolean']['output'];
  /** The row of the bill that counts it. */
  row: Scalars['String']['output'];
  /** The uplift in pence. */
  upliftPence: Scalars['Pence']['output'];
};

/** What a statement does with a declaration. */
export type BillLineKind =
  /** Pays it. */
  | 'billable'
  /** Takes it back. */
  | 'refundable';

/** A page of the declarations that a figure counts. */
export type BillLinePage = {
  __typename?: 'BillLinePage';
  /** The declarations of this page. */
  items: Array<BillLine>;
  /** How many there are in all. */
  total: Scalars['Int']['output'];
};

/** A row of a table. */
export type BillTableRow = {
  __typename?: 'BillTableRow';
  /** Its cells, one for each column. */
  cells: Array<BillCell>;
};

/** What a table comes to. */
export type BillTotal = {
  __typename?: 'BillTotal';
  /** The amount, and where it is explained. */
  cell: BillCell;
  /** 'Total'. */
  label: Scalars['String']['output'];
};

/** The statements of a board in one state. */
export type BoardState = {
  __typename?: 'BoardState';
  /** How many statements. */
  count: Scalars['Int']['output'];
  /** Which state. */
  status: StatementStatus;
  /** What they come to together, in pence, as shown; missing for who sees no money. */
  totalPence?: Maybe<Scalars['Pence']['output']>;
};

/** The way from one total to another. Opening and steps sum to the closing exactly. */
export type Bridge = {
  __typename?: 'Bridge';
  /** Where it ends. */
  closing: BridgeEnd;
  /** Where it begins. */
  opening: BridgeEnd;
  /** What the steps as shown lack to the difference as shown, in pence. */
  roundingPence: Scalars['Pence']['output'];
  /** What moved the total, in order; those that moved nothing are there too. */
  steps: Array<BridgeStep>;
};


/** The way from one total to another. Opening and steps sum to the closing exactly. */
export type BridgeStepsArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
};

/** One end of a bridge. */
export type BridgeEnd = {
  __typename?: 'BridgeEnd';
  /** 'October 2026', 'Version 1'. */
  name: Scalars['String']['output'];
  /** The total, in pence. */
  pence: Scalars['Pence']['output'];
};

/** A declaration's share of a step. */
export type BridgeLine = {
  __typename?: 'BridgeLine';
  /** The declaration. */
  declaration: Declaration;
  /** What it adds, in pence, before VAT. */
  pence: Scalars['Pence']['output'];
};

/** A page of the declarations of a step. */
export type BridgeLinePage = {
  __typename?: 'BridgeLinePage';
  /** The declarations of this page. */
  items: Array<BridgeLine>;
  /** How many there are in all. */
  total: Scalars['Int']['output'];
};

/** Why one total is not the other, in part. */
export type BridgeStep = {
  __typename?: 'BridgeStep';
  /** How many declarations it is made of. */
  count: Scalars['Int']['output'];
  /** Its stable name: 'new', 'bands', 'vat'. */
  key: Scalars['String']['output'];
  /** 'New declarations'. */
  label: Scalars['String']['output'];
  /** The declarations, with what each adds. */
  lines: BridgeLinePage;
  /** What it adds, in pence; below zero where it takes off. Before VAT, which is a step of its own. */
  pence: Scalars['Pence']['output'];
};


/** Why one total is not the other, in part. */
export type BridgeStepLinesArgs = {
  page?: InputMaybe<PageInput>;
};

/** A month of a calendar year. */
export type CalendarMonth = {
  __typename?: 'CalendarMonth';
  /** 1 to 12. */
  month: Scalars['Int']['output'];
  /** 'April 2026'. */
  name: Scalars['String']['output'];
  /** The calendar year. */
  year: Scalars['Int']['output'];
};

/** Whose leaving. */
export type CancelLeavingInput = {
  /** The ECT's or the mentor's time at the school. */
  stayId: Scalars['ID']['input'];
};

/** How a case ends. */
export type CaseEnd =
  /** The records are again what was sealed. */
  | 'gone'
  /** A person has settled the difference. */
  | 'settled';

/** A contract period as it shall be. */
export type ChangeContractPeriodInput = {
  /** Which contract period. */
  contractPeriodId: Scalars['ID']['input'];
  /** Whether every declaration needs evidence. */
  detailedEvidenceTypesEnabled: Scalars['Boolean']['input'];
  /** Whether schools register for it. */
  enabled: Scalars['Boolean']['input'];
  /** Its last day. */
  finishedOn: Scalars['Date']['input'];
  /** Whether mentors are paid at a flat rate. */
  mentorFundingEnabled: Scalars['Boolean']['input'];
  /** Whether nothing more is paid under it. */
  paymentsFrozen: Scalars['Boolean']['input'];
  /** Its first day. */
  startedOn: Scalars['Date']['input'];
  /** Whether started declarations may earn an uplift. */
  upliftFeesEnabled: Scalars['Boolean']['input'];
};

/** A contract with all its terms as they shall be. */
export type ChangeContractTermsInput = {
  /** Which contract. */
  contractId: Scalars['ID']['input'];
  /** The first month that gets the new terms, ‘2026-04’, one of the contract’s statements; left out: all not authorised. */
  fromMonth?: InputMaybe<Scalars['String']['input']>;
  /** All terms. */
  terms: ContractTermsInput;
  /** The last month that gets them; left out: all after the first. Ceilings have no last month. */
  toMonth?: InputMaybe<Scalars['String']['input']>;
};

/** Whose mentor, who it is to be, and from when. */
export type ChangeMentorInput = {
  /** The ECT's time at the school. */
  ectAtSchoolPeriodId: Scalars['ID']['input'];
  /** The new mentor's time at the same school. */
  mentorAtSchoolPeriodId: Scalars['ID']['input'];
  /** The first day; past, or up to four months ahead. */
  startsOn: Scalars['Date']['input'];
};

/** A statement as it shall be. */
export type ChangeStatementInput = {
  /** The contract it is reckoned by; only one that no sealed statement uses. */
  contractId: Scalars['ID']['input'];
  /** The last day on which declarations join it; a new one is a day to come. */
  deadlineDate: Scalars['Date']['input'];
  /** What it pays; stays while declarations are on it. */
  feeType: FeeType;
  /** The day it is paid; after the deadline, and on no other statement’s day. */
  paymentDate: Scalars['Date']['input'];
  /** Which statement. */
  statementId: Scalars['ID']['input'];
};

/** Whether a check holds. */
export type CheckOutcome =
  /** It does not, and nobody may submit the statement. */
  | 'blocks'
  /** It holds. */
  | 'holds'
  /** It does not, and a remark says why the statement is right all the same. */
  | 'needs_remark';

/** What whoever submits says of a check that does not hold. */
export type CheckRemarkInput = {
  /** The check’s code: 'movement-within-tolerance'. */
  check: Scalars['String']['input'];
  /** Why the statement is right all the same; at most 4,000 characters. */
  remark: Scalars['String']['input'];
};

/** A paid declaration that is taken back: its own statements say where it was paid and where it is recovered. */
export type Clawback = {
  __typename?: 'Clawback';
  /** The declaration. */
  declaration: Declaration;
  /** What was paid for it, uplift included, in pence; missing where no sealed statement says, and for who sees no money. */
  paidPence?: Maybe<Scalars['Pence']['output']>;
  /** True where this statement takes it back, false where it paid it. */
  takenBackHere: Scalars['Boolean']['output'];
  /**
   * What is taken back, uplift included, in pence, below zero: as sealed, or as it would be now while that statement is
   * open. Missing for who sees no money.
   */
  takenBackPence?: Maybe<Scalars['Pence']['output']>;
  /** The event that voided it, with who and why; missing for what came from the legacy service. */
  voidedBy?: Maybe<Event>;
};

/** A page of clawbacks. */
export type ClawbackPage = {
  __typename?: 'ClawbackPage';
  /** The clawbacks of this page. */
  items: Array<Clawback>;
  /** How many there are in all. */
  total: Scalars['Int']['output'];
};

/** Where a paid declaration stands on its way back. */
export type ClawbackStatus =
  /** The money comes off its clawback statement once that is authorised. */
  | 'awaiting_clawback'
  /** The money has been taken back. */
  | 'clawed_back'
  /** Nobody has asked for the money back. */
  | 'no_clawback';

/** The case to close. */
export type CloseCaseInput = {
  /** Which case. */
  caseId: Scalars['ID']['input'];
};

/** What can be compared with itself at another moment. */
export type ComparedKind =
  /** With its training and its statements. */
  | 'declaration'
  /** With who is there and its partnerships. */
  | 'school'
  /** With its declarations. */
  | 'statement'
  /** With stays, training, mentoring, induction and declarations. */
  | 'teacher';

/** The page of a record that has a past. */
export type ComparedPage = {
  __typename?: 'ComparedPage';
  /** The id of that record. */
  id: Scalars['ID']['output'];
  /** What it is the page of. */
  record: ComparedKind;
};

/** One row at both moments. */
export type ComparedRow = {
  __typename?: 'ComparedRow';
  /** How it differs. */
  difference: RowDifference;
  /** Each field that differs, or all. */
  fields: Array<FieldChange>;
  /** Whose or which: 'Ada Lovelace (TRN 1234567)'. */
  name?: Maybe<Scalars['String']['output']>;
  /** The record on whose page the row stands: a training period on its teacher's. */
  page: ComparedPage;
  /** The kind of record in the domain's words: 'Training period'. */
  record: Scalars['String']['output'];
  /** The id of the row. */
  rowId: Scalars['ID']['output'];
  /** The table, for developers. */
  table: Scalars['String']['output'];
};

/** A record at two moments. */
export type Comparison = {
  __typename?: 'Comparison';
  /** How many of them differ. */
  differing: Scalars['Int']['output'];
  /** What people call the record: 'Ada Lovelace (TRN 1234567)'. */
  name?: Maybe<Scalars['String']['output']>;
  /** The rows that differ, or all; the first 200 of them. */
  rows: Array<ComparedRow>;
  /** How many rows there are at either moment. */
  total: Scalars['Int']['output'];
};

/** A version of what one lead provider is paid for one contract period. Statements point to it. */
export type Contract = {
  __typename?: 'Contract';
  /** The lead provider and year it is of. */
  activeLeadProvider: ActiveLeadProvider;
  /** What it pays for mentors. */
  contractType: ContractType;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The first of them by month. */
  firstStatement?: Maybe<Statement>;
  /** What was done, newest first; the first 50. */
  history: Array<Event>;
  /** The contract’s id. */
  id: Scalars['ID']['output'];
  /** The last of them by month. */
  lastStatement?: Maybe<Statement>;
  /** Whether its terms may be changed now. */
  mayChangeTerms: May;
  /** Whether it may be retired now. */
  mayRetire: May;
  /** Counted from 1 for the lead provider and year. */
  number: Scalars['Int']['output'];
  /** Changes that were proposed, newest first. */
  proposals: Array<TermProposal>;
  /** The version whose terms this one changed. */
  replaces?: Maybe<Contract>;
  /** Since when no statement may be given it; missing while it may. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many statements are reckoned by it. */
  statementCount: Scalars['Int']['output'];
  /** The statements reckoned by it, by month. */
  statements: Array<Statement>;
  /** What it pays. */
  terms?: Maybe<ContractTerms>;
};

/** A band: so many places at one price. */
export type ContractBand = {
  __typename?: 'ContractBand';
  /** How many places it has by its latest ceiling. */
  capacity: Scalars['Int']['output'];
  /** Its ceilings over time, the first one first. */
  ceilings: Array<BandCeiling>;
  /** ‘A’ for the first. */
  letter: Scalars['String']['output'];
  /** The share of the price paid for outputs; the service fee is the rest. */
  outputPercent: Scalars['String']['output'];
  /** Per participant. */
  pricePence: Scalars['Pence']['output'];
  /** How many of its places started declarations hold, counted over all statements. */
  taken: Scalars['Int']['output'];
};

/** A file of contracts as it was read. Every line is counted once: `lines` is `added` + `changed` + `unchanged` + `refused`. */
export type ContractFile = {
  __typename?: 'ContractFile';
  /** Lines that make a contract. */
  added: Scalars['Int']['output'];
  /** Why no line can be read at all; then nothing else is answered. */
  because?: Maybe<Scalars['String']['output']>;
  /** Lines that change one, or propose to. */
  changed: Scalars['Int']['output'];
  /** What each line does that does anything. */
  deeds: Array<ContractOfLine>;
  /** Lines that are used, and that somebody should look at. */
  flagged: Array<FileNote>;
  /** Lines with any text, without the first. */
  lines: Scalars['Int']['output'];
  /** Lines that are left out. */
  refused: Array<FileNote>;
  /** Lines that say what is known already. */
  unchanged: Scalars['Int']['output'];
};

/** What one line of a file of contracts does. */
export type ContractOfLine = {
  __typename?: 'ContractOfLine';
  /** Of which contract period. */
  contractPeriodYear: Scalars['Int']['output'];
  /** By how much the statements that are not authorised change, including VAT; once approved where that is needed. */
  differencePence: Scalars['Pence']['output'];
  /** In words: a contract is made, or its terms from and to. */
  does: Scalars['String']['output'];
  /** Whose contract. */
  leadProviderName: Scalars['String']['output'];
  /** Where it begins in the file. */
  line: Scalars['Int']['output'];
  /** Whether it only proposes, since a sealed statement used the terms. */
  needsSecondPerson: Scalars['Boolean']['output'];
  /** By how much authorised ones would have changed, and will not. */
  wouldHavePence: Scalars['Pence']['output'];
};

/** A year that training is funded under, and what holds in it. */
export type ContractPeriod = {
  __typename?: 'ContractPeriod';
  /** Whether every declaration needs evidence. */
  detailedEvidenceTypesEnabled: Scalars['Boolean']['output'];
  /** Whether schools register for it. */
  enabled: Scalars['Boolean']['output'];
  /** Its last day. */
  finishedOn: Scalars['Date']['output'];
  /** What was done, newest first; the first 50. */
  history: Array<Event>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its lead providers, by name. */
  leadProviders: Array<ActiveLeadProvider>;
  /** Whether a lead provider may be added now. */
  mayAddLeadProvider: May;
  /** Whether it may be changed now. */
  mayChange: May;
  /** Whether its schedules may be set now. */
  maySetSchedule: May;
  /** Whether mentors are paid at a flat rate, for started and completed only. */
  mentorFundingEnabled: Scalars['Boolean']['output'];
  /** Since when nothing more is paid under it; missing while it is. */
  paymentsFrozenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its schedules, with their milestones. */
  schedules: Array<Schedule>;
  /** Its first day. */
  startedOn: Scalars['Date']['output'];
  /** Whether started declarations may earn an uplift. */
  upliftFeesEnabled: Scalars['Boolean']['output'];
  /** The year it begins in, which names it. */
  year: Scalars['Int']['output'];
};

/** What a contract pays. Percentages are text: ‘60’ or ‘17.5’. */
export type ContractTerms = {
  __typename?: 'ContractTerms';
  /** Band A first. */
  bands: Array<ContractBand>;
  /** The full price of a mentor. */
  mentorFeePence?: Maybe<Scalars['Pence']['output']>;
  /** How many mentors it recruits; missing where mentors are in the bands. */
  mentorRecruitmentTarget?: Maybe<Scalars['Int']['output']>;
  /** Given by the contract; missing when it is worked out from the recruitment target. */
  monthlyServiceFeePence?: Maybe<Scalars['Pence']['output']>;
  /** How many teachers it recruits. */
  recruitmentTarget: Scalars['Int']['output'];
  /** Lowers the service fee that is worked out. */
  setupFeePence: Scalars['Pence']['output'];
  /** For each started declaration with an uplift. */
  upliftFeePence: Scalars['Pence']['output'];
  /** The rate of VAT, for a lead provider that is registered. */
  vatPercent: Scalars['String']['output'];
};

/** What a contract pays. Percentages are text: ‘60’ or ‘17.5’. */
export type ContractTermsInput = {
  /** Band A first; one more than there are adds a band. */
  bands: Array<BandTermsInput>;
  /** Only where mentors are paid at a flat rate. */
  mentorFeePence?: InputMaybe<Scalars['Pence']['input']>;
  /** Only where mentors are paid at a flat rate. */
  mentorRecruitmentTarget?: InputMaybe<Scalars['Int']['input']>;
  /** Left out when it is worked out; zero counts as given. */
  monthlyServiceFeePence?: InputMaybe<Scalars['Pence']['input']>;
  /** How many teachers it recruits; 0 or more. */
  recruitmentTarget: Scalars['Int']['input'];
  /** Zero or more. */
  setupFeePence: Scalars['Pence']['input'];
  /** Zero or more. */
  upliftFeePence: Scalars['Pence']['input'];
  /** The rate of VAT. */
  vatPercent: Scalars['String']['input'];
};

/** The terms a contract was made under. */
export type ContractType =
  /** ECTs and mentors in one pool of bands, with uplift: contract periods up to 2024. */
  | 'ecf'
  /** ECTs in bands and mentors at a flat rate: contract periods from 2025 on. */
  | 'ittecf_ectp';

/** Which declaration, and whose it is. */
export type CorrectDeclarationTeacherInput = {
  /** Which declaration. */
  declarationId: Scalars['ID']['input'];
  /** The training of the right person: of the same lead provider, contract period and role. */
  trainingPeriodId: Scalars['ID']['input'];
};

/** Whose address where, and the address as it should be. */
export type CorrectEmailInput = {
  /** 254 characters at most; capital and small letters are the same. */
  email: Scalars['String']['input'];
  /** An ECT's or a mentor's time at a school. */
  stayId: Scalars['ID']['input'];
};

/** The teacher, and the name as it should be. */
export type CorrectNameInput = {
  /** The whole name in any script, 200 characters at most; nothing puts the register's name back. */
  correctedName?: InputMaybe<Scalars['String']['input']>;
  /** Whose name. */
  teacherId: Scalars['ID']['input'];
};

/** The contract to make. */
export type CreateContractInput = {
  /** The lead provider in a contract period. */
  activeLeadProviderId: Scalars['ID']['input'];
  /** All terms. */
  terms: ContractTermsInput;
};

/** A new delivery partner. */
export type CreateDeliveryPartnerInput = {
  /** As schools and lead providers know it; no other has it, capitals aside; 200 characters at most. */
  name: Scalars['String']['input'];
};

/** The statement to add. */
export type CreateStatementInput = {
  /** Whose statement it is: the lead provider in a contract period. */
  activeLeadProviderId: Scalars['ID']['input'];
  /** The contract it is reckoned by. */
  contractId: Scalars['ID']['input'];
  /** The last day on which declarations join it; a day to come. */
  deadlineDate: Scalars['Date']['input'];
  /** What it pays; said, never guessed from the month. */
  feeType: FeeType;
  /** 1 to 12; one statement a month. */
  month: Scalars['Int']['input'];
  /** The day it is paid; after the deadline, and on no other statement’s day. */
  paymentDate: Scalars['Date']['input'];
  /** The calendar year of its month. */
  year: Scalars['Int']['input'];
};

/** What may be declared for a training, when it may be dated and what evidence goes with it. */
export type DeclarableMilestone = {
  __typename?: 'DeclarableMilestone';
  /** ‘started’, ‘retained-1’ to ‘retained-4’, ‘completed’, ‘extended-1’ to ‘extended-3’. */
  declarationType: Scalars['String']['output'];
  /** One of these has to be said; none where the contract period asks for none. */
  evidenceTypes: Array<Scalars['String']['output']>;
  /** The last day; missing when there is no deadline. */
  milestoneDate?: Maybe<Scalars['Date']['output']>;
  /** The first day. */
  startDate: Scalars['Date']['output'];
};

/** A lead provider's claim that a teacher reached a milestone. Not a payment. */
export type Declaration = {
  __typename?: 'Declaration';
  /** The statement that takes it back. */
  clawbackStatement?: Maybe<Statement>;
  /** How far it has come towards being taken back. */
  clawbackStatus: ClawbackStatus;
  /** The contract period of that training. */
  contractPeriodYear: Scalars['Int']['output'];
  /** When we received it. */
  createdAt: Scalars['DateTime']['output'];
  /** The day the milestone was reached. */
  declarationDate: Scalars['Date']['output'];
  /** Which milestone: ‘started’, ‘retained-1’ to ‘retained-4’, ‘completed’, ‘extended-1’ to ‘extended-3’. */
  declarationType: Scalars['String']['output'];
  /** Who delivered the training when it was declared; it never changes. */
  deliveryPartnerWhenCreated: DeliveryPartner;
  /** What the lead provider says it holds. */
  evidenceType?: Maybe<Scalars['String']['output']>;
  /** What was done, newest first; the first 50. */
  history: Array<Event>;
  /** What lead providers call the declaration id. */
  id: Scalars['ID']['output'];
  /** Who declared it. */
  leadProvider: LeadProvider;
  /** Whether it may be given to the right person now. */
  mayCorrectTeacher: May;
  /** Whether it may be voided or clawed back now. */
  mayVoid: May;
  /** The statement that a declaration of today by its lead provider, for its contract period, would be paid on. */
  nextStatement?: Maybe<Statement>;
  /** Each state that it has been in, and each statement it was moved to, in the order in which that was recorded; the last is how it stands. */
  path: Array<DeclarationStep>;
  /** The statement that pays it, or would have. */
  paymentStatement?: Maybe<Statement>;
  /** How far it has come towards being paid. */
  paymentStatus: PaymentStatus;
  /** Whether the school had a pupil premium uplift that year. */
  pupilPremiumUplift: Scalars['Boolean']['output'];
  /** Declared as an ECT or as a mentor. */
  role: TeacherRole;
  /** The teacher’s other declarations of the same type in the same role, newest first. At most one of them all is neither voided nor clawed back. */
  sameMilestone: Array<Declaration>;
  /** Where that training is. */
  school: School;
  /** Whether the school was sparse that year. */
  sparsityUplift: Scalars['Boolean']['output'];
  /** Where it stands, in one word. */
  state: DeclarationState;
  /** Who reached the milestone. */
  teacher: Teacher;
  /** The training it was declared for. */
  trainingPeriod: TrainingPeriod;
  /** Whether to void it is to claw its money back, because it has been paid; what was not paid is voided and nobody is paid for it. */
  voidClawsBack: Scalars['Boolean']['output'];
  /** Every rule between it and its payment, in order: which hold, what was found, and what would make the others hold. When all hold it is payable or paid. */
  whyNotPayable: Array<RuleStep>;
};

/** Which declarations; all conditions together. */
export type DeclarationFilter = {
  /** In this band on the statement asked for: ‘A’; ‘none’ for those in no band: over the ceiling, or mentors at a flat rate. */
  band?: InputMaybe<Scalars['String']['input']>;
  /** For training in this contract period. */
  contractPeriodYear?: InputMaybe<Scalars['Int']['input']>;
  /** Of any of these types: ‘started’, ‘retained-1’. */
  declarationTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Dated this day or later. */
  declaredFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Dated this day or earlier. */
  declaredTo?: InputMaybe<Scalars['Date']['input']>;
  /** Delivered by this delivery partner when it was declared. */
  deliveryPartnerId?: InputMaybe<Scalars['ID']['input']>;
  /** With this evidence: ‘training-event-attended’. */
  evidenceType?: InputMaybe<Scalars['String']['input']>;
  /** Only these; at most 500. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Declared by this lead provider. */
  leadProviderId?: InputMaybe<Scalars['ID']['input']>;
  /** Of people by their TRNs, ids or words of their names, or of an id of their own; at most 200 characters. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** Received on this day in London, or later. */
  receivedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Received on this day in London, or earlier. */
  receivedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Declared as an ECT or as a mentor. */
  role?: InputMaybe<TeacherRole>;
  /** For training at this school. */
  schoolId?: InputMaybe<Scalars['ID']['input']>;
  /** Paid on this statement, or taken back on it. */
  statementId?: InputMaybe<Scalars['ID']['input']>;
  /** In any of these states. */
  states?: InputMaybe<Array<DeclarationState>>;
  /** Of this teacher. */
  teacherId?: InputMaybe<Scalars['ID']['input']>;
};

/** By what declarations are sorted. */
export type DeclarationOrder =
  /** The day the milestone was reached. */
  | 'declaration_date'
  /** When we received it. */
  | 'received';

/** A page of declarations. */
export type DeclarationPage = {
  __typename?: 'DeclarationPage';
  /** The declarations of this page. */
  items: Array<Declaration>;
  /** Send it as `page.after` to go on; missing on the last page. */
  next?: Maybe<Scalars['ID']['output']>;
  /** Send it as `page.before` to go back; missing on the first page. */
  previous?: Maybe<Scalars['ID']['output']>;
  /** How many there are in all; counted up to 10,000. */
  total: Scalars['Int']['output'];
  /** False when there are more than `total`: say ‘more than’. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** How declarations are sorted; ids break ties. */
export type DeclarationSort = {
  /** By what. */
  by?: DeclarationOrder;
  /** From the last to the first. */
  descending?: Scalars['Boolean']['input'];
};

/** Where a declaration stands, in one word: its way back if it is on one, else its way to being paid. */
export type DeclarationState =
  /** Paid, and to be taken back on its clawback statement. */
  | 'awaiting_clawback'
  /** Paid, and taken back. */
  | 'clawed_back'
  /** Can be paid for; waits for its statement’s deadline. */
  | 'eligible'
  /** Received; nobody can be paid for it yet. */
  | 'no_payment'
  /** Its statement was authorised. */
  | 'paid'
  /** Its statement’s deadline has passed; waits for authorisation. */
  | 'payable'
  /** Taken back before it was paid. */
  | 'voided';

/** How a declaration stood from one event on. */
export type DeclarationStep = {
  __typename?: 'DeclarationStep';
  /** The statement that takes it back from then on. */
  clawbackStatement?: Maybe<Statement>;
  /** What brought it there: who, when and why. */
  event: Event;
  /** The statement that pays it from then on, or would. */
  paymentStatement?: Maybe<Statement>;
  /** The state from then on. */
  state: DeclarationState;
};

/** What was reached, when, and how the lead provider knows. */
export type DeclareInput = {
  /** The day it was reached, in London. */
  declarationDate: Scalars['Date']['input'];
  /** ‘started’, ‘retained-1’ to ‘retained-4’, ‘completed’, ‘extended-1’ to ‘extended-3’. */
  declarationType: Scalars['String']['input'];
  /** ‘training-event-attended’ and the like; not kept where the contract period asks for none. */
  evidenceType?: InputMaybe<Scalars['String']['input']>;
  /** The training it was reached in. */
  trainingPeriodId: Scalars['ID']['input'];
};

/** The training to defer, and why the lead provider is told it is deferred. */
export type DeferTrainingInput = {
  /** Why, as the lead provider is told. */
  deferralReason: DeferralReason;
  /** The training, the latest with its lead provider. */
  trainingPeriodId: Scalars['ID']['input'];
};

/** Why training is put off. */
export type DeferralReason =
  /** Somebody close has died. */
  | 'bereavement'
  /** On a career break. */
  | 'career_break'
  /** Ill for long. */
  | 'long_term_sickness'
  /** None of these. */
  | 'other'
  /** On parental leave. */
  | 'parental_leave';

/** The view to delete. */
export type DeleteViewInput = {
  /** Which view. */
  viewId: Scalars['ID']['input'];
};

/** Delivers training for lead providers. */
export type DeliveryPartner = {
  __typename?: 'DeliveryPartner';
  /** What was done, newest first; the first 50. */
  history: Array<Event>;
  /** What lead providers call the delivery partner id. */
  id: Scalars['ID']['output'];
  /** The lead providers it delivers for, a year each, newest first. */
  leadProviders: Array<ActiveLeadProvider>;
  /** Whether it may be renamed now. */
  mayRename: May;
  /** As lead providers know it. */
  name: Scalars['String']['output'];
  /** Whom it delivers for, a lead provider and year each, the newest first. */
  pairings: Array<Pairing>;
};

/** Which delivery partners; all conditions together. Provider and year are those of one pairing. */
export type DeliveryPartnerFilter = {
  /** In this contract period. */
  contractPeriodYear?: InputMaybe<Scalars['Int']['input']>;
  /** Only these; at most 500. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Working with this lead provider. */
  leadProviderId?: InputMaybe<Scalars['ID']['input']>;
  /** Words of a name; at most 200 characters. */
  q?: InputMaybe<Scalars['String']['input']>;
};

/** A page of delivery partners. */
export type DeliveryPartnerPage = {
  __typename?: 'DeliveryPartnerPage';
  /** The delivery partners of this page. */
  items: Array<DeliveryPartner>;
  /** Send it as `page.after` to go on; missing on the last page. */
  next?: Maybe<Scalars['ID']['output']>;
  /** Send it as `page.before` to go back; missing on the first page. */
  previous?: Maybe<Scalars['ID']['output']>;
  /** How many there are in all; counted up to 10,000. */
  total: Scalars['Int']['output'];
  /** False when there are more than `total`: say ‘more than’. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** It is done. */
export type Done = {
  __typename?: 'Done';
  /** What was recorded. */
  event: Event;
};

/** A sealed statement that the records of today no longer come to. */
export type DriftCase = {
  __typename?: 'DriftCase';
  /** What moved; what it comes from is corrected first. */
  cause: DriftCause;
  /** How it was closed; missing while it is open. */
  closedAs?: Maybe<CaseEnd>;
  /** When. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By whom, by name. */
  closedBy?: Maybe<Scalars['String']['output']>;
  /** All that moved, in whole sentences. */
  details: Scalars['String']['output'];
  /** What it would come to now, less what was sealed, in pence. */
  differencePence?: Maybe<Scalars['Pence']['output']>;
  /** The case’s id. */
  id: Scalars['ID']['output'];
  /** Whether it may be closed now. */
  mayClose: May;
  /** When a night found it. */
  openedAt: Scalars['DateTime']['output'];
  /** How many lines and figures are not as they were sealed. */
  rows: Scalars['Int']['output'];
  /** Which statement. */
  statement: Statement;
};

/** A page of cases. */
export type DriftCasePage = {
  __typename?: 'DriftCasePage';
  /** The cases of this page. */
  items: Array<DriftCase>;
  /** How many there are in all. */
  total: Scalars['Int']['output'];
};

/** What moved under a sealed statement. */
export type DriftCause =
  /** Its adjustments. */
  | 'adjustments'
  /** The declarations on it. */
  | 'declarations'
  /** What earlier statements fill in the bands. */
  | 'earlier_statements'
  /** The engine reckons otherwise than the one that sealed it. */
  | 'engine'
  /** The statement’s own dates, month or contract. */
  | 'statement'
  /** Terms, ceilings, banding rule or VAT. */
  | 'terms';

/** An ECT's time at one school; both days included. Not employment, and not training. */
export type EctAtSchoolPeriod = {
  __typename?: 'EctAtSchoolPeriod';
  /** Their address at this school. */
  email?: Maybe<Scalars['String']['output']>;
  /** The last day; missing while it is open. */
  finishedOn?: Maybe<Scalars['Date']['output']>;
  /** The stay’s id. */
  id: Scalars['ID']['output'];
  /** Why they leave or left. */
  leavingReason?: Maybe<LeavingReason>;
  /** Whether the leaving can be cancelled. */
  mayCancelLeaving: May;
  /** Whether the ECT can be given a mentor, or another one. */
  mayChangeMentor: May;
  /** Whether the email address may be corrected now. */
  mayCorrectEmail: May;
  /** Whether a leaving can be reported, or brought forward. */
  mayReportLeaving: May;
  /** Whether the ECT can be transferred from here to another school. */
  mayTransfer: May;
  /** Who mentored them here, newest first. */
  mentorshipPeriods: Array<MentorshipPeriod>;
  /** The school that reported the leaving. */
  reportedLeavingBy?: Maybe<School>;
  /** Where. */
  school: School;
  /** The appropriate body as the school told us: not always the one that holds the induction. */
  schoolReportedAppropriateBody?: Maybe<AppropriateBody>;
  /** The first day. */
  startedOn: Scalars['Date']['output'];
  /** Who is there. */
  teacher: Teacher;
  /** Newest first. */
  trainingPeriods: Array<TrainingPeriod>;
  /** Part time or full time. */
  workingPattern?: Maybe<WorkingPattern>;
};

/** A page of ECTs’ stays at a school. */
export type EctStayPage = {
  __typename?: 'EctStayPage';
  /** The stays of this page. */
  items: Array<EctAtSchoolPeriod>;
  /** How many there are in all. */
  total: Scalars['Int']['output'];
};

/** One thing somebody did, and why. Written in the same transaction as the change; never altered. */
export type Event = {
  __typename?: 'Event';
  /** The action's name, 'transfer-ect'. */
  action: Scalars['String']['output'];
  /** Who did it: a person, or a named part of the service. */
  actor: Actor;
  /** How many rows it touched. */
  changeCount: Scalars['Int']['output'];
  /** Every row it touched, in order; the first 200. */
  changes: Array<RowChange>;
  /** The event’s id: ids of later events sort later. */
  id: Scalars['ID']['output'];
  /** Whether it may be undone now. */
  mayReverse: May;
  /** The day it took effect for the person. */
  occurredOn: Scalars['Date']['output'];
  /** Why, in the words of whoever did it. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was done here. */
  recordedAt: Scalars['DateTime']['output'];
  /** The event that undid this one. */
  reversedBy?: Maybe<Event>;
  /** The event that this one undid. */
  reverses?: Maybe<Event>;
  /** What was done, as a sentence. */
  sentence?: Maybe<Scalars['String']['output']>;
  /** The records on whose history it stands; the first 50. */
  subjects: Array<EventSubject>;
  /** The Zendesk ticket. */
  ticket?: Maybe<Scalars['String']['output']>;
};

/** What events may be filtered by. */
export type EventChoices = {
  __typename?: 'EventChoices';
  /** Every action there is, by what it is called. */
  actions: Array<ActionName>;
  /** Whoever has done anything here, by name; the first 500. */
  actors: Array<Actor>;
};

/** Which events; all conditions together. */
export type EventFilter = {
  /** Events of this action, 'void-declaration'. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** Events done by this user. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** Events done on this day in London or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Events about this record, or that changed it: a teacher, school, statement, declaration, training period… */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** Words that the sentence or the reason must hold, all of them, accents and case aside; at most 200 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Events done for this Zendesk ticket. */
  ticket?: InputMaybe<Scalars['String']['input']>;
  /** Events done on this day in London or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of events. */
export type EventPage = {
  __typename?: 'EventPage';
  /** The events of this page. */
  items: Array<Event>;
  /** Send it as `page.after` to go on; missing on the last page. */
  next?: Maybe<Scalars['ID']['output']>;
  /** Send it as `page.before` to go back; missing on the first page. */
  previous?: Maybe<Scalars['ID']['output']>;
  /** How many there are in all; counted up to 10,000. */
  total: Scalars['Int']['output'];
  /** False when there are more than `total`: say ‘more than’. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** A record that an event is about. */
export type EventSubject = {
  __typename?: 'EventSubject';
  /** The record’s id. */
  id: Scalars['ID']['output'];
  /** What people call it; missing when it is there no more. */
  name?: Maybe<Scalars['String']['output']>;
  /** The kind of record: ‘Teacher’, ‘LeadProvider’. */
  type: Scalars['String']['output'];
};

/** A figure in words and numbers. */
export type Explanation = {
  __typename?: 'Explanation';
  /** Whether it counts declarations and nothing else: then `lines` has them. */
  countsDeclarations: Scalars['Boolean']['output'];
  /** The amount before it was rounded, '1489.65' or '43200/29' pounds. */
  exact: Scalars['String']['output'];
  /** How it was got: '15 × £84.00 (20% × 60% × £700.00); 100 of 150 places were filled before'. */
  formula: Scalars['String']['output'];
  /** What it is called. */
  label: Scalars['String']['output'];
  /** The declarations it counts, in the order in which they take places. */
  lines: BillLinePage;
  /** Addresses of those of its parts that count nobody and come to £0.00, where there are several beside others: they are better folded. */
  nothing: Array<Scalars['String']['output']>;
  /** What it is the sum of; none where it is worked out. */
  parts: Array<Figure>;
  /** Its address in the bill. */
  path: Scalars['String']['output'];
  /** The amount in pence, to the penny. */
  pence: Scalars['Pence']['output'];
  /** What the parts as shown lack to the figure as shown, in pence. */
  roundingPence: Scalars['Pence']['output'];
  /** The rule it follows. */
  rule: Scalars['String']['output'];
  /** The figures it is a part of, from the total down. */
  within: Array<Figure>;
};


/** A figure in words and numbers. */
export type ExplanationLinesArgs = {
  page?: InputMaybe<PageInput>;
};

/** Output statements pay declarations; service statements pay the monthly service fee only. */
export type FeeType =
  /** Declarations, and the month’s service fee. */
  | 'output'
  /** The month’s service fee only. */
  | 'service';

/** One value, before and after, as people read it. */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** Missing when there is none any more. */
  after?: Maybe<Scalars['String']['output']>;
  /** Missing when there was none. */
  before?: Maybe<Scalars['String']['output']>;
  /** The column’s name, for developers. */
  column: Scalars['String']['output'];
  /** The column in the domain's words: 'Finished on'. */
  field: Scalars['String']['output'];
};

/** An amount of a statement and where it is explained. */
export type Figure = {
  __typename?: 'Figure';
  /** What it is called. */
  label: Scalars['String']['output'];
  /** Its address in the bill: send it to `explain`. */
  path: Scalars['String']['output'];
  /** The amount in pence, to the penny; below zero where it is taken off. */
  pence: Scalars['Pence']['output'];
};

/** Something to know about a line of a file. */
export type FileNote = {
  __typename?: 'FileNote';
  /** Why it is refused, or what is odd about it. */
  because: Scalars['String']['output'];
  /** Where it begins in the file. */
  line: Scalars['Int']['output'];
};

/** What statements to come may be; nothing in it is owed. */
export type Forecast = {
  __typename?: 'Forecast';
  /** The next three, the soonest first; fewer where there are fewer. */
  statements: Array<ForecastStatement>;
};

/** What one statement to come may be. */
export type ForecastStatement = {
  __typename?: 'ForecastStatement';
  /** How many declarations that would be besides those it has. */
  expectedDeclarations: Scalars['Int']['output'];
  /** In pence, with VAT, if everybody in training declares every milestone that begins by its cut-off date. */
  ifAllPence: Scalars['Pence']['output'];
  /** In pence, with VAT, if nothing more is declared. */
  soFarPence: Scalars['Pence']['output'];
  /** The statement. */
  statement: Statement;
};

/** A record that was found. */
export type Found = {
  __typename?: 'Found';
  /** Why it was found: 'TRN', 'Former name, spelled nearly like this', 'Name, and at Hill School until 31 July 2025'. */
  because: Scalars['String']['output'];
  /** What of it matched: the name, the TRN, the email. */
  matched?: Maybe<Scalars['String']['output']>;
  /** How it stands now, in a line. */
  now: Scalars['String']['output'];
  /** The record. */
  record: FoundRecord;
};

/** What was found of one kind. */
export type FoundGroup = {
  __typename?: 'FoundGroup';
  /** Closest first. Of those found by name, the 200 closest can be paged through. */
  items: Array<Found>;
  /** Which kind. */
  kind: FoundKind;
  /** How many there are, counted up to 10,000. */
  total: Scalars['Int']['output'];
  /** False when there are more than `total`: say ‘more than’. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** Which kinds of record a search finds. */
export type FoundKind =
  /** By id. */
  | 'Declaration'
  /** By name, initials or id. */
  | 'DeliveryPartner'
  /** By ticket or id. */
  | 'Event'
  /** By name, initials or id. */
  | 'LeadProvider'
  /** By name, town, local authority, URN, postcode, email of the tutor or id. */
  | 'School'
  /** By month and lead provider, or id. */
  | 'Statement'
  /** By name, TRN, email or id. */
  | 'Teacher';

/** Any record that a search finds. */
export type FoundRecord = Declaration | DeliveryPartner | Event | LeadProvider | School | Statement | Teacher;

/** One line of a file. */
export type GivenLineInput = {
  /** Its cells, in order. */
  cells: Array<Scalars['String']['input']>;
  /** Where it begins in the file, as an editor counts: the first line names the columns. */
  line: Scalars['Int']['input'];
};

/** The first page of a person. */
export type Home = {
  __typename?: 'Home';
  /** What may be wrong, or will become work. */
  keepAnEyeOn: Array<HomeCount>;
  /** The months whose open output statements close next, the soonest first; for finance. */
  nextDeadlines: Array<HomeDeadline>;
  /** What waits for somebody of their role to do it. */
  waitingForMe: Array<HomeCount>;
};

/** How many there are of something: the total of the list that it opens, asked with the same filter; of contracts, those that are marked there. */
export type HomeCount = {
  __typename?: 'HomeCount';
  /** How many; counted up to 10,000. */
  count: Scalars['Int']['output'];
  /** False when there are more than `count`. */
  countIsExact: Scalars['Boolean']['output'];
  /** The filter of that list, as JSON text. */
  filter: Scalars['String']['output'];
  /** The list. */
  list: HomeList;
  /** What is counted, as words after the number: ‘statements to authorise’. */
  what: Scalars['String']['output'];
};

/** A month whose output statements are open still. */
export type HomeDeadline = {
  __typename?: 'HomeDeadline';
  /** The first day on which one of them closes. */
  deadlineDate: Scalars['Date']['output'];
  /** 'January 2027'. */
  name: Scalars['String']['output'];
  /** The first day on which one of them is paid. */
  paymentDate: Scalars['Date']['output'];
  /** How many they are, with the list of them. */
  statements: HomeCount;
};

/** A list that the first page opens. */
export type HomeList =
  /** Contracts by contract period; it has no filter. */
  | 'contracts'
  /** Declarations. */
  | 'declarations'
  /** What was done. */
  | 'events'
  /** Statements. */
  | 'statements'
  /** People. */
  | 'teachers'
  /** People who may sign in. */
  | 'users';

/** A small file as its upload was read. */
export type ImportContractsInput = {
  /** As the person who uploaded it calls it. */
  fileName: Scalars['String']['input'];
  /**
   * The names of its columns: lead_provider, cohort, vat, recruitment_target, set_up_fee, monthly_service_fee, uplift_fee,
   * mentor_recruitment_target, mentor_fee, band_a_places, band_a_price, band_a_output_share; likewise for further bands; and,
   * where the terms do not hold for all statements, from_month and to_month.
   */
  header: Array<Scalars['String']['input']>;
  /** Its other lines; at most 500. */
  lines: Array<GivenLineInput>;
  /** The fingerprint of the file: SHA-256 in hexadecimal. */
  sha256: Scalars['String']['input'];
};

/** The file of links to import. */
export type ImportSchoolLinksInput = {
  /** As the upload answered. */
  uploadId: Scalars['ID']['input'];
};

/** The file to import. */
export type ImportSchoolsInput = {
  /** As the upload answered. */
  uploadId: Scalars['ID']['input'];
};

/** A small file as its upload was read. */
export type ImportStatementsInput = {
  /** As the person who uploaded it calls it. */
  fileName: Scalars['String']['input'];
  /** The names of its columns: type, name, cohort, deadline_date, payment_date, output_fee. */
  header: Array<Scalars['String']['input']>;
  /** Its other lines; at most 500. */
  lines: Array<GivenLineInput>;
  /** The fingerprint of the file: SHA-256 in hexadecimal. */
  sha256: Scalars['String']['input'];
};

/** How many induction periods an appropriate body has had, by how they ended. */
export type InductionCounts = {
  __typename?: 'InductionCounts';
  /** Ended with a fail. */
  failed: Scalars['Int']['output'];
  /** The first day of the earliest; missing when there is none. */
  firstStartedOn?: Maybe<Scalars['Date']['output']>;
  /** The first day of the latest; missing when there is none. */
  lastStartedOn?: Maybe<Scalars['Date']['output']>;
  /** They go on. */
  open: Scalars['Int']['output'];
  /** Ended with a pass. */
  passed: Scalars['Int']['output'];
  /** Ended without either: the appropriate body released them. */
  released: Scalars['Int']['output'];
};

/** How induction ended. */
export type InductionOutcome =
  /** Failed. */
  | 'fail'
  /** Passed. */
  | 'pass';

/** Statutory induction under one appropriate body. Not training. */
export type InductionPeriod = {
  __typename?: 'InductionPeriod';
  /** Who oversees it. */
  appropriateBody: AppropriateBody;
  /** The last day; missing while it is open. */
  finishedOn?: Maybe<Scalars['Date']['output']>;
  /** The induction period’s id. */
  id: Scalars['ID']['output'];
  /** ‘cip’, ‘fip’, ‘diy’, ‘unknown’ or ‘pre_september_2021’, as the old service called it. */
  inductionProgramme: Scalars['String']['output'];
  /** Terms served, with one decimal; known once it is finished. */
  numberOfTerms?: Maybe<Scalars['String']['output']>;
  /** Missing when it goes on, or when the appropriate body released them. */
  outcome?: Maybe<InductionOutcome>;
  /** The first day. */
  startedOn: Scalars['Date']['output'];
};

/** What a school chose when it last registered somebody: it is offered first the next time. */
export type LastChosen = {
  __typename?: 'LastChosen';
  /** The appropriate body. */
  appropriateBody?: Maybe<AppropriateBody>;
  /** The lead provider. */
  leadProvider?: Maybe<LeadProvider>;
  /** Led by a provider or by the school. */
  trainingProgramme?: Maybe<TrainingProgramme>;
};

/** One of the nine that train teachers and are paid for it. */
export type LeadProvider = {
  __typename?: 'LeadProvider';
  /** The years it is or was contracted for, newest first. */
  contractPeriods: Array<ActiveLeadProvider>;
  /** What was done, newest first; the first 50. */
  history: Array<Event>;
  /** The lead provider’s id. */
  id: Scalars['ID']['output'];
  /** As in its contract. */
  name: Scalars['String']['output'];
};

/** Which lead providers; all conditions together. */
export type LeadProviderFilter = {
  /** Contracted in this contract period. */
  contractPeriodYear?: InputMaybe<Scalars['Int']['input']>;
  /** Only these; at most 500. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words of a name; at most 200 characters. */
  q?: InputMaybe<Scalars['String']['input']>;
};

/** A page of lead providers. */
export type LeadProviderPage = {
  __typename?: 'LeadProviderPage';
  /** The lead providers of this page. */
  items: Array<LeadProvider>;
  /** Send it as `page.after` to go on; missing on the last page. */
  next?: Maybe<Scalars['ID']['output']>;
  /** Send it as `page.before` to go back; missing on the first page. */
  previous?: Maybe<Scalars['ID']['output']>;
  /** How many there are in all; counted up to 10,000. */
  total: Scalars['Int']['output'];
  /** False when there are more than `total`: say ‘more than’. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** Why a teacher leaves a school. */
export type LeavingReason =
  /** They mean to come back to teaching. */
  | 'career_break'
  /** A fixed term is over. */
  | 'contract_ended'
  /** They stop teaching. */
  | 'left_teaching_profession'
  /** Mentors only: they may stay at the school and mentor nobody any more. */
  | 'mentor_no_longer_being_mentor'
  /** They go to another school. */
  | 'moved_school'
  /** Anything else; the reason of the event says what. */
  | 'other'
  /** The school closes. */
  | 'school_closed';

/** Two accounts of one person. */
export type LinkAccountsInput = {
  /** The other account. */
  otherUserId: Scalars['ID']['input'];
  /** The one account. */
  userId: Scalars['ID']['input'];
};

/** A local authority of a school in the register. */
export type LocalAuthority = {
  __typename?: 'LocalAuthority';
  /** As in the register: ‘213’. */
  code: Scalars['String']['output'];
  /** As in the register. */
  name: Scalars['String']['output'];
};

/** What the Teaching Record System last said of a TRN that it does not know any more. */
export type LostTrn = {
  __typename?: 'LostTrn';
  /** Who has that TRN here; missing when nobody does. */
  heldBy?: Maybe<Teacher>;
  /** How it was lost. */
  how: TrnLoss;
  /** The TRN that it was merged into. */
  mergedInto?: Maybe<Scalars['Trn']['output']>;
};

/** The statement to mark as payable. */
export type MarkStatementPayableInput = {
  /** Which statement. */
  statementId: Scalars['ID']['input'];
};

/** Whether a deed may be done now, asked of the rule that would do it. */
export type May = {
  __typename?: 'May';
  /** True when nothing stands in the way but what the form will say. */
  allowed: Scalars['Boolean']['output'];
  /** Why not, and what to do about it. */
  because?: Maybe<Scalars['String']['output']>;
  /** True when it is off because of what whoever asks may do here, whatever the record: somebody of another role does it. */
  forOtherRoles: Scalars['Boolean']['output'];
  /** What was asked, rule by rule in order: the first that does not hold is why not. */
  steps: Array<RuleStep>;
};

/** The person who is signed in. */
export type Me = {
  __typename?: 'Me';
  /** Where the department reaches them; system actors have none. */
  email?: Maybe<Scalars['String']['output']>;
  /** The user’s id. */
  id: Scalars['ID']['output'];
  /** As a user manager entered it. */
  name: Scalars['String']['output'];
  /** What they may do. */
  role: Role;
};

/** A mentor's time at one school; they may be at several at once. */
export type MentorAtSchoolPeriod = {
  __typename?: 'MentorAtSchoolPeriod';
  /** Their address at this school. */
  email?: Maybe<Scalars['String']['output']>;
  /** The last day; missing while it is open. */
  finishedOn?: Maybe<Scalars['Date']['output']>;
  /** The stay’s id. */
  id: Scalars['ID']['output'];
  /** Why they leave or left. */
  leavingReason?: Maybe<LeavingReason>;
  /** Whether the leaving can be cancelled. */
  mayCancelLeaving: May;
  /** Whether the email address may be corrected now. */
  mayCorrectEmail: May;
  /** Whether a leaving can be reported, or brought forward. */
  mayReportLeaving: May;
  /** Whether the mentor can be transferred from here to another school. */
  mayTransfer: May;
  /** Whom they mentored here, newest first. */
  mentorshipPeriods: Array<MentorshipPeriod>;
  /** The school that reported the leaving. */
  reportedLeavingBy?: Maybe<School>;
  /** Where. */
  school: School;
  /** The first day. */
  startedOn: Scalars['Date']['output'];
  /** Who is there. */
  teacher: Teacher;
  /** Newest first. */
  trainingPeriods: Array<TrainingPeriod>;
};

/** A page of mentors’ stays at a school. */
export type MentorStayPage = {
  __typename?: 'MentorStayPage';
  /** The stays of this page. */
  items: Array<MentorAtSchoolPeriod>;
  /** How many there are in all. */
  total: Scalars['Int']['output'];
};

/** A mentor and an ECT at the same school; both days included. */
export type MentorshipPeriod = {
  __typename?: 'MentorshipPeriod';
  /** Who is mentored, at which school. */
  ect: EctAtSchoolPeriod;
  /** The last day; missing while it is open. */
  finishedOn?: Maybe<Scalars['Date']['output']>;
  /** The mentorship’s id. */
  id: Scalars['ID']['output'];
  /** Who mentors, at the same school. */
  mentor: MentorAtSchoolPeriod;
  /** The first day. */
  startedOn: Scalars['Date']['output'];
};

/** The window in which a declaration of one type may be dated. */
export type Milestone = {
  __typename?: 'Milestone';
  /** What may be declared in the window. */
  declarationType: Scalars['String']['output'];
  /** The last day; missing when there is no deadline. */
  milestoneDate?: Maybe<Scalars['Date']['output']>;
  /** The first day. */
  startDate: Scalars['Date']['output'];
};

/** When one type of declaration may have happened. */
export type MilestoneInput = {
  /** ‘started’, ‘retained-1’… */
  declarationType: Scalars['String']['input'];
  /** The last day; left out when it stays open. */
  milestoneDate?: InputMaybe<Scalars['Date']['input']>;
  /** The first day; 1 June of the contract period or later. */
  startDate: Scalars['Date']['input'];
};

/**
 * A moment on two clocks: what was known then, and what was true on a day. Say at most one of `knownAt` and `knownOn`;
 * without either, what is known now; without `onDay`, whatever was known, of any day.
 */
export type Moment = {
  /** As the records stood at this instant, that instant included; not in the future. */
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** As the records stood at the end of this day in London; not in the future. */
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  /** What held on this day: periods that it lies in, statuses as they were at its end. */
  onDay?: InputMaybe<Scalars['Date']['input']>;
};

/** The statements of one month side by side. */
export type MonthBoard = {
  __typename?: 'MonthBoard';
  /** The month as it sorts: ‘2026-04’. */
  id: Scalars['ID']['output'];
  /** Whether payments of its statements may be recorded now. */
  mayRecordPayments: May;
  /** 'April 2026'. */
  name: Scalars['String']['output'];
  /** The month after that has statements. */
  next?: Maybe<CalendarMonth>;
  /** The month before that has statements. */
  previous?: Maybe<CalendarMonth>;
  /** The statements, by lead provider and contract period. */
  statements: Array<Statement>;
  /** How many stand in each state, and what those come to. */
  states: Array<BoardState>;
  /** What they come to together, in pence, as shown; missing for who sees no money. */
  totalPence?: Maybe<Scalars['Pence']['output']>;
  /** Those whose next step is for somebody of the role of whoever asks, in the same order. */
  waitingForMe: Array<Statement>;
};


/** The statements of one month side by side. */
export type MonthBoardStatementsArgs = {
  status?: InputMaybe<StatementStatus>;
};

/** From where to where, and which of them: all conditions together, all declarations when none is said. */
export type MoveDeclarationsInput = {
  /** Only these; at most 500. Each has to be on the statement. */
  declarationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of any of these types: ‘started’, ‘retained-1’. */
  declarationTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Dated this day or later. */
  declaredFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Dated this day or earlier. */
  declaredTo?: InputMaybe<Scalars['Date']['input']>;
  /** Received on this day in London, or later. */
  receivedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Received on this day in London, or earlier. */
  receivedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Declared as an ECT or as a mentor. */
  role?: InputMaybe<TeacherRole>;
  /** The statement they are on. */
  statementId: Scalars['ID']['input'];
  /** In any of these states, of ‘eligible’, ‘payable’ and ‘awaiting_clawback’; no others can move. */
  states?: InputMaybe<Array<DeclarationState>>;
  /** The statement they are to be on. */
  toStatementId: Scalars['ID']['input'];
};

/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Add an amount to a statement by hand, or deduct one. Above £10,000.00 it counts only once another person has approved
   * it. It is never changed or removed afterwards: it is reversed by another.
   */
  addAdjustment: Answer;
  /** Add a lead provider to a contract period, with its partners, terms and statements of the year before. */
  addLeadProvider: Answer;
  /** Put a note on a statement, or correct one that is there: a note is never changed or erased. */
  addNote: Answer;
  /** Approve a large adjustment that another person added; from then on it counts. */
  approveAdjustment: Answer;
  /** Approve a proposed change of terms, as another person than who proposed it. */
  approveContractTerms: Answer;
  /**
   * Authorise a submitted statement for payment, exactly as it was shown. Its payable declarations become paid, and those
   * awaiting clawback are clawed back.
   */
  authoriseStatement: Answer;
  /**
   * A teacher does not leave a school after all: the stay is open again, and so is the training and mentoring that the
   * reported leaving had ended or removed. Refused once they have started elsewhere, or a later event rests on it.
   */
  cancelLeaving: Answer;
  /** Change a contract period: its days and what it pays for before it starts, who registers and whether payments are frozen at any time. */
  changeContractPeriod: Answer;
  /**
   * Change what a contract pays, from a month on, over some months, or for all statements that are not authorised. When a
   * sealed statement used the terms this makes a proposal, which another person approves.
   */
  changeContractTerms: Answer;
  /**
   * An ECT has another mentor of the same school from a day on. The mentorship before it ends the day before. A mentor
   * who has never been trained, and can be paid for, begins training with the ECT's lead provider.
   */
  changeMentor: Answer;
  /**
   * Change a statement's dates, what it pays or its contract, while it is open; only its payment date while it is being
   * checked.
   */
  changeStatement: Answer;
  /** Close a case whose difference has been settled; the reason says how. */
  closeCase: Answer;
  /**
   * Correct a declaration that was recorded against the wrong person: it becomes that of
   * the right one, in the training they had with the same lead provider. It keeps its
   * statement where the right person can be paid for.
   */
  correctDeclarationTeacher: Answer;
  /**
   * Correct a teacher's email address at one school, now or from when they start there. No two people
   * share an address while they are at a school.
   */
  correctEmail: Answer;
  /**
   * Correct the name by which a teacher is shown. The register's name is kept beside it; without a
   * corrected name, or with one equal to the register's, the register's name is shown again.
   */
  correctName: Answer;
  /** Make a contract of a lead provider for a contract period; the first one makes its bands. */
  createContract: Answer;
  /** Add a delivery partner, to be chosen for lead providers and contract periods. */
  createDeliveryPartner: Answer;
  /** Add a statement of a lead provider for a month. */
  createStatement: Answer;
  /**
   * Declare that a teacher has reached a milestone, for the lead provider of their
   * training. It joins the provider's next open output statement once the teacher is
   * eligible for funding.
   */
  declare: Answer;
  /**
   * Put a teacher's training with a lead provider off: it ends today, or when it had ended before, and can
   * be resumed. Declarations stay as they are. Only the latest training with that lead provider, from the
   * day after it began.
   */
  deferTraining: Answer;
  /** Delete a view of your own, for everybody who sees it. */
  deleteView: Answer;
  /**
   * Import contracts with their bands and mentor fees: each line holds every term of the contract of one lead provider and
   * year. A line makes the contract or changes its terms; where a sealed statement used them it makes a proposal, which another
   * person approves. Other lines are refused by name. Send what `POST /import/contracts?name=…` answers.
   */
  importContracts: Answer;
  /**
   * Import an uploaded file of the links that the national register holds between schools: which went into which, and when.
   * Links are added or changed, never removed. Imported again, the same file changes nothing, and is refused with that answer.
   */
  importSchoolLinks: Answer;
  /**
   * Import an uploaded file of the national register: establishments are added or changed, and each that is open becomes a
   * school here. Nothing is ever removed. Imported again, the same file changes nothing, and is refused with that answer.
   */
  importSchools: Answer;
  /**
   * Import a calendar of statements: each line holds for every lead provider with a contract of its contract year. Lines that
   * cannot be right are refused by name and left out; nothing is removed. Send what `POST /import/statements?name=…` answers.
   */
  importStatements: Answer;
  /**
   * Say that two accounts are one person’s: what one has submitted or changed, the other never authorises. Reverse it if
   * they are two people after all.
   */
  linkAccounts: Answer;
  /**
   * Close a statement whose deadline has passed: its eligible declarations become payable, and it is sealed for checking.
   * It happens by itself every night.
   */
  markStatementPayable: Answer;
  /**
   * Move declarations from one statement to another of the same lead provider and
   * contract period: those that are paid on it and those that it takes back. Nothing
   * leaves or joins a statement that has been authorised.
   */
  moveDeclarations: Answer;
  /** Make a contract period, with the schedules and milestones of the year before, a year on. */
  openContractPeriod: Answer;
  /** Record that an authorised statement was paid, with the finance system’s reference. */
  recordPayment: Answer;
  /**
   * Record that several authorised statements of one month were paid together, as one remittance: all of them, or none when
   * one of them may not be.
   */
  recordPayments: Answer;
  /**
   * Release declarations that were left waiting as submitted though their teachers can
   * be funded: they become eligible on an open output statement. Teachers whose
   * eligibility was never noted get it.
   */
  releaseDeclarations: Answer;
  /** Give a delivery partner another name. */
  renameDeliveryPartner: Answer;
  /**
   * A teacher leaves a school: the stay ends on the last day, and with it the training and mentoring inside; what
   * would begin later is removed. Refused while a declaration is dated after that day.
   */
  reportLeaving: Answer;
  /**
   * Let a teacher whose training is deferred or withdrawn train on from today to the end of their time at
   * the school, as a new training period with the same partnership and schedule. The old one stays as it is.
   */
  resumeTraining: Answer;
  /** Retire a version of a contract that no statement uses, or one that repeats another, which gets its open statements. */
  retireContract: Answer;
  /**
   * Take an adjustment back by another of the same amount the other way: on the same statement until that is authorised, on
   * the lead provider's next open one afterwards. One that still waits to be approved is withdrawn.
   */
  reverseAdjustment: Answer;
  /**
   * Undo what an event did, as a new event: every row goes back to what it was. Refused, naming the
   * event that stands in the way, when a later one has built on it.
   */
  reverseEvent: Answer;
  /** Save a list's filter, order and columns under a name. Saved again under a name that you have on that list, the view is replaced. */
  saveView: Answer;
  /** Send a submitted statement back to be checked again; the reason says what is wrong. */
  sendBackStatement: Answer;
  /** Choose who delivers for a lead provider in a contract period. Those that schools are in partnership with stay. */
  setDeliveryPartners: Answer;
  /** Make a schedule of a contract period, or change its milestones, when no declaration made under it would be outside them. */
  setSchedule: Answer;
  /**
   * Submit a payable statement for authorisation, with the total as the person reckons it. A hard check that does not hold
   * refuses it.
   */
  submitStatement: Answer;
  /**
   * An ECT goes on at another school: the stay ends the day before, with the training and mentoring inside, and a new
   * one begins. Training that would have gone on goes on there with the same lead provider.
   */
  transferEct: Answer;
  /**
   * A mentor goes on at another school: the stay ends the day before, with the training and mentoring inside, and a new
   * one begins. Training follows the mentor if it lay in that stay; mentees do not.
   */
  transferMentor: Answer;
  /**
   * Void a declaration that has not been paid. One that has is clawed back on the
   * next output statement of the same lead provider and contract period instead.
   */
  voidDeclaration: Answer;
  /** Withdraw a proposed change of terms, or turn it down. */
  withdrawContractTerms: Answer;
  /**
   * Withdraw a teacher from training with a lead provider: it ends today, or when it had ended before.
   * Declarations stay as they are. Only the latest training with that lead provider, from the day after it began.
   */
  withdrawTraining: Answer;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationAddAdjustmentArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: AddAdjustmentInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationAddLeadProviderArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: AddLeadProviderInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationAddNoteArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: AddNoteInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationApproveAdjustmentArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: ApproveAdjustmentInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationApproveContractTermsArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: ApproveContractTermsInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationAuthoriseStatementArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: AuthoriseStatementInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationCancelLeavingArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: CancelLeavingInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationChangeContractPeriodArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: ChangeContractPeriodInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationChangeContractTermsArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: ChangeContractTermsInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationChangeMentorArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: ChangeMentorInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationChangeStatementArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: ChangeStatementInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationCloseCaseArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: CloseCaseInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationCorrectDeclarationTeacherArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: CorrectDeclarationTeacherInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationCorrectEmailArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: CorrectEmailInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationCorrectNameArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: CorrectNameInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationCreateContractArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: CreateContractInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationCreateDeliveryPartnerArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: CreateDeliveryPartnerInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationCreateStatementArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: CreateStatementInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationDeclareArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: DeclareInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationDeferTrainingArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: DeferTrainingInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationDeleteViewArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: DeleteViewInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationImportContractsArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: ImportContractsInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationImportSchoolLinksArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: ImportSchoolLinksInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationImportSchoolsArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: ImportSchoolsInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationImportStatementsArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: ImportStatementsInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationLinkAccountsArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: LinkAccountsInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationMarkStatementPayableArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: MarkStatementPayableInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationMoveDeclarationsArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: MoveDeclarationsInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationOpenContractPeriodArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: OpenContractPeriodInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationRecordPaymentArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: RecordPaymentInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationRecordPaymentsArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: RecordPaymentsInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationReleaseDeclarationsArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: ReleaseDeclarationsInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationRenameDeliveryPartnerArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: RenameDeliveryPartnerInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationReportLeavingArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: ReportLeavingInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationResumeTrainingArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: ResumeTrainingInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationRetireContractArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: RetireContractInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationReverseAdjustmentArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: ReverseAdjustmentInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationReverseEventArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: ReverseEventInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationSaveViewArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: SaveViewInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationSendBackStatementArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: SendBackStatementInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationSetDeliveryPartnersArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: SetDeliveryPartnersInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationSetScheduleArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: SetScheduleInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationSubmitStatementArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: SubmitStatementInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationTransferEctArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: TransferEctInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationTransferMentorArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: TransferMentorInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationVoidDeclarationArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: VoidDeclarationInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationWithdrawContractTermsArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: WithdrawContractTermsInput;
  why: Why;
};


/** Every deed that staff can do. Each plans first: send it without `confirm` to see what would change, then with the plan's fingerprint to do it. */
export type MutationWithdrawTrainingArgs = {
  confirm?: InputMaybe<Scalars['String']['input']>;
  input: WithdrawTrainingInput;
  why: Why;
};

/** How a list by name is sorted. */
export type NameSort = {
  /** From Z to A. */
  descending?: Scalars['Boolean']['input'];
};

/** The jobs of one night. */
export type Night = {
  __typename?: 'Night';
  /** Cases whose drift was gone. */
  casesClosed: Scalars['Int']['output'];
  /** Cases that were opened. */
  casesOpened: Scalars['Int']['output'];
  /** Sealed statements that were reckoned again. */
  checked: Scalars['Int']['output'];
  /** Statements that could not be marked or checked, and will be tried again. */
  failed: Scalars['Int']['output'];
  /** When they were done; missing while they run, or when they were cut short. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Statements that became payable. */
  marked: Scalars['Int']['output'];
  /** When they began. */
  startedAt: Scalars['DateTime']['output'];
};

/** The contract period to make. */
export type OpenContractPeriodInput = {
  /** Whether every declaration needs evidence. */
  detailedEvidenceTypesEnabled: Scalars['Boolean']['input'];
  /** Whether schools register for it. */
  enabled: Scalars['Boolean']['input'];
  /** Its last day. */
  finishedOn: Scalars['Date']['input'];
  /** Whether mentors are paid at a flat rate. */
  mentorFundingEnabled: Scalars['Boolean']['input'];
  /** Its first day. */
  startedOn: Scalars['Date']['input'];
  /** Whether started declarations may earn an uplift. */
  upliftFeesEnabled: Scalars['Boolean']['input'];
  /** The year it starts in, which names it. */
  year: Scalars['Int']['input'];
};

/** Which page of a list. By number near its start; from there on by `after` and `before`, where the list says `next` and `previous`: those cost the same however deep. */
export type PageInput = {
  /** The rows that follow this one: the `next` of the page before. */
  after?: InputMaybe<Scalars['ID']['input']>;
  /** The rows that come before this one: the `previous` of the page after. */
  before?: InputMaybe<Scalars['ID']['input']>;
  /** 1 is the first. Not beyond row 10,000, and not together with `after` or `before`. */
  page?: Scalars['Int']['input'];
  /** 1 to 100. */
  perPage?: Scalars['Int']['input'];
};

/** A delivery partner with a lead provider in one contract period. Each count is that of the list with the same conditions. */
export type Pairing = {
  __typename?: 'Pairing';
  /** The contract period. */
  contractPeriodYear: Scalars['Int']['output'];
  /** The pairing’s id. */
  id: Scalars['ID']['output'];
  /** Whom it delivers for. */
  leadProvider: LeadProvider;
  /** How many schools are in partnership with both. */
  schoolCount: Scalars['Int']['output'];
  /** How many teachers are or were trained by both. */
  teacherCount: Scalars['Int']['output'];
};

/** What a pasted list came to. Found, not found and ambiguous add up to the total. */
export type Pasted = {
  __typename?: 'Pasted';
  /** How many may name one of several, or only nearly name one: a person decides. */
  ambiguous: Scalars['Int']['output'];
  /** How many named one record. */
  found: Scalars['Int']['output'];
  /** A line for each pasted id or name, in order. */
  items: Array<PastedItem>;
  /** How many named none. */
  notFound: Scalars['Int']['output'];
  /** How many of them say what an earlier one said. */
  repeated: Scalars['Int']['output'];
  /** How many ids and names were pasted. */
  total: Scalars['Int']['output'];
};

/** One pasted id or name. */
export type PastedItem = {
  __typename?: 'PastedItem';
  /** What it was taken for; missing when it is nothing we know. */
  kind?: Maybe<RecognisedKind>;
  /** The record, or those it may be; five at most. */
  matches: Array<Found>;
  /** What it came to. */
  outcome: PastedOutcome;
  /** As it was pasted. */
  text: Scalars['String']['output'];
};

/** What a pasted id or name came to. */
export type PastedOutcome =
  /** May name one of several, or only nearly names one. */
  | 'ambiguous'
  /** Names one record. */
  | 'found'
  /** Names none. */
  | 'not_found';

/** Where a declaration stands on its way to being paid. */
export type PaymentStatus =
  /** Can be paid for; waits for its statement’s deadline. */
  | 'eligible'
  /** Received; nobody can be paid for it yet. */
  | 'no_payment'
  /** Its statement was authorised. */
  | 'paid'
  /** Its statement’s deadline has passed; waits for authorisation. */
  | 'payable'
  /** Taken back before it was paid. */
  | 'voided';

/** Nothing has been written yet: this is what would be. Confirm it by sending the fingerprint. */
export type Planned = {
  __typename?: 'Planned';
  /** The sum that the deed agrees to or records, when it does so and moves no total. */
  amount?: Maybe<PlannedAmount>;
  /** How many rows would change in all. */
  changeCount: Scalars['Int']['output'];
  /** The rows that would change, in the order of the deed; the first 200 of them. */
  changes: Array<RowChange>;
  /** Names this plan. If the records move before it is confirmed, the answer is a new plan. */
  fingerprint: Scalars['String']['output'];
  /** What it does to the totals of statements; missing when none moves and none is sealed anew. */
  money?: Maybe<PlannedMoney>;
  /** True when another plan was confirmed than the one that holds now: look again before confirming. */
  moved: Scalars['Boolean']['output'];
  /** Who will notice, a sentence each. */
  notices: Array<Scalars['String']['output']>;
  /** What the event would say. */
  sentence: Scalars['String']['output'];
};

/** A sum that is submitted, authorised or recorded as paid. */
export type PlannedAmount = {
  __typename?: 'PlannedAmount';
  /** What becomes of it, ‘To pay’. */
  called: Scalars['String']['output'];
  /** Pence, with VAT; below zero when the lead provider owes it. */
  pence: Scalars['Pence']['output'];
};

/** What a deed does to the totals of statements, reckoned by the payment engine before and after it. */
export type PlannedMoney = {
  __typename?: 'PlannedMoney';
  /** How many there are in all. */
  count: Scalars['Int']['output'];
  /** What the deed adds to the totals that can still move, in pence; below zero when it takes off. */
  difference: Scalars['Pence']['output'];
  /** Each statement whose total moves or that is sealed anew, by lead provider, year and month; the first 200 of them. */
  statements: Array<StatementMoved>;
};

/** How far a deed under way has come. */
export type Progress = {
  __typename?: 'Progress';
  /** 0 to 100; null when it cannot be told. */
  percent?: Maybe<Scalars['Int']['output']>;
  /** What it is doing: 'Writing the schools'. */
  phase: Scalars['String']['output'];
};

/** What a proposal would change, and what that would do. */
export type ProposedChange = {
  __typename?: 'ProposedChange';
  /** Term by term. */
  differences: Array<TermDifference>;
  /** What it would do; missing once it has ended. */
  whatIf?: Maybe<WhatIf>;
};

/** What a contract expects of a lead provider; for display only. */
export type ProviderTargets = {
  __typename?: 'ProviderTargets';
  /** The bands with the places they have. */
  bands: Array<TargetBand>;
  /** People to be recruited. */
  recruitmentTarget: Scalars['Int']['output'];
  /** 150% of that, half a person dropped. */
  revisedTarget: Scalars['Int']['output'];
  /** The set-up fee, '£1,000.00'. */
  setupFee: Scalars['String']['output'];
};

/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type Query = {
  __typename?: 'Query';
  /** One lead provider in one contract period, by its id. */
  activeLeadProvider?: Maybe<ActiveLeadProvider>;
  /** Appropriate bodies, by name. */
  appropriateBodies: AppropriateBodyPage;
  /** One appropriate body by its id. */
  appropriateBody?: Maybe<AppropriateBody>;
  /** The records at a moment of the past. Deeds are off there. */
  asAt: AsAt;
  /** One record, with those that belong to it, at two moments: what differs, or all. */
  compare: Comparison;
  /** One contract by its id. */
  contract?: Maybe<Contract>;
  /** What importing a file of contracts would do, line by line and in pounds; nothing is written. */
  contractFile?: Maybe<ContractFile>;
  /** One contract period by its year. */
  contractPeriod?: Maybe<ContractPeriod>;
  /** Every contract period, the latest first. */
  contractPeriods: Array<ContractPeriod>;
  /** One declaration by its id. */
  declaration?: Maybe<Declaration>;
  /** Declarations, newest first unless said otherwise. */
  declarations: DeclarationPage;
  /** One delivery partner by its id. */
  deliveryPartner?: Maybe<DeliveryPartner>;
  /** Delivery partners, by name. */
  deliveryPartners: DeliveryPartnerPage;
  /** Statements that the records of today no longer come to, the newest first; open ones unless said otherwise. */
  driftCases: DriftCasePage;
  /** One event, with everything it touched. */
  event?: Maybe<Event>;
  /** The people and the actions that events may be filtered by. */
  eventChoices: EventChoices;
  /** Events, newest first. */
  events: EventPage;
  /** What whoever is signed in should look at first, by their role. */
  home: Home;
  /** How far the import sent with this idempotency key has come, planned or confirmed; null when none is under way. */
  importProgress?: Maybe<Progress>;
  /** The last night whose jobs have run; missing before the first. */
  lastNight?: Maybe<Night>;
  /** One lead provider by its id. */
  leadProvider?: Maybe<LeadProvider>;
  /** Lead providers, by name. */
  leadProviders: LeadProviderPage;
  /** Whether you may add a delivery partner now. */
  mayCreateDeliveryPartner: May;
  /** Whether you may import contracts now. */
  mayImportContracts: May;
  /** Whether you may import links between schools now. */
  mayImportSchoolLinks: May;
  /** Whether you may import the national register now. */
  mayImportSchools: May;
  /** Whether you may import statements now. */
  mayImportStatements: May;
  /** Whether you may make a contract period now. */
  mayOpenContractPeriod: May;
  /** Whether you may save views. */
  maySaveView: May;
  /** Who is signed in. */
  me: Me;
  /** Every statement of a month, whichever contract period it is of. */
  monthBoard: MonthBoard;
  /** Each of up to 500 pasted ids and names, in the order pasted: found, not found or ambiguous. Up to 20,000 characters. */
  paste: Pasted;
  /**
   * Since when changes of the record with this id are recorded here: the instant of the first. Nobody knew of it before, and
   * of earlier days it has the first status known. Missing when nothing has been recorded of it.
   */
  recordedSince?: Maybe<Scalars['DateTime']['output']>;
  /** One view that you may use, by its id. */
  savedView?: Maybe<SavedView>;
  /** The views of a list that you may use, by name: your own, and those that others share. */
  savedViews: Array<SavedView>;
  /** One school by its id. */
  school?: Maybe<School>;
  /** The local authorities and phases that schools may be filtered by. */
  schoolChoices: SchoolChoices;
  /** One import by its id, which is the id of its upload. */
  schoolImport?: Maybe<SchoolImport>;
  /** Imports of the national register, newest first. */
  schoolImports: SchoolImportPage;
  /**
   * A file of the national register that was uploaded (`POST /import/schools?name=…`, the file as the body; answers `uploadId`) and waits to
   * be imported: every line is checked, and compared with the register as it is now. Kept for a day; null after that.
   */
  schoolUpload?: Maybe<SchoolUpload>;
  /** Schools, by name unless said otherwise. */
  schools: SchoolPage;
  /**
   * Everything that the text of the one search box may mean: a TRN, a URN, any of our ids, an email, a ticket, a postcode, a
   * statement ("April 2026 Ambition"), or words of a name, beside which a school or provider may stand. 1 to 200 characters. `only` asks for one kind of record;
   * the page counts within each kind.
   */
  search: SearchResults;
  /** One statement by its id. */
  statement?: Maybe<Statement>;
  /** What importing a calendar of statements would do, line by line; nothing is written. */
  statementFile: StatementFile;
  /** Statements, the last to be paid first unless said otherwise. */
  statements: StatementPage;
  /** One teacher with their whole life in the service. */
  teacher?: Maybe<Teacher>;
  /** Teachers, by name unless said otherwise. Whoever may not see names has them by id. */
  teachers: TeacherPage;
  /** Every rule of a declaration, tested by the functions that decide it, and nothing written. An id that is not there is a fault. */
  tryDeclaration: Trial;
  /** People who may sign in, by name unless said otherwise. For user managers; missing for anybody else. */
  users?: Maybe<UserPage>;
  /**
   * What a change of terms would do to every statement of the lead provider and year, past and to come; nothing is written.
   * What is authorised stays, and is shown with what it would have come to.
   */
  whatIfContractTerms?: Maybe<WhatIf>;
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryActiveLeadProviderArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryAppropriateBodiesArgs = {
  filter?: InputMaybe<AppropriateBodyFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<NameSort>;
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryAppropriateBodyArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryAsAtArgs = {
  moment: Moment;
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryCompareArgs = {
  all?: Scalars['Boolean']['input'];
  from: Moment;
  id: Scalars['ID']['input'];
  record: ComparedKind;
  to: Moment;
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryContractArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryContractFileArgs = {
  input: ImportContractsInput;
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryContractPeriodArgs = {
  year: Scalars['Int']['input'];
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryDeclarationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryDeclarationsArgs = {
  filter?: InputMaybe<DeclarationFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<DeclarationSort>;
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryDeliveryPartnerArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryDeliveryPartnersArgs = {
  filter?: InputMaybe<DeliveryPartnerFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<NameSort>;
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryDriftCasesArgs = {
  open?: Scalars['Boolean']['input'];
  page?: InputMaybe<PageInput>;
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  page?: InputMaybe<PageInput>;
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryImportProgressArgs = {
  idempotencyKey: Scalars['ID']['input'];
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryLeadProviderArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryLeadProvidersArgs = {
  filter?: InputMaybe<LeadProviderFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<NameSort>;
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryMonthBoardArgs = {
  month: Scalars['Int']['input'];
  year: Scalars['Int']['input'];
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryPasteArgs = {
  ids: Scalars['String']['input'];
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryRecordedSinceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QuerySavedViewArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QuerySavedViewsArgs = {
  list: ViewList;
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QuerySchoolArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QuerySchoolImportArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QuerySchoolImportsArgs = {
  page?: InputMaybe<PageInput>;
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QuerySchoolUploadArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QuerySchoolsArgs = {
  filter?: InputMaybe<SchoolFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<SchoolSort>;
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QuerySearchArgs = {
  only?: InputMaybe<FoundKind>;
  page?: InputMaybe<PageInput>;
  q: Scalars['String']['input'];
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryStatementFileArgs = {
  input: ImportStatementsInput;
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<StatementSort>;
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryTeacherArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryTeachersArgs = {
  filter?: InputMaybe<TeacherFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<TeacherSort>;
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryTryDeclarationArgs = {
  input: DeclareInput;
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryUsersArgs = {
  filter?: InputMaybe<UserFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<UserSort>;
};


/** Everything that can be read. What each role may see of it is one table: server/access/policy.ts. */
export type QueryWhatIfContractTermsArgs = {
  input: ChangeContractTermsInput;
};

/** What a part of the text was taken for. */
export type Recognised = {
  __typename?: 'Recognised';
  /** Which kind of thing. */
  kind: RecognisedKind;
  /** In words: 'TRN 1234567'. */
  label: Scalars['String']['output'];
  /** That nothing was found by it, in words: 'nobody has it'; missing where something was, and for names and months. */
  missing?: Maybe<Scalars['String']['output']>;
};

/** What a part of a search text may be. */
export type RecognisedKind =
  /** The id of a declaration. */
  | 'declaration'
  /** An email address. */
  | 'email'
  /** Words of some other name. */
  | 'name'
  /** A postcode. */
  | 'postcode'
  /** The name of a lead provider or delivery partner. */
  | 'provider'
  /** Words of the name of a school, beside the name of a person. */
  | 'school'
  /** The month of a statement. */
  | 'statement'
  /** The number of a ticket. */
  | 'ticket'
  /** A teacher reference number: 5 to 7 digits, spaces allowed. */
  | 'trn'
  /** A school's number: 5 or 6 digits. */
  | 'urn'
  /** The id of a record. */
  | 'uuid';

/** Where a record is found again. */
export type RecordId = {
  __typename?: 'RecordId';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Which kind of record. */
  kind: FoundKind;
};

/** A record that is to be seen to before a deed can be done. */
export type RecordInTheWay = {
  __typename?: 'RecordInTheWay';
  /** The record’s id. */
  id: Scalars['ID']['output'];
  /** What the sentence calls it. */
  name: Scalars['String']['output'];
  /** The kind of record: ‘Declaration’. */
  type: Scalars['String']['output'];
};

/** The statement that was paid, and how. */
export type RecordPaymentInput = {
  /** The day the money was sent, or came back where the lead provider owed it. */
  paidOn: Scalars['Date']['input'];
  /** The finance system’s name of the payment; up to 50 letters, digits, spaces, dots, dashes and slashes. */
  reference: Scalars['String']['input'];
  /** Which statement. */
  statementId: Scalars['ID']['input'];
};

/** The statements of a month that were paid together, and how. */
export type RecordPaymentsInput = {
  /** Which month: ‘2026-04’. */
  month: Scalars['ID']['input'];
  /** The day the money was sent, or came back where lead providers owed it. */
  paidOn: Scalars['Date']['input'];
  /** The finance system’s name of the payment; up to 50 letters, digits, spaces, dots, dashes and slashes. */
  reference: Scalars['String']['input'];
  /** Which of its statements; at most 500. */
  statementIds: Array<Scalars['ID']['input']>;
  /** What the remittance comes to, in pence, as the finance system shows it: it has to be the sum of the statements. */
  totalPence: Scalars['Pence']['input'];
};

/** The rule said no. Show the sentence; do not branch on the code. */
export type Refused = {
  __typename?: 'Refused';
  /** A whole sentence that says what to do next. */
  because: Scalars['String']['output'];
  /** A stable name of the refusal, for tests and reports. */
  code: Scalars['String']['output'];
  /** The records that the sentence says to do something about first; none when it names none. */
  inTheWay: Array<RecordInTheWay>;
};

/** A line of a file that is not imported, and why. */
export type RefusedLine = {
  __typename?: 'RefusedLine';
  /** What is wrong with it, in whole sentences. */
  because: Scalars['String']['output'];
  /** Where it begins in the file, as an editor counts: the first line names the columns. */
  line: Scalars['Int']['output'];
  /** The URN, when the line has a good one. */
  urn?: Maybe<Scalars['Urn']['output']>;
};

/** A page of refused lines. */
export type RefusedLinePage = {
  __typename?: 'RefusedLinePage';
  /** One page of them. */
  items: Array<RefusedLine>;
  /** How many there are in all. */
  total: Scalars['Int']['output'];
};

/** What the national register says of a school beside what names it. */
export type RegisterEntry = {
  __typename?: 'RegisterEntry';
  /** Street, locality and whatever else stands before town and postcode. */
  addressLines: Array<Scalars['String']['output']>;
  /** The administrative district. */
  administrativeDistrictName?: Maybe<Scalars['String']['output']>;
  /** The local authority’s own number for it. */
  establishmentNumber?: Maybe<Scalars['String']['output']>;
  /** Whether it is in England. */
  inEngland: Scalars['Boolean']['output'];
  /** The schools it came from or went into. */
  links: Array<RegisterLink>;
  /** The local authority’s code: ‘213’. */
  localAuthorityCode: Scalars['String']['output'];
  /** Where the school itself is reached. */
  primaryContactEmail?: Maybe<Scalars['String']['output']>;
  /** How many pupils are on roll. */
  pupilsOnRoll?: Maybe<Scalars['Int']['output']>;
  /** Where else. */
  secondaryContactEmail?: Maybe<Scalars['String']['output']>;
  /** Independent schools only: approved under section 41 of the Children and Families Act 2014. */
  section41Approved: Scalars['Boolean']['output'];
  /** The UK provider reference number. */
  ukprn?: Maybe<Scalars['String']['output']>;
  /** Its own site. */
  website?: Maybe<Scalars['String']['output']>;
};

/** What a file of the national register holds. Its first line tells which it is. */
export type RegisterFileKind =
  /** Links between them: successors, predecessors and others. Imported by `importSchoolLinks`. */
  | 'links'
  /** Establishments: schools, and what else the register has. Imported by `importSchools`. */
  | 'schools';

/** A link of the register from one school to another. */
export type RegisterLink = {
  __typename?: 'RegisterLink';
  /** As in the register: ‘Successor’, ‘Predecessor - merged’. */
  linkType: Scalars['String']['output'];
  /** From when. */
  linkedOn?: Maybe<Scalars['Date']['output']>;
  /** The other school’s name; missing when the register we hold does not know it. */
  name?: Maybe<Scalars['String']['output']>;
  /** Our record of the other school; missing when it has none here. */
  school?: Maybe<School>;
  /** The other school’s number. */
  urn: Scalars['Urn']['output'];
};

/** Onto which statement, and which of those that wait: all that can be released when nothing else is said. */
export type ReleaseDeclarationsInput = {
  /** Only these; at most 500. Each has to wait, with a teacher who can be funded. */
  declarationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of any of these types: ‘started’, ‘retained-1’. */
  declarationTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Declared as an ECT or as a mentor. */
  role?: InputMaybe<TeacherRole>;
  /** The open output statement they are to be paid on; its lead provider and year say whose declarations. */
  statementId: Scalars['ID']['input'];
};

/** A delivery partner and its name as it should be. */
export type RenameDeliveryPartnerInput = {
  /** Which one. */
  deliveryPartnerId: Scalars['ID']['input'];
  /** As schools and lead providers know it; no other has it, capitals aside; 200 characters at most. */
  name: Scalars['String']['input'];
};

/** Who leaves, when and why. */
export type ReportLeavingInput = {
  /** The last day at the school; past, or up to four months ahead. */
  lastDay: Scalars['Date']['input'];
  /** Why, when the school has told us; one told before is kept. */
  leavingReason?: InputMaybe<LeavingReason>;
  /** The ECT's or the mentor's time at the school. */
  stayId: Scalars['ID']['input'];
};

/** The deferred or withdrawn training to go on with. */
export type ResumeTrainingInput = {
  /** The training, the latest with its lead provider. */
  trainingPeriodId: Scalars['ID']['input'];
};

/** The version to retire. */
export type RetireContractInput = {
  /** Which version. */
  contractId: Scalars['ID']['input'];
  /** The version with the very same terms that gets its statements; needed when it has any. */
  insteadId?: InputMaybe<Scalars['ID']['input']>;
};

/** The adjustment to take back. */
export type ReverseAdjustmentInput = {
  /** Which adjustment. */
  adjustmentId: Scalars['ID']['input'];
};

/** The event to undo. */
export type ReverseEventInput = {
  /** Which event. */
  eventId: Scalars['ID']['input'];
};

/** What a person may be here: one role each, so nobody can both give access and approve a payment. */
export type Role =
  /** Queries the data without seeing personal data. */
  | 'developer'
  /** Checks payments and prepares them. */
  | 'finance'
  /** Authorises what a finance officer has prepared. */
  | 'finance_approver'
  /** Resolves school tickets. */
  | 'support'
  /** The service itself: imports, nightly jobs. */
  | 'system'
  /** Gives and takes access. */
  | 'user_manager';

/** One row, before and after. */
export type RowChange = {
  __typename?: 'RowChange';
  /** Each column that differs. */
  fields: Array<FieldChange>;
  /** Whose or which: 'Ada Lovelace (TRN 1234567)'. */
  name?: Maybe<Scalars['String']['output']>;
  /** Whether the row was added, changed or removed. */
  op: RowOperation;
  /** The kind of record in the domain's words: 'Training period'. */
  record: Scalars['String']['output'];
  /** The id of the row. */
  rowId: Scalars['ID']['output'];
  /** The table, for developers. */
  table: Scalars['String']['output'];
};

/** How a row differs between two moments. */
export type RowDifference =
  /** At the second moment only. */
  | 'added'
  /** At both, with other values. */
  | 'changed'
  /** At the first moment only. */
  | 'removed'
  /** The same at both. */
  | 'same';

/** What happened to a row. */
export type RowOperation =
  /** Removed. */
  | 'delete'
  /** Added. */
  | 'insert'
  /** Changed. */
  | 'update';

/** One rule, tested by the function that acts on it. */
export type RuleStep = {
  __typename?: 'RuleStep';
  /** What would make it hold, or what to do instead; missing when it holds. */
  because?: Maybe<Scalars['String']['output']>;
  /** A stable name of the refusal, for tests and reports; missing when it holds. */
  code?: Maybe<Scalars['String']['output']>;
  /** The records that the sentence says to do something about first; none when it names none. */
  inTheWay: Array<RecordInTheWay>;
  /** Whether it holds. */
  passed: Scalars['Boolean']['output'];
  /** What must hold, as a statement: ‘It has not been voided.’ */
  rule: Scalars['String']['output'];
  /** What was found: ‘Voided’. */
  seen: Scalars['String']['output'];
};

/** The view, and who sees it. */
export type SaveViewInput = {
  /** The columns shown, in their order, by the names of their fields; at most 40. */
  columns: Array<Scalars['String']['input']>;
  /** From the last to the first. */
  descending: Scalars['Boolean']['input'];
  /** The filter of one list. */
  filter: ViewFilter;
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** True: everybody sees it. False: you alone. */
  shared: Scalars['Boolean']['input'];
  /** What the list is sorted by, as its sort says it: ‘declaration_date’. */
  sortedBy?: InputMaybe<Scalars['String']['input']>;
};

/** A list with its filter, order and columns, under a name. */
export type SavedView = {
  __typename?: 'SavedView';
  /** The columns shown, in their order. */
  columns: Array<Scalars['String']['output']>;
  /** From the last to the first. */
  descending: Scalars['Boolean']['output'];
  /** The filter of the list, as JSON text of the shape of its input. */
  filter: Scalars['String']['output'];
  /** The view's id: an address that holds it tells nothing of its filter. */
  id: Scalars['ID']['output'];
  /** The list. */
  list: ViewList;
  /** Whether you may delete this view. */
  mayDeleteView: May;
  /** Whether that is you. */
  mine: Scalars['Boolean']['output'];
  /** As its owner calls it. */
  name: Scalars['String']['output'];
  /** Whoever saved it. */
  owner: Actor;
  /** Whether everybody sees it. */
  shared: Scalars['Boolean']['output'];
  /** What it is sorted by; missing for the list's own order. */
  sortedBy?: Maybe<Scalars['String']['output']>;
};

/** The calendar of a training: which milestone falls when, in one contract period. */
export type Schedule = {
  __typename?: 'Schedule';
  /** The contract period it belongs to. */
  contractPeriodYear: Scalars['Int']['output'];
  /** The schedule’s id. */
  id: Scalars['ID']['output'];
  /** 'ecf-standard-september'. */
  identifier: Scalars['String']['output'];
  /** In the order of their windows. */
  milestones: Array<Milestone>;
};

/** A school as we know it: it keeps its id when its URN changes. What the national register says of it is copied in. */
export type School = {
  __typename?: 'School';
  /** The day it closed, as the register has it. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Every ECT there is, was or will be, a stay each, the newest first. */
  ects: EctStayPage;
  /** ECTs here today or to come, by start day. */
  ectsNow: Array<EctAtSchoolPeriod>;
  /** The extra funding it earns, the newest contract period first; years without any entry are left out. */
  fundingYears: Array<SchoolFundingYear>;
  /** What was done, newest first; the first 50. */
  history: Array<Event>;
  /** Ours, not the register’s: it survives a change of URN. */
  id: Scalars['ID']['output'];
  /** Where they are reached. */
  inductionTutorEmail?: Maybe<Scalars['String']['output']>;
  /** The contract period in which the induction tutor was last named or confirmed. */
  inductionTutorLastNominatedIn?: Maybe<Scalars['Int']['output']>;
  /** Who looks after induction there. */
  inductionTutorName?: Maybe<Scalars['String']['output']>;
  /** What the school chose when it last registered somebody; missing when it has not said. */
  lastChosen?: Maybe<LastChosen>;
  /** As in the register. */
  localAuthorityName: Scalars['String']['output'];
  /** Every mentor there is, was or will be, a stay each, the newest first. */
  mentors: MentorStayPage;
  /** Mentors here today or to come, by start day. */
  mentorsNow: Array<MentorAtSchoolPeriod>;
  /** As in the register. */
  name: Scalars['String']['output'];
  /** The day it opened, as the register has it. */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** Newest contract period first. */
  partnerships: Array<SchoolPartnership>;
  /** ‘Secondary’, as in the register. */
  phaseName?: Maybe<Scalars['String']['output']>;
  /** As in the register. */
  postcode?: Maybe<Scalars['String']['output']>;
  /** What more the national register says. */
  register: RegisterEntry;
  /** As in the register. */
  status: SchoolStatus;
  /** As in the register. */
  town?: Maybe<Scalars['String']['output']>;
  /** Who leads training there, by contract period, the newest first: partnerships, what was asked for, and the school itself. */
  training: Array<SchoolTraining>;
  /** ‘Academy converter’, as in the register. */
  typeName: Scalars['String']['output'];
  /** The number it has in the register now. */
  urn: Scalars['Urn']['output'];
};


/** A school as we know it: it keeps its id when its URN changes. What the national register says of it is copied in. */
export type SchoolEctsArgs = {
  page?: InputMaybe<PageInput>;
};


/** A school as we know it: it keeps its id when its URN changes. What the national register says of it is copied in. */
export type SchoolMentorsArgs = {
  page?: InputMaybe<PageInput>;
};

/** What schools may be filtered by, as the register has it. */
export type SchoolChoices = {
  __typename?: 'SchoolChoices';
  /** By name. */
  localAuthorities: Array<LocalAuthority>;
  /** By name. */
  phases: Array<Scalars['String']['output']>;
};

/** Which schools; all conditions together. Provider, partner and year are those of one partnership. */
export type SchoolFilter = {
  /** In partnership in this contract period. */
  contractPeriodYear?: InputMaybe<Scalars['Int']['input']>;
  /** In partnership with this delivery partner. */
  deliveryPartnerId?: InputMaybe<Scalars['ID']['input']>;
  /** True: with an ECT or mentor today. False: without. */
  hasPeopleNow?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these; at most 500. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In partnership with this lead provider. */
  leadProviderId?: InputMaybe<Scalars['ID']['input']>;
  /** In this local authority: the register’s code, ‘213’. */
  localAuthorityCode?: InputMaybe<Scalars['String']['input']>;
  /** Of this phase, in the register’s words: ‘Secondary’. */
  phaseName?: InputMaybe<Scalars['String']['input']>;
  /** A URN, words of a name, or a postcode; at most 200 characters. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** In this state in the register. */
  status?: InputMaybe<SchoolStatus>;
};

/** The extra funding of a school in one contract period: it is copied onto started declarations. */
export type SchoolFundingYear = {
  __typename?: 'SchoolFundingYear';
  /** The contract period. */
  contractPeriodYear: Scalars['Int']['output'];
  /** Whether its share of pupil premium earns the uplift. */
  pupilPremiumUplift: Scalars['Boolean']['output'];
  /** Whether it lies sparsely. */
  sparsityUplift: Scalars['Boolean']['output'];
};

/** An import of the national register: what the file held, and what became of every line. */
export type SchoolImport = {
  __typename?: 'SchoolImport';
  /** Lines of establishments or links that the register did not have. */
  added: Scalars['Int']['output'];
  /** Lines that change what the register says of an establishment or link. */
  changed: Scalars['Int']['output'];
  /** As the person who uploaded it calls it. */
  fileName: Scalars['String']['output'];
  /** The id the import will have, or has. */
  id: Scalars['ID']['output'];
  /** When it was done here. */
  importedAt: Scalars['DateTime']['output'];
  /** What it holds. */
  kind: RegisterFileKind;
  /** Lines with any text, without the first, which names the columns. */
  lines: Scalars['Int']['output'];
  /** Refused lines, in the order of the file. All of them as a spreadsheet: `GET /import/{id}/refused.csv`. */
  refusals: RefusedLinePage;
  /** Lines that are not imported. */
  refused: Scalars['Int']['output'];
  /** The fingerprint of the file: SHA-256 in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Lines that say what the register says already. */
  unchanged: Scalars['Int']['output'];
};


/** An import of the national register: what the file held, and what became of every line. */
export type SchoolImportRefusalsArgs = {
  page?: InputMaybe<PageInput>;
};

/** A page of imports. */
export type SchoolImportPage = {
  __typename?: 'SchoolImportPage';
  /** One page of them. */
  items: Array<SchoolImport>;
  /** How many there are in all. */
  total: Scalars['Int']['output'];
};

/** By what schools are sorted. */
export type SchoolOrder =
  /** Its name. */
  | 'local_authority'
  /** As in the register. */
  | 'name'
  /** The number in the register. */
  | 'urn';

/** A page of schools. */
export type SchoolPage = {
  __typename?: 'SchoolPage';
  /** The schools of this page. */
  items: Array<School>;
  /** Send it as `page.after` to go on; missing on the last page. */
  next?: Maybe<Scalars['ID']['output']>;
  /** Send it as `page.before` to go back; missing on the first page. */
  previous?: Maybe<Scalars['ID']['output']>;
  /** How many there are in all; counted up to 10,000. */
  total: Scalars['Int']['output'];
  /** False when there are more than `total`: say ‘more than’. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** A school with a lead provider and delivery partner in one contract period. */
export type SchoolPartnership = {
  __typename?: 'SchoolPartnership';
  /** The year whose training it is for. */
  contractPeriodYear: Scalars['Int']['output'];
  /** Who delivers it. */
  deliveryPartner: DeliveryPartner;
  /** What lead providers call the partnership id. */
  id: Scalars['ID']['output'];
  /** Who designs the training and is paid for it. */
  leadProvider: LeadProvider;
  /** Where the training happens. */
  school: School;
};

/** How schools are sorted; ids break ties. */
export type SchoolSort = {
  /** By what. */
  by?: SchoolOrder;
  /** From the last to the first. */
  descending?: Scalars['Boolean']['input'];
};

/** A school's state in the national register. */
export type SchoolStatus =
  /** Closed. */
  | 'closed'
  /** Open. */
  | 'open'
  /** Open, and due to close. */
  | 'proposed_to_close'
  /** Not open yet. */
  | 'proposed_to_open';

/** One way in which people of a school are trained in one contract period. */
export type SchoolTraining = {
  __typename?: 'SchoolTraining';
  /** The contract period; that of its first day for school-led training, and missing when that lies in none. */
  contractPeriodYear?: Maybe<Scalars['Int']['output']>;
  /** Who delivers it, once the partnership is confirmed. */
  deliveryPartner?: Maybe<DeliveryPartner>;
  /** How many ECTs train or trained so. */
  ectCount: Scalars['Int']['output'];
  /** Who trains, or was asked to; missing when the school leads. */
  leadProvider?: Maybe<LeadProvider>;
  /** How many mentors train or trained so. */
  mentorCount: Scalars['Int']['output'];
  /** The partnership, when the lead provider has confirmed one. */
  partnership?: Maybe<SchoolPartnership>;
  /** How sure it is, and who leads it. */
  standing: SchoolTrainingStanding;
};

/** Who leads a school’s training, and how sure that is. */
export type SchoolTrainingStanding =
  /** The school asked for the lead provider, which has not confirmed: an expression of interest. */
  | 'asked_for'
  /** The lead provider has confirmed a partnership. */
  | 'partnership'
  /** The school leads it. */
  | 'school_led';

/** A register file that waits to be imported. Every line is counted once: `lines` is `added` + `changed` + `unchanged` + `refused`. */
export type SchoolUpload = {
  __typename?: 'SchoolUpload';
  /** Establishments or links that the register does not have yet. */
  added: Scalars['Int']['output'];
  /** How large the file is. */
  bytes: Scalars['Int']['output'];
  /** Lines that change what the register says of an establishment or link. */
  changed: Scalars['Int']['output'];
  /** What the file has no column for, in words. Of what we know already it stays as it is. */
  columnsNotInFile: Array<Scalars['String']['output']>;
  /** Dates that are left out: before 1900, or, of a link, 1 January 1900, by which the register means that it knows none. */
  daysNotKept: Scalars['Int']['output'];
  /** Lines without any text. They are not counted. */
  emptyLines: Scalars['Int']['output'];
  /** How the file is written: 'UTF-8' or, as the register exports it, 'Windows-1252'. */
  encoding: Scalars['String']['output'];
  /** As the person who uploaded it calls it. */
  fileName: Scalars['String']['output'];
  /** The id the import will have, or has. */
  id: Scalars['ID']['output'];
  /** What it holds. */
  kind: RegisterFileKind;
  /** Lines with any text, without the first, which names the columns. */
  lines: Scalars['Int']['output'];
  /** Establishments that are open and that we had no school for: it is opened. A link opens none. */
  opened: Scalars['Int']['output'];
  /** Refused lines, in the order of the file. All of them as a spreadsheet: `GET /import/{id}/refused.csv`. */
  refusals: RefusedLinePage;
  /** Lines that are not imported. */
  refused: Scalars['Int']['output'];
  /** The fingerprint of the file: SHA-256 in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Lines that say what the register says already. */
  unchanged: Scalars['Int']['output'];
};


/** A register file that waits to be imported. Every line is counted once: `lines` is `added` + `changed` + `unchanged` + `refused`. */
export type SchoolUploadRefusalsArgs = {
  page?: InputMaybe<PageInput>;
};

/** What a search found, and what it took the text for. */
export type SearchResults = {
  __typename?: 'SearchResults';
  /** What was found, a group for each kind of record that has any. */
  groups: Array<FoundGroup>;
  /** Why people were not looked for, when the text would have found out who somebody is. */
  leftOut?: Maybe<Scalars['String']['output']>;
  /** That nobody of the name was found at the school or provider that stood beside it; whoever is listed is so by name alone. */
  nobodyThere?: Maybe<Scalars['String']['output']>;
  /** The one record that can be meant: open it. */
  opens?: Maybe<RecordId>;
  /** Whoever was found by name may not be meant, for its last word is one of schools too: ask for this instead, ‘mary at hill’. */
  orAsk?: Maybe<Scalars['String']['output']>;
  /** What the text was taken for, each part once: all that a number may be, and what led somewhere first. */
  recognised: Array<Recognised>;
};

/** The statement to send back. */
export type SendBackStatementInput = {
  /** Which statement. */
  statementId: Scalars['ID']['input'];
};

/** All delivery partners of a lead provider and year. */
export type SetDeliveryPartnersInput = {
  /** The lead provider in a contract period. */
  activeLeadProviderId: Scalars['ID']['input'];
  /** Everyone who delivers for it; whoever is left out does not. */
  deliveryPartnerIds: Array<Scalars['ID']['input']>;
};

/** A schedule with all its milestones. */
export type SetScheduleInput = {
  /** Which contract period. */
  contractPeriodId: Scalars['ID']['input'];
  /** ‘ecf-standard-september’…; made when the year has none of this name. */
  identifier: Scalars['String']['input'];
  /** All of them; whichever is left out is removed. */
  milestones: Array<MilestoneInput>;
};

/** How many declarations are in a state. */
export type StateCount = {
  __typename?: 'StateCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The state. */
  state: DeclarationState;
};

/** What one lead provider is paid for one month of one contract period. */
export type Statement = {
  __typename?: 'Statement';
  /** How many amounts were added to it by hand. */
  adjustmentCount: Scalars['Int']['output'];
  /** The amounts added by hand, the oldest first: those that count, those that wait and those that were withdrawn. */
  adjustments: Array<StatementAdjustment>;
  /** When it was authorised. */
  authorisedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last statement of the same lead provider, contract period and type. */
  before?: Maybe<Statement>;
  /**
   * What it comes to, figure by figure: as it was last sealed, or as an older version was; reckoned from the records as
   * they are while it is open. Missing for who sees no money.
   */
  bill?: Maybe<Bill>;
  /**
   * How its total came from another one, step by step: from the version with that number, or without one from the last
   * statement of the same lead provider, contract period and type. Missing where there is no such version or statement.
   */
  bridge?: Maybe<Bridge>;
  /** What the twelve checks find now, in their order; none until it is sealed. */
  checks: Array<StatementCheck>;
  /** Declarations that it takes back, and those it paid that another statement takes back; the latest void first. */
  clawbacks: ClawbackPage;
  /** The contract it is reckoned by. */
  contract: Contract;
  /** The contract period whose training it pays for. */
  contractPeriodYear: Scalars['Int']['output'];
  /** The last day on which declarations join it. */
  deadlineDate: Scalars['Date']['output'];
  /** The declarations on it, counted by role, type and state; those it takes back apart from those it pays. */
  declarationCounts: Array<StatementCount>;
  /** What it pays. */
  feeType: FeeType;
  /**
   * What the next three open statements of its lead provider and contract period may come to, from today's records. A
   * forecast: nothing in it is owed. Missing for who sees no money.
   */
  forecast?: Maybe<Forecast>;
  /** What was done, newest first; the first 50. */
  history: Array<Event>;
  /** What lead providers call the statement id. */
  id: Scalars['ID']['output'];
  /** Who is paid. */
  leadProvider: LeadProvider;
  /** Whether an adjustment may be added now. */
  mayAddAdjustment: May;
  /** Whether a note may be added now. */
  mayAddNote: May;
  /** Whether it may be authorised now. */
  mayAuthorise: May;
  /** Whether its dates may be changed now. */
  mayChange: May;
  /** Whether it may be marked as payable now. */
  mayMarkPayable: May;
  /** Whether declarations may leave it now. */
  mayMoveDeclarations: May;
  /** Whether its payment may be recorded now. */
  mayRecordPayment: May;
  /** Whether stuck declarations may be released onto it now. */
  mayReleaseDeclarations: May;
  /** Whether it may be sent back now. */
  maySendBack: May;
  /** Whether it may be submitted now. */
  maySubmit: May;
  /** 1 to 12. */
  month: Scalars['Int']['output'];
  /** 'April 2026'. */
  name: Scalars['String']['output'];
  /** The statement of the same lead provider and contract period in the nearest month after. */
  next?: Maybe<Statement>;
  /** What finance says of it, the oldest first. */
  notes: Array<StatementNote>;
  /** The day the money was sent, or came back; missing until that is recorded, and for what was paid before this console. */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** The day it is paid. */
  paymentDate: Scalars['Date']['output'];
  /** The finance system’s name of that payment. */
  paymentReference?: Maybe<Scalars['String']['output']>;
  /** The statement of the same lead provider and contract period in the nearest month before. */
  previous?: Maybe<Statement>;
  /** How far it has come. */
  status: StatementStatus;
  /** Who submitted it and how that ended, the latest first. */
  submissions: Array<StatementSubmission>;
  /** What it comes to, in pence, to the penny; missing for who sees no money. */
  totalPence?: Maybe<Scalars['Pence']['output']>;
  /** What it was last sealed as; missing until it is payable. */
  version?: Maybe<StatementVersion>;
  /** Who must do something before it goes on. */
  waiting: Waiting;
  /** The calendar year of the month. */
  year: Scalars['Int']['output'];
};


/** What one lead provider is paid for one month of one contract period. */
export type StatementBillArgs = {
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** What one lead provider is paid for one month of one contract period. */
export type StatementBridgeArgs = {
  fromVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** What one lead provider is paid for one month of one contract period. */
export type StatementClawbacksArgs = {
  page?: InputMaybe<PageInput>;
};

/** An amount added to a statement by hand, or deducted. */
export type StatementAdjustment = {
  __typename?: 'StatementAdjustment';
  /** The event by which it was added, with who and why; missing for what came from the legacy service. */
  addedBy?: Maybe<Event>;
  /** Whether it counts. */
  approval: AdjustmentApproval;
  /** When it was approved. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved it. */
  approvedBy?: Maybe<Actor>;
  /** What kind it is. */
  category: AdjustmentCategory;
  /** A link to the evidence. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether it may be approved now. */
  mayApprove: May;
  /** Whether it may be taken back now. */
  mayReverse: May;
  /** Its place on the statement, from 1; 'banded/adjustments/1' explains it. */
  number: Scalars['Int']['output'];
  /** What it is for, as the lead provider reads it. */
  paymentType: Scalars['String']['output'];
  /** How much, in pence; below zero where it is deducted. Missing for who sees no money. */
  pence?: Maybe<Scalars['Pence']['output']>;
  /** The adjustment that took it back. */
  reversedBy?: Maybe<StatementAdjustment>;
  /** The adjustment that it takes back. */
  reverses?: Maybe<StatementAdjustment>;
  /** The statement it is on. */
  statement: Statement;
};

/**
 * One of the twelve checks of a statement. Whoever submits works through them: one that blocks refuses, one that needs a
 * remark is submitted with it.
 */
export type StatementCheck = {
  __typename?: 'StatementCheck';
  /** Its stable name, which a remark is sent under: 'movement-within-tolerance'. */
  code: Scalars['String']['output'];
  /** What was found, as a whole sentence, also where it holds. */
  found?: Maybe<Scalars['String']['output']>;
  /** 1 to 12. */
  number: Scalars['Int']['output'];
  /** Whether it holds. */
  outcome: CheckOutcome;
  /** What was said of it with the submission; missing for a check of now. */
  remark?: Maybe<Scalars['String']['output']>;
  /** What must hold, as a whole sentence. */
  rule: Scalars['String']['output'];
  /** What to do where it does not hold; missing where it does. */
  toDo?: Maybe<Scalars['String']['output']>;
};

/** How many declarations of one kind are on a statement. */
export type StatementCount = {
  __typename?: 'StatementCount';
  /** True for those that the statement takes back. */
  clawback: Scalars['Boolean']['output'];
  /** How many. */
  count: Scalars['Int']['output'];
  /** ‘started’, ‘retained-1’… */
  declarationType: Scalars['String']['output'];
  /** Declared as an ECT or as a mentor. */
  role: TeacherRole;
  /** Where they stand. */
  state: DeclarationState;
};

/** A calendar of statements as it was read. Every line is counted once: `lines` is `added` + `changed` + `unchanged` + `refused`. */
export type StatementFile = {
  __typename?: 'StatementFile';
  /** Lines that make a statement for at least one lead provider. */
  added: Scalars['Int']['output'];
  /** Why no line can be read at all; then nothing else is answered. */
  because?: Maybe<Scalars['String']['output']>;
  /** Lines that move one. */
  changed: Scalars['Int']['output'];
  /** Lines that are used, and that somebody should look at. */
  flagged: Array<FileNote>;
  /** Lines with any text, without the first. */
  lines: Scalars['Int']['output'];
  /** Lines that are left out. */
  refused: Array<FileNote>;
  /** Lines that say what is known already. */
  unchanged: Scalars['Int']['output'];
};

/** Which statements; all conditions together. */
export type StatementFilter = {
  /** With an adjustment that waits for the approval of somebody else than who added it. */
  adjustmentWaits?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this contract period. */
  contractPeriodYear?: InputMaybe<Scalars['Int']['input']>;
  /** Of this type. */
  feeType?: InputMaybe<FeeType>;
  /** Only these; at most 500. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of this lead provider. */
  leadProviderId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this month, 1 to 12. */
  month?: InputMaybe<Scalars['Int']['input']>;
  /** That have come this far. */
  status?: InputMaybe<StatementStatus>;
  /** Of this calendar year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** One statement before and after a deed. Totals include VAT and are shown to the penny, half away from zero. */
export type StatementMoved = {
  __typename?: 'StatementMoved';
  /** Pence; missing when the deed removes the statement. */
  after?: Maybe<Scalars['Pence']['output']>;
  /** Pence; missing when the deed adds the statement. */
  before?: Maybe<Scalars['Pence']['output']>;
  /** The year its teachers are funded under. */
  contractPeriodYear: Scalars['Int']['output'];
  /** Pence, below zero when less is paid. */
  difference: Scalars['Pence']['output'];
  /** Whose statement it is. */
  leadProvider: Scalars['String']['output'];
  /** Its month, ‘November 2026’. */
  name: Scalars['String']['output'];
  /** The version that is sealed in place of an earlier one, which ends a submission that waits; missing when none is. */
  newVersion?: Maybe<Scalars['Int']['output']>;
  /** The statement’s id; one that the deed adds has it only in this plan. */
  statementId: Scalars['ID']['output'];
  /** How far it had come before the deed. */
  status: StatementStatus;
  /** True once it is authorised: its total stays as it is, and ‘after’ is what reckoning it anew would say. */
  stays: Scalars['Boolean']['output'];
};

/** What finance says of a statement; never changed, never erased. */
export type StatementNote = {
  __typename?: 'StatementNote';
  /** The event by which it was added: who, when and why. */
  addedBy: Event;
  /** The note that corrects it, by its id. */
  correctedBy?: Maybe<Scalars['ID']['output']>;
  /** The note that it corrects, by its id. */
  corrects?: Maybe<Scalars['ID']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** A known difference from what was invoiced, in pence; below zero where the invoice was higher. */
  knownDifferencePence?: Maybe<Scalars['Pence']['output']>;
  /** What it says. */
  note?: Maybe<Scalars['String']['output']>;
};

/** By what statements are sorted. */
export type StatementOrder =
  /** The last day on which declarations join it. */
  | 'deadline_date'
  /** Who is paid, by name. */
  | 'lead_provider'
  /** The day it is paid. */
  | 'payment_date'
  /** What waits for finance first: payable, submitted and authorised ones; then open ones, next to be paid first; then paid ones, latest first. */
  | 'waiting';

/** A page of statements. */
export type StatementPage = {
  __typename?: 'StatementPage';
  /** The statements of this page. */
  items: Array<Statement>;
  /** Send it as `page.after` to go on; missing on the last page. */
  next?: Maybe<Scalars['ID']['output']>;
  /** Send it as `page.before` to go back; missing on the first page. */
  previous?: Maybe<Scalars['ID']['output']>;
  /** How many there are in all; counted up to 10,000. */
  total: Scalars['Int']['output'];
  /** False when there are more than `total`: say ‘more than’. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** How statements are sorted; ids break ties. */
export type StatementSort = {
  /** By what. */
  by?: StatementOrder;
  /** From the last to the first. */
  descending?: Scalars['Boolean']['input'];
};

/** How far a statement has come. */
export type StatementStatus =
  /** Authorised by a second person. */
  | 'authorised'
  /** Declarations still join it. */
  | 'open'
  /** The money has been sent. */
  | 'paid'
  /** Its deadline has passed; finance checks it. */
  | 'payable'
  /** Checked by a finance officer; waits for an approver. */
  | 'submitted';

/** What somebody does with a statement so that it goes on. */
export type StatementStep =
  /** Approves the adjustments on it. */
  | 'approve_adjustments'
  /** Authorises it, or sends it back. */
  | 'authorise'
  /** Records that it was paid. */
  | 'record_payment'
  /** Checks and submits it. */
  | 'submit';

/** A statement handed to a second person, and what became of that. */
export type StatementSubmission = {
  __typename?: 'StatementSubmission';
  /** What the twelve checks found when it was submitted, with the remarks. */
  checks: Array<StatementCheck>;
  /** How it ended; missing while it waits. */
  endedAs?: Maybe<SubmissionEnd>;
  /** When it ended. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why, in the words of whoever ended it. */
  endedBecause?: Maybe<Scalars['String']['output']>;
  /** Who ended it. */
  endedBy?: Maybe<Actor>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** When. */
  submittedAt: Scalars['DateTime']['output'];
  /** Who submitted it. */
  submittedBy: Actor;
  /** The number of the version that was submitted. */
  version: Scalars['Int']['output'];
};

/** What a statement was reckoned from and came to, sealed: it never changes. */
export type StatementVersion = {
  __typename?: 'StatementVersion';
  /** The hash of all its contents: two versions with one hash are the same to the last penny. */
  contentSha256: Scalars['String']['output'];
  /** Counted from 1; a later change makes the next. */
  number: Scalars['Int']['output'];
  /** When it was sealed. */
  sealedAt: Scalars['DateTime']['output'];
  /** What is paid, in pence; below zero when the lead provider owes money. */
  totalPence: Scalars['Pence']['output'];
};

/** How a submission ends. */
export type SubmissionEnd =
  /** An approver authorised it. */
  | 'authorised'
  /** A later change made another version. */
  | 'cancelled'
  /** An approver sent it back. */
  | 'sent_back';

/** The statement to submit. */
export type SubmitStatementInput = {
  /** One for each check that needs a remark; at most twelve. */
  remarks?: InputMaybe<Array<CheckRemarkInput>>;
  /** Which statement. */
  statementId: Scalars['ID']['input'];
  /** The total, in pence, as the person typed it. */
  totalPence: Scalars['Pence']['input'];
};

/** The places of a band. */
export type TargetBand = {
  __typename?: 'TargetBand';
  /** The last place: the ceiling. */
  max: Scalars['Int']['output'];
  /** The first place. */
  min: Scalars['Int']['output'];
  /** 'Band A'. */
  name: Scalars['String']['output'];
  /** The full price of a participant, '£800.00'. */
  price: Scalars['String']['output'];
};

/** One human, early career teacher, mentor, or both. Lead providers call the id 'participant id'. */
export type Teacher = {
  __typename?: 'Teacher';
  /** The attention checks that they meet today. */
  attention: Array<AttentionCheck>;
  /** The name that a school or we corrected it to; missing when the register's stands. */
  correctedName?: Maybe<Scalars['String']['output']>;
  /** What lead providers declared of them, newest first. */
  declarations: Array<Declaration>;
  /** Time at schools as an ECT, newest first. */
  ectAtSchoolPeriods: Array<EctAtSchoolPeriod>;
  /** When they first could be paid for as an ECT. */
  ectFirstBecameEligibleForTrainingAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id lead providers know them by as an ECT. */
  ectTrainingRecordId: Scalars['ID']['output'];
  /** What was done, newest first; the first 50. */
  history: Array<Event>;
  /** What lead providers call the participant id. */
  id: Scalars['ID']['output'];
  /** Statutory induction under appropriate bodies, newest first. */
  inductionPeriods: Array<InductionPeriod>;
  /** That the Teaching Record System does not know their TRN any more; missing while it does. */
  lostTrn?: Maybe<LostTrn>;
  /** Whether the name may be corrected now. */
  mayCorrectName: May;
  /** Time at schools as a mentor, newest first. */
  mentorAtSchoolPeriods: Array<MentorAtSchoolPeriod>;
  /** From this day nobody is paid for their mentor training. */
  mentorBecameIneligibleForFundingOn?: Maybe<Scalars['Date']['output']>;
  /** ‘completed_declaration_received’, ‘completed_during_early_roll_out’ or ‘started_not_completed’. */
  mentorBecameIneligibleForFundingReason?: Maybe<Scalars['String']['output']>;
  /** When they first could be paid for as a mentor. */
  mentorFirstBecameEligibleForTrainingAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id lead providers know them by as a mentor. */
  mentorTrainingRecordId: Scalars['ID']['output'];
  /** The corrected name where we keep one, else the register's. */
  name?: Maybe<Scalars['String']['output']>;
  /** Missing when the person has no TRN. */
  trn?: Maybe<Scalars['Trn']['output']>;
  /** What the Teaching Record System says of their induction. */
  trsInductionStatus?: Maybe<Scalars['String']['output']>;
  /** First and last name as the Teaching Record System has them. */
  trsName?: Maybe<Scalars['String']['output']>;
  /** The day they were awarded qualified teacher status. */
  trsQtsAwardedOn?: Maybe<Scalars['Date']['output']>;
  /** Every rule between them and funded training in a role, in order. When all hold they are eligible. */
  whyNotFunded: Array<RuleStep>;
  /** Every rule between them and an induction that goes on today, in order. */
  whyNotInInduction: Array<RuleStep>;
};


/** One human, early career teacher, mentor, or both. Lead providers call the id 'participant id'. */
export type TeacherWhyNotFundedArgs = {
  role: TeacherRole;
};

/**
 * Which teachers; all conditions together. `role`, `schoolId`, `whenAtSchool` and the days are those of one stay at a school;
 * `leadProviderId` to `trainingProgramme` are those of one training, in the same role.
 */
export type TeacherFilter = {
  /** Whose open induction is with this appropriate body. */
  appropriateBodyId?: InputMaybe<Scalars['ID']['input']>;
  /** Those who meet this check. */
  attention?: InputMaybe<AttentionCheck>;
  /** Trained in this contract period. */
  contractPeriodYear?: InputMaybe<Scalars['Int']['input']>;
  /** Trained by this delivery partner. */
  deliveryPartnerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only these; at most 500. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Trained by this lead provider, by partnership or expression of interest. */
  leadProviderId?: InputMaybe<Scalars['ID']['input']>;
  /** Their last day there, or later. */
  leftFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Their last day there, or earlier. */
  leftTo?: InputMaybe<Scalars['Date']['input']>;
  /** True: those who meet any attention check. False: those who meet none. */
  needsAttention?: InputMaybe<Scalars['Boolean']['input']>;
  /** TRNs, an id, or words of a name, accents and case aside; at most 200 characters. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** ECTs or mentors, whether now or once. */
  role?: InputMaybe<TeacherRole>;
  /** At this school. */
  schoolId?: InputMaybe<Scalars['ID']['input']>;
  /** Their first day there, or later. */
  startedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Their first day there, or earlier. */
  startedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Who leads it. */
  trainingProgramme?: InputMaybe<TrainingProgramme>;
  /** How the lead provider sees that training. */
  trainingStatus?: InputMaybe<TrainingStatus>;
  /** What the Teaching Record System says of their induction, in its own spelling: ‘InProgress’. */
  trsInductionStatus?: InputMaybe<Scalars['String']['input']>;
  /** How that stay lies around today. */
  whenAtSchool?: InputMaybe<WhenAtSchool>;
};

/** By what teachers are sorted. */
export type TeacherOrder =
  /** As people read it. */
  | 'name'
  /** When we first had a record of them. */
  | 'registered';

/** A page of teachers. */
export type TeacherPage = {
  __typename?: 'TeacherPage';
  /** The teachers of this page. */
  items: Array<Teacher>;
  /** Send it as `page.after` to go on; missing on the last page. */
  next?: Maybe<Scalars['ID']['output']>;
  /** Send it as `page.before` to go back; missing on the first page. */
  previous?: Maybe<Scalars['ID']['output']>;
  /** How many there are in all; counted up to 10,000. */
  total: Scalars['Int']['output'];
  /** False when there are more than `total`: say ‘more than’. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** In which of the two roles a teacher is trained, declared and paid for. */
export type TeacherRole =
  /** Early career teacher. */
  | 'ect'
  /** Mentor of early career teachers. */
  | 'mentor';

/** How teachers are sorted; ids break ties. */
export type TeacherSort = {
  /** By what. */
  by?: TeacherOrder;
  /** From the last to the first. */
  descending?: Scalars['Boolean']['input'];
};

/** One term, before and after, in words. */
export type TermDifference = {
  __typename?: 'TermDifference';
  /** As it would be. */
  after: Scalars['String']['output'];
  /** As it is. */
  before: Scalars['String']['output'];
  /** ‘Monthly service fee’, ‘Band B: places’. */
  term: Scalars['String']['output'];
};

/** A change of terms that waits for another person, or waited. */
export type TermProposal = {
  __typename?: 'TermProposal';
  /** What it would change. */
  change?: Maybe<ProposedChange>;
  /** ‘approved’ or ‘withdrawn’; missing while it waits. */
  endedAs?: Maybe<Scalars['String']['output']>;
  /** When that was. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved or withdrew it. */
  endedBy?: Maybe<Scalars['String']['output']>;
  /** The first month that gets the new terms, ‘2026-04’; missing: all that are not authorised. */
  fromMonth?: Maybe<Scalars['String']['output']>;
  /** The proposal’s id. */
  id: Scalars['ID']['output'];
  /** Whether you may approve it now. */
  mayApprove: May;
  /** Whether you may withdraw it now. */
  mayWithdraw: May;
  /** When it was proposed. */
  proposedAt: Scalars['DateTime']['output'];
  /** Who proposed it. */
  proposedBy: Scalars['String']['output'];
  /** The last month that gets them; missing: all after the first. */
  toMonth?: Maybe<Scalars['String']['output']>;
};

/** A statement before and after a change of terms, including VAT. */
export type TermsEffect = {
  __typename?: 'TermsEffect';
  /** What it would come to. */
  afterPence: Scalars['Pence']['output'];
  /** What it comes to. */
  beforePence: Scalars['Pence']['output'];
  /** The difference of the two. */
  differencePence: Scalars['Pence']['output'];
  /** Which statement. */
  statement: Statement;
  /** True when it is authorised: it stays as it is. */
  stays: Scalars['Boolean']['output'];
};

/** Training inside one stay at a school, led by a provider or by the school; both days included. Not induction. */
export type TrainingPeriod = {
  __typename?: 'TrainingPeriod';
  /** What can be declared for it by its schedule, in the order of a training programme; nothing when the school leads it. */
  declarableMilestones: Array<DeclarableMilestone>;
  /** Health-like: shown to support only. */
  deferralReason?: Maybe<DeferralReason>;
  /** When the lead provider deferred it. */
  deferredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who delivers it, once the partnership is confirmed. */
  deliveryPartner?: Maybe<DeliveryPartner>;
  /** The lead provider that the school asked for; it stays after confirmation. */
  expressionOfInterest?: Maybe<ActiveLeadProvider>;
  /** The last day; missing while it is open. */
  finishedOn?: Maybe<Scalars['Date']['output']>;
  /** The training’s id. */
  id: Scalars['ID']['output'];
  /** Who trains them: from the partnership, else from the expression of interest. */
  leadProvider?: Maybe<LeadProvider>;
  /** Whether anything can be declared for it now, whatever it is. */
  mayDeclare: May;
  /** Whether it may be deferred now. */
  mayDefer: May;
  /** Whether it may be resumed now. */
  mayResume: May;
  /** Whether the teacher may be withdrawn from it now. */
  mayWithdraw: May;
  /** Trained as an ECT or as a mentor. */
  role: TeacherRole;
  /** Its calendar; school-led training has none. */
  schedule?: Maybe<Schedule>;
  /** The confirmed partnership, once the lead provider has confirmed it. */
  schoolPartnership?: Maybe<SchoolPartnership>;
  /** The first day. */
  startedOn: Scalars['Date']['output'];
  /** Active, deferred or withdrawn, as the lead provider sees it. */
  status: TrainingStatus;
  /** Led by a provider or by the school. */
  trainingProgramme: TrainingProgramme;
  /** Every rule between it and its going on today, in order. When all hold it is active now. */
  whyNotActive: Array<RuleStep>;
  /** Health-like: shown to support only. */
  withdrawalReason?: Maybe<WithdrawalReason>;
  /** When the lead provider withdrew it. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Who leads training. */
export type TrainingProgramme =
  /** A lead provider, which is paid for it. */
  | 'provider_led'
  /** The school itself; nobody declares or is paid. */
  | 'school_led';

/** How the lead provider sees a training. */
export type TrainingStatus =
  /** Going on, or ended in its own time. */
  | 'active'
  /** Put off: it may go on later. */
  | 'deferred'
  /** Given up. */
  | 'withdrawn';

/** Which ECT goes where, and when. */
export type TransferEctInput = {
  /** The ECT's time at the school they leave; their latest. */
  ectAtSchoolPeriodId: Scalars['ID']['input'];
  /** The first day there; past, or up to four months ahead. */
  startsOn: Scalars['Date']['input'];
  /** The school they join. */
  toSchoolId: Scalars['ID']['input'];
};

/** Which mentor goes where, and when. */
export type TransferMentorInput = {
  /** The mentor's time at the school they leave. */
  mentorAtSchoolPeriodId: Scalars['ID']['input'];
  /** The first day there; past, or up to four months ahead. */
  startsOn: Scalars['Date']['input'];
  /** The school they join. */
  toSchoolId: Scalars['ID']['input'];
};

/** What would become of a deed, rule by rule. */
export type Trial = {
  __typename?: 'Trial';
  /** Whether all rules hold. */
  allowed: Scalars['Boolean']['output'];
  /** Why not, and what to do about it: that of the first rule that does not hold. */
  because?: Maybe<Scalars['String']['output']>;
  /** The rules in order. */
  steps: Array<RuleStep>;
};

/** How the Teaching Record System comes not to know a TRN. */
export type TrnLoss =
  /** Its record there was deactivated. */
  | 'gone'
  /** No record there has it. */
  | 'not_found'
  /** Its record there was merged into another. */
  | 'permanent_redirect';

/** A person who may sign in, or once might. */
export type User = {
  __typename?: 'User';
  /** When they were added. */
  createdAt: Scalars['DateTime']['output'];
  /** When their access was taken away; missing while they have it. */
  disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the department reaches them. */
  email: Scalars['String']['output'];
  /** The user’s id. */
  id: Scalars['ID']['output'];
  /** Other accounts that are linked to it as the same person’s, by name. */
  linkedTo: Array<Account>;
  /** Accounts of the same name or mailbox that are not linked to it: look whether they are one person’s. */
  looksLike: Array<Account>;
  /** Whether it may be linked to another account now. */
  mayLinkAccounts: May;
  /** As a user manager entered it. */
  name: Scalars['String']['output'];
  /** What they may do. */
  role: Role;
};

/** Which people; all conditions together. */
export type UserFilter = {
  /** True: those whose access was taken away. False: those who may sign in. */
  disabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words of a name or an email address; at most 200 characters. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** With this role. */
  role?: InputMaybe<Role>;
};

/** By what people are sorted. */
export type UserOrder =
  /** When they were added. */
  | 'added'
  /** As a user manager entered it. */
  | 'name';

/** A page of people. */
export type UserPage = {
  __typename?: 'UserPage';
  /** The people of this page. */
  items: Array<User>;
  /** Send it as `page.after` to go on; missing on the last page. */
  next?: Maybe<Scalars['ID']['output']>;
  /** Send it as `page.before` to go back; missing on the first page. */
  previous?: Maybe<Scalars['ID']['output']>;
  /** How many there are in all; counted up to 10,000. */
  total: Scalars['Int']['output'];
  /** False when there are more than `total`: say ‘more than’. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** How people are sorted; ids break ties. */
export type UserSort = {
  /** By what. */
  by?: UserOrder;
  /** From the last to the first. */
  descending?: Scalars['Boolean']['input'];
};

/** The filter of exactly one list: it says which list the view is of. */
export type ViewFilter = {
  /** A view of declarations. */
  declarations?: InputMaybe<DeclarationFilter>;
  /** A view of events. */
  events?: InputMaybe<EventFilter>;
  /** A view of schools. */
  schools?: InputMaybe<SchoolFilter>;
  /** A view of statements. */
  statements?: InputMaybe<StatementFilter>;
  /** A view of teachers. */
  teachers?: InputMaybe<TeacherFilter>;
};

/** A list of which views may be saved. */
export type ViewList =
  /** Declarations. */
  | 'declarations'
  /** What was done. */
  | 'events'
  /** Schools. */
  | 'schools'
  /** Statements. */
  | 'statements'
  /** People. */
  | 'teachers';

/** The declaration to void. */
export type VoidDeclarationInput = {
  /** Which declaration. */
  declarationId: Scalars['ID']['input'];
};

/** Whom a statement waits for. */
export type Waiting = {
  __typename?: 'Waiting';
  /** 'A finance officer'. */
  for: Scalars['String']['output'];
  /** Who did what, and what is to be done, in a sentence or two. */
  sentence: Scalars['String']['output'];
  /** The step that it waits for; missing where nobody can take one. */
  step?: Maybe<StatementStep>;
};

/** What a change of terms would do. */
export type WhatIf = {
  __typename?: 'WhatIf';
  /** Why it cannot be done as asked; then nothing else is answered. */
  because?: Maybe<Scalars['String']['output']>;
  /** By how much what will be paid moves, in pence. */
  differencePence: Scalars['Pence']['output'];
  /** Every statement of the lead provider and year, by month. */
  effects: Array<TermsEffect>;
  /** True when a sealed statement used the terms, so that another person must approve. */
  needsSecondPerson: Scalars['Boolean']['output'];
  /** By how much the authorised statements would have moved, and will not. */
  wouldHavePence: Scalars['Pence']['output'];
};

/** How a stay at a school lies around today. */
export type WhenAtSchool =
  /** It is yet to begin. */
  | 'joining'
  /** Today lies in it, and its last day is known. */
  | 'leaving'
  /** It is over. */
  | 'left'
  /** Today lies in it. */
  | 'now';

/** Why something is being done. Kept with the event for ever and shown on every history it touches. */
export type Why = {
  /** A UUID made when the form opens: sending the same request twice does it once. */
  idempotencyKey: Scalars['ID']['input'];
  /** In the agent's own words; 1 to 4,000 characters. */
  reason: Scalars['String']['input'];
  /** The Zendesk ticket's number, with or without a leading #. */
  ticket?: InputMaybe<Scalars['String']['input']>;
};

/** The change to withdraw. */
export type WithdrawContractTermsInput = {
  /** Which proposal. */
  proposalId: Scalars['ID']['input'];
};

/** The training to withdraw from, and why the lead provider is told they are withdrawn. */
export type WithdrawTrainingInput = {
  /** The training, the latest with its lead provider. */
  trainingPeriodId: Scalars['ID']['input'];
  /** Why, as the lead provider is told; one of the reasons is for mentors only. */
  withdrawalReason: WithdrawalReason;
};

/** Why training is given up. */
export type WithdrawalReason =
  /** Another provider leads it now. */
  | 'changed_lead_provider'
  /** Left teaching. */
  | 'left_teaching_profession'
  /** Mentors only. */
  | 'mentor_no_longer_being_mentor'
  /** Went to another school. */
  | 'moved_school'
  /** None of these. */
  | 'other'
  /** The school leads the training now. */
  | 'switched_to_school_led';

/** How much of the week they work. */
export type WorkingPattern =
  /** The whole week. */
  | 'full_time'
  /** Part of the week. */
  | 'part_time';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Answer:
    | ( Omit<Done, 'event'> & { event: _RefType['Event'] } )
    | ( Plan )
    | ( Refused )
  ;
  FoundRecord:
    | ( DeclarationRow )
    | ( OrganisationRow )
    | ( EventRow )
    | ( OrganisationRow )
    | ( SchoolRow )
    | ( StatementRow )
    | ( TeacherRow )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<Account>;
  ActionName: ResolverTypeWrapper<ActionName>;
  ActiveLeadProvider: ResolverTypeWrapper<ActiveLeadProviderRow>;
  Actor: ResolverTypeWrapper<Actor>;
  AddAdjustmentInput: AddAdjustmentInput;
  AddLeadProviderInput: AddLeadProviderInput;
  AddNoteInput: AddNoteInput;
  AdjustmentApproval: AdjustmentApproval;
  AdjustmentCategory: AdjustmentCategory;
  AdjustmentDirection: AdjustmentDirection;
  Answer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Answer']>;
  AppropriateBody: ResolverTypeWrapper<AppropriateBodyRow>;
  AppropriateBodyFilter: AppropriateBodyFilter;
  AppropriateBodyPage: ResolverTypeWrapper<AppropriateBodyPageRow>;
  ApproveAdjustmentInput: ApproveAdjustmentInput;
  ApproveContractTermsInput: ApproveContractTermsInput;
  AsAt: ResolverTypeWrapper<PastMoment>;
  AttentionCheck: AttentionCheck;
  AuthoriseStatementInput: AuthoriseStatementInput;
  BandCeiling: ResolverTypeWrapper<BandCeiling>;
  BandTermsInput: BandTermsInput;
  Bill: ResolverTypeWrapper<BillRow>;
  BillBlock: ResolverTypeWrapper<BillBlock>;
  BillCell: ResolverTypeWrapper<BillCell>;
  BillLine: ResolverTypeWrapper<Line>;
  BillLineKind: BillLineKind;
  BillLinePage: ResolverTypeWrapper<Omit<BillLinePage, 'items'> & { items: Array<ResolversTypes['BillLine']> }>;
  BillTableRow: ResolverTypeWrapper<BillTableRow>;
  BillTotal: ResolverTypeWrapper<BillTotal>;
  BoardState: ResolverTypeWrapper<StateOfBoard>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bridge: ResolverTypeWrapper<TotalsBridged>;
  BridgeEnd: ResolverTypeWrapper<BridgeEnd>;
  BridgeLine: ResolverTypeWrapper<StepLine>;
  BridgeLinePage: ResolverTypeWrapper<Omit<BridgeLinePage, 'items'> & { items: Array<ResolversTypes['BridgeLine']> }>;
  BridgeStep: ResolverTypeWrapper<StepOfBridge>;
  CalendarMonth: ResolverTypeWrapper<CalendarMonth>;
  CancelLeavingInput: CancelLeavingInput;
  CaseEnd: CaseEnd;
  ChangeContractPeriodInput: ChangeContractPeriodInput;
  ChangeContractTermsInput: ChangeContractTermsInput;
  ChangeMentorInput: ChangeMentorInput;
  ChangeStatementInput: ChangeStatementInput;
  CheckOutcome: CheckOutcome;
  CheckRemarkInput: CheckRemarkInput;
  Clawback: ResolverTypeWrapper<ClawbackRow>;
  ClawbackPage: ResolverTypeWrapper<Omit<ClawbackPage, 'items'> & { items: Array<ResolversTypes['Clawback']> }>;
  ClawbackStatus: ClawbackStatus;
  CloseCaseInput: CloseCaseInput;
  ComparedKind: ComparedKind;
  ComparedPage: ResolverTypeWrapper<ComparedPage>;
  ComparedRow: ResolverTypeWrapper<ComparedRow>;
  Comparison: ResolverTypeWrapper<Comparison>;
  Contract: ResolverTypeWrapper<ContractRow>;
  ContractBand: ResolverTypeWrapper<ContractBand>;
  ContractFile: ResolverTypeWrapper<ContractFile>;
  ContractOfLine: ResolverTypeWrapper<ContractOfLine>;
  ContractPeriod: ResolverTypeWrapper<CalendarPeriodRow>;
  ContractTerms: ResolverTypeWrapper<ContractTerms>;
  ContractTermsInput: ContractTermsInput;
  ContractType: ContractType;
  CorrectDeclarationTeacherInput: CorrectDeclarationTeacherInput;
  CorrectEmailInput: CorrectEmailInput;
  CorrectNameInput: CorrectNameInput;
  CreateContractInput: CreateContractInput;
  CreateDeliveryPartnerInput: CreateDeliveryPartnerInput;
  CreateStatementInput: CreateStatementInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclarableMilestone: ResolverTypeWrapper<Declarable>;
  Declaration: ResolverTypeWrapper<DeclarationRow>;
  DeclarationFilter: DeclarationFilter;
  DeclarationOrder: DeclarationOrder;
  DeclarationPage: ResolverTypeWrapper<DeclarationPageRow>;
  DeclarationSort: DeclarationSort;
  DeclarationState: DeclarationState;
  DeclarationStep: ResolverTypeWrapper<DeclarationStepRow>;
  DeclareInput: DeclareInput;
  DeferTrainingInput: DeferTrainingInput;
  DeferralReason: DeferralReason;
  DeleteViewInput: DeleteViewInput;
  DeliveryPartner: ResolverTypeWrapper<OrganisationRow>;
  DeliveryPartnerFilter: DeliveryPartnerFilter;
  DeliveryPartnerPage: ResolverTypeWrapper<DeliveryPartnerPageRow>;
  Done: ResolverTypeWrapper<Omit<Done, 'event'> & { event: ResolversTypes['Event'] }>;
  DriftCase: ResolverTypeWrapper<DriftCaseRow>;
  DriftCasePage: ResolverTypeWrapper<Omit<DriftCasePage, 'items'> & { items: Array<ResolversTypes['DriftCase']> }>;
  DriftCause: DriftCause;
  EctAtSchoolPeriod: ResolverTypeWrapper<EctStayRow>;
  EctStayPage: ResolverTypeWrapper<StaysOfSchool>;
  Event: ResolverTypeWrapper<EventRow>;
  EventChoices: ResolverTypeWrapper<EventChoices>;
  EventFilter: EventFilter;
  EventPage: ResolverTypeWrapper<EventPageRow>;
  EventSubject: ResolverTypeWrapper<EventSubject>;
  Explanation: ResolverTypeWrapper<Explained>;
  FeeType: FeeType;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  Figure: ResolverTypeWrapper<Figure>;
  FileNote: ResolverTypeWrapper<FileNote>;
  Forecast: ResolverTypeWrapper<Omit<Forecast, 'statements'> & { statements: Array<ResolversTypes['ForecastStatement']> }>;
  ForecastStatement: ResolverTypeWrapper<Omit<ForecastStatement, 'statement'> & { statement: ResolversTypes['Statement'] }>;
  Found: ResolverTypeWrapper<FoundRow>;
  FoundGroup: ResolverTypeWrapper<Omit<FoundGroup, 'items'> & { items: Array<ResolversTypes['Found']> }>;
  FoundKind: FoundKind;
  FoundRecord: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FoundRecord']>;
  GivenLineInput: GivenLineInput;
  Home: ResolverTypeWrapper<HomeRow>;
  HomeCount: ResolverTypeWrapper<Counted>;
  HomeDeadline: ResolverTypeWrapper<DeadlineRow>;
  HomeList: HomeList;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportContractsInput: ImportContractsInput;
  ImportSchoolLinksInput: ImportSchoolLinksInput;
  ImportSchoolsInput: ImportSchoolsInput;
  ImportStatementsInput: ImportStatementsInput;
  InductionCounts: ResolverTypeWrapper<InductionCounts>;
  InductionOutcome: InductionOutcome;
  InductionPeriod: ResolverTypeWrapper<InductionRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LastChosen: ResolverTypeWrapper<LastChosenRow>;
  LeadProvider: ResolverTypeWrapper<OrganisationRow>;
  LeadProviderFilter: LeadProviderFilter;
  LeadProviderPage: ResolverTypeWrapper<LeadProviderPageRow>;
  LeavingReason: LeavingReason;
  LinkAccountsInput: LinkAccountsInput;
  LocalAuthority: ResolverTypeWrapper<LocalAuthority>;
  LostTrn: ResolverTypeWrapper<LostTrnRow>;
  MarkStatementPayableInput: MarkStatementPayableInput;
  May: ResolverTypeWrapper<May>;
  Me: ResolverTypeWrapper<Me>;
  MentorAtSchoolPeriod: ResolverTypeWrapper<MentorStayRow>;
  MentorStayPage: ResolverTypeWrapper<StaysOfSchool>;
  MentorshipPeriod: ResolverTypeWrapper<MentorshipRow>;
  Milestone: ResolverTypeWrapper<Milestone>;
  MilestoneInput: MilestoneInput;
  Moment: Moment;
  MonthBoard: ResolverTypeWrapper<Board>;
  MoveDeclarationsInput: MoveDeclarationsInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameSort: NameSort;
  Night: ResolverTypeWrapper<Night>;
  OpenContractPeriodInput: OpenContractPeriodInput;
  PageInput: PageInput;
  Pairing: ResolverTypeWrapper<PairingRow>;
  Pasted: ResolverTypeWrapper<Omit<Pasted, 'items'> & { items: Array<ResolversTypes['PastedItem']> }>;
  PastedItem: ResolverTypeWrapper<Omit<PastedItem, 'matches'> & { matches: Array<ResolversTypes['Found']> }>;
  PastedOutcome: PastedOutcome;
  PaymentStatus: PaymentStatus;
  Pence: ResolverTypeWrapper<Scalars['Pence']['output']>;
  Planned: ResolverTypeWrapper<Plan>;
  PlannedAmount: ResolverTypeWrapper<PlannedAmount>;
  PlannedMoney: ResolverTypeWrapper<MoneyMoved>;
  Progress: ResolverTypeWrapper<DeedProgress>;
  ProposedChange: ResolverTypeWrapper<ProposalRow>;
  ProviderTargets: ResolverTypeWrapper<ProviderTargets>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recognised: ResolverTypeWrapper<Recognised>;
  RecognisedKind: RecognisedKind;
  RecordId: ResolverTypeWrapper<RecordId>;
  RecordInTheWay: ResolverTypeWrapper<RecordInTheWay>;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentsInput: RecordPaymentsInput;
  Refused: ResolverTypeWrapper<Refused>;
  RefusedLine: ResolverTypeWrapper<RefusedLine>;
  RefusedLinePage: ResolverTypeWrapper<RefusedLinePage>;
  RegisterEntry: ResolverTypeWrapper<RegisterEntryRow>;
  RegisterFileKind: RegisterFileKind;
  RegisterLink: ResolverTypeWrapper<RegisterLinkRow>;
  ReleaseDeclarationsInput: ReleaseDeclarationsInput;
  RenameDeliveryPartnerInput: RenameDeliveryPartnerInput;
  ReportLeavingInput: ReportLeavingInput;
  ResumeTrainingInput: ResumeTrainingInput;
  RetireContractInput: RetireContractInput;
  ReverseAdjustmentInput: ReverseAdjustmentInput;
  ReverseEventInput: ReverseEventInput;
  Role: Role;
  RowChange: ResolverTypeWrapper<RowChange>;
  RowDifference: RowDifference;
  RowOperation: RowOperation;
  RuleStep: ResolverTypeWrapper<RuleStep>;
  SaveViewInput: SaveViewInput;
  SavedView: ResolverTypeWrapper<SavedViewRow>;
  Schedule: ResolverTypeWrapper<ScheduleRow>;
  School: ResolverTypeWrapper<SchoolRow>;
  SchoolChoices: ResolverTypeWrapper<SchoolChoices>;
  SchoolFilter: SchoolFilter;
  SchoolFundingYear: ResolverTypeWrapper<SchoolFundingYear>;
  SchoolImport: ResolverTypeWrapper<SchoolImportRow>;
  SchoolImportPage: ResolverTypeWrapper<Omit<SchoolImportPage, 'items'> & { items: Array<ResolversTypes['SchoolImport']> }>;
  SchoolOrder: SchoolOrder;
  SchoolPage: ResolverTypeWrapper<SchoolPageRow>;
  SchoolPartnership: ResolverTypeWrapper<PartnershipRow>;
  SchoolSort: SchoolSort;
  SchoolStatus: SchoolStatus;
  SchoolTraining: ResolverTypeWrapper<Omit<SchoolTraining, 'deliveryPartner' | 'leadProvider' | 'partnership'> & { deliveryPartner?: Maybe<ResolversTypes['DeliveryPartner']>, leadProvider?: Maybe<ResolversTypes['LeadProvider']>, partnership?: Maybe<ResolversTypes['SchoolPartnership']> }>;
  SchoolTrainingStanding: SchoolTrainingStanding;
  SchoolUpload: ResolverTypeWrapper<SchoolUploadRow>;
  SearchResults: ResolverTypeWrapper<Omit<SearchResults, 'groups'> & { groups: Array<ResolversTypes['FoundGroup']> }>;
  SendBackStatementInput: SendBackStatementInput;
  SetDeliveryPartnersInput: SetDeliveryPartnersInput;
  SetScheduleInput: SetScheduleInput;
  StateCount: ResolverTypeWrapper<StateCount>;
  Statement: ResolverTypeWrapper<StatementRow>;
  StatementAdjustment: ResolverTypeWrapper<AdjustmentRow>;
  StatementCheck: ResolverTypeWrapper<StatementCheck>;
  StatementCount: ResolverTypeWrapper<StatementCount>;
  StatementFile: ResolverTypeWrapper<StatementFile>;
  StatementFilter: StatementFilter;
  StatementMoved: ResolverTypeWrapper<MovedTotal>;
  StatementNote: ResolverTypeWrapper<StatementNoteRow>;
  StatementOrder: StatementOrder;
  StatementPage: ResolverTypeWrapper<StatementPageRow>;
  StatementSort: StatementSort;
  StatementStatus: StatementStatus;
  StatementStep: StatementStep;
  StatementSubmission: ResolverTypeWrapper<SubmissionRow>;
  StatementVersion: ResolverTypeWrapper<StatementVersionRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmissionEnd: SubmissionEnd;
  SubmitStatementInput: SubmitStatementInput;
  TargetBand: ResolverTypeWrapper<TargetBand>;
  Teacher: ResolverTypeWrapper<TeacherRow>;
  TeacherFilter: TeacherFilter;
  TeacherOrder: TeacherOrder;
  TeacherPage: ResolverTypeWrapper<TeacherPageRow>;
  TeacherRole: TeacherRole;
  TeacherSort: TeacherSort;
  TermDifference: ResolverTypeWrapper<TermDifference>;
  TermProposal: ResolverTypeWrapper<ProposalRow>;
  TermsEffect: ResolverTypeWrapper<EffectOfTerms>;
  TrainingPeriod: ResolverTypeWrapper<TrainingRow>;
  TrainingProgramme: TrainingProgramme;
  TrainingStatus: TrainingStatus;
  TransferEctInput: TransferEctInput;
  TransferMentorInput: TransferMentorInput;
  Trial: ResolverTypeWrapper<Trial>;
  Trn: ResolverTypeWrapper<Scalars['Trn']['output']>;
  TrnLoss: TrnLoss;
  Urn: ResolverTypeWrapper<Scalars['Urn']['output']>;
  User: ResolverTypeWrapper<UserRow>;
  UserFilter: UserFilter;
  UserOrder: UserOrder;
  UserPage: ResolverTypeWrapper<UserPageRow>;
  UserSort: UserSort;
  ViewFilter: ViewFilter;
  ViewList: ViewList;
  VoidDeclarationInput: VoidDeclarationInput;
  Waiting: ResolverTypeWrapper<Waiting>;
  WhatIf: ResolverTypeWrapper<WhatIfRow>;
  WhenAtSchool: WhenAtSchool;
  Why: Why;
  WithdrawContractTermsInput: WithdrawContractTermsInput;
  WithdrawTrainingInput: WithdrawTrainingInput;
  WithdrawalReason: WithdrawalReason;
  WorkingPattern: WorkingPattern;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: Account;
  ActionName: ActionName;
  ActiveLeadProvider: ActiveLeadProviderRow;
  Actor: Actor;
  AddAdjustmentInput: AddAdjustmentInput;
  AddLeadProviderInput: AddLeadProviderInput;
  AddNoteInput: AddNoteInput;
  Answer: ResolversUnionTypes<ResolversParentTypes>['Answer'];
  AppropriateBody: AppropriateBodyRow;
  AppropriateBodyFilter: AppropriateBodyFilter;
  AppropriateBodyPage: AppropriateBodyPageRow;
  ApproveAdjustmentInput: ApproveAdjustmentInput;
  ApproveContractTermsInput: ApproveContractTermsInput;
  AsAt: PastMoment;
  AuthoriseStatementInput: AuthoriseStatementInput;
  BandCeiling: BandCeiling;
  BandTermsInput: BandTermsInput;
  Bill: BillRow;
  BillBlock: BillBlock;
  BillCell: BillCell;
  BillLine: Line;
  BillLinePage: Omit<BillLinePage, 'items'> & { items: Array<ResolversParentTypes['BillLine']> };
  BillTableRow: BillTableRow;
  BillTotal: BillTotal;
  BoardState: StateOfBoard;
  Boolean: Scalars['Boolean']['output'];
  Bridge: TotalsBridged;
  BridgeEnd: BridgeEnd;
  BridgeLine: StepLine;
  BridgeLinePage: Omit<BridgeLinePage, 'items'> & { items: Array<ResolversParentTypes['BridgeLine']> };
  BridgeStep: StepOfBridge;
  CalendarMonth: CalendarMonth;
  CancelLeavingInput: CancelLeavingInput;
  ChangeContractPeriodInput: ChangeContractPeriodInput;
  ChangeContractTermsInput: ChangeContractTermsInput;
  ChangeMentorInput: ChangeMentorInput;
  ChangeStatementInput: ChangeStatementInput;
  CheckRemarkInput: CheckRemarkInput;
  Clawback: ClawbackRow;
  ClawbackPage: Omit<ClawbackPage, 'items'> & { items: Array<ResolversParentTypes['Clawback']> };
  CloseCaseInput: CloseCaseInput;
  ComparedPage: ComparedPage;
  ComparedRow: ComparedRow;
  Comparison: Comparison;
  Contract: ContractRow;
  ContractBand: ContractBand;
  ContractFile: ContractFile;
  ContractOfLine: ContractOfLine;
  ContractPeriod: CalendarPeriodRow;
  ContractTerms: ContractTerms;
  ContractTermsInput: ContractTermsInput;
  CorrectDeclarationTeacherInput: CorrectDeclarationTeacherInput;
  CorrectEmailInput: CorrectEmailInput;
  CorrectNameInput: CorrectNameInput;
  CreateContractInput: CreateContractInput;
  CreateDeliveryPartnerInput: CreateDeliveryPartnerInput;
  CreateStatementInput: CreateStatementInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeclarableMilestone: Declarable;
  Declaration: DeclarationRow;
  DeclarationFilter: DeclarationFilter;
  DeclarationPage: DeclarationPageRow;
  DeclarationSort: DeclarationSort;
  DeclarationStep: DeclarationStepRow;
  DeclareInput: DeclareInput;
  DeferTrainingInput: DeferTrainingInput;
  DeleteViewInput: DeleteViewInput;
  DeliveryPartner: OrganisationRow;
  DeliveryPartnerFilter: DeliveryPartnerFilter;
  DeliveryPartnerPage: DeliveryPartnerPageRow;
  Done: Omit<Done, 'event'> & { event: ResolversParentTypes['Event'] };
  DriftCase: DriftCaseRow;
  DriftCasePage: Omit<DriftCasePage, 'items'> & { items: Array<ResolversParentTypes['DriftCase']> };
  EctAtSchoolPeriod: EctStayRow;
  EctStayPage: StaysOfSchool;
  Event: EventRow;
  EventChoices: EventChoices;
  EventFilter: EventFilter;
  EventPage: EventPageRow;
  EventSubject: EventSubject;
  Explanation: Explained;
  FieldChange: FieldChange;
  Figure: Figure;
  FileNote: FileNote;
  Forecast: Omit<Forecast, 'statements'> & { statements: Array<ResolversParentTypes['ForecastStatement']> };
  ForecastStatement: Omit<ForecastStatement, 'statement'> & { statement: ResolversParentTypes['Statement'] };
  Found: FoundRow;
  FoundGroup: Omit<FoundGroup, 'items'> & { items: Array<ResolversParentTypes['Found']> };
  FoundRecord: ResolversUnionTypes<ResolversParentTypes>['FoundRecord'];
  GivenLineInput: GivenLineInput;
  Home: HomeRow;
  HomeCount: Counted;
  HomeDeadline: DeadlineRow;
  ID: Scalars['ID']['output'];
  ImportContractsInput: ImportContractsInput;
  ImportSchoolLinksInput: ImportSchoolLinksInput;
  ImportSchoolsInput: ImportSchoolsInput;
  ImportStatementsInput: ImportStatementsInput;
  InductionCounts: InductionCounts;
  InductionPeriod: InductionRow;
  Int: Scalars['Int']['output'];
  LastChosen: LastChosenRow;
  LeadProvider: OrganisationRow;
  LeadProviderFilter: LeadProviderFilter;
  LeadProviderPage: LeadProviderPageRow;
  LinkAccountsInput: LinkAccountsInput;
  LocalAuthority: LocalAuthority;
  LostTrn: LostTrnRow;
  MarkStatementPayableInput: MarkStatementPayableInput;
  May: May;
  Me: Me;
  MentorAtSchoolPeriod: MentorStayRow;
  MentorStayPage: StaysOfSchool;
  MentorshipPeriod: MentorshipRow;
  Milestone: Milestone;
  MilestoneInput: MilestoneInput;
  Moment: Moment;
  MonthBoard: Board;
  MoveDeclarationsInput: MoveDeclarationsInput;
  Mutation: Record<PropertyKey, never>;
  NameSort: NameSort;
  Night: Night;
  OpenContractPeriodInput: OpenContractPeriodInput;
  PageInput: PageInput;
  Pairing: PairingRow;
  Pasted: Omit<Pasted, 'items'> & { items: Array<ResolversParentTypes['PastedItem']> };
  PastedItem: Omit<PastedItem, 'matches'> & { matches: Array<ResolversParentTypes['Found']> };
  Pence: Scalars['Pence']['output'];
  Planned: Plan;
  PlannedAmount: PlannedAmount;
  PlannedMoney: MoneyMoved;
  Progress: DeedProgress;
  ProposedChange: ProposalRow;
  ProviderTargets: ProviderTargets;
  Query: Record<PropertyKey, never>;
  Recognised: Recognised;
  RecordId: RecordId;
  RecordInTheWay: RecordInTheWay;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentsInput: RecordPaymentsInput;
  Refused: Refused;
  RefusedLine: RefusedLine;
  RefusedLinePage: RefusedLinePage;
  RegisterEntry: RegisterEntryRow;
  RegisterLink: RegisterLinkRow;
  ReleaseDeclarationsInput: ReleaseDeclarationsInput;
  RenameDeliveryPartnerInput: RenameDeliveryPartnerInput;
  ReportLeavingInput: ReportLeavingInput;
  ResumeTrainingInput: ResumeTrainingInput;
  RetireContractInput: RetireContractInput;
  ReverseAdjustmentInput: ReverseAdjustmentInput;
  ReverseEventInput: ReverseEventInput;
  RowChange: RowChange;
  RuleStep: RuleStep;
  SaveViewInput: SaveViewInput;
  SavedView: SavedViewRow;
  Schedule: ScheduleRow;
  School: SchoolRow;
  SchoolChoices: SchoolChoices;
  SchoolFilter: SchoolFilter;
  SchoolFundingYear: SchoolFundingYear;
  SchoolImport: SchoolImportRow;
  SchoolImportPage: Omit<SchoolImportPage, 'items'> & { items: Array<ResolversParentTypes['SchoolImport']> };
  SchoolPage: SchoolPageRow;
  SchoolPartnership: PartnershipRow;
  SchoolSort: SchoolSort;
  SchoolTraining: Omit<SchoolTraining, 'deliveryPartner' | 'leadProvider' | 'partnership'> & { deliveryPartner?: Maybe<ResolversParentTypes['DeliveryPartner']>, leadProvider?: Maybe<ResolversParentTypes['LeadProvider']>, partnership?: Maybe<ResolversParentTypes['SchoolPartnership']> };
  SchoolUpload: SchoolUploadRow;
  SearchResults: Omit<SearchResults, 'groups'> & { groups: Array<ResolversParentTypes['FoundGroup']> };
  SendBackStatementInput: SendBackStatementInput;
  SetDeliveryPartnersInput: SetDeliveryPartnersInput;
  SetScheduleInput: SetScheduleInput;
  StateCount: StateCount;
  Statement: StatementRow;
  StatementAdjustment: AdjustmentRow;
  StatementCheck: StatementCheck;
  StatementCount: StatementCount;
  StatementFile: StatementFile;
  StatementFilter: StatementFilter;
  StatementMoved: MovedTotal;
  StatementNote: StatementNoteRow;
  StatementPage: StatementPageRow;
  StatementSort: StatementSort;
  StatementSubmission: SubmissionRow;
  StatementVersion: StatementVersionRow;
  String: Scalars['String']['output'];
  SubmitStatementInput: SubmitStatementInput;
  TargetBand: TargetBand;
  Teacher: TeacherRow;
  TeacherFilter: TeacherFilter;
  TeacherPage: TeacherPageRow;
  TeacherSort: TeacherSort;
  TermDifference: TermDifference;
  TermProposal: ProposalRow;
  TermsEffect: EffectOfTerms;
  TrainingPeriod: TrainingRow;
  TransferEctInput: TransferEctInput;
  TransferMentorInput: TransferMentorInput;
  Trial: Trial;
  Trn: Scalars['Trn']['output'];
  Urn: Scalars['Urn']['output'];
  User: UserRow;
  UserFilter: UserFilter;
  UserPage: UserPageRow;
  UserSort: UserSort;
  ViewFilter: ViewFilter;
  VoidDeclarationInput: VoidDeclarationInput;
  Waiting: Waiting;
  WhatIf: WhatIfRow;
  Why: Why;
  WithdrawContractTermsInput: WithdrawContractTermsInput;
  WithdrawTrainingInput: WithdrawTrainingInput;
};

export type ListSizeDirectiveArgs = {
  assumed: Scalars['Int']['input'];
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type ActionNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionName'] = ResolversParentTypes['ActionName']> = {
  called?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActiveLeadProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActiveLeadProvider'] = ResolversParentTypes['ActiveLeadProvider']> = {
  contractPeriodYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contracts?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>;
  declarationCounts?: Resolver<Array<ResolversTypes['StateCount']>, ParentType, ContextType>;
  deliveryPartners?: Resolver<Array<ResolversTypes['DeliveryPartner']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadProvider?: Resolver<ResolversTypes['LeadProvider'], ParentType, ContextType>;
  mayCreateContract?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayCreateStatement?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  maySetDeliveryPartners?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  schoolCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  teacherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  __resolveType: TypeResolveFn<'Done' | 'Planned' | 'Refused', ParentType, ContextType>;
};

export type AppropriateBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppropriateBody'] = ResolversParentTypes['AppropriateBody']> = {
  bodyType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inductions?: Resolver<ResolversTypes['InductionCounts'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openInductionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppropriateBodyPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppropriateBodyPage'] = ResolversParentTypes['AppropriateBodyPage']> = {
  items?: Resolver<Array<ResolversTypes['AppropriateBody']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AsAtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AsAt'] = ResolversParentTypes['AsAt']> = {
  declaration?: Resolver<Maybe<ResolversTypes['Declaration']>, ParentType, ContextType, RequireFields<AsAtDeclarationArgs, 'id'>>;
  knownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  onDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType, RequireFields<AsAtSchoolArgs, 'id'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<AsAtStatementArgs, 'id'>>;
  teacher?: Resolver<Maybe<ResolversTypes['Teacher']>, ParentType, ContextType, RequireFields<AsAtTeacherArgs, 'id'>>;
};

export type BandCeilingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BandCeiling'] = ResolversParentTypes['BandCeiling']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bill'] = ResolversParentTypes['Bill']> = {
  blocks?: Resolver<Array<ResolversTypes['BillBlock']>, ParentType, ContextType>;
  contractType?: Resolver<ResolversTypes['ContractType'], ParentType, ContextType>;
  explain?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType, RequireFields<BillExplainArgs, 'path'>>;
  overview?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['ProviderTargets'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['StatementVersion']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['StatementVersion']>, ParentType, ContextType>;
};

export type BillBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillBlock'] = ResolversParentTypes['BillBlock']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  empty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['BillTableRow']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['BillTotal']>, ParentType, ContextType>;
};

export type BillCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillCell'] = ResolversParentTypes['BillCell']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BillLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillLine'] = ResolversParentTypes['BillLine']> = {
  band?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declaration?: Resolver<ResolversTypes['Declaration'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BillLineKind'], ParentType, ContextType>;
  pence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  priced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upliftPence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
};

export type BillLinePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillLinePage'] = ResolversParentTypes['BillLinePage']> = {
  items?: Resolver<Array<ResolversTypes['BillLine']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BillTableRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillTableRow'] = ResolversParentTypes['BillTableRow']> = {
  cells?: Resolver<Array<ResolversTypes['BillCell']>, ParentType, ContextType>;
};

export type BillTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillTotal'] = ResolversParentTypes['BillTotal']> = {
  cell?: Resolver<ResolversTypes['BillCell'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoardStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardState'] = ResolversParentTypes['BoardState']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  totalPence?: Resolver<Maybe<ResolversTypes['Pence']>, ParentType, ContextType>;
};

export type BridgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bridge'] = ResolversParentTypes['Bridge']> = {
  closing?: Resolver<ResolversTypes['BridgeEnd'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['BridgeEnd'], ParentType, ContextType>;
  roundingPence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['BridgeStep']>, ParentType, ContextType, Partial<BridgeStepsArgs>>;
};

export type BridgeEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BridgeEnd'] = ResolversParentTypes['BridgeEnd']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
};

export type BridgeLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BridgeLine'] = ResolversParentTypes['BridgeLine']> = {
  declaration?: Resolver<ResolversTypes['Declaration'], ParentType, ContextType>;
  pence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
};

export type BridgeLinePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BridgeLinePage'] = ResolversParentTypes['BridgeLinePage']> = {
  items?: Resolver<Array<ResolversTypes['BridgeLine']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BridgeStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BridgeStep'] = ResolversParentTypes['BridgeStep']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['BridgeLinePage'], ParentType, ContextType, Partial<BridgeStepLinesArgs>>;
  pence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
};

export type CalendarMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarMonth'] = ResolversParentTypes['CalendarMonth']> = {
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClawbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clawback'] = ResolversParentTypes['Clawback']> = {
  declaration?: Resolver<ResolversTypes['Declaration'], ParentType, ContextType>;
  paidPence?: Resolver<Maybe<ResolversTypes['Pence']>, ParentType, ContextType>;
  takenBackHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takenBackPence?: Resolver<Maybe<ResolversTypes['Pence']>, ParentType, ContextType>;
  voidedBy?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type ClawbackPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClawbackPage'] = ResolversParentTypes['ClawbackPage']> = {
  items?: Resolver<Array<ResolversTypes['Clawback']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparedPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedPage'] = ResolversParentTypes['ComparedPage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['ComparedKind'], ParentType, ContextType>;
};

export type ComparedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedRow'] = ResolversParentTypes['ComparedRow']> = {
  difference?: Resolver<ResolversTypes['RowDifference'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['ComparedPage'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  differing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ComparedRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  activeLeadProvider?: Resolver<ResolversTypes['ActiveLeadProvider'], ParentType, ContextType>;
  contractType?: Resolver<ResolversTypes['ContractType'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstStatement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastStatement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  mayChangeTerms?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayRetire?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['TermProposal']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['ContractTerms']>, ParentType, ContextType>;
};

export type ContractBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractBand'] = ResolversParentTypes['ContractBand']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ceilings?: Resolver<Array<ResolversTypes['BandCeiling']>, ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outputPercent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pricePence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractFile'] = ResolversParentTypes['ContractFile']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deeds?: Resolver<Array<ResolversTypes['ContractOfLine']>, ParentType, ContextType>;
  flagged?: Resolver<Array<ResolversTypes['FileNote']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['FileNote']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractOfLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractOfLine'] = ResolversParentTypes['ContractOfLine']> = {
  contractPeriodYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differencePence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  does?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leadProviderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needsSecondPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wouldHavePence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
};

export type ContractPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractPeriod'] = ResolversParentTypes['ContractPeriod']> = {
  detailedEvidenceTypesEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadProviders?: Resolver<Array<ResolversTypes['ActiveLeadProvider']>, ParentType, ContextType>;
  mayAddLeadProvider?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  maySetSchedule?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mentorFundingEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paymentsFrozenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  schedules?: Resolver<Array<ResolversTypes['Schedule']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  upliftFeesEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractTerms'] = ResolversParentTypes['ContractTerms']> = {
  bands?: Resolver<Array<ResolversTypes['ContractBand']>, ParentType, ContextType>;
  mentorFeePence?: Resolver<Maybe<ResolversTypes['Pence']>, ParentType, ContextType>;
  mentorRecruitmentTarget?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  monthlyServiceFeePence?: Resolver<Maybe<ResolversTypes['Pence']>, ParentType, ContextType>;
  recruitmentTarget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setupFeePence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  upliftFeePence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  vatPercent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclarableMilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarableMilestone'] = ResolversParentTypes['DeclarableMilestone']> = {
  declarationType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidenceTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  milestoneDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DeclarationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Declaration'] = ResolversParentTypes['Declaration']> = {
  clawbackStatement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  clawbackStatus?: Resolver<ResolversTypes['ClawbackStatus'], ParentType, ContextType>;
  contractPeriodYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declarationDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  declarationType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveryPartnerWhenCreated?: Resolver<ResolversTypes['DeliveryPartner'], ParentType, ContextType>;
  evidenceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadProvider?: Resolver<ResolversTypes['LeadProvider'], ParentType, ContextType>;
  mayCorrectTeacher?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayVoid?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  nextStatement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['DeclarationStep']>, ParentType, ContextType>;
  paymentStatement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  paymentStatus?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  pupilPremiumUplift?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TeacherRole'], ParentType, ContextType>;
  sameMilestone?: Resolver<Array<ResolversTypes['Declaration']>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  sparsityUplift?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeclarationState'], ParentType, ContextType>;
  teacher?: Resolver<ResolversTypes['Teacher'], ParentType, ContextType>;
  trainingPeriod?: Resolver<ResolversTypes['TrainingPeriod'], ParentType, ContextType>;
  voidClawsBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  whyNotPayable?: Resolver<Array<ResolversTypes['RuleStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclarationPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationPage'] = ResolversParentTypes['DeclarationPage']> = {
  items?: Resolver<Array<ResolversTypes['Declaration']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeclarationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationStep'] = ResolversParentTypes['DeclarationStep']> = {
  clawbackStatement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  paymentStatement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeclarationState'], ParentType, ContextType>;
};

export type DeliveryPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryPartner'] = ResolversParentTypes['DeliveryPartner']> = {
  history?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadProviders?: Resolver<Array<ResolversTypes['ActiveLeadProvider']>, ParentType, ContextType>;
  mayRename?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pairings?: Resolver<Array<ResolversTypes['Pairing']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryPartnerPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryPartnerPage'] = ResolversParentTypes['DeliveryPartnerPage']> = {
  items?: Resolver<Array<ResolversTypes['DeliveryPartner']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Done'] = ResolversParentTypes['Done']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DriftCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DriftCase'] = ResolversParentTypes['DriftCase']> = {
  cause?: Resolver<ResolversTypes['DriftCause'], ParentType, ContextType>;
  closedAs?: Resolver<Maybe<ResolversTypes['CaseEnd']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  differencePence?: Resolver<Maybe<ResolversTypes['Pence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayClose?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type DriftCasePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DriftCasePage'] = ResolversParentTypes['DriftCasePage']> = {
  items?: Resolver<Array<ResolversTypes['DriftCase']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EctAtSchoolPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EctAtSchoolPeriod'] = ResolversParentTypes['EctAtSchoolPeriod']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leavingReason?: Resolver<Maybe<ResolversTypes['LeavingReason']>, ParentType, ContextType>;
  mayCancelLeaving?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayChangeMentor?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayCorrectEmail?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayReportLeaving?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayTransfer?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mentorshipPeriods?: Resolver<Array<ResolversTypes['MentorshipPeriod']>, ParentType, ContextType>;
  reportedLeavingBy?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  schoolReportedAppropriateBody?: Resolver<Maybe<ResolversTypes['AppropriateBody']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  teacher?: Resolver<ResolversTypes['Teacher'], ParentType, ContextType>;
  trainingPeriods?: Resolver<Array<ResolversTypes['TrainingPeriod']>, ParentType, ContextType>;
  workingPattern?: Resolver<Maybe<ResolversTypes['WorkingPattern']>, ParentType, ContextType>;
};

export type EctStayPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EctStayPage'] = ResolversParentTypes['EctStayPage']> = {
  items?: Resolver<Array<ResolversTypes['EctAtSchoolPeriod']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  changeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['RowChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayReverse?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['EventSubject']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventChoicesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventChoices'] = ResolversParentTypes['EventChoices']> = {
  actions?: Resolver<Array<ResolversTypes['ActionName']>, ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type EventPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventPage'] = ResolversParentTypes['EventPage']> = {
  items?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EventSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSubject'] = ResolversParentTypes['EventSubject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  countsDeclarations?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['BillLinePage'], ParentType, ContextType, Partial<ExplanationLinesArgs>>;
  nothing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  roundingPence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  within?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
};

export type FileNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileNote'] = ResolversParentTypes['FileNote']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForecastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Forecast'] = ResolversParentTypes['Forecast']> = {
  statements?: Resolver<Array<ResolversTypes['ForecastStatement']>, ParentType, ContextType>;
};

export type ForecastStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForecastStatement'] = ResolversParentTypes['ForecastStatement']> = {
  expectedDeclarations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ifAllPence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  soFarPence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type FoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Found'] = ResolversParentTypes['Found']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['FoundRecord'], ParentType, ContextType>;
};

export type FoundGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundGroup'] = ResolversParentTypes['FoundGroup']> = {
  items?: Resolver<Array<ResolversTypes['Found']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FoundKind'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FoundRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundRecord'] = ResolversParentTypes['FoundRecord']> = {
  __resolveType: TypeResolveFn<'Declaration' | 'DeliveryPartner' | 'Event' | 'LeadProvider' | 'School' | 'Statement' | 'Teacher', ParentType, ContextType>;
};

export type HomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Home'] = ResolversParentTypes['Home']> = {
  keepAnEyeOn?: Resolver<Array<ResolversTypes['HomeCount']>, ParentType, ContextType>;
  nextDeadlines?: Resolver<Array<ResolversTypes['HomeDeadline']>, ParentType, ContextType>;
  waitingForMe?: Resolver<Array<ResolversTypes['HomeCount']>, ParentType, ContextType>;
};

export type HomeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeCount'] = ResolversParentTypes['HomeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['HomeList'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HomeDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeDeadline'] = ResolversParentTypes['HomeDeadline']> = {
  deadlineDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paymentDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['HomeCount'], ParentType, ContextType>;
};

export type InductionCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InductionCounts'] = ResolversParentTypes['InductionCounts']> = {
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstStartedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastStartedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InductionPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InductionPeriod'] = ResolversParentTypes['InductionPeriod']> = {
  appropriateBody?: Resolver<ResolversTypes['AppropriateBody'], ParentType, ContextType>;
  finishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inductionProgramme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numberOfTerms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['InductionOutcome']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LastChosenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastChosen'] = ResolversParentTypes['LastChosen']> = {
  appropriateBody?: Resolver<Maybe<ResolversTypes['AppropriateBody']>, ParentType, ContextType>;
  leadProvider?: Resolver<Maybe<ResolversTypes['LeadProvider']>, ParentType, ContextType>;
  trainingProgramme?: Resolver<Maybe<ResolversTypes['TrainingProgramme']>, ParentType, ContextType>;
};

export type LeadProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadProvider'] = ResolversParentTypes['LeadProvider']> = {
  contractPeriods?: Resolver<Array<ResolversTypes['ActiveLeadProvider']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadProviderPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadProviderPage'] = ResolversParentTypes['LeadProviderPage']> = {
  items?: Resolver<Array<ResolversTypes['LeadProvider']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LocalAuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalAuthority'] = ResolversParentTypes['LocalAuthority']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LostTrnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LostTrn'] = ResolversParentTypes['LostTrn']> = {
  heldBy?: Resolver<Maybe<ResolversTypes['Teacher']>, ParentType, ContextType>;
  how?: Resolver<ResolversTypes['TrnLoss'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Trn']>, ParentType, ContextType>;
};

export type MayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['May'] = ResolversParentTypes['May']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forOtherRoles?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['RuleStep']>, ParentType, ContextType>;
};

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type MentorAtSchoolPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentorAtSchoolPeriod'] = ResolversParentTypes['MentorAtSchoolPeriod']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leavingReason?: Resolver<Maybe<ResolversTypes['LeavingReason']>, ParentType, ContextType>;
  mayCancelLeaving?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayCorrectEmail?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayReportLeaving?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayTransfer?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mentorshipPeriods?: Resolver<Array<ResolversTypes['MentorshipPeriod']>, ParentType, ContextType>;
  reportedLeavingBy?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  teacher?: Resolver<ResolversTypes['Teacher'], ParentType, ContextType>;
  trainingPeriods?: Resolver<Array<ResolversTypes['TrainingPeriod']>, ParentType, ContextType>;
};

export type MentorStayPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentorStayPage'] = ResolversParentTypes['MentorStayPage']> = {
  items?: Resolver<Array<ResolversTypes['MentorAtSchoolPeriod']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentorshipPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentorshipPeriod'] = ResolversParentTypes['MentorshipPeriod']> = {
  ect?: Resolver<ResolversTypes['EctAtSchoolPeriod'], ParentType, ContextType>;
  finishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentor?: Resolver<ResolversTypes['MentorAtSchoolPeriod'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  declarationType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  milestoneDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MonthBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthBoard'] = ResolversParentTypes['MonthBoard']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayRecordPayments?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['CalendarMonth']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['CalendarMonth']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<MonthBoardStatementsArgs>>;
  states?: Resolver<Array<ResolversTypes['BoardState']>, ParentType, ContextType>;
  totalPence?: Resolver<Maybe<ResolversTypes['Pence']>, ParentType, ContextType>;
  waitingForMe?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAdjustment?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationAddAdjustmentArgs, 'input' | 'why'>>;
  addLeadProvider?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationAddLeadProviderArgs, 'input' | 'why'>>;
  addNote?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationAddNoteArgs, 'input' | 'why'>>;
  approveAdjustment?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationApproveAdjustmentArgs, 'input' | 'why'>>;
  approveContractTerms?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationApproveContractTermsArgs, 'input' | 'why'>>;
  authoriseStatement?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationAuthoriseStatementArgs, 'input' | 'why'>>;
  cancelLeaving?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationCancelLeavingArgs, 'input' | 'why'>>;
  changeContractPeriod?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationChangeContractPeriodArgs, 'input' | 'why'>>;
  changeContractTerms?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationChangeContractTermsArgs, 'input' | 'why'>>;
  changeMentor?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationChangeMentorArgs, 'input' | 'why'>>;
  changeStatement?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationChangeStatementArgs, 'input' | 'why'>>;
  closeCase?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationCloseCaseArgs, 'input' | 'why'>>;
  correctDeclarationTeacher?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationCorrectDeclarationTeacherArgs, 'input' | 'why'>>;
  correctEmail?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationCorrectEmailArgs, 'input' | 'why'>>;
  correctName?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationCorrectNameArgs, 'input' | 'why'>>;
  createContract?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationCreateContractArgs, 'input' | 'why'>>;
  createDeliveryPartner?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationCreateDeliveryPartnerArgs, 'input' | 'why'>>;
  createStatement?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationCreateStatementArgs, 'input' | 'why'>>;
  declare?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationDeclareArgs, 'input' | 'why'>>;
  deferTraining?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationDeferTrainingArgs, 'input' | 'why'>>;
  deleteView?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationDeleteViewArgs, 'input' | 'why'>>;
  importContracts?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationImportContractsArgs, 'input' | 'why'>>;
  importSchoolLinks?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationImportSchoolLinksArgs, 'input' | 'why'>>;
  importSchools?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationImportSchoolsArgs, 'input' | 'why'>>;
  importStatements?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationImportStatementsArgs, 'input' | 'why'>>;
  linkAccounts?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationLinkAccountsArgs, 'input' | 'why'>>;
  markStatementPayable?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationMarkStatementPayableArgs, 'input' | 'why'>>;
  moveDeclarations?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationMoveDeclarationsArgs, 'input' | 'why'>>;
  openContractPeriod?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationOpenContractPeriodArgs, 'input' | 'why'>>;
  recordPayment?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationRecordPaymentArgs, 'input' | 'why'>>;
  recordPayments?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationRecordPaymentsArgs, 'input' | 'why'>>;
  releaseDeclarations?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationReleaseDeclarationsArgs, 'input' | 'why'>>;
  renameDeliveryPartner?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationRenameDeliveryPartnerArgs, 'input' | 'why'>>;
  reportLeaving?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationReportLeavingArgs, 'input' | 'why'>>;
  resumeTraining?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationResumeTrainingArgs, 'input' | 'why'>>;
  retireContract?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationRetireContractArgs, 'input' | 'why'>>;
  reverseAdjustment?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationReverseAdjustmentArgs, 'input' | 'why'>>;
  reverseEvent?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationReverseEventArgs, 'input' | 'why'>>;
  saveView?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationSaveViewArgs, 'input' | 'why'>>;
  sendBackStatement?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationSendBackStatementArgs, 'input' | 'why'>>;
  setDeliveryPartners?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationSetDeliveryPartnersArgs, 'input' | 'why'>>;
  setSchedule?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationSetScheduleArgs, 'input' | 'why'>>;
  submitStatement?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationSubmitStatementArgs, 'input' | 'why'>>;
  transferEct?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationTransferEctArgs, 'input' | 'why'>>;
  transferMentor?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationTransferMentorArgs, 'input' | 'why'>>;
  voidDeclaration?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationVoidDeclarationArgs, 'input' | 'why'>>;
  withdrawContractTerms?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationWithdrawContractTermsArgs, 'input' | 'why'>>;
  withdrawTraining?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationWithdrawTrainingArgs, 'input' | 'why'>>;
};

export type NightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Night'] = ResolversParentTypes['Night']> = {
  casesClosed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  casesOpened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  marked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PairingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pairing'] = ResolversParentTypes['Pairing']> = {
  contractPeriodYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadProvider?: Resolver<ResolversTypes['LeadProvider'], ParentType, ContextType>;
  schoolCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  teacherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PastedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pasted'] = ResolversParentTypes['Pasted']> = {
  ambiguous?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['PastedItem']>, ParentType, ContextType>;
  notFound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PastedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PastedItem'] = ResolversParentTypes['PastedItem']> = {
  kind?: Resolver<Maybe<ResolversTypes['RecognisedKind']>, ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['Found']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PastedOutcome'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface PenceScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Pence'], any> {
  name: 'Pence';
}

export type PlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Planned'] = ResolversParentTypes['Planned']> = {
  amount?: Resolver<Maybe<ResolversTypes['PlannedAmount']>, ParentType, ContextType>;
  changeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['RowChange']>, ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['PlannedMoney']>, ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlannedAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedAmount'] = ResolversParentTypes['PlannedAmount']> = {
  called?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
};

export type PlannedMoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedMoney'] = ResolversParentTypes['PlannedMoney']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['StatementMoved']>, ParentType, ContextType>;
};

export type ProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress']> = {
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposedChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedChange'] = ResolversParentTypes['ProposedChange']> = {
  differences?: Resolver<Array<ResolversTypes['TermDifference']>, ParentType, ContextType>;
  whatIf?: Resolver<Maybe<ResolversTypes['WhatIf']>, ParentType, ContextType>;
};

export type ProviderTargetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderTargets'] = ResolversParentTypes['ProviderTargets']> = {
  bands?: Resolver<Array<ResolversTypes['TargetBand']>, ParentType, ContextType>;
  recruitmentTarget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisedTarget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setupFee?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activeLeadProvider?: Resolver<Maybe<ResolversTypes['ActiveLeadProvider']>, ParentType, ContextType, RequireFields<QueryActiveLeadProviderArgs, 'id'>>;
  appropriateBodies?: Resolver<ResolversTypes['AppropriateBodyPage'], ParentType, ContextType, Partial<QueryAppropriateBodiesArgs>>;
  appropriateBody?: Resolver<Maybe<ResolversTypes['AppropriateBody']>, ParentType, ContextType, RequireFields<QueryAppropriateBodyArgs, 'id'>>;
  asAt?: Resolver<ResolversTypes['AsAt'], ParentType, ContextType, RequireFields<QueryAsAtArgs, 'moment'>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'all' | 'from' | 'id' | 'record' | 'to'>>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<QueryContractArgs, 'id'>>;
  contractFile?: Resolver<Maybe<ResolversTypes['ContractFile']>, ParentType, ContextType, RequireFields<QueryContractFileArgs, 'input'>>;
  contractPeriod?: Resolver<Maybe<ResolversTypes['ContractPeriod']>, ParentType, ContextType, RequireFields<QueryContractPeriodArgs, 'year'>>;
  contractPeriods?: Resolver<Array<ResolversTypes['ContractPeriod']>, ParentType, ContextType>;
  declaration?: Resolver<Maybe<ResolversTypes['Declaration']>, ParentType, ContextType, RequireFields<QueryDeclarationArgs, 'id'>>;
  declarations?: Resolver<ResolversTypes['DeclarationPage'], ParentType, ContextType, Partial<QueryDeclarationsArgs>>;
  deliveryPartner?: Resolver<Maybe<ResolversTypes['DeliveryPartner']>, ParentType, ContextType, RequireFields<QueryDeliveryPartnerArgs, 'id'>>;
  deliveryPartners?: Resolver<ResolversTypes['DeliveryPartnerPage'], ParentType, ContextType, Partial<QueryDeliveryPartnersArgs>>;
  driftCases?: Resolver<ResolversTypes['DriftCasePage'], ParentType, ContextType, RequireFields<QueryDriftCasesArgs, 'open'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  eventChoices?: Resolver<ResolversTypes['EventChoices'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventPage'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  home?: Resolver<ResolversTypes['Home'], ParentType, ContextType>;
  importProgress?: Resolver<Maybe<ResolversTypes['Progress']>, ParentType, ContextType, RequireFields<QueryImportProgressArgs, 'idempotencyKey'>>;
  lastNight?: Resolver<Maybe<ResolversTypes['Night']>, ParentType, ContextType>;
  leadProvider?: Resolver<Maybe<ResolversTypes['LeadProvider']>, ParentType, ContextType, RequireFields<QueryLeadProviderArgs, 'id'>>;
  leadProviders?: Resolver<ResolversTypes['LeadProviderPage'], ParentType, ContextType, Partial<QueryLeadProvidersArgs>>;
  mayCreateDeliveryPartner?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayImportContracts?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayImportSchoolLinks?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayImportSchools?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayImportStatements?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayOpenContractPeriod?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  maySaveView?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  monthBoard?: Resolver<ResolversTypes['MonthBoard'], ParentType, ContextType, RequireFields<QueryMonthBoardArgs, 'month' | 'year'>>;
  paste?: Resolver<ResolversTypes['Pasted'], ParentType, ContextType, RequireFields<QueryPasteArgs, 'ids'>>;
  recordedSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType, RequireFields<QueryRecordedSinceArgs, 'id'>>;
  savedView?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType, RequireFields<QuerySavedViewArgs, 'id'>>;
  savedViews?: Resolver<Array<ResolversTypes['SavedView']>, ParentType, ContextType, RequireFields<QuerySavedViewsArgs, 'list'>>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType, RequireFields<QuerySchoolArgs, 'id'>>;
  schoolChoices?: Resolver<ResolversTypes['SchoolChoices'], ParentType, ContextType>;
  schoolImport?: Resolver<Maybe<ResolversTypes['SchoolImport']>, ParentType, ContextType, RequireFields<QuerySchoolImportArgs, 'id'>>;
  schoolImports?: Resolver<ResolversTypes['SchoolImportPage'], ParentType, ContextType, Partial<QuerySchoolImportsArgs>>;
  schoolUpload?: Resolver<Maybe<ResolversTypes['SchoolUpload']>, ParentType, ContextType, RequireFields<QuerySchoolUploadArgs, 'id'>>;
  schools?: Resolver<ResolversTypes['SchoolPage'], ParentType, ContextType, Partial<QuerySchoolsArgs>>;
  search?: Resolver<ResolversTypes['SearchResults'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'q'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statementFile?: Resolver<ResolversTypes['StatementFile'], ParentType, ContextType, RequireFields<QueryStatementFileArgs, 'input'>>;
  statements?: Resolver<ResolversTypes['StatementPage'], ParentType, ContextType, Partial<QueryStatementsArgs>>;
  teacher?: Resolver<Maybe<ResolversTypes['Teacher']>, ParentType, ContextType, RequireFields<QueryTeacherArgs, 'id'>>;
  teachers?: Resolver<ResolversTypes['TeacherPage'], ParentType, ContextType, Partial<QueryTeachersArgs>>;
  tryDeclaration?: Resolver<ResolversTypes['Trial'], ParentType, ContextType, RequireFields<QueryTryDeclarationArgs, 'input'>>;
  users?: Resolver<Maybe<ResolversTypes['UserPage']>, ParentType, ContextType, Partial<QueryUsersArgs>>;
  whatIfContractTerms?: Resolver<Maybe<ResolversTypes['WhatIf']>, ParentType, ContextType, RequireFields<QueryWhatIfContractTermsArgs, 'input'>>;
};

export type RecognisedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recognised'] = ResolversParentTypes['Recognised']> = {
  kind?: Resolver<ResolversTypes['RecognisedKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordId'] = ResolversParentTypes['RecordId']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FoundKind'], ParentType, ContextType>;
};

export type RecordInTheWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordInTheWay'] = ResolversParentTypes['RecordInTheWay']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refused'] = ResolversParentTypes['Refused']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inTheWay?: Resolver<Array<ResolversTypes['RecordInTheWay']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedLine'] = ResolversParentTypes['RefusedLine']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  urn?: Resolver<Maybe<ResolversTypes['Urn']>, ParentType, ContextType>;
};

export type RefusedLinePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedLinePage'] = ResolversParentTypes['RefusedLinePage']> = {
  items?: Resolver<Array<ResolversTypes['RefusedLine']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterEntry'] = ResolversParentTypes['RegisterEntry']> = {
  addressLines?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  administrativeDistrictName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  establishmentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inEngland?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['RegisterLink']>, ParentType, ContextType>;
  localAuthorityCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  primaryContactEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pupilsOnRoll?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  secondaryContactEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section41Approved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ukprn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterLink'] = ResolversParentTypes['RegisterLink']> = {
  linkType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  linkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  urn?: Resolver<ResolversTypes['Urn'], ParentType, ContextType>;
};

export type RowChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowChange'] = ResolversParentTypes['RowChange']> = {
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  op?: Resolver<ResolversTypes['RowOperation'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleStep'] = ResolversParentTypes['RuleStep']> = {
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inTheWay?: Resolver<Array<ResolversTypes['RecordInTheWay']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SavedViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedView'] = ResolversParentTypes['SavedView']> = {
  columns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  descending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['ViewList'], ParentType, ContextType>;
  mayDeleteView?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sortedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Schedule'] = ResolversParentTypes['Schedule']> = {
  contractPeriodYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
};

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School']> = {
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ects?: Resolver<ResolversTypes['EctStayPage'], ParentType, ContextType, Partial<SchoolEctsArgs>>;
  ectsNow?: Resolver<Array<ResolversTypes['EctAtSchoolPeriod']>, ParentType, ContextType>;
  fundingYears?: Resolver<Array<ResolversTypes['SchoolFundingYear']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inductionTutorEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inductionTutorLastNominatedIn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inductionTutorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastChosen?: Resolver<Maybe<ResolversTypes['LastChosen']>, ParentType, ContextType>;
  localAuthorityName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentors?: Resolver<ResolversTypes['MentorStayPage'], ParentType, ContextType, Partial<SchoolMentorsArgs>>;
  mentorsNow?: Resolver<Array<ResolversTypes['MentorAtSchoolPeriod']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  partnerships?: Resolver<Array<ResolversTypes['SchoolPartnership']>, ParentType, ContextType>;
  phaseName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  register?: Resolver<ResolversTypes['RegisterEntry'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SchoolStatus'], ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  training?: Resolver<Array<ResolversTypes['SchoolTraining']>, ParentType, ContextType>;
  typeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urn?: Resolver<ResolversTypes['Urn'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolChoicesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolChoices'] = ResolversParentTypes['SchoolChoices']> = {
  localAuthorities?: Resolver<Array<ResolversTypes['LocalAuthority']>, ParentType, ContextType>;
  phases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SchoolFundingYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolFundingYear'] = ResolversParentTypes['SchoolFundingYear']> = {
  contractPeriodYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pupilPremiumUplift?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sparsityUplift?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SchoolImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolImport'] = ResolversParentTypes['SchoolImport']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegisterFileKind'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusals?: Resolver<ResolversTypes['RefusedLinePage'], ParentType, ContextType, Partial<SchoolImportRefusalsArgs>>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolImportPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolImportPage'] = ResolversParentTypes['SchoolImportPage']> = {
  items?: Resolver<Array<ResolversTypes['SchoolImport']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolPage'] = ResolversParentTypes['SchoolPage']> = {
  items?: Resolver<Array<ResolversTypes['School']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SchoolPartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolPartnership'] = ResolversParentTypes['SchoolPartnership']> = {
  contractPeriodYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveryPartner?: Resolver<ResolversTypes['DeliveryPartner'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadProvider?: Resolver<ResolversTypes['LeadProvider'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
};

export type SchoolTrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolTraining'] = ResolversParentTypes['SchoolTraining']> = {
  contractPeriodYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deliveryPartner?: Resolver<Maybe<ResolversTypes['DeliveryPartner']>, ParentType, ContextType>;
  ectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leadProvider?: Resolver<Maybe<ResolversTypes['LeadProvider']>, ParentType, ContextType>;
  mentorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnership?: Resolver<Maybe<ResolversTypes['SchoolPartnership']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['SchoolTrainingStanding'], ParentType, ContextType>;
};

export type SchoolUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolUpload'] = ResolversParentTypes['SchoolUpload']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columnsNotInFile?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  daysNotKept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  emptyLines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  encoding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegisterFileKind'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusals?: Resolver<ResolversTypes['RefusedLinePage'], ParentType, ContextType, Partial<SchoolUploadRefusalsArgs>>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchResultsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResults'] = ResolversParentTypes['SearchResults']> = {
  groups?: Resolver<Array<ResolversTypes['FoundGroup']>, ParentType, ContextType>;
  leftOut?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nobodyThere?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opens?: Resolver<Maybe<ResolversTypes['RecordId']>, ParentType, ContextType>;
  orAsk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recognised?: Resolver<Array<ResolversTypes['Recognised']>, ParentType, ContextType>;
};

export type StateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateCount'] = ResolversParentTypes['StateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeclarationState'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  adjustmentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adjustments?: Resolver<Array<ResolversTypes['StatementAdjustment']>, ParentType, ContextType>;
  authorisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType, Partial<StatementBillArgs>>;
  bridge?: Resolver<Maybe<ResolversTypes['Bridge']>, ParentType, ContextType, Partial<StatementBridgeArgs>>;
  checks?: Resolver<Array<ResolversTypes['StatementCheck']>, ParentType, ContextType>;
  clawbacks?: Resolver<ResolversTypes['ClawbackPage'], ParentType, ContextType, Partial<StatementClawbacksArgs>>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  contractPeriodYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadlineDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  declarationCounts?: Resolver<Array<ResolversTypes['StatementCount']>, ParentType, ContextType>;
  feeType?: Resolver<ResolversTypes['FeeType'], ParentType, ContextType>;
  forecast?: Resolver<Maybe<ResolversTypes['Forecast']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadProvider?: Resolver<ResolversTypes['LeadProvider'], ParentType, ContextType>;
  mayAddAdjustment?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayAddNote?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayAuthorise?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayMarkPayable?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayMoveDeclarations?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayRecordPayment?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayReleaseDeclarations?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  maySendBack?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  maySubmit?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['StatementNote']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paymentDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paymentReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  submissions?: Resolver<Array<ResolversTypes['StatementSubmission']>, ParentType, ContextType>;
  totalPence?: Resolver<Maybe<ResolversTypes['Pence']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['StatementVersion']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Waiting'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementAdjustmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementAdjustment'] = ResolversParentTypes['StatementAdjustment']> = {
  addedBy?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  approval?: Resolver<ResolversTypes['AdjustmentApproval'], ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['AdjustmentCategory'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayApprove?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayReverse?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paymentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pence?: Resolver<Maybe<ResolversTypes['Pence']>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['StatementAdjustment']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['StatementAdjustment']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementCheck'] = ResolversParentTypes['StatementCheck']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CheckOutcome'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toDo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatementCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementCount'] = ResolversParentTypes['StatementCount']> = {
  clawback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declarationType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TeacherRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeclarationState'], ParentType, ContextType>;
};

export type StatementFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementFile'] = ResolversParentTypes['StatementFile']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flagged?: Resolver<Array<ResolversTypes['FileNote']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['FileNote']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementMovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementMoved'] = ResolversParentTypes['StatementMoved']> = {
  after?: Resolver<Maybe<ResolversTypes['Pence']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Pence']>, ParentType, ContextType>;
  contractPeriodYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  leadProvider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  stays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StatementNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementNote'] = ResolversParentTypes['StatementNote']> = {
  addedBy?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownDifferencePence?: Resolver<Maybe<ResolversTypes['Pence']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatementPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementPage'] = ResolversParentTypes['StatementPage']> = {
  items?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StatementSubmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementSubmission'] = ResolversParentTypes['StatementSubmission']> = {
  checks?: Resolver<Array<ResolversTypes['StatementCheck']>, ParentType, ContextType>;
  endedAs?: Resolver<Maybe<ResolversTypes['SubmissionEnd']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementVersion'] = ResolversParentTypes['StatementVersion']> = {
  contentSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sealedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  totalPence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
};

export type TargetBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetBand'] = ResolversParentTypes['TargetBand']> = {
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TeacherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Teacher'] = ResolversParentTypes['Teacher']> = {
  attention?: Resolver<Array<ResolversTypes['AttentionCheck']>, ParentType, ContextType>;
  correctedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declarations?: Resolver<Array<ResolversTypes['Declaration']>, ParentType, ContextType>;
  ectAtSchoolPeriods?: Resolver<Array<ResolversTypes['EctAtSchoolPeriod']>, ParentType, ContextType>;
  ectFirstBecameEligibleForTrainingAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ectTrainingRecordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inductionPeriods?: Resolver<Array<ResolversTypes['InductionPeriod']>, ParentType, ContextType>;
  lostTrn?: Resolver<Maybe<ResolversTypes['LostTrn']>, ParentType, ContextType>;
  mayCorrectName?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mentorAtSchoolPeriods?: Resolver<Array<ResolversTypes['MentorAtSchoolPeriod']>, ParentType, ContextType>;
  mentorBecameIneligibleForFundingOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mentorBecameIneligibleForFundingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentorFirstBecameEligibleForTrainingAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mentorTrainingRecordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trn?: Resolver<Maybe<ResolversTypes['Trn']>, ParentType, ContextType>;
  trsInductionStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trsName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trsQtsAwardedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  whyNotFunded?: Resolver<Array<ResolversTypes['RuleStep']>, ParentType, ContextType, RequireFields<TeacherWhyNotFundedArgs, 'role'>>;
  whyNotInInduction?: Resolver<Array<ResolversTypes['RuleStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeacherPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeacherPage'] = ResolversParentTypes['TeacherPage']> = {
  items?: Resolver<Array<ResolversTypes['Teacher']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TermDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermDifference'] = ResolversParentTypes['TermDifference']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TermProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermProposal'] = ResolversParentTypes['TermProposal']> = {
  change?: Resolver<Maybe<ResolversTypes['ProposedChange']>, ParentType, ContextType>;
  endedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayApprove?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TermsEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermsEffect'] = ResolversParentTypes['TermsEffect']> = {
  afterPence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  beforePence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  differencePence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  stays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TrainingPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingPeriod'] = ResolversParentTypes['TrainingPeriod']> = {
  declarableMilestones?: Resolver<Array<ResolversTypes['DeclarableMilestone']>, ParentType, ContextType>;
  deferralReason?: Resolver<Maybe<ResolversTypes['DeferralReason']>, ParentType, ContextType>;
  deferredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveryPartner?: Resolver<Maybe<ResolversTypes['DeliveryPartner']>, ParentType, ContextType>;
  expressionOfInterest?: Resolver<Maybe<ResolversTypes['ActiveLeadProvider']>, ParentType, ContextType>;
  finishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadProvider?: Resolver<Maybe<ResolversTypes['LeadProvider']>, ParentType, ContextType>;
  mayDeclare?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayDefer?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayResume?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TeacherRole'], ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['Schedule']>, ParentType, ContextType>;
  schoolPartnership?: Resolver<Maybe<ResolversTypes['SchoolPartnership']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TrainingStatus'], ParentType, ContextType>;
  trainingProgramme?: Resolver<ResolversTypes['TrainingProgramme'], ParentType, ContextType>;
  whyNotActive?: Resolver<Array<ResolversTypes['RuleStep']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['WithdrawalReason']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TrialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trial'] = ResolversParentTypes['Trial']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['RuleStep']>, ParentType, ContextType>;
};

export interface TrnScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Trn'], any> {
  name: 'Trn';
}

export interface UrnScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Urn'], any> {
  name: 'Urn';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkedTo?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  looksLike?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  mayLinkAccounts?: Resolver<ResolversTypes['May'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type UserPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserPage'] = ResolversParentTypes['UserPage']> = {
  items?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WaitingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Waiting'] = ResolversParentTypes['Waiting']> = {
  for?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['StatementStep']>, ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  differencePence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  effects?: Resolver<Array<ResolversTypes['TermsEffect']>, ParentType, ContextType>;
  needsSecondPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wouldHavePence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Account?: AccountResolvers<ContextType>;
  ActionName?: ActionNameResolvers<ContextType>;
  ActiveLeadProvider?: ActiveLeadProviderResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  AppropriateBody?: AppropriateBodyResolvers<ContextType>;
  AppropriateBodyPage?: AppropriateBodyPageResolvers<ContextType>;
  AsAt?: AsAtResolvers<ContextType>;
  BandCeiling?: BandCeilingResolvers<ContextType>;
  Bill?: BillResolvers<ContextType>;
  BillBlock?: BillBlockResolvers<ContextType>;
  BillCell?: BillCellResolvers<ContextType>;
  BillLine?: BillLineResolvers<ContextType>;
  BillLinePage?: BillLinePageResolvers<ContextType>;
  BillTableRow?: BillTableRowResolvers<ContextType>;
  BillTotal?: BillTotalResolvers<ContextType>;
  BoardState?: BoardStateResolvers<ContextType>;
  Bridge?: BridgeResolvers<ContextType>;
  BridgeEnd?: BridgeEndResolvers<ContextType>;
  BridgeLine?: BridgeLineResolvers<ContextType>;
  BridgeLinePage?: BridgeLinePageResolvers<ContextType>;
  BridgeStep?: BridgeStepResolvers<ContextType>;
  CalendarMonth?: CalendarMonthResolvers<ContextType>;
  Clawback?: ClawbackResolvers<ContextType>;
  ClawbackPage?: ClawbackPageResolvers<ContextType>;
  ComparedPage?: ComparedPageResolvers<ContextType>;
  ComparedRow?: ComparedRowResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  ContractBand?: ContractBandResolvers<ContextType>;
  ContractFile?: ContractFileResolvers<ContextType>;
  ContractOfLine?: ContractOfLineResolvers<ContextType>;
  ContractPeriod?: ContractPeriodResolvers<ContextType>;
  ContractTerms?: ContractTermsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeclarableMilestone?: DeclarableMilestoneResolvers<ContextType>;
  Declaration?: DeclarationResolvers<ContextType>;
  DeclarationPage?: DeclarationPageResolvers<ContextType>;
  DeclarationStep?: DeclarationStepResolvers<ContextType>;
  DeliveryPartner?: DeliveryPartnerResolvers<ContextType>;
  DeliveryPartnerPage?: DeliveryPartnerPageResolvers<ContextType>;
  Done?: DoneResolvers<ContextType>;
  DriftCase?: DriftCaseResolvers<ContextType>;
  DriftCasePage?: DriftCasePageResolvers<ContextType>;
  EctAtSchoolPeriod?: EctAtSchoolPeriodResolvers<ContextType>;
  EctStayPage?: EctStayPageResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventChoices?: EventChoicesResolvers<ContextType>;
  EventPage?: EventPageResolvers<ContextType>;
  EventSubject?: EventSubjectResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FileNote?: FileNoteResolvers<ContextType>;
  Forecast?: ForecastResolvers<ContextType>;
  ForecastStatement?: ForecastStatementResolvers<ContextType>;
  Found?: FoundResolvers<ContextType>;
  FoundGroup?: FoundGroupResolvers<ContextType>;
  FoundRecord?: FoundRecordResolvers<ContextType>;
  Home?: HomeResolvers<ContextType>;
  HomeCount?: HomeCountResolvers<ContextType>;
  HomeDeadline?: HomeDeadlineResolvers<ContextType>;
  InductionCounts?: InductionCountsResolvers<ContextType>;
  InductionPeriod?: InductionPeriodResolvers<ContextType>;
  LastChosen?: LastChosenResolvers<ContextType>;
  LeadProvider?: LeadProviderResolvers<ContextType>;
  LeadProviderPage?: LeadProviderPageResolvers<ContextType>;
  LocalAuthority?: LocalAuthorityResolvers<ContextType>;
  LostTrn?: LostTrnResolvers<ContextType>;
  May?: MayResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  MentorAtSchoolPeriod?: MentorAtSchoolPeriodResolvers<ContextType>;
  MentorStayPage?: MentorStayPageResolvers<ContextType>;
  MentorshipPeriod?: MentorshipPeriodResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  MonthBoard?: MonthBoardResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Night?: NightResolvers<ContextType>;
  Pairing?: PairingResolvers<ContextType>;
  Pasted?: PastedResolvers<ContextType>;
  PastedItem?: PastedItemResolvers<ContextType>;
  Pence?: GraphQLScalarType;
  Planned?: PlannedResolvers<ContextType>;
  PlannedAmount?: PlannedAmountResolvers<ContextType>;
  PlannedMoney?: PlannedMoneyResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  ProposedChange?: ProposedChangeResolvers<ContextType>;
  ProviderTargets?: ProviderTargetsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recognised?: RecognisedResolvers<ContextType>;
  RecordId?: RecordIdResolvers<ContextType>;
  RecordInTheWay?: RecordInTheWayResolvers<ContextType>;
  Refused?: RefusedResolvers<ContextType>;
  RefusedLine?: RefusedLineResolvers<ContextType>;
  RefusedLinePage?: RefusedLinePageResolvers<ContextType>;
  RegisterEntry?: RegisterEntryResolvers<ContextType>;
  RegisterLink?: RegisterLinkResolvers<ContextType>;
  RowChange?: RowChangeResolvers<ContextType>;
  RuleStep?: RuleStepResolvers<ContextType>;
  SavedView?: SavedViewResolvers<ContextType>;
  Schedule?: ScheduleResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  SchoolChoices?: SchoolChoicesResolvers<ContextType>;
  SchoolFundingYear?: SchoolFundingYearResolvers<ContextType>;
  SchoolImport?: SchoolImportResolvers<ContextType>;
  SchoolImportPage?: SchoolImportPageResolvers<ContextType>;
  SchoolPage?: SchoolPageResolvers<ContextType>;
  SchoolPartnership?: SchoolPartnershipResolvers<ContextType>;
  SchoolTraining?: SchoolTrainingResolvers<ContextType>;
  SchoolUpload?: SchoolUploadResolvers<ContextType>;
  SearchResults?: SearchResultsResolvers<ContextType>;
  StateCount?: StateCountResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementAdjustment?: StatementAdjustmentResolvers<ContextType>;
  StatementCheck?: StatementCheckResolvers<ContextType>;
  StatementCount?: StatementCountResolvers<ContextType>;
  StatementFile?: StatementFileResolvers<ContextType>;
  StatementMoved?: StatementMovedResolvers<ContextType>;
  StatementNote?: StatementNoteResolvers<ContextType>;
  StatementPage?: StatementPageResolvers<ContextType>;
  StatementSubmission?: StatementSubmissionResolvers<ContextType>;
  StatementVersion?: StatementVersionResolvers<ContextType>;
  TargetBand?: TargetBandResolvers<ContextType>;
  Teacher?: TeacherResolvers<ContextType>;
  TeacherPage?: TeacherPageResolvers<ContextType>;
  TermDifference?: TermDifferenceResolvers<ContextType>;
  TermProposal?: TermProposalResolvers<ContextType>;
  TermsEffect?: TermsEffectResolvers<ContextType>;
  TrainingPeriod?: TrainingPeriodResolvers<ContextType>;
  Trial?: TrialResolvers<ContextType>;
  Trn?: GraphQLScalarType;
  Urn?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserPage?: UserPageResolvers<ContextType>;
  Waiting?: WaitingResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
