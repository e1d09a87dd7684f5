import { agree, type Decision, refuse } from './decision.ts';

const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;
const LONGEST_HOST = 253;
const LOCAL_PART = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+$/;
const LABEL = /^[a-z0-9-]{1,63}$/;

/**
 * The address as it is kept: what was typed without the spaces around it. The syntax is what GOV.UK Notify sends to:
 * plain letters only, no quoted names, no comments, no numbers in place of a host. Each part is looked at once.
 */
export function tidyEmail(typed: string): Decision<string> {
  const email = typed.trim();
  if (email === '') return refuse('no-email', 'Enter an email address.');
  if (email.length > LONGEST_ADDRESS)
    return refuse(
      'email-too-long',
      `The email address has ${email.length} characters. Enter one with ${LONGEST_ADDRESS} or fewer.`,
    );
  return isEmail(email.toLowerCase())
    ? agree(email)
    : refuse('not-an-email', 'Enter an email address in the correct format, like name@example.com.');
}

function isEmail(email: string): boolean {
  const at = email.lastIndexOf('@');
  return isLocalPart(email.slice(0, Math.max(at, 0))) && isHost(email.slice(at + 1));
}

const isLocalPart = (part: string): boolean =>
  part.length <= LONGEST_LOCAL_PART && LOCAL_PART.test(part) && part.split('.').every((word) => word !== '');

function isHost(host: string): boolean {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  return (
    host.length <= LONGEST_HOST &&
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label) && !label.startsWith('-') && !label.endsWith('-')) &&
    /^([a-z]{2,}|xn--[a-z0-9-]+)$/.test(last)
  );
}

/** Letter case apart. */
export const isSameEmail = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
