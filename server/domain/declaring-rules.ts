import { type Day, longDay } from './day.ts';
import { pointingTo, type Refusal } from './decision.ts';
import {
  declarationInTheWay,
  type DeclarationType,
  declarationTypes,
  holdsSlot,
  mayTakeSlot,
} from './declaration.ts';
import { type DeclaringFacts, FIRST_DATED_IN_ORDER, statementOfToday, type ToDeclare } from './declaring.ts';
import { evidenceFor, evidenceRefusal } from './evidence.ts';
import { acceptsType, inSequence, insideMilestone } from './milestone.ts';
import { covers, type Period } from './period.ts';
import { statementName } from './statement.ts';
import { refusalOf, type Step, step } from './steps.ts';
import { valueInWords } from './words.ts';

/** What must hold before anything can be declared for a training, whatever it is (DEC-01, DEC-07). */
export function trainingSteps(facts: DeclaringFacts, today: Day): Step[] {
  const { teacher, provider, frozenYears } = facts;
  return [
    step(
      'The teacher’s record is in use.',
      teacher.isAnonymised ? 'Anonymised' : 'In use',
      teacher.isAnonymised && {
        code: 'anonymised',
        because:
          'This record has been anonymised, so nothing can be declared for it. Find the teacher’s own.',
      },
    ),
    step('A lead provider has confirmed the training.', leadInWords(facts), leadRefusal(facts)),
    step(
      'Payments of its contract period, and of the one the teacher trains in today, are not frozen.',
      frozenYears.length === 0 ? 'Not frozen' : `Frozen: ${frozenYears.join(' and ')}`,
      frozenYears.length > 0 && {
        code: 'contract-period-frozen',
        because: `Payments of ${frozenYears.join(' and ')} are frozen, so nothing more is declared for it. Move the teacher to a contract period that is still paid.`,
      },
    ),
    ...(provider && facts.funding.firstBecameEligibleOn !== null ? [statementStep(facts, today)] : []),
  ];
}

const leadInWords = ({ provider }: DeclaringFacts): string => {
  if (!provider) return 'The school leads it';
  return provider.deliveryPartnerId ? provider.leadProvider : `${provider.leadProvider}, not confirmed yet`;
};

function leadRefusal({ provider, teacher }: DeclaringFacts): Refusal | null {
  if (!provider)
    return {
      code: 'school-led',
      because: `The school leads this training of ${teacher.name}, so nobody declares or is paid for it. Choose training with a lead provider.`,
    };
  return provider.deliveryPartnerId
    ? null
    : {
        code: 'not-confirmed',
        because: `${provider.leadProvider} has not confirmed a partnership with the school. Declare once it has.`,
      };
}

/** DEC-06: only asked of somebody who is funded; the declaration of anybody else joins none yet. */
function statementStep(facts: DeclaringFacts, today: Day): Step {
  const next = statementOfToday(facts, today);
  return step(
    'An open output statement of its lead provider and contract period is to come.',
    next ? `${statementName(next.year, next.month)}, until ${longDay(next.deadlineDate)}` : 'None',
    next === null && {
      code: 'no-statement-to-come',
      because:
        'The contract period has no open output statement with a deadline to come. Ask finance to add one, or settle it by an adjustment.',
    },
  );
}

/** The rules of one declaration, in order, once those of its training hold (section 6.2, DEC-02 to DEC-08, and 6.10). */
export function declarationSteps(facts: DeclaringFacts, given: ToDeclare, today: Day): Step[] {
  const type = declarationTypes.find((one) => one === given.declarationType);
  if (!type || !facts.contractPeriod) return [unknownType(given.declarationType)];
  return [
    ...placeSteps(facts, type, given.declarationDate, today),
    evidenceStep(facts, type, given.evidenceType ?? null),
  ];
}

/** Whether a milestone reached on that day has a place in this teacher's training and beside their other declarations. */
export const placeSteps = (
  facts: DeclaringFacts,
  type: DeclarationType,
  declarationDate: Day,
  today: Day,
): Step[] => [
  ...typeSteps(facts, type),
  ...dateSteps(facts, type, declarationDate, today),
  ...((facts.contractPeriod?.year ?? 0) >= FIRST_DATED_IN_ORDER
    ? [sequenceStep(facts, type, declarationDate)]
    : []),
];

