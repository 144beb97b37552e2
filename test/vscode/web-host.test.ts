import { after, before, describe, it } from 'node:test';
import { buildSuite } from './build-suite.ts';
import { Session } from './session.ts';
import { personSteps } from './steps.ts';

describe('in the web extension host', () => {
  let session: Session;
  let suite: string;

  before(async () => {
    suite = await buildSuite();
    session = await Session.open({ host: 'web' });
  });
  after(() => session.close());

  it('passes the suite', () => session.runSuite(suite));
  personSteps('web', () => session);
});
