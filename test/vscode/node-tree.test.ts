import { describe } from 'node:test';
import { treeSteps } from './tree-steps.ts';

describe('the tree of open fixes, in the Node extension host', () => treeSteps('node'));
