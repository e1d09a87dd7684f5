import { FigureField, TextField } from '../deeds/in-dialogs.ts';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { bandFields, letterAt } from './terms-form.ts';

const PERCENT = {
  value: /^\s*\d{1,3}(\.\d{1,2})?\s*$/,
  message: 'Enter a percentage from 0 to 100, like 60 or 17.5',
};
const NO_BAND = { value: /^\s*$|^\s*\d{1,3}(\.\d{1,2})?\s*$/, message: PERCENT.message };

interface Props {
  /** How many bands must be given. */
  bands: number;
  /** How many may be; one more than must be unless said. */
  most?: number;
  hasMentorFee: boolean;
}

/** Everything that a contract pays. */
export function TermsFields({ bands, most = bands + 1, hasMentorFee }: Props) {
  return (
    <>
      <Side>
        <FigureField
          kind="money"
          name="monthlyServiceFee"
          label="Monthly service fee (optional)"
          hint="Empty: worked out from the target"
        />
        <FigureField kind="money" name="setupFee" label="Set-up fee" missing="Enter the set-up fee" />
        <FigureField kind="money" name="upliftFee" label="Uplift fee" missing="Enter the uplift fee" />
        <FigureField
          kind="count"
          name="recruitmentTarget"
          label="Recruitment target"
          missing="Enter the recruitment target"
        />
        {hasMentorFee && (
          <FigureField
            kind="count"
            name="mentorRecruitmentTarget"
            label="Mentors’ target"
            missing="Enter the mentors’ target"
          />
        )}
        {hasMentorFee && (
          <FigureField kind="money" name="mentorFee" label="Mentor fee" missing="Enter the mentor fee" />
        )}
        <TextField
          name="vatPercent"
          label="VAT, %"
          missing="Enter the rate of VAT"
          longest={6}
          pattern={PERCENT}
          width="6rem"
        />
      </Side>
      {Array.from({ length: most }, (_, index) => (
        <BandFields key={letterAt(index)} letter={letterAt(index)} isNew={index >= bands} />
      ))}
    </>
  );
}

function BandFields({ letter, isNew }: { letter: string; isNew: boolean }) {
  const { capacity, price, output } = bandFields(letter);
  const must = (what: string) => (isNew ? {} : { missing: `Enter the ${what} of band ${letter}` });
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, fontWeight: 650 }}>
        {isNew ? `Another band, ${letter} (optional)` : `Band ${letter}`}
      </Box>
      <Side>
        <FigureField kind="count" name={capacity} label={`Places, ${letter}`} {...must('places')} />
        <FigureField kind="money" name={price} label={`Price, ${letter}`} {...must('price')} />
        <TextField
          name={output}
          label={`Output share, ${letter}, %`}
          {...must('output share')}
          longest={6}
          pattern={isNew ? NO_BAND : PERCENT}
          width="6rem"
        />
      </Side>
    </Box>
  );
}

function Side({ children }: { children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, alignItems: 'end', mt: 0.5 }}>
      {children}
    </Box>
  );
}