const unknownType = (asked: string): Step =>
  step('It is a type of declaration that there is.', asked === '' ? 'None chosen' : asked, {
    code: 'unknown-type',
    because: `Choose one of ${declarationTypes.join(', ')}.`,
  });

/** DEC-02, DEC-05, DEC-01. */
function typeSteps({ training, contractPeriod, milestones, others }: DeclaringFacts, type: DeclarationType) {
  const taken = others.find((other) => other.type === type && holdsSlot(other));
  return [
    step(
      'No other declaration of its type counts for the teacher in this role, with any lead provider.',
      taken ? `One of ${longDay(taken.declarationDate)}` : 'None',
      pointingTo(
        refusalOf(mayTakeSlot({ type, paymentStatus: 'no_payment', clawbackStatus: 'no_clawback' }, others)),
        ...(taken ? [declarationInTheWay(taken)] : []),
      ),
    ),
    step(
      'The schedule has its milestone.',
      milestones.length === 0
        ? 'The schedule has none'
        : milestones.map((one) => valueInWords('declaration_type', one.declarationType)).join(', '),
      refusalOf(
        acceptsType(milestones, type, {
          role: training.role,
          mentorFunding: contractPeriod?.mentorFunding ?? false,
        }),
      ),
    ),
  ];
}

/** DEC-03, DEC-06, and 6.10: a declaration is for training that went on. */
function dateSteps({ training, milestones }: DeclaringFacts, type: DeclarationType, date: Day, today: Day) {
  const milestone = milestones.find(({ declarationType }) => declarationType === type);
  return [
    step(
      'It is not dated in the future.',
      longDay(date),
      date > today && {
        code: 'in-the-future',
        because: `A milestone is declared once it has been reached. Choose ${longDay(today)} or an earlier day.`,
      },
    ),
    ...(milestone
      ? [
          step(
            'It is dated within its milestone.',
            `From ${longDay(milestone.startDate)}${milestone.milestoneDate ? ` to ${longDay(milestone.milestoneDate)}` : ''}`,
            refusalOf(insideMilestone(milestone, date)),
          ),
        ]
      : []),
    step(
      'The teacher had not withdrawn by then.',
      training.withdrawnOn === null ? 'Not withdrawn' : `Withdrawn on ${longDay(training.withdrawnOn)}`,
      training.withdrawnOn !== null &&
        training.withdrawnOn <= date && {
          code: 'withdrawn-by-then',
          because: `The teacher withdrew on ${longDay(training.withdrawnOn)}. Choose a day before that.`,
        },
    ),
    step('It is dated within the training.', periodInWords(training), trainingRefusal(training, date)),
  ];
}

const periodInWords = ({ startedOn, finishedOn }: Period): string =>
  finishedOn === null ? `From ${longDay(startedOn)}` : `${longDay(startedOn)} to ${longDay(finishedOn)}`;

function trainingRefusal(training: Period, date: Day): Refusal | null {
  if (covers(training, date)) return null;
  return {
    code: 'outside-the-training',
    because: `This training went on ${training.finishedOn === null ? 'from' : 'between'} ${longDay(training.startedOn)}${training.finishedOn === null ? ' on' : ` and ${longDay(training.finishedOn)}`}. Choose a day of it, or the training that the day is in.`,
  };
}

/** DEC-04. */
function evidenceStep(facts: DeclaringFacts, type: DeclarationType, given: string | null): Step {
  const asked = {
    type,
    role: facts.training.role,
    detailed: facts.contractPeriod?.detailedEvidence ?? false,
  };
  const seen = given === null ? 'None given' : valueInWords('evidence_type', given);
  return evidenceFor(asked).length === 0
    ? step('It needs no evidence.', given === null ? seen : `${seen}, which is not kept`, null)
    : step('It names evidence that goes with its type.', seen, evidenceRefusal(given, asked));
}

/** DEC-08. */
function sequenceStep({ others }: DeclaringFacts, type: DeclarationType, declarationDate: Day): Step {
  const live = others.filter(holdsSlot);
  return step(
    'It is dated in the order of the milestones.',
    live.length === 0
      ? 'No other declaration counts'
      : live
          .map(
            (other) => `${valueInWords('declaration_type', other.type)} of ${longDay(other.declarationDate)}`,
          )
          .join(', '),
    refusalOf(inSequence({ type, declarationDate }, live)),
  );
}
