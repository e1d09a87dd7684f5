/** By constraint of users, teachers, their stays, mentorships, training and induction. */
export const sentencesOfPeople: Readonly<Record<string, string>> = {
  second_accounts_have_one_first:
    'Somebody else has just linked these accounts. Load the page again and start over.',
  access_is_given_by_another: 'Access is given by a user manager, to somebody else than themselves. Ask one.',
  accounts_stay_linked_while_a_statement_waits:
    'A statement that one of these accounts has submitted waits for an approver. Wait until it is authorised or sent back.',

  user_email_is_unique: 'Another user has this email address. Open that user, or enter another address.',
  people_have_an_email: 'Enter the email address that this person signs in with.',
  users_name_check: 'Enter a name of 1 to 200 characters.',
  users_email_check: 'Enter the email address in lower case, with no more than 254 characters.',
  only_system_actors_have_the_system_role: 'A person cannot have the system role. Choose another role.',

  trn_is_unique:
    'Another teacher has this TRN. Open that teacher, and merge the two records if they are one person.',
  trn_has_seven_digits: 'A TRN has 7 digits. Check the number and enter it again.',
  teacher_has_a_trn_or_is_trnless:
    'Enter a TRN, or say that the teacher has none. A teacher cannot have both or neither.',
  corrected_name_fits: 'Enter a name of 1 to 200 characters.',
  mentor_ineligibility_has_a_reason:
    'A mentor’s funding ends on a day and for a reason. Give both of them, or neither.',
  anonymisation_has_a_reason: 'Give the reason why the teacher’s record is anonymised.',

  ect_stay_ends_after_it_starts: 'The ECT cannot leave the school before they start there. Check both dates.',
  ect_stays_do_not_overlap:
    'The ECT would be at two schools on the same day. End the earlier period the day before the later one starts.',
  ect_at_school_periods_email_check: 'Enter an email address with no more than 254 characters.',
  mentor_stay_ends_after_it_starts:
    'The mentor cannot leave the school before they start there. Check both dates.',
  mentor_stays_do_not_overlap:
    'The mentor would be at this school twice on the same day. End the earlier period the day before the later one starts.',
  mentor_at_school_periods_email_check: 'Enter an email address with no more than 254 characters.',

  mentorship_ends_after_it_starts: 'Mentoring cannot end before it starts. Check both dates.',
  one_mentor_at_a_time:
    'The ECT would have two mentors on the same day. End the earlier mentorship the day before the later one starts.',
  mentor_is_at_the_same_school:
    'The mentor is not at the ECT’s school. Choose a mentor of that school, or add the mentor there first.',
  nobody_mentors_themselves: 'Teachers cannot mentor themselves. Choose another mentor.',
  mentorship_lies_within_both_stays:
    'The mentorship would run while the ECT or the mentor is not at the school. Change its dates, or theirs, first.',

  training_has_one_owner: 'Training belongs to an ECT’s or a mentor’s time at a school. Choose one of them.',
  training_ends_after_it_starts: 'Training cannot end before it starts. Check both dates.',
  training_does_not_overlap:
    'The teacher would be trained twice on the same day. End the earlier training the day before the later one starts.',
  provider_led_training_has_provider_and_schedule:
    'Provider-led training needs a lead provider and a schedule. Choose both of them.',
  school_led_training_has_no_provider:
    'School-led training has no lead provider and no schedule. Remove them, or choose provider-led.',
  mentors_train_with_a_provider: 'Mentors are trained by a lead provider. Choose provider-led training.',
  deferral_has_a_reason_and_an_end:
    'Give the reason for the deferral and the last day of training before it.',
  withdrawal_has_a_reason_and_an_end: 'Give the reason for the withdrawal and the last day of training.',
  only_mentors_stop_being_mentors:
    'An ECT cannot stop being a mentor. Choose another reason for the withdrawal.',
  training_lies_within_the_stay:
    'Training would run while the teacher is not at the school. Change the dates of the training first.',
  training_partnership_is_of_the_school:
    'The partnership is another school’s. Choose a partnership of the school where the teacher is.',
  training_belongs_to_one_contract_period:
    'The partnership, the lead provider and the schedule must be of one contract period. Choose them from the same year.',
  schedule_suits_the_role:
    'ECTs cannot have a replacement schedule, and mentors cannot have a reduced one. Choose another schedule.',

  saved_view_name_fits: 'Enter a name for the view of 1 to 100 characters.',
  saved_view_name_is_unique:
    'You have just saved a view with this name. Load the page again, or choose another name.',

  induction_ends_after_it_starts: 'Induction cannot end before it starts. Check both dates.',
  induction_starts_after_1999: 'Induction cannot start before 1 September 1999. Check the date.',
  inductions_do_not_overlap:
    'The teacher would have two inductions on the same day. End the earlier one the day before the later one starts.',
  finished_induction_has_terms:
    'Enter the number of terms when induction ends, and leave it out while induction goes on.',
  induction_periods_number_of_terms_check: 'Enter a number of terms from 0 to 16.',
  induction_extensions_number_of_terms_check: 'Enter a number of terms from 0.1 to 16.',
  only_finished_induction_has_an_outcome: 'Enter the last day of the induction together with its outcome.',
  one_induction_outcome_a_teacher:
    'The teacher has passed or failed induction already. Open that induction and check its outcome.',
  induction_programme_is_modern_or_legacy: 'Choose whether the induction is provider-led or school-led.',
  failure_confirmed_after_the_end:
    'The ECT cannot be told that they failed before induction ended. Check both dates.',
};
