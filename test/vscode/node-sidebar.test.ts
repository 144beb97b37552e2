import { describe } from 'node:test';
import { sidebarSteps } from './sidebar-steps.ts';

describe('the side bar, in the Node extension host', () => sidebarSteps('node'));
