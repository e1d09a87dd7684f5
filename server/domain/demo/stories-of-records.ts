import type { Story } from './stage.ts';

/** People whose record is what is odd about them. */
export const storiesOfRecords: readonly Story[] = [
  {
    name: 'Alexandra Hart',
    inTrs: 'Alex Harte',
    shows: 'A name that was corrected: the register’s own is kept beside it',
    tell: (stage, alexandra) => void stage.usual(alexandra, 'Ashgrove', 'Ambition'),
  },
  {
    name: 'Sukarno',
    shows: 'One name only: the register writes a full stop for the other',
    tell: (stage, sukarno) => void stage.usual(sukarno, 'Cliffside', 'UCL'),
  },
  {
    name: 'Zoë Beauchamp-Ó Briain',
    shows: 'Accents, a hyphen and a space in the last name: search for “zoe o briain”',
    tell: (stage, zoe) => void stage.usual(zoe, 'Dovecote', 'Teach First'),
  },
  {
    name: 'Sam Smith',
    shows: 'One of two of this name: tell them apart by TRN and school',
    tell: (stage, sam) => void stage.usual(sam, 'Ashgrove', 'Ambition'),
  },
  {
    name: 'Sam Smith',
    shows: 'The other of two of this name',
    tell: (stage, sam) => void stage.usual(sam, 'Elmsworth', 'Best Practice', stage.yearsAgo(1)),
  },
  {
    name: 'Teddy Tanaka',
    shows: 'No TRN: trained abroad, and not yet in the Teaching Record System',
    facts: { trn: null, trnless: true, trs_response: null, trs_qts_awarded_on: null },
    tell: (stage, teddy) =>
      void stage.lives.stay('mentor', teddy, stage.school('Gatehouse'), stage.september),
  },
  {
    name: 'Mina Marković',
    shows: 'Merged into another record by the Teaching Record System: the TRN here is the old one',
    facts: { trs_response: 'permanent_redirect', trs_redirected_to: '6999999' },
    tell: (stage, mina) => void stage.usual(mina, 'Hollybank', 'Teach First'),
  },
  {
    name: 'Gwen Gallagher',
    shows: 'Deactivated in the Teaching Record System while her stay goes on',
    facts: { trs_response: 'gone' },
    tell: (stage, gwen) => void stage.usual(gwen, 'Fordingham', 'UCL', stage.yearsAgo(1)),
  },
  {
    name: 'Nina Novak',
    shows:
      'Her school was closed and merged into another: its page names the successor, to which she is transferred',
    tell: (stage, nina) => void stage.usual(nina, 'Nettlefield Infant', 'Ambition', stage.yearsAgo(1)),
  },
];
