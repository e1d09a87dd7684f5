import { addLeadProvider } from './add-lead-provider/action.ts';
import { changeContractPeriod } from './change-contract-period/action.ts';
import { createContract } from './create-contract/action.ts';
import { openContractPeriod } from './open-contract-period/action.ts';
import { retireContract } from './retire-contract/action.ts';
import { setDeliveryPartners } from './set-delivery-partners/action.ts';
import { setSchedule } from './set-schedule/action.ts';
import { approveContractTerms } from './approve-contract-terms/action.ts';
import { addAdjustment } from './add-adjustment/action.ts';
import { addNote } from './add-note/action.ts';
import { approveAdjustment } from './approve-adjustment/action.ts';
import { authoriseStatement } from './authorise-statement/action.ts';
import { cancelLeaving } from './cancel-leaving/action.ts';
import { changeContractTerms } from './change-contract-terms/action.ts';
import { changeStatement } from './change-statement/action.ts';
import { changeMentor } from './change-mentor/action.ts';
import { correctDeclarationTeacher } from './correct-declaration-teacher/action.ts';
import { createStatement } from './create-statement/action.ts';
import { closeCase } from './close-case/action.ts';
import { correctEmail } from './correct-email/action.ts';
import { correctName } from './correct-name/action.ts';
import { createDeliveryPartner } from './create-delivery-partner/action.ts';
import { declare } from './declare/action.ts';
import { deleteView } from './delete-view/action.ts';
import { deferTraining } from './defer-training/action.ts';
import { importContracts } from './import-contracts/action.ts';
import { importStatements } from './import-statements/action.ts';
import { importSchoolLinks } from './import-school-links/action.ts';
import { importSchools } from './import-schools/action.ts';
import { linkAccounts } from './link-accounts/action.ts';
import { markStatementPayable } from './mark-statement-payable/action.ts';
import { recordPayment } from './record-payment/action.ts';
import { recordPayments } from './record-payments/action.ts';
import { moveDeclarations } from './move-declarations/action.ts';
import { releaseDeclarations } from './release-declarations/action.ts';
import { renameDeliveryPartner } from './rename-delivery-partner/action.ts';
import { reportLeaving } from './report-leaving/action.ts';
import { resumeTraining } from './resume-training/action.ts';
import { reverseAdjustment } from './reverse-adjustment/action.ts';
import { reverseEvent } from './reverse-event/action.ts';
import { sendBackStatement } from './send-back-statement/action.ts';
import { submitStatement } from './submit-statement/action.ts';
import { transferEct } from './transfer-ect/action.ts';
import { transferMentor } from './transfer-mentor/action.ts';
import { saveView } from './save-view/action.ts';
import { voidDeclaration } from './void-declaration/action.ts';
import { withdrawContractTerms } from './withdraw-contract-terms/action.ts';
import { withdrawTraining } from './withdraw-training/action.ts';

/** What staff can do: one line an action, under the name of its mutation. */
export const actions = {
  addLeadProvider,
  changeContractPeriod,
  createContract,
  openContractPeriod,
  retireContract,
  setDeliveryPartners,
  setSchedule,
  approveContractTerms,
  addAdjustment,
  addNote,
  approveAdjustment,
  authoriseStatement,
  cancelLeaving,
  changeContractTerms,
  changeStatement,
  changeMentor,
  correctDeclarationTeacher,
  createDeliveryPartner,
  createStatement,
  closeCase,
  correctEmail,
  correctName,
  declare,
  deferTraining,
  deleteView,
  importSchoolLinks,
  importSchools,
  linkAccounts,
  importContracts,
  importStatements,
  markStatementPayable,
  recordPayment,
  recordPayments,
  moveDeclarations,
  releaseDeclarations,
  renameDeliveryPartner,
  reportLeaving,
  resumeTraining,
  reverseAdjustment,
  reverseEvent,
  sendBackStatement,
  submitStatement,
  transferEct,
  transferMentor,
  saveView,
  voidDeclaration,
  withdrawContractTerms,
  withdrawTraining,
};
