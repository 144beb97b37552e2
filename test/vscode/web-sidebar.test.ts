import { describe } from 'node:test';
import { sidebarSteps } from './sidebar-steps.ts';

describe('the side bar, in the web extension host', () => sidebarSteps('web'));
