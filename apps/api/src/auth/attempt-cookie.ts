import { ATTEMPT_MS } from '@lexikon/accounts/sign-in/sign-in-attempt';
import { HostCookie } from '../http/host-cookie.js';

/** Ties a sign-in that is under way to the browser that began it. One at a time: a second one replaces the first. */
export const ATTEMPT_COOKIE = new HostCookie('lexikon-signin', ATTEMPT_MS);
