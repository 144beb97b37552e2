import { reportGrowth } from './growth.ts';

reportGrowth();
