import { html, type Page } from './page.ts';

/** Someone who can give access. */
export interface UserManager {
  readonly name: string;
  readonly email: string;
}

const again = html`<p><a href="/auth/sign-in">Sign in</a></p>`;

/** One page for the unknown and the disabled: it tells a stranger nothing about who works here. */
export const noAccess = (userManagers: readonly UserManager[]): Page => ({
  status: 403,
  heading: 'You do not have access to the console',
  body: html`
<p>You signed in, but your account has no role here. A user manager can give you one:
support, finance, finance approver, developer or user manager.</p>
${
  userManagers.length > 0
    ? html`<p>Ask one of these user managers:</p>
<ul>${userManagers.map(({ name, email }) => html`<li>${name}, <a href="mailto:${email}">${email}</a></li>`)}</ul>`
    : html`<p>No user manager has been appointed yet: ask the team that runs the service.</p>`
}
<p><a href="/auth/sign-in">Sign in as someone else</a></p>`,
});

export const signInIsDown = (reference: string): Page => ({
  status: 503,
  heading: 'You cannot sign in at the moment',
  body: html`
<p>The sign-in service does not answer. Anyone already signed in can carry on; try to sign in again in a few minutes.</p>
<p>If it goes on, tell the team that runs the service, with the reference ${reference}.</p>
${again}`,
});

export const notWorking = (status: number, reference: string): Page => ({
  status,
  heading: 'There is a problem with the service',
  body: html`
<p>What you asked for cannot be shown at the moment. Try again in a few minutes.</p>
<p>If it goes on, tell the team that runs the service, with the reference ${reference}.</p>
${again}`,
});

export const startAgain: Page = {
  status: 400,
  heading: 'Start signing in again',
  body: html`
<p>This sign-in has already been used, took longer than 10 minutes or was begun in another browser.</p>
${again}`,
};

export const notSignedIn = (reference: string): Page => ({
  status: 400,
  heading: 'You were not signed in',
  body: html`
<p>The sign-in was cancelled, or the sign-in service’s answer could not be trusted. Try again.</p>
<p>If it goes on, tell the team that runs the service, with the reference ${reference}.</p>
${again}`,
});

export const wrongReturn: Page = {
  status: 400,
  heading: 'This sign-in link is wrong',
  body: html`
<p>A sign-in link may only lead back to a page of the console: its “return” must be a path such as /teachers,
of 2,000 characters at most.</p>
${again}`,
};

export const tooManyAttempts = (seconds: number): Page => ({
  status: 429,
  heading: 'Too many attempts to sign in',
  body: html`
<p>There have been too many attempts to sign in from your network. Try again in ${String(seconds)} seconds.</p>`,
});
