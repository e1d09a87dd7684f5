import { lookAtEach } from '../support/look-at-each.ts';

lookAtEach('organisations');
